import { COMPETENCIES } from '../../dialogs/vocabulary.ts';
import { describe, expect, test } from 'vitest';
import type { PassportFile } from '../../src/passport/document.ts';
import { activitiesPlan } from '../../src/passport/pdf/activities-plan.ts';
import { draw } from '../../src/passport/pdf/draw.ts';
import { passportPdf } from '../../src/passport/pdf/passport-pdf.ts';
import { passportPlan } from '../../src/passport/pdf/passport-plan.ts';
import { createWords } from '../../src/words.ts';
import { FILE } from './sara.ts';

const [, REFLECTION] = FILE.entries as [Entry, Entry];
const [AGREED] = FILE.agreements as [PassportFile['agreements'][number]];
const [HELD] = FILE.conversations as [PassportFile['conversations'][number]];
type Entry = PassportFile['entries'][number];
const AT = Date.UTC(2026, 10, 23, 9);
const words = createWords();
const nl = words.for({ locale: 'nl' });
const en = words.for({ locale: 'en' });

/** What can be read of a PDF without a reader of PDFs: its dictionaries, which stand in it as text. */
function dictionaries(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function pagesOf(bytes: Uint8Array): number {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/u.exec(dictionaries(bytes))?.[1]);
}

const KINDS = ['experience', 'reflection', 'quality', 'motive', 'core-word', 'next-step'] as const;
const SHOWN = { most: 40, label: 'LOB-paspoort' };

describe('the plan of a passport', () => {
  const { blocks } = passportPlan(FILE, nl, SHOWN);

  test('tells what the student can before what came of it, and passes over what is not there', () => {
    expect(blocks.flatMap((block) => (block.block === 'heading' ? [block.text] : []))).toEqual(
      ['qualities', 'experiences', 'agreements', 'competencies', 'conversations'].map((part) => nl.t(`export:pdf.${part}`)),
    );
  });

  test('holds a reflection with the parts that were told, in order', () => {
    expect(blocks.find((block) => block.block === 'item')).toEqual({
      block: 'item',
      lead: nl.date('2026-11-20'),
      title: 'Mevrouw De Boer wilde niet eten',
      fields: [
        { name: nl.t('export:pdf.part.happened'), text: 'Ik ging bij haar zitten' },
        { name: nl.t('export:pdf.part.word'), text: 'geduld' },
        { name: nl.t('export:pdf.part.tryOut'), text: 'meelopen' },
      ],
    });
  });

  test('says so when there is nothing yet', () => {
    const empty = { ...FILE, entries: [], agreements: [], conversations: [], competencies: [] };
    expect(passportPlan(empty, nl, SHOWN).blocks.slice(1)).toEqual([{ block: 'line', text: nl.t('export:pdf.empty') }]);
  });
});

describe('activity by activity', () => {
  test('the mbo sees effort and no grades', () => {
    const items = activitiesPlan('evidence', FILE, nl, 40).blocks.filter(({ block }) => block === 'item');
    expect(items.map((item) => item.block === 'item' && item.fields)).toEqual([
      [
        { name: nl.t('export:pdf.evidence.exploring'), text: 'Ik ging bij haar zitten' },
        { name: nl.t('export:pdf.evidence.acting'), text: 'meelopen' },
        { name: nl.t('export:pdf.evidence.reflecting'), text: 'geduld' },
      ],
      [
        { name: nl.t('export:pdf.evidence.acting'), text: nl.t('export:pdf.with', { helper: 'Fatima' }) },
        { name: nl.t('export:pdf.evidence.reflecting'), text: 'ja' },
      ],
    ]);
  });

  test('the vmbo sees its four fields, open where nothing was told', () => {
    const items = activitiesPlan('dossier', FILE, nl, 1).blocks.filter(({ block }) => block === 'item');
    expect(items.map((item) => item.block === 'item' && item.fields)).toEqual([
      [
        { name: nl.t('export:pdf.dossier.goal'), text: nl.t('export:pdf.open') },
        { name: nl.t('export:pdf.dossier.did'), text: 'Ik ging bij haar zitten' },
        { name: nl.t('export:pdf.dossier.discovered'), text: 'geduld' },
        { name: nl.t('export:pdf.dossier.next'), text: 'meelopen' },
      ],
    ]);
  });
});

