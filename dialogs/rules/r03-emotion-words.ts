import { readCare } from '../care/care.ts';
import type { Asked, ConversationContext, Note } from '../conversation.setup.ts';
import { readStudent } from '../language/index.ts';
import type { StudentReading } from '../language/index.ts';
import { lastOpenQuestion } from '../notes.ts';
import type { Element, Locale } from '../vocabulary.ts';
import { isMentorTurn, isSound, makes, proposing, taps } from './seen.ts';
import type { Evidence, Occasion, Rule } from './rule.ts';

/**
 * Rule 3: watch for words of emotion; they mark what matters (domain.md §3).
 * Which word was said is read again from the notes each time. It is kept in the note and, as long as a tip shows it, with the tip: sealed, in the
 * conversation until its notes are erased, and nowhere else.
 */
export const emotionWords: Rule = {
  id: 'emotion-words',
  observe(occasion) {
    const { event } = occasion;
    if (event.type === 'student.said') return heardIn(event.heard, occasion);
    if (!isMentorTurn(occasion) && event.type !== 'mentor.wentOn') return undefined;
    const marked = lastMarked(occasion);
    if (!marked) return undefined;
    if (event.type === 'mentor.wentOn') return passed(marked, occasion);
    return returnsTo(marked.words, occasion) ? { signal: 'honoured', quote: marked.words[0] } : undefined;
  },
};

/** Dates play no part in words of emotion. */
const ANY_DAY = '2000-01-01';

/** What a feeling leads back to. */
const MOMENT: readonly Element[] = ['moment', 'trigger'];

type Marked = { readonly note: Note; readonly words: readonly [string, ...string[]] };

/** A feeling is marked without a tip when its moment is known, and in the right loop, where it has no moment to go back to. */
function heardIn(heard: StudentReading, occasion: Occasion): Evidence | undefined {
  const [word] = affirmed(heard);
  if (word === undefined) return undefined;
  const seen: Evidence = { signal: 'in-play', quote: word };
  if (!isLeftLoop(occasion) || tellsMoment(heard.elements) || momentWasAsked(word, occasion)) return seen;
  return {
    ...seen,
    tip: { key: 'rules:emotion-words.tip', params: { word }, rewrites: proposing(occasion.context, 'LB8', 'LB9') },
  };
}

function passed({ note, words: [word] }: Marked, occasion: Occasion): Evidence | undefined {
  const { context, phase } = occasion;
  if (!isLeftLoop(occasion) || note.phase !== phase || tellsMoment(note.elements)) return undefined;
  if (context.asked.some((asked) => isSince(asked, note))) return undefined;
  return {
    signal: 'slipped',
    quote: word,
    tip: { key: 'rules:emotion-words.passed', params: { word }, rewrites: proposing(context, 'LB8', 'LB9') },
  };
}

function returnsTo(words: readonly string[], occasion: Occasion): boolean {
  const { event } = occasion;
  if (taps(occasion, { elements: MOMENT })) return true;
  if (!isSound(occasion)) return false;
  if (makes(occasion, 'what-happened') || makes(occasion, 'acknowledge-emotion')) return true;
  return event.type === 'mentor.askedInOwnWords' && words.some((word) => event.text.toLowerCase().includes(word.toLowerCase()));
}

function tellsMoment(elements: readonly Element[]): boolean {
  return MOMENT.some((element) => elements.includes(element));
}

/** Whether the word's moment was asked for: by the question this answers, or since the word was first noted. */
function momentWasAsked(word: string, { context, locale }: Occasion): boolean {
  const asksForMoment = ({ element }: Asked) => element !== null && tellsMoment([element]);
  const open = lastOpenQuestion(context);
  if (open && asksForMoment(open)) return true;
  const asked = context.asked.filter(asksForMoment);
  if (asked.length === 0) return false;
  const first = ofStory(context).find(({ text }) => text.includes(word) && wordsIn(text, locale).includes(word));
  return first !== undefined && asked.some((each) => isSince(each, first));
}

/** The newest note of this story in which a feeling is named, and no acute distress: that is not to be asked on about. */
function lastMarked({ context, locale }: Occasion): Marked | undefined {
  for (const note of ofStory(context).toReversed()) {
    const [word, ...others] = wordsIn(note.text, locale);
    if (word !== undefined && !tellsOfNeed(note, locale)) return { note, words: [word, ...others] };
  }
  return undefined;
}

/** A note that fills something tells of none (`elementsOf`), so that it need not be read. */
function tellsOfNeed({ elements, text }: Note, locale: Locale): boolean {
  return elements.length === 0 && readCare(text, locale) !== null;
}

function ofStory({ notes, story }: ConversationContext): readonly Note[] {
  return notes.filter((note) => note.story === story);
}

function wordsIn(text: string, locale: Locale): readonly string[] {
  return affirmed(readStudent(text, { locale, today: ANY_DAY }));
}

function affirmed({ emotionWords: words }: StudentReading): readonly string[] {
  return words.filter(({ negated }) => !negated).map(({ text }) => text);
}

function isSince(asked: Asked, note: Note): boolean {
  return asked.before > note.id;
}

function isLeftLoop({ phase }: Occasion): boolean {
  return phase === 'look-back' || phase === 'reflect';
}
