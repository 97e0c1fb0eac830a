import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const GOOD =
  'good|great|brave|smart|clever|excellent|amazing|brilliant|fantastic|impressive|perfect|wise|nice|awesome|wonderful|strong|courageous|outstanding|professional|mature|kind|terrific|lovely|solid';
const BAD =
  'stupid|dumb|wrong|bad|silly|unwise|unprofessional|weak|rude|naive|childish|immature|ridiculous|foolish|poor|careless|lazy|unacceptable|disrespectful|irresponsible|unnecessary|selfish|inappropriate|terrible|sloppy|clumsy|cowardly|disappointing';
const TELLS =
  'told|tell|telling|share|shared|sharing|say|said|saying|mention|mentioned|ask|asked|are here|came|bring|brought|name|named|noticed|open|opened';

/** Praise and blame as a verdict, and lectures: what talks to the other, not with them (domain.md §3 rule 1). */
export const VERDICTS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    {
      unless: [
        `(?:good|great|nice|brave|thank|thanks|glad|lovely) (?:\\S+ ){0,4}(?:that |for |to )?(?:you )?(?:have )?(?:\\S+ )?(?:${TELLS})(?= )`,
        '(?:what|which|where|when|how) (?:did|do|does|was|were|is|are|went|goes|made|makes|would|could|part|parts) (?:\\S+ ){0,4}(?:well|good|wrong|right|great)',
        '(?:what|how) did (?:\\S+ ){0,4}well',
        '(?:what|which|how) (?:\\S+ ){0,10}did (?:\\S+ )?(?:well|right)',
        'good (?:question|point|to (?:hear|see|know)|morning|afternoon|that you are here)',
      ],
    },
    `(?:well done|good job|great job|nice job|good work|great work|nice work|nicely done|excellent|bravo|congratulations|congrats|kudos|hats off|good for you|good on you|way to go|(?<=^ )(?:awesome|amazing|fantastic|brilliant|perfect|great|superb|excellent|impressive|outstanding) ?(?=[!])|keep it up|proud of you|shame on you|nonsense|rubbish|your own fault|it is your fault|your fault|serves you right|i am impressed|i admire|thumbs up|you nailed it|you rocked)`,
    `(?:i am|i was|we are) (?:\\S+ )?(?:proud of|impressed|disappointed (?:in|with|by)|impressed by) (?:you|how|that|what)?`,
    `(?:that|it|this) (?:is|was|seems|sounds like) (?:\\S+ )?(?:not |a |an |really |very |so |such |pretty |quite |just |your |the |not a |not very |not the |rather |extremely |kind of )*(?:${GOOD.replace('|amazing', '').replace('|nice', '').replace('|awesome', '').replace('|lovely', '').replace('|fantastic', '').replace('|brilliant', '').replace('good|great|', '')}|${BAD.replace('|terrible', '').replace('|disappointing', '').replace('wrong|bad|', '')}|right|wrong|handy)(?:est|er)? (?:of you|choice|decision|move|idea|thing|plan|step|behaviour|behavior|attitude|way|work|reaction|to do|mistake|job|[.!,]|$)`,
    `(?:a|an|the|very|really|such a) (?:good|great|smart|wise|wrong|bad|poor|excellent|stupid|sensible|brave|clever|terrible|right|fine|solid|mature|foolish|dumb|silly|big) (?:choice|decision|move|idea|step|attitude|approach|solution|thing to do|way to handle|way of handling|call|mistake|behaviour|behavior|performance)`,
    '(?:that|it|this) (?:is|was) (?:not )?(?:\\S+ ){0,2}\\S+ of you',
    `(?:how|so|very|really) (?:${GOOD}|${BAD}) (?:of you|that you)`,
    `(?:${GOOD}|${BAD}) of you`,
    `(?:it is|i think it is|i find it|i think that is|i think that was|that is) (?:\\S+ )?(?:${GOOD}|${BAD}) (?:that|how) you`,
    'you (?:did|handled|have done|have handled|solved|managed|dealt with|reacted|behaved|performed|worked|acted|approached) (?:\\S+ ){0,5}(?:well|wrongly|great|perfectly|badly|wrong|poorly|brilliantly|professionally|right|wonderfully|amazingly|nicely|excellent|fantastic|amazing|a great job|a good job|very well|really well|the right thing|so well|correctly|wisely|sensibly|terribly|unprofessionally)(?= )',
    '(?:an? )(?:\\S+ )?(?:good|great|outstanding|impressive|amazing|fantastic|poor|weak|excellent|brilliant|superb|disappointing) (?:performance|achievement|effort|result|success|accomplishment|piece of work)',
    'what an? (?:achievement|performance|effort|success|accomplishment|mess|failure)(?= [!.])',
    'you are doing (?:so |really |very |just )*(?:great|well|good|fine|amazing|fantastic|brilliantly)',
    'you (?:did|have done|made|are doing) (?:a|an|the|such a) (?:\\S+ )?(?:great|good|bad|wrong|right|amazing|excellent|mistake|fantastic|poor|terrible|brilliant|wise|smart|nice)',
    'you (?:should be|can be|deserve) (?:\\S+ ){0,2}(?:proud|ashamed|better)',
    '(?:that|this) (?:is|was) (?:not )?(?:\\S+ )?(?:acceptable|unacceptable|no excuse|not okay|not how|inexcusable|out of line)',
    'no excuse',
    'you (?:can not|should not|must not|may not) (?:just |simply |do |say |go |behave )',
    'what a (?:stupid|silly|smart|great|good|dumb|brave|brilliant|terrible|wise|bad) (?:thing|idea|choice|decision|move|job|way)',
    'too bad you did not',
    'you let (?:\\S+ )?(?:down|yourself)',
  ),
  signs(
    SETS,
    'advice',
    { where: 'telling' },
    'when i was (?:your age|young|a student|at school|in school|younger|just|an intern|still|sixteen|seventeen|eighteen)',
    '(?:in|at) my (?:day|time|experience|age)',
    'i (?:\\S+ )?(?:had|have|went through|experienced|did|felt) (?:the same|that too|that myself|exactly the same|something similar|exactly that)',
    'i (?:had|have) (?:that|it|this) (?:too|myself|as well)',
    '(?:same|that) happened to me',
    '(?:trust|believe) me',
    'take it from me',
    'i can (?:tell|assure|promise) you',
    'in (?:the real world|real life|life|this (?:line of work|job|field|profession|industry|sector)|healthcare|care|it|the working world|every job|any job|business) (?:\\S+ )?(?:you|it|people|there|everyone|nobody)',
    'that is (?:just )?(?:how (?:it|things|the world)|life|the way (?:it|things))',
    'it will (?:all )?(?:be (?:fine|okay|all right|alright|ok)|work out|get better|pass)',
    '(?:everything|things|it all) (?:will|is going to) (?:be|work|turn)',
    'you will (?:be (?:fine|okay|great)|get over it|get there|regret|see)',
    'it is (?:just |only )?not (?:that|so) bad',
    'it is (?:not )?(?:a big deal|the end of the world)',
    'time heals',
    '(?<!(?:what|who|how) )would (?:really |definitely |certainly |probably )?(?:help|be (?:good|better|great|useful|healthy)) (?:for )?you',
    '(?:pity|shame|too bad|sad) (?:that )?you (?:did not|could not|have not|never|gave|stopped|quit|left|missed)',
    'it is (?:high |about )?time (?:you|to)(?= )',
    'practice makes perfect',
    'you learn (?:the )?(?:\\S+ )?(?:from|by)',
    'the (?:main|most important|best|only|important) thing (?:\\S+ )?(?:is|you can do)',
    'what you (?:\\S+ )?(?:can|could|should|need to) do (?:\\S+ )?is',
    'it (?:is|was) (?:\\S+ )?(?:stupid|silly|wise|smart|wrong|foolish|clever|dumb|right|unwise|unprofessional|rude|brave) (?:\\S+ )?(?:not )?(?:to|that)',
    'if you (?:\\S+ ){1,8}, (?:then )?you will',
    '(?:maybe|perhaps|sometimes|often) it (?:helps|will help|would help)',
    'it (?:\\S+ )?(?:helps|can help|might help|may help|could help|would help) (?:\\S+ )?(?:to|if)',
    'an? (?:good|real|true|professional) \\S+ (?:always|never|is|stays|knows|does|has|keeps|listens|takes|comes|asks) ',
    'what (?:always |really )?(?:helped|helps|worked|works) (?:for )?me',
    'everyone (?:makes mistakes|has (?:that|it)|goes through|feels)',
    'without (?:a diploma|hard work|effort|a degree|qualifications|discipline)',
    '(?:people|one|a good \\S+|everyone|employers|students|a \\S+) (?:should|must|ought to|have to|has to|need to|expect)',
    'you (?:learn|grow) from (?:your )?mistakes',
    'hard work pays',
  ),
];
