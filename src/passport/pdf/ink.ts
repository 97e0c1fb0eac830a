import { fileURLToPath } from 'node:url';

export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** The colours of the loop that looks back, of the one that looks ahead, and of words. All readable on white. */
export const COLOURS = { past: '#4f4aa8', future: '#0b635f', ink: '#1f1d33', quiet: '#5a586e' } as const;
/** From the edge of the page, in points. */
export const MARGIN = 60;

/** The letters: Atkinson Hyperlegible Next, made to be read with low vision. */
export const FONTS = {
  plain: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  ),
  bold: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  ),
} as const;

type Manner = {
  readonly font?: keyof typeof FONTS;
  readonly size?: number;
  readonly colour?: string;
  readonly width?: number;
  readonly indent?: number;
  readonly continued?: boolean;
};

/** Writes text at the cursor and moves on. */
export function write(doc: Doc, text: string, { font = 'plain', size = 11, colour = COLOURS.ink, ...where }: Manner = {}): void {
  const { width, indent = 0, continued = false } = where;
  doc.font(font).fontSize(size).fillColor(colour);
  const options = { lineGap: 2.5, paragraphGap: 3, continued, ...(width === undefined ? {} : { width }) };
  if (indent === 0) doc.text(drawable(text), options);
  else {
    const left = doc.page.margins.left + indent;
    doc.text(drawable(text), left, doc.y, { ...options, width: doc.page.width - left - doc.page.margins.right });
    doc.x = doc.page.margins.left;
  }
}

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

/** The text without pictographs and without what cannot be seen: controls and what turns the direction of reading. */
function drawable(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector}/gu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ');
}
