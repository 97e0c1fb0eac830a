/** What a character is in a text: a letter or figure of a word, a mark that ends or parts clauses, white space, or another. */
export type Kind = typeof LETTER | typeof MARK | typeof SPACE | typeof OTHER;

export const OTHER = 0;
export const LETTER = 1;
export const MARK = 2;
export const SPACE = 3;

const LETTERS = /[\p{L}\p{N}]/u;
const MARKS = /[.?!,;:…"“”„«»()\n]/u;
const QUOTATIONS = '"“”„«»';
const SPACES = /\s/u;

/** The kinds of the characters of European languages, by code; the others are asked for one by one. */
const KNOWN = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(code));

function kindOf(code: number): Kind {
  const character = String.fromCodePoint(code);
  if (LETTERS.test(character)) return LETTER;
  if (MARKS.test(character)) return MARK;
  return SPACES.test(character) ? SPACE : OTHER;
}

/** The kind of the character that begins at a place; the end of the text is white space. */
export function kindAt(raw: string, at: number): Kind {
  const unit = raw.charCodeAt(at);
  if (unit < KNOWN.length) return KNOWN[unit] as Kind;
  const code = raw.codePointAt(at);
  return code === undefined ? SPACE : kindOf(code);
}

/** How many UTF-16 code units the character at a place takes. */
export function sizeAt(raw: string, at: number): number {
  const unit = raw.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff ? 1 : (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the word, the run of marks or the other piece that begins at a place ends. */
export function endOfPiece(raw: string, start: number, kind: Kind): number {
  if (kind === LETTER) return endOfWord(raw, start);
  if (kind === MARK) return endOfMarks(raw, start);
  return isApostrophe(raw, start) ? endOfShort(raw, start) : start + sizeAt(raw, start);
}

function endOfRun(raw: string, start: number, kind: Kind): number {
  for (let at = start; at < raw.length;) {
    const unit = raw.charCodeAt(at);
    if ((unit < KNOWN.length ? KNOWN[unit] : kindAt(raw, at)) !== kind) return at;
    at += unit < KNOWN.length ? 1 : sizeAt(raw, at);
  }
  return raw.length;
}

/** A quotation mark stands alone, so that `?"` is two marks. */
function endOfMarks(raw: string, start: number): number {
  let at = start + 1;
  if (isQuotation(raw, start)) return at;
  while (at < raw.length && kindAt(raw, at) === MARK && !isQuotation(raw, at)) at += 1;
  return at;
}

function isQuotation(raw: string, at: number): boolean {
  return QUOTATIONS.includes(raw.charAt(at));
}

/** Words may have an apostrophe or a hyphen inside: `foto's`, `hbo-opleiding`. */
function endOfWord(raw: string, start: number): number {
  let at = endOfRun(raw, start, LETTER);
  while ((isApostrophe(raw, at) || raw[at] === '`' || raw[at] === '-') && kindAt(raw, at + 1) === LETTER)
    at = endOfRun(raw, at + 1, LETTER);
  return at;
}

/** A straight or a curly apostrophe. */
export function isApostrophe(raw: string, at: number): boolean {
  return raw[at] === "'" || raw[at] === '’';
}

const SHORT = /.(?:[tnksmr]|ns)(?!\p{L})/uy;

/** The end of a word that an apostrophe shortens, as in `'s avonds`; of the apostrophe itself where it shortens none. */
function endOfShort(raw: string, start: number): number {
  SHORT.lastIndex = start;
  return SHORT.test(raw) ? SHORT.lastIndex : start + 1;
}
