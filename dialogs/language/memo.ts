/** How many answers are kept before all are forgotten; the words of a language that people really use fit in. */
const MOST = 16_384;

/** A function of one word that remembers its answers, a bounded number of them. */
export function remembering<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    if (known.size >= MOST) known.clear();
    const now = answer(word);
    known.set(word, now);
    return now;
  };
}

/** How many pieces are known without being cut out: enough for nearly all words of a conversation. */
const RECENT = 4096;
/** A longer piece is no word, and is not kept. */
const LONGEST = 64;

/**
 * A function of one piece of a text, not an empty one, that remembers its answers, a bounded number of them. A piece that was met lately is not even cut out, and
 * of a text that a piece stood in nothing is kept.
 */
export function rememberingPieces<T>(answer: (piece: string) => T): (text: string, from: number, until: number) => T {
  const known = remembering(answer);
  const pieces = Array.from({ length: RECENT }, () => '');
  const answers = Array.from({ length: RECENT }, (): T | undefined => undefined);
  return (text, from, until) => {
    if (until - from > LONGEST) return answer(text.slice(from, until));
    const at = hashOf(text, from, until) % RECENT;
    if (standsAt(pieces[at] as string, text, from, until)) return answers[at] as T;
    const piece = copyOf(text, from, until);
    const now = known(piece);
    pieces[at] = piece;
    answers[at] = now;
    return now;
  };
}

function hashOf(text: string, from: number, until: number): number {
  let hash = 0;
  for (let at = from; at < until; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash >>> 0;
}

function standsAt(piece: string, text: string, from: number, until: number): boolean {
  if (piece.length !== until - from) return false;
  for (let at = 0; at < piece.length; at += 1) if (piece.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** A piece on its own, with one byte a character where that will do: V8's own would hold on to the text, and be written as wide as that is. */
function copyOf(text: string, from: number, until: number): string {
  let copy = '';
  for (let at = from; at < until; at += 1) copy += String.fromCharCode(text.charCodeAt(at));
  return copy;
}

/** A function of one object that makes its answer once and keeps it as long as the object is there. */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
