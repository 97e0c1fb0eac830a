import { signs, type Sign } from '../signs.ts';
import { ACQUAINTANCE, WORKER } from './callings.ts';
import { SETS } from './sets.ts';

const START =
  '(?<=^ (?:so |and |but |well |okay , |oh , |look , |honestly , |listen , |ah , |besides , |anyway , |you know , |by the way , |, )*|[;:-] )';
const SAID = ['(?:he|she|they|<person>|you) (?:said|says|told you|thought|mentioned|wrote|told me) ', '.* [?]'];
const OPENING =
  '(?:openings?|vacanc(?:y|ies)|positions?|traineeships?|apprenticeships?|saturday jobs?|summer jobs?|jobs?|internships?|places?|slots?|spots?)';
const HANDS = `(?:${WORKER}s?|hands?|staff|people|volunteers?|help|helpers?|someone|somebody|girls?|lads?|students?|starters?|trainees?|drivers?|saturday (?:girl|boy|help|staff|kid)|youngsters?|recruits?)`;
const RESOURCE =
  '(?:apps?|allowances?|bursar(?:y|ies)|buddy schemes?|clubs?|colleges?|coaching|counsellors?|courses?|desks?|evening classes|evening class|exercises?|foundations?|funds?|grants?|helplines?|helpdesk|hotlines?|leagues?|lessons?|loans?|masterclass(?:es)?|methods?|programmes?|programs?|schemes?|scholarships?|schools?|services?|sites?|software|subsid(?:y|ies)|support groups?|summer schools?|techniques?|templates?|tricks?|tutorials?|videos?|websites?|workshops?|youtube (?:videos?|channels?)|pills?|remed(?:y|ies)|solutions?|ways? (?:round|around|out)|open (?:days?|evenings?)|taster days?|job fairs?|careers? (?:fairs?|days?|services?|advisers?|offices?)|internships?|apprenticeships?|placements?|degrees?|training)';
const SOLVED =
  '(?:sorted|solved|fixed|settled|taken care of|takes? care of|dealt with|done and dusted|sorted out|out of the way|off your (?:plate|hands|mind)|resolved|your (?:problem|network|worry) (?:solved|gone|sorted)|problem solved|job done|end of (?:story|problem)|that is that|rid of|be fine|no more|over and done)';
const HEARD =
  '(?:i hear|i heard|i have heard|i am told|i was told|apparently|they say|word has it|rumour has it|i gather|so i hear|i noticed|i saw|i read|i happen to know|i believe)';
const BASE =
  'add|aim|allow|apologise|apologize|apply|arrange|ask|avoid|bite|book|breathe|bring|buy|call|carry|charge|check|choose|clean|come|count|cut|dare|do|draw|dress|drink|drop|eat|email|explain|face|fill|find|finish|focus|follow|get|give|go|google|hand|have|hold|ignore|insist|iron|join|keep|knock|label|laugh|lay|learn|leave|let (?!(?:me|us) )|lie|lift|list|listen|look|lower|make|measure|message|mind|move|nod|offer|open|order|own|pack|pause|pay|phone|pick|plan|polish|practise|practice|prepare|press|print|promise|pull|push|put|raise|read|rehearse|remember|repeat|report|rest|revise|ring|run|save|say|see|sell|send|set|shadow|shake|share|shut|sign|sit|sleep|smile|speak|stand|start|stay|stick|stop|study|swallow|swap|switch|take|talk|tell|test|text|thank|think|throw|tidy|touch|train|treat|trust|try|turn|type|use|visit|volunteer|wait|walk|warn|wash|watch|wear|weigh|wipe|work|write';
const NOT_FOR_US =
  '(?! (?:me|us|to me|to us|on|ahead|along|back|that (?:first|second|last)|in here|a seat|your time) )(?!.*(?: (?:tell|show|give|let|take|walk|talk|with|to|call|ask) (?:me|us)(?= )|your own words|the (?:form|cards?|list|sheet)(?= )))';

