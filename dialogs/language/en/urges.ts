import { signs, type Sign } from '../signs.ts';
import { OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const START = '(?<=^ (?:so |and |but |well |okay , |oh , |look , |honestly , |listen , |, )*)';
const JOB =
  '(?:boss|manager|job|placement|internship|teacher|mentor|class|school|employer|supervisor|team|shift|rejection|interview)';

/** Own stories, gentle comparisons, verdicts in school-report words, and picking for someone (domain.md §3 rule 1). */
export const URGES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: ['.* [?]', 'you (?:said|told|mentioned)'] },
    `my own (?:(?:first|last|old|former|previous) ${JOB}|${JOB} (?:taught|never|always|told|made))(?= )`,
    `my (?:first|last|old|former|previous) ${JOB} (?:[^ .?!,]+ ){1,9}(?:, )?(?:and|so|but|until) (?:[^ .?!,]+ )?i(?= )`,
    '(?<!there )is (?:really |surely |hardly )?no reason to (?:give up|panic|quit|stop|despair|drop out|throw|stay away|doubt|be (?:rude|late|ashamed))(?= )',
    'leaves? (?:a lot|much|something|plenty|a great deal) to be desired(?= )',
    '(?:[^ .?!,]+ing (?:[^ .?!,]+ ){0,4}|^ (?:that|this|it) )(?:is|was) (?:really |surely |hardly )?(?:no|not a|hardly a|never a) (?:good )?reason (?:to|for) ',
    '(?<=^ |[.!:,;] |(?:^| )(?:just|so|then) )(?:pick|choose|take|go with|go for|send|use) (?:version|option|plan|route|draft) (?:one|two|three|four|five|a|b|c|\\d+)(?= (?:[.,!]|$|and |then |instead ))',
    '(?<=^ )good (?:lad|girl|boy|man|lass|effort|show)(?= (?:[.!,]|$))',
    'you have (?:handled|done|played|taken|managed|dealt with|behaved) (?:[^ .?!,]+ ){0,4}(?:like an?|well|admirably|beautifully|superbly|splendidly) ',
  ),
  // with a driving licence you would have had that job
  signs(
    SETS,
    'advice',
    { notAfter: OPEN, unless: ['.* [?]', 'you (?:said|told|mentioned)'] },
    `${START}(?:with|without) (?:[^ .?!,]+ ){1,5}?(?:, )?you would (?:[^ .?!,]+ )?have (?:[^ .?!,]+ )?(?:had|got|been|passed|made|known|finished|won|found|managed|saved|landed)(?= )`,
    `${START}had you (?:[^ .?!,]+ ){1,9}?(?:, )?you would (?:[^ .?!,]+ )?have(?= )`,
    'you (?:did|handled|have done|have handled|managed|dealt with|solved|tackled|approached|played) (?:[^ .?!,]+ ){0,6}?(?:better|worse) than(?= )(?! (?:you|expected|i (?:did|ever)) )',
    `${START}then you (?:just |simply |also )*(?:walk|go|step|march) (?:straight |right |back )*(?:up|over|back|straight|right) to (?:[^ .?!,]+ ){1,3}and (?:you )?(?!(?:see|hear|notice|find|feel) )`,
    `${START}then you (?:just |simply )*(?:ask|tell|call|ring|email|phone|text) (?:him|her|them|your [^ .?!,]+)(?= )`,
  ),
  // brilliant job with that engine
  signs(
    SETS,
    'advice',
    { where: 'telling' },
    `${START}(?:brilliant|excellent|superb|fantastic|terrific|cracking|amazing|stellar|splendid|marvellous|wonderful|solid|top|outstanding|impressive|lovely|sterling) (?:job|work|effort|performance|teamwork|thinking) (?:with|on|in|at|there|by|from|today|yesterday|this|last|[^ .?!,]+ing)(?= [^.?!,]*(?:[.!,]|$))`,
  ),
  signs(
    SETS,
    'advice',
    {},
    'would (?:not it|it not|it) (?:[^ .?!,]+ )?make (?:more |better |a lot more )?sense(?= )(?! to (?:me|you|us))',
  ),
];
