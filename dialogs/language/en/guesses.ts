import { signs, type Sign } from '../signs.ts';
import { EMBEDDED, HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:so |and |but |well , |okay , |oh , |maybe |perhaps |ah , |, )*)';
const TRAIT =
  '(?:<emo>|laziness|shyness|stubbornness|perfectionism|insecurity|ambition|modesty|habit|fear of failure|self-doubt|doubt|hesitation|reluctance|resistance|need|longing|hunger|desire|drive|passion|bitterness|resentment|impatience|curiosity|suspicion|indifference|homesickness|stage fright|guilt|pride|hurt|hope|restlessness|unease|confidence|envy|enthusiasm|motivation)';
const NATURE = '(?:nature|blood|bones|genes|dna|character|veins|make-up|system)';
const PARENT = '(?:mum|mom|dad|father|mother|parents|nan|gran|family|brother|sister|boyfriend|girlfriend|boss)';

/** What is guessed of the student's aims, nature and needs, asked or told (domain.md §3 rules 8, 10). */
export const GUESSES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, where: 'asking', notAfter: OPEN, unless: HANDED_BACK },
    `did you do (?:it|that|this|all that) (?:just |only |mainly |really )*so (?:that )?(?:your|he|she|they|people|everyone|nobody|you)(?= )`,
    '(?:were|are) you (?:just |really |secretly |maybe )*(?:out to|bent on|keen to|trying to|hoping to|hoping that|aiming to|desperate to|hell-bent on) (?:prove|impress|show|please|avoid|get|win|make|be|punish|escape|win|hide|prov|beat)',
    'did you (?:just |only |really |maybe )*(?:want|hope|try|mean) (?:him|her|them|your \\S+|the \\S+|people|everyone) to (?:be proud|notice|like|see|respect|admire|think|feel)(?= )',
    'did you (?:just |only |really |maybe )*(?:want|hope|try|mean) to (?:prove|show (?:your|the|him|her|them|that) (?:[^ .?!,]+ )*?(?:you|that)|impress|please|make (?:your|the|him|her|them)|spare|protect|avoid|escape|get back|fit in|belong|stand out|punish)(?= )',
    `(?:is|was) (?:it|that|this) (?:just |more |really |mainly )*${TRAIT} (?:, )?or (?:is it |was it |just |rather |more |simply |plain |pure |sheer )*[^ .?!,]+(?: [^ .?!,]+)?(?= [?])`,
    '(?<=^ (?:so |and )?)you (?:[^ .?!,]+(?:ed|t|k|n|d) )(?:[^ .?!,]+ ){1,5}yourself , (?:i bet|i guess|no doubt|surely|i suppose)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      notAfter: EMBEDDED,
      unless: [...HANDED_BACK, '.* (?<!<state> |<felt> |contract )[?](?<=(?:what|how|who|where|when|which) .*)'],
    },
    // maybe that is the worrier in you talking; there speaks the perfectionist
    '(?:that is|it is|is that|there is|i hear|i see) (?:just |only |clearly |probably )*(?:the|a|an) [^ .?!,]+ in you(?= )',
    '(?:there|here) (?:speaks|talks|goes) (?:the|a|an) [^ .?!,]+(?= )',
    'that is (?:just |only |clearly |probably )*(?:the|your) [^ .?!,]+ (?:talking|speaking)(?= )',
    'rather (?:an?|the|with|in|on|at) (?:[^ .?!,]+ ){1,5}than (?:an?|the|with|in|on|at) (?:[^ .?!,]+ ){1,4}, (?:i (?:guess|bet|suppose|reckon|would guess|would say|imagine|take it)|no doubt|surely)(?= )',
    'you (?:are|were|felt like you were) (?:[^ .?!,]+ )?(?:walking on (?:eggshells|thin ice|air)|treading water|running on empty|hanging by a thread|at your wits end|on your last legs|in two minds)(?= )',
    'you have always been (?!(?:here|at|in|on|with|to|told|able|late|early) )(?:an?|the|very|so|too|rather|quite|more) ',
    // perhaps you were a tiny bit jealous
    'you (?:are|were|felt|feel|got|seem|sound) (?:maybe |perhaps |just |probably )*a (?:tiny bit|wee bit|touch|tad|shade|smidge|fraction|little bit|trifle|bit) <adv*>(?:<state>|<felt>|<quality>|envious|put out)(?= )',
    '(?:in|from|by) your (?:face|voice|eyes|tone|smile|posture|body language|expression|shoulders|look) (?:[^ .?!,]+ )?(?:that )?you(?= )',
    'i can (?:just )?(?:tell|hear|see|sense|feel) (?:it )?(?:in|from|by) your (?:whole )?(?:face|voice|eyes|tone|smile|posture|way of [^ .?!,]+|expression|shoulders|look|hands|silence) (?:that |how )?you(?= )',
    // for you the money comes second
    '(?:comes?|came) (?:first|second|last|before everything) (?:for|with) you(?= )',
    'for you (?:, )?(?:it|the [^ .?!,]+|money|people|work|family|status|that|security|freedom) (?:is|was|comes?|matters?|counts?|means?) (?:[^ .?!,]+ ){0,3}(?:second|first|last|everything|nothing|all about|little|most|less|more|secondary|a side issue|about)(?= )',
    'you are (?:really |just |not )*(?:[^ .?!,]+ ){0,2}(?:good|happy|comfortable|at home|at ease) in your own skin(?= )',
    'you (?:do|did) not feel (?:[^ .?!,]+ ){0,2}in your own skin(?= )',
    `${START}(?:a |an )?(?:real |born |natural |true |typical |proper )+(?:[^ .?!,]+ ){1,2}, (?:that is|that was) (?:what i (?:see|saw|hear|notice)|you)(?= )`,
    'with (?:your|that) [^ .?!,]+ (?:of yours )?(?:, )?(?:it is|it is only|i am) (?:[^ .?!,]+ )?(?:logical|no surprise|no wonder|not surprised|natural|only natural|obvious|not surprising)(?= )',
    `(?:that is|it is|is) (?:just |simply |all |really )*in your ${NATURE}(?= )`,
    'you are [^ .?!,]+(?:ce|ness|ity|sm|ge) itself(?= )',
    'you are (?:the (?:soul|picture|definition|epitome|embodiment|model) of|all) (?!(?:set|right|done|ready|alone|here|there|welcome|the|of|about|good) )(?:[^ .?!,]+)(?= )',
    `i (?:sense|hear|feel|detect|notice|see|am (?:sensing|hearing|feeling|picking up|detecting|picking up on)|pick up|pick up on) (?:[^ .?!,]+ ){0,4}?(?:${TRAIT})(?= (?:in you|in your|there|here|behind|beneath|under|from you|when you|about|for|[.!,]|$|in what))`,
    'what you (?:crave|long for|yearn for|are craving|really want|dream of|fear|dread|miss|lack) (?:most |really )?is(?= )',
    '(?:that|it|this) must (?:really |surely |still |have )*(?:sting|stung|hurt|gnaw|ache|burn|smart|rankle|grate|bite)(?= )',
    '(?:that|it|this) (?:must|will) (?:be|have been) (?:eating|gnawing|nagging) (?:away )?at you(?= )',
    `you (?:did|took|chose|picked|started|stayed|do|are doing|went|joined|signed) (?:[^ .?!,]+ ){0,4}?for your ${PARENT}(?= (?:, |mainly|really|mostly|more|i think|and not|rather|[.!]|$))`,
    'you (?:are|were) (?:always |just |so |clearly )*(?:after|starved of|starving for|hungry for|thirsty for) (?:attention|recognition|approval|praise|love|respect|security|affection)(?= )',
    'your heart (?:just |simply |really )*(?:is|was) (?:[^ .?!,]+ )*(?:in|with|into)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    '(?:how come|why|how comes it that) (?:are |is it )?you (?:are |were |get |got )*(?:always |ever |all |suddenly |still )*(?:so |that |quickly |easily |often |terribly )*(?!(?:quiet|busy|quick|slow|tired|good|late|early) )(?:suspicious|defensive|bitter|prickly|hostile|jumpy|dismissive|cynical|withdrawn|snappy|clingy|closed off|down on yourself|hard on yourself|<state>|<quality>)(?= )(?<=(?:always|ever|so|that|suddenly) .*)',
    '(?:why|where) (?:all )?(?:that|the|this|your) (?:sudden )?(?:<emo>|hostility|bitterness|resentment|suspicion|stubbornness|self-doubt|pessimism)(?= )(?<=why .*)',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true },
    // my hunch is that you said yes to please them
    'my (?:[^ .?!,]+ )?(?:hunch|guess|sense|feeling|impression|suspicion|bet|theory|reading|gut feeling) (?:is|would be|was) (?:that )?(?:[^ .?!,]+ ){0,2}?(?:you|your)(?= )',
  ),
];
