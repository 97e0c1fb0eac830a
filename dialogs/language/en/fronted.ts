import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:so |and |but |oh |ah |well |okay , |hm , |, )*)';
const PERSON = '(?:person|woman|man|girl|boy|lad|lass|student|kid|guy|someone|somebody|young man|young woman)';
const PEOPLE = '(?:someone|somebody|people|anyone|anybody|folks?|types|a (?:person|lad|girl|guy|student|man|woman|kid))';
const BLOW =
  '(?:shock|blow|relief|nightmare|ordeal|struggle|thrill|letdown|let-down|kick in the teeth|slap in the face|weight off|dream come true|dream|disappointment|treat|joy|pain|horror|hell|heaven|torture|eye-opener|boost|setback)';
const AFFECTS =
  '(?:gets|got|breaks|broke|bothers|bothered|scares|scared|drives|drove|puts|put|hurts|hurt|excites|excited|keeps|kept|holds|held|stops|stopped|attracts|attracted|draws|drew|worries|worried|tires|tired|wears|wore|eats|ate|moves|moved|annoys|annoyed|frightens|frightened|touches|touched|bugs|bugged|upsets|upset|motivates|motivated|frustrates|frustrated|thrills|thrilled)';
const MINDS =
  '(?:mind|hate|fear|dislike|miss|like|love|want|need|enjoy|dread|resent|crave|minded|hated|feared|missed|liked|loved|wanted|needed|enjoyed|dreaded)';
const TOLD =
  '(?:are|were|did|do|have|had|could|can|would|felt|feel|just|simply|never|hated|hate|loved|love|want|wanted|enjoyed|enjoy|thought)';
const FRIGHT =
  '(?:<emo>|stage fright|nerves|impostor syndrome|homesickness|cold feet|self-doubt|perfectionism|stubbornness|jealousy)';

