import { signs, type Sign } from '../signs.ts';
import { IDIOMS } from './emotions.ts';
import { SETS } from './sets.ts';

/** The student is said to have said it: what follows is handed back, not filled in. */
const HANDED_BACK = [
  '(?<!dan )<je> (?:\\S+ )?(?:zei|zegt|zeg|vertelde|vertelt|vertel|noemde|noemt|noem|schreef|gebruikte|gebruikt|beschreef|gaf (?:\\S+ )?aan|geeft (?:\\S+ )?aan|had het over|had het net over|hebt het over|sprak over)',
  '(?<!(?:wat|hoe|wie|waarom|wanneer) )(?:zei|vertelde|noemde|zeg|noem|schreef|beschreef|vertelt|zegt|gebruikte) <je>',
  '(?:gaf|geeft) <je> (?:\\S+ )?aan',
  'had <je> het (?:net )?over',
  'ik (?:hoor|hoorde) (?:je|jou|u) (?:\\S+ ){0,3}(?:zeggen|vertellen|noemen|praten)',
  '(?:zoals|wat) <je> (?:net |zelf |zojuist )*(?:zei|vertelde|noemde|schreef)',
  '(?:in )?(?:jouw|je|uw) (?:eigen )?woord(?:en)?',
  '<je> (?:hebt|heb) (?:\\S+ ){0,8}(?:gezegd|verteld|genoemd|aangegeven|opgeschreven)',
  'heb <je> (?:\\S+ ){0,4}(?:gezegd|verteld|genoemd)(?= dat)',
  'hoe zou <je> (?:het|dat) zelf',
  'welk woord',
];

const MENTAL =
  '(?:wilt|wil|wou|wilde|vindt|vind|vond|denkt|dacht|voelt|voelde|voel|houdt|hield|hoopt|hoopte|durft|durfde|bedoelt|bedoelde|hecht|mist|miste|haat|haatte|geniet|genoot|verlangt|verlangde|droomt|kiest liever|werkt liever|doet liever|gaat liever|hebt (?:\\S+ )?(?:behoefte|moeite|zin|het gevoel|spijt|last|een hekel|vertrouwen|talent|faalangst)|had (?:\\S+ )?(?:behoefte|moeite|zin|het gevoel|spijt|last|een hekel|vertrouwen)|bent bang|was bang|kunt (?:\\S+ )?niet (?:goed |zo goed )?tegen|zoekt|zocht|vermijdt|verwacht|verwachtte|gelooft|baalt|baalde|schaamt|schaamde|zit (?:\\S+ )?mee|twijfelt|twijfelde|maakt je zorgen|liever)';

/** A question word opens the clause: what follows is presupposed, not offered. */
const OPEN = [
  '(?:waarom|hoezo|hoelang|hoeveel|wat|wie|waar|wanneer|welke|welk|hoe|waardoor|waarmee|waarbij|waarin|waarop|waarvan|waaraan|waarover|vanwaar|reden) ',
];
const EMBEDDED = [...OPEN, '(?:als|of|die|dan|alles) '];

const YOUR_IDIOMS = IDIOMS.filter((idiom) => idiom.includes('mijn'))
  .map((idiom) => idiom.replace(/\(\?:mijn\|[^)]*\)/gu, '(?:je|jouw|uw)'))
  .join('|');

const SUBJECT =
  '(?:het|dat|dit|die dag|deze|die|de \\S+|je \\S+|jouw \\S+|een \\S+|hem|haar|ze|alles|werken|er|alleen|zo n \\S+)';

