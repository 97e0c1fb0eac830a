import type { ToRewrite } from '../rewrites.ts';

/** Where a piece of an English sentence ends, counted in words. */

const ASKS = /^(?:what|who|where|how|when|why|did|was|were|do|does|is|are|have|has)$/u;

/** Before the closing marks and a short tag after a comma. */
export function lastWord(words: readonly string[]): number {
  let end = words.length;
  while (end > 0 && /^(?:[.?!,"]|haha|lol|tbh|mate|please|eh|huh|right|innit|though|lately|hey)$/u.test(words[end - 1] ?? ''))
    end -= 1;
  const comma = words.lastIndexOf(',', end - 1);
  return comma > 1 && end - comma <= 4 && !/^.{3,}ing$/u.test(words[comma + 1] ?? '') ? comma : end;
}

/** Before the next mark, or the next question. */
export function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, index) =>
      index > from &&
      ((/^[.?!;"]$/u.test(word) && !isOwned(words, index)) ||
        (word === ',' && index > from + 1) ||
        ((word === 'and' || word === 'or') && ASKS.test(words[index + 1] ?? ''))),
  );
  return end === -1 ? lastWord(words) : end;
}

/** Before the next mark, comma, choice or question: how far one thing, or one clause, goes. */
export function endOfPiece(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, index) =>
      index > from &&
      ((/^[.?!;:",]$/u.test(word) && !isOwned(words, index)) ||
        word === 'or' ||
        word === 'because' ||
        (word === 'and' && ASKS.test(words[index + 1] ?? ''))),
  );
  return end === -1 ? words.length : end;
}

/** The mark of `parents' house`, which ends nothing. */
function isOwned(words: readonly string[], at: number): boolean {
  return words[at] === '"' && words[at - 1]?.endsWith('s') === true && /^\p{L}/u.test(words[at + 1] ?? '');
}

/** Typed words as they stand in the middle of a sentence. */
export function lowered(typed: readonly string[]): string {
  return typed
    .join(' ')
    .replaceAll(' ,', ',')
    .replace(/^(?:A(?= )|\p{Lu}(?=\p{Ll}))/u, (letter) => letter.toLowerCase());
}

/** What `'d` before it makes a `had`; `I'd let`, `I'd put`, `I'd come` are as likely a `would`. */
const PARTICIPLE =
  /^(?:told|been|gone|had|done|left|got|given|taken|seen|said|made|lost|found|heard|known|met|paid|sent|spent|thought|written|chosen|forgotten|(?!.*eed$).{2,}ed)$/u;

/**
 * The sentence with `'d` before a participle as `had`, with `'s` before one that only `has` takes as `has`, without an aside
 * as `, say ,` inside it, without a tag that no comma parts or what is said to somebody at the end, and without the `just` of `did not just`.
 */
export function madePlain(found: ToRewrite): ToRewrite {
  const { words } = found;
  const aside = words.findIndex((word, index) => word === 'say' && words[index - 1] === ',' && words[index + 1] === ',');
  const tag = Math.min(tagOf(words), saidToOf(found));
  const just = found.kind === 'why' ? words.findIndex((word, index) => word === 'just' && words[index - 1] === 'not') : -1;
  if (aside === -1 && just === -1 && tag === words.length && !words.some((word) => word === 'would' || word === 'is'))
    return found;
  const kept = [...words.keys()].filter(
    (index) =>
      index !== just &&
      (aside === -1 || index < aside - 1 || index > aside + 1) &&
      (index < tag || /^[.?!]$/u.test(words[index] ?? '')),
  );
  const as = (list: readonly string[]): string[] => kept.map((index) => inFull(words, index) ?? list[index] ?? '');
  return { ...found, words: as(words), typed: as(found.typed) };
}

/** Where `mate` at the end begins, and in a question for a reason `then`; the number of words when there is none. */
function saidToOf({ kind, words }: ToRewrite): number {
  const mark = words.findLastIndex((word) => !/^[.?!]$/u.test(word)) + 1;
  let end = mark;
  while (end > 2 && isSaidTo(words, end - 1, kind === 'why')) end -= 1;
  return end === mark ? words.length : end;
}

function isSaidTo(words: readonly string[], at: number, asksWhy: boolean): boolean {
  const word = words[at] ?? '';
  if (word === 'then') return asksWhy;
  return (
    /^(?:mate|bro|bruv|fam|lol|haha)$/u.test(word) &&
    !/^(?:a|an|the|your|my|his|her|their|best|that|this)$/u.test(words[at - 1] ?? '')
  );
}

function inFull(words: readonly string[], index: number): string | null {
  if (words[index] === 'would' && isHad(words, index)) return 'had';
  if (words[index] !== 'is') return null;
  const next = /^(?:not|never|already|just|only|always)$/u.test(words[index + 1] ?? '') ? index + 2 : index + 1;
  return /^(?:got|been|had)$/u.test(words[next] ?? '') ? 'has' : null;
}

/** Where a tag such as `were not you` begins that nothing parts from what it is said of; the number of words when there is none. */
function tagOf(words: readonly string[]): number {
  let end = words.length;
  while (end > 0 && /^[.?!]$/u.test(words[end - 1] ?? '')) end -= 1;
  const not = words[end - 2] === 'not';
  const from = not ? end - 3 : end - 2;
  const tagged = TAGS.test(words[from] ?? '') && words[end - 1] === 'you';
  return tagged &&
    from > 4 &&
    words.slice(0, 3).includes('you') &&
    !/^(?:,|and|or|how|what|who|where|when|why)$/u.test(words[from - 1] ?? '')
    ? from
    : words.length;
}

const TAGS = /^(?:are|were|do|did|have|had|can|could|would|will)$/u;

function isHad(words: readonly string[], would: number): boolean {
  const next = /^(?:not|never|already|just|only)$/u.test(words[would + 1] ?? '') ? would + 2 : would + 1;
  return PARTICIPLE.test(words[next] ?? '');
}

const PAST =
  /^(?:was|were|did|had|went|came|got|told|said|took|left|made|gave|found|felt|kept|let|put|ran|saw|sat|stood|threw|broke|fell|forgot|hid|lost|met|paid|quit|sent|slept|spoke|stole|thought|wrote|chose|drove|lay|rang|walked|(?!.*eed$).{2,}ed)$/u;
const PRESENT =
  /^(?:like|likes|find|finds|know|say|work|live|get|go|come|avoid|dislike|spend|expect|refuse|sit|take|make|skip|miss|arrive|choose|spend|worry|seem|look|stay|feel|feels|think|thinks|love|loves|hate|prefer|is|are|am|do|does|has|have|keep|keeps|want|wants|need|needs|always|never|still|will|would|can|could|should)$/u;

/** Whether a clause tells of the past, by its first verb that shows it; when none does, what is said of it. */
export function isPast(words: readonly string[], otherwise: boolean): boolean {
  for (const [index, word] of words.entries()) {
    if (/^(?:always|never|still)$/u.test(word) && PAST.test(words[index + 1] ?? '')) return true;
    if (PAST.test(word)) return true;
    if (PRESENT.test(word)) return false;
  }
  return otherwise;
}
