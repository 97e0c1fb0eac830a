import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const START =
  '(?<=^ (?:so |and |but |well |okay , |oh , |look , |honestly , |listen , |ah , |frankly , |sorry , |ooh , |wow , |sadly |unfortunately |to be honest , |i must say , |if you ask me , |i am afraid |yes , |no , |, )*|[;:-] )';
const SAID = [
  '(?:he|she|they|<person>|you|boss|report|colleagues?) (?:said|says|told you|thought|mentioned|wrote|found|called|told me|say) ',
  '.* [?]',
];
/** How an act may be judged. */
const JUDGED =
  "(?:admirable|adult|amateurish|astute|avoidable|bad|basic|big|bold|brainy|brave|bright|brilliant|careless|cautious|cheap|cheeky|childish|classic|classy|clever|clumsy|considerate|correct|costly|courageous|cowardly|cracking|crafty|crass|daft|daring|decent|diplomatic|disappointing|discreet|dumb|easy|efficient|excellent|exemplary|fantastic|feeble|fine|first-class|first-rate|flawless|foolish|generous|gentlemanly|golden|good|gracious|great|grown-up|gutsy|half-hearted|hasty|honest|honourable|honorable|immature|impressive|impulsive|inconsiderate|ingenious|inspired|insensitive|irresponsible|kind|lame|lazy|lovely|magnificent|masterful|masterly|mature|mean|missed|model|naive|nasty|neat|nice|nifty|noble|outstanding|perfect|petty|plucky|polished|poor|premature|professional|proper|quick|quick-witted|rash|reckless|resourceful|responsible|rookie|rude|rushed|schoolboy|selfish|sensible|sharp|shoddy|short-sighted|shrewd|silly|skilful|sloppy|slick|smart|sneaky|sound|spineless|splendid|spot-on|sporting|stellar|sterling|stupid|superb|sweet|tactful|tactless|tasteless|terrible|textbook|text-book|thoughtful|thoughtless|tidy|timely|top|top-notch|touching|tremendous|unfair|unforgivable|unfortunate|ungrateful|unkind|unlucky|unnecessary|unprofessional|unwise|valiant|wasted|weak|well-judged|wise|wonderful|wrong|beginner's|rookie's|costly)";
/** What an act may be called. */
const ACT =
  '(?:attitude|behaviour|behavior|blunder|call|catch|choice|cop-out|decision|delivery|display|effort|error|excuse|execution|faux pas|finish|gaffe|gamble|gesture|handiwork|handling|idea|initiative|instinct|instincts|intervention|judgement|judgment|lapse|manners|miss|misstep|mistake|move|opportunity|chance|oversight|own goal|performance|piece of [^ .?!,]+|bit of [^ .?!,]+|plan|planning|play|preparation|presentation|reaction|recovery|reply|answer|response|result|save|score|show|slip|slip-up|solution|spot of [^ .?!,]+|stand|start|step|stunt|sportsmanship|style|teamwork|technique|thinking|timing|tone|touch|trick|way out|way to (?:treat|talk|speak|behave|handle|thank|go about)|work|workmanship|thing to (?:do|say)|excuse)';
/** What an act may be called that needs no other word to judge it. */
const BLUNT =
  '(?:blunder|cop-out|disgrace|masterstroke|master stroke|stroke of (?:genius|luck)|own goal|shambles|shame|pity|gem|triumph|mistake|misjudgement|misjudgment|faux pas|beauty|no-no|clanger|howler|waste|missed chance|missed opportunity|let-down|smart move|win|victory|fail|failure|feat|achievement|class act|school report|slip)';
const OF_YOU =
  '(?:admirable|adult|awful|big|bold|brave|bright|brilliant|careless|cheeky|childish|classy|clever|clumsy|considerate|courageous|cowardly|daft|decent|diplomatic|fair|foolish|friendly|generous|gracious|grown-up|hasty|honest|honourable|humble|immature|impolite|impressive|inconsiderate|irresponsible|kind|lazy|loyal|mature|mean|modest|naive|nasty|neat|nice|noble|patient|petty|plucky|polite|professional|rash|reckless|responsible|rude|selfish|sensible|sharp|silly|sloppy|smart|spiteful|sporting|stupid|sweet|tactful|tactless|thorough|thoughtful|thoughtless|tough|unfair|ungrateful|unkind|unprofessional|unwise|weak|wise|inventive|resourceful|stubborn)';
const TELLS =
  '(?:tell|telling|told|say|saying|said|share|sharing|mention|come|came|ask|bring|brought|show|be (?:so )?(?:open|honest) (?:with|to|about)|admit (?:that|it) to me|think of me|open up|let me|be here|make time|send me|drop by)';
