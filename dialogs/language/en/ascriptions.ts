import { signs, type Sign } from '../signs.ts';
import { EMBEDDED, HANDED_BACK } from './excuses.ts';
import { SETS } from './sets.ts';

const START =
  '(?<=^ (?:so |and |but |oh |ah |well |okay , |hm , |look , |honestly , |basically |i think |i guess |i bet |maybe |perhaps |clearly |obviously |probably |, )*|[;:-] )';
/** What may be wished, feared or sought in doing something. */
const AIM =
  '(?:be (?:liked|loved|seen|noticed|accepted|left|part|perfect|one of|different|better|popular|rid|alone|free|near|close|somebody|someone|the (?:best|first|boss)|on the safe)|avoid|belong|beat|cheer|compete|cover up|dodge|escape|face|fit in|feel|fill the|forget|gain|get (?:away|attention|back at|even|noticed|out of|rid|under|your own|him|her|them|it over|his|approval|recognition)|have to|hide|hurt|impress|keep the peace|keep up|look (?:good|cool|tough|big|stupid|strong)|lose face|make (?:an impression|amends|up for|your (?:mum|mom|dad|parents|family|gran|boss|mother|father)|him|her|them|people|everyone|friends|yourself)|numb|please|prove|protect|provoke|punish|reassure|run|save face|seem|settle|show (?:off|him|her|them|everyone|that|your|the|what)|shut|spare|spite|stand out|stay out|stop|test|think|win|annoy|disappoint|admit|upset|offend|let (?:him|her|them|anyone|anybody|your|people|everyone)|rock|stick out|seem|appear|sound|fail|stand up|take the blame|be (?:caught|blamed|told|laughed|judged|hurt|rejected|disappointed|alone))';
const MOTIVE =
  '(?:affection|ambition|anger|attention|boredom|compassion|conscience|conviction|courtesy|curiosity|defiance|desperation|devotion|duty|embarrassment|envy|fear|friendship|frustration|fun|gratitude|greed|guilt|habit|hunger|idealism|impatience|insecurity|jealousy|kindness|laziness|loneliness|love|loyalty|malice|modesty|need|nostalgia|obligation|panic|passion|pity|politeness|pride|rebellion|resentment|respect|revenge|self-defence|self-interest|self-preservation|self-protection|shame|shyness|solidarity|spite|stubbornness|sympathy|temper|vanity|worry)';
const INNER =
  '(?:<emo>|affection|ambition|appetite|attitude|bitterness|bravado|bravery|boredom|character|charm|competitiveness|confidence|courage|creativity|curiosity|desire|determination|dignity|discipline|doubts?|drive|eagerness|ego|empathy|energy|enthusiasm|envy|faith|fear of [^ .?!,]+|fire|generosity|grit|guilt|heart|hesitation|homesickness|honesty|hope|hopes|humour|hurt|idealism|impatience|inferiority complex|insecurities|insecurity|interest|jealousy|kindness|lack of [^ .?!,]+|laziness|longing|loyalty|mistrust|modesty|mood|motivation|need for [^ .?!,]+|need to [^ .?!,]+|nervousness|open-mindedness|optimism|passion|patience|perfectionism|persistence|pessimism|pride|reluctance|reserve|resistance|restlessness|self-confidence|self-doubt|self-esteem|self-image|self-respect|sense of [^ .?!,]+|sensitivity|shyness|soft spot|spark|spirit|stage fright|stamina|stubbornness|suspicion|temper|temperament|thirst for [^ .?!,]+|trust|vanity|vulnerability|weakness|willpower|worries|yearning|zeal)';
