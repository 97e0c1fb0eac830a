import { signs, type Sign } from '../signs.ts';
import { BODY, FEELING } from './dwells.ts';
import { SETS } from './sets.ts';

const FELT = `(?:${FEELING}|hurt|knot|lump|pit|humiliation|nerves)`;
const THIS = '(?:that|this|your|the|those|these|such|all that)';
const IT = `(?:${THIS} (?:(?!(?:you|is|was|it) )[^ .?!,]+ )?${FELT})`;

/** The emotion as a thing of its own: with a voice, a seat, a measure, a life (domain.md §3 rule 4). */
export const DEPTHS: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    {},
    // suppose the fear had a voice
    `(?:suppose|imagine|picture|pretend|what if|say) (?:[^ .?!,]+ ){0,2}${IT} (?:could|had|was|were|is|as|sat|sits|sitting|stood|standing|spoke|walked)(?= )`,
    `(?:give|gave|giving|lend) ${IT} (?:an?|its own|some) (?:voice|face|colour|color|shape|number|mark|score|space|room|body)(?= )`,
    `what (?:are|is|were|was) ${IT} (?:[^ .?!,]+ )?(?:trying|telling|protecting|guarding|hiding|asking|covering|keeping|saying)(?= )(?! (?:[^ .?!,]+ )?about)`,
    `what (?:do|does|did) ${IT} (?:need|want|try|protect|sound|taste|smell)(?= )`,
    `what (?:sort|kind|type|flavour|shade|colour) of (?!(?:stress|tension|fears?) )(?:<emo>)(?= (?:is|was|[?]|do|did|does|exactly))`,
    // how long, how often, how deep
    `(?:since when|for how long|how long) (?:[^ .?!,]+ ){0,4}${IT}(?= )`,
    `how (?:deep|far down|strong|heavy|big|cold|sharp|raw|thick) (?:does|did|is|was) (?:the|that|this|your) (?:[^ .?!,]+ )?${FELT}(?= )(?! of )`,
    'how (?:often|much|many (?:times|nights|days|tears)) (?:[^ .?!,]+ ){0,6}(?:cry|cried|crying|weep|break down)(?= )',
    'how (?:often|many nights) (?:do|have|has) (?:[^ .?!,]+ ){0,5}(?:lie awake|lain awake|lose sleep|lost sleep)(?= )',
    'do you (?:[^ .?!,]+ )?(?:cry|weep|lie awake|lose sleep)(?= )',
    `(?:is|was|are|were) ${IT} (?:still |always |ever )*(?:there|here|with you|around|present|gone|in you)(?= )(?! in )`,
    `does ${IT} (?:ever |still |sometimes )*(?:leave|go away|fade|come back|visit|stay|live|return|let you|wear off)(?= )`,
    '(?:does|did) (?:the |that |this )?(?:<emo>) run in(?= )',
    `(?:what|which) percentage of you(?= )`,
    'how much of you (?:is|was|feels) <adv*>(?:<state>)(?= )',
    `(?:what|which|how many) (?:mark|score|number|grade|points|out of ten) (?:[^ .?!,]+ ){0,4}${IT}(?= )`,
    'what (?:does|did) <emo> do to you(?= )',
    'wake up (?:[^ .?!,]+ ){0,4}(?:because of|from|with) (?:the|your|that) (?:<emo>)(?= )',
    'are (?:the|your) tears (?:[^ .?!,]+ )?(?:close|there|coming)(?= )',
    // is there another feeling below that one
    '(?:is|was|are) there (?:also |maybe |perhaps |not |still )*(?:another|an other|a second|a different|a deeper|an older|any other|some other|yet another) (?:[^ .?!,]+ )?(?:feeling|emotion|<emo>) (?:[^ .?!,]+ )?(?:below|under|underneath|beneath|behind)(?= )',
    `(?:is|was|are) (?:not there|there not|there) (?:[^ .?!,]+ ){0,5}?(?:below|under|underneath|beneath|behind) ${IT}(?= )`,
    // inside
    `what (?:happens|happened|goes on|moves|stirs|is there) (?:[^ .?!,]+ ){0,2}(?:inside|within) your ${BODY}(?= )`,
    `where(?:abouts)? (?:in|on) your ${BODY}(?= )`,
    `(?:does|do|did|is|was) (?:it|that|this) (?:mostly |mainly |still |really |now |then )*(?:sit|sitting|live|settle|lodge|lodged|hide|nestle|rest) (?:more |mostly |mainly |rather )?(?:in|around|on|behind) (?:your|the) ${BODY}(?= )`,
    `(?:is|was) it (?:more|mostly|rather|mainly) (?:in|around|on|behind) your ${BODY}(?= )`,
    `(?:in|from) (?:that|this|the) (?:knot|lump|pit|tightness|heaviness)(?= )`,
    `(?:go|tune|drop|sink|zoom|turn|come) (?:[^ .?!,]+ ){0,3}(?:to|into) (?:that|this|the) (?:knot|lump|pit|tightness|heaviness)(?= )`,
    `(?:when|as) ${IT} (?:comes|hits|rises|visits|shows up|returns|takes over|takes hold)(?= )`,
    'which part of (?:you|your body) (?:feels?|is|was|holds?|carries|still)(?= )',
    'scan your body(?= )',
    'from head to toe , (?:where|what)(?= )',
    'let (?:it|that|this|them) (?:wash over|flood|fill|move through|run through|be there)(?= )',
    '(?:back )?inside yourself to(?= )',
    `(?:that|this|the) (?:[^ .?!,]+ )?${FELT} itself(?= )`,
  ),
];
