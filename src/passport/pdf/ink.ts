import { fontOf, fontsOf, REACH, type Weight } from './fonts.ts';
import { linesOf, type Run } from './lines.ts';

export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** The colours of the loop that looks back, of the one that looks ahead, and of words. All readable on white. */
export const COLOURS = { past: '#4f4aa8', future: '#0b635f', ink: '#1f1d33', quiet: '#5a586e' } as const;
/** From the edge of the page, in points. */
export const MARGIN = 60;

type Manner = {
  readonly font?: Weight;
  readonly size?: number;
  readonly colour?: string;
  readonly width?: number;
  readonly indent?: number;
  readonly align?: 'left' | 'right';
};

/** What stands between two lines and after a paragraph, in points. */
const GAP = { line: 2.5, paragraph: 3 } as const;

/** Writes a paragraph at the cursor and moves on. */
export function write(doc: Doc, text: string, manner: Manner = {}): void {
  const { font = 'plain', size = 11, colour = COLOURS.ink, indent = 0, align = 'left' } = manner;
  const left = doc.page.margins.left + indent;
  const width = manner.width ?? doc.page.width - left - doc.page.margins.right;
  const drawn = drawable(text);
  const fonts = fontsOf(drawn);
  if (fonts.some((each) => each !== 0)) writeInManyFonts(doc, drawn, { font, size, colour, left, width, align, fonts });
  else {
    style(doc, { font, size, colour });
    doc.text(drawn, left, doc.y, { lineGap: GAP.line, paragraphGap: GAP.paragraph, width, align });
  }
  doc.x = doc.page.margins.left;
}

/** Writes a label, and behind it what was said, in one paragraph; below it when that takes letters of another font. */
export function writeLabelled(doc: Doc, label: string, text: string, size: number): void {
  const drawn = drawable(text);
  if (fontsOf(drawn).some((each) => each !== 0)) {
    write(doc, label.trimEnd(), { size, colour: COLOURS.quiet });
    write(doc, text, { size });
    return;
  }
  style(doc, { font: 'plain', size, colour: COLOURS.quiet });
  const options = { lineGap: GAP.line, paragraphGap: GAP.paragraph };
  doc.text(label, { ...options, continued: true });
  style(doc, { font: 'plain', size, colour: COLOURS.ink });
  doc.text(drawn, options);
}

type Placed = Style & {
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly fonts: readonly number[];
};
type Style = { readonly font: Weight; readonly size: number; readonly colour: string };

function style(doc: Doc, { font, size, colour }: Style, family = 0): void {
  // The library takes an opened font as well, which its types do not tell, and remembers it under the name.
  const opened = fontOf(family, font) as unknown as Uint8Array;
  doc.font(opened, `${font}-${family}`).fontSize(size).fillColor(colour);
}

/** The library knows no order but from the left, and one font at a time: lines are put together here, each with what it says for screen readers. */
function writeInManyFonts(doc: Doc, text: string, { left, width, align, fonts, ...how }: Placed): void {
  const measure = (run: Run): number => {
    style(doc, how, run.font);
    return (
      run.text.split(/(?<= )/u).reduce((sum, word) => sum + widthOf(doc, word, `${how.font} ${run.font} ${word}`), 0) * how.size
    );
  };
  const { lines, fromRight } = linesOf(text, fonts, { width, measure });
  const above = REACH.above * how.size;
  const below = REACH.below * how.size;
  for (const { said, runs } of lines) {
    keepTogether(doc, above + below);
    const baseline = doc.y + above;
    let x = fromRight || align === 'right' ? left + width - runs.reduce((sum, run) => sum + measure(run), 0) : left;
    doc.markContent('Span', { actual: said });
    for (const run of runs) {
      style(doc, how, run.font);
      doc.text(run.text, x, baseline, { ...wayOf(run.text), lineBreak: false, baseline: 'alphabetic' });
      x += measure(run);
    }
    doc.endMarkedContent();
    doc.y = baseline + below + GAP.line;
  }
  doc.y += GAP.paragraph;
}

/** Lets the library lay out what goes from the right as a whole, not word by word, which it remembers of other letters. */
function wayOf(text: string): { readonly features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return /\p{Script=Arabic}/u.test(text) ? { features: [] } : {};
}

/** How wide words are in the font that is set, in parts of its size. Laying them out is what takes time. */
function widthOf(doc: Doc, word: string, name: string): number {
  const known = widths.get(doc)?.get(name);
  if (known !== undefined) return known;
  const width = doc.fontSize(1).widthOfString(word, wayOf(word));
  widths.set(doc, (widths.get(doc) ?? new Map<string, number>()).set(name, width));
  return width;
}
const widths = new WeakMap<Doc, Map<string, number>>();

/** An element of the structure tree around what `ink` draws. */
export function element(doc: Doc, type: string, ink: () => void): Element {
  return doc.struct(type, {}, [ink]);
}

/** Draws what a screen reader passes over. */
export function artifact(doc: Doc, ink: () => void, kind: 'Layout' | 'Pagination' = 'Layout'): void {
  doc.markContent('Artifact', { type: kind });
  ink();
  doc.endMarkedContent();
}

/** Leaves room above what follows, in lines; none at the top of a page. */
export function space(doc: Doc, lines: number): void {
  if (doc.y > doc.page.margins.top) doc.y += lines * 14;
}

/** Goes to the next page when less than `height` points are left on this one, so that a heading never stands alone. */
export function keepTogether(doc: Doc, height: number): void {
  if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.continueOnNewPage();
}

/** The text in composed letters, without pictographs, breaks and what cannot be seen: controls and what turns the direction of reading. What parts two letters of Farsi stays. */
function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector}/gu, '')
    .replace(/(?!\u200c)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
}