const PUSHES =
  '(?:stop(?:s|ping|ped)?|hold(?:s|ing)?(?: you back)?|held|keep(?:s|ing)?|kept|driv(?:es?|ing)|drove|mov(?:es?|ing|ed)|motivat(?:es?|ing|ed)|bother(?:s|ing|ed)?|scar(?:es?|ing|ed)|worr(?:y|ies|ying|ied)|eat(?:s|ing)|ate|gnaw(?:s|ing|ed)?|bug(?:s|ging|ged)?|hurt(?:s|ing)?|pull(?:s|ing|ed)?|attract(?:s|ing|ed)?|appeal(?:s|ing|ed)?|thrill(?:s|ing|ed)?|excit(?:es?|ing|ed)|get(?:s|ting)?|got|push(?:es|ing|ed)?|block(?:s|ing|ed)?|trigger(?:s|ing|ed)?|annoy(?:s|ing|ed)?|upset(?:s|ting)?|frustrat(?:es?|ing|ed)|irritat(?:es?|ing|ed)|frighten(?:s|ing|ed)?|touch(?:es|ing|ed)?|haunt(?:s|ing|ed)?|matter(?:s|ed)?|weigh(?:s|ing|ed)?|tempt(?:s|ing|ed)?|fascinat(?:es?|ing|ed)|inspir(?:es?|ing|ed)|paralys(?:es?|ing|ed)|wear(?:s|ing)?|drain(?:s|ing|ed)?|tick)';
const DARK =
  '(?:annoys?|annoyed|annoying|scares?|scared|scaring|frustrates?|frustrated|frustrating|bothers?|bothered|bothering|upsets?|upsetting|irritates?|irritated|irritating|worries|worried|worrying|frightens?|frightened|hurts?|angers?|angered|disappoints?|disappointed|bores?|bored|shocks?|shocked|embarrasses|embarrassed|disgusts?|disgusted|infuriates?|infuriated|terrifies|terrified|stresses|stressed|intimidates?|intimidated|puts off|put off|bugs?|bugged|gets to|got to|winds up|stings|stung|dreads?)';

