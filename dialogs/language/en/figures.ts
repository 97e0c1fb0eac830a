import { signs, type Sign } from '../signs.ts';
import { EMBEDDED, HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const GIFT =
  '(?:green fingers|green thumb|heart of gold|(?:big|good|warm|soft) heart|(?:short|long) fuse|two left (?:hands|feet)|way with|(?:thick|thin) skin|mind of your own|(?:old|good|level) head on|(?:sharp |good |keen |real )?(?:eye|ear|nose|feel) for|sharp tongue|(?:quick |short |bad )?temper|[^ .?!,]+ streak|soft spot|(?:hunger|thirst|heart|appetite) for|(?:low )?self-esteem|chip on|trust issues|itchy feet|nerves of steel|(?:iron )?will of (?:iron|steel)|iron will|(?:high|low) (?:standards|opinion of)|backbone|real grit|[^ .?!,]+ nature|air of|(?:good |real )?work ethic|can-do attitude|commitment issues|your heart set on|(?:a )?lot of (?:anger|love|patience|self-doubt|anxiety|drive|pride))';
const NATURE =
  "(?:not one (?:to|for)|nobody(?:'s| is) fool|no fan of|not (?:exactly |really )?a fan of|no (?:quitter|pushover|saint|angel)|not (?:exactly |really )?much of an? |in your element|in over your head|your own worst (?:enemy|critic)|your (?:father|mother|dad|mum|mom|gran|brother|sister)'s|an? open book|all (?:heart|talk|smiles|fired up)|set in your ways|(?:stubborn|tough|proud|happy|pleased|sick|quiet|good|free|snug) as an? |(?:proud|pleased) as punch|a fish out of water|like a fish out of water|at home (?:in|on|with|among)|in your comfort zone|the one who (?:always|never|keeps)|an? born |an? (?:bit|touch|little) of an? |cut from|made of|your own (?:boss|harshest)|a bag of nerves|(?:just|exactly|so much|a lot) like your )";
const CARRIED =
  '(?:your heart (?:in|on)|(?:sweaty|clammy) palms|(?:shaking|trembling|sweaty) (?:hands|knees|legs|voice)|(?:a )?(?:heavy|sinking|light|beating|pounding) (?:heart|feeling)|mixed feelings|a lump in|tears in your|your tail between|butterflies in|a knot in|a spring in your|gritted teeth|bated breath|a sense of dread|a huge grin|red cheeks|lead in your|a face like|your heart in|stars in your|fire in your|sweat on your)';
const INNER = '(?:heart|mind|soul|stomach|knees|pulse|palms|blood|legs|world|spirits?|hopes|shoulders|jaw)';

/** The student in figures of speech: the heart, the body, gifts and temper, what gets their back up (domain.md §3 rules 8, 10). */
export const FIGURES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: EMBEDDED, unless: HANDED_BACK },
    `you have (?:got )?(?:really |clearly |just |such |quite |always had )*(?:an? |the )?${GIFT}(?= )`,
    `you (?:are|were|must be|must have been) <adv*>${NATURE}`,
    `your ${INNER}(?:'s| (?:is|was|were|must|sank|broke|skipped|jumped|raced|pounded|dropped|turned|churned|goes|went|belongs|lies|lay|lit|boiled|froze|had|has|leapt|sinks|beats|melted|shook|fell|rose|tightened))(?= )(?! (?:hurt|sore|bleeding|broken in) )`,
    '(?:you|and) (?:wear|wore) your heart on(?= )',
    `you (?:[^ .?!,]+ ){0,8}?with (?:your )?${CARRIED}(?= )`,
    'you (?:[^ .?!,]+ )?(?:took|take) to (?:it|that|this|him|her|them|the job|the work) (?:like|straight|right|immediately|at once)(?= )',
    'you (?:keep|kept|bottle|bottled) (?:it|things|everything|your feelings|that) (?:all )?(?:bottled up|to yourself|inside|up)(?= )',
    'you could have (?:screamed|cried|hugged|kissed|strangled|wept|killed|jumped|danced|died|punched|sung|shouted|hit|thrown up)(?= )',
    'you (?:would|had|have) had (?:it|enough|your fill)(?= )',
    'you were (?:this|so|very|that) close to (?:crying|tears|quitting|giving|exploding|losing|walking|screaming|throwing)(?= )',
    'you (?:were|are) (?:near|close to|on the verge of|almost in|nearly in) tears(?= )',
    'you felt (?:about )?(?:two|ten|six|twenty) (?:inches|feet|foot|metres|inch) (?:tall|high|taller)(?= )',
    'you (?:do not|did not) (?:suffer|mince|do|like|care for|take) (?:fools|words|[^ .?!,]+) (?:gladly|lightly|kindly)(?= )',
    'you (?:were|are) (?:on cloud nine|over the moon|walking on air|in seventh heaven|in bits|in pieces|down in the dumps|tongue-tied|star-struck|lost for words|speechless|starstruck)(?= )',
    '[^ .?!,]+ and you (?:just |really )?(?:do not|did not) (?:mix|get along|go together)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    '(?:went|goes|go|cut|cuts) (?:straight |right )?to your (?:heart|head|core)(?= )',
    '(?:got|gets|gotten|getting) your (?:back|hopes|goat|blood|heckles|hackles) (?:up|racing|pumping)(?= )',
    '(?:rubbed|rubs|rub) you (?:up )?the wrong way(?= )',
    '(?:weighs|weighed|weigh) (?:heavy |heavily |so |a lot )*on (?:you|your)(?= )',
    '(?:broke|tore|crushed|floored|haunts|haunted|destroyed|gutted|thrilled|delighted|devastated|humbled|infuriated|enraged|mortified) you(?= )',
    '(?:knocked|knocks|threw|hit|hits|struck) you (?:sideways|for six|back|off balance|hard|like|badly|where it hurts)(?= )',
    '(?:takes|took|knocked|knocks) (?:the wind out of your|it out of you|your breath|the stuffing out)(?= )',
    '(?:touched|touches|struck|strikes|hit|hits|pushed|pushes) (?:a (?:raw )?(?:nerve|chord)|your buttons)(?= )',
    '(?:made|makes) your (?:day|week|blood|heart|skin|stomach|toes|flesh)(?= )',
    '(?:left|leaves) you (?:cold|speechless|reeling|in (?:pieces|tears|bits)|empty|hollow|shaking|buzzing)(?= )',
    '(?:brought|brings|moved|moves|reduced) you to (?:tears|your knees)(?= )',
  ),
];
