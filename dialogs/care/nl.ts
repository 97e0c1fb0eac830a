import type { CareLexicon } from './care.ts';

const ME = "(?:mij|me|m'n|mijzelf|mezelf|mn)";
const SELF = '(?:mezelf|mijzelf|me zelf|mijn eigen|mezelluf)';
const KIN =
  "(?:(?:mijn|m'n|mn) (?:stief|pleeg|schoon)?(?:vader|moeder|pa|ma|broer|zus|oom|tante|opa|oma|vriend|vriendje|vriendin|ex|partner|man|baas|stagebegeleider|werkbegeleider|begeleider|leraar|docent|trainer|chef|collega|buurman)|hij|zij|ze|iemand|die gast|die man|een (?:jongen|man|collega|klasgenoot))";
const HIT =
  '(?:slaat|sloeg|schopt|schopte|mept|mepte|mishandelt|mishandelde|misbruikt|misbruikte|wurgt|wurgde|betast|betastte|verkrachtte|verkracht|chanteert|chanteerde)';
/** A little something between the words that belong together. */
const GAP = "(?:\\s+[\\p{L}']+){0,3}?\\s+";

/** Dutch signs of acute distress. */
export const NL: CareLexicon = {
  signs: {
    suicide: [
      /\b(?:zelf\s?moord(?:\b|neigingen|gedachten|poging)|zelfdoding|suicid\p{L}*|zelfbeschadig\p{L}*|automutil\p{L}*)/u,
      /\b(?:ik|k|ik zou)\s+(?:wil|wou|wilde|zou)(?:\s+(?:echt|gewoon|soms|het liefst|liever|maar|eigenlijk|weleens|wel eens|best))*\s+(?:dood|er niet meer zijn|niet meer leven|niet meer wakker worden|er een einde aan maken|doodgaan|sterven)\b/u,
      /\b(?:wil|wou|wilde)\s+ik(?:\s+(?:echt|gewoon|soms|het liefst|liever|maar|eigenlijk|weleens|wel eens|best))*\s+(?:dood|er niet meer zijn|niet meer leven|niet meer wakker worden|doodgaan|sterven)\b/u,
      /\b(?:liever|beter)\s+dood\b|\bwas ik maar dood\b|\bdood willen\b|\bdood zou willen\b/u,
      /\b(?:er )?een einde? (?:aan|maken aan) (?:mijn|m'n|het|dit)? ?leven\b|\been eind(?:e)? aan (?:wil |ga |zou )?maken\b|\beind(?:e)? aan mijn leven\b/u,
      /\b(?:geen zin meer in (?:het |mijn )?leven|klaar met (?:het |mijn )?leven|leven heeft (?:voor mij )?geen zin|niet meer (?:willen|wil) leven|leven niet meer (?:zie|zien) zitten|zie (?:het|mijn) leven niet (?:meer )?zitten)\b/u,
      /\b(?:niemand zou mij missen|iedereen is beter af zonder mij|beter (?:af )?zonder mij|wereld is beter zonder mij|er niet meer (?:wil|wilde|willen) zijn|niet meer hoef(?:t)? te leven|voor mij hoeft het (?:allemaal )?niet meer|hoeft het voor mij (?:allemaal )?niet meer)\b/u,
      new RegExp(
        `\\b${SELF}\\s+(?:iets\\s+)?(?:aan te doen|aandoen|aan doe|aandoe|van kant (?:te )?maken|van kant maak|pijn (?:te )?doen|pijn doe|te snijden|snijden|snij|snijd|te verwonden|verwonden|verwond|ophangen|op te hangen|te krassen|kras)\\b`,
        'u',
      ),
      new RegExp(`\\b(?:snij|snijd|kras|verwond|sneed|kraste|verwondde)\\s+(?:ik\\s+)?${ME}\\b(?!\\s+(?:aan|in))`, 'u'),
      /\b(?:voor de trein (?:te )?spring\p{L}*|spring(?:en)? voor (?:de|een) trein|van (?:het|een|de) (?:dak|flat|brug) (?:af )?(?:te )?springen|mezelf ophangen|overdosis|alle pillen|te veel pillen (?:nemen|slikken|genomen|geslikt))\b/u,
    ],
    abuse: [
      new RegExp(`\\b${KIN}${'\\s+'}${HIT}(?:\\s+(?:soms|vaak|altijd|gisteren|weer|wel eens))*\\s+${ME}\\b`, 'u'),
      new RegExp(`\\b(?:dat|als|wanneer|omdat)\\s+${KIN}\\s+${ME}\\s+${HIT}\\b`, 'u'),
      new RegExp(
        `\\b(?:ik (?:word|werd|ben)|word ik|werd ik|ben ik)(?:\\s+[\\p{L}']+){0,4}?\\s+(?:geslagen|mishandeld|misbruikt|aangerand|verkracht|betast|geschopt|opgesloten|uitgebuit|gechanteerd)\\b`,
        'u',
      ),
      new RegExp(
        `\\b${KIN}\\s+(?:heeft|had|hebben)\\s+${ME}${GAP}?(?:geslagen|mishandeld|misbruikt|aangerand|verkracht|betast|geschopt|opgesloten)\\b`,
        'u',
      ),
      new RegExp(
        `\\b${KIN}\\s+(?:heeft|had)\\s+${ME}\\s+(?:geslagen|mishandeld|misbruikt|aangerand|verkracht|betast|geschopt|opgesloten)\\b`,
        'u',
      ),
      new RegExp(
        `\\b(?:zit|zat|zitten|zaten)\\s+(?:steeds\\s+|altijd\\s+|de hele tijd\\s+)?aan\\s+${ME}\\b|\\b(?:raakt|raakte)\\s+${ME}\\s+aan\\s+(?:waar|terwijl|zonder|op plekken)\\b`,
        'u',
      ),
      /\b(?:huiselijk geweld|kindermishandeling bij ons|seksueel misbruik(?:t)?|seks(?:ueel)? tegen mijn (?:wil|zin)|gedwongen (?:tot|om) seks|moest seks|tegen mijn wil aan)\b/u,
      /\b(?:durf|durfde)\s+(?:ik\s+)?(?:niet|nooit)\s+(?:meer\s+)?(?:naar huis|thuis te komen)\b|\bik ben bang thuis\b|\bbang om naar huis te gaan\b|\bthuis (?:is het )?niet veilig\b|\bniet veilig thuis\b/u,
      /\bnaaktfoto'?s? van (?:mij|me)\b|\b(?:mij|me) (?:chanteert|chanteren|afperst|afpersen)\b/u,
    ],
    violence: [
      new RegExp(`\\b${KIN}\\s+(?:bedreigt|bedreigde|stalkt|stalkte|achtervolgt|achtervolgde)\\s+${ME}\\b`, 'u'),
      /\b(?:ik (?:word|werd|ben)|word ik|werd ik|ben ik)(?:\s+[\p{L}']+){0,4}?\s+(?:bedreigd|gestalkt|achtervolgd|neergestoken|in elkaar geslagen)\b/u,
      /\b(?:dreigt|dreigde|dreigen)(?:\s+(?:dat hij|dat ze|om))?\s+(?:mij|me|ons)\s+(?:te |iets |dood|wat |neer)/u,
      /\b(?:ik (?:ga|zal|wil)|ga ik|wil ik)\s+(?:hem|haar|hen|ze|iemand|mijn \p{L}+)\s+(?:echt\s+)?(?:vermoorden|doodmaken|dood maken|neersteken|steken|neerschieten|kapot maken|in elkaar slaan|wat aandoen|iets aandoen)\b/u,
      /\b(?:ik (?:heb|neem|draag)|heb ik)(?:\s+[\p{L}']+){0,2}?\s+(?:een |mijn )?(?:mes|steekwapen|vuurwapen|pistool|wapen)\s+(?:bij me|mee naar school|op zak|mee)\b/u,
    ],
  },
  lookAlikes: [
    /\b(?:schaam\p{L}*|schaamde|lach\p{L}*|verveel\p{L}*|verveelde|erger\p{L}*|werk\p{L}*|zweet\p{L}*|schrok|schrik)\s+(?:ik\s+)?(?:me|mij|mezelf|je|ons)\s+(?:echt\s+|helemaal\s+|bijna\s+|kapot\s+)*dood\b/u,
    /\b(?:me|mij|mezelf)\s+(?:echt\s+|helemaal\s+|bijna\s+)?dood\s?(?:schamen|schaamde|lachen|lachte|vervelen|verveelde|ergeren|ergerde|werken|schrikken)\b/u,
    /\b(?:film|boek|serie|docu\p{L}*|les|lessen|werkstuk|presentatie|scriptie|project|theorie|hoofdstuk|verslag|training|module|podcast|casus|lezing)(?:\s+[\p{L}']+){0,2}?\s+(?:over|gaat over|ging over|van)(?:\s+[\p{L}',]+){0,4}?\s+\S*(?:zelfmoord|suicid|zelfdoding|mishandel|misbruik|geweld|automutil|zelfbeschadig)\p{L}*/u,
    /\b(?:zelfmoord|suicide|zelfdoding)\s?(?:preventie|protocol)\b/u,
    /\b(?:client|clienten|bewoner|bewoners|bewoonster|patient|patienten|patiente|mevrouw|meneer|meneertje|dame|heer|kindje|kleuter|peuter|gast|klant|klanten)\b(?:\s+[\p{L}',]+){0,6}?\s+(?:dood|doodgaan|sterven|niet meer (?:leven|wakker worden)|geslagen|slaat|sloeg|zelfmoord|suicid\p{L}*)(?:\s+(?:wil|wilde|wou|gaat|ging|me|mij))?/u,
    /\b(?:kon|kan|zou|had)\s+(?:ik\s+)?(?:hem|haar|ze|die|mijn \p{L}+)\s+(?:wel|bijna)\s+(?:vermoorden|schieten|slaan|wat aandoen|iets aandoen|doodmaken)\b/u,
    /\b(?:geslaagd|slaat nergens op|sloeg nergens op|sla over|slaat over|een gat in de lucht)\b/u,
    /\bin het spel\b(?:\s+[\p{L}']+){0,8}|\b(?:fortnite|gta|minecraft|cod|valorant)\b(?:\s+[\p{L}']+){0,8}/u,
    /\bniet (?:meer )?(?:dood|zelfmoord)\b/u,
    /\b(?:snij|snijd|sneed)\s+(?:ik\s+)?(?:me|mij)\s+(?:per ongeluk|in mijn (?:vinger|duim|hand)|aan)\b|\bper ongeluk\b(?:\s+[\p{L}']+){0,4}/u,
  ],
};
