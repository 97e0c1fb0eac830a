import { signs, type Sign } from '../signs.ts';
import { BLAMING, JUDGING, MUCH, PRAISING } from './judgements.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

const W = '[^ .?!,]+';
const JUDGED = `(?:${MUCH} ){0,3}${JUDGING}`;
const TELLS =
  'vertel|vertelt|vertelde|verteld|zegt|zei|deelt|deelde|gedeeld|vraagt|gevraagd|noemt|aangeeft|aangaf|opent|er bent|meedenkt|gezegd|benoemt|laat weten|er weer bent|nadenkt|stilstaat|komt|kwam|bent gekomen|op tijd bent|wou vertellen|wilde vertellen|wilt vertellen|open bent|eerlijk bent';
const FINE = [
  '.* [?]',
  '(?:zei|vertelde|noemde|zegt|schreef|vond|vindt|vinden|vonden|gaf|staat) (?:<je>|hij|ze|zij|de|het|je|jouw|uw|haar|zijn|volgens)(?= )',
  '<je> (?:zei|zegt|vertelde|noemde|schreef|dacht|vond|vindt)(?= )',
  `dat <je> (?:${W} ){0,6}(?:${TELLS})(?= )`,
  '(?:begeleider|docent|chef|baas|collega|klant|ploegbaas|beoordeling|verslag) (?:[^ .?!,]+ ){0,2}(?:schrijft|schreef|zegt|zei|vindt|vond|noemt|noemde|meldt)(?= )',
];
const ACT =
  '(?:aangepakt|gedaan|opgelost|gehandeld|gereageerd|opgepakt|gewerkt|gespeeld|geregeld|afgehandeld|gezien|gevonden|uitgelegd|gezegd|gebracht|verwoord|opgemerkt|bedacht|gemaakt|afgewerkt|opgeschreven|voorbereid|ingeschat|beoordeeld|gekozen|volgehouden|gered|geklaard|verteld|geleid|getekend|gelast|gekookt|geschreven|gepland|onthouden|overgebracht|bijgestuurd|opgevangen|getroost|geholpen|bemiddeld|herdaan|verkocht|gepresenteerd)';
const PIECE =
  '(?:werk|staaltje|stukje|stuk|stukje werk|vakwerk|werkstuk|vondst|zet|actie|prestatie|inzet|observatie|opmerking|vraag|reactie|aanpak|oplossing|ingreep|manoeuvre|stunt|streek|blunder|misser|flater|stommiteit|fout|idee|plan|keuze|keus|stap|beslissing|houding|mentaliteit|instelling|gebaar|gedrag|vertoning|timing|toon|brief|presentatie|planning|redding|comeback|debuut|beurt|afhandeling|analyse|samenvatting|uitleg|slag)';
const PLACED =
  '(?:rake|goede|goeie|slechte|knappe|sterke|slimme|domme|nette|mooie|fraaie|prachtige|scherpe|uitstekende|briljante|verstandige|onverstandige|stomme|foute|zwakke|matige|onhandige|ongelukkige|gouden|wijze|dappere|moedige|fantastische|geweldige|keurige|professionele|onprofessionele|flauwe|lompe|knullige|puike|straffe|schone|chique|indrukwekkende|bijzondere|roekeloze|volwassen|kinderachtige|laffe|nobele|doordachte|ondoordachte|trefzekere|rare|gekke|lelijke|klassieke|dikke|heldere|degelijke|grove|vette|toffe|knap|mooi|goed|sterk|fraai|puik|degelijk|prachtig|keurig|netjes|vakkundig|top|prima|straf|schoon)';

