import { signs, type Sign } from '../signs.ts';
import { ACQUAINTANCE } from './callings.ts';
import { OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START =
  '(?<=^ (?:so |and |but |well |okay , |oh , |look , |honestly , |listen , |ah , |besides , |anyway , |you know , |funny , |actually , |, )*|[;:-] )';
const SAID = [
  '(?:he|she|they|<person>|you) (?:said|says|told you|thought|mentioned|wrote|told me) ',
  '.* [?]',
  'your (?:story|turn|word)',
];
const OUTCOME =
  '(?:was the (?:making|best)|made (?:me|us|a man|a woman|all the|him|her)|taught (?:me|us|him|her)|never (?:regretted|looked back|forgot|did it)|have never (?:regretted|looked|done)|am still|is still|turned out|did me|did (?:him|her) (?:no harm|good)|survived|lived|got (?:there|over it|through|me|by)|came (?:out|right|good)|learned|learnt|loved (?:every|it)|would do it|do not regret|still (?:turned|became|made)|look|managed|ended up|am none the|was fine|worked out|passed|paid off|saved my|opened|changed my|that was the|has never|has not looked)';
const NOW =
  '(?:now |today |these days |nowadays |currently |meanwhile )?(?:he|she|they|it|i|we) (?:now |today |these days )?(?:is|are|has|have|owns?|runs?|earns?|works?|makes?|drives?|teaches|manages?|leads?|heads?|employs?|flies|flew|designs?|builds?|sells?|cooks?|trains?|loves?|lives?|am|never)';
const LIKE_THEM =
  '(?:students|trainees|pupils|apprentices|lads|girls|colleagues|people|interns|kids|graduates|candidates|youngsters|ones|learners|folk|folks)';

/** The mentor's own past and that of others held up as an example (domain.md §3 rule 1). */
export const EXAMPLES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', notAfter: OPEN, unless: SAID },
    // i did my own apprenticeship at the docks and never regretted it
    `${START}i (?!(?:am|have (?:read|seen|heard|got|printed|your|the)|will|would|think|see|hear|know|want|wonder|understand|read|saw|heard) )(?:[^ .?!,]+ ){2,14}?(?:, )?(?:and|but) (?:it |that |i |they |look |now |here |we |, )*${OUTCOME}(?= )(?!.* you(?:r|) )`,
    `${START}i (?:once |too |also |myself |really |only |just |even |actually )*(?:started|began|trained|worked|failed|flunked|studied|spent|served|dropped out|wanted|hated|cried|messed|struggled|doubted|left|quit|burnt|burned|spilt|spilled|switched|changed|resat|retook|did my|was fired|got fired|was sacked|got sacked|was rejected|got rejected|was turned down|had to repeat|repeated|needed|made) (?:[^ .?!]+ )*?(?:myself|too|as well|once|originally|back then|at first|in the beginning|for years|at your age|in my (?:day|time|twenties|teens|first year))(?= (?:[.!,;]|$|and|but|before|until))`,
    `${START}i (?:started|began) (?:out |off )?(?:on|at|in|as|by|with) (?:a|an|the|my)? ?(?:[^ .?!,]+ ){1,5}(?:myself|too|as well|, (?:you know|mind you))(?= )`,
    'i have (?:been|worked|taught|trained|coached|cooked|driven|run) (?:[^ .?!,]+ ){0,6}?for (?:[^ .?!,]+ ){1,3}years(?= )(?!.*[?])',
    'i have (?:never |often |already |also )*(?:seen|known|met|watched|had) (?:many|plenty|anyone|anybody|a lot|too many|so many|enough|countless|dozens|it|that|students|people) (?=[^ .?!,]+ )(?= .*(?:who|regret|before|happen|fail|work|quit|go|come|often|too) )',
    `${START}(?:we|i) (?:once |also |have |ever |used to |even |always )*have? (?:once )?(?:an?|some|several|students|one|two|lads|girls|people) (?:[^ .?!,]+ ){0,3}?who(?= )|${START}(?:we|i) (?:once |also |even )*had (?:once )?(?:an?|some|several|students|one|two|lads|girls|people) (?:[^ .?!,]+ ){0,4}?who(?= )`,
    `i (?:was|got) (?:once |also |even )*(?:sacked|fired|rejected|turned down|kicked out|expelled|made redundant|laughed at|passed over) (?=[^ .?!,]+ )(?!.*[?])`,
    `i (?:had|have) (?:an?|the|terrible|such) (?:[^ .?!,]+ ){1,6}(?:at your age|when i was|as a (?:student|kid|child|lad|girl|boy|teenager)|too once|once)(?= )`,
    `i (?:was|used to be) (?:once )?(?:every bit |just |exactly |at least |almost )?as (?:[^ .?!,]+) as you(?= )`,
    `(?:i was|i felt|i had) (?:just |exactly )?(?:like you|the same|no different|in the same boat)(?= (?:[.!,]|$|once|at|when|as|back|too))`,
    `${START}(?!(?:what|who|which) )(?:[^ .?!,]+ ){1,7}?taught me (?:far |so |a lot |much )*(?:more|most|everything|that|to|how|a lot|much|all|patience|the|never)(?= )`,
    `${START}my (?:own |very )*(?:first|second|third|last|old|early|worst|toughest|student|school) (?:[^ .?!,]+ ){1,5}?(?:was|were|went|took|lasted|ended) (?:[^ .?!,]+ ){1,7}?(?:as well|too|either|myself|and (?:look|now|still|yet))(?= )`,
    `${START}(?:in|during|after|on) my (?:own |very )*(?:first|second|last|student|training|apprentice|school|early|wild|probation|teenage) (?:[^ .?!,]+ ){0,4}?(?:, )?(?:i|we|my|nobody|they|everyone)(?= )`,
    `${START}(?:as a|being a) (?:student|trainee|apprentice|young (?:man|woman|lad|girl|teacher|nurse)|beginner|teenager|lad|girl|boy) (?:, )?i(?= )`,
    `(?:took|cost) me (?:(?:two|three|four|five|six|ten|several|many|countless|\\d+) (?:attempts|goes|tries|years|months|times)|years|ages|a long time|two years|three years|months|a while|half my life|\\d+ years|ten years|five years) (?:to|before|too|as well)(?= )`,
    `(?:nobody|no one|people|they) (?:believed|thought|said|laughed|trusted) (?:[^ .?!,]+ ){0,4}(?:me|i)(?= )(?= (?:[^.?!]+ )?(?:either|too|as well|and (?:now|look|here)))`,
    // my sister's lad started as a pot-washer and now he owns the place
    `${START}(?:my|one of my|an?|the|our|one of our|some|another|i (?:know|knew|had|have|remember|taught|mentored|once (?:knew|had|taught)) (?:an?|one|plenty of|lots of|so many|several|people|someone|somebody)) (?:[^ .?!]+ ){1,16}?(?:, )?(?:and|but) (?:look (?:at|where) (?:him|her|them|he|she|me)|${NOW})(?= )(?<!you .*)(?!.* your )`,
    `${START}(?:my|one of my|an?|the|our|one of our) (?:[^ .?!,]+ ){0,2}${ACQUAINTANCE}(?:'s [^ .?!,]+)? (?:of (?:mine|ours|my [^ .?!,]+) )?(?:[^ .?!,]+ )?(?:began|started|failed|flunked|dropped|swore|went (?:to|for|into)|took|retook|resat|got (?:in|into|on|her|his|a|the)|applied|did|made it|became|chose|switched|retrained|learnt|learned|struggled|hated|came)(?= )(?= [^.?!]*(?:now|too|as well|twice|three times|forty|thirty|fifty|first|same|without|through|before|never|also|via|until|just|happy|loves|in the end|eventually|years)(?= ))(?! (?:you|your) )(?<!your .*)(?! [^.?!]* (?:you|your) )`,
    `i (?:know|knew|have known|have had|had|have seen|saw|remember|once met|met|have met|have taught|taught|have watched|mentored) (?:an?|plenty of|lots of|loads of|people|students|some|one|so many|too many|several|dozens of|enough|someone|somebody|quite a few|two|three|many|hundreds of) (?:[^ .?!,]+ ){0,4}?(?:who|go|get|lose|make|fail|burn|waste|throw|come)(?= )`,
    `${START}(?:some|most|many|plenty|a lot|several|other|others|lots|loads|smart|clever|good|the best|successful|one) (?:of )?(?:my |our |the |other )*(?:${LIKE_THEM} )?(?:of mine )?(?:always |just |simply |first |really |actually |usually |often |even |now |absolutely )*(?:swear by|swears by|swore by|find (?:it|that)|found (?:it|that)|manage|managed|get up|rehearse|record|practise|practice|meditate|set (?:an|two|their)|write (?:down|it|three|a)|make (?:a|lists)|keep (?:a|lists)|take (?:a (?:year|gap)|notes|up)|learn (?:it|by)|start (?:early|small|with)|combine|choose|do (?:it|that) (?:by|with|in)|go (?:for|to)|use (?:a|an)|read (?:out|it)|imagine)(?= )(?<!${START}(?:some|others?) (?:find|found|choose|take) )(?! (?:one|a card|a photo|none|nothing|your) )`,
    `(?:plenty|lots|loads|hundreds|thousands|most) of (?:people|students|${LIKE_THEM}) (?:have )?(?:[^ .?!,]+ )?(?:fail|failed|manage|managed|change|changed|switch|switched|do (?:it|that)|did (?:it|that)|get|got|go|went|make|made|take|took|combine|start|started|survive|survived|work|retake|resit)(?= )(?<!were .*)`,
  ),
];
