import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const START =
  '(?<=^ (?:so |and |but |well |okay , |oh , |look , |honestly , |listen , |ah , |besides , |anyway , |personally |, )*|[;:-] )';
const SAID = ['(?:he|she|they|<person>|you) (?:said|says|told you|thought|mentioned|wrote|told me) ', '.* [?]'];
const PATH =
  '(?:choice|option|route|step|next step|move|thing|fit|bet|way|way forward|direction|candidate|place|course|path|solution|answer|start|match|job|school)';

/** Comfort, reassurance and the mentor's own preference: they close what might be told (domain.md §3 rule 1). */
export const COMFORT: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: SAID },
    '(?:that|it|this|these things|things|stuff|such things) (?:just |all |sometimes |simply )?(?:happens?|can happen) to (?:the best|everyone|everybody|us all|all of us|anyone|anybody|me too|me as well|every)(?= )',
    '(?:these|such|those|good|big) things (?:just |simply |always |all )?(?:take|need|happen|cost)(?= )',
    '(?:it|that|this|things|everything) (?:just |always |really |usually |only )?(?:gets?|becomes?|goes) (?:a lot |much |a bit |so much |far )?(?:easier|better|quicker|lighter|less)(?= )(?!.* for you)',
    '(?:that|it|this|things|everything|the rest|the nerves|the fear|the pain|this feeling|confidence|that feeling) (?:will|is bound to|is going to|always|usually) (?:all |soon |just |probably |surely |always |eventually |quickly )*(?:sort itself|sort themselves|come (?:with|in time|back|later|naturally|right|good|of itself)|pass(?:es)?|blow over|settle|heal|work (?:itself )?out|fade|wear off|fall into place|fix itself|be (?:fine|okay|all right|alright|worth it|over)|look (?:very |all |quite )?(?:different|better|brighter)|seem|feel (?:very |all |quite )?(?:different|better))(?= )(?!.* (?:happened|order) )',
    'you will (?:all |soon |just |surely |probably |easily |definitely |certainly |no doubt |quickly |manage )*(?:grow into|get used to|find your (?:feet|way|place|people|rhythm|thing)|settle in|settle down|catch up|be laughing|cope|make it|pull through|smash it|ace it|nail it|walk it|get the hang|do (?:just |very |really )?(?:fine|great|well|okay|brilliantly|it)|be over it|have forgotten|forget all|never look back|not regret|be all right|be a better|come out|bounce back|land on your feet|get through|survive|see the funny|reap|be proud|have a head start|pass|knock (?:it|them))(?= )(?!.* (?:room|map|door) )',
    'there (?:is|will be) always (?:(?:next|another|a next|a second|an?other|tomorrow|a plan b|a way|a resit|room for|plan b|an alternative) ?)+(?= )|there will be (?:other|plenty of other|more|plenty more) (?:chances|opportunities|jobs|interviews|years|times|fish|auditions|vacancies)(?= )',
    'there are (?:far |much |plenty of |always |a lot of )?worse things(?= )|worse things have(?= )',
    '(?:is|are) (?:really |hardly |by no means |certainly |surely |just |, after all , )?(?:not )?(?:really |exactly |quite )?(?:a disaster|the end of (?:the world|your|everything|it)|a crime|a sin|a tragedy|rocket science|a matter of life|brain surgery|a catastrophe|a drama|a big deal|a death sentence|set in stone|carved in stone|for ever|forever|life and death|a shame|a failure|a weakness)(?= )(?<=(?:not|hardly|by no means) .*)',
    '(?:it|that|this) (?:is|was) not (?:nearly |half |really |quite )?(?:as|so|that|all that) (?:bad|serious|hard|terrible|difficult|dramatic|scary|big|awful|black|hopeless) (?:as|at all|, really|really)(?= )',
    '(?:nobody|no one|not a soul) (?:will|is going to|would) (?:[^ .?!,]+ )?(?:remember|care|notice|blame|hold it|die|bite|laugh|mind|eat you|judge|think)(?= )',
    '(?:nobody|no one|not a soul) (?:expects|dies|died|cares|blames|is blaming|notices|minds|knows everything|gets everything|can do everything) ?(?!.* (?:there|that day) )(?=[^ .?!,]+ )',
    'you (?:are|were) (?:[^ .?!,]+ )?(?:worth (?:more|far more|better|so much more)|wasted (?:on|in|at|behind|there)|better than (?:that|this)|cut above|streets ahead|made for better|ready for more|capable of (?:more|better|so much))(?= )',
    'you (?:deserve|are entitled to|have earned|earned|merit)(?= (?:[^ .?!,]+ ){0,3}(?:better|more|a|an|it|that|every|the|your|some|credit|respect) ?)(?<!(?:what|if|do) .*)',
    '(?:does|do|did|will) not (?:really |even )?deserve you(?= )',
    '(?:i am|i was|we are) (?:rooting|cheering) for you(?= )',
    // my money would be on logistics
    "(?:my|the) (?:own |personal )?(?:money|vote|preference|pick|bet|heart|first choice|choice|recommendation|verdict) (?:would |will |is |goes |go |be |, personally , )+(?:to|on|for|with|in favour)(?= )(?! (?:the table|loan))|my money's on(?= )",
    `(?:is|are|would be|seems|sounds like|looks like|strikes me as|remains) (?:just |clearly |by far |surely |simply |really |still |to me |, to me , )*(?:the|your|a) (?:most |more |far |much )?(?:obvious|logical|natural|sensible|better|safer|safest|best|smart|smartest|wisest|right|ideal|perfect|surest|realistic|soundest|sound|good|great|nice|golden) ${PATH}(?= )`,
    '(?:would be|could be|might be|may be|sounds like|looks like|seems like|is|would really be) (?:just |really |exactly |maybe |perhaps |quite |also )*(?:something|just the thing|perfect|ideal|a great fit|a good fit|right up|made|a nice (?:fit|match)|tailor-made|one|good|great|a match|the one|the ticket) for (?:you|someone like you|a (?:lad|girl|person) like you)(?= )',
    '(?:may|might|could|would) (?:well |also |always |just |even |perhaps |actually )*be (?:handy|useful|wise|clever|smart|sensible|worthwhile|an option|a solution|a start|good|better|best|the answer|worth|a thought|helpful|safer|wiser|nice|polite|advisable|an eye-opener)(?= (?:to|if|,|[.!]|$|for|there|here|looking|asking|trying))(?<!(?:who|what|which|how|where) .*)',
    '(?:would|might|could|may) (?:really |well |also |probably )*(?:suit|fit|be better for|be good for) you(?= )(?= (?:better|best|well|down|perfectly|more|very|to a|nicely|far|fine|[.!,]|$))(?!.*[?])',
    '(?:the|one) (?:best |right |only |smart |sensible |next |obvious )?thing to do (?:now |next |here |then |today )*(?:is|would be)(?= )',
    'you (?:still |really |surely )?owe (?:him|her|them|your|the|that|it|yourself|everyone)(?= )(?! (?:money|ten|five|twenty|a (?:tenner|fiver|drink)))(?!.*[?])',
    '(?:is|was|would be) (?:really |just |such |rather |quite |simply |only )*a waste of (?:your |a |such |good |that |my |his |her |so much |everyone )*(?:talent|time|energy|money|potential|brain|brains|breath|effort|chance|opportunity|gift|skill|skills|years|year|everything)(?= )',
    `${START}first (?:, )?you (?:do|get|go|finish|learn|pass|earn|make|ask|read|listen|think|look|write|call|take|find|try|start|study|work|save|say|clean|check|talk|sit|calm) (?:[^ .?!]+ ){1,10}?(?:, )?(?:and )?(?:only )?then (?:you|the|we|comes)(?= )`,
    'start (?:off )?(?:with|by|at) (?:something (?:small|easy|simple)|the (?:basics|easy|small|easiest|simple|hardest|bottom)|one small|an? (?:small|short|simple|easy)|[^ .?!,]+ing)(?= )(?<!(?:you|did|do|we|i) start .*)(?!.* (?:me|us) )',
    `(?:i|we) (?:can|could|shall|might|will) (?:[^ .?!,]+ )?have (?:a|another) (?:[^ .?!,]+ )?(?:word|chat|talk) (?:with|about) (?:your|the|him|her|them|mr|mrs|ms)(?= )`,
    `${START}if you (?!(?:need|prefer|would like|want|like|agree|wish|have (?:any |a )?questions?|come at|arrive) )(?:[^ .?!,]+ ){1,9}?, (?:then )?(?!(?:i|we|the (?:room|office|door|form|card|bus|building)|mrs?|ms) )(?:[^ .?!,]+ ){1,4}?(?:will|will not|would|is bound to|are bound to)(?= )`,
    `${START}(?:you )?(?:do|did|would do|had) (?:best|well|better|right|wisely) (?:to|by|in) (?=[^ .?!,]+ )`,
    'you (?:always |generally |usually )?(?:do|would do|will do) (?:best|well|wisely|better|right) (?:to|by|in)(?= )',
    `${START}(?:best|better|wiser|safest|smarter|smartest|wisest|easiest) (?:by far |just |simply |really |of all )?(?:is |would be |not |to |not to |(?:get|go|start|do|make|take|keep|ask|leave|wait|give|hand|put|ring|phone|email|write|tell|sleep|bring|say|talk|use|wear|arrive|learn|read|find|try|let|have|come|speak|stop|drop|sign|choose|pick|show|look|see|pay|eat|move|study|steer|stick|send|check|call|book|finish|order|clean|pack|carry|hold|switch|turn|knock|warn) (?=[^ .?!,]+ ))(?! (?:for|of|moment|part) )`,
    'the (?:[^ .?!,]+ and )?(?:sensible|smart|wise|decent|grown-up|mature|polite|professional|logical|clever|safe|best|right|only|honest|proper|obvious|kind|brave|responsible|easiest|first|next) (?:thing|step|move|choice|course|option|approach|way|plan|solution|route) (?:now |here |then |in (?:this|that) case )*(?:is|would be) (?:to|not|[^ .?!,]+ing)(?= )(?!.*[?])',
    '(?<!(?:if|whether|when) )(?:your|you are|you would be|you will be|you were) (?:much |far |a lot |so much |probably |definitely |perhaps )*better off(?= )(?! (?:now|today))',
    `${START}every [^ .?!,]+ has (?:its|a|their|something|got)(?= )(?! (?:number|name|badge|code|room|locker|key))`,
    `${START}(?:everyone|everybody|anyone|nobody|no one) is (?:nervous|scared|afraid|new|shy|unsure|insecure|perfect|clumsy|tired|different|replaceable|equal|welcome to)(?= )(?! (?:there|here|that day))`,
    '(?:it|that|this) (?:is|was) (?:only|just|merely|nothing but) (?:an?|one) (?:[^ .?!,]+ )?(?:job|exam|test|game|placement|call|interview|grade|mark|mistake|number|paper|hobby|phase|conversation|hiccup|setback|presentation|resit|start|beginning|step|formality|blip|bump|piece of paper|saturday job)(?= (?:[.!,]|$|after|anyway|and|in the))',
    '(?:it|that|this|everything) (?:is|was) (?:just |simply |all |only |mostly |really |purely )*a (?:matter|question) of (?:practice|time|patience|habit|discipline|planning|will|willpower|organisation|experience|attitude|perseverance|[^ .?!,]+ing)(?= )(?! (?:in|at|on) the)',
    '(?:that|this) is what you get(?= )|serves? you right(?= )',
    'i (?:would (?:like|love) to|want to|hope to|expect to) see (?:you (?:take|do|be|show|try|make|speak|work|get|put|go|stand|ask|step)|(?:a bit |a little |some )?more|a bit of|some)(?= )',
    'you (?:really |just |simply |clearly |badly )*need (?:an?|some|more|the) (?:[^ .?!,]+ ){0,2}(?:plan|planner|planning|diary|alarm clock|holiday|haircut|suit|list|schedule|system|coach|tutor|hobby|job|network|website|portfolio|diploma|degree|licence|licence|certificate|practice|exercise|agenda|routine|course|mentor|calendar)(?= )(?! for (?:the|this|that) (?:form|meeting|job))(?!.*[?])',
    'if (?:it is|that is) any (?:comfort|consolation|help|use)(?= )',
    '(?:it is |its |that is |this is |he is |she is |they are )?not worth (?:crying|worrying|losing|the|fretting|your|getting|a |it(?= (?:[.!,]|$))|all|fighting|arguing)(?= |[^ .?!,]+ )(?<!(?:was|what) .*)',
    `${START}(?:one|an?) (?:foot|step|day|thing|brick|page|stone|hour|task|problem|shift) (?:in front of|at a|after|by)(?= )(?= (?:the other|the next|another|time|one|[^ .?!,]+) )`,
    `${START}(?:everyone|everybody|each of us|all of us|we all|anyone|anybody|the best of us|every one of us|nobody|no one) (?:has to|have to|has|have|can|makes|make|needs|starts?|deserves?|gets?|learns?|fails?|once|is allowed|was|were|feels?|stumbles?|forgets?|is (?:human|good at)|does|likes? (?:someone|a|to)|doubts?) (?:not |once |all |always |also |have |be )*(?:to |a |an |some |his |their |our |it |that |from |at |by |been |everything |out |good|bad|off|start|time|in )(?= |[^ .?!,]+ )(?! (?:there|here) )`,
  ),
];
