import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const BETTER =
  '(?:sneller|beter|netter|vaker|minder|meer|eerder|rustiger|duidelijker|korter|harder|zachter|anders|makkelijker|leuker|over|goed)';

/** Conditions, forecasts, comfort and what others expect, told as a push (domain.md §3 rule 1). */
export const NUDGES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    {
      where: 'telling',
      unless: [
        '(?:zei|vertelde|noemde|vond|zegt|schreef) <je>',
        '<je> (?:zei|zegt|vertelde|noemde|vond|dacht)',
        '(?:niet weet|antwoord|wilt zeggen|wilt vertellen|stoppen|overslaan)',
      ],
    },
    // laat de moed niet zakken
    '(?<!<je> )laat (?:je|de|het|dat|hem|haar|ze|jezelf) (?:[^ .?!,]+ ){0,8}niet (?:[^ .?!,]+ ){0,4}(?:hangen|zakken|eten|lopen|schieten|glippen|gebeuren|kennen|gaan|beinvloeden|afschrikken|ontmoedigen|tegenhouden|maken|jagen|opjagen|intimideren|leiden)(?= )',
    // als je meer oefende, ging het beter
    'als <je> (?!(?:[^ ,.?!]+ ){0,6}(?:nodig|wilt|wil|moet|bent) )(?:[^ ,.?!]+ ){0,4}?(?:meer|vaker|beter|harder|eerder|minder|gewoon|eerst|langer|dagelijks|elke dag|op tijd) (?:[^ ,.?!]+ ){1,8}, (?:dan )?(?:ging|gaat|wordt|werd|komt|kwam|lukt|lukte|loopt|liep|scheelt|scheelde|zou|heb|had|ben|haal|krijg|kom|zul|leer) (?:<je>|het|dat|alles|die|de)(?= )(?!.*[?])',
    'als <je> (?:nou|nu) (?!(?:terug|naar|aan|er|eraan|erop) )(?:[^ ,.?!]+ ){1,9}, (?:dan )?(?!(?:wat|wie|hoe|welke|welk|waar|wanneer|waarom|wil) )[^ ]+(?= )(?!.*[?])',
    'wat ook (?:kan|zou kunnen|helpt|werkt|een optie is|mogelijk is)(?= (?:, )?is )',
    '(?<=^ )wie (?!(?:is|was|zijn|waren|aan de beurt|klaar|erbij|nog) )(?:[^ ,.?!]+ ){1,7}, (?!.*(?:[?]| (?:ik|je|jij|u|we|wij|hij|ze) ))',
    // dat mag wel wat sneller; het wordt vanzelf makkelijker
    `(?:dat|het|dit) (?:mag|kan|moet) (?:[^ .?!,]+ ){0,4}?(?:wel|best|nog|echt|een stuk) (?:[^ .?!,]+ ){0,2}?(?!(?:goed|over|anders gaan) )${BETTER}(?= )(?! (?:gaan|leren|kennen|vertellen|weten))`,
    `(?:dat|het) (?:wordt|gaat|komt|lukt) (?:[^ .?!,]+ ){0,2}?(?:vanzelf|heus|alleen maar|elke keer|steeds|met de tijd) (?:[^ .?!,]+ )?(?:${BETTER}|wel)(?= )`,
    'over (?:een|twee|drie|vijf|tien|een paar) (?:jaar|maand|week|weken|maanden|jaren|tijdje) (?:lach|denk|weet|kijk|zie|snap) <je> (?:\\S+ )',
    'over (?:een|twee|drie|vijf|tien|een paar) (?:jaar|maand|week|weken|maanden|jaren|tijdje) (?:ben|heb) <je> (?:\\S+ ){0,5}(?:blij|vergeten|dankbaar|spijt|trots)(?= )',
    '(?:werkgevers|bedrijven|bazen|klanten|recruiters|gasten|patienten) (?:letten|kijken|willen|verwachten|houden|zoeken|vinden|waarderen|zien|prikken|nemen|hebben|haken) (?:\\S+ )',
    // het is niet erg dat je een fout maakte
    '(?:het|dat) is (?:[^ .?!,]+ )?(?:niet erg|geen ramp|geen schande|heel menselijk|niet meer dan menselijk) (?:dat|om)(?= )',
    'bij (?:mij|ons) (?:ging|was|liep|werkte|gebeurde|begon|duurde|is|gaat) (?:dat|het|zoiets) (?:\\S+ ){0,5}(?:ook|zo|vroeger|anders|net|precies|destijds|indertijd)(?= )',
  ),
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: ['<je> (?:weet|vertelt|kiest|eerlijk|zegt|je veilig|je op je gemak)', 'weten dat'] },
    'ik (?:wil|verwacht|eis) (?:[^ .?!,]+ ){0,3}dat <je> ',
    'ik (?:sta erop|reken erop|ga ervan uit) dat <je> ',
  ),
  signs(
    SETS,
    'advice',
    {},
    'wat let (?:je|jou|u)(?= )',
    '(?:zullen we|laten we|kunnen we|wij|we) (?:spreken )?(?:af|afspreken) dat <je> (?:[^ .?!,]+ ){0,3}(?:voortaan|niet meer|nooit|op tijd|altijd|vanaf nu|geen)(?= )',
    'ik (?:ga|zal) (?:jou|je|u) (?:[^ .?!,]+ ){0,5}(?:inschrijven|aanmelden|opgeven|koppelen|introduceren|voordragen|aanbevelen)(?= )',
    'ik (?:schrijf|meld|geef|draag) (?:jou|je|u) (?:[^ .?!,]+ ){0,5}(?:in|aan|op|voor)(?= (?:[.!,]|$|voor|bij))',
    'denk (?:dan |misschien |eventueel |zeker |bijvoorbeeld )*ook (?:eens |een keer |maar )?aan (?:een|de|het|iets) (?!(?:moment|keer|situatie|dag|les|plek|persoon|mensen|iemand|tijd) )',
  ),
  signs(
    SETS,
    'advice',
    {
      where: 'telling',
      unless: [
        '(?:zei|vertelde|noemde|vond|zegt|denk|vind) <je>',
        '<je> (?:zei|zegt|vertelde|noemde|vond|vindt|dacht)',
        '(?:wat|welke|hoe) .*[?]',
      ],
    },
    // dat viel me van je tegen; je hebt je kranig geweerd
    '(?:viel|valt|vallen) (?:me|mij|ons) (?:[^ .?!,]+ ){0,3}(?:tegen|van (?:je|jou|u))(?= )',
    'ik had (?:[^ .?!,]+ ){0,3}van (?:je|jou|u) (?:[^ .?!,]+ )?verwacht(?= )',
    '<je> (?:hebt|heb|had) (?:je|jezelf|u) (?:[^ .?!,]+ ){0,3}(?:kranig|dapper|goed|netjes|keurig|sterk|uitstekend|voorbeeldig|waardig|flink|prima|slecht|kinderachtig|slim|knap) (?:geweerd|gehouden|gedragen|verweerd|voorbereid|opgesteld|aangepast|gered|ontwikkeld|herpakt)(?= )',
    '(?:opleiding|studie|baan|stage|school|richting|keuze|vak|werk|beroep|dat|dit|sector|bedrijf) (?:is|lijkt|lijkt me|lijkt mij) (?:[^ .?!,]+ ){0,3}(?:niks|niets|wat|te zwaar|te moeilijk|te hoog gegrepen) voor (?:jou|je|u)(?= )',
    'ik denk dat (?:een|de|het|die|deze|dat|zo n) (?:[^ .?!,]+ ){1,4}(?:beter|goed|handig|handiger|verstandig|verstandiger|slimmer|geschikter|niks|niets|passender) (?:[^ .?!,]+ )?(?:bij|voor) (?:je|jou|u)(?= )',
  ),
];