/** Praise and blame in further forms: the verdict first, the act as subject, in set phrases and nouns (domain.md §3 rule 1). */
export const PRAISES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: FINE },
    // zeer flink dat ge zijt teruggegaan; oerdom, die foto op je story zetten
    `${START}${JUDGED} (?:hoor |zeg |joh |man |wel |vind ik |gewoon |van je |van u |eigenlijk )*(?:, )?(?:dat <je>|hoe <je>|zoals <je>|om (?!(?:te (?:weten|horen|zien|lezen)|je (?:weer|te)|dat te|u te|jou) )(?:${W} ){0,6}te|zo n |zo'n )(?= |[^ ])`,
    `${START}${JUDGED} (?:hoor |zeg |joh |man |wel |gewoon |eigenlijk )*(?<!^ (?:en |dus |nou )*(?:prima|goed|oke|top|mooi|correct|helder|duidelijk|netjes|keurig|tof|perfect) ), (?:(?:die|dat|deze|zo|een|zonder|met|in|op|voor|na|bij|midden|je|tegen|ook|zomaar) )(?:${W} ){0,8}`,
    `${START}(?:niet|wel|best|zo|bepaald niet|allesbehalve|verre van|nou niet) (?:(?:zo|erg|echt|bepaald|heel|al te) )?(?:${PRAISING}|${BLAMING}|handig|fraai|fijntjes|sjiek|snugger|tactisch|collegiaal|netjes)(?= (?:[.!,:]|van|om|dat|hoor))(?!.*(?:weet|wist) )`,
    // het klopt niet om zo te praten; het is verstandig geweest dat
    `(?:het|dat|dit) (?:klopt|past|hoort|deugt|betaamt|strookt|siert|pleit|staat) (?:gewoon |echt |toch |ook |natuurlijk |je |jou |u |een ${W} )*(?:niet|nooit|slecht|wel) (?:netjes |echt |goed |mooi )*(?:om|dat <je>|tegenover|zo)(?= )`,
    `(?:het|dat|dit) (?:is|was|lijkt|blijft|zou) (?:me |mij |voor mij )?${JUDGED} (?:geweest |van (?:je|jou|u) )?(?:, )?(?:dat <je>|om|hoe <je>|van (?:je|jou|u))(?= )(?! (?:hier|even|samen|daar|nu|het|er|dat|te (?:weten|horen|lezen|zien)))`,
    `(?:het|dat|dit) (?:is|was|zou) (?:me |mij )?${JUDGED} (?:geweest|te noemen)(?= )`,
    // dat je een hoogleraar tutoyeert, is bepaald ongelukkig; wat u daar deed vind ik professioneel
    `${START}(?:dat|wat|hoe|zoals) <je> (?:${W} |, ){1,14}?(?:is|was|vind|vond|noem|lijkt|zou ik noemen|getuigt) (?:dat )?(?:me |mij |ik )?(?:dat |het )?${JUDGED}(?= (?:[.!,]|$|van|gedaan|genoemd|werk|en|om))`,
    `(?:vind|vond|noem) ik (?:dat |het |hem |die |nou |persoonlijk |eerlijk gezegd |echt |toch |zelf )*(?:${MUCH} ){0,3}(?:${PRAISING}|${BLAMING}|jammer|zonde|spijtig|bedenkelijk|niet kunnen|niet netjes|niet oke|te gek voor woorden|een gemiste kans)(?= (?:van|gedaan|aangepakt|[.!,]|$|om|hoe|, dat|werk|optreden|en))(?!.*(?:les|film|lokaal|weer|boek|gesprek|te horen|verhaal) )`,
    `(?:dat|het|dit|zoiets) vind ik (?:nou |echt |zo |heel |erg |toch |wel |best |ook )*(?:jammer|zonde|spijtig|bedenkelijk|een gemiste kans) (?:, )?(?:dat|hoe|om|van)(?= )(?! (?:ik|we|het|de) )`,
    // dat getuigt van lef; dat verdient geen schoonheidsprijs
    `getuigt (?:${W} )?van (?:${W} )*`,
    '(?:verdient|verdien|verdiende) (?:<je> )?(?:echt |wel |zeker |nou |gewoon |toch )*(?:een|geen|alle|alleen maar|mijn|de) (?:[^ .?!,]+ )?(?:schoonheidsprijs|compliment|complimenten|pluim|lof|applaus|bloemetje|lintje|medaille|prijs|respect|tien|onvoldoende|standje|schouderklopje|hulde|waardering|dank)(?= )',
    `(?:dat|het|zoiets) (?:is|was) (?:geen|niet) (?:manier|gezicht|werk|stijl|porem|gang van zaken|voorbeeld|reclame|visitekaartje|beurt|sieraad|fraai gezicht|kattenpis)(?= )`,
    // wat een rake observatie; knap staaltje werk; straf stukje werk
    `wat een (?:${MUCH} ){0,2}(?:${PLACED} )?(?:prestatie|blunder|misser|flater|stunt|vondst|vakwerk|stommiteit|rake ${W}|topper|klasse|${PLACED} ${PIECE})(?= )(?!.*(?:verhaal|dag) )`,
    `${START}(?:een |dat is een |dat was een |echt een |wat )?(?:${MUCH} ){0,2}${PLACED} ${PIECE}(?= (?:[.!,]|$|van|hoor|zeg|man|om|met|die|dat|bij|in|tegen|daar|werk))(?!.*(?:mag ik|wil ik|ik heb|weet) )`,
    `${START}(?:${MUCH} )*(?:${PRAISING}|${BLAMING}|mooi|fraai|prachtig|lekker|netjes|strak) ${ACT}(?= )`,
    `(?:het|dat|dit|die [^ .?!,]+|je [^ .?!,]+|uw [^ .?!,]+) (?:(?:er|daar|toch|echt|wel|weer|gewoon|allemaal|heel) )*(?:${MUCH} )*(?:${PRAISING}|${BLAMING}|mooi|fraai|prachtig|strak|lekker|schitterend) (?:van )?(?:afgebracht|${ACT}|vanaf gebracht|af gebracht|aangepakt)(?= )(?!.*(?:wat|hoe) .*[?])`,
    `(?:daar|hier|toen|daarmee|met die ${W}|bij die ${W}|in die ${W}|op dat moment) (?:heb|ben|had|was|ging|zat|sloeg|schoot|deed) <je> (?:${W} ){0,4}?(?:de fout in|de fout ingegaan|in de fout|fout gezeten|tekort|tekortgeschoten|over de schreef|over de grens|te ver|kort door de bocht|uit de bocht|de mist|de plank mis|de bal mis|goed gehandeld|juist gehandeld|steken laten|een steek|boven jezelf uitgestegen|boven verwachting|scherp op|goed op|kansen laten|beter kunnen|jezelf overtroffen|alert op)(?= )`,
    `${START}(?:respect|hulde|lof|applaus|proficiat|alle lof|mijn complimenten|complimenten|een compliment|diepe buiging|hoed af|petje|petje af|duim omhoog|dikke duim|chapeau|bravo|top|klasse|toppie|keurig|kudos|knap|goed bezig|lekker bezig|strak|helemaal top|dikke pluim|een pluim)(?= (?:hoor|voor|dat|hoe|,|!|man|zeg|en|met|van|$|[.]))(?!.*(?:mijn dank|voor je komst|dan (?:zien|beginnen|spreken|gaan) we|tot |zien we|zie ik|dank je|dank u|bedankt|we |afgesproken|geregeld|ik (?:zet|noteer|mail|stuur|zie|schrijf)))`,
    `(?:eerlijk is eerlijk|eerlijk gezegd|als je het mij vraagt|ik moet zeggen|ik mag wel zeggen|al zeg ik het zelf|ik moet het je nageven|dat moet ik je nageven|zonder meer)(?: [,:])? (?:dat |dit |het |je )?(?:was |is |vond ik |vind ik )?(?:${MUCH} )*(?:${PRAISING}|${BLAMING})(?= )`,
    '(?:moet|mag) ik (?:je|jou|u) nageven(?= )',
    '(?:dat|het|zo) (?:doet|deed|doen|zou|kan|kon) (?:niet iedereen|lang niet iedereen|niemand|weinigen|geen ander|maar weinig mensen|je niet iedereen) (?:je |het |dat )*(?:na|kunnen|zomaar|nadoen|, )?(?=[ .!])',
    '(?:je|jouw|uw|die) [^ .?!,]+ (?:mag|kan|is|was|mocht|kon) (?:er )?(?:wezen|gezien worden|niet door de beugel|beneden|onder de maat|boven verwachting|van hoog niveau)(?= (?:[.!,]|$|peil|alle))',
    '(?:daar|hier|hiermee|daarmee) (?:scoor|scoorde|maak|maakte|oogst|oogstte) <je> (?:geen |niet |wel )?(?:[^ .?!,]+ ){0,2}(?:punten|vrienden|indruk|goodwill|goede beurt|slechte beurt|respect|bewondering|mee)(?= )',
    'een (?:goede|slechte|goeie|sterke|beste|mindere) beurt(?= )',
    'mogen (?:er )?meer (?:mensen|leerlingen|studenten|collegas|jongeren) (?:een voorbeeld|doen|hebben)(?= )',
    'kan (?:menig|menigeen|niemand|een ander|half) (?:[^ .?!,]+ ){0,3}(?:een puntje|nog wat|jaloers|leren|aan tippen)(?= )',
    '(?:een puntje aan zuigen|aan tippen|met kop en schouders|van een ander niveau|boven het maaiveld|met vlag en wimpel|met glans|met verve|op de vingers getikt|een veeg uit de pan|onder alle kritiek|beneden alle peil|tegen de borst|geen pas|geen beste beurt|een blamage|een afgang|een aanfluiting|broddelwerk|half werk|natte vingerwerk|prutswerk|knoeiwerk|monnikenwerk geleverd|puik werk|topwerk|vakwerk|maatwerk geleverd)(?= )',
  ),
  // daarmee had u eerst naar de vertrouwenspersoon gemoeten
  signs(
    SETS,
    'advice',
    { unless: ['.* [?]', '<je> (?:zei|zegt|vertelde)(?= )'] },
    `(?:had|hadt|hadden) <je> (?:${W} ){1,9}?(?:gemoeten|gemogen|gehoeven|gekund)(?= )`,
    `<je> (?:had|hadt|hadden) (?:${W} ){1,9}?(?:gemoeten|gemogen|gehoeven|gekund)(?= )`,
  ),
];
