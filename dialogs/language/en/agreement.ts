import { anyOf, words } from '../lexicon.ts';
import type { AgreementLanguage } from '../student-languages.ts';

const VERBS =
  'call|email|mail|text|message|ask|talk|speak|make|write|send|practise|practice|plan|arrange|look|find|take|sign|read|visit|apply|hand|discuss|prepare|try|start|begin|do|learn|fill|print|bring|get|give|help|build|work|study|research|finish|complete|choose|draw|cook|present|interview|tell|explain|contact|check|join|set|organise|organize|meet|improve|submit|update|show|note|register|enrol|enroll|book|shadow|volunteer|search|record|schedule|reach|drop|attend|keep|follow|share|collect|compare|save|report|create|design|test|ring|phone|see|spend|pick|put|turn|stop|fix|clean|post|upload|film|invite|offer|walk|run|teach|train|bake|paint|weld|pop|swing|sort|review|rehearse|revise|repair|deliver|drive|let|play|sing|cycle|strip|sand|travel|head|turn up|ride|drive|bus|pack|sew|knit|cut|plant|wash|paint|tidy|dm|lend|return|swap|chat|sit|nip|shift|lay|mow|observe|trial|audition|interview|email|fix|mend';
const ING = VERBS.split('|')
  .map((verb) => `${verb.replace(/e$/u, '')}(?:${verb.at(-1)})?ing`)
  .concat(
    'having an? (?:\\S+ )?(?:chat|word|talk|meeting|look|go|trial|interview|call|conversation|taster)',
    'going (?:along|round|over|down|in|by)',
  )
  .join('|');
const KIN =
  'uncle|aunt|auntie|brother|sister|mother|mum|mom|father|dad|parents|grandpa|grandma|grandfather|grandmother|gran|nan|cousin|nephew|niece|neighbour|neighbor|friend|friends|mentor|teacher|tutor|supervisor|manager|colleague|colleagues|coworker|boss|chef|coach|counsellor|classmate|classmates|stepdad|stepmum|team|mate|mates|roommate|girlfriend|boyfriend|best friend|trainer|instructor';
const TITLES = 'mr|mrs|ms|miss|dr|uncle|aunt|auntie|coach|chef|grandma|grandpa';
const SOMEONE = `(?:(?:my|the|our|a) (?:best )?)?(?:(?:${TITLES}) (?:\\. )?(?!(?:will|can|is|helps|and|to|who) ))?(?!(?:i|you|it|that|which|who|this|and|or|will|can|to|me|my|the|our|a|nobody|someone|not|also) )[^ .,;:!?]+`;

