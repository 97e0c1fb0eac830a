import { emotionsIn } from '../emotions.ts';
import type { Language } from '../languages.ts';
import { words } from '../lexicon.ts';
import { moveBook } from '../moves.ts';
import { signBook } from '../signs.ts';
import { ADVICE } from './advice.ts';
import { classOf } from './classes.ts';
import { COUNSEL } from './counsel.ts';
import { DEPTHS } from './depths.ts';
import { DRIVES } from './drives.ts';
import { DWELLS } from './dwells.ts';
import { DUTCH_EMOTIONS } from './emotion-guards.ts';
import { EXPERIENCING } from './experiencing.ts';
import { FIGURES } from './figures.ts';
import { FRONTED } from './fronted.ts';
import { FEELINGS } from './feelings.ts';
import { FILLS_IN } from './fills-in.ts';
import { GRAMMAR } from './grammar.ts';
import { GUESSES } from './guesses.ts';
import { IDIOMS_OF_YOU } from './idioms.ts';
import { HINTS } from './hints.ts';
import { IMPERATIVES } from './imperatives.ts';
import { IMPRESSIONS } from './impressions.ts';
import { LECTURES } from './lectures.ts';
import { LINGERING } from './lingering.ts';
import { MAXIMS } from './maxims.ts';
import { MEASURES } from './measures.ts';
import { MOVES } from './moves.ts';
import { NORMS } from './norms.ts';
import { NUDGES } from './nudges.ts';
import { PUSHES } from './pushes.ts';
import { REASONS } from './reasons.ts';
import { rewriteDutch } from './rewrites.ts';
import { STANDING } from './standing.ts';
import { SECOND_PERSON } from './second-person.ts';
import { SOUNDINGS } from './soundings.ts';
import { spelling } from './spelling.ts';
import { STEERING } from './steering.ts';
import { SURMISES } from './surmises.ts';
import { readText } from '../text.ts';
import { TRUTHS } from './truths.ts';
import { EXAMPLES } from './examples.ts';
import { PRAISES } from './praises.ts';
import { OFFERS } from './offers.ts';
import { MOTIVES } from './motives.ts';
import { PORTRAITS } from './portraits.ts';
import { URGES } from './urges.ts';
import { VERDICTS } from './verdicts.ts';
import { readWeights } from '../weights.ts';
import WEIGHTS from './weights.packed.json' with { type: 'json' };
import { WHY } from './why.ts';

const COMMON = words(`
eigenlijk gewoon misschien waarschijnlijk natuurlijk zeker vast toch omdat doordat toen daar daarom heel echt best nogal wilt wilde
vindt vond voelt voelde bent denk denkt dacht klopt zegt zeggen volgens iemand iets jouw deze zoals omdat waar wanneer welke hoe
heeft hebt hebben hadden wordt werd worden worden kunt kunnen moet moeten zijn waren geweest over voor door naar met niet geen
je jij jou u ik dus blijkbaar kennelijk stiekem graag liever komt kwam doet deed gaat ging soort meer erg een beetje betekent
`);

/** Dutch, as the readers of sentences know it. */
export const DUTCH: Language = {
  spelling,
  grammar: GRAMMAR,
  classOf,
  signs: signBook([
    ...WHY,
    ...REASONS,
    ...FILLS_IN,
    ...SECOND_PERSON,
    ...EXPERIENCING,
    ...FEELINGS,
    ...DRIVES,
    ...FIGURES,
    ...FRONTED,
    ...IDIOMS_OF_YOU,
    ...IMPRESSIONS,
    ...SURMISES,
    ...GUESSES,
    ...PORTRAITS,
    ...MOTIVES,
    ...ADVICE,
    ...IMPERATIVES,
    ...LECTURES,
    ...NUDGES,
    ...VERDICTS,
    ...HINTS,
    ...URGES,
    ...COUNSEL,
    ...NORMS,
    ...OFFERS,
    ...PRAISES,
    ...EXAMPLES,
    ...TRUTHS,
    ...MAXIMS,
    ...STEERING,
    ...PUSHES,
    ...DWELLS,
    ...DEPTHS,
    ...LINGERING,
    ...MEASURES,
    ...SOUNDINGS,
  ]),
  weights: () => readWeights(WEIGHTS),
  moves: moveBook(MOVES),
  standing: STANDING,
  rewriter: rewriteDutch,
  emotions: (text) => emotionsIn(readText(text, DUTCH_EMOTIONS.spelling), DUTCH_EMOTIONS),
  familyOf: (word) => DUTCH_EMOTIONS.states.get(word) ?? DUTCH_EMOTIONS.experiences.get(word),
  common: COMMON,
};