/** Feelings, motives, qualities, readings and wishes put into the student's mouth (domain.md §3 rules 8, 10). */
export const FILLS_IN: readonly Sign[] = [
  // tag and leading questions
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      unless: [
        ...HANDED_BACK,
        '(?:we|wij|ik) (?:\\S+ ){0,5}(?:af|elkaar|samen|hebben|zien|spreken|gaan|zouden|zitten|hadden|beginnen|doen)',
        '(?:lukt|kan|mag|goed|oke|akkoord|handig) (?:dat )?zo (?:,|he|toch)',
        '<je> (?:moet|kunt|kan) ',
      ],
    },
    '(?:toch|he|nietwaar|niet waar|of niet|of wel|of niet soms|is het niet|he toch|niet dan|neem ik aan|niet soms|of wel soms|of vergis ik me|right|of zie ik dat verkeerd|heb ik gelijk|nie|wel dan|he dus)(?= [?])',
    '(?<=^ (?:dus |nou |ja |en |maar |oke )*(?:je|jij|u|ge|dat|het|die|dit|jouw|eigenlijk|toen|daar|zo|de|hij|ze) .*)(?:zeker|niet|denk ik)(?= [?])',
    '(?:toch|he|nietwaar|niet waar|he toch)(?= (?:[.!]|$))',
    '(?:klopt toch|(?:en )?(?:dat|het) klopt toch)',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    '(?!wil <je> (?:\\S+ ){0,8}(?:overleggen|bellen|praten|vragen|proberen|beginnen|mailen|afmaken) )(?:was|waren|is|zijn|ben|vond|vind|vindt|denk|dacht|had|heb|wil|wou|wilde|voelde|voel|zou|ging|zag|merk|merkte|klopt|lijkt|leek|baalde|schaamde|moet|kwam) (?:het|dat|<je>|u) (?:\\S+ ){0,3}?(?:niet|ook niet|geen|ook geen)(?= (?:\\S+ )*(?:dat|<state>|<eval>|<quality>|liever|gewoon|stiekem|eigenlijk|zo|<emo>|zin|goed|leuk|beter|in|omdat|het gevoel|gek|een beetje|een|fijn|blij)(?: |,).*[?])',
    '(?:vind|vindt|denk|denkt|vond|dacht|geloof|merk|voel) <je> (?:zelf )?(?:ook |dan )*(?:niet|ook) (?:\\S+ ){0,2}dat',
    'is het (?:niet |dan |misschien |ook )*zo dat',
    '(?:klopt het|kan het|kan het zijn|zou het kunnen|zou het kunnen zijn|is het mogelijk) (?:\\S+ )?dat <je>',
    'klopt het (?:dat|als)',
  ),
  // conclusions about the student
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: EMBEDDED, unless: HANDED_BACK },
    `dus <adv*><je> ${MENTAL}(?= )`,
    `dus <adv*><je> (?:\\S+ ){1,3}${MENTAL}(?= (?:[.?!]|$))`,
    'dus <adv*>(?:wil|wilt|wilde|wou|vind|vindt|vond|voel|voelt|voelde|denk|dacht|hoop|hoopte|durf|durfde|houd|hou|mis|miste|haat|geniet) <je>(?= )',
    `(?:eigenlijk|stiekem|diep van binnen|diep vanbinnen|ergens|kennelijk|blijkbaar|onbewust|in feite|waarschijnlijk|misschien|vermoedelijk|ongetwijfeld|in wezen|dan|natuurlijk|vast) (?:wil|wilt|wilde|wou|vind|vindt|vond|voel|voelt|voelde|hoop|hoopte|durf|durfde|houd|hou|mis|miste|ben|was|zoek|denk|dacht|had|heb|verlang|baal|baalde) <je> (?!(?:\\S+ ){0,5}(?:moeten|kunnen) )(?:dus |eigenlijk |stiekem |gewoon |vast |wel |zelf |liever |graag |helemaal |toch )*(?:<state>|bevestiging|aandacht|waardering|erkenning|zekerheid|vrijheid|uitdaging|rust|<eval>|<quality>|een|iemand|het|dat|graag|liever|niet|geen|iets|van|bang|je|kok|meer|wel|erg|er|gewoon|eigenlijk|toch|spijt|moeite|zin|last|worden)`,
    `<je> ${MENTAL} <adv*>(?:eigenlijk|stiekem|gewoon|diep van binnen|vast|zeker|blijkbaar|kennelijk|dus|natuurlijk|waarschijnlijk|ongetwijfeld|onbewust|vooral|toch|liever|wel|het liefst|graag)(?= )`,
    '<je> (?:\\S+ ){1,6}(?:vast|ongetwijfeld|blijkbaar|kennelijk|stiekem|onbewust|diep van binnen|vermoedelijk)(?= )(?!(?:\\S+ ){0,4}(?:en zeker|contract|werk|houden|leggen))',
    '<je> (?:bent|was|had|hebt|zult|zal|zou|zal je|deed|ging|koos|kwam|dacht) (?:dat |het |je |er )*(?:vast|zeker|ongetwijfeld|blijkbaar|kennelijk|waarschijnlijk|natuurlijk|stiekem|wel)(?= (?:\\S+ ){0,5}(?:<state>|<eval>|<quality>|<emo>|een|iemand|omdat|niet|om|zin|moeite|genoeg|last))',
    '(?:je|jij|u|ge) (?:wilt|wil|wou|wilde|hoopt|hoopte|verlangt|droomt)(?= (?!(?:\\S+ ){0,3}(?:zei|vertelde|, )))',
    '(?:dat|dit|daaruit|hieruit|het) (?:betekent|zegt|toont|bewijst|laat (?:\\S+ )?zien|blijkt|komt erop neer|wil zeggen|past|hoort) (?:\\S+ ){0,3}(?:dat <je>|bij (?:jou|je|u)|over (?:jou|je|u))(?= )',
    '(?:wat|wat <je>) (?:\\S+ )?(?:eigenlijk|echt|werkelijk|in feite) (?:wil|wilt|bedoelt|bedoel|zegt|zoekt|wilt zeggen)(?= )(?= .*(?:is dat|is :|is <je>|is een|is meer|,))',
    'wat <je> (?:eigenlijk|echt|werkelijk|in feite) (?:\\S+ )*?(?:is dat|is een|is om)(?= )',
    '(?:<je> bedoelt|bedoel <je>|bedoelt <je>) (?:\\S+ )?dat',
    '(?:<je> bedoelt|bedoel <je>) (?:dus|eigenlijk|zeker|vast|gewoon)',
    'wat <je> (?:echt |eigenlijk |vooral |gewoon )*(?:nodig hebt|nodig hebben|zoekt|wilt|mist|drijft|wil) (?:, )?is(?= )',
    '<je> (?:bent|was) (?:meer |niet |echt |vooral |gewoon |eigenlijk )*(?:van (?:het|de)|op zoek naar)(?= )',
    '(?:past|pasten|paste|passen) <adv*>bij (?:jou|je|u)(?= )',
    '(?:is|was) (?:echt |gewoon |helemaal |niet |wel |dus |typisch )*(?:jouw|je|uw) (?:ding|stijl|droom|passie|roeping|wereld)(?= )',
    '<je> (?:hebt|had|heb) (?:er|daar) (?:\\S+ ){0,2}zin(?= )',
    '(?:met andere woorden|kortom|oftewel) (?:, |: )?<je>',
    '<je> (?:probeert|probeerde|zoekt|wilt|wil|wilde) (?:\\S+ ){0,2}(?:eigenlijk|onbewust|gewoon|alleen maar|vooral|zo) ',
    '(?:typisch (?:jij|jou|jou he|iets voor jou)|(?:zo|dat) (?:ben|ken|is) (?:ik )?(?:jij|jou|je)(?: (?:nou|nu|gewoon|echt|helemaal|ten voeten uit|toch|ook|wel))*(?= (?:[.!,?]|$))|dat is (?:echt |helemaal |typisch )*(?:iets voor (?:jou|jij)|typisch jij|wie je bent|jouw ding))',
    'dan (?:ben|bent|voel|was|vind) <je> (?:dus|zeker|vast|eigenlijk|wel|nu|waarschijnlijk)',
  ),
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      unless: [
        ...HANDED_BACK,
        '<je> (?:\\S+ )*(?:moet|beter|zou|moeten|kunt)',
        'ik denk dat (?:we|ik)',
        '(?:wat|hoe|welke|waar) (?:denk|dacht) ik',
      ],
    },
    '(?:volgens mij|ik (?:denk|dacht|vermoed|gok|wed|geloof|neem aan|heb het idee|heb het gevoel|heb de indruk|krijg het idee|krijg de indruk|krijg het gevoel|weet zeker|voel|merk|proef|zie aan je|kan me voorstellen|kan me goed voorstellen)|zo te (?:horen|zien)|als ik (?:je|jou|het|dat|u) (?:zo |goed )?(?:hoor|begrijp|beluister)|het (?:lijkt|klinkt|voelt|leek|klonk)(?: (?:me|mij|erop|wel|een beetje|voor mij))*|dat (?:klinkt|lijkt)) (?:(?:, )?(?:dat|alsof|of|als) <je>|(?:ben|was|vind|vond|voel|voelde|wil|wilde|heb|had|hou|bent|zit|zat|kun|kan|durf|durfde|houd|ga|ging|zoek|mis) <je>|<je>)',
    '(?:mij|me) lijkt (?:het )?dat <je>',
    '<je> (?:lijkt|leek|klinkt|klonk|oogt|komt|kwam|kijkt|keek|overkomt) <adv*>(?:me |mij |op mij |op me )?<adv*>(?:<state>|<quality>|<felt>|<eval>|iemand|alsof|een)',
  ),
  // naming a feeling that was not named
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    'waar (?:ben|was|werd|bent|raakte) <je> (?:\\S+ ){0,3}?(?:<state>)',
    'wat (?:maakt|maakte) (?:dit|dat|het|deze \\S+) (?:voor (?:je|jou) )?(?:tot |zo |zo n |een )*(?:<eval>|onprettige|onprettig|<state>) (?:gebeurtenis|ervaring|moment)',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    '<je> (?:bent|was|werd|lijkt|leek|raakte|bleef|zult|zal|wordt|waart|zijt|waren|zat|moet|moest|zou) (?:je |er |dan |toen |nu |hierover |daar |daardoor |zelf |op dat moment |hem |haar |gewoon |toch |natuurlijk )*<adv*>(?:<state>)(?= )',
    '<je> (?:hier |daar |er )?<adv*>(?:<state>) (?:van |over |door |mee )?(?:was|bent|werd|raakte|wordt|bleef|moet|zou|maakte|maakt)(?= )',
    '(?:ben|bent|was|werd|raakte|bleef|word|wordt|zijt|waren) <je> (?:er |dan |toen |nu |hierover |daar |daardoor |zelf |op dat moment |met \\S+ |door \\S+ |daarover |daarna |na \\S+ )*<adv*>(?:<state>)(?= )',
    '(?:voel|voelt|voelde|voeldet) <je> <zich> (?:daar |toen |er |nu |dan |op dat moment |daarbij |tijdens \\S+ |hierbij |bij \\S+ )*<adv*>(?:<state>|<felt>|<quality>|<eval>)(?= )',
    '<je> (?:voelt|voelde|voel) <zich> (?:daar |toen |er |nu |dan |op dat moment |daarbij |hierbij )*<adv*>(?:<state>|<felt>|<quality>|<eval>)(?= )',
    '<je> (?:je |zich |u )?<adv*>(?:<state>|<felt>|<eval>) (?:voelde|voelt|voel|gevoeld)(?= )',
    '(?:voelde|voelt|gaf|geeft) (?:dat|het|dit) (?:voor (?:jou|je) |je |jou )?<adv*>(?:als |een |veel )*(?:<state>|<felt>|<eval>|<emo>|.{0,20}gevoel|falen|verlies|een opluchting|afwijzing|voldoening)(?= )',
    '(?:heb|had|hebt|kreeg|krijg|ervaar|ervaarde|ervoer|voel|voelde) <je> (?:er |daar |daarvan |nu |toen |ook |dan )*<adv*>(?:een |veel |last van |geen |van )*(?:<emo>|tranen|vlinders|een brok|buikpijn|zin)(?= )(?! in koffie)',
    '<je> (?:hebt|had|kreeg|voelde|voelt|ervaart|ervoer|krijgt) (?:er |daar |daarvan |nu |toen )*<adv*>(?:een |veel |last van |van )*(?:<emo>|tranen|vlinders)(?= )',
    '(?:maakte|maakt|maken) (?:dat|het|dit|die \\S+|hij|ze|zij) (?:je|jou|u) <adv*>(?:<state>)(?= )',
    '(?:dat|het|dit|die \\S+|hij|zij) (?:maakte|maakt|heeft) (?:je|jou|u) <adv*>(?:<state>)(?= )',
    '(?:<emoverb>) <je>',
    '(?:dat|dit|het|die \\S+|zoiets|ergens) (?:vond|vindt|vind|voelde|voelt) <je> (?:<zich> )?<adv*>(?:<eval>|<state>|<felt>)',
    '<je> (?:zit|zat|ziet|zag) (?:er|daar) (?:\\S+ ){0,3}(?:mee|tegenop|tegen op|naar uit|doorheen)(?= )',
    '<je> (?:hebt|had|heb) <adv*>(?:een |veel |weinig |geen |meer |de )*(?:behoefte aan|zin in|moeite met|een hekel|hekel aan|last van|vertrouwen in|het gevoel|gevoel|het idee|spijt|heimwee|behoefte)(?= )',
    '(?:gaf|geeft|bezorgde|bezorgt) (?:je|jou|u) <adv*>(?:een |veel )*(?:kick|.{0,12}gevoel|energie|voldoening|zelfvertrouwen|vertrouwen|rust|stress|spanning|onrust|<emo>)(?= )',
    '(?:<eval>|<state>) zeker(?= (?:[.!?]|$))',
    '(?:was|is) het (?:de|het|je|jouw|een) (?:\\S+ ){1,2}of (?:juist |eerder )?(?:de|het|je|jouw|een) (?:\\S+ ){1,2}(?:waar|die|wat)(?= )',
    '(?:dat|het) was (?:\\S+ ){0,3}(?:schrikken|balen|genieten|slikken|wennen)(?= )',
    '(?:voelde|voelt|voelden) (?:dat|het|dit) (?:\\S+ ){0,2}als(?= )',
    '<je> (?:vond|vindt) (?:het|dat|dit|alles|er) (?!(?:op|in|terug|daar|ergens) )\\S+',
    '(?:had|heb|kreeg|krijg) <je> (?:\\S+ ){0,3}(?:goed|slecht|raar|vervelend|fijn|naar|rot|gek|warm|trots) gevoel',
    `(?:raakte|was|ben|zat|had|kreeg|schoot|sprong|ging|werd|voelde) <je> (?:\\\\S+ ){0,3}?(?:${YOUR_IDIOMS}|in paniek|van slag|van streek|in de wolken|over de (?:zeik|rooie)|in de put|kapot|van de kaart|in alle staten)`,
    '(?:was|is) het (?:de|het|je|jouw) (?:\\S+ ){1,6}, of (?:juist |eerder |meer )?(?:de|het|je|jouw)(?= )',
    '(?:voel|voelt|voelde) <je> <zich> (?!(?:toen|daar|daarbij|op|in|bij|tijdens|nu|die|dat|dan|erbij|na|voor|hierbij|ook|daarna|hier|met|door|eigenlijk|zelf|er|over|toen|als|aan|het|eerst|meestal) )[^ ?.!,]+',
    '(?:dat|het|dit) (?:heeft|had|zal|deed|doet|gaf) (?:je |jou |u )?(?:vast|zeker|ongetwijfeld|waarschijnlijk|natuurlijk|wel)(?= (?:\\S+ )*(?:je|jou|u|pijn|verdriet|moeite|iets|veel|goed|indruk))',
    '(?:klinkt|lijkt|voelt) (?:alsof|of) <je>',
    'zou <je> kunnen zeggen dat <je>',
    '<je> (?:bent|was) er (?:\\S+ ){0,3}(?:klaar voor|aan toe|niet voor gemaakt)',
    '<je> (?:schaamde|schaamt|schrok|baalde|baalt|genoot|geniet|ergerde|ergert|verveelde|verveelt|haatte|haat|miste|mist|twijfelde|twijfelt|stresste|piekerde|walgde|piekert|schrikt)(?= )',
    '(?:<je>) (?:\\S+ ){0,4}(?:schaamde|schrok|baalde|baalt|genoot|ergerde|verveelde|haatte|twijfelde|stresste|piekerde)(?= (?:[.?!,]|$|voor|van|je))',
    '(?:geschrokken|gebaald|genoten|gestrest|geergerd|geschaamd|verveeld|gepiekerd|gehuild|getwijfeld) (?:hebt|hebben|heb|bent|van|, ?)?(?=.*[?])',
    '(?:dat|het) (?:moet|zal) <adv*>(?:voor (?:je|jou|u) )?<adv*>(?:een )?(?:<state>|<eval>|<felt>|klap|schok|<emo>|pijn|opluchting)(?: \\S+)? (?:zijn geweest|geweest zijn|zijn|gevoeld hebben|hebben gevoeld|voor (?:je|jou)|voelen)',
    '(?:dat|het|dit) (?:was|is|voelde|deed) (?:\\S+ )?(?:vast|zeker|ongetwijfeld|natuurlijk|waarschijnlijk|wel) <adv*>(?:voor (?:je|jou|u) )?<adv*>(?:een )?(?:<state>|<eval>|<felt>|klap|schok|<emo>|pijn)(?= )',
    '(?:dat|het|dit) (?:was|is|voelde) <adv*>(?:<state>|<eval>|<felt>) (?:voor (?:je|jou|u))',
    '(?:dat|het|dit) (?:was|is|voelde) voor (?:je|jou|u) <adv*>(?:<state>|<eval>|<felt>)',
    '(?:dat|het) (?:raakt|raakte|doet|deed|kwetst|kwetste|irriteert|irriteerde|frustreert|frustreerde|stoort|stoorde|greep|steekt|stak) (?:je|jou|u) <adv*>(?:pijn|verdriet|veel|aan|, |[.!?]|$|echt|erg|diep|)',
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
    { given: true, unless: ['hoe zou <je>'] },
    '(?:<state>|<eval>|<felt>|<quality>|<emo>) (?:, )?(?:of|of juist|of eerder|of meer|of toch) (?:was |ben |vond |voelde |is |een |je |het |dat |wel |juist |eerder |toch |meer |heb |had |vind |ook |<zich> )*<adv*>(?:<state>|<eval>|<felt>|<quality>|<emo>)(?= )',
    '(?:<state>|<eval>|<felt>|<emo>) of (?:juist |toch )?(?:niet|viel het (?:mee|tegen)|ging het)(?= )',
    '(?:omdat|doordat|vanwege) (?:\\S+ ){1,10}of (?:juist |eerder |meer )?(?:omdat|doordat|vanwege)',
    'voor (?:het geld|de \\S+|je \\S+|jezelf) of (?:juist |eerder |meer |vooral )?voor',
    'meer een (?:\\S+ ){1,3}of (?:juist |eerder |meer )?een',
    '(?:liever|het liefst) (?:\\S+ ){1,6}of (?:juist |liever |toch |eerder )?(?:\\S+ )',
    '(?:wil|wilt) <je> (?:\\S+ ){1,6}of (?:juist |liever |toch |eerder )(?:\\S+ )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'asking', unless: ['(?:wat|hoe|waar|wie|welke|welk|wanneer)'] },
    '(?<=^ (?:en |misschien |dus |nou |een beetje |best |heel |echt |gewoon |zo )*)(?:<state>|<emo>|<eval>|opluchting)(?: (?:misschien|zeker|of zo|of|dus|bijvoorbeeld|toch|ofzo|zelfs|of iets|en|,|<state>|<eval>|<emo>))*(?= [?])',
  ),
  // motives
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      unless: [
        ...HANDED_BACK,
        'ik (?:\\S+ ){0,6}(?:omdat|doordat)',
        '(?:wat|hoe|wie|waar|welke) (?:\\S+ ){0,8}(?:omdat|doordat)',
      ],
    },
    '(?:omdat|doordat) <je>',
    '(?:komt|kwam|was|is|lag|ligt) (?:dat|het|dit) (?:\\S+ )?<adv*>(?:door|omdat|doordat|vanwege|aan|uit)(?= )(?! (?:de beurt|het einde))',
    '(?:dat|het|dit) (?:komt|kwam|ligt|lag|was|is) (?:\\S+ )?<adv*>(?:door|omdat|doordat|vanwege|aan (?:jou|je))(?= )',
    '(?:heeft|had|heb) (?:dat|het|dit|<je>) (?:\\S+ ){0,3}(?:te maken met|met (?:\\S+ ){1,5}te maken)',
    '(?:dat|het|dit) (?:heeft|had) (?:\\S+ ){0,3}(?:te maken met|met (?:\\S+ ){1,5}te maken)',
    '(?:deed|doe|koos|kies|ging|bleef|zei|stopte|hielp|deed) <je> (?:dat|het|dit|hem|haar|daar|er)? ?(?:\\S+ ){0,4}(?:om (?:\\S+ ){1,8}te (?:\\S+)|uit (?:angst|liefde|gewoonte|schaamte|medelijden|plicht|plichtsgevoel|verveling|beleefdheid)|voor (?:je (?:ouders|moeder|vader|docent|baas)|het geld))(?= (?:[?]|of))',
    '<je> (?:deed|koos|ging|bleef|zei|stopte|hielp) (?:dat|het|dit|hem|haar|daar|er)? ?<adv*>(?:\\S+ ){0,3}(?:uit (?:angst|liefde|gewoonte|schaamte|medelijden|plicht|plichtsgevoel|verveling|beleefdheid)|om (?:indruk|aandacht|erbij|aardig|niet|je ouders|anderen)|voor je (?:ouders|moeder|vader))',
  ),
  // qualities and judgements of the person
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      notAfter: EMBEDDED,
      unless: [
        ...HANDED_BACK,
        'waarom',
        '(?:wat|hoe|waar|welke|of|wie) <je> (?:\\S+ ){0,4}(?:bent|kunt|kan|hebt)',
        'als <je> (?:\\S+ ){0,5}',
      ],
    },
    '<je> (?:bent|was|lijkt|blijft|zijt) (?:nou |dan |daar |er |nu )*<adv*>(?:<quality>)(?= (?:[.!?,]|$|en|maar|in|met|voor|van|he|toch|hoor|geweest|als|om|op|naar|tegen|geworden|dus|zeg|aangelegd|persoon|iemand|bezig|ingesteld|type|geweest))',
    "<je> (?:bent|was|blijft|lijkt|zijt) (?:nou |dan |me |mij |daar |gewoon )*<adv*>(?:een|zo'n|niet zo'n|geen|niet echt een) (?:(?:<state>|<quality>|\\S+e|\\S+ig) )*(?:(?:<type>|<quality>)|(?!(?:jaar|ouder|beter|later) )\\S{3,}(?:er|ist|aar|mens|persoon)(?= (?:[.!?,]|$|he|toch|hoor|die|en)))",
    '<je> (?:bent|was|lijkt|blijft) (?:\\S+ ){0,3}iemand (?:die|met|van|voor|waar)',
    '<je> (?:bent|was) <adv*>(?:heel |erg |echt |zo |super |best |gewoon |altijd )+(?!(?:laat|welkom|ziek|jarig|klaar|vrij|benieuwd|vroeg|op|in|aan|bij|naar|met|aanwezig|thuis|de|het|een|begonnen|lang|kort|dichtbij|ver|weg|onderweg|goed te|veel|weinig|hier|daar|er|te|van|gaan|geweest|geworden|alleen|achter|samen|niet|druk bezig|jong|oud) )\\S+(?:ig|ige|lijk|lijke|end|ende|zaam|zame|baar|bare|isch|ief|ieve|aal|eel|vol|volle|loos|loze|achtig|eus|ant|ent)(?= (?:[.!?,]|$|en|in|met|he|toch|geweest|voor))',
    '<je> (?:bent|was) <adv*>(?:goed|slecht|sterk|beter|niet goed|geweldig|fantastisch|handig) (?:in|met)(?= )(?! (?:elkaar|de tijd))',
    '(?:ben|was|bent) <je> <adv*>(?:goed|slecht|sterk) (?:in|met)(?= )',
    '<je> (?:kunt|kan) <adv*>(?:\\S+ )?(?:heel |erg |echt |zo |super |best |gewoon |niet |goed met |hartstikke )*(?:goed|slecht|moeilijk)(?= (?:\\S+ ){0,3}(?:met|luisteren|samenwerken|plannen|uitleggen|organiseren|\\S+en)(?= (?:[.!?,]|$|en|he|toch|omgaan|overweg)))',
    '(?:kun|kan|kunt) <je> <adv*>(?:\\S+ )?(?:goed|slecht) (?:tegen|met|luisteren|samenwerken|plannen|omgaan)',
    '<je> (?:hebt|heb) <adv*>(?:een |echt |veel |heel veel |wel |zo n |een groot |een goed |duidelijk |gewoon |een echt |een sterk |een groot |\\S+e |sterk )*(?:talent|aanleg|\\S+(?:gevoel|vermogen|inzicht|drang|drift|besef|kracht|zucht)|doorzettingsvermogen|geduld|oog voor|hart voor|passie|gevoel voor|gouden handjes|hart|leiderschap|inlevingsvermogen|empathie|discipline|zelfvertrouwen|zelfkennis|verantwoordelijkheidsgevoel|technisch inzicht|groot hart|ambitie|potentie|humor|lef|motivatie|een kort lontje|kort lontje|weinig zelfvertrouwen|faalangst|geen discipline|geen motivatie|weinig motivatie)(?= )',
    '<je> (?:mist|toont|toonde|straalt|straalde) (?:\\S+ ){0,2}(?:doorzettingsvermogen|geduld|discipline|motivatie|inzet|lef|zelfvertrouwen|moed|initiatief|respect|uit)',
    '(?:jouw|je|uw) (?:\\S+ )?(?:kracht|kwaliteit|talent|valkuil|sterke punt|zwakte|zwakke punt|passie|drijfveer|droom|motief|kernwoord|probleem|behoefte|angst|motivatie|roeping) (?:is|was|ligt|zit|lijkt)(?= )(?! (?:dat|het|nu|goed)? ?[?])',
    '<je> (?:houdt|hield|houd) (?:\\S+ ){0,2}(?:van|niet van)(?= )',
    '<je> (?:gaat|ging|staat) (?:echt |altijd |helemaal )*(?:voor (?:kwaliteit|anderen|resultaat|perfectie|zekerheid|het hoogste)|ergens voor|open voor)',
    '<je> (?:vindt|vond) (?:\\S+ )*(?:belangrijk|<eval>|<state>)(?= )',
    '<je> (?:\\S+ ){0,6}(?:<eval>|belangrijk|<state>) (?:vindt|vond)(?= )',
    'het (?:gaat|ging|draait|draaide) (?:je|jou|u|bij jou|voor jou) (?:\\S+ ){0,3}om(?= )',
    '<je> (?:bent|werkt|bent) (?:\\S+ )?(?:gemaakt|geboren|geschikt|bedoeld|niet gemaakt|niet geschikt) (?:voor|om)',
    '(?:wat|hoe) (?:\\S+ )?(?:ben|bent) <je> (?:toch |ook |eigenlijk |nou |een |dan )*(?:<quality>|<type>)',
    'wat (?:een )(?:\\S+ )?(?:<type>) (?:ben|bent) <je>',
    '(?:jij bent|je bent) (?:nu eenmaal|nou eenmaal|gewoon|altijd|echt) (?:zo|niet|een|heel|iemand)',
    '<je> (?:kunt|kan|durft|durfde|kon) (?:er |daar )*(?:gewoon |eigenlijk |blijkbaar |toch |dus )*(?:slecht|niet (?:goed )?) ?(?:tegen|mee omgaan|nee zeggen|loslaten)',
    '<je> <adv*>(?:vertrouwt|vermijdt|piekert|onderschat|overschat|cijfert|bloeit|straalt|hecht|gelooft|beseft|twijfelt|verwaarloost|vlucht|verstopt|ontwijkt|saboteert|verdient meer|laat je (?:snel|makkelijk|altijd|te)|trekt je (?:alles|te|veel|snel)|past je (?:altijd|snel|makkelijk)|geeft (?:snel|te|makkelijk|altijd|gauw|nooit) ?(?:\\S+ )?op|neemt alles|weet (?:precies|eigenlijk|heel goed|diep|niet) (?:\\S+ )?wat je)(?= )',
    '<je> (?!(?:kunt|kan|moet|mag|zou|zult|hoeft) |had (?:\\S+ )*moeten )\\S+(?:t|d|oor|aar) (?:\\S+ ){0,3}(?:altijd|nooit|alleen maar|niet zo snel|niet snel|liever|graag|te snel|nooit echt)(?= )(?! (?:bij mij|terecht))',
    '<je> (?:bent|was|raakte) (?:er |daar |hier |gewoon |helemaal |echt |zo )*(?:kapot van|stuk van|dol op|gek op|gek van|verslaafd aan|ondersteboven van|klaar mee|niet vies van|bezeten van|verzot op|allergisch voor|niet gemaakt)',
    'wat (?:jou|je) (?:\\S+ )?(?:drijft|raakt|motiveert) is',
    "<je> (?:bent|was) (?:\\S+ )?(?:het|een|zo'n|meer het) type",
    'ik zie (?:een|iemand|in jou|in je) (?:\\S+ ){0,3}(?:<quality>|<type>|<state>|die)',
    '<je> (?:hebt|had) (?:het )?(?:er |daar )?(?:\\S+ ){0,2}(?:moeilijk|zwaar|lastig|moeite)(?= (?:mee|[.?!]|om))',
    '(?:dat|het) zal (?:je|jou|u|wel) (?:\\S+ ){0,4}(?:pijn|moeilijk|zwaar|geraakt|gekwetst|<state>|<eval>)(?= )',
    '<je> (?:doet|deed) (?:dit|dat|het|alles) (?:\\S+ )?(?:alleen |maar |vooral |gewoon |eigenlijk )*(?:voor|om|uit|omdat)(?= )',
    `<je> (?:\\\\S+ ){0,4}(?:${YOUR_IDIOMS})`,
    '<je> (?:durft|durfde|dorst) (?:\\S+ ){0,4}niet',
  ),
];
