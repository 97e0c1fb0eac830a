import { readCare } from '../../dialogs/care/care.ts';
import type { ConversationEvent } from '../../dialogs/conversation.setup.ts';
import { readDate, readMentor, readStudent } from '../../dialogs/language/index.ts';
import { earlierTurns } from '../../dialogs/notes.ts';
import type { OwnWords, Question } from '../../dialogs/questions/question.ts';
import {
  ELEMENTS,
  type Element,
  isRightLoop,
  LENGTHS,
  type Locale,
  MODES,
  MOMENTS,
  type Moment,
  PHASES,
} from '../../dialogs/vocabulary.ts';
import type { Utterance } from '../commands.ts';
import type { Place } from '../turn.ts';
import type { Desk, Request } from './desk.ts';

type PlainType = Extract<ConversationEvent, { type: `mentor.${string}` }>['type'];

/** Verbs that are one event without more ado. */
const PLAIN: ReadonlyMap<string, PlainType> = new Map<string, PlainType>([
  ['afterwards', 'mentor.cameBack'],
  ['next', 'mentor.wentOn'],
  ['back', 'mentor.wentBack'],
  ['back-to-talk', 'mentor.wentBack'],
  ['new-story', 'mentor.openedStory'],
  ['undo', 'mentor.undid'],
  ['pause', 'mentor.paused'],
  ['not-now', 'mentor.stopped'],
  ['resume', 'mentor.resumed'],
  ['wrap-up', 'mentor.wrappedUp'],
  ['stop', 'mentor.stopped'],
  ['stop-yes', 'mentor.confirmedStop'],
  ['stop-no', 'mentor.keptGoing'],
  ['withdraw-proposal', 'mentor.tookBack'],
  ['at-the-table', 'mentor.broughtToTheTable'],
  ['leave-table', 'mentor.leftTheTable'],
]);

/** The event of a verb that needs nothing else, or undefined. */
export function plainEvent(verb: string): ConversationEvent | undefined {
  const type = PLAIN.get(verb);
  return type === undefined ? undefined : ({ type } as ConversationEvent);
}

/** How a mentor begins: from the card's fields, or from the typed words `kort`, `lang`, `scherm uit`. */
export function beginEvent({ arg, inputs }: Pick<Request, 'arg' | 'inputs'>, moment: Moment): ConversationEvent {
  const wanted = [arg, inputs['length'], inputs['mode']];
  return {
    type: 'mentor.began',
    length: LENGTHS.find((length) => wanted.includes(length)) ?? 'short',
    mode: MODES.find((mode) => wanted.includes(mode)) ?? 'live',
    moment: MOMENTS.find((each) => each === inputs['moment']) ?? moment,
  };
}

/** A question of the bank was put to the student. `key` is the wording that was on the card. */
export function askedEvent(question: Question, key: string, words: OwnWords): ConversationEvent {
  const needs = question.variants.find((variant) => variant.key === key)?.needs ?? [];
  const { id, element, competency } = question;
  return { type: 'mentor.asked', id, key, element, competency, ownWords: needs.flatMap((need) => words[need] ?? []) };
}

/** Typed text during the talk, read by the guide: the mentor's own question, or what the student said. */
export function utteranceEvent(
  { by, text, element }: Utterance,
  { context, phase }: Place,
  { locale, today }: { locale: Locale; today: string },
): ConversationEvent {
  if (by === 'mentor')
    return { type: 'mentor.askedInOwnWords', text, heard: readMentor(text, { locale, earlier: earlierTurns(context) }) };
  const heard = readStudent(text, { locale, today });
  const tellsOfNeed = readCare(text, locale) !== null;
  const read = isRightLoop(phase) ? readDate(text, { locale, today }) : null;
  const date = read && 'date' in read ? { date: read.date } : {};
  return { type: 'student.said', text, heard, ...date, ...(element && { element }), ...(tellsOfNeed && { tellsOfNeed }) };
}

/** An agreement typed in one line, with its date and its helper as far as they were understood. */
export function agreementEvent(
  text: string,
  { locale, today }: { locale: Locale; today: string },
): Extract<ConversationEvent, { type: 'mentor.agreed' }> {
  const date = readDate(text, { locale, today });
  const due = date && 'date' in date ? date.date : '';
  const undated = withHelper(without(text, date?.span));
  // A date that cannot be one stays with the words, unless a name stands before it: it is no part of that.
  const { what, helper } = due === '' && undated.helper === '' ? withHelper(text) : undated;
  return { type: 'mentor.agreed', agreement: { what, due, helper, brings: '', competency: '' } };
}

