import { sayings } from '../sayings.ts';
import { signs, type Sign } from '../signs.ts';
import { EMBEDDED, HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

/** Set phrases for how someone is or feels: the forms of the verb, and after the colon what goes with it, parted by semicolons. */
const SAYINGS = `
keep keeps kept: your cards close; your guard up; people at arm's length; people at a distance; up appearances; a stiff upper lip; your distance; a brave face; your head down; your cool; beating yourself; coming back to; second-guessing
put: on a brave face; up a front; up walls; up a wall; your foot down; yourself last; yourself down; others first; everyone else first; your heart into; everything into; on an act; yourself under
hold holds held: yourself back; back; your tongue; your own; a grudge; grudges; your ground; it against
let: people walk; people in; things slide; it get to you; it go to your; everyone down; your guard down; it slide; your nerves
take takes took: things too; it too; everything too; everything personally; things personally; things to heart; it to heart; on too much; too much on; the easy way; a dim view; pride in; no prisoners; things as they
lose loses lost: your nerve; your temper; heart; your cool; your confidence; your way; your spark; sleep over; yourself in; patience; your head; faith in; your rag
find finds found: your feet; it hard to; it difficult to; your voice; your calling; yourself; it easy to
get gets got: cold feet; carried away; bored easily; bored quickly; angry easily; stressed easily; under your own; in your own way; wound up; flustered; attached easily; worked up; hung up; into your stride; stage fright; a kick; a buzz; a real buzz
go goes went: to pieces; out of your way; with the flow; the extra mile; weak at the; into your shell; quiet whenever; on the defensive; red whenever; blank
hide hides hid: behind; your feelings; your light; from it
play plays played: it safe; the clown; dumb; the victim; the tough guy; the hero; down
jump jumps jumped: in at the deep; to conclusions; through hoops; for joy; ship
shy shied: away from
shrink shrinks shrank: from; back; into
run runs ran: away from; yourself into; a mile; on adrenaline; out of steam; hot and cold
bend bends bent: over backwards
bite bites bit: off more; your tongue; people's heads
bury buries buried: your head; yourself in; your feelings
climb climbed: the walls
count counts counted: the days; the hours; the minutes
crawl crawled: into your shell; into a hole
cut: corners; yourself off
dig digs dug: your heels in; in your heels
drag drags dragged: your feet
drift drifts drifted: through; along
feel feels felt: out of your; like a fraud; like a spare; like a fish; like nobody; like part of; on top of; in your element; all alone; the weight; guilty about
fight fights fought: back tears; back the tears; your own battles; shy of
flare flared: up
fly flew: off the handle
fret frets fretted: about; over
give gives gave: up easily; in easily; up too; yourself a hard; yourself little; it your all; it your best; too much of
grit gritted: your teeth
grow grows grew: into the role; in confidence; tired of; restless
hate hates hated: every minute; to lose; being told; being watched; the idea; confrontation
have has had: a lot to prove; something to prove; butterflies; your doubts; an axe to; a chip; no idea who; your guard; a point to; trouble letting; trust issues; the time of your; the bit between; your back up; your hands full; a real fear; a deep need; low self-esteem; a passion for
hit hits: the roof; rock bottom; your stride
keel keeled: over
knock knocked: yourself
look looks looked: up to him; up to her; down on; for excuses; for trouble; over your shoulder
march marches marched: to your own; to the beat
shut shuts: down; people out; yourself off
sell sells sold: yourself short
see sees saw: red; problems everywhere; the worst in; yourself as; no way out
set sets: yourself up; the bar; impossible standards
shoot shot: yourself in the foot
sit sits sat: on the fence; there seething; there sulking
stand stands stood: your ground; on your own two feet; up for yourself; tall
stick sticks stuck: to your guns; your neck out; your head in; up for yourself
suffer suffers suffered: from nerves; from stage; in silence; fools
swallow swallowed: your pride; your anger
sweat sweats sweated: the small; buckets
tear tore: yourself apart
think thinks thought: the world of; the worst; little of; you were not good; too much; too little of; you had failed
throw throws threw: yourself into; in the towel; yourself at; caution
tread trod: carefully around; on eggshells
try tries tried: to please; too hard; to fit in; to prove; to hide; to keep the peace; to be perfect; to look tough
turn turns turned: a blind eye; inward; your back on
walk walks walked: on eggshells; all over; on air
wallow wallowed: in
want wants wanted: too much; to please; to belong; to fit in; to be liked; to be seen; to prove; everything at once; the easy; to run away
wear wears wore: a mask; your heart; yourself out
wing winged: it
worry worries worried: too much; yourself sick; about what
`;

const FEELING =
  '(?:<emo>|confidence|self-confidence|pride|patience|enthusiasm|motivation|curiosity|courage|ambition|energy|self-esteem|ego|mood|hope|stubbornness|perfectionism|shyness|laziness|drive|eagerness|bravado|need to [^ .?!,]+)';
const DOES =
  '(?:took|is|was|ran|won|wins|got|gets|grew|grows|plays|played|dropped|sank|soared|stands|stood|comes|came|lies|lay|makes|made|holds|held|keeps|kept|stops|stopped|drives|drove|went|goes|has|had|shows|shines|speaks|needs|suffered|suffers|increased|faded|vanished|melted)';

/** What idioms say of the student, and what their own feelings do (domain.md §3 rules 8, 10). */
export const IDIOMS_OF_YOU: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      notAfter: EMBEDDED,
      unless: [
        ...HANDED_BACK,
        'you (?:[^ .?!,]+ )?(?:should|must|need to|have to|got to|ought|better|could|can|may|might|will)(?= )',
      ],
    },
    ...sayings(SAYINGS).map(({ verbs, rest }) => `you (?:[^ .?!,]+ )?${verbs} (?:[^ .?!,]+ )?${rest}(?= )`),
    `your ${FEELING} (?:(?:to|for|of|in) (?:[^ .?!,]+ ){1,3}?)?${DOES}(?= )(?!.*[?])`,
    '(?:the )?(?:penny|spark|magic|novelty|shine|joy|fun|fire) (?:dropped|wore off|went out|has gone|is gone|was gone|flew) (?:for|in|with|at) (?:you|that)(?= )',
    'your generation(?= )',
    'you (?:do|did) not (?:mince|let (?:people|anyone|others|them|yourself)|suffer fools|do (?:things )?by halves|care (?:much )?for|like being)(?= )',
    'you have (?:got )?(?:both feet on|a lot on your (?:plate|mind)|a lot to (?:give|prove)|your head (?:in the clouds|screwed on))(?= )',
    'you are not (?:all )?(?:that|so|too|very|really|exactly) (?:keen|big|fond|into|mad|sold|bothered|fussed)(?= )',
    '(?:is|are|runs?) in your (?:blood|genes|dna|bones|nature)(?= )',
    '(?:was|were|is|are) (?:simply |just )?made for you(?= )',
    '(?:that|it|this) (?:hit|hits|struck) (?:home|a nerve|hard|you)(?= )',
    '(?:that|it|this) (?:cut|cuts) (?:deep|you)(?= )',
    'gave you (?:wings|courage|a lump|a lift|hope|butterflies)(?= )',
    '(?:fun|joy|magic|shine) (?:has |had )?(?:gone|went) out of (?:it|that|things) for you(?= )',
    '(?:got|were|was getting|becomes) (?:[^ .?!,]+ )?too much for you(?= )',
    'you (?:were|are) (?:not )?(?:exactly |really |so )?looking forward to(?= )',
    'you (?:were|are) (?:just |already )?counting the (?:days|hours|minutes)(?= )',
    'you could not (?:get|run|leave) (?:[^ .?!,]+ ){0,3}(?:fast enough|quickly enough|soon enough)(?= )',
    'what an? (?:[^ .?!,]+ )?(?:relief|shock|blow|disappointment|nightmare|letdown) (?:that|it|this) must(?= )',
    'you (?:are|were) (?:carrying|bearing|shouldering) (?:a lot|too much|the weight|the world|all|so much)(?= )',
    'you (?:are|were) (?:[^ .?!,]+ )?at (?:a loss|breaking point|a crossroads|the end of your)(?= )',
    'you (?:are|were) (?:putting|placing|heaping|piling) (?:yourself|(?:so much |too much |a lot of )?pressure)(?= )',
    'you (?:are|were) (?:only|just) (?:saying|telling|doing) (?:[^ .?!,]+ ){1,3}(?:to|because)(?= )',
    'is there (?:not )?(?:a touch|a bit|a hint|some|a trace) of (?:[^ .?!,]+ )?(?:<emo>|pride|envy|doubt)(?= )',
    '(?<=^ (?:oh , |ah , |how |so |very |really |that is |, )*)(?!(?:good|great|nice|lovely|fantastic|amazing|brilliant|excellent) )(?:<eval>|<state>|rotten|hard|tough) (?:luck )?(?:for|on) you(?= [.!,])',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    '(?:do|did|can) i (?:hear|detect|sense|notice|pick up|see) (?:just )?(?:a |an |some |any |the )?(?:hint|note|touch|bit|trace|tinge|little|slight)? ?(?:of )?(?:an? )?(?:[^ .?!,]+ )?(?:<emo>|doubt|hesitation|reluctance|resistance|pride|regret|passion|longing|relief)(?= )',
    '(?:does|did|is|was|could|might) (?:[^ .?!,]+ )?(?:<emo>|fear of failure|perfectionism|pride|shyness|insecurity|stage fright|jealousy) (?:[^ .?!,]+ )?(?:play(?:ing)? (?:[^ .?!,]+ )?(?:part|role)|come into (?:it|this|that)|behind (?:it|this|that)|part of (?:it|this|that))(?= )',
    'did you (?:[^ .?!,]+ )?(?:just )?(?:want|try|hope) to (?:impress|please|prove|fit in|belong|be liked|be seen|stand out|win|get back at|show off)(?= )',
  ),
];
