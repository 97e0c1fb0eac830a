import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:so |and |but |well , |well |okay , |oh , |look , |honestly , |ah , |, )*)';
const SMALL =
  '(?:(?:quick |simple |short |friendly |proper |little )?(?:phone call|call|email|text|thank-you|thank-you card|thank-you note|apology|smile|compliment|list|walk|note|message|chat|thank you)|(?:bit|touch|dose|pinch|spot|little) of [^ .?!,]+|little (?:humour|humor|patience|courage|kindness|effort|planning|practice|honesty))';
const BETTER =
  '(?:neater|better|faster|sooner|calmer|clearer|shorter|harder|softer|politer|smarter|tidier|sharper|earlier|quicker|smoother|kinder|more [^ .?!,]+)';
const LOOKED =
  '(?:slick|sharp|neat|sloppy|messy|professional|polished|tidy|scruffy|amateurish|impressive|great|good|terrible|awful|excellent)';
const FAMILY =
  '(?:son|daughter|brother|sister|dad|mum|mom|father|mother|cousin|nephew|niece|wife|husband|partner|best friend|friend|uncle|aunt|neighbour)';
const LEARNER = '(?:student|pupil|lad|girl|boy|trainee|apprentice|kid|learner|intern)';
const SAYING =
  "(?:you do not ask , you do not get|(?:if )?you do not ask you do not get|nothing ventured|tomorrow(?:'s| is) another day|worse things (?:happen|have happened)|plenty (?:more|of other) fish|more fish in the sea|the early bird|no smoke without|a stitch in time|many hands make|too many cooks|actions speak|all is well that|every little helps|first come|honesty is the best|it takes two|the grass is|look before you|patience is a|prevention is|strike while|the proof of|there is no time like|two wrongs|where there is a will|you can not make an omelette|you can not have your cake|you reap what|when in rome|rome was not|the ball is in your|been there , done that|nobody (?:ever )?died of|a watched pot|it takes all sorts|let bygones|life is (?:too short|what you|not)|fortune favours|failing to plan|fail to prepare|the world is your|one step at a time|baby steps|everyone starts at the)";

