import type { AgreementDraft, ConversationContext, ConversationEvent, Note } from '../../dialogs/conversation.setup.ts';
import { placeOf, type Saved, takeTurn, withoutStandings } from '../turn.ts';

/** What stands where words were: something, so that what was told still counts as told. */
const WORDLESS = '·';

/** Below so many characters a text is a word that others use as well. */
const SHORT = 12;

/** Ends a conversation from wherever it is. */
const ENDING: readonly ConversationEvent[] = [
  { type: 'mentor.stopped' },
  { type: 'mentor.confirmedStop' },
  { type: 'student.answered' },
];

/**
 * A saved conversation without anything that was said in it: which phases it reached and what each rule made of it stay.
 * With `keepClosing` the closing stays as it lies before the student.
 */
export function withoutWords(saved: Saved, { keepClosing = false } = {}): Saved {
  return reworded(saved, blank, keepClosing);
}

/** A saved conversation in which nothing holds one of these texts any more. A short text must be all that stands there. */
export function withoutTexts(saved: Saved, texts: readonly string[]): Saved {
  return reworded(saved, (text) => (holds(text, texts) ? WORDLESS : text), false);
}

/** Whether one of these texts is in another, or is all of it when it is short. */
export function holds(text: string, texts: readonly string[]): boolean {
  const said = text.trim().toLowerCase();
  return texts
    .map((each) => each.trim().toLowerCase())
    .some((each) => each !== '' && (each.length < SHORT ? said === each : said.includes(each)));
}

function reworded(saved: Saved, erase: Erase, keepClosing: boolean): Saved {
  const snapshot = saved.snapshot as { context: ConversationContext };
  const { notes, asked, agreements, closing } = snapshot.context;
  const context: ConversationContext = {
    ...snapshot.context,
    notes: notes.map((note) => rewordedNote(note, erase)),
    asked: asked.map((question) => ({ ...question, text: question.text === null ? null : erase(question.text) })),
    agreements: agreements.map((agreement) => rewordedAgreement(agreement, erase)),
    closing: closing === null || keepClosing ? closing : rewordedClosing(closing, erase),
  };
  return { ...saved, snapshot: { ...snapshot, context }, tip: null };
}

/** The same of a conversation that will not go on: it is over, and what each rule made of one that never came to its end goes too. */
export function endedWithoutWords(saved: Saved): Saved {
  if (placeOf(saved).state === 'ended') return withoutWords(saved);
  const ended = ENDING.reduce((before, event) => takeTurn(before, event, { locale: 'nl', fine: new Set() }).saved, saved);
  const wordless = withoutWords(ended);
  if (placeOf(wordless).state !== 'ended') throw new Error('A conversation could not be ended; add the way out to `ENDING`');
  return withoutStandings(wordless);
}

/** What a mentor noted of a conversation: what the student said, and questions in the mentor's own words, in order. */
export function notesIn(saved: Saved): readonly { readonly by: 'student' | 'mentor'; readonly text: string }[] {
  const { notes, asked } = (saved.snapshot as { context: ConversationContext }).context;
  const said = notes.map(({ id, text }) => ({ by: 'student' as const, text, place: id }));
  const questions = asked.map(({ text, before }) => ({ by: 'mentor' as const, text: text ?? '', place: before - 0.5 }));
  return [...questions, ...said]
    .filter(({ text }) => text !== '' && text !== WORDLESS)
    .toSorted((one, other) => one.place - other.place)
    .map(({ by, text }) => ({ by, text }));
}

type Erase = (text: string) => string;

/** Of words that are gone, what was heard in them goes too. */
function rewordedNote({ promised, ...note }: Note, erase: Erase): Note {
  const text = erase(note.text);
  if (!promised || text !== note.text) return { ...note, text };
  return { ...note, text, promised: { ...promised, what: erase(promised.what), helper: erase(promised.helper) } };
}

function rewordedAgreement<A extends Omit<AgreementDraft, 'id'>>(agreement: A, erase: Erase): A {
  const { what, helper, brings } = agreement;
  return { ...agreement, what: erase(what), helper: erase(helper), brings: erase(brings) };
}

function rewordedClosing(
  closing: NonNullable<ConversationContext['closing']>,
  erase: Erase,
): NonNullable<ConversationContext['closing']> {
  const { experience, quality, motive, coreWord, agreements } = closing;
  const said = { experience: erase(experience), quality: erase(quality), motive: erase(motive), coreWord: erase(coreWord) };
  return { ...closing, ...said, agreements: agreements.map((agreement) => rewordedAgreement(agreement, erase)) };
}

function blank(text: string): string {
  return text === '' ? '' : WORDLESS;
}
