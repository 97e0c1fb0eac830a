/** English words of emotion in all their written forms. One line is one family; its first word names it. */

/** Words that are emotion wherever they stand, apart from the look-alikes in `emotion-guards.ts`. */
export const STATES = `
proud prouder proudest pride proudly
happy happier happiest happiness happily overjoyed delighted joyful joy elated ecstatic thrilled
angry angrier angriest anger angrily furious fury livid enraged rage fuming raging
mad
scared terrified petrified frightened afraid fear fearful fears
anxious anxiety anxiously
sad sadder saddest sadness heartbroken heartbroke tearful miserable gutted devastated
nervous nervously nerves jittery
tense tension
stressed stress stressing stressful stressy
frustrated frustration frustrating frustrations
disappointed disappointment disappointing
relieved relief
insecure insecurity unsure
confident
ashamed shame
embarrassed embarrassment embarrassing mortified humiliated humiliation humiliating
jealous jealousy envious envy
lonely loneliness homesick
annoyed annoyance irritated irritation
glad
cheerful content
satisfied satisfaction
dissatisfied unsatisfied
grateful gratitude thankful
surprised amazed astonished
shocked stunned startled
touched
moved
hurt
insulted offended
powerless helpless
desperate despair hopeless
panic panicked panicking panicky
disgusted disgust
hate hated hating hatred loathe loathed
regret regretted regrets
guilty guilt
excited excitement hyped stoked pumped
enthusiastic enthusiasm
enjoyed enjoy enjoying enjoyment
bored boredom
discouraged disheartened demotivated
overwhelmed overwhelming
upset
hopeful
depressed gloomy
unhappy unhappiness
worried worry worrying worries
uncomfortable
uneasy
awkward
chuffed gobsmacked bummed bummer
pissed peeved
worthless
rejected humbled
resentful resentment bitter bitterness
pleased displeased
confused
intimidated
self-conscious
dread dreaded dreading
cry cried crying
grumpy moody cranky
impatient

shy
distraught
distressed distress
`;

/** Words that are emotion when they tell how something was for someone, and not when they describe a thing. */
export const EXPERIENCES = `
scary scarier
terrifying frightening
exciting
nerve-racking nerve-wracking
annoying irritating
boring
horrible
awful
terrible
fun
nice
lovely
amazing
great
brilliant
awesome
cool
lit
sick
cringe cringy cringey
unpleasant
painful
pleasant
heartbreaking
depressing
satisfying
`;

/** Words that are emotion only after `feel` (`I felt small`) or before `feeling`. */
export const FELT = `
good bad better worse great awful terrible horrible safe unsafe alone small stupid dumb strong weak empty weird strange
calm relaxed welcome seen heard appreciated valued unappreciated useless useful ignored vulnerable lost free
at-ease comfortable down low rough rotten crap shit blue important understood misunderstood excluded invisible inferior
amazing fantastic numb supported respected warm sick foolish silly accepted included lousy
`;

/** Idioms of emotion as patterns over plain words; the whole idiom is the word. */
export const IDIOMS: readonly string[] = [
  '(?:knot|knots|pit|butterflies) in my (?:stomach|tummy|belly)',
  'butterflies',
  'lump in my throat',
  'my heart (?:was )?(?:pounding|pounded|racing|raced|sank|broke|skipped a beat|in my mouth|melted)',
  'heart in my mouth',
  'over the moon',
  'on cloud nine',
  'on top of the world',
  'down in the dumps',
  'on edge',
  'at ease',
  'freak(?:ed|ing)? out',
  'stressed out',
  'fed up',
  'sick of it',
  'sick to my stomach',
  "at my wits' end",
  'close to tears',
  'in tears',
  'tears in my eyes',
  '(?:wanted|felt|started) (?:to |like )?(?:cry|crying)',
  '(?:could have|nearly|almost) (?:cried|cry)',
  'wanted the (?:ground|floor|earth) to swallow me(?: up)?',
  'a weight off my (?:shoulders|mind|chest)',
  'goosebumps',
  'goose bumps',
  'shaking like a leaf',
  'cold feet',
  'my blood (?:boiled|was boiling)',
  'lost my (?:temper|cool)',
  'saw red',
  'looking forward to',
  'looked forward to',
  'weak at the knees',
  'sweaty palms',
  'left out',
  'heavy heart',
  'on pins and needles',
  'jump(?:ed|ing) for joy',
];