/** Motives, causes and what holds somebody back, told of the student as facts (domain.md §3 rules 8, 10). */
export const ASCRIPTIONS: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      notAfter: EMBEDDED,
      unless: [
        ...HANDED_BACK,
        '(?:would|will|could|can|should|might|may|must|have to|need to|do not) (?:you )?(?:[^ .?!,]+ ){0,3}(?:to|so that) ',
        '(?:form|letter|rota|email|log) (?:says|said) ',
      ],
    },
    // you took the night shift so as not to have to face your dad
    `you (?!(?:said|told|mentioned|wrote|have to|need|are going|are here|can|could|asked me) )(?:[^ .?!,]+ ){1,9}?(?:, )?(?:just |only |simply |purely |mainly |mostly |really |i think |no doubt |probably |if only |if anything |basically )*(?:to|so as to|so as not to|in order to|in order not to|not to|rather than) (?:not |never )?(?:have to )?${AIM}(?= )(?!.*[?])(?<!(?:how|way|when|where|time|chance|able|allowed|asked|told|want|wanted|used|going|had|supposed|ready|trying) to .*)`,
    `you (?!(?:said|told|mentioned|can|could|wrote) )(?:[^ .?!,]+ ){1,8}?(?:, )?(?:just |only |simply |purely )?(?:so that|so|lest) (?:nobody|no one|he|she|they|people|everyone|your [^ .?!,]+|the [^ .?!,]+|you) (?:[^ .?!,]+ )?(?:would|will|could|might|can|should) (?:not |never |finally |at least |all )*(?:have to )?(?:think|feel|be|like|see|notice|${AIM}|love|respect|leave|laugh|talk|know|stop)(?= )(?!.*[?])`,
    `you (?:[^ .?!,]+ ){1,8}?(?:for fear of|for fear that|in the hope (?:of|that)|hoping (?:for|to|that|he|she|they)|, (?:afraid|scared|frightened|ashamed) (?:of|to|that)|for the sake of|by way of (?:revenge|protest)|in protest|as (?:a )?(?:revenge|protest|punishment|penance)|with (?:a|your) (?:guilty|bad|clear) conscience|against your (?:will|better judgement)|with (?:great |real |obvious |little |so much |visible )?${INNER})(?= )(?!.*[?])`,
    `you (?:[^ .?!,]+ ){1,8}?(?:, )?(?:mainly |just |only |simply |purely |really |no doubt )*because (?:[^ .?!,]+ ){1,6}?(?:would|felt|feels?|<state>|<emo>|too|wanted|wants|meant|means|matters|mattered|could not bear|scares?|scared|hurts?|everyone (?:else )?did|nobody (?:else )?(?:did|dared|would)|thrills?)(?= )(?!.*[?])`,
    `you (?:[^ .?!,]+ ){1,8}?(?:, )?(?:purely |just |only |simply |really |sheerly )?out of (?:sheer |pure |a |an |some |misplaced |your |plain |mere )*(?:[^ .?!,]+ )?(?:${MOTIVE}|sense of [^ .?!,]+)(?= )`,
    `(?:it|that|this) (?:is|was) (?:not )?(?:just |only |simply |pure |purely |really |mainly |mostly |probably |sheer )*(?:out of|from|through) (?:sheer |pure |some |misplaced |a |plain )*(?:${MOTIVE}|sense of [^ .?!,]+)(?= )`,
    `${START}(?:just |purely |simply |mainly |only )?(?:out of|from|for) (?:sheer |pure |plain |some |misplaced )*(?:${MOTIVE})(?: and ${MOTIVE})? (?:, )?(?:you|that you|i (?:suppose|guess|take it|imagine|bet|reckon|presume)|no doubt|obviously|probably|perhaps|i would)(?= )`,
    `${START}out of (?:sheer |pure |plain |some |misplaced )*(?:${MOTIVE})(?: and ${MOTIVE})?(?= (?:[?.]))`,
    `(?:that|this) is (?:just )?how (?:badly|much|desperately|little|deeply) you (?=[^ .?!,]+ )`,
    `${START}(?:all |everything |the (?:jokes|silence|tough talk|joking|bravado|shouting|long hours|anger) )(?:[^ .?!,]+ ){0,3}?(?:to (?:hide|cover|mask|prove|impress|please|avoid)|just to|because you|out of)(?= )`,
    // what is stopping you is pride
    `(?<=^ (?:so |and |but |i think |maybe |perhaps |clearly |, )*)what (?:is |was |has been )?(?:really |actually |truly |always |just |mostly |most |still )*${PUSHES} (?:[^ .?!]+ ){0,8}?(?:is|was|are|were)(?= (?:not )?(?:[^ .?!,]+ )+)(?!.*[?])`,
    `you have (?:got )?(?:too much|too little|so much|a lot of|plenty of|no|little|enough|far too much|bags of|heaps of|loads of|tons of|a great deal of|an awful lot of|not enough|hidden|real|genuine|such|an enormous|a huge|a strong|a deep) ${INNER}(?= )(?!.*[?])`,
    `${START}(?:<state> |just |pure |plain )*${INNER} , (?:that|it) (?:is|was) (?:all|what|the|it|just|your|why|how)(?= )(?!.*[?])`,
    `(?:that|it|this|there) (?:is|was) (?:just |only |clearly |simply |your |the |pure )*${INNER} (?:talking|speaking|at work|playing up|showing)(?= )`,
    `what makes you tick (?:is|was)(?= )`,
    `(?:the|your) (?:(?:real|only|main|whole|biggest|underlying|true|first|actual|root) )*(?:problem|trouble|(?<!(?:main|important|best|only) )thing|issue|point|reason|truth|fact|catch|snag|difficulty|bottom line|long and short of it|crux|heart of the matter|stumbling block|obstacle|real story) (?:here |with you |of it |of the matter |, i think , |for you )*(?:is|was)(?: simply| just| really| surely)? (?:, |: )?(?:that )?(?:you|your)(?= )(?! (?:should|must|have to|need to|can|could|ought|turn|choice|form|name) )`,
    `(?:the|your) (?:(?:real|only|main|whole|biggest|underlying|true|first|actual|root) )*(?:problem|trouble|issue|obstacle|stumbling block|reason|motive|cause|driver|thing) (?:here |with you )?(?:is|was) (?:simply |just |really |surely |probably |not |more |rather |a |an |the |your |plain )*${INNER}(?= )(?!.*[?])`,
    `(?:it|that|this|everything) (?:all )?(?:boils|comes|boiled|came) down to (?:you |your |a |an |the |one thing : |not |wanting |being |plain |simple |sheer |pure |just |how you )+(?=[^ .?!,]+ )(?!.*[?])`,
    `(?:it|that|this) (?:is|was) (?:just |simply |really |all |clearly |surely |probably |not |more )*(?:a (?:matter|question|case|lack|sign|form|kind) of|down to|due to|driven by|fuelled by|born of|rooted in|a cry for|your way of|typical for|part of your) (?:your |a |an |not |wanting |being |too |sheer |pure |the )*(?:${INNER}|self-[^ .?!,]+|fear|nerves|taste|upbringing|wanting|feeling|daring|trusting|attention|help)(?= )(?!.*[?])`,
    `${START}(?:in your case|with you|for you|at heart|deep in your heart|in your heart|in your heart of hearts|underneath(?: it all)?|underneath [^.?!,]+|on the inside|inside|inwardly|under (?:that|your|the) [^.?!,]*|behind (?:that|your|the|all (?:that|the|those)) [^.?!,]*|at the end of the day|when it comes down to it|if you are honest|to be honest|in reality|secretly|beneath [^.?!,]+|deep within|in your own way|by nature) (?:, )?(?:you(?: just| really| simply| only)? (?:are|were|know|knew|feel|felt|want|wanted|would|do|did|like|love|hate|have|need|just|still|long|think|thought|never|always|care|hope|believe)|there is (?:somebody|someone|an? (?:[^ .?!,]+ )?(?:<quality>|<state>|person|boy|girl|lad|heart|soul|man|woman|<emo>))|everything|nothing|it (?:is|was|all)|hides|hid|lies|lurks)(?= )(?!.*[?])`,
    `${START}(?:with|given|knowing|considering|looking at|seeing) (?:that |your |all that |such )(?:[^ .?!,]+ )?(?:${INNER}|background|history|upbringing|nature|character|personality|record)(?: of yours)?(?: (?:to|of|for) [^ .?!,]+)? (?:, )?(?:it|that|this|you|no wonder|i|of course)(?= )(?!.*[?])`,
    `${START}(?:knowing you|if i know you|i know you|that is you all over|same old you|as i know you|you being you)(?= )`,
    `${START}you of all people(?= )`,
    `${START}(?:being|as|because you are|since you are) (?:a|an|the) (?:[^ .?!,]+ ){0,2}?(?:<type>|[^ .?!,]+ (?:one|type|person)) (?:, )?(?:that you are , )?(?:you|that|it|naturally|of course)(?= )(?!.*[?])`,
    `${START}(?:<quality>|<state>) as (?:ever|always|usual|you are)(?= )`,
    `${START}(?:being|feeling) (?:so |such |that )?(?:<quality>|<state>) (?:, )?you(?= )`,
    `for (?:a|an|somebody|someone) (?:[^ .?!,]+ )?(?:<type>|<quality>|[^ .?!,]+) like you(?= )`,
    '(?:the|your) (?:real |main |only |true |whole |actual )*reason (?:that |why )?you (?:[^ .?!,]+ ){1,8}?(?:is|was)(?= )(?! (?:in|on|at|here|there|above|below) )(?!.*what .*[?])',
    '(?:is|was|were|are) (?:[^ .?!,]+ ){1,4}?the (?:real |main |only |true )?reason (?:that |why |for )?(?:you|your)(?= )(?=.*[?])(?<!what .*)',
    `${START}(?:just |pure |plain |sheer |mere |a bit of |some |a touch of |a lack of |too much |too little )*${INNER} , (?:then|i (?:guess|suppose|bet|take it|imagine|reckon|presume|gather|would say)|no doubt|probably|perhaps|maybe|surely|obviously|clearly|in other words|so to speak|plain and simple|pure and simple)(?= )`,
    `(?:it|that) (?:is|was) (?:, )?(?:for|with) you (?:, )?(?:more|mainly|all|rather|mostly|not|really|just|about|always|only) (?=[^ .?!,]+ )(?!.* (?:here|downstairs|at reception) )`,
    `you (?:have|had|find|found|took|take) (?:it|that|this) (?:[^ .?!,]+ ){0,3}?(?:okay|fine|difficult|hard|easy|tough|rough|normal|strange|unfair|unpleasant|nice|silly|pointless|useless|embarrassing|rather good|all right|to heart|personally)(?= )(?! (?:to (?:open|reach|find|park|get to)))(?!.*[?])`,
    `you have (?:[^ .?!,]+ )?been doing (?:it|this|that|all this|all that|everything) (?:[^ .?!,]+ )?(?:for|to|out|because)(?= )(?! (?:a|two|three|years|weeks|months|the last) )`,
    `(?:killed|crushed|destroyed|ruined|broken|broke|boosted|sparked|awakened|dampened|raised|lifted|drained|sapped|shattered|damaged|undermined|kindled|fired|fuelled|restored|eroded|dented|knocked|shook|shaken|hurt|wounded|stirred|tested|fed) your (?:[^ .?!,]+ )?${INNER}(?= )(?!.*[?])`,
    '(?:is|was|are|were) (?:not |really |just |exactly |clearly |so much )*what (?:really )?(?:drives|drove|moves|moved|motivates|motivated|attracts|attracted|bothers|bothered|scares|scared|excites|excited|holds|held|keeps|kept|stops|stopped|makes|made|gets|got|interests|interested|hurts|hurt|worries|worried) you(?= )(?! (?:there|far|further|hired|ahead|anywhere|the job) )(?!.*[?])',
    `you (?:really |secretly |still |also |just |deeply |clearly )*(?:miss|adore|envy|worship|despise|loathe|admire|resent|detest|cherish|treasure|crave|idolise|mistrust|distrust|begrudge)(?= )(?! (?:the|your|a|one|two) (?:[^ .?!,]+ )?(?:bus|train|lesson|first|start|class|deadline|appointment|call|day|week|session|shift))(?<!(?:do|did|would|will|what|who) you .*)(?!.*[?])`,
    '(?:is|was) it (?:maybe |perhaps |just |possibly |not |simply |because |more )*that you(?= )',
    `${START}you and (?:(?:the|your) )?[^ .?!,]+ (?:, )?(?:that|it|those|they|you (?:two |both )?)(?= )(?! (?:went|did|were|worked|made|had) )(?!.*[?])`,
    '(?:children|kids|people|customers|animals|colleagues|patients|everyone|everybody|girls|boys|dogs|horses|toddlers|guests|others|clients|residents|old ladies) (?:clearly |really |always |just |simply |instantly |immediately |naturally |tend to )*(?:adore|love|like|trust|respect|look up to|listen to|warm to|fear|avoid|follow|admire|flock to|feel safe with|feel at ease with) you(?= )(?!.*[?])',
    `(?:the way i see it|as i see it|in my (?:view|opinion|eyes|book)|to my mind|if you ask me|as far as i can (?:see|tell)|from where i (?:sit|stand)|my take is|to me|in short|all in all|basically|frankly|in a nutshell|to sum up|summing up) (?:, )?(?:that )?you (?:are|were|have(?! (?:to|an?) )|had(?! better)|just|do|did|want|love|hate|like|feel|lack|never|always|seem|look|think|could not|would rather|miss|fear|long|expect)(?= )(?! (?:going to have|doing (?:well|fine|great)|right|wrong) )(?!.*[?])`,
    'it is (?:not )?(?:really |just |mainly )*(?:the|your|that|his|her|their) (?:[^ .?!,]+ ){1,3}?(?:that )?you (?:do|did|live|work|go|stay|came|keep|stayed|went) (?:it |there |here |on |all this |all that )*(?:for|because of)(?= )',
    'you (?:are|were) running (?:from|away)(?= )(?! (?:room|one|the (?:room|bus)))(?!.*[?])',
    // that sensitivity of yours
    `(?:your|that) ${INNER} (?:of yours )?(?:(?:clearly |really |always |often |just |probably |sometimes |certainly )*)(?:showed|shows|got|gets|makes?|made|has|have|had|stands?|stood|is|was|took|takes|holds?|held|keeps?|kept|drives?|drove|comes?|came|went|speaks?|spoke|shone|shines|won|wins|lost|played|plays|plays up|failed|fails|deserted|let you|suffered|suffers|grew|grows|helped|helps|does you|carries|carried|gave|gives|betrays|betrayed|surfaced|surfaces|flared|needs|could|prevents|prevented|explains)(?= )(?!.*[?])`,
    `(?:says|tells|reveals|shows|said|showed|proves|speaks) (?:[^ .?!,]+ ){0,3}(?:about|of) (?:your|you as|who you|how you|the (?:kind|sort|type) of)(?= )(?!.*[?])`,
    `(?:it|that|this) (?:is|was|has become|is becoming|is become|is just|is simply) (?:just |simply |clearly |very much |so |all |a )*(?:your nature|your (?:second )?nature|part of (?:who|what) you are|part of you|the way you are|who you are|how you are|how you are wired|what you are like|your character|your style|your way|your weak (?:spot|point)|your strong (?:suit|point)|your (?:achilles|blind spot|trademark|default|comfort zone|life|passion|love|weakness|strength))(?= )(?!.*[?])`,
  ),
  // who are you angry with
  signs(
    SETS,
    'fills-in',
    { given: true, unless: [...HANDED_BACK, 'other (?:people|person)'] },
    `what (?:is it that |exactly |really |actually |most |still |so )*${DARK} you(?! (?:do|did)) (?:so |most |the most |the least |so much |about|in|at|with|there|here|when)(?= )(?=.*[?])`,
    `what (?:do|did) you (?:really |actually |most )*(?:hate|dread|resent|fear|regret|detest|dislike|loathe|envy)(?= )(?=.*[?])`,
    `what (?:are|were) you (?:so |that |really |actually |most |always )*(?:afraid|scared|frightened|terrified|ashamed|worried|nervous|anxious|angry|jealous|insecure|upset|embarrassed|annoyed|stressed|sad|disappointed|apprehensive)(?= )`,
    `who (?:are|were) you (?:so |really |actually |most )*(?:<state>) (?:with|at|of|about|for|by)(?= )`,
    `what (?:is|was|are|were) (?:it that is )?making you (?:so |that |feel )*(?:<state>|<felt>)(?= )`,
    `(?:since when|how long|when) (?:do|did|have|were|are) you (?:[^ .?!,]+ )?(?:hate|hated|fear|feared|disliked|dislike|dread|distrust|been unhappy|been afraid|been scared|been jealous)(?= )(?= .*(?:school|it|that|people|him|her|the|your) )(?!.*(?:that feeling))`,
    `why (?:so|such|that|the|this|all this|all that|all the) (?:an? )?(?:<quality>|<state>|long face|fuss|gloom|glum|down|sad|serious face|grumpy|modest|shy|quiet all of a sudden|hard on yourself|secretive|defensive|${INNER})(?= )`,
    `why (?:do|did) you (?:always |still |suddenly |even )*(?:find|feel|struggle|refuse|resist|distrust|mistrust|not dare|hold back|put yourself|doubt)(?= )(?= (?:it|that|yourself|him|her|them|your|so|to|such|with|down|about|like|people|everyone|the) )(?!.*(?:important|think that (?:happened|is|was)) )`,
  ),
];