/** What is said of the student with something else in front: an impression, the one thing, the likes of them, half a sentence (domain.md §3 rules 8, 10). */
export const FRONTED: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: [...HANDED_BACK, 'you (?:often |always |keep )?us(?:e|ed|ing) the (?:word|phrase)'] },
    // the impression i get, watching you, is that you
    'the (?:impression|feeling|sense|picture|message|vibe) (?:that )?(?:i (?:get|have|am getting|got|take|pick up)|you give)(?: [^ .?!]+){0,12} is (?:that |one of |of )?(?:you|your)(?= )',
    // it is the silence that gets you
    `it (?:is|was) (?:not )?(?:just |really |mostly |mainly )*(?:the|your|that|his|her|their|all) (?:[^ .?!,]+ ){1,4}(?:that |which |who )${AFFECTS} you(?= )`,
    `it (?:is|was) not (?:so much )?(?:the|that|your) (?:[^ .?!,]+ ){1,3}(?:that )?you ${MINDS}(?= )`,
    "if (?:anyone|anybody|someone|somebody)(?:'s| is| was| has| can| could) (?:[^ .?!]+ ){1,5}(?:it is|that is) you(?= )",
    '(?:all|the (?:one|only) thing|one thing) you (?:ever |really |actually |truly )*(?:want|wanted|wish|crave|need|needed) (?:is|was)(?= )(?! (?:an?|some|the) (?:[^ .?!,]+ ){0,2}(?:plan|diary|planner|form|course))',
    // the fact that you did not ring tells me
    '(?:says|tells me|speaks|betrays|proves|reveals) (?:enough|everything|a lot|volumes|plenty|it all)(?= (?:about|[.!]))',
    'the fact (?:that )?you (?:[^ .?!,]+ ){1,7}(?:tells|shows|says|suggests|proves)(?= )',
    '(?:everything|all of it|it all) (?:suggests|tells me|shows|points to)(?= )(?=.* (?:you|your) )',
    'you (?:are|were) (?:still )?(?:clearly |obviously |plainly )?(?:used|inclined|prone|addicted|allergic|unwilling) to(?= )',
    'the way you (?:talk|speak|tell|go on) about (?:[^ .?!,]+ ){1,4}, (?:that|it|there)(?= )',
    'i (?:saw|watched|caught|heard) you (?:[^ .?!,]+ ){0,2}(?:sulking|beaming|sighing|worrying|shrinking|shining|glowing|doubting|panicking|enjoying|fretting|moping)(?= )',
    'i (?:could|can) (?:see|tell|hear|feel) (?:that )?(?:it|that|this) (?:[^ .?!,]+ )?(?:startled|hurt|stung|touched|bothered|scared|moved|upset|annoyed|frightened|thrilled|delighted|shook|got to) (?:you)?(?= |$)',
    '(?:assignments|tasks|people|teachers|rules|crowds|tests|exams|customers|questions|silences|[^ .?!,]+ing|(?:group|team|shift) work) (?:make|makes|made) you (?:<state>|<felt>|restless|<eval>|shy)(?= )',
    '(?:is|are|was|were) not (?:exactly |really |just )?your (?:thing|cup|forte|strong|world|favourite)(?= )',
    '(?:is|was|remains) <adv*>(?:hard|difficult|easy|tough|tricky|scary|awkward|painful|<state>) for you(?= [.!,])',
    'you take (?:[^ .?!,]+ ){0,3}to heart(?= )',
    'you took (?:[^ .?!,]+ ){1,4}to heart(?= )',
    'you are (?:easily|quickly|soon) (?:[^ .?!,]+ed|put off|upset|bored|hurt|thrown)(?= )',
    'it was not (?:the|your|about the) (?:[^ .?!,]+ ){1,3}you (?:were|wanted)(?= )',
    'you (?:would|had|have) (?:probably |no doubt |surely |clearly |obviously )(?:expected|hoped|feared|wanted|counted|imagined)(?= )',
    'you (?:are|were) (?:still )?(?:hung up on|stuck on|brooding over|smarting from|stewing over|sore about)(?= )',
    'you are (?:far |much |way )?too (?:nice|kind|good|soft|modest|trusting|honest|sweet|sensitive|proud|polite) (?:for|to)(?= )',
    'you (?:glowed|beamed|sulked|fumed|froze|seethed|melted|blushed|shone|winced|cringed)(?= (?:[.!,]|when|with|of course|inside))',
    'what an? (?:[^ .?!,]+ )?(?:trooper|star|fighter|trouper|perfectionist|worrier|dreamer|go-getter|softie|hero|natural|talent) you (?:are|were)(?= )',
    // did it give you a fright
    'did (?:it|that|this|he|she|they) give you an? (?:[^ .?!,]+ )?(?:fright|scare|shock|turn|kick|buzz|thrill)(?= )',
    'do you have (?:a problem|problems|issues|trouble|difficulty) with (?!the )[^ .?!,]+(?= )',
    'are you doing (?:it|that|this|all this) (?:to|for (?:your|him|her|them)|because|out of)(?= )',
    'you (?:would|had|have) (?:clearly |obviously |really |plainly )?had (?:more than )?(?:it|enough|your fill)(?= )',
    'you (?:take|took) (?:that|it|this|things|everything) (?:[^ .?!,]+ )?(?:too )?personally(?= )',
    '(?:that|this) (?:<emo>|shyness|stubbornness|laziness|perfectionism|insecurity|temper|pride) of yours (?:is|was|gets|got|holds|keeps|comes|makes|stands|has|will)(?= )(?!.*[?])',
    'it is all or nothing (?:for|with) you(?= )',
    'you live (?:from day to day|for the moment|in your own world)(?= )',
    'there is an? (?:[^ .?!,]+ ){1,3}in you(?= [.!])',
    'there is more (?:to|in) you than(?= )',
    'you can do more than you(?= )',
    'you are at your (?:best|worst|happiest)(?= )',
    // you clearly had a good time
    'you (?:clearly |obviously |really |certainly |quite )?(?:had|have had|have) (?:an?|such an?|quite an?) (?:really |very )?(?:good|great|nice|lovely|bad|rough|hard|tough|wonderful|miserable|terrible|brilliant|whale of a) (?:old )?(?:time|laugh|ride)(?= )',
    '(?:i (?:think|suspect|sense|feel|guess)|maybe|perhaps|surely) (?:that )?there (?:is|was) (?:[^ .?!,]+ )?(?:more|something) (?:going on|to it|behind|you|that you|else|underneath|bothering|eating)(?= )',
    'you (?:click|clicked|bond|bonded|hit it off|connect|connected) (?:[^ .?!,]+ ){0,2}with(?= )',
    'you (?:are|were) (?:[^ .?!,]+ )?doing (?:it|that|this|all this|all that) (?:[^ .?!,]+ )?(?:for (?:your|him|her|them|the)|because|out of|to (?:please|impress|prove))(?= )',
    '(?:all|the only thing) that (?:counts|matters|counted|mattered) (?:for|to) you(?= )',
    'you (?:do|did) not (?:give up|let go|give in|back down|scare|trust people|open up|panic|forget|forgive|get angry|get upset)(?: [^ .?!,]+){0,2} (?:easily|quickly|lightly|often|in a hurry)(?= )',
    'your (?:eyes|face) (?:sparkle|sparkled|light|lit|lights|shine|shone|glow|glowed|glaze|glazed|fell|falls|brightens|brightened|changed|changes) ?(?:up|over|when|as)?(?= (?:when|as|if|up|[.!,]))',
    '(?:that|this) is (?:just |really )?(?:the|your) (?:[^ .?!,]+ )?[^ .?!,]+ in you(?= [.!])',
    '(?:slap in the face|kick in the teeth|bitter pill|punch in the gut|kick in the stomach|weight off your)(?= )(?<=(?:that|it|this) (?:was|must) .*)',
    `${START}out of (?:loyalty|anger|spite|curiosity|respect|politeness|frustration|jealousy|kindness|laziness|fear|guilt|habit|love|shame|pity|duty|boredom|pride) (?:, )?(?:no doubt|i suppose|i guess|probably|then|maybe|perhaps|surely|i take it)?(?= [.?!])`,
    // someone like you needs
    `(?<!(?:know|meet|met|seen|find|is there|was there) )${PEOPLE} (?:like you|with your [^ .?!,]+) (?!(?:rang|called|phoned|came|asked|was here|should|could|must|can|might|ought|in|on|at|from|or|and|to) )[^ .?!,]+(?= )(?!.*[?])`,
    `for ${PEOPLE} (?:like you|with your [^ .?!,]+)(?= )`,
    `the ${PERSON} (?:in front of me|across from me|opposite me|opposite|sitting here|before me|at this table) (?:is|has|wants|feels|needs|looks|seems|was|does|doubts|loves|hates|can)(?= )`,
    `i am (?:looking at|talking to|sitting with|hearing|seeing|facing) (?:an? )?(?:[^ .?!,]+ )?${PERSON} who(?= )`,
    `(?:there|here) (?:sits|stands|is) (?:an? )?(?:[^ .?!,]+ )?${PERSON} who (?:is|has|wants|feels|needs|does|can|loves|hates|would|really|clearly|secretly|deep)(?= )`,
    `(?:admit it|be honest|let us (?:face it|be honest)|(?:the )?(?:truth|fact) is|face it|own up|come clean) (?:[,:] )?(?:that )?you ${TOLD}(?= )`,
    'a little bird (?:tells|told) me (?:that )?you(?= )',
    'i (?:would )?(?:put|bet|have) (?:good )?(?:money|my money|a tenner) on (?:you|it|that|your)(?= )',
    `(?:dare say|daresay|no doubt) (?:it|that|this) (?:hurt|stung|rankled|meant|felt|was <adv*>(?:a )?(?:<eval>|<state>|<felt>|<emo>|${BLOW}))(?= )`,
    // who would not be nervous
    '(?:who|anyone|anybody|everyone) would (?:not )?(?:be|feel|have been|have felt) <adv*>(?:<state>|<felt>)(?= )',
    `(?:it|that|this) (?:can not|could not|may not|might not|must not) have (?:been|felt) (?:very |much |too |all that |exactly |an? )*(?:<eval>|<state>|<felt>|fun|pleasant|nice|${BLOW})(?= )`,
    '(?:are not you|do not you|is not it) (?:just |so |a little |a bit |secretly )*(?:<state>|<eval>|love|hate|enjoy|nice)(?= .*[?])',
    '(?:sitting still|sitting around|[^ .?!,]+ing(?: [^ .?!,]+){0,3}|(?:desk|office|shift) work|rules|school|books|theory|maths) (?:is|are|was) (?:just |really |clearly |so |simply )*not (?:for|your) (?:you|thing|cup|strong|forte|world)(?= )',
    '(?:patience|tidiness|planning|punctuality|modesty|sitting still|listening|maths|spelling|[^ .?!,]+ing) (?:is|was) (?:not|never) (?:exactly |really )?your (?:strong|forte|best|greatest|favourite|thing)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      unless: [...HANDED_BACK, '.* [?]', 'you (?:often |always |keep )?us(?:e|ed|ing) (?:the|that) (?:word|phrase)'],
    },
    '(?<=^ (?:so |and )?what (?:i am|i|comes|strikes|stands|jumps|shines)(?: [^ .?!]+){1,16} )is (?:that |how )(?:much )?(?:you|your)(?= )',
    `(?<=^ (?:so |and )?)what (?:really |actually |just )?${AFFECTS} you (?:[^ .?!,]+ ){0,4}?(?:, )?(?:is|are|was)(?= )`,
    `${START}(?:<state>) (?:you (?:are|were) not|(?:it|that) (?:did|does) not make you)(?= )`,
    `${START}(?:<state>|proud as punch|sick as a parrot|<idiom>) , you (?:are|were)(?= )`,
  ),
  // bet that stung; scared of failing?
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    `${START}(?:i )?(?:bet|betting|reckon|guessing|dare say) (?:that |it |this |you )(?:still |really |just |even |must |was |were |felt |is |are |have )*(?:<adv*>(?:a )?(?:<state>|<eval>|<felt>|<emo>|${BLOW})|stung|stings|hurt|hurts|rankled|meant|felt|hated|loved|enjoyed)(?= )`,
    `${START}(?:can not|could not|must|may|might) have (?:been|felt) <adv*>(?:an? )?<adv*>(?:<eval>|<state>|<felt>|fun|pleasant|nice|${BLOW})(?= )`,
    `(?:<state>|<eval>|<felt>|<idiom>|over the moon|on cloud nine|nervous wreck|in pieces) , (?:were you|are you|was it|are we|were we|i would (?:imagine|say|guess|think|bet)|i (?:imagine|bet|expect|reckon|presume|take it)|no doubt|by the (?:sound|look) of it)(?= )`,
    `${START}not (?:exactly |really |quite )?(?:your (?:dream|idea|thing|cup|kind|sort|favourite|favorite)|much of an? [^ .?!,]+|an? [^ .?!,]+ person)(?= )`,
    `${START}(?:too |a bit |a little |so |maybe |perhaps |just |still |secretly )*(?:<state>|too (?:<quality>)|scared|afraid|frightened|terrified|worried|nervous) (?:of|to|about|that) [^.?!]+(?= [?])`,
    `${START}(?:maybe |perhaps |just )*(?:a bit|a touch|a hint|a case|a spot|a pang|a twinge|a little) of (?:an? )?${FRIGHT}(?= )`,
    `${START}you , <adv*>(?:<state>|<quality>)(?= [?])`,
    `${START}(?:<emo>|stage fright|homesickness|impostor syndrome|cold feet)(?: (?:maybe|perhaps|then))?(?= [?])`,
  ),
];
