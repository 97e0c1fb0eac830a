import { readStudent } from '../language/index.ts';
import type { Locale } from '../vocabulary.ts';
import type { Step, Told } from './reflection.ts';

const CUES: Record<Locale, readonly (readonly [step: Step, cue: RegExp])[]> = {
  nl: [
    ['word', /\b(?:(?:mijn|één|een) woord (?:is|hiervoor|daarvoor|ervoor)|kernwoord)\b/iu],
    [
      'try-out',
      /\b(?:ik wil(?: graag)?|ik ga|ik zou (?:graag )?(?:willen|wel)|volgende keer|ik neem me voor|ik spreek (?:met mezelf )?af)\b/iu,
    ],
    [
      'says',
      /\b(?:ik kan (?:goed|best)|ik ben (?:er )?goed in|ik vind (?:het |dat )?(?:\w+ )?belangrijk|dat (?:zegt|betekent)|ik heb geleerd|ik leerde|blijkbaar)\b/iu,
    ],
  ],
  en: [
    ['word', /\b(?:(?:my|one) word (?:is|for)|core word)\b/iu],
    ['try-out', /\b(?:i (?:want|would like|will|am going|plan) to|i['’](?:d like|ll|m going) ?(?:to)?|next time)\b/iu],
    [
      'says',
      /\b(?:i am good at|i['’]m good at|i can (?:really )?\w+ well|(?:matters|is important) to me|that (?:says|means|shows)|i (?:have )?learn(?:ed|t))\b/iu,
    ],
  ],
};

/** What only announces a story: `ik wil vertellen over mijn stage`. */
const ANNOUNCES: Record<Locale, RegExp> = {
  nl: /\b(?:ik (?:wil|ga|zou)|wil ik|ga ik)(?: (?:graag|iets|even|het|je|jullie|wat|willen|nu))* (?:vertellen|hebben)(?= over\b| hoe\b| wat\b|[.!?]?$)/iu,
  en: /\bi(?:['’](?:d like|ll|m going)| want| would like| will| am going)(?: to)? (?:tell|talk)(?: you)?(?: something)? (?:about|how|what)\b/iu,
};

/** What sounds like something to try and is none: what somebody else said, and where somebody goes week after week. */
const NOT_TRIED: Record<Locale, RegExp> = {
  nl: /\b(?:zei|zegt|zeiden|zeggen|vroeg|riep|dacht)\b.*\bik (?:wil|ga|zou)\b|\bik ga (?:elke|iedere|altijd) \S+ naar\b/iu,
  en: /\b(?:said|says|told|asked|thought)\b.*\bi(?:['’]ll| want| will| am going)\b/iu,
};

/**
 * Sorts what a student told in one go over the steps, sentence by sentence: literal pieces of their text, nothing added.
 * The rest is the story: its first sentence the experience, what follows what happened. A single answer goes to `asked`.
 */
export function readReflection(text: string, asked: Step, { locale, today }: { locale: Locale; today: string }): Told {
  const sentences = sentencesOf(text);
  if (sentences.length < 2 || asked !== 'experience') return { [asked]: text.trim() };

  const read = sentences.map((sentence) => ({ sentence, step: stepOf(sentence, { locale, today }) }));
  const sorted = opensWithFirst(read, { locale, today })
    ? read.map((each, at) => (at === 0 ? { ...each, step: null } : each))
    : read;
  const [opening, ...story] = withItsAnnouncement(
    sorted.filter(({ step }) => step === null).map(({ sentence }) => sentence),
    locale,
  );
  const told: Record<string, string> = {};
  for (const { sentence, step } of sorted) if (step) told[step] = [told[step], sentence].filter(Boolean).join(' ');
  return { ...told, experience: opening ?? text.trim(), ...(story.length > 0 ? { happened: story.join(' ') } : {}) };
}

type Sorted = { readonly sentence: string; readonly step: Step | null };

/** Whether the story begins with the first sentence though that says more: it tells the event with its feeling, or nothing else tells any. */
function opensWithFirst([first, ...others]: readonly Sorted[], options: { locale: Locale; today: string }): boolean {
  if (first === undefined) return false;
  if (first.step === 'moment' && readStudent(first.sentence, options).hasExperience) return true;
  return first.step !== null && others.every(({ step }) => step !== null);
}

/** An announcement and what it announces are one opening. */
function withItsAnnouncement([first, second, ...rest]: readonly string[], locale: Locale): readonly string[] {
  const sentences = [first, second, ...rest].filter((sentence) => sentence !== undefined);
  if (first === undefined || second === undefined || !ANNOUNCES[locale].test(first)) return sentences;
  return [`${first} ${second}`, ...rest];
}

function stepOf(sentence: string, { locale, today }: { locale: Locale; today: string }): Step | null {
  if (ANNOUNCES[locale].test(sentence)) return null;
  const isOthers = NOT_TRIED[locale].test(sentence);
  const cue = CUES[locale].find(([step, pattern]) => pattern.test(sentence) && !(isOthers && step === 'try-out'));
  if (cue) return cue[0];
  return readStudent(sentence, { locale, today }).emotionWords.some(({ negated }) => !negated) ? 'moment' : null;
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const FEWEST_WORDS = 5;

/** Whether a text that came out of the blue tells something that happened to the student. */
export function tellsSomething(text: string, options: { locale: Locale; today: string }): boolean {
  return text.trim().split(/\s+/u).length >= FEWEST_WORDS && readStudent(text, options).hasExperience;
}