/** What makes English an agreement. Lines are lower case, contractions in full; see `AgreementLanguage`. */
export const ENGLISH_AGREEMENT: AgreementLanguage = {
  promise: new RegExp(
    ` (?:(?:i|we) (?:will|am going to|are going to|shall|am about to|plan to|intend to|aim to|am planning to)(?! (?:not|see|be (?:fine|late|okay|there|happy|sad|busy|free|back)) )|(?<=^ (?:\\S+ )?)ill?(?= (?:${VERBS}|have|go|be|dm|txt|pm|hand|drop|nip|whatsapp|facetime) )|(?<=^ (?:(?:ok|okay|yes|so|then|well|right|fine|sure|and|,|\\.) )*|, (?:and |so )?)let me|(?<=^ (?:(?:ok|okay|yes|so|then) )*)(?:will|going to)(?= (?:${VERBS}) ))(?: (?:now|then|also|definitely|just|first|try to|really))*?(?: have(?= (?:written|spoken|talked|sent|made|done|finished|[a-z]+ed) ))? `,
    'u',
  ),
  sworn:
    / (?:(?:we|i) (?:have )?(?:\S+ )?(?:agreed|decided) (?:\S+ ){0,3}?(?:(?:that )?(?:i|we)(?: will| would| am going to)?|to|on|:)(?: i)?|(?:i|we) (?:promise|promised|commit|committed|swear)(?: you| myself)?(?: to| (?:that )?i(?: will| am going to)?)?|(?:my|our|the) (?:agreement|plan|deal|goal|action|promise) (?:is|:)(?: that i will| that i| to| :| i will| i)?|(?:deal|agreed|promise|promised) [:,] (?:i (?:will |am going to )?)?|my (?:next|first) step is(?: to)?|(?:will help|is going to help) me(?: to| with)?) /u,
  action: new RegExp(` (?:${VERBS}|${ING}|be|have|go (?:over|through|and|see|by|to (?:an?|that|the|my)))(?= )`, 'u'),
  leisure:
    / (?:(?<!(?:up|it|this|that|about) at )home|sleep|to bed|to school|to a party|to the (?:party|cinema|movies|beach|gym|dentist|doctor|hairdresser|shops?|pub|club|match|concert|festival|pool)|on holiday|on vacation|on a trip|shopping|swimming|gaming|play (?:football|games)|get married|move house|watch (?:tv|(?:a|the) (?:\\S+ )?(?:film|movie|match|game|news|race|final|series|show)|movies|films|netflix|football|series))(?= )/u,
  deed: new RegExp(
    `(?: i (?:am |will )?(?=(?:${VERBS}|${ING}) )| (?:me and my \\S+|my \\S+ and (?:i|me)|we) are (?=(?:${ING}) )| i will (?=have (?:\\S+ )*(?:ready|done|finished|\\S+ed|written|sent|spoken|made)(?= )))`,
    'u',
  ),
  unsure:
    / (?:(?:he|she|they|you|(?:my|the|our) \S+) (?:has |have |had )?(?:promised|agreed|decided)|maybe|perhaps|not agreed|no agreement|not sure) /u,
  noAgreement:
    / (?:maybe|perhaps|might|would|someday|one day|later in life|hopefully|hope|always|usually|often|never|every day|sometimes|probably|not sure|not|no idea|went|did|rather|wish|wanted|see how|was going to|(?<!(?:ask|asking|check|see|find out) (?:\S+ ){0,4})if i (?!can |may |could )\S+|if they|if (?:it|that|all|everything) (?:works|goes|fits|suits|is (?:okay|allowed|possible|not)|pans)|normally|generally|i work|yesterday|last \S+|\S+ ago|dream|want to|could|should|used to|doubt|fingers crossed|with any luck|i reckon)(?= )/u,
  recurring:
    / (?:every|each|on (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|(?:once|twice) a (?:week|month)) /u,
  beforeDay: /(?:(?:by|before|until|from|around|in|after|within|no later than)\s+)?(?:(?:the|this|coming|next)\s+)?$/iu,
  looseTime:
    / (?:(?:right |straight )?after (?:(?:the|my|this|our) )?(?:holidays?|break|exams?|school|class|lesson|work|meeting|talk|conversation|internship|placement|shift|training|summer|autumn break|\S+ (?:holidays?|break))|(?:before|in|during) the (?:\S+ )?(?:holidays?|break|exams|summer|spring|week)|every (?:day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|once a week|soon|as soon as possible|next time|(?:later )?today|right away|straight away|before (?:our|the) next (?:talk|meeting|conversation))(?= )/u,
  helper: new RegExp(
    `(?: (?:together with|with (?:the |some )?(?:help|support) (?:of|from)|helped by|alongside|assisted by) (${SOMEONE})(?= )| (${SOMEONE}) (?:will help|helps|can help|is going to help|is helping|supports|will support|coaches|has offered to help|has promised to help) (?:me|us|out|with)(?= )| (?:help|support) from (${SOMEONE})(?= )| (${SOMEONE}) (?:is coming|will come|comes|is going|will go|will join|joins) (?:with me|along|me)(?= ))`,
    'u',
  ),
  withWhom: new RegExp(
    `(?<=^|[\\s,])[Ww]ith ((?:(?:my|our|the) (?:best )?(?:${KIN})|(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Uu]ncle|[Aa]unt|[Cc]oach)\\.? \\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?))(?![\\p{L}\\p{N}])`,
    'u',
  ),
  asked: new RegExp(
    `(?:[Aa]sk|asking) ((?:(?:my|our|the) (?:best )?(?:${KIN})|(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Uu]ncle|[Aa]unt)\\.? \\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+)) (?:to (?:help|teach|show|practise|practice|join|come|go|explain|train|check|look)|for (?:help|advice)|if (?:he|she|they) (?:can|could|will|would) (?:help|teach|show|practise|practice|join|come))`,
    'u',
  ),
  addressed:
    / (?:talk|talking|speak|speaking|discuss it|meeting|meet|appointment|contact|touch|call|chat|conversation|agreed|agree) (?:again |once )?with /u,
  endOfAction:
    / (?:[.!?;]|, (?!(?:or|and) \S+ )|(?:because|so that|even though|although) |if (?:i|he|she|they) |and (?:my \S+|\S+) (?:will help|helps|can help|is going to help|will come))/u,
  particles: words('then also just really definitely too well now first and so'),
  joined: anyOf(['with', 'with help from', 'with the help of', 'and', 'together with', 'on', 'at', 'by', 'with support from']),
};
