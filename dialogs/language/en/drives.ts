import { signs, type Sign } from '../signs.ts';
import { EMBEDDED, HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const SOURCE =
  '(?:energy|satisfaction|pleasure|strength|joy|kick|buzz|confidence|comfort|fulfilment|fulfillment|motivation|pride|thrill|peace|boost|(?<!the )lift|meaning)';
const GUESSED =
  '(?:no doubt|i (?:imagine|suppose|guess|bet|take it|assume|reckon|presume|expect|dare say|suspect)|surely|obviously|clearly|by the (?:sound|look)s? of it)';
const SENSE =
  '(?:bet|reckon|guess|suspect|imagine|suppose|expect|sense|gather|dare say|get the (?:feeling|sense|impression|idea)|have a (?:hunch|feeling|suspicion|sense)|have the (?:feeling|sense|impression|idea)|would (?:guess|bet|imagine|say)|am (?:guessing|sensing|sure|hearing|willing to bet))';

/** What drives the student and how they are wont to be, said or offered for them (domain.md §3 rules 8, 10). */
export const DRIVES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: EMBEDDED, unless: HANDED_BACK },
    `you (?:clearly |really |obviously |certainly |definitely |always |just )?(?:get|got|draw|drew|take|took|find|found|derive|derived) (?:[^ .?!,]+ ){0,4}${SOURCE}(?= )`,
    'you (?:are|were) <adv*>more (?:of )?an? (?:[^ .?!,]+ ){0,2}(?:person|type|guy|girl|kind|man|woman|<type>)(?= )',
    '(?:it|that|this) (?:is|was) <adv*>not <adv*>for you(?= )',
    'deep (?:down|inside) (?:, )?you (?:know|knew|are|were|still|would|just)(?= )',
    'you (?:know|knew) (?:it )?(?:deep down|in your heart|perfectly well|full well)(?= )',
    '(?:a |some )?part of you (?:is|was|wants?|wanted|feels?|felt|hopes?|hoped|would|does|did|still|knows?|knew|likes?|enjoys?|wishes)(?= )',
    '(?<!(?:does|did|would|do|might|could) (?:[^ .?!,]+ ){1,3})(?:means|meant|matters|mattered) (?:[^ .?!,]+ ){0,4}to you(?= )',
    '(?:that|this) is your (?:[^ .?!,]+ ){0,2}(?:streak|side|nature|perfectionism|pride|insecurity|ego|fear|anxiety|nerves|temper|shyness|laziness|stubbornness|<emo>|inner \\S+)(?= )',
    'your (?:[^ .?!,]+ )?(?:streak|side|nature|inner \\S+) (?:is|was|comes?|came|shows?|took|takes)(?= )',
    '(?:this|that|it) is (?:[^ .?!,]+ ){0,2}about (?:pleasing|proving|impressing|avoiding|escaping|hiding|your|being|wanting|feeling|needing|winning|losing|control)(?= )',
    'you (?:spread|stretch|beat|tear|put|cut|talk|work|drive|wear|run) yourself (?:too|down|up|into|short|out|under|thin|to|last)(?= )',
    'you (?:set|hold) (?:yourself |the bar |your \\S+ )(?:\\S+ ){0,3}(?:high|standards?|low)(?= )',
    'you (?:thrive|flourish|blossom|bloom|light up|come alive|come to life|lit up|open up|freeze up|clam up|shut down|switch off|withdraw|crumble|fall apart)(?= )(?! (?:the|an?|his|her|your|that|this|their|my|its|shop) )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    `(?:that|this) is <adv*>(?:where|what|how|when|why|who) <adv*>you (?:(?<!what you )get|draw|find|feel|felt|shine|thrive|light|come alive|want|need|love|like|hate|are happiest|left|quit|stopped|avoid|love)(?= )`,
    '(?:that|this) is <adv*>what <adv*>(?:gives|drives|makes|scares|bothers|moves|motivates|keeps|gave|drove|made|scared|bothered|moved) you(?= )',
    '(?:is|was) it <adv*>(?:[^ .?!,]+ ){1,4}(?:that )?you (?:are|were) <adv*>(?:after|looking for|missing|afraid of|craving|seeking|hoping for|scared of|worried about|chasing)(?= )',
    '(?:is|was) it <adv*>(?:[^ .?!,]+ ){1,4}(?:that )?you (?:want|wanted|need|needed|miss|missed|fear|feared|like|liked|love|loved)(?= )',
    'there is (?:[^ .?!,]+ ){0,3}(?:<emo>|hurt|pain) (?:[^ .?!,]+ )?(?:in|inside|within|behind|under|underneath|beneath|below) (?:[^ .?!,]+ ){0,4}(?:you|your|yours)(?= )',
    '(?:seems|sounds|looks) like someone (?:is|has|was|had|does|did|needs|got|feels|could|lost)(?= )',
    '(?:did|does|do|would) (?:it|that|this|he|she|they|the \\S+|your \\S+|working \\S+|\\S+ing) (?:[^ .?!,]+ )?give you (?:[^ .?!,]+ ){0,3}' +
      `${SOURCE}(?= )`,
    'would you (?:[^ .?!,]+ )?(?:call|consider|describe) yourself (?:as )?(?!(?:[?]|then|now|in) )\\S+(?= )',
    'how come you (?:are|were|get|got|feel|felt|look|looked) <adv*>(?:<state>|<quality>)(?= )',
    `(?:<state>|<eval>|<felt>) , ${GUESSED}(?= )`,
    `${GUESSED} , <adv*>(?:<state>|<eval>|<felt>)(?= )`,
  ),
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      notAfter: EMBEDDED,
      unless: [
        ...HANDED_BACK,
        'you (?:[^ .?!,]+ )?(?:should|must|need to|have to|ought|better|could|can)',
        '(?:we|i) (?:could|should|can|will) ',
        'this (?:is|was) you',
      ],
    },
    `i (?:[^ .?!,]+ )?${SENSE} (?:that )?(?:[^ .?!,]+ ){1,7}(?:you|your)(?= )(?! (?:now|later|next|on) )`,
  ),
];
