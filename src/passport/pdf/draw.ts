import Pdf from 'pdfkit';
import type { Locale } from '../../../dialogs/vocabulary.ts';
import type { Block, Plan } from './blocks.ts';
import { artifact, COLOURS, type Doc, type Element, element, keepTogether, MARGIN, space, write, writeLabelled } from './ink.ts';
import { drawLemniscate } from './lemniscate.ts';

const PICTURE = 150;
/** The accessible kind of PDF, which the library makes and its types do not name. */
const UNIVERSAL: string = 'PDF/UA';
const LANGUAGES = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** A drawn document and how many pages it has. */
export type Drawn = { readonly bytes: Uint8Array; readonly pages: number };

/** What is drawn: the first of some plans that takes no more than `mostPages`, or else the last. `at`: when it was made, in epoch milliseconds. */
export type Drawing = {
  readonly plans: readonly Plan[];
  readonly mostPages: number;
  readonly locale: Locale;
  readonly at: number;
};

/** Draws one plan after the other until one fits, and the last whether it fits or not. */
export async function drawWhatFits({ plans, mostPages, ...how }: Drawing): Promise<Uint8Array> {
  for (const plan of plans.slice(0, -1)) {
    const { bytes, pages } = await draw(plan, { ...how, enough: mostPages });
    if (pages <= mostPages) return bytes;
  }
  const last = plans.at(-1);
  if (last === undefined) throw new Error('Nothing was drawn: there is no plan');
  return (await draw(last, how)).bytes;
}

type Making = { readonly locale: Locale; readonly at: number; readonly enough?: number };

/**
 * Draws a plan as a PDF with language, title and structure for screen readers (PDF/UA). `at`: when it was made, in epoch milliseconds. `enough`: of a plan
 * that takes more pages than this no further block is drawn.
 */
export async function draw(plan: Plan, { locale, at, enough = Infinity }: Making): Promise<Drawn> {
  const doc = new Pdf({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 14, left: MARGIN, right: MARGIN },
    subset: UNIVERSAL as NonNullable<PDFKit.PDFDocumentOptions['subset']>,
    tagged: true,
    lang: LANGUAGES[locale],
    displayTitle: true,
    bufferPages: true,
    // None yet: one that is there without a name is compared with what is named, anew each time.
    font: '',
    info: { Title: plan.title, CreationDate: new Date(at), Creator: 'Lemniscaat', Producer: 'Lemniscaat' },
  });
  const bytes = collect(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const pagesNow = () => doc.bufferedPageRange().count;
  for (const block of plan.blocks) if (pagesNow() <= enough) root.add(drawBlock(doc, block));
  root.end();
  const pages = pagesNow();
  for (let page = 0; page < pages; page++) drawFooter(doc, page, `${plan.footer}   ${page + 1} / ${pages}`);
  doc.end();
  return { bytes: await bytes, pages };
}

function drawBlock(doc: Doc, block: Block): Element {
  switch (block.block) {
    case 'cover':
      return drawCover(doc, block);
    case 'heading':
      return drawHeading(doc, block);
    case 'words':
      return element(doc, 'P', () => write(doc, block.words.join('   ·   '), { font: 'bold', size: 20, colour: COLOURS.past }));
    case 'list':
      return drawList(doc, block.items);
    case 'item':
      return drawItem(doc, block);
    case 'line':
      return element(doc, 'P', () => write(doc, block.text, { colour: COLOURS.quiet }));
  }
}

function drawCover(doc: Doc, { label, name, under }: Extract<Block, { block: 'cover' }>): Element {
  drawLemniscate(doc, { x: doc.page.width - MARGIN - PICTURE, y: MARGIN, width: PICTURE });
  const width = doc.page.width - 2 * MARGIN - PICTURE - 20;
  return doc.struct('Sect', {}, [
    element(doc, 'P', () => write(doc, label, { font: 'bold', size: 12, colour: COLOURS.past, width })),
    element(doc, 'H1', () => write(doc, name, { font: 'bold', size: 30, width })),
    element(doc, 'P', () => write(doc, under, { size: 10.5, colour: COLOURS.quiet, width })),
  ]);
}

function drawHeading(doc: Doc, { text, side }: Extract<Block, { block: 'heading' }>): Element {
  return element(doc, 'H2', () => {
    keepTogether(doc, 100);
    space(doc, 1.2);
    write(doc, text, { font: 'bold', size: 15, colour: COLOURS[side] });
  });
}

function drawList(doc: Doc, items: readonly string[]): Element {
  const drawn = items.map((item) => {
    const mark = element(doc, 'Lbl', () => {
      keepTogether(doc, 36);
      const line = doc.y;
      write(doc, '•', { colour: COLOURS.quiet });
      doc.y = line;
    });
    return doc.struct('LI', {}, [mark, element(doc, 'LBody', () => write(doc, item, { indent: 14 }))]);
  });
  return doc.struct('L', {}, drawn);
}

function drawItem(doc: Doc, { lead, title, fields }: Extract<Block, { block: 'item' }>): Element {
  const top = element(doc, 'P', () => {
    keepTogether(doc, 80);
    space(doc, 0.4);
    write(doc, lead, { size: 9.5, colour: COLOURS.quiet });
  });
  const rest = fields.map(({ name, text }) =>
    element(doc, 'P', () => writeLabelled(doc, /[?!]$/u.test(name) ? `${name} ` : `${name}: `, text, 10.5)),
  );
  return doc.struct('Sect', {}, [top, element(doc, 'H3', () => write(doc, title, { font: 'bold', size: 12 })), ...rest]);
}

function drawFooter(doc: Doc, page: number, text: string): void {
  doc.switchToPage(page);
  const { bottom } = doc.page.margins;
  doc.page.margins.bottom = 0;
  artifact(
    doc,
    () => {
      doc.y = doc.page.height - MARGIN + 14;
      write(doc, text, { size: 9, colour: COLOURS.quiet, align: 'right' });
    },
    'Pagination',
  );
  doc.page.margins.bottom = bottom;
}

function collect(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
