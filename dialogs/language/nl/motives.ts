import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

const W = '[^ .?!,]+';
/** What one acts out of: a feeling, a trait or a bond. */
const SPRING =
  '(?:<emo>|trots|loyaliteit|medelijden|gemakzucht|luiheid|verlegenheid|onzekerheid|liefde|nieuwsgierigheid|gewoonte|plichtsbesef|plichtsgevoel|beleefdheid|wraak|baldadigheid|balorigheid|koppigheid|eigenwijsheid|ijdelheid|eergevoel|eerzucht|ambitie|bewijsdrang|geldingsdrang|lafheid|zelfbescherming|voorzichtigheid|bescheidenheid|goedheid|naastenliefde|trouw|respect|collegialiteit|solidariteit|principe|idealisme|overtuiging|interesse|passie|noodzaak|armoede|vrije wil|eenzaamheid|hebzucht|geldnood|sensatiezucht|avontuurlijkheid|rebellie|rebelsheid|opstandigheid|dwarsheid|domheid|onwetendheid|naiviteit|onmacht|puur enthousiasme|zelfmedelijden|perfectionisme|faalangst|desinteresse|onverschilligheid|automatisme|aardigheid|vriendelijkheid|dankbaarheid|schuldbesef|angst|vrees|angst voor)';
const DRIVEN =
  '(?:wilde|wou|wilt|wil|hoopte|hoopt|durfde|durft|dorst|zocht|zoekt|miste|mist|vond|vindt|dacht|denkt|voelde|voelt|verwachtte|vreesde|schaamde|schaamt|haatte|baalde|had gehoopt|geen zin|zin had|zin hebt|moeite|bang|boos|kwaad|onzeker|verlegen|jaloers|trots|moe|eenzaam|verdrietig|teleurgesteld|zenuwachtig|gekwetst|<state>|<felt>|liever|graag|erbij|indruk|aandacht|erkenning|bewijzen|niet kunt|niet kon|niet tegen|opzag|geloofde|gelooft|vertrouwde|vertrouwt|perfectionistisch|<quality>|wist dat|behoefte|gunde|gunt|kick)';
const PERSON =
  '(?:vader|moeder|ouders|pa|ma|mama|papa|opa|oma|broer|zus|vriend|vriendin|vrienden|familie|vriendinnen|maten|leraar|docent|leerkracht|juf|baas|chef|meester|collega|collegas|klas|team|ploeg|trainer|publiek|buitenwereld|meiden|jongens|groep)';
const AIM =
  '(?:indruk|te bewijzen|aandacht|erbij te horen|te plezieren|te pleasen|te behagen|te ontlopen|te vermijden|trots|niet op te vallen|op te vallen|niet te hoeven|de vrede|de lieve vrede|ruzie|gedoe|jezelf|je gezicht|wraak|te laten zien|te laten merken|gezien te worden|aardig gevonden|populair|stoer|te imponeren|te overtuigen|af te leiden|te vluchten|weg te|eraan te ontsnappen|te ontsnappen|het goed te maken|goed te maken|je schuld|een plezier|blij te maken|jaloers|te verbergen|te kwetsen|terug te|van het gezeur|van alles af|ervan af te|er vanaf te|geen gezichtsverlies|de sfeer|niet af te gaan|niemand)';
const WISH =
  '(?:erkenning|waardering|bevestiging|aandacht|rust|ruimte|vrijheid|zekerheid|veiligheid|structuur|duidelijkheid|houvast|uitdaging|respect|avontuur|afwisseling|gezelligheid|liefde|vertrouwen|steun|troost|begrip|contact|warmte|geborgenheid|regelmaat|controle|macht|status|geld|succes|applaus|complimenten|een compliment|een schouderklopje|een arm|een vaderfiguur|een vader|spanning|sensatie|prikkels|beweging|iemand die|een plek waar|een baas die|een ploeg die|een thuis|perspectief|zelfstandigheid|verantwoordelijkheid|wat meer|meer verantwoordelijkheid|een doel|zingeving|betekenis|eigenwaarde|een knuffel|begeleiding|een luisterend oor|een duwtje|een uitlaatklep|grenzen|duidelijke grenzen|nabijheid|afstand|stilte|drukte|humor|snelheid|een beetje)';
