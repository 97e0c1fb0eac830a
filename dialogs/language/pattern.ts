import { standsFor, type Sets, type Source } from './phrases.ts';

/** A pattern taken apart, as far as it matters which words a match must hold. */
export type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'either'; readonly ways: readonly (readonly Part[])[] }
  /** A look ahead or behind that takes no place; `ways` only of one ahead that must hold. */
  | { readonly is: 'look'; readonly ways: readonly (readonly Part[])[] }
  | { readonly is: 'digit' }
  /** Any text at all, or none. */
  | { readonly is: 'gap' }
  /** What may be left out. */
  | { readonly is: 'maybe'; readonly part: Part };

/** Characters that stand for themselves, up to one that a quantifier may follow. */
const PLAIN = /[^\\()[\]{}|^$.*+?<]+(?![*+?{])/y;
/** A set by its name. */
const PLACE = /<[\w-]+[*?]?>/y;
const QUANTIFIER = /[*+?]\??|\{(\d+)(?:,\d*)?\}\??/y;
const PLAIN_CHOICE = /^\((?:\?:)?([^\\()[\]{}^$.*+?<]+)\)$/;
const GROUP = /\((?:\?(?::|<?[=!]))?/y;
/** A bracket of a group, or what may hold one that is none. */
const BRACKET = /[()]|\\.|\[(?:\\.|[^\]\\])*\]/g;
const CLASS = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}/y;

/** Groups and sets that were taken apart before, by how they are written: patterns have long lists of words in common. */
export type KnownGroups = Map<string, Part>;

/** Takes the body of a pattern apart: text, groups, looks and quantifiers as phrases use them. Groups in `known` are not taken apart again. */
export function partsOf({ text, sets }: Source, known: KnownGroups = new Map()): readonly (readonly Part[])[] {
  const reader = { source: text, sets, at: 0, known };
  const ways = waysAt(reader);
  if (reader.at < text.length) throw new Error(`The pattern \`${text}\` closes a group that it did not open`);
  return ways;
}

type Reader = { readonly source: string; readonly sets: Sets; at: number; readonly known: KnownGroups };

function waysAt(reader: Reader): readonly (readonly Part[])[] {
  const ways: Part[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at += 1;
      ways.push([]);
    } else {
      const text = take(reader, PLAIN);
      ways.at(-1)?.push(text === null ? quantified(partAt(reader), reader) : { is: 'text', text });
    }
  }
  return ways.map((way) => spelledOut(joined(way)));
}

function partAt(reader: Reader): Part {
  if (reader.source[reader.at] === '(') return knownGroupAt(reader);
  const place = take(reader, PLACE);
  if (place !== null) return setOf(place, reader);
  if (take(reader, CLASS) !== null) return { is: 'gap' };
  const char = reader.source.charAt(reader.at);
  reader.at += 1;
  if (char === '^' || char === '$') return { is: 'look', ways: [[]] };
  if (char === '.') return { is: 'gap' };
  if (char !== '\\') return { is: 'text', text: char };
  const escaped = reader.source.charAt(reader.at);
  reader.at += 1;
  if (escaped === 'd') return { is: 'digit' };
  return /\w/u.test(escaped) ? { is: 'gap' } : { is: 'text', text: escaped };
}

function setOf(place: string, { sets, known }: Reader): Part {
  const before = known.get(place);
  if (before !== undefined) return before;
  const [[part] = []] = partsOf({ text: standsFor(place, sets), sets }, known);
  if (part === undefined) throw new Error(`The set \`${place}\` stands for nothing`);
  known.set(place, part);
  return part;
}

function knownGroupAt(reader: Reader): Part {
  const { source, at, known } = reader;
  const text = source.slice(at, endOfGroup(source, at));
  const before = known.get(text);
  const part = before ?? plainChoice(text) ?? groupAt(reader);
  if (before === undefined) known.set(text, part);
  reader.at = at + text.length;
  return part;
}

/** A group that only chooses between texts, as a list of words; null when it is more. */
function plainChoice(group: string): Part | null {
  const texts = PLAIN_CHOICE.exec(group)?.[1]?.split('|');
  return texts ? { is: 'either', ways: texts.map((text) => (text === '' ? [] : [{ is: 'text', text }])) } : null;
}

/** Where the group that opens at a place ends. */
function endOfGroup(source: string, start: number): number {
  let depth = 0;
  BRACKET.lastIndex = start;
  for (let found = BRACKET.exec(source); found !== null; found = BRACKET.exec(source)) {
    if (found[0] === '(') depth += 1;
    else if (found[0] === ')') depth -= 1;
    if (depth === 0) return BRACKET.lastIndex;
  }
  return source.length;
}

function groupAt(reader: Reader): Part {
  const group = take(reader, GROUP);
  const ways = waysAt(reader);
  reader.at += 1;
  if (group === '(' || group === '(?:') return { is: 'either', ways };
  return { is: 'look', ways: group === '(?=' ? ways : [[]] };
}

function quantified(part: Part, reader: Reader): Part {
  const quantifier = take(reader, QUANTIFIER);
  if (quantifier === null) return part;
  const least = /^\{(\d+)/u.exec(quantifier)?.[1];
  return quantifier.startsWith('+') || (least !== undefined && least !== '0') ? part : { is: 'maybe', part };
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0];
  if (found === undefined) return null;
  reader.at += found.length;
  return found;
}

/** Letters that follow each other are one text. */
function joined(parts: readonly Part[]): readonly Part[] {
  const run: Part[] = [];
  for (const part of parts) {
    const last = run.at(-1);
    if (part.is === 'text' && last?.is === 'text') run[run.length - 1] = { is: 'text', text: last.text + part.text };
    else run.push(part);
  }
  return run;
}

/** A word with endings, as `docent(?:en)?`, as a choice between its whole forms. */
function spelledOut(parts: readonly Part[]): readonly Part[] {
  const row: Part[] = [];
  for (const part of parts) {
    const last = row.at(-1);
    const ends = last?.is === 'text' && !last.text.endsWith(' ') ? endingsOf(part) : null;
    if (last?.is !== 'text' || ends === null) {
      row.push(part);
      continue;
    }
    const from = last.text.lastIndexOf(' ') + 1;
    const word = last.text.slice(from);
    row.pop();
    if (from > 0) row.push({ is: 'text', text: last.text.slice(0, from) });
    row.push({ is: 'either', ways: ends.map((end) => [{ is: 'text', text: word + end }]) });
  }
  return row;
}

/** The texts that a part stands for; null when it is more than a choice between texts. */
function endingsOf(part: Part): readonly string[] | null {
  if (part.is === 'text') return [part.text];
  if (part.is === 'maybe') {
    const endings = endingsOf(part.part);
    return endings === null ? null : ['', ...endings];
  }
  if (part.is !== 'either') return null;
  const texts = part.ways.map((way) => way.map((inner) => (inner.is === 'text' ? inner.text : null)));
  return texts.every((way) => way.every((text) => text !== null)) ? texts.map((way) => way.join('')) : null;
}
