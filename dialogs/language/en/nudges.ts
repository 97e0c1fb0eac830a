import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ |[.!,:;-] |(?:^| )(?:so|and|but|then|well|okay|tip|maybe|perhaps|first|please|now|just|or) )';
const JUDGED =
  'good|great|smart|clever|brave|wise|kind|mature|professional|impressive|stupid|silly|rude|wrong|foolish|careless|unprofessional|unfair|unkind|selfish|lazy|childish|thoughtful|generous|polite|decent|courageous|bold|considerate|sweet|nice|mean|harsh';
const MATTERS =
  'better|easier|faster|quicker|less|more|improve|calmer|happier|further|well|fine|smoother|higher|rise|forward|right';

/** Advice in light verbs, conditions and general truths; verdicts turned around; comfort (domain.md §3 rule 1). */
export const NUDGES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    {
      where: 'telling',
      unless: [
        'have a (?:\\S+ )?(?:look|read|think) (?:at |through |back |over )+(?:these|this|the|your) (?:\\S+ )?(?:cards?|pictures?|photos?|list|form|notes|words)',
        'have a (?:\\S+ )?(?:think|look) (?:back|about (?:a|one|that|the) (?:\\S+ )?(?:moment|time|day))',
        'have a (?:good|nice|great|lovely) (?:day|weekend|week|evening|holiday|break|summer)',
        'have a seat',
        'have a read(?= [.!])',
        'give (?:it|that|this) (?:\\S+ )?(?:name|word|title)',
        'give (?:yourself|it) a (?:moment|minute|second)(?= (?:[.!,]|$|to (?:think|remember|picture)))',
        'let (?:us|me) ',
      ],
    },
    `${START}have (?:a|another) (?:[^ .?!,]+ )?(?:look|chat|word|talk|go|think|rest|read|try|peek|browse|conversation|listen|crack|bash|cup of tea with|night's sleep)(?= )`,
    `${START}give (?:yourself|him|her|them|it) (?:a |some |your |another |the |more |time|credit)`,
    `${START}(?:do yourself|treat yourself to|cut yourself|cut him|cut her|be kind to|go easy on|ease up|lighten up|chin up|toughen up|play it safe|sleep on it|sit down with|keep an eye|bear in mind|count to ten|think twice|think big|aim high)(?= )`,
    `${START}(?:text|message|ring|phone|thank|tell|show|ask|write|email|pay|meet|see|visit|swap|sell|buy|lower|raise|cancel|draw up|fill in|sign up|speak up|show up|turn up|back off|step back|step up|take up|cut down|slow down|brush up|hand in|type up|print|order|book) (?:your|him|her|them|to|for|the (?:boss|manager|owner|teacher|office|careers?|tutor|bar|expectations))(?= )(?! (?:me|us) )(?!.* (?:me|us) (?:about|what|how|who|where) )`,
    `${START}(?:start|stop|keep|try|quit|consider|practise|practice|avoid) (?!(?:being|bring|thing|evening|morning|spring) )\\S+ing(?= )(?! (?:me|us) )`,
    '(?<=^ (?:so |and |but |well , |okay , )?)next time , (?!(?:you|i|we|what|how|who|where|when|would|will|do|can) )[a-z]+ ',
  ),
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: ['(?:you|he|she|they) (?:said|told|mentioned|thought|felt)', '(?:what|how|who) .*[?]'] },
    // conditions and truths
    `if you (?:[^ ,.?!]+ ){1,9}, (?:then )?(?:it|things|that|you|everything|this|they) (?:would|might|could) (?:[^ .?!,]+ ){0,5}(?:${MATTERS})(?= )`,
    'what you (?:should|ought to|could|might|need to|have to|must) (?:have )?(?:[^ .?!,]+ ){1,5}(?:, )?(?:is|was)(?= )(?!.*[?])',
    '(?:all|what) you need (?:right now |now |really )?(?:is|are) (?:an?|some|more|ten|two|three|five|the) (?!(?:sense|feeling|bit of|little) )',
    '(?:nobody|no one|nothing) (?:ever )?(?:gets|becomes|wins|makes it|learns|hires|succeeds|got anywhere|was ever|is born|is going to|will ever|ever got)(?= )',
    '(?:there is|there would be|it does) (?:[^ .?!,]+ )?(?:no|nothing|never any) (?:[^ .?!,]+ )?(?:harm|shame|wrong|disgrace) (?:in|with|to)(?= )',
    '(?<!you )(?:would|will|does|can|could) not (?:hurt|harm|kill you|do any harm)(?= )',
    '(?:no pain , no gain|slow and steady|better safe than sorry|better late than never|rome was not built|you live and learn|you win some|every cloud|first impressions count|early bird)',
    '(?:employers?|managers?|bosses|customers|companies|clients|recruiters|a boss|a manager) (?:always |really |usually |often )?(?:notices?|looks? at|looks? for|cares? about|checks?|hates?|loves?|likes?(?! (?:that|this|him|her|yours|mine))|wants?|remembers?)(?= )',
    // it was their job
    '(?:and|because) (?:that|it) (?:is|was) your (?:job|task|responsibility|duty)(?= (?:[.!,]|$))',
    '(?:was|is) (?:not )?your (?:job|place|business) to(?= )',
    // people who turn up late do not get hired, simple as that
    '(?<!(?:the|those|these|of|some) )(?:people|those|folks|students|anyone|anybody|interns|apprentices|candidates|workers|lads|girls|kids|learners|trainees|staff) (?:who|that) (?:[^ .?!,]+ ){1,9}(?:do not|does not|never|will not|always|rarely|seldom|needs? (?:an?|to)|has to|have to|gets? (?:nowhere|ahead|noticed|hired|sacked|fired|on in|far|the job)|loses? |ends? up|go(?:es)? far|finish(?:es)? last|make it|makes it|succeeds?|wins?)(?= )',
    '(?<=^ )(?:those|they) who (?:[^ .?!]+ ){1,6}, (?:get|win|learn|lose|succeed|fail|find|go|never)(?= )',
    '(?<=, )(?:full stop|period|end of story|simple as that|it is as simple as that|it is that simple|plain and simple|that is how it works|that is the way it (?:is|works)|no excuses|no ifs)(?= (?:[.!,]|$|no ))',
    // own story
    '(?:when i (?:did|started|began|had|finished|left|failed) (?:my own|my (?:training|apprenticeship|placement|internship|exams?|degree|first|own|course|a levels|finals)|out(?= (?:[,.]|as|in))|as an? )|back when i (?:was|worked|did|started|had|[a-z]+ed|drove|ran|went|taught|sold|made|took)|my (?:own )?experience is(?= that)|when i (?:was|worked) (?:in|at|on) (?:the|an?) (?:kitchen|army|navy|trade|salon|shop floor|ward|building site|garage|factory|call centre|restaurant|bakery))(?= )',
    'in my (?:first|last|old|second) (?:job|placement|internship|year|kitchen|team|post) (?:, )?(?:i|we|nobody|you)(?= )',
    '(?<!what )i (?!(?:am|will|would|can|could|had a (?:look|think)) )(?:\\S+ed|had|was|went|did|got|failed|quit|left|took|felt|made|chose|found|struggled|grew|lost|began|came)(?! (?:there|curious|late|here|wondering|thinking|asking|reading|writing|noticed|asked|wondered) )(?: [^ .?!,]+){0,9} (?:myself|back then|at your age|in my (?:first|second|twenties|teens|own) \\S*|when i was|before i (?:found|got|knew|realised|realized|became|could|managed|ended|learned|learnt))(?= )',
    'i (?:dropped out|failed my|flunked|changed (?:courses?|jobs|direction|my mind)|was once|once) (?:[^ .?!,]+ )',
    // verdicts
    `\\S+ing (?:[^ .?!,]+ ){0,7}(?:is|was) (?:[^ .?!,]+ ){0,2}?(?:mistake|stupid|wrong|smart|brave|wise|rude|error|unprofessional|clever|impressive|foolish|out of order|uncalled for|unacceptable|a bad idea|a good move|a great idea|bad manners)(?= )`,
    'you let (?:[^ .?!,]+ ){0,5}down(?= )',
    'you (?:could|can) be (?:\\S+ )?proud(?= )',
    '(?:how|the way) (?:you|one|we|people) (?:handles?|does|do|treats?|deals?|behaves?|speaks?|works?|acts?)(?= )(?<=that is (?:exactly |just |precisely |not )?(?:how|the way) \\S+ \\S+ ?)',
    'i (?:want|expect|need) you to (?!(?:know|tell|feel|decide|choose|be honest|imagine|picture|think back|describe|say) )',
    '(?:this|that|the|a|an|your) (?:job|course|school|programme|placement|work|trade|career|degree|apprenticeship)(?: [^ .?!,]+){0,3} (?:is|would be|seems) (?:not |just |really |simply )*(?:nothing|too hard|too much|perfect|ideal|right|not right|wrong) for you(?= )',
  ),
  // how brave of you to say that
  signs(
    SETS,
    'advice',
    { unless: ['(?:to|with) (?:me|us)(?= )', '(?:tell|telling|told|trust|show|showing) (?:me|us)', 'you are here'] },
    `(?:${JUDGED}) of you (?:to|that)(?= )`,
    `of you , (?:\\S+ ){0,2}(?:${JUDGED})(?= )`,
  ),
  signs(
    SETS,
    'advice',
    { unless: ['(?:what|which|who) (?:would|could) '] },
    'could (?:not you|you not) (?!(?:tell|remember|recall|say|explain|describe|hear|see|sleep|find|stand|believe|breathe|help|stop|get|reach|come|speak) )[a-z]+(?= )',
    'why (?:do not|not) (?:you )?(?!(?:you|then|that|this|the|him|her|them|it|today|now|yet|earlier|sooner|before|straight|in|at|on|to|with|for|exactly|both|me|us|another|any|more|your|like|want|know|think|feel|have (?:any|a)) )(?:[a-z]+ )(?:\\S+ )(?=.*[?])',
    'is there (?:[^ .?!,]+ )?(?:no|any) (?:chance|way) you (?:could|can)(?= )',
  ),
];
