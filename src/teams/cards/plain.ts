// Overrides and isolates that would turn the reading order of what stands around them.
const TURNS_READING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
const MARKS = /[\\`*_[\]~|]|(?<=\{)\{|<(?=[a-z!?/])|&(?=#?\w+;)/giu;
const STARTS_BLOCK = /^(?=[#>+=-])/u;
const STARTS_NUMBERED = /^(\d+)(?=[.)](\s|$))/u;
/** Whatever any of the above may be about; most text has none of it. */
const MAY_DISTURB = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\\`*_[\]~|{<&]|^\s*(?:[#>+=-]|\d+[.)])/u;

/** Text with what would disturb its surroundings taken out: control characters and direction overrides. */
export function tidy(text: string): string {
  return text.replace(TURNS_READING, '').replace(CONTROL, '');
}

/**
 * Text for a TextBlock that shows literally: Adaptive Cards reads those as Markdown and fills in `{{DATE()}}`. Escapes
 * only what would otherwise mean something; each line becomes a paragraph, so that line breaks stay.
 */
export function plain(text: string): string {
  if (!MAY_DISTURB.test(text)) return text.trim();
  return tidy(text)
    .split(/\r\n|\r|\n/u)
    .map((line) => escapeLine(line.trim()))
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Where markup begins that leads somewhere or fills something in: a link, a tag, a date. */
const LEADS_ELSEWHERE = /(?<=\])(?=[([:])|(?<=<)(?=[a-z!?/])|(?<=\{)(?=\{)/giu;
const JOINER = '\u2060';

/**
 * Text for the title of a choice. Some clients read those as Markdown and others as they stand, where an escape would be seen: so what would be a link
 * or a function is parted by a joiner that has no width.
 */
export function unmarked(text: string): string {
  return tidy(text).replace(LEADS_ELSEWHERE, JOINER);
}

function escapeLine(line: string): string {
  return line
    .replace(MARKS, (mark) => `\\${mark}`)
    .replace(STARTS_BLOCK, '\\')
    .replace(STARTS_NUMBERED, '$1\\');
}
