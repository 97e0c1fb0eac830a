import { signs, type Sign } from '../signs.ts';
import { EMBEDDED, HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const PERSON = '(?:person|woman|man|girl|boy|lad|lass|student|someone|somebody|kid|guy)';
const INNER = '(?:<emo>|doubts?|reluctance|longing|hesitation|resistance|passion|hurt|yearning|self-doubt)';
const WANTS =
  '(?:wants|needs|craves|longs|loves|hates|fears|cares|likes|dares|dreads|yearns|would rather|can not|does not|is <adv*>(?:not |<state>|<quality>|<felt>))';
const TRAIT = '(?:<emo>|pride|ego|perfectionism|temper|ambition|inner \\S+|fear of \\S+|[^ .?!,]+(?:ness|ity))';
const GUESS =
  '(?:let me guess|wild guess|just a guess|at a guess|hazard a guess|if i had to guess|call it a hunch|reading between the lines|between the lines|if i (?:read|hear) you (?:right|correctly|well)|unless i am (?:very much )?mistaken|correct me if i am wrong)';

/** How the mentor reads the student: guesses, impressions, what is seen or heard in them (domain.md §3 rules 8, 10). */
export const IMPRESSIONS: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: EMBEDDED, unless: HANDED_BACK },
    // let me guess, you could not stand her
    `${GUESS} (?:[,:] )?(?:but |that )?(?:[^ .?!,]+ ){0,3}(?:you|your)(?= )`,
    'my (?:[^ .?!,]+ )?(?:guess|hunch|impression|sense|feeling|suspicion|reading|take|bet|theory|gut) (?:[^ .?!,]+ )?(?:is|was|says|tells me|would be) (?:that )?(?:you|your)(?= )',
    // you are the cautious type
    'you (?:are|were|seem|sound|look) <adv*>(?:the|one of the|one of those) (?:[^ .?!,]+ ){0,3}(?:types?|sort|kind)(?= (?:[.!?,]|$|who|that|to))',
    'you (?:[^ .?!,]+ )?(?:come|came) (?:across|over|off) (?:to (?:me|us|people|others) )?(?:as|like)(?= )',
    'you strike (?:me|us|people|others|everyone) as(?= )',
    'your (?:such )?(?:an?|too|so|very|just an?|clearly|obviously) (?:[^ .?!,]+ )?(?:<type>|<quality>|<state>)(?= )',
    'i (?:bet|reckon|imagine|guess|suspect|suppose|dare say|expect) (?:that|it|this) (?:[^ .?!,]+ )?(?:stung|hurt|stings|hurts|rankled|(?:was|felt) <adv*>(?:a )?(?:<eval>|<state>|<felt>|<emo>))(?= )',
    '(?:did|does|has) (?:it|that|this|he|she|they) (?:knock|knocked|dent|dented|damage|damaged|boost|boosted|hurt|shake|shaken|bruise|bruised) your (?:confidence|pride|ego|feelings|self-esteem|trust)(?= )',
    'you (?:only|just) (?:[^ .?!,]+ ){1,5}to (?:keep the peace|please|fit in|impress|get attention|be liked|look good|prove)(?= )',
    '(?:could|might|can) you (?:[^ .?!,]+ )?be <adv*>(?:<state>)(?= )',
    'you would have (?:loved|hated|liked|enjoyed|preferred)(?= )',
    // what drives
    'you (?:could|can) (?:not|hardly|barely|scarcely) (?:stand|wait|bear|stomach|face)(?= )',
    '(?:is|was|are) what you (?:[^ .?!,]+ )?(?:live|long|fight|strive|do it) for(?= )',
    'you live for(?= )',
    'nothing (?:scares|matters|means|bothers|excites|frightens|pleases|annoys) (?:[^ .?!,]+ ){0,2}(?:you|to you) more(?= )',
    'you have (?:[^ .?!,]+ )?(?:always|never|not) (?:really |actually |ever |quite )*(?:wanted|liked|enjoyed|loved|hated|trusted|forgiven|accepted|dreamt|dreamed|feared|longed|looked up to)(?= )',
    'you (?:had|have|did) not (?:have |got )?the (?:heart|nerve|guts|courage|patience|stomach|confidence)(?= )',
    'you (?:are|were) <adv*>out (?:to|for) (?:prove|impress|get|win|show|revenge|please|hurt|attention|yourself)(?= )',
    "you have (?:got )?(?:a thing (?:about|for|with|against)|it in for|something against|your (?:father|mother|dad|mum|mom|gran|grandad|granddad)'s [^ .?!,]+|a (?:soft|weak) spot|a chip on|cold feet|mixed feelings)(?= )",
    'your (?:eyes|face|voice|tone|body language|silence|expression|smile|shoulders) (?:[^ .?!,]+ )?(?:tells?|says?|shows?|gives?|betrays?|gave|told|suggests?)(?= )(?! you )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    'it is (?:[^ .?!,]+ ){1,3}(?:that )?you are (?:after|looking for|craving|missing|chasing|afraid of|scared of)(?= )',
    // it is your pride talking
    `(?:it|that|this) is (?:just |only |really )?(?:your|the) (?:[^ .?!,]+ )?${TRAIT} (?:talking|speaking)(?= )`,
    `(?:that|this|your) (?:[^ .?!,]+ )?(?:<emo>) (?:is|was) (?:really|actually|just|probably|in fact|basically|only|clearly) (?:an?|about|your|old|<emo>|grief|hurt)(?= )`,
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: [...HANDED_BACK, '.* [?]'] },
    'what you (?:really |actually |truly |just )*(?:can not (?:stand|bear)|hate|love|fear|like|miss|dislike) (?:most )?is(?= )',
  ),
  // what I am hearing is a young woman who craves freedom
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    `i (?:am |keep |can |just |mostly |really |mainly |do )*(?:hearing|hear|seeing|see|sensing|sense|picking up|pick up) (?:here )?(?:is )?(?:an? )?(?:[^ .?!,]+ ){0,2}${PERSON} who (?:really |just |clearly |only )*${WANTS}(?= )`,
    `what i (?:am |keep |mostly |really |mainly )*(?:hearing|hear|seeing|see|sensing|sense|picking up|pick up) (?:here |most |mostly )?is (?:an? (?:[^ .?!,]+ ){0,2}${PERSON} who|(?:[^ .?!,]+ ){0,3}${INNER})(?= )`,
    `i (?:can |am |still |also |do |just )*(?:hear|sense|detect|notice|hearing|sensing|picking up|pick up) (?:(?!(?:that|the word) )[^ .?!,]+ ){0,3}${INNER} (?:[^ .?!,]+ )?(?:in|behind|from|there|coming|underneath)(?= )`,
    `there is (?:a bit of |some |a hint of |a touch of |quite some |a lot of )*${INNER} (?:in|behind|under) (?:there|that|this|what|your)(?= )`,
  ),
];