const HEDGE =
  '(?:denk ik|vermoed ik|geloof ik|gok ik|schat ik|wed ik|meen ik|vrees ik|dunkt me|lijkt me|lijkt mij|denk ik zo|denk ik dan|schat ik zo|schat ik in|zo te horen|zo te zien|als je het mij vraagt|als ge het mij vraagt|naar ik vermoed|naar mijn idee|naar mijn gevoel|volgens mij|als ik eerlijk ben|als ik het goed begrijp|als ik het goed hoor|als ik je zo hoor|als ik u zo hoor|als ik je zo zie|durf ik te wedden|daar durf ik|zou ik zeggen|dat merk ik|dat zie ik|dat voel ik|dat hoor ik|merk ik|voel ik aan|dat proef ik|zie ik zo|zeg nou eerlijk|geef het maar toe|dat weet ik zeker|dat weet jij ook)';
const PLAIN_FACT =
  '(?:lokaal|rooster|formulier|morgen|vanmiddag|straks|volgende week|maandag|dinsdag|woensdag|donderdag|vrijdag|uur|kwart|minuten|examen om|bus|trein|verdieping|adres|nummer|mail|mailtje|link|papieren|pasje|hier al|eerder al|vorige keer|aan de beurt|eerste hier|de laatste)';

/** Why the student is said to have acted, what they are said to wish, and what is only supposed of them (domain.md §3 rules 8, 10). */
export const MOTIVES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      notAfter: [...OPEN, '(?:als|of) '],
      unless: [...HANDED_BACK, '(?:ik|we|wij|mij|me) (?:moet|moeten|zou|kan|kunnen)(?= )'],
    },
    // je bent gebleven uit loyaliteit; uit angst voor ruzie hield je je mond
    `<je> (?:${W} |, ){1,9}?(?:uit|vanuit|louter uit|puur uit) (?:pure |een soort |een gevoel van |zuivere |een zekere |je |jouw |uw )?(?:[^ .?!,]+e )?${SPRING}(?= )(?<! (?:moe|rillen|klaar|een beetje|vol|last|gevoel) van .*)`,
    `${START}(?:uit|vanuit|louter uit|puur uit|van) (?:pure |een soort |een gevoel van |zuivere )?${SPRING} (?:${W} ){0,6}?<je>(?= )`,
    // je zei niets, omdat je bang was
    `<je> (?:${W} |, ){1,12}?(?:omdat|doordat|aangezien|want|zodat|opdat|daarom|waardoor) (?:<je>|het|dat|niemand|ze|iedereen|die ${W}|er) (?:${W} ){0,8}?${DRIVEN}(?= )(?<!(?:ik|we|wij) (?:${W} )*)`,
    `(?:omdat|doordat|aangezien) <je> (?:${W} ){0,6}?${DRIVEN}(?= )(?:${W} |, ){0,6}`,
    `<je> (?:${W} |, ){1,9}?(?:zodat|opdat) (?:niemand|ze|iedereen|hij|je ${W}|de ${W}) (?:${W} ){0,3}(?:zou|zouden|zag|merkte|trots|kon|hoefde|wist|kunnen)(?= )`,
    // je deed het om indruk te maken; voor je moeder
    `<je> (?!(?:had|hebt|stond) (?:gelijk|groot gelijk) )(?:${W} ){1,9}?om (?:${W} ){0,5}?${AIM}(?= )`,
    `<je> (?:doet|deed|hebt|had|koos|kiest|ging|gaat|bleef|blijft|werkt|werkte|leert|studeert|zegt|zei|volhoudt|volhield|houdt|hield) (?:dat |het |dit |er |alles |deze ${W} )*(?:${W} ){0,4}?voor (?:(?:je|jouw|uw|de|die|het) )?(?:${W} )?(?:${PERSON}|het geld|geld|de centen|de complimenten|de bonus|de punten|het cijfer|de likes|het applaus|anderen|een ander|de schijn|de show|de bühne|de buhne|de erkenning|jezelf|de status)(?= (?:[.!,]|$|en niet|niet voor|gedaan|volgehouden|gekozen|he|denk|vermoed))`,
    `<je> (?:probeert|probeerde|poogt|hoopt|hoopte|tracht) (?:${W} ){0,6}?(?:te (?:evenaren|bewijzen|imponeren|plezieren|overtreffen|pleasen|behagen|ontlopen|vermijden|overtuigen|verbergen|vergeten|compenseren|ontsnappen|vluchten|redden|vullen|verdoven|overschreeuwen|winnen|scoren)|het (?:iedereen )?naar de zin|(?:indruk|aandacht|erbij|iedereen))(?= )`,
    // wat je zocht was erkenning; je zoekt een plek waar
    `wat <je> (?:${W} ){0,5}?(?:zoekt|zocht|wilt|wil|wilde|wou|mist|miste|verlangt|hoopt|hoopte|voelt|voelde|bedoelt|bedoelde|graag wil|dwarszit|wegjaagt|vreest) (?:, )?(?:is|was|waren|zijn)(?= )(?!.*[?])`,
    `<je> (?:zoekt|zocht|mist|miste|wilt|wil|wilde|wou|verlangt|hunkert|snakt|smacht|vraagt|zoek) (?:${W} ){0,5}?(?:naar )?(?:${W} )?${WISH}(?= )`,
    `<je> (?:hebt|heb|had|heeft|hebben|zult) (?:${W} ){0,5}?${WISH} (?:echt |wel |hard |gewoon )*nodig(?= )`,
    `wat <je> (?:${W} ){0,3}?nodig (?:hebt|heeft|had|hebben|heb) (?:, )?(?:is|was|zijn) (?:gewoon |vooral |eigenlijk |een beetje |wat |veel |meer |heel veel |een )*${WISH}(?= )`,
    `${WISH} (?:is|was|blijft) (?:wat|alles wat|het enige wat|hetgeen) <je> (?:${W} ){0,3}(?:zoekt|wilt|wil|wilde|mist|nodig|zocht|verlangt)(?= )`,
    `(?:is|was) het (?:${W} ){0,3}?(?:jou|je|u) (?:${W} ){0,3}?(?:te doen|begonnen)(?= )`,
    `het (?:is|was|ging|gaat) (?:jou|je|u) (?:${W} ){0,3}?(?:om|er|erom|vooral om) (?:${W} ){0,5}?(?:te doen|begonnen)(?= )`,
    '(?:je|jouw|uw) (?:grote |grootste |diepste |liefste |stille |enige |eigenlijke |echte |ware |geheime )?(?:droom|wens|ambitie|ambities|verlangen|hoop|doel|drijfveer|motief|motivatie|beweegreden|roeping|ideaal|behoefte|angst|passie|hart|kracht|kwaliteit|talent|valkuil|sterke kant|zwakke kant|zwakke plek|sterke punt|zwakke punt|achilleshiel|troef|gave|wilskracht|handelsmerk|tweede natuur) (?:(?:in|bij|voor|op) (?:[^ .?!,]+ ){1,3}?)?(?:is|was|ligt|lag|zijn|zit|zat|reikt|blijft|gaat|schuilt|leek|moet|lijkt|werd|wordt)(?= )(?!.*(?:op tafel|in de war|hiernaast) )',
    `${START}(?:het|dat|dit) (?:is|was|blijft|lijkt|heet|noem ik|noemen ze) (?:gewoon |puur |pure |typisch |allemaal |niks anders dan |niets anders dan |vast |duidelijk |toch |zeker |eigenlijk |vooral |echt |een vorm van |een kwestie van )+(?:je |jouw |uw )?${SPRING}(?= (?:[.!,]|$|van (?:je|jou|u)|bij (?:je|jou|u)|dat|die|wat))`,
    // volgens mij heb jij een klein hartje; je mist de gezelligheid, vermoed ik
    `<je> (?!(?:moet|kunt|kan|mag|hoeft|zou|zult|zal) )(?:${W} |, ){1,14}?(?:, )?${HEDGE}(?= (?:[.!,]|$|wel|ook|hoor|dat))(?!.*${PLAIN_FACT})(?<!(?:moet|kunt|kan|mag|zou|beter|zeggen|${PLAIN_FACT}) .*)`,
    `(?:je|jou|u|jouw|uw) (?!(?:moet|kunt|kan|mag|hoeft|zou|zult|zal) )(?:${W} |, ){1,14}?(?:, )(?:${HEDGE})(?= (?:[.!,]|$))(?!.*${PLAIN_FACT})(?<!(?:moet|kunt|kan|mag|zou|beter|nog maar|${PLAIN_FACT}) .*)`,
    `(?:zoals|voor zover|zover) ik (?:je|jou|u) (?:nu |zo |al |inmiddels |een beetje |goed |de laatste tijd )*(?:ken|inschat|zie|hoor|meemaak|leerde kennen|heb leren kennen|gezien heb)(?: , | )(?:${W} )*(?:<je>|jou)(?= )`,
    `ik (?:denk|vermoed|gok|geloof|vrees|wed|schat|meen|merk|zie|voel|krijg de indruk|heb de indruk) (?:${W} ){0,2}?dat (?!(?:<je> (?:beter|moet|kunt|zou)|we |ik |wij ))(?:de|het|die|dat|zo n|een|je|jouw|iets|er|al|al die|al dat) (?:${W} ){0,7}?(?:je|jou|u|jouw) (?:${W} ){0,4}?(?:pijn|raakte?|kwets(?:t|te)|dwars|stoort|stoorde|bezig|hoog|zwaar|deed|doet|aangreep|aangrijpt|bang|onzeker|boos|verdrietig|frustreert|frustreerde|irriteert|irriteerde|energie|tegen|opbreekt|opbrak|remt|blokkeert|benauwt|benauwde|verlamt|motiveert|steekt|stak|<state>|trok|trekt|overviel)(?= )(?! (?:zou|zal|kan))`,
    `(?:dat|die|zo n|het|de|al die|al dat) (?:${W} ){1,4}(?:steekt|stak|raakt|raakte|kwetst|kwetste|stoort|stoorde|irriteert|irriteerde|frustreert|frustreerde|verlamt|verlamde|blokkeert|blokkeerde|benauwt|benauwde|beangstigt|boeit|trekt|breekt|motiveert|inspireert|grijpt|greep|vliegt|vloog|maakt|maakte) (?:jou|u|je) (?:${W} ){0,3}?(?:aan|dwars|hoog|niet|enorm|erg|echt|wel|zichtbaar|duidelijk|meer|diep|op|tegen|naar de keel|<state>|onzeker|bang)(?= )(?!.*(?:naar huis|op weg|mee) )`,
    '(?:zit|zat|ligt|lag|viel|valt|blijft|bleef|staat|stond) (?:jou|je|u) (?:[^ .?!,]+ ){0,3}?(?:dwars|hoog|in de weg|op de maag|niet lekker|zwaar op|rauw op|tegen|koud op|na aan het hart|bij als een)(?= )',
    'ik (?:merk|zie|hoor|voel|proef|lees) (?:het |echt |wel |zo |duidelijk |nu |al )*aan (?:alles |je [^ .?!,]+ |jou |je |u |jouw [^ .?!,]+ |uw [^ .?!,]+ )(?:, )?(?:dat|hoe|het) (?:<je>|het|die|dat)(?= )',
    `(?:het|dat) (?:is|was|wordt|werd|groeit|groeide) (?:je|jou|u) (?:${W} ){0,6}?(?:boven het hoofd|te veel|teveel|te machtig|te heftig|te zwaar|te gortig|te dol|te bont|zwaar gevallen|rauw op|koud op|in het verkeerde keelgat|aan het hart|door het hoofd|ontschoten)(?= )`,
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'asking', notAfter: OPEN, unless: HANDED_BACK },
    // deed je dat uit gemakzucht; heb je het gedaan om indruk te maken
    `(?:deed|doe|doet|deedt|zei|zweeg|ging|ga|koos|kies|bleef|blijf|stopte|stop|nam|lachte|zwijg|hielp|help|loog|liep|loop|werk|werkte|hield|hou|houd|stapte|vertrok|weigerde|gaf|vroeg) <je> (?:${W} ){0,7}?(?:uit|vanuit|van) (?:pure |een soort |een gevoel van |zuivere )?${SPRING}(?= )`,
    `(?:heb|hebt|had|ben|bent|zijt|was) <je> (?:${W} ){0,8}?(?:uit|vanuit|van) (?:pure |een soort |een gevoel van |zuivere )?${SPRING}(?= )`,
    `(?:deed|doe|doet|heb|hebt|had|ben|bent|was|ging|ga|koos|kies|bleef|blijf|zei|nam|stopte|werkte|werk|hielp|lachte|zweeg|hield|gaf) <je> (?:${W} ){0,8}?om (?:${W} ){0,5}?${AIM}(?= )`,
    `(?:deed|doe|doet|heb|hebt|had|koos|kies|ging|bleef|was) <je> (?:dat |het |dit |er )*(?:${W} ){0,4}?voor (?:(?:je|jouw|uw|de|die) )?${PERSON}(?= (?:[?,]|gedaan|of|gekozen))`,
    `(?:deed|doe|heb|hebt|had|ben|bent|koos|kies|ging|bleef|zei|stopte|nam|zweeg|lachte|was|hield) <je> (?:${W} ){0,8}?(?:omdat|doordat|zodat|opdat|in de hoop) (?:<je>|niemand|ze|iedereen|het|hij|dat)(?= )`,
    `(?:komt|kwam|ligt|lag|is|was|zit|zat) (?:het|dat|dit) (?:misschien |soms |vooral |meer |eerder |niet |ook |gewoon |dan |eigenlijk |ergens |hem |er |erin |eraan |erdoor |ervan )*(?:dat|omdat|doordat|uit) (?:<je>|${SPRING})(?= )`,
    `was het (?:${W} ){0,3}?(?:eerder|meer|vooral|gewoon|niet|misschien|ook|puur) (?:dat|omdat|uit|om) (?:${W} )`,
    '(?:overheerst|overheerste|won|wint|was|is|voelde|speelt|speelde) (?:de|het|die|dat|er|je|vooral|meer|dan|nu|toch|misschien)* ?(?:de|het|die|dat|vooral|meer|wat|ook)* ?(?:<emo>|trots|schuld) (?:, )?(?:of|meer dan|mee)(?= )',
    `(?:speelt|speelde|zit|zat|zitten|schuilt|komt|kwam|is|was) (?:er|daar|hier|daar niet|er niet) (?:${W} ){0,4}?${SPRING} (?:${W} ){0,3}?(?:mee|bij|in|achter|onder|om de hoek|een rol)?(?= )`,
    '(?:zou|is|was|kan) (?:het|dat) (?:kunnen )?(?:misschien |ook |niet |gewoon |soms |dan )*(?:(?:zo )?(?:zijn|kunnen|wezen) )?(?:kunnen )?(?:zijn )?dat <je>(?= )',
    'ben <je> (?:gewoon |eigenlijk |niet |misschien |stiekem |soms )*(?:te )(?:<quality>|<state>|trots|bang|lui|moe|goed|lief|beleefd|bescheiden)(?= )',
  ),
];
