/** English words of emotion in all their written forms. One line is one family; its first word names it. */

/** Words that are emotion wherever they stand, apart from the look-alikes in `emotion-guards.ts`. */
export const STATES = `
proud prouder proudest pride proudly
happy happier happiest happiness happily overjoyed delighted joyful joy elated ecstatic thrilled
angry angrier angriest anger angrily furious fury livid enraged rage fuming raging
mad
scared scares scare terrified terrifies terrify petrified frightened frightens spooked freaked afraid fear fearful fears
anxious anxiety anxiously
sad sadder saddest sadness heartbroken heartbroke tearful miserable gutted devastated
nervous nervously nerves jittery
tense tension
stressed stresses stress stressing stressful stressy
frustrated frustration frustrating frustrations frustrates frustrate
disappointed disappoints disappointment disappointing
relieved relief relived
insecure insecurity unsure
confident
ashamed shame
embarrassed embarrasses embarrass embarrassment embarrassing mortified humiliated humiliation humiliating
jealous jealousy envious envy
lonely loneliness homesick
annoyed annoyance annoys annoy irritated irritation irritates irritate aggravated exasperated
glad
cheerful content
satisfied satisfaction
dissatisfied unsatisfied
grateful gratefully gratitude flattered honoured honored thankful
surprised surprises amazes amazed astonished
shocked stunned startled shook
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
excited excites excitement hyped stoked pumped buzzing
enthusiastic enthusiasm
enjoyed enjoy enjoying enjoyment
bored boredom
discouraged disheartened dispirited deflated crushed demotivated
overwhelmed overwhelms overwhelming
upset upsets
hopeful
depressed gloomy
unhappy unhappiness
worried worry worrying worries
uncomfortable
uneasy
awkward
chuffed gobsmacked dumbfounded speechless flabbergasted bummed bummer
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
numb
grumpy moody cranky sulky salty triggered
impatient
sorrow grief grieving
anguish
betrayed
flustered
rattled
broken-hearted
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
good bad better worse great awful terrible horrible trapped cornered shaken rubbish rejected judged used safe unsafe alone small stupid dumb strong weak empty weird strange
calm relaxed welcome seen heard appreciated valued unappreciated useless useful ignored vulnerable lost free
at-ease comfortable down low rough rotten crap shit blue important lost understood misunderstood excluded invisible inferior
amazing fantastic numb supported respected warm sick foolish silly accepted included lousy
`;

/** Idioms of emotion as patterns over plain words; the whole idiom is the word. */
export const IDIOMS: readonly string[] = [
  '(?:knot|knots|pit|butterflies) in my (?:stomach|tummy|belly)',
  'butterflies',
  'my (?:stomach|insides|tummy) (?:was|were|is|are|felt|feels|got) (?:all )?(?:in|tied in|tied up in|full of|doing) (?:knots|butterflies|somersaults|flips)',
  'my (?:stomach|tummy) (?:dropped|churned|sank|flipped|tightened|turned)',
  '(?:winds?|wound|riles?|riled) (?:me|us) up',
  '(?:does|did|doing) my head in',
  '(?:gets?|got|getting) on my nerves',
  '(?:gets?|got|getting) me down',
  '(?:grinning|grinned|grin|beaming|beamed) from ear to ear',
  '(?:drives?|drove|driving) me (?:mad|crazy|nuts|insane|bananas|up the wall|round the bend)',
  '(?:makes|made) my blood boil',
  '(?:my )?blood (?:boils|boiled|was boiling)',
  'sick and tired',
  'at home(?<= (?:feel|feels|felt|feeling) (?:(?:so|really|right|very|instantly|totally|completely) )?at home)',
  'sorry for(?<= (?:feel|felt|feeling) (?:(?:so|really|a bit|very) )?sorry for)',
  'sick to death',
  '(?:at )?the end of my (?:tether|rope)',
  'in (?:bits|pieces)(?<= (?:was|am|were|left me) (?:\\S+ )?in (?:bits|pieces))',
  '(?:a )?(?:bundle|bag) of nerves',
  'burst into tears',
  'welled up',
  '(?:a )?sinking feeling',
  'bricking it',
  'made my day',
  'thrilled to bits',
  'head was spinning',
  'jumped out of my skin',
  'scared (?:to death|stiff|out of my wits)',
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
  'fed up',
  'sick of it',
  'sick to my stomach',
  'at my (?:wits " |wit\'s )end',
  'close to tears',
  'in tears',
  'tears in my eyes',
  '(?:pissed|ticked|cheesed|hacked|brassed|browned) off',
  '(?:pisses|pissed|ticks|ticked) me off',
  '(?:worked|choked|wound|fired|psyched|shaken|riled) up',
  '(?:bummed|weirded|creeped|grossed|stressed|freaked|spaced) out',
  'let down',
  'blown away',
  'in shock',
  'in a (?:bad|good|foul|great) mood',
  'on the verge of tears',
  'gave me (?:the chills|chills|the creeps)',
  'the (?:chills|creeps|jitters)',
  'hot under the collar',
  'on the edge of my seat',
  'a nervous wreck',
  'a kick out of',
  'my (?:knees|legs|hands) (?:were )?(?:shook|shaking|trembling|went weak)',
  'sick with (?:worry|nerves)',
  'under the weather(?= emotionally)',
  'walking on air',
  'beside myself',
  'at (?:my|the) wits end',
  '(?:a )?weight (?:fell |was lifted |lifted )?off my (?:shoulders|mind|chest)',
  'wanted the (?:ground|floor|earth) to swallow me(?: up)?',
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
  '(?:sweaty|clammy) (?:palms|hands)',
  '(?:palms|hands) (?:were|was|got|went|are|get) (?:all |so |really |completely )?(?:sweaty|clammy)',
  'left out',
  'heavy heart',
  'on pins and needles',
  'jump(?:ed|ing) for joy',
];