/** Solutions held out or carried off by the mentor: doors that stand open, courses for that, what is fixed for the student, orders with their reward (domain.md §3 rule 1). */
export const SOLUTIONS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: SAID },
    // the vet on the corner is looking for a saturday girl
    `(?:is|are) (?:always |still |desperately |currently |urgently |forever |actually |also |even |just |again |now )*(?:looking for|after|short of|crying out for|screaming for|hiring|taking on|recruiting|in need of|on the lookout for|advertising for|keen on|in search of|on the hunt for)(?: more)? (?:[^ .?!,]+ )*?${HANDS}(?= )(?<!you are .*)`,
    `(?:is|are) (?:hiring|recruiting)(?= )(?<!you are .*)`,
    `(?:has|have|there is|there are|got) (?:got )?(?:still |always |even )?(?:an? |some |two |several |one |a few |plenty of |loads of |lots of )?(?:[^ .?!,]+ )?(?:openings?|vacanc(?:y|ies)|traineeships?|saturday jobs?)(?= )`,
    `(?:has|have|there is|there are) (?:got )?(?:still |always |even )?(?:an? |some |two |several |one |a few |plenty of |loads of |lots of )?(?:[^ .?!,]+ )?${OPENING} (?:going|free|open|available|left|going begging|coming up|for (?:an?|someone|people|you)|(?:[^ .?!,]+ ){0,4}, (?:so )?${HEARD})(?= )`,
    `(?:could|can) (?:always |really |certainly )?(?:use|do with) (?:an? |some |extra |another |more )*(?:pair of hands|${HANDS})(?= )`,
    `(?:${OPENING}|${HANDS}|trainees?) (?:[^ .?!,]+ ){0,5}, (?:so )?${HEARD}(?= )(?<=(?:has|have|is|are|got|need|needs|seek|seeks|wants) .*)`,
    `${START}(?:the|that|our|my|a|an|your|mr|mrs|ms|they|we) (?:[^ .?!,]+ ){0,4}?(?:needs?|wants?|seeks?|takes on|take on|could use|hires?) (?:always |still |desperately |urgently |usually |another |an? |some |more |extra |new |young )*${HANDS} (?:on|for|in|at|with|to help|every|this|next|after|who|urgently|again)(?= )(?!.* (?:sign|form|to know) )(?<!(?:what|how) .*)`,
    `i (?:do )?know (?:just |exactly |precisely |of |about )*(?:the|a|an|some|someone|somebody) (?:[^ .?!,]+ ){0,3}?(?:for you|where you (?:could|can)|who (?:could|can|will|would|might)|that would (?:suit|fit|help))(?= )`,
    '(?:before (?:long|you know it)|in no time|soon enough|sooner or later|one fine day|in (?:two|three|five|ten) years|a year from now|this time next year) (?:at all )?(?:, )?(?:you|they|it|nobody|all) (?:will|is)(?= )(?!.*[?])',
    `${START}if you (?:do not|never|will not|can not) (?!(?:have|get|mind|know|understand|see|agree|feel|want|like|remember|make|got|hear|find|need) )(?:[^ .?!,]+ ){1,7}?, (?!(?:i|we|that is (?:fine|okay|all right)|no problem|just|then (?:i|we)|please|say|tell|let|feel) )(?=[^ .?!,]+ )`,
    `${START}(?:${HEARD} )(?:that )?(?:[^ .?!,]+ ){1,6}(?:${HANDS}|${OPENING})(?= )(?=.*(?:looking|need|short|has|have|opening|hiring|going))`,
    // there is a course for that
    `(?:there is|there are|there exist|we have|they have|they run|they offer|they do|it has|we offer|we run|here are|college (?:runs|offers|does|has)|library (?:runs|offers|does|has)|union (?:runs|offers|has)|council (?:runs|offers|has)) (?:also |even |always |loads of |plenty of |lots of |some |good |special |such |all sorts of |all kinds of |really |now |fortunately |luckily |these days |enough |so many |dozens of |hundreds of )*(?:an? )?(?:[^ .?!,]+ ){0,2}${RESOURCE} (?:(?:these days |nowadays |now )?(?:for|that (?:help|teach|prepare|take|show|let|do|will|can|remind|deal|pay|support|get|give|make|train|are|is|would|you can)s?|which|where you|to (?:help|get|learn|make|deal|stop|beat|prepare|find|practise|apply|train|pay)|about|against|on how|out there|designed|called|aimed|specially)|(?:in|on|at) [^ .?!,]+(?: [^ .?!,]+)? (?:for|that|which|where))(?= )(?!.* (?:at|on) (?:[^ .?!,]+ )?(?:reception|desk|table|wall|floor)(?= ))`,
    `(?:there is|there are|they have|they do|they run) (?:also |even |now )?(?:an? |some |several )?(?:(?:really|very|super|quite|such|absolutely) )?(?:great|good|excellent|nice|free|brilliant|lovely|new|special|short|cheap|fantastic|handy|decent|useful|fun|wonderful|perfect|first-class|well-known|online|part-time|paid) (?:[^ .?!,]+ )?${RESOURCE}(?= )(?!.*(?:reception|wall|where you|you went))`,
    '(?:there is|there are) (?:plenty|lots|loads|hundreds|dozens|enough|so many|always|heaps|thousands) (?:of )?(?:other|more|better|nicer|different) (?=[^ .?!,]+ )(?!.* (?:people|guests|students|customers|chairs|questions)(?= ))',
    `(?:there is|there are) (?:an? |some )?(?:[^ .?!,]+ )?(?:${RESOURCE}|people|someone|somebody|professionals|experts|specialists|a (?:doctor|coach|counsellor)) (?:[^ .?!,]+ )?for (?:that|this|it|those|exactly|just|such|people (?:like|who|in)|anyone|students (?:like|who|in)|that sort)(?= )(?! (?:reason|at reception))`,
    // we will ring him together and then it is sorted
    `(?:i|we) (?:will|can|could|am going to|are going to|shall) (?:[^ .?!]+ ){1,14}?${SOLVED}(?= )`,
    `(?:i|we) (?:will|can|could|shall|am going to|are going to) (?:just |simply |always |gladly |happily |try to |see if i can |see whether i can )*(?:sign you up|put you forward|put in a (?:[^ .?!,]+ )?word|pull (?:a few|some) strings|get you (?:a|an|on|onto|into|in with|started)|find you (?:an?|another|some|something|somewhere)|enrol you|enroll you|register you|set you up|fix you up|fix that|fix this|put you in touch|hook you up|introduce you|recommend you|vouch for you|rearrange|smooth (?:it|that|things)|iron (?:it|that|things) out|straighten (?:it|that|things) out|have you (?:moved|transferred|swapped)|swap you|move you)(?= )(?!.* (?:room|seat|table|chair|slot|appointment|coffee|tea|chart|copy|pen|drink|list for)(?= ))`,
    `(?:i|we) (?:will|can|could) (?:[^ .?!,]+ )?put your name (?:down|forward) for (?:the|a|an) (?:[^ .?!,]+ ){0,2}(?:club|society|course|team|class|workshop|training|scheme|programme|trip|committee|council|band|choir|placement|job)(?= )`,
    `i (?:could|can|will|shall) (?:always |also |just |happily |gladly |easily )*(?:call|ring|email|phone|ask|contact|write to|speak to|talk to|text|message|approach) (?:the|my|our|a|an|someone|somebody|that|his|her) (?:[^ .?!,]+ ){1,4}?(?:for you|, (?:he|she|they|who)|who|if|whether)(?= )(?!.*[?])`,
    `let us (?:get|find|sign|enrol|enroll|book|set|fix|arrange|ring|call|email|put) you(?:r)?(?= )(?!.* (?:chair|seat|drink|coffee|card))`,
    `(?:let me|allow me to|i will|i can|i could) (?:[^ .?!,]+ )?(?:fix|sort|settle|smooth|straighten|square|clear up|take up|have a word about|chase|handle) (?:it|that|this|things|him|her|them|[^ .?!,]+ (?:out )?)(?: [^ .?!,]+)? ?(?:with|for)(?= )(?= (?:your|the|him|her|them|you) )(?!.* (?:projector|printer|window|heating|sound|screen|camera))`,
    `my (?:[^ .?!,]+ )?${ACQUAINTANCE} (?:(?:[^ .?!,]+ ){0,6}and )?(?:could|can|might|would|will) (?:always |surely |easily |probably |happily |gladly )*(?:use|help|take|get|show|teach|give|put|find|arrange|have a word|do with|introduce|hire|have you)(?= )`,
    `an? (?:[^ .?!,]+ )?${ACQUAINTANCE} of (?:mine|ours) (?:[^ .?!,]+ ){0,8}(?:could|can|needs|is looking|would|will|is after|has room|takes)(?= )`,
    `${START}(?:instead of|rather than) (?:[^ .?!,]+ ){1,7}?(?:, )?(?:you (?:could|can|might|should|had better)|try|ask|ring|call|talk|go|tell|do|make|take|just|write|read|start|look|find|get|phone|email|show|help)(?= )(?!.* you (?:did|went|chose|were)(?= ))`,
    `${START}(?:an? )?(?:bit |little |touch |lot )?(?:more|less|fewer) [^ .?!,]+ (?:, )?(?:please|next time|from now on|and (?:more|less|fewer) )(?= |[^ .?!,]+ )(?! (?:coffee|tea|milk))`,
    // put it in an email and you will be rid of it
    `${START}(?:just |simply |first |then |please |always |maybe |now )*(?!(?:if|when|once|with|in|on|at|for|by|after|before|the|a|an|your|my|this|that|these|those|it|he|she|they|we|i|you|there|here|what|who|as|one|so|and|but|not|no|yes|every|some|all|ah|oh|well|right|okay|hm|then|sit|come|tell|pick|choose|take (?:a|one|your) (?:card|seat|photo)) )[a-z]+ (?:[^ .?!]+ ){1,12}?(?:, )?(?:and|then|so) (?:you|they|it|he|she|that|everything|things|people|nobody|half|doors|the rest|your [^ .?!,]+) (?:will|would|can not|are|is|can|could) (?:[^ .?!,]+ ){0,2}(?=(?:fine|sail|through|rid|be|feel|see|get|know|find|take|never|forget|queue|queuing|thank|love|respect|halfway|there|done|sorted|go|follow|sleep|pass|learn|notice|come|soon|fall|grow|look|like|listen|happy|good|made|set|safe|home|laughing|trust|have|work) )${NOT_FOR_US}`,
    `${START}(?:an?|one|two|three|four|five|six|ten|a few|a couple of|half an?|another|some|just|only|\\d+) (?:[^ .?!,]+ ){1,6}?(?:, )?and (?:you|they|it|he|she|that|everything|the [^ .?!,]+|your [^ .?!,]+) (?:will|would|are|is) (?:[^ .?!,]+ )?(?:feel|be|get|know|fine|sail|see|forget|gone|done|sorted|there|set|like|have|find|as good|right|through|sleep|a new|over|ready|made|off|home|look|pass|able|never|come|notice|a different)(?= )`,
    `${START}(?:before|after|when|whenever|if|once|until|as soon as|while|unless|in that (?:situation|case)|in (?:this|that|such a) (?:case|situation|trade|job)|with (?:people|customers|bosses|colleagues|guests|patients|clients) like (?:that|him|her)|as an? (?:trainee|apprentice|intern|student|beginner|starter)|in an interview|at (?:an? |your )interview|for (?:an? |your )interview|on (?:your|the) first (?:day|week)) (?!(?:you (?:want|would like|prefer|need|are ready|have finished|are done|like|agree)|we|i|it is|needed|necessary|possible) )(?:[^ .?!,]+ ){0,9}?, (?:always |never |just |please |first |simply |do |then |better |best |do not |you |try to |make sure to )*(?<! you )(?:${BASE})(?= )(?! (?:did|do|does|was|were|you|happened|went|i|we|,) )${NOT_FOR_US}`,
    // head up, shoulders back
    `${START}(?:keep (?:that|your) |with your )?(?:head|heads|chin|chins|eyes|ears|nose|noses|back|shoulders|hands|feet|phone|phones|shoes|sleeves|mouth|thumbs|best foot|fingers|elbows|teeth|helmet|gloves|knuckle|knuckles|backs|heels) (?:up|down|back|out|off|on|open|straight|shut|away|clean|first|forward|rolled|to the|under|in your|in the|together|over|crossed|gritted|held|peeled)(?= (?:[.!,]|$|and|until|till|high|grindstone|road|bag|ball|for))(?!.* (?:happened|hurt|was|were)(?= ))`,
    `, (?:done|sorted|job done|problem solved|easy|easy as that|easy-peasy|simples|end of|finished|that is all|end of problem|piece of cake)(?= (?:[.!]|$))(?<!(?:i|we|you|he|she|they|was|were|is|are|did|nearly|almost|not) .*)`,
    '(?:can not|could not|never|will not|hard to) (?:really )?go wrong(?= )(?<!what .*)',
    '(?:is |are |it is |that is |, )(?:always |a |pretty |usually |never )*(?:safe|a safe (?:bet|choice|option)|a winner|a must|a no-brainer|a doddle|fails|safe bet|good to go|worth a try|works)(?= (?:[.!]|$))(?<=(?:always|a|never|usually) (?:safe|safe bet|safe choice|safe option|winner|must|no-brainer|doddle|fails|works) ?)',
    '(?:works|worked|it works|that works|works out|goes down) (?:like (?:a charm|magic|a dream|a treat|clockwork)|every (?:single )?time|a treat|wonders|nine times out of ten|miracles)(?= )',
    '(?:do|does|did|will do|would do) the (?:trick|job)(?= (?:[.!,]|$|nicely|every|for))(?<!(?:who|you|he|she|they|we|i) .*)',
  ),
  // would a planner not take care of that
  signs(
    SETS,
    'advice',
    { where: 'asking', unless: ['(?:feel|feeling|what|how|who|where|which) '] },
    '(?:would|could|will|might|can|is|are) not (?:an?|some|one of|your|that|the|[^ .?!,]+ing|it|this|there)(?= )(?= (?:[^ .?!,]+ ){0,8}?(?:be|help|solve|fix|suit|do you|get you|make (?:it|things|life|more|a)|take care|work|sort|fit|save|give you|ease|prevent|cure|answer|teach|keep|free|cover|go down|make sense|smarter|wiser|safer|easier|better|simpler|quicker|kinder|more sensible|place for|something for)(?= ))(?! it (?:have )?be)',
    '(?:would|could|will|might|can) (?:an?|some|one of|your|that|the|[^ .?!,]+ing) (?:[^ .?!,]+ ){1,4}not (?:be|help|solve|fix|suit|do|get|make|take|work|sort|fit|save|give|ease|prevent|cure|teach|keep|free)(?= )',
    '(?:are not you|are you not|would not you be|would you not be|were not you) (?:much |far |a lot |just |maybe |perhaps )*(?:better off|better|wiser|smarter|happier|safer|best)(?= )(?! (?:now|today|then) )',
    '(?:is not it|is it not|was not it|was it not|is that not|is not that) (?:just |maybe |perhaps |rather |all )*(?:a )?(?:bit |little |tad |touch )?(?:too )?(?:early|late|soon|risky|ambitious|hasty|premature|quick|far|much|optimistic|naive|wiser|smarter|safer|better|kinder|fairer|simpler|more sensible|sensible|wise|smart|dangerous|rash) (?:to|for|that)(?= )',
    '(?:is|was) (?:it|that|this) (?:really|honestly|actually|truly) (?:such )?(?:an? )?(?:[^ .?!,]+ )?(?:good idea|great idea|wise|smart|sensible|clever|necessary|worth|the right|the best|the way|the time)(?= )',
    '(?:what have you|you have|have you) (?:really |actually )?got to lose|what do you have to lose|what is there to lose',
    '(?:who|what) (?:says|said) (?:that )?you (?:can not|could not|have to|must|are not allowed|need)(?= )',
    '(?:any|a|one) (?:good )?reason (?:why )?you (?:could|can|would|should|do) not(?= )',
    'ever (?:thought|think) of(?= )',
    '(?:have you|you have) (?:ever )?(?:given (?:any |some )?thought to|heard of the|come across the|looked at (?:becoming|doing|going|taking))(?= )',
  ),
];
