import { createRequire } from 'node:module';
import type AdaptiveCards from 'adaptivecards';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../dialogs/vocabulary.ts';
import type { CardView } from '../../../src/reply.ts';
import { renderCard } from '../../../src/teams/cards/index.ts';
import { createWords } from '../../../src/words.ts';
import { partsOf, type Part } from './parts-of.ts';
import { SAMPLES, TODAY } from './samples.ts';

// The package's own ES modules have imports without extensions, which Node does not read.
const ac = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;
const words = createWords();

/** Clients of Teams refuse messages from about 28 KB on; the living card leaves room for long words. */
const MOST_BYTES = { guide: 24_000, other: 28_000 };

/** The parser keeps its place in a global pattern between cards, and so refuses every second good `lang`. */
const PARSER_QUIRK = /^Invalid value "(nl|en)" for property "lang"\.$/u;
/** What Teams shows before it folds the rest away. */
const MOST_BUTTONS = 6;

function rendered(view: CardView, locale: Locale): IAdaptiveCard {
  return renderCard(view, { words: words.for({ locale, setting: 'mbo' }), today: TODAY });
}

const CASES = LOCALES.flatMap((locale) =>
  Object.entries(SAMPLES).map(([name, view]) => [name, locale, rendered(view, locale)] as const),
);

function isAction({ type }: Part): boolean {
  return String(type).startsWith('Action.');
}

describe.each(CASES)('the card %s in %s', (name, locale, json) => {
  const parts = partsOf(json);
  const actions = parts.filter(isAction);
  const inputs = parts.filter(({ type }) => String(type).startsWith('Input.'));

  it('is valid for the official parser of version 1.5', () => {
    const context = new ac.SerializationContext(ac.Versions.v1_5);
    const card = new ac.AdaptiveCard();
    card.hostConfig = new ac.HostConfig({ actions: { maxActions: 10 } });
    card.parse(json, context);
    const parsing = Array.from({ length: context.eventCount }, (_, place) => context.getEventAt(place).message);
    const problems = card.validateProperties().validationEvents.map(({ message }) => message);
    expect([...parsing, ...problems].filter((message) => !PARSER_QUIRK.test(message))).toEqual([]);
    expect(json.version).toBe('1.5');
  });

  it('is small enough to send', () => {
    const most = name.startsWith('guide') ? MOST_BYTES.guide : MOST_BYTES.other;
    expect(Buffer.byteLength(JSON.stringify(json))).toBeLessThan(most);
  });

  it('says in one sentence what it is, in its language', () => {
    expect(json.lang).toBe(locale);
    expect(json.fallbackText).not.toBe('');
    expect(json.speak).toBe(json.fallbackText);
  });

  it('has no more buttons in sight than Teams shows', () => {
    const inSight = (json.actions ?? []).filter(({ mode }) => mode !== 'secondary');
    expect(inSight.length).toBeLessThanOrEqual(MOST_BUTTONS);
  });

  it('gives every button a place to go to in old clients, with the same data', () => {
    const executes = actions.filter(({ type }) => type === 'Action.Execute');
    expect(executes.map(({ fallback }) => (fallback as Part)['type'])).toEqual(executes.map(() => 'Action.Submit'));
    expect(executes.map(({ fallback }) => (fallback as Part)['data'])).toEqual(executes.map(({ data }) => data));
    expect(executes.map(({ data }) => (data as Part)['verb'])).toEqual(executes.map(({ verb }) => verb));
    expect(actions.filter(({ fallback }) => fallback === undefined)).toEqual([]);
  });

  it('labels every input and gives it an id of its own that is no name of button data', () => {
    expect(inputs.filter(({ label, title }) => !label && !title)).toEqual([]);
    const ids = inputs.map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => ['verb', 'subject', 'rev', 'phase', 'arg', 'sig', 'to'].includes(id))).toEqual([]);
  });

  it('describes its pictures and lets its text wrap', () => {
    expect(parts.filter(({ type, altText }) => type === 'Image' && !altText)).toEqual([]);
    expect(parts.filter(({ type, wrap }) => type === 'TextBlock' && wrap !== true)).toEqual([]);
  });

  it('reveals only what exists', () => {
    const ids = new Set(parts.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const targets = actions.flatMap(({ targetElements }) => (targetElements as string[] | undefined) ?? []);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});
