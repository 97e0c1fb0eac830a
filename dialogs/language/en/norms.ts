import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:so |and |but |well , |okay , |oh , |look , |, )*)';
const SAID = ['(?:he|she|they|<person>|you) (?:said|says|told you|thought|mentioned|wrote) ', '.* [?]'];
const WORTHY =
  '(?:brilliant|lovely|excellent|great|nice|superb|impressive|neat|clever|smart|brave|admirable|first-class|top-notch|splendid|fantastic|wonderful|terrific|amazing|well|beautifully|nicely|neatly|tidy|mature|grown-up|professional|careless|sloppy|poor|clumsy)';
const ADULT =
  '(?:grown-ups?|professionals?|adults?|pros?|leaders?|good \\S+|decent \\S+|real \\S+|proper \\S+|grown (?:man|woman|men|women))';
const KIN =
  '(?:uncle|aunt|cousin|brother|sister|dad|mum|mom|father|mother|neighbour|neighbor|friend|mate|brother-in-law|sister-in-law|nephew|niece|husband|wife|partner|son|daughter)';
const AGE =
  '(?:fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-one|twenty-two|thirty|1[4-9]|2[0-9]|your age|an? (?:apprentice|trainee|student|intern|junior|lad|girl|boy|kid|teenager|young \\S+))';
const LATER = '(?:rarely|seldom|hardly ever|almost never|never|usually|always) ';