const HAD = '(?:have|be|still|never|not|had|known|done|got)';

/** Verdicts on an act in a few words, what would have been if, and what an act does to one's name (domain.md §3 rule 1). */
export const APPRAISALS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    {
      unless: [
        ...SAID,
        `of you (?:to|that you) (?:[^ .?!,]+ )?${TELLS}(?= )`,
        '(?:word|words|question|idea of|morning|afternoon|evening|luck|point)(?= )',
        'good (?:to|that)',
      ],
    },
    // a missed opportunity, leaving before the speeches
    `${START}(?:that |it |this )?(?:was |is |has been |looks like |sounds like )?(?:really |quite |rather |simply |just |pretty |clearly |frankly |truly |certainly )*(?:not )?(?:quite |exactly |really |perhaps |the |an? |such |rather |real |bit of |your |one |very |a bit of |most )*${JUDGED} (?:[^ .?!,]+ )?${ACT}(?= (?:[.!,;]|$|of you|there|from you|on your part|with th|in th|by you|you))(?!.* (?:what|who|how|which) (?:did|do|was|is) )`,
    `${START}(?:that |it |this )?(?:was |is |has been )?(?:really |quite |rather |simply |just |pretty |clearly |frankly )*(?:a |an |such a |real |bit of a |quite a |one big |what a |total |complete |pure |the )+(?:[^ .?!,]+ )?${BLUNT} (?=(?:, (?:that|this|the|[^ .?!,]+ing|to|if|when|your|it)|to (?:leave|quit|drop|throw|stop|waste|give|let|lose|skip|miss|turn|go|walk|ring|ask|call|say|keep)|[^ .?!,]+ing|on your part|of you|not to|that you|you (?:did|left|quit|gave|missed)) )`,
    `${START}(?:a |the )?(?:bit|tad|touch|little|rather|pretty|quite|very|so|really|plain|just|too|not (?:very|so|exactly|really|too|particularly|all that|terribly)|hardly|far from|nothing short of|downright|simply|a bit|a little|ever so) ${JUDGED} , (?:that|this|the|to|[^ .?!,]+ing|not|how|your|if|you|what)(?= )`,
    `${START}(?:(?:that|it|this) (?:is|was) )?(?:really |very |so |absolutely |truly |quite |pretty |just |rather |a bit |most |how |jolly |mighty |ever so |extremely |awfully |not very |not exactly |not so )*${OF_YOU} of you(?= )`,
    `${START}(?:a )?(?:bit|tad|touch|little|rather|pretty|quite|very|so|really|plain|most|highly) ${OF_YOU} of you(?= )`,
    `${START}${JUDGED} (?:[^ .?!,]+ )?(?:handling|reading|use|choice|show|display|piece|bit|execution|management|control|breach|lack|waste|abuse|mix|example|way) of (?:[^ .?!,]+ )*(?=(?:, |[.!]))`,
    `${START}(?:textbook|text-book|spot-on|masterful|masterly|exemplary|flawless|impeccable|first-class|top-notch|first-rate|faultless|bang on|world-class) (?:, )?(?:[^ .?!,]+ )?(?=(?:[.!,]|the way|how|your|that|work|stuff|answer|again|there))`,
    `${START}not (?:a|an|the|your|exactly|quite|really|such|very|particularly|my) (?:a |an |the |your |very )*(?:${JUDGED}|brightest|cleverest|smartest|wisest|finest|best|nicest|kindest|proudest|strongest|way) (?:[^ .?!,]+ )?(?:thing|move|hour|moment|way|idea|decision|choice|style|day|behaviour|behavior|work|plan|reaction|example)(?= )`,
    `${START}(?:that is |it is |this is )?(?:hardly|scarcely|not|no|barely) (?:really |exactly |quite )?(?:the|a|an|any)? ?way to (?:treat|talk|speak|behave|handle|thank|go about|act|win|impress|start|run|do|make|solve|greet|address|leave|react|learn|get)(?= )`,
    `${START}(?:very |really |so |quite |rather |pretty |how )*(?!(?:bad|easy|wrong|cheap|quick|fine|good|great|lovely|nice) )${JUDGED} , (?:to|that you|how you|the way|[^ .?!,]+ing)(?= )(?!.*[?])`,
    'you (?:could|might) (?:at least |easily |well |perhaps )*have been (?:a bit |a little |much |far |somewhat |slightly |more |less |rather |kinder|nicer|clearer|quicker|politer|earlier|braver|stricter|calmer)+(?= |[^ .?!,]+ )(?!.*[?])',
    `${START}(?:a )?(?:bit|tad|touch|little|rather|pretty|quite|very|so|really|not very|not exactly|slightly|somewhat) ${JUDGED} , (?:do not you think|would not you say|is it not|is not it|are not you|no|was it not|was not it|if you ask me|i think|i find|i must say)(?= )`,
    `i (?:really |do |quite |so |just |particularly |very much |must say i )*(?:like|love|admire|appreciate|respect|applaud|enjoyed|liked|loved|commend) (?:how|the way|the fact that|what|that|it that) you (?!(?:tell|told|share|shared|say|said|are (?:here|open|telling)|came|come|put (?:it|that)|describe|explain|wrote|brought|bring|open|asked|made time|took the time|trust|think|mean|want|are doing this with) )(?=[^ .?!,]+ )(?!.*[?])`,
    '(?:chapeau|with flying colours|with flying colors|full marks|top marks|ten out of ten|nothing to complain|no complaints|could not have done (?:it )?better|nailed it|smashed it|aced it|a job well done|job well done|good stuff|good going)(?= )(?<!(?:i|we|he|she|they) .*)',
    `(?:that|it|this) could have (?:gone|ended|turned out|been) (?:a lot |much |far |so much |even |very |really )*(?:worse|better|badly|smoother|differently|nastier|fatal|dangerous|quicker|neater)(?= )(?! for you)`,
    `(?:^| |, )(?:so |really |nicely |very )?(?:well|nicely|beautifully|superbly|badly|poorly|neatly|bravely|cleverly|smartly|wisely|masterfully|brilliantly|expertly|calmly) (?:played|handled|done|spotted|put|caught|saved|judged|managed|solved|recovered|defended|chosen|timed|organised|organized|argued|negotiated|spoken|parried|dealt with|thought (?:out|through)|worked)(?= (?:[.!,]|$|there|with|by you|indeed|that|, ))(?<!(?:was|were|is|are|you|been|the|be) (?:so |really |very )?[^ .?!,]+ [^ .?!,]+)`,
    // had you checked the oil, the engine would still be running
    `${START}had you (?:[^ .?!,]+ ){1,10}?, (?:[^ .?!,]+ ){1,8}?(?:would|could|might) (?:[^ .?!,]+ )?${HAD}(?= )`,
    `${START}(?:[^ .?!,]+ ){1,8}(?:would|could|might) (?:[^ .?!,]+ )?(?:have|be) (?:[^ .?!,]+ ){1,7}?(?:had|if) you (?:only |just )?(?:had |[^ .?!,]+ed |checked|told|rung|asked|been|read|listened|kept|looked|thought|said|taken|made|done|called)(?= )(?!.* (?:who|what) )`,
    `if (?:only )?you (?:had|would have|have) (?:only |just |not |simply )?(?:[^ .?!,]+ ){1,10}?, (?:then )?(?:[^ .?!,]+ ){1,8}?(?:would|could|might) (?:[^ .?!,]+ )?(?:have|be|still|never|not)(?= )`,
    `if only you (?:had|would)(?= )`,
    `should of (?=[^ .?!,]+ )`,
    `${START}(?:you )?should (?:really |maybe |perhaps |simply |just )*have (?:[^ .?!,]+(?:ed|en|t|d|ne|ng|wn|de|ade) )`,
    `${START}(?:an?|one|the|some|that|your|a little|a bit more|more|two|five|ten|earlier|better) (?:[^ .?!,]+ ){1,6}?would have (?:saved|spared|prevented|avoided|helped|made|solved|cost|done|been (?:enough|better|nicer|wiser|polite|safer|smarter|sensible)|sorted|shown|worked|changed|kept|looked)(?= )(?!.* (?:what|who|how) )`,
    `(?:it|that) (?:is|was) (?:such |really |quite |rather |just |only )*(?:a )?(?:shame|pity|crying shame|waste|missed opportunity|missed chance|pitiful|sad) (?:that |, )?you (?:did|have|had|left|quit|went|missed|never|let|threw|gave|stopped|dropped|turned|could|skipped|only)(?= )`,
    `(?:that|it|this|[^ .?!,]+ing (?:[^ .?!,]+ ){0,6}) ?(?:does|did|will|would) (?:you|your (?:name|reputation|cause|case|image)) (?:no (?:favours?|good|harm|justice)|credit|proud|a disservice)(?= )`,
    `(?:was|is) (?:really |certainly |perhaps |frankly |also |maybe )*(?:not |never )(?:very |really |too |all that |so |exactly |particularly |terribly |the most |your most |a very )*(?:clever|smart|wise|bright|brave|professional|nice|sensible|mature|tactful|polite|diplomatic|responsible|grown-up|thought through|handy|convincing|good enough|your best|your finest|called for|necessary|appropriate)(?= )(?<=(?:that|it|this|[^ .?!,]+ing(?: [^ .?!,]+){0,6}) (?:was|is) .*)`,
  ),
];