const BEFORE_A_DATE =
  /(?:,\s*)?(?<!\p{L})(?:(?:op|voor|vóór|tegen|uiterlijk|on|by|before)\s+)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?\s*$/iu;
/** `aan het` eind van de week, `in` het weekend: what these words lead up to begins with its article, before the date or in it. */
const BEFORE_AN_ARTICLE = /(?:,\s*)?(?<!\p{L})(?:op|voor|vóór|tegen|aan|in|rond|over|tijdens|on|by|before|at|during)\s+$/iu;
const ARTICLE = /(?<!\p{L})(?:het|de|the)\s+$/iu;
const BEGINS_WITH_ARTICLE = /^(?:het|de|dit|deze|the|this)\s/iu;
/** `di` 8 december. */
const SHORT_DAY = /(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\.?\s+$/iu;
/** vrijdag `a.s.`, two weeks`' time`. */
const AFTER_A_DATE = /^(?:\s*a\.?\s?s\.?(?!\p{L})|['’]?s?['’]?\s+time(?!\p{L}))/iu;

/** The text without its date, and without what only led up to it. */
function without(text: string, span: readonly [number, number] | undefined): string {
  if (!span) return text;
  const [before, date, after] = [text.slice(0, span[0]), text.slice(...span), text.slice(span[1])];
  const rest = `${ledUpTo(before, date).replace(BEFORE_A_DATE, ' ')} ${after.replace(AFTER_A_DATE, '')}`;
  return tidied(rest) || text;
}

function ledUpTo(before: string, date: string): string {
  if (/^\d/u.test(date)) return before.replace(SHORT_DAY, '');
  const bare = before.replace(ARTICLE, '');
  return bare !== before || BEGINS_WITH_ARTICLE.test(date) ? bare.replace(BEFORE_AN_ARTICLE, '') : before;
}

/** `…, met mijn broer`, `samen met …` or a name after `met` at the end is who helps; `bellen met mijn oom` or `met Ria` is what is done. */
const HELPER =
  /^(?<what>.+?)(?:,\s*(?:samen )?(?:met|with)(?: (?:de |the )?(?:hulp van|help (?:of|from)))?|,\s*(?:hulp van|help (?:of|from))|\s+(?:samen met|met hulp van|together with|with (?:the )?help (?:of|from))|(?<!(?:[Bb]ellen|[Pp]raten|[Ss]preken|[Oo]verleggen|[Aa]fspreken|[Gg]esprek|[Mm]ailen|[Aa]ppen|[Oo]verleg|[Aa]fspraak|[Tt]alk|[Ss]peak|[Mm]eet|[Aa]ppointment|[Cc]onversation))\s+(?:met|with)(?=\s+\p{Lu}))\s+(?<helper>[^,]+)$/u;

function withHelper(text: string): { what: string; helper: string } {
  const { what = text, helper = '' } = HELPER.exec(text)?.groups ?? {};
  return { what: tidied(what), helper: tidied(helper) };
}

function tidied(text: string): string {
  return text
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+([,.])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,]+|[\s,.]+$/gu, '');
}

const ALL_ELEMENTS: readonly Element[] = PHASES.flatMap((phase) => ELEMENTS[phase]);

/**
 * Notes as the mentor corrected them: fields `note.<id>.text` and `note.<id>.element`. Clients leave an emptied text out, so
 * a note that has an element on the form and no text was emptied. Words of need are about no element, whatever was chosen.
 */
export function correctedEvent(
  inputs: Request['inputs'],
  { context }: Place,
  { locale }: Pick<Desk, 'locale'>,
): ConversationEvent {
  const notes = context.notes.map(({ id, text: before, elements }) => {
    const text = inputs[`note.${id}.text`] ?? (`note.${id}.element` in inputs ? '' : before);
    const element = elementIn(inputs[`note.${id}.element`], elements[0] ?? null);
    return { id, text, element: element !== null && readCare(text, locale) ? null : element };
  });
  return { type: 'mentor.corrected', notes };
}

function elementIn(chosen: string | undefined, otherwise: Element | null): Element | null {
  if (chosen === undefined) return otherwise;
  return ALL_ELEMENTS.find((element) => element === chosen) ?? null;
}
