import type { Asked, ConversationContext, Note } from '../conversation.setup.ts';
import { knowsNothing, readMentor } from '../language/index.ts';
import type { Element, Locale } from '../vocabulary.ts';

/** How much help a mentor gets: a question with a hint, a short cue, or the name of the phase alone. */
export type HelpLevel = 'full' | 'cue' | 'name';

const USES_UNTIL_CUE = 3;
const USES_UNTIL_NAME = 8;
/** A rule that slips in one of so many uses is not a habit yet. */
const OFTEN = 3;
const SOMETIMES = 8;

/**
 * The help that a mentor needs with one rule. `uses`: in how many of their recent conversations the rule was observed;
 * `slips`: in how many of those it slipped. Help shrinks with use and comes back when the rule slips often.
 */
export function helpLevel({ uses, slips }: { readonly uses: number; readonly slips: number }): HelpLevel {
  if (uses < USES_UNTIL_CUE || slips * OFTEN >= uses) return 'full';
  if (uses < USES_UNTIL_NAME || slips * SOMETIMES >= uses) return 'cue';
  return 'name';
}

const DEEPENINGS_ON_ONE_FEELING = 3;
/** Questions of the bank that go further into what an event did, beside those for its moment and its trigger. */
const DEEPENING_QUESTIONS: readonly (string | null)[] = ['RM1', 'RM2'];

/**
 * Whether the last three questions of this story all deepened the same feeling: time to broaden or to look ahead. Who goes on to reflecting
 * begins anew: the first question there is the step that is asked for.
 */
export function stopRule({ asked, story }: Pick<ConversationContext, 'asked' | 'story'>, locale: Locale): boolean {
  const last = asked.slice(-DEEPENINGS_ON_ONE_FEELING);
  const phase = last[0]?.phase;
  return (
    last.length === DEEPENINGS_ON_ONE_FEELING &&
    last.every((question) => question.story === story && question.phase === phase && deepens(question, locale))
  );
}

function deepens({ id, element, text }: Asked, locale: Locale): boolean {
  if (element === 'moment' || element === 'trigger' || DEEPENING_QUESTIONS.includes(id)) return true;
  if (text === null) return false;
  const { moves, findings } = readMentor(text, { locale });
  return moves.includes('motive') || moves.includes('acknowledge-emotion') || findings.some(({ kind }) => kind === 'dwells');
}

/** What to try after a short answer: ask for something concrete, then give an example situation, then leave it. */
export type Rung = 'make-concrete' | 'example' | 'leave';

const RUNGS: readonly Rung[] = ['make-concrete', 'example', 'leave'];
const LONGEST_SHORT_ANSWER = 4;
/** Elements that a word or two can answer in full. */
const NAMED_IN_A_WORD: readonly Element[] = ['place', 'people', 'role', 'moment', 'quality', 'motive', 'core-word', 'helper'];

/** The rung of the ladder for the short answers in a row at the end of this phase; null when the last answer was not short. */
export function shortAnswerLadder({ notes }: Pick<ConversationContext, 'notes'>): Rung | null {
  const last = notes.at(-1);
  if (!last) return null;
  let inARow = 0;
  for (let place = notes.length - 1; place >= 0 && inARow < RUNGS.length; place -= 1) {
    const note = notes[place] ?? last;
    if (note.story !== last.story || note.phase !== last.phase) continue;
    if (!isShort(note)) break;
    inARow += 1;
  }
  return RUNGS[inARow - 1] ?? null;
}

/** `nee, meer een aanmoediger` answers a question that leaves room for yes and no; `ja, zoiets` says no more than yes. */
const SAYS_WHICH =
  /^\s*(?:ja|jawel|nee|neen|yes|yeah|no|nope)[\s,.!-]+(?!(?:zoiets|klopt|hoor|dat|wel|best|misschien|precies|inderdaad|echt|denk|sort|kind|maybe|exactly|right|true|i (?:guess|think))(?!\p{L}))\p{L}{3}/iu;

function isShort({ text, elements }: Note): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (knowsNothing(text)) return true;
  if (SAYS_WHICH.test(text)) return false;
  return words.length <= LONGEST_SHORT_ANSWER && !elements.some((element) => NAMED_IN_A_WORD.includes(element));
}
