import { signs, type Sign } from '../signs.ts';
import { OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const FAMILY =
  '(?:zoon|dochter|broer|zus|vader|moeder|man|vrouw|neef|nicht|beste vriend|beste vriendin|buurman|buurvrouw|oom|tante)';
const SLIP =
  '(?:steek laten vallen|steken laten vallen|fout gemaakt|fouten gemaakt|de mist in|de plank mis|plank misgeslagen|tekortgeschoten|kans laten liggen|kansen laten liggen|uit de bocht|uit je slof|over de schreef|voor gek gezet)';
const BETTER = '(?:geschikter|beter|verstandiger|passender|slimmer|handiger|haalbaarder|makkelijker)';

/** Tips without an order in them: what works, what suits, what others did; verdicts in set phrases; proverbs (domain.md §3 rule 1). */
export const HINTS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    {
      unless: [
        '.* [?]',
        '(?:zei|vertelde|noemde|zegt|vond) <je>',
        '<je> (?:zei|zegt|vertelde|noemde|vond)',
        '(?:kopie|formulier|koffie)',
      ],
    },
    `(?:daar|hier|toen) (?:heb|had|ben|was) <je> (?:[^ .?!,]+ ){0,3}?${SLIP}(?= )`,
    '(?:dat|het) heb <je> (?:[^ .?!,]+ ){0,3}?(?:aan jezelf te (?:danken|wijten)|zelf naar gemaakt|over jezelf afgeroepen)(?= )',
    'daar (?:vroeg|vraag) <je> (?:zelf |ook |gewoon |wel )*om(?= (?:[.!,]|$))',
    '(?:dat|het|dit) (?:slaat|sloeg|ging|gaat) (?:[^ .?!,]+ )?nergens (?:op|over)(?= )',
    '(?:van|bij) (?:jou|u) had ik (?:[^ .?!,]+ ){0,3}verwacht(?= )',
    '<je> (?:hebt|heb) jezelf (?:[^ .?!,]+ )?overtroffen(?= )',
    '(?<=^ )een (?:dikke |vette )?(?:tien|negen|acht|voldoende) (?:voor|met) (?:je|jouw|de|dat)(?= )',
    '(?:is|zijn|was|waren) (?:echt |gewoon |veel |toch |wel |nogal )*(?:te (?:weinig|mager|karig)|onder de maat|niet goed genoeg)(?= (?:[.!,]|$))',
    '(?:was|is) niet (?:echt |bepaald )?je (?:beste|sterkste) (?:moment|beurt|dag|kant|werk)(?= )',
    'als een (?:echte )?(?:prof|baas|kampioen|held|ster) (?:aangepakt|gedaan|opgelost|afgehandeld)(?= )',
    '(?:daar|hier) mag <je> (?:best |echt |heel |gerust )*trots op (?:zijn|wezen)(?= )',
    '(?<=^ )dat is de (?:spirit|instelling|mentaliteit)(?= )',
    // wat werkt, wat past
    '(?:voor|bij) de meeste (?:[^ .?!,]+ )(?:helpt|werkt|scheelt)(?= )',
    `voor (?:jou|u) (?:is|lijkt|lijkt me|zou) (?:[^ .?!,]+ ){1,4}${BETTER}(?= )`,
    'hoog gegrepen(?= )',
    '(?<!(?:dat|dit|het) (?:is|lijkt) )(?:echt|precies|helemaal|net|misschien) iets voor (?:jou|u)(?= )',
    '<je> bent het aan (?:jezelf|je \\S+) verplicht(?= )',
    '<je> (?:bent|zou|zult) (?:[^ .?!,]+ )?(?:gek|dom|stom|dwaas|een dief van je eigen \\S+) (?:zijn )?als <je>(?= )',
    'het wordt (?:hoog |de hoogste )?tijd (?:dat <je>|voor (?!(?:koffie|pauze|de pauze|een pauze) ))',
    'zonder (?:[^ .?!,]+ ){1,3}(?:sta|begin) <je>(?= )',
    'zonder (?:[^ .?!,]+ ){1,3}(?:nemen ze|neemt niemand|wil niemand|willen ze)(?= )',
    'ik (?:ken|weet) (?:nog |wel |toevallig )*(?:een|iemand) (?:[^ .?!,]+ ){1,3}(?:die|waar) <je> (?:[^ .?!,]+ ){0,4}(?:aanneemt|terecht|kunt|kan|helpt|helpen)(?= )',
    'van (?:jouw|je|uw) leeftijd (?:hoort|hoor|moet|zou|mag)(?= )',
    'ik zou (?:ver|ruim|mooi|vooral|juist|gauw|snel) (?:[^ .?!,]+ ){1,6}(?:blijven|houden|maken|doen|gaan|stoppen|beginnen)(?= )',
    'als het aan mij (?:lag|ligt)(?= )',
    'meer geschikt (?:voor|in)(?= )',
    '(?:zou|lijkt) (?:[^ .?!,]+ ){0,2}(?:iets|wat) voor (?:jou|je|u)(?: zijn)?(?= (?:[.!,]|$))',
    '(?:morgen|straks) ziet (?:alles|het|de wereld)(?= )',
    "op (?:zijn|z'n|hun) pootjes(?= )",
    'in (?:een|elke|iedere) [^ .?!,]+ (?:heeft|is|moet) (?:de|een|je) [^ .?!,]+ altijd(?= )',
    '(?<=^ )kwestie van(?= )',
    // spreekwoorden
    '(?:baat het niet|niet geschoten|nee heb je|wie a zegt|beter laat dan|beter een half|de kost gaat|eerlijk duurt het|zachte heelmeesters|haastige spoed|eind goed)(?= )',
    // eigen verhaal, anderen
    `mijn (?:eigen )?${FAMILY} (?:[^ .?!,]+ )?(?:deed|ging|begon|stopte|koos|zat|werd|studeerde|twijfelde|zakte)(?= )`,
    `mijn (?:eigen )?${FAMILY} (?:heeft|had|is) (?:[^ .?!,]+ ){0,3}(?:ook|hetzelfde|zelf|jaren|gestopt|gezakt|begonnen|gedaan)(?= )`,
    '(?:bij mij|mij|me) (?:duurde|kostte) (?:het|dat)(?= )',
    'ik deed er (?:zelf |ook )+(?:[^ .?!,]+ )?(?:lang|jaren|maanden)(?= )',
    'ik (?:praat|bel|overleg|spreek) (?:[^ .?!,]+ )?wel (?:even )?met(?= )',
    'ik zorg (?:er wel voor |ervoor |wel )?dat <je> (?:een|van|bij|niet|daar)(?= )',
    'laat (?:mij|me) (?:maar |even |gewoon |nou )*(?:met|je|die|de|het|dat) (?:[^ .?!,]+ ){0,4}(?:praten|bellen|regelen|overleggen|spreken|oplossen)(?= )',
    'laat (?:dat|het|die \\S+|de rest) (?:maar )?aan mij over(?= )',
  ),
  signs(
    SETS,
    'advice',
    { notAfter: OPEN },
    '(?:vind|vindt|denk|denkt) <je> (?:zelf |ook |eigenlijk )*niet dat <je> (?:[^ .?!,]+ ){0,6}(?:moet|moeten|zou|hoort)(?= )',
    '(?<=^ (?:misschien |eventueel |anders )+)(?:de|een|je|het) [^ .?!,]+ (?:vragen|bellen|mailen|proberen|bezoeken)(?= [?])',
    '(?<=^ (?:en |maar |dus )*)(?:ooit|al eens|weleens|wel eens) (?:er |eraan |aan |over |erover )*(?:gedacht|nagedacht|overwogen|geprobeerd)(?= )',
  ),
];