describe('what is read on paper', () => {
  const now = words.for({ locale: 'nl', today: '2026-11-23' });

  test.each([
    ['passport', passportPlan(FILE, now, SHOWN)],
    ['evidence', activitiesPlan('evidence', FILE, now, 40)],
  ])('the %s has the year with every date, also of the year in which it is made', (_kind, { blocks }) => {
    const leads = blocks.flatMap((block) =>
      block.block === 'item' ? [block.lead] : block.block === 'cover' ? [block.under] : [],
    );
    expect(leads.length).toBeGreaterThan(1);
    expect(leads.filter((lead) => !lead.includes('2026'))).toEqual([]);
  });

  test.each(['agreed', 'changed'] as const)('an agreement that is %s is not told as done', (state) => {
    const file = { ...FILE, entries: [], agreements: [{ ...AGREED, state, outcome: undefined }] };
    const fieldsOf = (kind: 'evidence' | 'dossier') =>
      activitiesPlan(kind, file as PassportFile, nl, 40).blocks.flatMap((block) => (block.block === 'item' ? [block] : []));
    const [evidence] = fieldsOf('evidence');
    const [dossier] = fieldsOf('dossier');
    expect(evidence?.fields).toEqual([]);
    expect(dossier?.fields.find(({ name }) => name === nl.t('export:pdf.dossier.did'))?.text).toBe(nl.t('export:pdf.open'));
    expect(dossier?.lead).toContain(nl.t('export:pdf.with', { helper: 'Fatima' }));
  });
});

describe('the PDF of a passport', () => {
  test.each([
    [nl, 'nl-NL'],
    [en, 'en-GB'],
  ])('has a language, a title and a structure for screen readers', async (spoken, language) => {
    const text = dictionaries(await passportPdf(FILE, 'passport', spoken, AT));
    expect(text).toContain(`/Lang (${language})`);
    expect(text).toMatch(/\/MarkInfo/u);
    expect(text).toMatch(/\/DisplayDocTitle true/u);
    const roles = [...text.matchAll(/\/Type \/StructElem[^>]*?\/S \/(\w+)|\/S \/(\w+)\s/gu)].map(
      ([, one, other]) => one ?? other,
    );
    expect(['Document', 'H1', 'H2', 'H3', 'L', 'LI', 'LBody', 'P'].filter((role) => !roles.includes(role))).toEqual([]);
  });

  test('is the same when it is made again', async () => {
    expect(dictionaries(await passportPdf(FILE, 'passport', nl, AT))).toBe(
      dictionaries(await passportPdf(FILE, 'passport', nl, AT)),
    );
  });

  test.each([
    ['passport', 4],
    ['evidence', 4],
    ['dossier', 4],
    ['plus', 1],
  ] as const)('%s is never longer than %i pages, however much there is', async (kind, most) => {
    const entry = { ...REFLECTION, text: 'Een lang verhaal. '.repeat(200), happened: 'En toen? '.repeat(200) };
    const much: PassportFile = {
      ...FILE,
      entries: KINDS.flatMap((each) => Array.from({ length: 80 }, () => ({ ...entry, kind: each }))),
      competencies: COMPETENCIES.map((competency) => ({ competency, on: ['2026-10-08', '2026-11-20'] })),
      agreements: Array.from({ length: 100 }, () => AGREED),
      conversations: Array.from({ length: 100 }, () => HELD),
    };
    const pages = pagesOf(await passportPdf(much, kind, nl, AT));
    expect(pages).toBeLessThanOrEqual(most);
    expect(pages).toBeGreaterThan(0);
  });

  test('draws text of any kind', async () => {
    const text = '\u202Eevil\u0000 <b>**x**</b> 🎉 Şahin Łukasz \uD800 عربي';
    const { pages } = await draw(passportPlan({ ...FILE, entries: [{ ...REFLECTION, text }] }, nl, SHOWN), {
      locale: 'nl',
      at: AT,
    });
    expect(pages).toBe(1);
  });
});
