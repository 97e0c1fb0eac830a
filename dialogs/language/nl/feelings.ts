import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN, YOUR_IDIOMS } from './excuses.ts';
import { SETS } from './sets.ts';

const SUBJECT =
  '(?:het|dat|dit|die dag|deze|die|de \\S+|je \\S+|jouw \\S+|een \\S+|hem|haar|ze|alles|werken|er|alleen|zo n \\S+)';

/** Somebody else, by what they are or do. */
const OTHER =
  '(?:<person>|klanten|clienten|client|patient|patienten|bewoner|bewoners|bewoonster|gasten|gast|leerlingen|leerling|kinderen|kind|kleuter|kleuters|vader|meester|juf|groep|[^ .?!,]{3,}(?:meester|leider|leidster|gever|nemer|haler|monteur|eur|rice|ling|ent|ente|ant|ante|ist|iste|aar|aresse|baas|vrouw|man|mensen|chef|teur|eurs|ers|loper|rijder|werker|koper|bouwer))';

/** A joint that hurts is no feeling. */
const HURT =
  '(?:pijn|last) (?:in|aan|van) (?:je|jouw|uw) (?:knie|been|benen|arm|hand|voet|pols|enkel|schouder|tand|kies|elleboog|vinger|teen|rug|nek|knieen|voeten|polsen|heup)(?= )';
/** Someone gets better after an illness. */
const RECOVERED = '(?:griep|operatie|ongeluk|gips|corona|prik|verkoudheid|koorts|blessure|valpartij)(?= )';
/** Something to drink is offered. */
const TREAT =
  'zin in (?:een )?(?:koffie|thee|kopje|bakje|iets (?:te drinken|lekkers|warms)|water|limonade|koek|koekje|fris|cola)(?= )';

