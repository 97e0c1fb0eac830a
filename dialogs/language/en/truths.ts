import { signs, type Sign } from '../signs.ts';
import { ACQUAINTANCE, PLACE, TICKET, WORKER, WORKERS } from './callings.ts';
import { OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START =
  '(?<=^ (?:so |and |but |well |okay , |oh , |look , |honestly , |listen , |ah , |besides , |anyway , |after all , |remember , |in the end , |usually , |generally , |mind you , |, )*|[;:-] )';
const SAID = [
  '(?:he|she|they|<person>|you|boss|foreman|leaflet|letter|report|website|rota|rules) (?:said|says|told you|thought|mentioned|wrote|write|told me) ',
  '.* [?]',
];
const FREQUENT =
  '(?:always |usually |often |generally |mostly |still |just |really |simply |also |only |soon |all |do |sometimes |rarely |seldom |never |hardly ever |rather |absolutely |positively |tend to |will |would |quickly |immediately |mainly )*';
/** What those who hire, admit, pay or are served like and dislike. */
const PREFER =
  '(?:love|like|adore|appreciate|value|prize|prefer|favour|favor|hate|dislike|detest|despise|loathe|distrust|notice|remember|forget|respect|reward|welcome|demand|expect|look for|look at|look out for|want|care about|pay attention|have no (?:patience|time|use|room)|have (?:a soft spot|an eye|little patience|little time|room|time|respect)|can not (?:stand|resist|abide|get enough)|bin|skip|spot|see through|see right through|fall for|go for|go by|jump at|listen to|come back|walk away|run a mile|think twice|judge|throw|hire|pick|choose|take on|mark you down|trust|warm to|forgive|smell|recognise|recognize|queue|hang up|do not (?:like|want|hire|forget|forgive|wait|care|mind|bite|expect|come back|read|take|trust|fall|grow|hand|guess)|will not (?:hire|take|wait|remember|trust|look|read|forgive|forget|come))';
const PREFERS =
  '(?:loves|likes|adores|appreciates|values|prizes|prefers|favours|favors|hates|dislikes|detests|despises|loathes|distrusts|notices|remembers|forgets|respects|rewards|welcomes|demands|expects|looks for|looks at|wants|cares about|has no (?:patience|time|use|room)|has (?:a soft spot|an eye|little patience|little time|respect)|can not (?:stand|resist|abide|get enough)|bins|skips|spots|sees through|falls for|goes for|jumps at|listens to|comes back|walks away|runs a mile|thinks twice|judges|throws|hires|picks|trusts|warms to|forgives|does not (?:like|want|hire|forget|forgive|wait|care|mind|bite|expect|come back|take|trust|fall|grow|hand)|will not (?:hire|take|wait|remember|trust|look|read|forgive|forget|come))';
/** What somebody who knows the trade does and does not. */
const DOES =
  '(?:always|never|knows?|checks?|keeps?|learns?|listens?|asks?|stops?|starts? (?:early|small|with)|stays?|shows?|thinks?|plans?|prepares?|owns? up|admits?|apologises?|apologizes?|measures?|double-checks?|cleans?|tidies|tidy|respects?|earns?|gets? (?:paid|hired|noticed|ahead|nowhere)|makes? (?:mistakes|sure|time|a list|lists|notes)|has to|have to|needs? (?:to|a|an|patience|more)|(?:does|do) not (?:get|guess|panic|run|hide|argue|shout|lie|quit|give up|forget|wait|blame|complain|work|leave|let|take|make|need|say|ask|rush|turn|drop|swear|cry|sleep|look|talk|stand|do|go|sit|show|skip)|(?:can|will|would) not (?:afford|leave|let|take|do|go|say|ask|work|turn)|(?:is|are) (?:never|always|only (?:as|human)|judged|made|allowed to|not (?:allowed|born|made|a|an)|worth|expected|supposed|paid to|there to|loyal|polite|patient|ready))';
const BEATS =
  '(?:is|are|works?|looks?|counts?|weighs?|is worth|are worth) (?:always |often |usually |still |far |much |a lot |so much |generally )*(?:better than|more than|worth more|heavier than|safer than|smarter than|wiser than)';
const ILL =
  "(?:too (?:easy|simple|cheap)|(?:a )?(?:bit |little |rather |pretty )*(?:easy|weak|cheap|lame|poor|feeble)|(?:poor|bad|good) (?:form|practice|style|manners)|cheap|lame|poor|no excuse|not an excuse|not on|not done|not the answer|not a solution|no solution|no answer|not the way|no way|an? (?:cardinal )?(?:sin|crime|disgrace|gamble|risk|slippery slope|bad habit|good habit|recipe for [^ .?!,]+|waste of [^ .?!,]+|bad sign|good sign|cop-out|dead end|bad look|no-brainer|good start|start|big risk|must|sign of [^ .?!,]+|skill|art|matter of [^ .?!,]+|question of [^ .?!,]+)|the (?:easy|coward's|quickest|surest|best|worst|only|first|easiest) (?:way|thing|step|option|route|mistake|recipe|answer)(?: out)?|asking for (?:trouble|it)|playing with fire|for (?:losers|quitters|cowards|amateurs)|part of (?:the|any|every|life|it)|never (?:wrong|a mistake|wasted|easy|a good|an excuse|the answer)|always (?:good|better|an option|worth|allowed|the best|a good|a risk)|allowed|human|healthy|normal|perfectly (?:normal|fine|okay|human|natural)|worth (?:it|its|the|every)|the norm|frowned upon|expected|half|pointless|useless|overrated|underrated)";
const WASTED =
  '(?:wash|help|work|fly|cut it|pay|solve (?:anything|a thing|it|much|the)|get you (?:anywhere|far|there|a)|impress (?:anyone|anybody|an? |people|me)|cost (?:anything|much|you|a)|hurt|suit you|become you|make (?:you|it|things|a)|change (?:a thing|anything|much)|win you|look (?:good|great|well|professional)|put food)';

/** General truths of work and life, said to the student: who likes what, what is done and what is not, what beats what (domain.md §3 rule 1). */
export const TRUTHS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: SAID },
    // recruiters throw a letter like that straight in the bin
    `${START}(?:even |most |all |good |real |many |the best |nearly all |proper |experienced |big |small |busy |these days |decent |great |serious )*(?:[^ .?!,]+ )?${WORKERS} ${FREQUENT}${PREFER}(?= )(?! (?:the new|this|that|your|it (?:here|there)) )`,
    `${START}(?:even |most |all |good |real |many |the best |proper |experienced |decent |great |serious |true )*${WORKERS} (?:who [^.?!,]+ )?(?:also |too |just |simply |all )*${DOES}(?= )`,
    `${START}(?:an?|any|every|no|the average|even an?|not every|the best|your average) (?:[^ .?!,]+ ){0,3}?${WORKER} (?:(?:who|with|without) (?:[^ .?!,]+ ){1,5}?)?${FREQUENT}(?:${PREFERS}|${DOES}|stops|waits|listens|makes)(?= )`,
    `${START}(?:a|your|the|any) (?:boss|manager|employer|supervisor|customer|client|chef|foreman|guest|patient|recruiter|landlord|teacher|examiner|judge|colleague) (?:always |never |usually |soon |will always |will never |only )+(?:[^ .?!,]+s|forget|forgive|notice|remember|see|respect|appreciate|come|ask|want)(?= )`,
    `${START}(?:even |also )?(?:an? |your |the )?(?:${WORKER}|boss|${WORKERS}|manager|parents|grown-ups|adults|customers?) (?:is|are) (?:also |just |only |after all |too |still |all )*(?:a )?(?:human|people|humans|human beings?|person|persons)(?= )`,
    `${START}even (?:the )?(?:best |greatest |top |biggest )?(?:[^ .?!,]+ )?(?:${WORKERS}|${WORKER}|[^ .?!,]+s) (?:make|makes|fail|fails|fall|get it wrong|slip|have|has|once|started|had|burn|forget|doubt|need|lose|drop|miss|mess)(?= )`,
    `${START}(?:no|every|any) (?:single )?${WORKER} (?:ever |is |was |gets |has |starts |started |became |becomes |learns |learnt |makes |wants )(?=[^ .?!,]+ )`,
    `${START}(?:einstein|edison|churchill|steve jobs|walt disney|picasso|beethoven|rowling|michael jordan|mozart|gordon ramsay|jamie oliver) (?:[^ .?!,]+ )*?(?:failed|flunked|started|began|was|had|dropped|got|never|also|once)(?= )`,
    // he who hesitates; whoever waits too long misses the boat
    `${START}(?:he|she|they|those|the one|the ones|people) who (?:[^ .?!,]+ ){1,4}(?:, )?(?:is lost|are lost|loses?|wins?|miss(?:es)?|gets?|reaps?|calls?|laughs?|must|should|will|shall|goes|go|comes?|finishes|finds?|learns?|has|have|never|always|do not|does not)(?= )`,
    `${START}(?:whoever|who|anyone who|anybody who) (?:wants?|waits?|works?|does|do|is|can|keeps?|asks?|shows?|tries|learns?|starts?|hesitates?|sows?|sleeps?|snoozes?|dares?|shouts?|lies?|puts?|takes?|gives?|stays?|arrives?|comes?|turns?|reads?|listens?|plans?|prepares?|practises?|quits?|leaves?|has|gets?|thinks?|says?|never|always) (?:[^.?!,]+ )??(?:, )?(?:misses|loses|wins|reaps|gets|goes|learns|finds|ends|earns|makes|will|never|always|does not|do not|has to|can|must|should|only|deserves|stands|belongs|saves|knows|needs|pays|comes)(?= )`,
    `${START}if you (?!(?:said|mean|agree|please) )[^ .?!,]+ (?:[^ .?!,]+ )?, you (?!(?:can|may|could|might|said|told) )[^ .?!,]+(?: [^ .?!,]+){0,2}(?= (?:[.!]|$))(?!.*(?:me|us) )`,
    // in the army orders are orders
    `${START}(?:in|on|at|around|aboard) (?:a|an|the|any|every|our|this)? ?(?:[^ .?!,]+ )?${PLACE} (?:, )?(?:you (?:always |never |simply |just |do not |can not |should |must |keep|say|wear|obey|follow|shut|stay|listen|respect|leave (?:your|the)|check|ask|clean|wash|call|take|learn|need)|[^ .?!,]+ (?:is|are) (?:always |never |simply |just )?(?:[^ .?!,]+ )?(?:orders|everything|law|sacred|king|key|vital|out|a must|forbidden|gold|first|not done|normal|part)|nobody |everyone (?:has|knows|starts|makes|helps|pulls|wears|keeps)|everybody |there is no (?:room|place|time)|it is (?:always|never|all about|give|sink|first|normal|every))`,
    `(?:an?|any|every|your) (?:[^ .?!,]+ )?(?:${WORKER}|boss|manager)'s (?:[^ .?!,]+ )?(?:is|are|belongs?|should|do|does) (?:always|never|not|the|his|law|in|worth|with)(?= )`,
    `${START}(?:safety|quality|family|health|homework|school|work|customers?|patients?|people|studies|hygiene|guests?|children|clients?|education|your health|your safety|your studies|the (?:customer|client|patient|guest|work|job)) (?:always )?(?:comes? |goes )?first(?= (?:[.!,]|$|and|always|then))`,
    `${START}(?:first )?(?:[^ .?!,]+ ){1,2}first , (?:then )?(?:[^ .?!,]+ ){1,3}(?:second|later|after|next|afterwards)(?= (?:[.!]|$))`,
    `${START}(?!(?:this|that|it|which) )(?:[^ .?!,]+ing (?:[^ .?!,]+ ){0,6}|an? (?:[^ .?!,]+ ){1,5}?|one (?:[^ .?!,]+ ){1,4}?|[^ .?!,]+ [^ .?!,]+ )${BEATS}(?= )`,
    `${START}(?:[^ .?!,]+ing|an? [^ .?!,]+|one [^ .?!,]+|[^ .?!,]+) (?:[^ .?!,]+ ){0,3}?(?:always |still |usually )?(?:beats|trumps|outweighs) (?!(?:him|her|them|me|us|the (?:eggs|cream)) )(?=[^ .?!,]+ )`,
    `${START}better (?!(?:yet|still|now|then|than|known|half|off) )(?:[^ .?!,]+ ){1,9}(?:, )?than(?= )(?! (?:last|before|ever|i|you|expected|yesterday))`,
    // hiding behind the rota does not wash
    `${START}(?!(?:nothing|something|anything|everything|during|morning|evening|being that|bring|spring|thing|meeting|building|according|training|king|ring) )[^ .?!,]+ing (?:[^ .?!,]+ ){0,8}?(?:, )?(?:that |this |it )?(?:is|are|was|would be|looks|seems|feels) (?:just |simply |plain |really |also |rather |quite |pretty |far |such |a bit |frankly |always |usually |never |often )*${ILL}(?= )`,
    `${START}(?!(?:nothing|something|anything|everything) )[^ .?!,]+ing (?:[^ .?!,]+ ){0,8}?(?:, )?(?:that |this |it )?(?:does not|will not|never|would not|rarely|hardly|seldom) (?:really |ever |exactly )?(?:${WASTED}|[^ .?!,]+s (?:anything|anyone|anybody))(?= )`,
    `${START}(?!(?:nothing|something|anything|everything) )[^ .?!,]+ing (?:[^ .?!,]+ ){0,8}?(?:gets|will get|brings|takes|teaches|makes|shows|earns|wins|costs|saves|keeps) (?:you|people|one|character|respect|friends|everyone) (?=(?:nowhere|far|further|anywhere|there|more|a|an|the|out|into|in|time|money|better|respect|fit|sharp|hired|noticed|that|stronger) )`,
    // a diploma gets you further
    `${START}(?:an?|any|one|your|that|the right|a good|just one|another|the|extra|some|more) (?:[^ .?!,]+ ){0,2}${TICKET} (?:or [^ .?!,]+ )?(?:always |really |just |also |simply |will |would |can |could )*(?:puts?|gives?|gets?|opens?|makes?|takes?|brings?|earns?|buys?|saves?|keeps?|lands?|teaches|teach|sets?|is worth|counts?|helps?|pays?|looks?) (?=(?:you|doors|every|all|the|a|an|its|your|more|much|for|well|off|good|great|itself) )`,
    `${START}(?:with|without) (?:[^ .?!,]+ ){0,3}${TICKET} (?:[^ .?!,]+ ){0,4}?(?:, )?(?:you|every|all|the|doors|nobody|they|anything|everything|employers) (?:[^ .?!,]+ )?(?:are|is|stand|stands|stay|stays|have|has|get|gets|go|goes|can|could|will|would|earn|open|opens|end|never|always|remain|remains|starts?|look)(?= )`,
    `${START}(?:with|without) (?:[^ .?!,]+ ){1,6}(?:, )?you (?:always |really |simply |just )*(?:stand (?:strong|stronger|a)|go far|go further|get (?:further|nowhere|far|more|there|ahead)|have more|come (?:a long|far)|learn|achieve|are halfway|are better)(?= )`,
    `${START}once you (?:have|are|get|can|know|pass|start|find|master|finish|settle|learn) (?:[^ .?!,]+ ){0,6}?, (?:you|it|the|every|everything|everyone|they|doors|nobody|things|that) (?:[^ .?!,]+ ){0,2}?(?:are|is|will|have|can|would|gets?|goes|becomes?|open|opens|never|always)(?= )`,
    `the (?:best|good|great|smart|smartest|real|successful) (?:[^ .?!,]+ )?[^ .?!,]+s (?:are (?:always |often |usually )?(?:the ones|those|people|the people|the students) who|(?:always |never |all |do not |know |ask |listen |start |keep |learn ))(?= |[^ .?!,]+ )(?!.*[?])`,
    `(?:the ones|the people|the students|the trainees|those) who (?:[^ .?!,]+ ){1,6}?(?:get|go|do|make|learn|end|stay|win|are the|never|always|last|come)(?= (?:further|far|noticed|better|well|hired|ahead|on|it|up|the|first|longest|out|best))(?!.*[?])`,
    `${START}(?:mistakes|failures?|setbacks|nerves|doubts?|problems|disappointments?|rejection|rejections|criticism|failing|stress|success|respect|trust|talent|discipline|experience|motivation|confidence|perseverance|effort|attitude|good manners|politeness|punctuality) (?:always |never |just |simply |only |also |usually |often )*(?:are|is|makes?|teach|teaches|belongs?|comes?|happens?|builds?|keeps?|passes|gets?|grows?|counts?|pays|goes|opens|takes|wins|can be|has to be|must be|needs)(?= )(?! (?:not )?(?:your|listed|on the|in the|what (?:i|we)|the (?:word|theme|topic)|written|why|still|there\\?))(?!.*(?:yours|your (?:log|card|word)))`,
    `${START}an? (?:good|real|true|proper|great|smart|decent|born|happy|satisfied|clean|tired|sharp|clever|wise|healthy|strong|polite|friendly) [^ .?!,]+ (?!(?:is|was|was|of|in|on|with|from|at|came|who|that|day|this|lives|works|sits|has|and|for|to|as|us|guess|comes|across|always|costs) )[^ .?!,]+[^s .?!,]s (?=[^ .?!,]+ )`,
    `${START}an? (?:customer|client|guest|patient|resident|child|horse|dog|animal|team|boss|student|reader|parent) (?:who|that) (?:feels|gets|is|has|waits|sees|hears|knows|trusts|does|can) (?:[^ .?!,]+ ){0,5}?(?:comes|stays|tells|never|always|pays|spends|will|recovers|calms|listens|learns|leaves|works|forgives)(?= )`,
    'you (?:do not|can not|will not|never) (?:become|learn|build|get to be|turn into|master|earn|make|find|win) (?:[^ .?!,]+ ){1,6}?(?:overnight|in a day|in one day|by (?:sitting|waiting|[^ .?!,]+ing)|without|for free|for nothing|just like that|in five minutes)(?= )',
    `${START}(?:no|not one|not a single|few|hardly any) (?:employer|boss|customer|client|school|college|recruiter|company|manager|teacher|landlord|chef|firm)s? (?:in the world )?(?:is going to|will|would|is ever going to|are going to|can)(?= )(?!.*[?])`,
    `[^ .?!,]+ing (?:[^ .?!,]+ ){0,6}(?:is|are) (?:just |really |always |simply |also )*an? (?:form|kind|sign|matter|question|mark|token|act|way|means|part|skill|habit) of(?= )(?!.*[?])`,
    `${START}an? [^ .?!,]+ [^ .?!,]+ is an? [^ .?!,]+ [^ .?!,]+(?= (?:[.!]|$))`,
    `you (?:have|had) (?:already |really |certainly )*done (?:more than )?(?:enough|plenty|your bit|your part|your best|all you could|what you could|everything you could)(?= )(?!.*[?])`,
    'you are (?:far |much |way |still |a bit |just )*too (?:young|old|clever|talented|bright|smart|experienced|inexperienced|early|late) (?:to|for)(?= )(?!.*[?])',
    '(?:is|are) (?:already |always |more than )?half the (?:battle|job|work|trick|game|story|fun|meal)(?= )',
    `(?:nothing|nobody|no one) (?:is )?(?:stops|stopping|stop|keeps|keeping|prevents|preventing|forces|forcing|holds|holding) you(?= )`,
    `the worst (?:that )?(?:they|he|she|anyone|it|that) (?:can|could|will) (?:say|do|happen)(?= )|the worst that (?:can|could) happen(?= )`,
    `(?:is|are) what is (?:needed|called for|required|wanted|missing|asked)(?= (?:[.!,]|$|here|now|most|in))`,
    `${START}(?:an?|some|a bit of|a little|more|a touch of|a dose of|a good) (?:[^ .?!,]+ ){1,5}?(?:would|will|does|can|could|might) (?:never |not |always |often |really |surely )*(?:go down (?:well|a treat)|go amiss|go a long|help|hurt|harm|do (?:no harm|you|wonders|the trick)|work|be (?:welcome|nice|in order|appreciated)|serve|suit|save|ease|cost|fix|solve|make|clear the air|come in handy|look)(?= )(?!.* (?:me|us) )`,
  ),
  signs(
    SETS,
    'advice',
    { where: 'telling', notAfter: OPEN, unless: SAID },
    `${START}(?:one|two|three|four|five|six|ten|half|an?|the|that|\\d+|[^ .?!,]+) (?:[^ .?!,]+ ){0,6}?(?:is|are|seems|sounds|feels) (?:[^ .?!,]+ ){1,6}?(?:at|for) (?:(?:your|that) age|someone (?:your age|so young|of your age)|an? (?:[^ .?!,]+ )?(?:beginner|teenager|first job|youngster)|a decision like)(?= )`,
    `${START}(?:an? |one |two |three |four |five |six |ten |half |\\d+ )(?:[^ .?!,]+ ){1,6}?(?:is|are) (?:really |quite |just |such |also |, mind you , )*(?:no (?:joke|picnic|small thing|mean feat|walk in|bed of|holiday|guarantee|shame|trifle)|not nothing|an? (?:(?:big|huge|serious|long|major|tall|heavy|real) )*(?:commitment|ask|undertaking|haul|order|responsibility|luxury|gift|privilege|investment|marathon)|a long time|a lot to ask|peanuts|nothing|soon over)(?= )`,
    `(?:you would|you will|you could|you might) make (?:an?|one) (?:[^ .?!,]+ ){0,2}${WORKER}(?= )`,
    `(?:we|i) (?:all|have all|too) (?:been there|[^ .?!,]+ (?:[^ .?!,]+ ){0,4}(?:at some point|at one time|once|sometimes|now and then|in our time|before))(?= )`,
    `(?:we have|we had|everyone has|everybody has|who has not|we have all) (?:all )?(?:burnt|burned|failed|messed|made|had|dropped|broken|missed|forgotten|lost|been|done|cried|spilt|spilled|felt|got|overslept|doubted)(?= )(?<=(?:all|everyone|everybody|who) .*)`,
    `(?:my|one of my|some of my|an old|a former|the best) (?:[^ .?!,]+ )?${ACQUAINTANCE}s? (?:of mine )?(?:always |used to |once )*(?:say|says|said)(?= )(?<!(?:you|your) .*)`,
  ),
];
