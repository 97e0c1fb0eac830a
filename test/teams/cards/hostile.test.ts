import markdownit from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { CardView } from '../../../src/reply.ts';
import { renderCard } from '../../../src/teams/cards/index.ts';
import { createWords } from '../../../src/words.ts';
import { partsOf } from './parts-of.ts';
import { SAMPLES, TODAY } from './samples.ts';

const HOSTILE = '**x** [a](http://b.example) <b>y</b> {{DATE(2026-01-01)}} $t(common:phase.reflect) {{roleStudent}} `z`';
const words = createWords().for({ locale: 'nl', setting: 'mbo' });
const md = markdownit();

/** The sample with every word that a person typed made hostile. */
function hostile(view: CardView): CardView {
  const own = new Set([
    'student',
    'mentor',
    'text',
    'what',
    'helper',
    'brings',
    'outcome',
    'typed',
    'was',
    'name',
    'quote',
    'coreWord',
    'experience',
    'says',
    'word',
    'quality',
    'label',
    'link.label',
    'with',
    'reader',
    'team',
  ]);
  return JSON.parse(JSON.stringify(view), (key, value: unknown) =>
    own.has(key) && typeof value === 'string' ? HOSTILE : value,
  ) as CardView;
}

const CASES = Object.entries(SAMPLES)
  .filter(([, view]) => JSON.stringify(hostile(view)) !== JSON.stringify(view))
  .map(([name, view]) => [name, partsOf(renderCard(hostile(view), { words, today: TODAY }))] as const);

describe.each(CASES)('hostile words on the card %s', (_name, parts) => {
  const texts = parts.filter(({ type }) => type === 'TextBlock' || type === 'TextRun').map(({ text }) => String(text));

  it('become no markup, and no function of the client', () => {
    const html = texts.map((text) => md.render(text)).join('');
    expect(html.match(/<(?!\/?p>)[^>]*>/gu)).toBeNull();
    expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
  });

  it('lead nowhere from a choice, which some clients read as markup and others as it stands', () => {
    const titles = parts.flatMap(({ choices }) => ((choices ?? []) as { title: string }[]).map(({ title }) => title));
    expect(titles.filter((title) => /<(?:a|img) |\{\{|\\/u.test(md.render(title)))).toEqual([]);
  });

  it('are in fields as they were typed', () => {
    const values = parts.filter(({ type }) => type === 'Input.Text').flatMap(({ value }) => (value === undefined ? [] : [value]));
    expect(values.filter((value) => value !== HOSTILE)).toEqual([]);
  });
});
