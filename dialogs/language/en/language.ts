import { emotionsIn } from '../emotions.ts';
import type { Language } from '../languages.ts';
import { words } from '../lexicon.ts';
import { moveBook } from '../moves.ts';
import { signBook } from '../signs.ts';
import { ADVICE } from './advice.ts';
import { COUNSEL } from './counsel.ts';
import { DEPTHS } from './depths.ts';
import { DRIVES } from './drives.ts';
import { DWELLS } from './dwells.ts';
import { ENGLISH_EMOTIONS } from './emotion-guards.ts';
import { FIGURES } from './figures.ts';
import { FRONTED } from './fronted.ts';
import { FILLS_IN } from './fills-in.ts';
import { GRAMMAR } from './grammar.ts';
import { GUESSES } from './guesses.ts';
import { IDIOMS_OF_YOU } from './idioms.ts';
import { HINTS } from './hints.ts';
import { IMPRESSIONS } from './impressions.ts';
import { LINGERING } from './lingering.ts';
import { MEASURES } from './measures.ts';
import { MOVES } from './moves.ts';
import { NORMS } from './norms.ts';
import { NUDGES } from './nudges.ts';
import { REASONS } from './reasons.ts';
import { rewriteEnglish } from './rewrites.ts';
import { STANDING } from './standing.ts';
import { spelling } from './spelling.ts';
import { APPRAISALS } from './appraisals.ts';
import { ASCRIPTIONS } from './ascriptions.ts';
import { PORTRAITS } from './portraits.ts';
import { COMFORT } from './comfort.ts';
import { EXAMPLES } from './examples.ts';
import { PROVERBS_OF_ADVICE } from './proverbs.ts';
import { SOLUTIONS } from './solutions.ts';
import { TRUTHS } from './truths.ts';
import { SURMISES } from './surmises.ts';
import { readText } from '../text.ts';
import { SOUNDINGS } from './soundings.ts';
import { URGES } from './urges.ts';
import { VERDICTS } from './verdicts.ts';
import { readWeights } from '../weights.ts';
import WEIGHTS from './weights.packed.json' with { type: 'json' };
import { WHY } from './why.ts';

const COMMON = words(`
actually really just maybe probably surely right because when then there very quite want wanted feel felt think thought that this
what where which your you were have with about from into like would could should have been being does did doing something someone
some more most very much also than them they their mean
`);

/** English, as the readers of sentences know it. */
export const ENGLISH: Language = {
  spelling,
  grammar: GRAMMAR,
  classOf: () => '-',
  signs: signBook([
    ...WHY,
    ...REASONS,
    ...FILLS_IN,
    ...DRIVES,
    ...FIGURES,
    ...FRONTED,
    ...IDIOMS_OF_YOU,
    ...IMPRESSIONS,
    ...SURMISES,
    ...GUESSES,
    ...ASCRIPTIONS,
    ...PORTRAITS,
    ...ADVICE,
    ...VERDICTS,
    ...NUDGES,
    ...HINTS,
    ...URGES,
    ...COUNSEL,
    ...NORMS,
    ...COMFORT,
    ...TRUTHS,
    ...SOLUTIONS,
    ...EXAMPLES,
    ...APPRAISALS,
    ...PROVERBS_OF_ADVICE,
    ...DWELLS,
    ...DEPTHS,
    ...LINGERING,
    ...MEASURES,
    ...SOUNDINGS,
  ]),
  weights: () => readWeights(WEIGHTS),
  moves: moveBook(MOVES),
  standing: STANDING,
  rewriter: rewriteEnglish,
  emotions: (text) => emotionsIn(readText(text, ENGLISH_EMOTIONS.spelling), ENGLISH_EMOTIONS),
  familyOf: (word) => ENGLISH_EMOTIONS.states.get(word) ?? ENGLISH_EMOTIONS.experiences.get(word),
  common: COMMON,
};
