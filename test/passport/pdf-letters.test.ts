import { inflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { draw } from '../../src/passport/pdf/draw.ts';
import { fontOf, fontsOf } from '../../src/passport/pdf/fonts.ts';
import { linesOf, type Run } from '../../src/passport/pdf/lines.ts';
import { passportPdf } from '../../src/passport/pdf/passport-pdf.ts';
import { createWords } from '../../src/words.ts';
import { FILE } from './sara.ts';

/** Every letter is as wide as its neighbour. */
const ALIKE = { width: 20, measure: ({ text }: Run) => text.length };
const laidOut = (text: string) => linesOf(text, fontsOf(text), ALIKE);
const drawn = (text: string) => laidOut(text).lines.map(({ runs }) => runs.map((run) => run.text));

describe('which font has the letters', () => {
  test.each([
    ['Dutch', 'Eén keer per week, in Curaçao!', [0]],
    ['Turkish and Polish', 'Şahin Łukasz Iğdır', [0]],
    ['Vietnamese', 'Nguyễn', [1]],
    ['Ukrainian', 'терпіння', [1]],
    ['Greek', 'υπομονή', [1]],
    ['Arabic, with its spaces', 'صبر جميل', [2]],
    ['Farsi', 'چگونه پژمرد', [2]],
    ['Tigrinya', 'ትዕግስቲ ኣለኒ።', [3]],
    ['two in one sentence', 'Mijn baas zei: молодець!', [0, 1]],
  ])('%s', (_name, text, fonts) => {
    expect([...new Set(fontsOf(text))]).toEqual(fonts);
  });

  test('what no font has is drawn as the first draws it', () => {
    expect(fontsOf('漢𠀀')).toEqual([0, 0, 0]);
  });
});

describe('a paragraph in lines', () => {
  test('goes on to the next line at a space, and loses nothing', () => {
    const text = 'Я люблю працювати з людьми, особливо з дітьми';
    const { lines, fromRight } = laidOut(text);
    expect(lines.map(({ said }) => said).join(' ')).toBe(text);
    expect(lines.every(({ said }) => said.length <= ALIKE.width)).toBe(true);
    expect(fromRight).toBe(false);
  });

  test('what goes from the right is put in that order, and what is Latin in it stays as it is', () => {
    expect(drawn('عمل Albert كل يوم')).toEqual([['كل يوم', ' ', 'Albert', 'عمل ']]);
    expect(laidOut('عمل Albert كل يوم').fromRight).toBe(true);
  });

  test('figures are not turned round, brackets are', () => {
    expect(drawn('منذ 2024 (قديم)')).toEqual([[')قديم(', ' ', '2024', 'منذ ']]);
  });

  test('words from the right in a Dutch sentence keep their place', () => {
    expect(drawn('Oma zegt صبرا جدا hoor')).toEqual([['Oma zegt ', 'صبرا جدا'], ['hoor']]);
    expect(laidOut('Oma zegt صبرا').fromRight).toBe(false);
  });

  test('a word that fits no line is cut between letters', () => {
    const { lines } = laidOut(`${'т'.repeat(45)} е\u0301`);
    expect(lines.map(({ said }) => said.length)).toEqual([20, 20, 8]);
  });

  test('nothing is no line', () => {
    expect(drawn('')).toEqual([]);
    expect(drawn('   ')).toEqual([]);
  });
});

describe('a PDF in many alphabets', () => {
  const nl = createWords().for({ locale: 'nl' });
  const [first] = FILE.entries as [(typeof FILE)['entries'][number]];
  const pdfOf = async (text: string) =>
    Buffer.from(await passportPdf({ ...FILE, entries: [{ ...first, text }] }, 'passport', nl, 0)).toString('latin1');
  const streams = (pdf: string) =>
    [...pdf.matchAll(/\/FlateDecode\s*>>\s*stream\n([\s\S]*?)\nendstream/gu)].map(([, bytes = '']) =>
      inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'),
    );

  test('has the fonts that it needs, and tells screen readers the words in the order in which they are read', async () => {
    const pdf = await pdfOf('Mijn oma zegt صبرا يا بنتي, en терпіння');
    expect(pdf).toMatch(/\+NotoSansArabic/u);
    expect(pdf).toMatch(/\+NotoSans\b/u);
    const told = streams(pdf).flatMap((stream) => /\/ActualText \(\xFE\xFF((?:\\.|[^\\)])*)\)/su.exec(stream)?.[1] ?? []);
    const bytes = told.join('').replaceAll(/\\(.)/gsu, '$1');
    expect(Buffer.from(bytes, 'latin1').swap16().toString('utf16le')).toContain('صبرا يا بنتي');
  });

  test('is drawn where a font has no place on a letter for a mark', async () => {
    expect(() => fontOf(2, 'plain').layout('\u06A5\u0301')).not.toThrow();
    expect(await pdfOf('a \u06A5\u0301 ሕ\u0326 z')).toMatch(/\+NotoSansArabic/u);
  });

  test('takes up each font once, however often its letters change', async () => {
    const taken = [0, 1].map((font) => vi.spyOn(fontOf(font, 'plain'), 'createSubset'));
    await draw({ title: '', footer: '', blocks: [{ block: 'line', text: 'a é ж '.repeat(50) }] }, { locale: 'nl', at: 0 });
    expect(taken.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    vi.restoreAllMocks();
  });

  test('has no other font than the usual for Dutch', async () => {
    expect(await pdfOf('Ik kan goed luisteren')).not.toMatch(/NotoSans/u);
  });
});
