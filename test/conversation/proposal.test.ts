import { describe, expect, test } from 'vitest';
import { itemsOf, LONGEST_ITEM } from '../../src/conversation/closing.ts';
import { isShared, readAnswer, sharingOffered } from '../../src/conversation/proposal.ts';
import { agreement, closing } from '../dialogs/mentor.ts';

const TODAY = '2026-03-03';
const NL = { today: TODAY, locale: 'nl', offered: sharingOffered({ via: 'own-chat', isGuide: true }) } as const;
const ITEMS = itemsOf(
  closing({ experience: 'Een kast', coreWord: 'rust', agreements: [agreement('Jan bellen', { due: '2026-03-06' })] }),
);

const LEFT_ALONE = {
  'item.experience.text': 'Een kast',
  'item.experience.decision': 'keep',
  'item.core-word.text': 'rust',
  'item.core-word.decision': 'keep',
  'item.agreement-0.text': 'Jan bellen',
  'item.agreement-0.due': '2026-03-06',
  'item.agreement-0.decision': 'keep',
  sharing: 'agreements',
};
const read = (changed: Record<string, string> = {}, without: readonly string[] = [], items = ITEMS) =>
  readAnswer(
    items,
    Object.fromEntries(Object.entries({ ...LEFT_ALONE, ...changed }).filter(([id]) => !without.includes(id))),
    NL,
  );

const CONFIRMED = [
  { id: 'experience', decision: 'confirmed', text: 'Een kast' },
  { id: 'core-word', decision: 'confirmed', text: 'rust' },
  { id: 'agreement-0', decision: 'confirmed', text: 'Jan bellen' },
];

describe('the answer of a student', () => {
  test('confirms everything that was left alone', () => {
    const all = { answer: { decisions: CONFIRMED, due: { 'agreement-0': '2026-03-06' }, sharing: 'agreements' }, problems: {} };
    expect(read()).toEqual(all);
    expect(readAnswer(ITEMS, {}, NL)).toEqual(all);
    expect(read({ 'item.core-word.text': ' rust\n' })).toEqual(all);
  });

  test('rewords, in the words of the student', () => {
    expect(read({ 'item.core-word.text': 'kalmte' }).answer.decisions[1]).toEqual({
      id: 'core-word',
      decision: 'reworded',
      text: 'kalmte',
    });
  });

  test('moves a date, which is a rewording too', () => {
    const { answer, problems } = read({ 'item.agreement-0.due': 'volgende week dinsdag' });
    expect(problems).toEqual({});
    expect(answer.due).toEqual({ 'agreement-0': '2026-03-10' });
    expect(answer.decisions[2]).toEqual({ id: 'agreement-0', decision: 'reworded', text: 'Jan bellen' });
  });

  test('declines without words, and whatever else was filled in does not matter', () => {
    const { answer, problems } = read({
      'item.agreement-0.decision': 'skip',
      'item.agreement-0.text': '',
      'item.agreement-0.due': '31-02',
    });
    expect(problems).toEqual({});
    expect(answer.decisions[2]).toEqual({ id: 'agreement-0', decision: 'declined', text: '' });
    expect(answer.due).toEqual({});
  });

  test('may decline everything', () => {
    const skipped = Object.fromEntries(ITEMS.map(({ id }) => [`item.${id}.decision`, 'skip']));
    expect(read(skipped).answer.decisions.map(({ decision }) => decision)).toEqual(['declined', 'declined', 'declined']);
  });

  test('cannot keep an item without words: a field that was emptied is left out by the client', () => {
    const problem = { 'item.core-word.text': { key: 'chat:problem.itemEmpty' } };
    expect(read({}, ['item.core-word.text']).problems).toEqual(problem);
    expect(read({ 'item.core-word.text': ' ' }).problems).toEqual(problem);
  });

  test('needs a date that can be kept', () => {
    expect(read({}, ['item.agreement-0.due']).problems).toEqual({ 'item.agreement-0.due': { key: 'chat:problem.dateMissing' } });
    expect(read({ 'item.agreement-0.due': '2026-03-02' }).problems).toEqual({
      'item.agreement-0.due': { key: 'chat:problem.datePast', params: { text: '2026-03-02' } },
    });
    expect(read({ 'item.agreement-0.due': '31-02' }).problems).toEqual({
      'item.agreement-0.due': { key: 'chat:problem.dateImpossible', params: { text: '31-02' } },
    });
  });

  test('may confirm an agreement whose day went by while the card lay there', () => {
    const late = readAnswer(ITEMS, LEFT_ALONE, { ...NL, today: '2026-04-01' });
    expect([late.problems, late.answer.decisions]).toEqual([{}, CONFIRMED]);
  });

  test('fits an item, unless it was proposed so', () => {
    const long = 'a'.repeat(LONGEST_ITEM + 1);
    expect(read({ 'item.experience.text': long }).problems).toEqual({
      'item.experience.text': { key: 'chat:problem.itemLong', params: { most: LONGEST_ITEM } },
    });
    expect(readAnswer(itemsOf(closing({ experience: long })), {}, NL).problems).toEqual({});
  });

  test('knows nothing of fields for other items', () => {
    expect(read({ 'item.motive.text': 'erbij', 'item.motive.decision': 'keep' })).toEqual(read());
  });

  test.each([
    ['only-me', 'only-me'],
    ['agreements', 'agreements'],
    ['all', 'all'],
    ['everyone', 'agreements'],
    ['', 'agreements'],
  ] as const)('that shares %j shares %s', (chosen, sharing) => expect(read({ sharing: chosen }).answer.sharing).toBe(sharing));

  test('that does not say what to share shares the agreements', () => {
    expect(read({}, ['sharing']).answer.sharing).toBe('agreements');
  });
});

describe('what may be shared', () => {
  test.each([
    ['own-chat', true, ['only-me', 'agreements', 'all']],
    ['mentor-screen', true, ['only-me', 'agreements']],
    ['own-chat', false, ['only-me']],
    ['mentor-screen', false, ['only-me']],
  ] as const)('in the %s, with a mentor who guides the student still: %s', (via, isGuide, offered) =>
    expect(sharingOffered({ via, isGuide })).toEqual(offered),
  );

  test.each([
    ['mentor-screen', true, 'all', 'agreements'],
    ['mentor-screen', true, 'only-me', 'only-me'],
    ['own-chat', false, 'all', 'only-me'],
    ['own-chat', false, 'agreements', 'only-me'],
  ] as const)(
    'in the %s, with a mentor who guides the student still: %s, `%s` counts as `%s`',
    (via, isGuide, sharing, counted) =>
      expect(readAnswer(ITEMS, { sharing }, { ...NL, offered: sharingOffered({ via, isGuide }) }).answer.sharing).toBe(counted),
  );
});

describe('what is shared', () => {
  test('with nobody, or the agreements, or everything', () => {
    const kinds = ['experience', 'quality', 'motive', 'core-word', 'agreement'] as const;
    const shared = (sharing: Parameters<typeof isShared>[1]) => kinds.filter((kind) => isShared(kind, sharing));
    expect([shared('only-me'), shared('agreements'), shared('all')]).toEqual([[], ['agreement'], kinds]);
  });
});