/** Feelings that the student has not named, told or offered as the answer (domain.md §3 rules 8, 10). */
export const FEELINGS: readonly Sign[] = [
  // naming a feeling that was not named
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    'waar (?:ben|was|werd|bent|raakte) <je> (?:(?!toen |als |op het )\\S+ ){0,3}?(?:<state>)',
    'wat (?:maakt|maakte) (?:dit|dat|het|deze \\S+) (?:voor (?:je|jou) )?(?:tot |zo |zo n |een )*(?:<eval>|onprettige|onprettig|<state>) (?:gebeurtenis|ervaring|moment)',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: [...HANDED_BACK, TREAT, HURT, RECOVERED] },
    '<je> (?:bent|was|werd|lijkt|leek|raakte|bleef|zult|zal|wordt|waart|zijt|waren|zat|moet|moest|zou) (?:je |er |dan |toen |nu |hierover |daar |daardoor |zelf |op dat moment |hem |haar |gewoon |toch |natuurlijk )*<adv*>(?:<state>)(?= )',
    '<je> (?:hier |daar |er )?<adv*>(?:<state>) (?:van |over |door |mee )?(?:was|bent|werd|raakte|wordt|bleef|moet|zou|maakte|maakt)(?= )',
    '(?:ben|bent|was|werd|raakte|bleef|word|wordt|zijt|waren) <je> (?:er |dan |toen |nu |hierover |daar |daardoor |zelf |op dat moment |met \\S+ |door \\S+ |daarover |daarna |na \\S+ )*<adv*>(?:<state>)(?= )',
    '(?:voel|voelt|voelde|voeldet) <je> <zich> (?:daar |toen |er |nu |dan |op dat moment |daarbij |tijdens \\S+ |hierbij |bij \\S+ )*<adv*>(?:<state>|<felt>|<quality>|<eval>)(?= )',
    '<je> (?:voelt|voelde|voel) <zich> (?:daar |toen |er |nu |dan |op dat moment |daarbij |hierbij )*<adv*>(?:<state>|<felt>|<quality>|<eval>)(?= )',
    '<je> (?:je |zich |u )?<adv*>(?:<state>|<felt>|<eval>) (?:voelde|voelt|voel|gevoeld)(?= )',
    '(?:voelde|voelt|gaf|geeft) (?:dat|het|dit) (?:voor (?:jou|je) |je |jou )?<adv*>(?:als |een |veel )*(?:<state>|<felt>|<eval>|<emo>|.{0,20}gevoel|falen|verlies|een opluchting|afwijzing|voldoening)(?= )',
    '(?<!^ (?:als|wanneer|zodra) [^.?!]*, )(?!(?<=(?:straks|later|daar|dan|anders|ooit) )(?:heb|krijg) <je> (?:\\S+ ){0,3}spijt )(?:heb|had|hebt|kreeg|krijg|ervaar|ervaarde|ervoer|voel|voelde) <je> (?:er |daar |daarvan |nu |toen |ook |dan )*<adv*>(?:een |veel |last van |geen |van )*(?:<emo>|tranen|vlinders|een brok|buikpijn|zin)(?= )(?! in koffie)',
    '<je> (?:hebt|had|kreeg|voelde|voelt|ervaart|ervoer|krijgt) (?:er |daar |daarvan |nu |toen )*<adv*>(?:een |veel |last van |van )*(?:<emo>|tranen|vlinders)(?= )',
    '(?:maakte|maakt|maken) (?:dat|het|dit|die \\S+|hij|ze|zij) (?:je|jou|u) <adv*>(?:<state>)(?= )',
    '(?:dat|het|dit|die \\S+|hij|zij) (?:maakte|maakt|heeft) (?:je|jou|u) <adv*>(?:<state>)(?= )',
    '(?!mis <je> (?:die|de|dat|het|een|geen|je) (?:bus|trein|tram|metro|boot|les|begin|eerste|uur|toets|afspraak|aansluiting|deadline|kans) )(?:<emoverb>) <je>',
    '(?:dat|dit|het|die \\S+|zoiets|ergens) (?:vond|vindt|vind|voelde|voelt) <je> (?:<zich> )?<adv*>(?:<eval>|<state>|<felt>)',
    '(?:zag|zie|ziet|zagen) <je> (?:er|daar)tegen (?:[^ .?!,]+ )?op(?= )',
    '(?:keek|kijk|kijkt|keken) <je> (?:er|daar)naar (?:[^ .?!,]+ )?uit(?= )',
    "(?:hoe (?:komt|kwam) (?:het|dat)|waarom|hoezo) (?:[^ .?!,]+ ){0,3}?<je> (?:[^ .?!,]+ )?(?:zo n|zo'n|een|zoveel) (?:hekel|heimwee|spijt)(?= )",
    '<je> (?:zit|zat|ziet|zag) (?:er|daar) (?:\\S+ ){0,3}(?:mee|tegenop|tegen op|naar uit|doorheen)(?= )',
    '<je> (?:hebt|had|heb) <adv*>(?:een |veel |weinig |geen |meer |de )*(?:behoefte aan|zin in|moeite met|een hekel|hekel aan|last van|vertrouwen in|het gevoel|gevoel|het idee|spijt|heimwee|behoefte)(?= )',
    '(?:gaf|geeft|bezorgde|bezorgt) (?:je|jou|u) <adv*>(?:een |veel )*(?:kick|.{0,12}gevoel|energie|voldoening|zelfvertrouwen|vertrouwen|rust|stress|spanning|onrust|<emo>)(?= )',
    '(?:<eval>|<state>) zeker(?= (?:[.!?]|$))',
    '(?:was|is) het (?:de|het|je|jouw|een) (?:\\S+ ){1,2}of (?:juist |eerder )?(?:de|het|je|jouw|een) (?:\\S+ ){1,3}(?:waar|die|wat|dat)(?= (?:je|jou|u|jij) )',
    '(?:dat|het) was (?:\\S+ ){0,3}(?:schrikken|balen|genieten|slikken|wennen)(?= )',
    '(?:voelde|voelt|voelden) (?:dat|het|dit) (?:\\S+ ){0,2}als(?= )',
    '<je> (?:vond|vindt) (?:het|dat|dit|alles|er) (?!(?:op|in|terug|daar|ergens) )\\S+',
    '(?:had|heb|kreeg|krijg) <je> (?:\\S+ ){0,3}(?:goed|slecht|raar|vervelend|fijn|naar|rot|gek|warm|trots) gevoel',
    `(?:raakte|was|ben|zat|had|kreeg|schoot|sprong|ging|werd|voelde) <je> (?:\\S+ ){0,3}?(?:${YOUR_IDIOMS}|in paniek|van slag|van streek|in de wolken|over de (?:zeik|rooie)|in de put|kapot|van de kaart|in alle staten)`,
    '(?:was|is) het (?:de|het|je|jouw) (?:\\S+ ){1,6}, of (?:juist |eerder |meer )?(?:de|het|je|jouw)(?= )',
    '(?:voel|voelt|voelde) <je> <zich> (?!(?:toen|daar|daarbij|op|in|bij|tijdens|nu|die|dat|dan|erbij|na|voor|hierbij|ook|daarna|hier|met|door|eigenlijk|zelf|er|over|toen|als|aan|het|eerst|meestal) )[^ ?.!,]+',
    '(?:dat|het|dit) (?:heeft|had|zal|deed|doet|gaf) (?:je |jou |u )?(?:vast|zeker|ongetwijfeld|waarschijnlijk|natuurlijk|wel)(?= (?:\\S+ )*(?:je|jou|u|pijn|verdriet|moeite|iets|veel|goed|indruk))',
    '(?:klinkt|lijkt|voelt) (?:alsof|of) <je>',
    '(?:zou|zoudt|durf|mag|kun) <je> (?:\\S+ )?(?:kunnen |wel )?(?:zeggen|stellen|concluderen) dat <je>',
    '(?:zit|zat) <je> (?:er|daar|erover|daarover|ermee|daarmee) (?:\\S+ ){0,2}(?:over in|in|in je maag|mee in je maag|tegenaan|omhoog)(?= (?:dat|[.?!,]|$))',
    '<je> (?:bent|was) er (?:\\S+ ){0,3}(?:klaar voor|aan toe|niet voor gemaakt)',
    '<je> (?:werd|wordt|bent|was) (?:er |daar |hier )?<adv*>(?:gek|moe|ziek|niet goed|misselijk) van',
    '(?:zit|zat) (?:het|dat|dit) (?:je|jou|u) (?:\\S+ )?(?:dwars|hoog|lekker)',
    '(?:het|dat|dit) (?:zit|zat) (?:je|jou|u) (?:\\S+ ){0,2}(?:dwars|hoog|lekker)',
    '<je> (?:bent|was|raakte) (?:\\S+ ){0,2}(?:onder de indruk|in de war|van de kaart|uit het veld)',
    '(?:ben|bent|was|raakte) <je> (?:\\S+ ){0,2}(?:onder de indruk|in de war|van de kaart)',
    '<je> (?:voelt|voelde) <zich> (?:\\S+ ){0,2}(?:het )?(?:prettigst|fijnst|best|lekkerst|veiligst)(?= )',
    '<je> (?:snakt|snakte|hunkert|smacht|verlangt|verlangde) naar',
    '<je> (?:schaamde|schaamt|schrok|baalde|baalt|genoot|geniet|ergerde|ergert|verveelde|verveelt|haatte|haat|miste|mist|twijfelde|twijfelt|stresste|piekerde|walgde|piekert|schrikt)(?= )',
    '(?:<je>) (?:\\S+ ){0,4}(?:schaamde|schrok|baalde|baalt|genoot|ergerde|verveelde|haatte|twijfelde|stresste|piekerde)(?= (?:[.?!,]|$|voor|van|je))',
    '(?:geschrokken|gebaald|genoten|gestrest|geergerd|geschaamd|verveeld|gepiekerd|gehuild|getwijfeld) (?:hebt|hebben|heb|bent|van|, ?)?(?=.*[?])',
    '(?:dat|het) (?:moet|zal) <adv*>(?:voor (?:je|jou|u) )?<adv*>(?:een )?(?:<state>|<eval>|<felt>|klap|schok|<emo>|pijn|opluchting)(?: \\S+)? (?:zijn geweest|geweest zijn|zijn|gevoeld hebben|hebben gevoeld|voor (?:je|jou)|voelen)',
    '(?:dat|het|dit) (?:was|is|voelde|deed) (?:\\S+ )?(?:vast|zeker|ongetwijfeld|natuurlijk|waarschijnlijk|wel) <adv*>(?:voor (?:je|jou|u) )?<adv*>(?:een )?(?:\\S+ )?(?:<state>|<eval>|<felt>|klap|schok|<emo>|pijn)(?= )',
    '(?:dat|het|dit) (?:was|is|voelde) <adv*>(?:<state>|<eval>|<felt>) (?:voor (?:je|jou|u))',
    '(?:dat|het|dit) (?:was|is|voelde) voor (?:je|jou|u) <adv*>(?:<state>|<eval>|<felt>)',
    '(?:dat|het) (?:raakt|raakte|kwetst|kwetste|irriteert|irriteerde|frustreert|frustreerde|stoort|stoorde|steekt|stak) (?:je|jou|u)',
    '(?:dat|het) (?:doet|deed|greep) (?:je|jou|u) <adv*>(?:pijn|verdriet|veel|goed|iets|aan)(?= )',
    '(?:raakte|kwetste|irriteerde|frustreerde|stoorde|deed|stak|greep|verraste|verbaasde|ontroerde|motiveerde) (?:dat|het|dit) (?:je|jou|u) <adv*>(?:pijn|verdriet|aan|[?]|erg|enorm|zo|diep)',
  ),
  // asking with the answer in it
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      notAfter: OPEN,
      where: 'asking',
      unless: [
        ...HANDED_BACK,
        TREAT,
        `(?:was|is|waren|zijn|leek|lijkt|leken|werd) (?:de|het|je|jouw|uw|die|dat|een|jullie|mijn) ${OTHER} `,
        '(?:was|is) (?:die|dat|je|jouw) (?:trots|<emo>) (?:[^ .?!,]+ ){0,4}(?:groot|sterk|erg|fel|hevig)(?= )',
        'moeite met (?:de|het|die|dat) (?:printer|computer|slot|systeem|app|machine|sleutel|deur|laptop|software|parkeren)',
        'hoe (?:voelt|voelde|is) (?:die|dat) (?:[^ .?!,]+ )?(?:<emo>|gevoel) ',
        '(?:machine|kist|doos|tas|kraan|wagen|auto|gereedschap|pan|zak|bak|motor|deur|apparaat|koffer|helm|plaat|steen|balk|tafel|plank|ladder|emmer|boor|zaag|hamer|kar|trekker|pallet|krat|toets|band|slang|kabel) (?:, (?:is|was) (?:die|hij|dat|het|ie) )?(?:erg |heel |nogal |best |zo )*(?:zwaar|groot|warm|hard|heet|licht|nat|moeilijk)',
        '(?:vind|vindt) <je> (?:het|dat) (?:\\S+ )?(?:goed|fijn|prettig|leuk|handig|oke|prima|lastig|moeilijk|vervelend) (?:als (?:ik|we)|om (?:dat|het|dit|er|samen|nu|daar|hier|even|te beginnen|te vertellen|te delen|iets|erover|daarover|verder|mij|me)|dat (?:ik|we))',
      ],
    },
    `(?:vond|vind|vindt|vonden) <je> (?:${SUBJECT} )?(?:(?:\\S+ ){0,3}?)<adv*>(?:<eval>|<state>)(?= )`,
    `(?:was|is|werd|wordt|lijkt|leek|waren|ging) ${SUBJECT} (?:(?:\\S+ ){0,2}?)<adv*>(?:<eval>|<state>)(?= )`,
    '(?:beviel|bevalt) (?:het|dat|je stage) <adv*>(?:je |jou )?<adv*>(?:goed|slecht|niet)',
    '(?:had|heb) <je> (?:\\S+ ){0,2}(?:het gevoel|het idee|zin|moeite|behoefte|plezier|de indruk|de hoop|spijt) ',
    '(?:viel|valt) (?:het|dat) (?:je )?<adv*>(?:tegen|mee|zwaar)',
    '(?:zat|zit) <je> (?:er |daar )*<adv*>(?:mee|doorheen|in de (?:stress|put|knoop|rats)|lekker in je vel|niet lekker)',
    '(?:durfde|durf|dorst) <je> (?:\\S+ ){0,3}(?:niet|te)',
    '(?:gaf|geeft) (?:het|dat|dit) (?:je |jou )?<adv*>(?:een |veel )*(?:\\S+ )?(?:gevoel|energie|voldoening|zelfvertrouwen|vertrouwen|rust|stress|kick|spanning|onrust|plezier)',
    '(?:wil|wou|wilde|wilt) <je> (?:dan |dus |misschien |nou )*(?:eigenlijk|liever|stiekem|niet liever|zeker|gewoon|graag|het liefst|later gewoon) ',
    '(?:zou|zoudt) <je> (?:\\S+ )?(?:liever|het liefst|stiekem|eigenlijk) ',
    '(?:houd|hou|hield|houdt) <je> (?:\\S+ )?van(?= )',
    '(?:ben|bent|was) <je> (?:\\S+ ){0,2}?<adv*>(?:<quality>|iemand die|een <quality>|(?:een )?(?:echte |goede |harde )?(?:<type>)|goed (?:in|met)|slecht (?:in|met))(?= )',
    '(?:ben|bent) <je> (?:een |meer |eerder )+(?:\\S+ )?(?:<type>)',
  ),
  // either/or
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      unless: [
        'hoe zou <je>',
        '(?:gesprek|afspraak|online|koffie|thee|binnen|buiten|lokaal|ochtend|middag|maandag|dinsdag|woensdag|donderdag|vrijdag|bellen|mailen|zitten|raam)',
      ],
    },
    '(?!(?:druk|rustig|warm|koel|snel|langzaam|hard|zacht|scherp|netjes|open) of (?:juist )?(?:druk|rustig|koud|warm|snel|langzaam|hard|zacht|rommelig|dicht|gesloten) )(?:<state>|<eval>|<felt>|<quality>|<emo>) (?:, )?(?:of|of juist|of eerder|of meer|of toch) (?:was |ben |vond |voelde |is |een |het |dat |wel |juist |eerder |toch |meer |heb |had |vind |ook |<zich> )*<adv*>(?:<state>|<eval>|<felt>|<quality>|<emo>)(?= )',
    '(?!goed of niet )(?:<state>|<eval>|<felt>|<emo>) of (?:juist |toch )?(?:niet|viel het (?:mee|tegen)|ging het)(?= )',
    '(?:omdat|doordat|vanwege) (?:\\S+ ){1,10}of (?:juist |eerder |meer )?(?:omdat|doordat|vanwege)',
    'voor (?:het geld|de \\S+|je \\S+|jezelf) of (?:juist |eerder |meer |vooral )?voor',
    'meer een (?!(?:steek|druk|knoop|brok|klem|kriebel|gewicht|zeurend|scherp|dof|brandend|stekend) )(?:\\S+ ){1,3}of (?:juist |eerder |meer )?een',
    '(?:liever|het liefst) (?:\\S+ ){1,6}of (?:juist |liever |toch |eerder )?(?:\\S+ )',
    '(?:wil|wilt) <je> (?:\\S+ ){1,6}of (?:juist |liever |toch |eerder )(?:\\S+ )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'asking', unless: ['(?:wat|hoe|waar|wie|welke|welk|wanneer)'] },
    '(?<=^ (?:en |misschien |dus |nou |een beetje |best |heel |echt |gewoon |zo )*)(?:<state>|<emo>|<eval>|opluchting)(?: (?:misschien|zeker|of zo|of|dus|bijvoorbeeld|toch|ofzo|zelfs|of iets|en|,|<feeling>))*(?= [?])',
  ),
];
