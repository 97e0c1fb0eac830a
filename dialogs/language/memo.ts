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