/** Norms, truths of a trade, chances held out, other people's doors and one's own past: advice without an order in it (domain.md §3 rule 1). */
export const NORMS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: [...SAID, '(?:what|how) (?:[^ .?!,]+ ){0,4}you (?:need|want|see)'] },
    // your parents are right, you know; that is no reason to stay away
    `${START}your (?:parents|${KIN}|gran|boss|chef|teacher|tutor|mentor|supervisor|manager) (?:is|are|was|were) (?:quite |absolutely |totally |of course |probably |just |actually )*right(?= (?:[.!,]|$|you know|about|there|though|to be honest|mate))`,
    '(?:that|this|it) is (?:really |just )*(?:no|not a|hardly a) (?:good )?reason (?:not )?(?:to|for)(?= )',
    // a plumber who labels his valves saves himself an hour
    `${START}(?:an?|any|every) (?!(?:colleague|customer|client|man|woman|lady|guy|patient|resident|question|moment) )(?:[^ .?!,]+ ){1,2}?who (?:[^ .?!,]+s|does not|can not|will not|keeps) (?:[^ .?!,]+ ){1,6}?(?!(?:his|this|its|as|is|was|has|always|on|hours|tools|things) )(?:[^ .?!,]+[^su .?!,]s|has|will|gets|ends|never|does not|is) (?=(?:himself|herself|themselves|a|an|the|you|you|in|up|into|no|to|not|never|better|ahead|further|far|first|less|more|longer|soon|him|her|half|on|two|one|three|have|be|get) )`,
    `${START}(?:apprentices|trainees|students|interns|people|those|cooks|nurses|drivers|workers|chefs|plumbers|carpenters|kids|lads|learners|technicians|mechanics|teachers|anyone|anybody) (?:who|that) (?:[^ .?!,]+ ){1,7}?(?:go|get|do|make|learn|earn|find|gets?|goes|does|makes|learns|tend to|have|never|last|stay|save|will) (?:[^ .?!,]+ )?(?:further|far|noticed|ahead|better|well|more|faster|hired|less|longer|places|on|the (?:best|job|most)|a (?:better|head)|it|fewer|half)(?= )`,
    '(?:in|for) (?:this|that|any|our|your) (?:trade|line of work|job|business|sector|field|profession|branch|industry|world|game) (?:[^ .?!,]+ ){0,2}?(?:they|employers|bosses|nobody|people|you|it is|what counts|attitude|manners)(?= )(?!.*(?:how|what) (?:do|did|is|was) )',
    '(?:people|folks|students|youngsters|most people|they|many|everyone|a lot of people) (?:tend to|often|usually|always|easily|mostly) (?:forget|underestimate|overlook|ignore|think lightly)(?= )',
    'is (?:often|usually|easily|always|badly|hugely) (?:underestimated|forgotten|overlooked|underrated|appreciated|noticed|rewarded)(?= )',
    `[^ .?!,]+ing (?:[^ .?!,]+ ){0,8}(?:${LATER})(?:ends well|works out|pays off|works|helps|pays|goes well|leads (?:to|anywhere)|solves|looks good|backfires|ends in|is a good|is the)(?= )`,
    '[^ .?!,]+ing (?:[^ .?!,]+ ){0,8}(?:just |simply |plain |really )*(?:is not done|is simply not done|is just not done|is not on|is a no-go|is a no-no|is out of the question|is half the (?:battle|job|work)|is a must|is the least)(?= )',
    `[^ .?!,]+ing (?:[^ .?!,]+ ){0,8}is (?:just |simply |exactly |precisely |always )*what an? ${ADULT} (?:does|do|would do|should do)(?= )`,
    `[^ .?!,]+ing (?:[^ .?!,]+ ){0,8}is (?:just |simply |exactly |precisely |always )*what ${ADULT} (?:does|do|would do|should do)(?= )`,
    '(?:goes|go|will go) a (?:very |really )?long way(?= )',
    '(?:costs?|will cost|would cost) (?:you )?nothing(?= )',
    '(?:does|do|will do|works|work) wonders(?= )',
    '(?:teaches|tells|shows|is worth) (?:you )?(?:far |much |a lot )?more than (?:a|ten|any|all|every|the)(?= )',
    '(?:rule number one|rule one|the golden rule|golden rule|first rule|number one rule|lesson one|the oldest rule|the first thing they teach you|basic manners|common courtesy|first thing you learn)(?= (?:[.!,:]|$|in|of|here))',
    `${START}(?:never|always) (?!(?:mind|a|the|an|in|at|been|too|quite|really|very|so|on|with|happy|nice|good|lovely|there|again|ever) )[a-z]+ (?:[^ .?!,]+ ){1,9}`,
    // one more certificate and every workshop opens its doors
    `${START}(?:just )?(?:one|two|three|six|another|a|half a|a few|a couple of|\\d+) (?:more |little |last )?(?:[^ .?!,]+ ){1,3}(?:, )?and (?:you (?:are|have|have got|will|can|would)|you|every|they|all)(?= )(?=[^ ]* *(?:.*(?:you|your|door|region|licence|certificate|qualified)))(?<! (?:day|moment|week|year|morning) and [^ ]+)`,
    '(?:with|after) (?:a|an|that|your|the) (?:[^ .?!,]+ ){1,5}?(?:, )?(?:you would|you will|you could|you can) (?:[^ .?!,]+ ){0,2}(?:walk|get|find|land|have|earn|be|never|go|work|start|pick|choose|snapped)(?= )(?!.*(?:how|what) )',
    '(?:you would|you will|you are) never (?:be )?(?:out of|short of|without|be out of|be short of|be without|lack|struggle for) (?:a )?(?:work|job|jobs|offers|choice|money)(?= )',
    '(?:always|still|forever|desperately|constantly) (?:in demand|need (?:people|staff|hands|more)|crying out|short of|looking for (?:people|staff|apprentices|hands))(?= )',
    // it works for most people; nobody wants a trainee who
    '(?:works|helps|does it) (?:well |best |fine )?for (?:most|everyone|everybody|many|others|a lot of|nearly everyone)(?= )',
    '(?:nobody|no one|no boss|no employer|no customer|no client) (?:wants|likes|needs|hires|keeps|takes|is waiting for|will hire|will take|enjoys) (?:an?|someone|people|to|staff|trainees|apprentices)(?= )',
    'there are (?:always |still )?(?:plenty of|lots of|loads of|enough|hundreds of|dozens of|so many|heaps of) (?:other )?(?!(?:[^ .?!,]+ )?(?:students|pupils|people|customers|residents|children|questions|moments) )(?:[^ .?!,]+ ){1,2}(?:that|where|who|out there|which|on there|on it)(?= )',
    'you (?:catch|get|achieve|win|reach) (?:[^ .?!,]+ ){0,2}(?:more|further|nowhere|a lot) (?:[^ .?!,]+ ){0,2}(?:with|by)(?= )',
    '(?:a little|a bit more|a bit of|some|a touch of|a touch more|more|a spot of) (?:[^ .?!,]+ ){1,2}would (?:suit|become|help|do you|be nice|be welcome|look good|not hurt)(?= )',
    '(?:former|old|ex|previous) (?:students?|pupils?|trainees?|apprentices?|interns?) (?:of (?:mine|ours) )?(?:[^ .?!,]+ )?(?:did|went|had|is|runs|made|started|chose|now|took|got)(?= )',
    '(?:we all|all of us|everyone|everybody) (?:make|makes|made|have made) (?:that|those|the same|that same|mistakes)(?= )',
    'you will (?:all )?(?:laugh|look back|be glad|smile) (?:about|at|on|that|over)(?= )',
    'it will (?:all )?(?:come right|come good|sort itself|turn out|be all right|blow over|work itself|end well)(?= )',
    'i have (?:already |just |also )*(?:printed|found|looked up|booked|arranged|sorted|signed|drawn up|asked|called|emailed|rung|enrolled|picked out|made) (?:[^ .?!,]+ ){1,7}?for you(?= )(?!.*(?:form|coffee|tea|card))',
    'i will (?:[^ .?!,]+ )?(?:have it out|have a quiet word|take (?:it|this|that) up|raise (?:it|this|that)) with(?= )',
    'i (?:want|expect|need) you (?:here|back|in|at|ready|dressed) (?:on|by|at|the|before|next|sharp|in|for)(?= )',
    'it is (?:high |about |really )?time (?:for|to have|you had|you two had) an? (?:[^ .?!,]+ )?(?:talk|chat|conversation|word|change|decision|plan|heart-to-heart)(?= )',
    'if you (?:want|would like|hope|mean|plan) to (?!(?:stop|talk|share|tell|skip|add|say|start|go first|pause|sit|write) )(?:[^ .?!,]+ ){1,8}, (?:then )?(?:you (?:start|begin|work|learn|do|have|show|put|get|will)|start|begin|learn|work|show|get|do)(?= )',
    '(?:so|and|then) (?:behave|act your age|act like it|grow up|act accordingly|behave like)(?= )',
    '[^ .?!,]+ing (?:[^ .?!,]+ ){0,7}(?:was|is) (?:absolutely |just |exactly |completely )*(?:spot on|right|just right|exactly right|textbook|perfect|bang on|well judged|the right \\S+|on the money|out of line|sloppy work)(?= (?:[.!,]|$))',
    `${START}(?:good|great|bad|lucky|best|smart) (?:thing|job|call|move) (?:that )?you(?= )`,
    // it would be a waste to throw it away
    '(?:it|that) (?:would be|is|had be|would) (?:such |rather |really |quite )*a (?:waste|shame|pity|crying shame|missed chance|mistake) (?:to|if|not to)(?= )(?! (?:hear|see|read))',
    '(?:it is|is) (?:[^ .?!,]+ ){1,6}of (?:slog|hard graft|hard work|blood , sweat)(?= )',
    // there is a job fair, just saying
    '(?:just saying|just putting it out there|just so you know|just a thought|just an idea|just putting that out there|worth knowing|worth a thought|just mentioning it|in case you are interested|no pressure)(?= (?:[.!]|$))',
    '(?:they are|is|are) (?:always |still |currently |now )?(?:hiring|recruiting|taking on|looking for (?:apprentices|people|staff|trainees|hands))(?= )(?!.*(?:who|when) )',
    '(?:you can|you could) (?:just |simply |always )*(?:walk|drop|pop|turn up|go) (?:straight |right )*(?:in|by|along|there|up)(?= (?:[.!,]|$|any|for|on|without|and))',
  ),
  signs(
    SETS,
    'advice',
    { unless: SAID },
    // in hindsight calling was the only sensible thing; that apology was long overdue
    '(?:in hindsight|looking back|with hindsight|in retrospect) (?:, )?(?!(?:you|what|how|i|when|where|who|which) )(?:[^ .?!,]+ ){1,6}?(?:was|were|would have been) (?:[^ .?!,]+ ){0,3}?(?:only|best|better|right|wise|wiser|sensible|safer|smarter|cleverer|proper|sensible)(?= )',
    '(?:was|were|is|are|came) (?:long overdue|overdue|well overdue|a bit late|rather late|far too late|much too late|too little too late)(?= (?:[.!]|$))(?<=(?:apology|call|conversation|talk|chat|email|message|thanks|note|report|step|choice|letter|meeting|reply) .*)',
    '(?<!(?:i|we|you|bus|train|delivery|parcel|order) )should have (?:happened|taken place|been (?:done|made|said|sent|reported|checked|cleaned|fixed|told|asked|finished|handled)|come) (?:[^ .?!,]+ )*?(?:ago|before|sooner|earlier|straight away|first|immediately|at once|right away|days|weeks)(?= )',
    // brilliant, the way you dealt with him
    `${START}(?:really |very |so |absolutely |truly |quite |pretty |just )*${WORTHY} , (?:the way|how|what) you(?= )(?!.*[?])`,
    `${START}(?:really |very |so |absolutely |truly |quite |pretty )*(?:grown-up|mature|big|good|decent|noble|sporting|thoughtful|classy|cheeky|rich) of you(?= )`,
    '(?:does|did) you (?:great |real |a lot of )?credit(?= )',
    '(?:speaks|says) (?:very |really |so |a lot )?(?:well|highly|volumes|good things) (?:of|about|for) you(?= )',
    'hats off(?= )',
    `${START}(?:wrong|right|bad|good) (?:order|way round|way around|approach|tone|attitude|call|place to start)(?= [:.!,])`,
    // same thing happened to me; i have been there
    `${START}(?:same here|been there|me too|same thing happened to me|i have been there|the same happened to me|ditto)(?= (?:[.!,:;]|$|in|when|with|,))`,
    '(?:same|that|this|it) (?:thing )?(?:happened|has happened) to me(?= )',
    `(?:when i was|back when i was|at) (?:just |only |about |still |barely )*${AGE}(?= (?:[^ .?!]+ )*(?:i|we|my|nobody|they) )`,
    `(?:when i was|back when i was) (?:just |only |about |still |barely )*${AGE}(?= )`,
    '(?:back )?when i (?:trained|was training|learned the trade|learnt the trade|served my time|did my time|was starting out|started out)(?= )',
    '(?:back|in) (?:in )?my day(?= )',
    // just say sorry to her
    `${START}(?:just|simply|first|better|best) (?:first )?(?!(?:tell|describe|say (?:it|what|whatever|the|how|when|stop|so)|a|the|to|because|like|before|after|now|then|me|us|in|at|that|this|one|so|as|curious|wondering|checking|out|for|start|begin|talk me|walk me|take|imagine|picture|think|give me|let|show|share|name|pick|choose) )(?:[^ .?!,]+ )(?:[^ .?!,]+ ){0,7}(?:and (?:have done|be done|get it over|move on|leave it|that is that|forget|see what)|next time|then (?:start|cut|saw|call|ask|do|go|drill|paint|weld))(?= )`,
    '(?:just|simply) (?:say sorry|apologise|apologize|ring (?:him|her|them|the)|phone|own up|report it|ask (?:for|him|her|them|the|your))(?= )(?<=^ .{0,8}[^.]*)',
    `${START}next time (?:, )?(?:better |first |just |please )*(?!(?:you|i|we|what|how|who|where|when|would|will|do|can|is|it|they|he|she) )[a-z]+ (?:[^ .?!]+ ){1,8}`,
    '(?:know someone|know somebody|know a \\S+|have a friend|have a mate|have a cousin|have a contact|have an old \\S+) (?:[^ .?!,]+ ){1,5}, (?:i will|i can|he|she|they|who|shall)(?= )',
    `my (?:[^ .?!,]+ )?${KIN} (?:runs|owns|works|is|has|knows|hires|needs) (?:[^ .?!,]+ ){1,6}, (?:i will|i can|he|she|they|who|shall|maybe|want)(?= )`,
    'do not you (?:go|start|dare|ever|let|worry|fret)(?= )',
    `${START}(?:pay|give) (?:him|her|them|it) no (?:mind|heed|attention|thought)(?= )`,
  ),
  signs(
    SETS,
    'advice',
    {},
    '(?:you know |know )?what (?:really |always |also )?(?:helped|worked for|saved|got|helps|works for) (?:my|our) (?:[^ .?!,]+ )?[^ .?!,]+(?= )',
    'have you (?:[^ .?!,]+ )?(?:looked at|looked into|checked out|considered|seen) (?:the|that|a|any|other|our) (?:[^ .?!,]+ ){0,2}(?:course|courses|programme|college|site|website|apprenticeship|apprenticeships|training|open day|vacancies|evening class|degree|scheme)(?= )',
    'would (?:not )?(?:an?|some|the) (?:[^ .?!,]+ ){1,3}(?:not )?be (?:[^ .?!,]+ )?(?:handy|useful|an idea|better|wise|something|a good idea)(?= )',
    `(?:could|can|would) (?:not )?(?:your|a|that|the) (?:[^ .?!,]+ )?(?:${KIN}|parents|tutor|supervisor|boss|coach) (?:not )?(?:[^ .?!,]+ )?(?:put in|get you|have a word|help you|ring|call|ask|introduce|speak to|take you|find you|sort|arrange|fix|teach)(?= )(?=.*[?])(?<=(?: not ).*)`,
  ),
];