/** Counsel without an order: sayings, comfort, what a small thing would do, mild verdicts, what others once did (domain.md §3 rule 1). */
export const COUNSEL: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: ['you (?:said|told|mentioned|say)', '.* [?]'] },
    `${SAYING}(?= )`,
    `a ${SMALL} (?:goes|costs|does|would|will|could|works|makes|opens|can|never|always) (?!(?:i|we|he|she|they) )`,
    `${START}(?:less|more|fewer) [^ .?!,]+ (?:, )?(?:less|more|fewer|that is all|and (?:you|less|more|it)) `,
    'that is all it takes(?= )',
    'is half the battle(?= )',
    'you are (?:still )?(?:only )?young(?= (?:[.,!]|$|and|yet))',
    'you have (?:got )?(?:all the time|your whole life|plenty of time|years ahead|time on your side)(?= )',
    `you would be (?:amazed|surprised|astonished) (?:what|how|at) (?!(?:i|we) )`,
    'the (?:very )?least you (?:can|could|should) do(?= )',
    'the (?:sooner|earlier|more|harder|longer|less|better) you (?:[^ .?!,]+ ){1,4}, the (?:better|easier|sooner|more|quicker|less|harder|faster)(?= )',
    `${START}(?:best|better) (?:get|make|start|keep|leave|do|stay|wait|check|ask|be|take|go|not|to) `,
    `${START}high time (?:you|somebody|someone|they|he|she|that)(?= )`,
    `${START}first (?:the|your|that|a) [^ .?!,]+(?: [^ .?!,]+)? , then (?:the|your|that|a) [^ .?!,]+(?: [^ .?!,]+)?(?= [.!])(?<!(?:cards?|form|coffee|break|conversation|talk|questions?) )`,
    `${START}no [^ .?!,]+ , no [^ .?!,]+(?= [.!])`,
    ': no [^ .?!,]+ , no [^ .?!,]+(?= [.!])',
    `${START}(?:watch out|look out|take care|mind|see to it|make sure|be careful|beware) (?:that )?you (?:do not|never|are not)(?= )`,
    'you are (?:just )?(?:forgetting|overlooking|missing) (?:one|a|an important|the main) (?:thing|point|detail)(?= )',
    'it (?:never|does not|can not|would not) (?:hurts?|harms?|costs? (?:anything|much|you)) (?:to|if|anybody|anyone)(?= )',
    'there is (?:a lot|much|something|plenty) to be said for(?= )',
    'say what you like(?= )',
    '(?:opens|open|closes|close) doors(?= )',
    'if (?:i have|there is one thing i have) (?:learnt|learned) (?:one thing|anything)(?= )',
    'one thing i (?:have )?(?:learnt|learned)(?= )',
    'far be it from me(?= )',
    'you are (?:just |only |really )?(?:wasting|throwing away|squandering|selling) (?:your|yourself|that)(?= )',
    'you (?:really )?belong (?:on|in|at) (?:a|an|the) (?:higher|better|different|harder|more) (?=[^ .?!,]+ )',
    '(?:leads|lead|goes|go|going|get you|gets you) nowhere(?= )',
    '(?:there is|i see|has) (?:no|not much|little) (?:future|money|work) in (?:that|this|the|it)(?= )',
    'works wonders(?= )',
    'it is (?:high |about )?time we(?= )(?! (?:start|started|stop|stopped|wrap|wrapped|finish|finished|move|moved|went|go) )',
    '(?:might|could|may) be (?:an idea|an option|worth (?:a|it)|something for you)(?= (?:[.!,]|$|for|to))',
    `${START}do (?:get|keep|make|remember|let|try|ask|check|bring|write|read|think|mind|be) (?!(?:you|i|we|they) )`,
    '(?:a promise is a promise|rules are rules|a deal is a deal|work is work|business is business|enough is enough|a rule is a rule|first things first)(?= )',
    'you (?:learn|gain|achieve) nothing (?:without|by|from)(?= )',
    'an? (?:good|valuable|useful|hard|important) (?:lesson|reminder) (?:for|to) you(?= )',
    `${START}(?:see|view|treat|think of|regard) (?:it|that|this) as an? `,
    'it will not be (?:as|so|that) bad(?= )',
    'you can (?:just|simply|always) say (?:no|yes|sorry) to(?= )',
    'you would be (?:well advised|foolish|silly) (?:to|not)(?= )',
    'i (?:call|consider|find) (?:that|it|this) (?:rather |quite |very |pretty |a bit |really )*(?:weak|poor|childish|brave|rude|smart|cowardly|sloppy|impressive|immature|unprofessional|lazy|selfish|clever)(?= )',
    'i (?:did not|would not have|had not) (?:expect|expected|thought) (?:that|this|it) (?:from|of) you(?= )',
    'i (?:worked|trained|taught|served|studied) (?:in|at|as) (?:[^ .?!,]+ ){1,3}(?:for years|for [^ .?!,]+ years|as well|too|myself|once)(?= )',
    'i used to be (?:just|exactly|like|the same|very)(?= )',
    'it was (?:exactly|just|much) (?:like that|the same) (?:in|at|for|with) (?:my|me)(?= )',
    'i know (?:exactly |just )?what (?:it|that) is like(?= )',
    'if you ask me(?= )',
    '(?:employers|bosses|managers|recruiters|companies) (?:do|really|will|always) (?:look|notice|check|care|want|value|mind)(?= )',
    'in this (?:trade|job|line of work|field|profession|sector|business) (?:, )?(?:only|experience|nobody|nothing|everything)(?= )',
    '(?:crying out|desperate|queueing up|screaming) for (?:[^ .?!,]+ers|people|staff|nurses|hands|someone like)(?= )',
    'you will not get (?:far|anywhere|very far)(?= )',
    'all it takes is(?= )',
    'an? (?:tidy|clear|clean|smart|positive|early|firm) [^ .?!,]+ (?:always |really )?(?:helps|works|pays|matters)(?= )',
    'would make (?:all the|a big|a world of|a huge|such a|all of the) difference(?= )',
    'it is never too late(?= )',
    'you can not (?:please everyone|please everybody|have everything|win them all|go wrong|have it all|be everywhere)(?= )',
    'you (?:solve|fix|win|avoid|learn|manage|sort|get|beat) (?:that|this|it|those) (?:[^ .?!,]+ )?by (?:[^ .?!,]+ )?[^ .?!,]+ing(?= )',
    'you will be (?:glad|grateful|thankful|sorry) (?:you|that you|if you)(?= )',
    '(?:and|but) look (?:where|at) (?:i am|me) now(?= )',
    `i (?:had|have|once had|used to have|knew|once knew|taught) (?:once )?an? (?:[^ .?!,]+ )?${LEARNER} (?:who|last|once|like|here)(?= )`,
    `my (?:own )?${FAMILY} (?:got|gets) (?:a lot|so much|loads|nothing) out of(?= )`,
    'you (?:really )?(?:pulled|carried|brought) (?:that|it|this) off(?= )',
    `(?:that|it|this) (?:looked|looks|sounded|came across) (?:really |very |a bit |rather |so |pretty )*(?:as )?${LOOKED}(?= [.!])`,
    `(?:that|it|this) could have been (?:a lot |much |a bit |far |somewhat )?${BETTER}(?= [.!])`,
    'that is what i like to (?:hear|see)(?= )',
    'not angry , (?:just|only) disappointed(?= )',
    'i am (?:just |rather |a bit |very )?disappointed(?= (?:[.!]|$))',
    '(?<!you )do not let (?:anyone|anybody|them|people|him|her) (?:tell|talk|push|put|walk|get)(?= )',
  ),
  signs(
    SETS,
    'advice',
    {},
    'when (?:are|will|do) you (?:[^ .?!,]+ )?(?:finally|ever|at last) (?:going to )?(?=[^ .?!,]+ )',
    '(?:a|an|the|some|and|evening|night|weekend) [^ .?!,]+(?: [^ .?!,]+)? , (?:is|are|would) (?:that|it|they|those) (?:not )?(?:not )?(?:an option|an idea|something|nothing|for you|any good)(?= )',
    'do you (?:really|honestly|seriously) (?:think|believe|feel) (?:that is|this is|it is|that was|it was) (?:wise|smart|sensible|fair|right|a good|okay|clever|necessary|professional)(?= )',
    'would not you have been better(?= )',
    'have you (?:ever |already |never )?been to (?:an? |the |any |one of the )(?:open (?:day|evening|house)|careers?|taster|job fair|job centre|information)(?= )',
    'have you never (?:thought|considered|tried)(?= )',
    'do (?:not you|you not) think (?:that )?(?:it is|it would be|that is|it might be) (?:smarter|better|wiser|time|best|safer|more sensible)(?= )',
    'why bother(?= )',
    `${START}supposing you (?!(?:had|were) (?:to choose|a choice|to name) )[^ .?!,]+(?= )`,
    '(?:may|can|could|might) i (?:just )?(?:make|offer|give|venture) (?:you )?(?:an?|some|my|one) (?:[^ .?!,]+ )?(?:suggestion|advice|tip|piece|word of|two cents|opinion)(?= )',
    '(?:do )?you know what (?:always |usually |really |often )?(?:helps|works|does the trick|would help)(?= )',
  ),
];
