/** A group of a pattern without what stands around it. */
type Group = { readonly body: string; readonly end: number };

/** More ways than a group of words has. */
const MOST_WAYS = 20_000;

/**
 * Of every group of a pattern that may come any number of times, the words of it that can be read in more than one way: by two of its ways, as
 * several of them after each other, or two words as one that is open. A text of such words alone that does not fit in the end takes twice as long with each of them.
 */
export function twoWays(source: string, flags: string): readonly string[] {
  return repeated(source).flatMap((body) => {
    const ways = waysOf(body);
    const patterns = ways.filter((way) => !isLiteral(way)).map((way) => new RegExp(`^(?:${way})$`, flags.replace(/[gy]/gu, '')));
    const literal = ways.flatMap((way) =>
      wordsOf(way).filter((word) => word !== '' && new RegExp(`^(?:${way})$`, 'u').test(word)),
    );
    const once = new Set(literal);
    const doubled = [...once].filter((word) => {
      const same = ways.filter((way) => isLiteral(way) && unescaped(way) === word).length;
      return same + patterns.filter((each) => each.test(word)).length > 1 || isMadeOf(word, once);
    });
    const wide = patterns.filter(({ source: way }) => /\S \S/u.test(way));
    const pairs = wide.length === 0 ? [] : [...once].flatMap((one) => [...once].map((other) => `${one}${other}`));
    return [...doubled, ...pairs.filter((pair) => wide.some((each) => each.test(pair)))];
  });
}

/** The bodies of the groups that are repeated without end. */
function repeated(source: string): readonly string[] {
  return [...source.matchAll(/(?<!\\)\(\?:/gu)].flatMap(({ index }) => {
    const { body, end } = groupAt(source, index);
    return /^(?:[*+]|\{\d+,\})/u.test(source.slice(end)) ? [body] : [];
  });
}

function groupAt(source: string, from: number): Group {
  const end = endOf(source, from);
  return { body: source.slice(source.startsWith('(?:', from) ? from + 3 : from + 1, end - 1), end };
}

/** The place behind the bracket that closes the one at `from`. */
function endOf(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') at = source.indexOf(']', at + 1);
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at + 1;
  }
  throw new Error(`A bracket is not closed in ${source}`);
}

/** The ways in which a body can be read, each a pattern; groups in it are filled in where they stand plainly. */
function waysOf(body: string): readonly string[] {
  const ways = alternatives(body).flatMap((way) => {
    const from = /(?<!\\)\(\?:/u.exec(way)?.index;
    if (from === undefined) return [way];
    const { body: inner, end } = groupAt(way, from);
    const [before, after] = [way.slice(0, from), way.slice(end)];
    if (/^(?:[*+{])/u.test(after) || /[()[\]]/u.test(before)) return [way];
    const filled = [...alternatives(inner), ...(after.startsWith('?') ? [''] : [])];
    return filled.flatMap((each) => waysOf(`${before}${each}${after.replace(/^\?/u, '')}`));
  });
  if (ways.length > MOST_WAYS) throw new Error(`So many ways are not looked at: ${body.slice(0, 80)}`);
  return ways;
}

function alternatives(body: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] === '\\') at += 1;
    else if (body[at] === '[') at = body.indexOf(']', at + 1);
    else if (body[at] === '(') at = endOf(body, at) - 1;
    else if (body[at] === '|') {
      found.push(body.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, body.slice(from)];
}

const isLiteral = (way: string): boolean => !/[()[\]*+?{}^$.]|\\[a-z]/iu.test(way.replace(/\\[^a-z]/giu, ''));
const unescaped = (way: string): string => way.replace(/\\(?<sign>[^a-z])/giu, '$<sign>');

/** The words of a way of which nothing is open, whatever it may not be. */
function wordsOf(way: string): readonly string[] {
  const plain = way.startsWith('(?!') || way.startsWith('(?<!') ? way.slice(endOf(way, 0)) : way;
  return isLiteral(plain) ? [unescaped(plain)] : plain === way ? [] : waysOf(plain).flatMap(wordsOf);
}

/** Whether a word is several of the words after each other. */
function isMadeOf(word: string, words: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < word.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= word.length; to += 1)
      if (to - from < word.length && words.has(word.slice(from, to))) reached.add(to);
  }
  return reached.has(word.length);
}
