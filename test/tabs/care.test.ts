import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { verbsOf } from '../wire/cards.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { keepsAll } from '../wire/talk.ts';
import { TAB_KEY, type TabAnswer, tabOf } from './tab.ts';

const NEED = 'ik wil niet meer leven';
type Item = { id: string; rev: number; kind?: string };
type Care = { rev: number; matter: string; contacts: { name: string }[]; mentor: string[] | null };

describe.each(ENGINES)('who asks for help in what they write in the tab, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  async function kept() {
    const { karin, sara } = await keepsAll(school, 'only-me');
    const tab = tabOf(school, sara);
    const { view } = await tab.open();
    const [entry] = (view['entries'] as Item[]).filter(({ kind }) => kind === 'quality');
    const [agreement] = view['agreements'] as Item[];
    if (!entry || !agreement) throw new Error('Nothing was kept');
    return { karin, sara, tab, entry, agreement };
  }
  const careOf = ({ view }: TabAnswer) => view['care'] as Care | undefined;
  const leaves = (day: string | null) =>
    school.in(({ db }) => db.updateTable('people').set({ left_on: day }).where('sourced_id', '=', 's004').execute());
  const asks = async () => {
    const { karin, sara, tab, entry } = await kept();
    const care = careOf(await tab.put(`entries/${entry.id}`, { rev: entry.rev, text: NEED }));
    if (!care) throw new Error('No help was shown');
    const told = { rev: care.rev, matter: care.matter };
    return { karin, sara, tab, tells: () => tab.put('care/tell', told) };
  };

  test('has it kept, sees who helps there and then, and nobody else hears or keeps anything of it', async () => {
    const { karin, sara, tab, entry } = await kept();
    const [said, rows] = [[karin.kinds(), sara.kinds()], await school.count('outbox', 'ledger', 'readings')];
    const answered = await tab.put(`entries/${entry.id}`, { rev: entry.rev, text: NEED });
    const { entries } = answered.view as { entries: { text: string }[] };
    expect([answered.status, entries.map(({ text }) => text)]).toEqual([200, expect.arrayContaining([NEED])]);
    expect([careOf(answered)?.matter, careOf(answered)?.mentor]).toEqual(['suicide', ['Karin']]);
    expect(careOf(answered)?.contacts.map(({ name }) => name)).toEqual(expect.arrayContaining(['112', '113 Zelfmoordpreventie']));
    await school.settled();
    expect([[karin.kinds(), sara.kinds()], await school.count('outbox', 'ledger', 'readings')]).toEqual([said, rows]);
    expect((await tab.open()).view['care']).toBeUndefined();
  });

  test.each([
    ['what became of an agreement', ({ agreement: { id, rev } }) => [`agreements/${id}`, { rev, to: 'done', brought: NEED }]],
    [
      'a part of what they thought about',
      ({ entry: { id, rev } }) => [`entries/${id}`, { rev, text: 'Kalm', parts: { says: NEED } }],
    ],
    ['the name of a link', () => ['links', { kinds: ['quality'], items: [], label: NEED, days: 14 }]],
    ['an older version', ({ entry: { id } }) => [`entries/${id}`, { rev: 1, text: NEED }], 409],
    ['more than fits', ({ entry: { id, rev } }) => [`entries/${id}`, { rev, text: `${'en toen. '.repeat(600)} ${NEED}` }], 400],
    [
      'an agreement of a day that is over',
      ({ agreement: { id, rev } }) => [`agreements/${id}`, { rev, to: 'changed', what: NEED, due: '2026-01-02' }],
      422,
    ],
  ] as readonly [string, (of: { entry: Item; agreement: Item }) => [string, object], number?][])(
    'sees it whatever they write it in: %s',
    async (_where, put, status = 200) => {
      const { tab, entry, agreement } = await kept();
      const answered = await tab.put(...put({ entry, agreement }));
      expect([answered.status, careOf(answered)?.matter]).toEqual([status, 'suicide']);
    },
  );

  test('sees it for a line to the next mentor', async () => {
    const { tab } = await kept();
    const { rev } = (await tab.put('handover/proposal', {})).view['handover'] as Item;
    expect(careOf(await tab.put('handover', { rev, lines: { note: NEED } }))?.matter).toBe('suicide');
  });

  test('sees it after leaving as well, though nothing is changed any more, and no mentor to tell', async () => {
    const { tab, entry } = await kept();
    await leaves('2026-11-20');
    const answered = await tab.put(`entries/${entry.id}`, { rev: entry.rev, text: NEED });
    await leaves(null);
    expect([answered.status, careOf(answered)?.matter, careOf(answered)?.mentor]).toEqual([403, 'suicide', null]);
  });

  test('is not asked again about what stood there already', async () => {
    const { tab, entry } = await kept();
    const wording = async (rev: number, more: object) => tab.put(`entries/${entry.id}`, { rev, text: NEED, ...more });
    const { entries } = (await wording(entry.rev, {})).view as { entries: Item[] };
    const again = await wording(entries.find(({ id }) => id === entry.id)?.rev ?? 0, { parts: { word: 'rust' } });
    expect([again.status, careOf(again)]).toEqual([200, undefined]);
  });

  test('is a student: a mentor who tries to write there is not read', async () => {
    const { karin, entry } = await kept();
    const answered = await tabOf(school, karin).put(`entries/${entry.id}`, { rev: entry.rev, text: NEED });
    expect([answered.status, careOf(answered)]).toEqual([404, undefined]);
  });

  test('lets a mentor know, once however often it is pressed, and finds the help in the chat from then on', async () => {
    const { karin, sara, tells } = await asks();
    const before = karin.kinds().length;
    expect((await tells()).view).toEqual({ told: ['Karin'] });
    expect((await tells()).view).toEqual({ told: ['Karin'] });
    await sara.sees('care', 'text');
    await sara.hears('care:told', { names: 'Karin' });
    expect(verbsOf(sara.card('care-yes').card)).toEqual(['care-yes', 'care-no']);
    await karin.hears('care:wantsToTalk', { student: 'Sara El Idrissi' });
    await school.settled();
    expect(karin.kinds().length).toBe(before + 1);
    const keys = await school.in(({ db }) => db.selectFrom('ledger').select('key').execute());
    expect(JSON.stringify(keys)).not.toMatch(/suicide|leven/u);
  });

  test('hears it when their mentor could not be told', async () => {
    const { karin, sara, tells } = await asks();
    school.connector().fail(({ op, chatId }) => (op === 'send' && chatId === karin.known.chatId ? { status: 403 } : undefined));
    await tells();
    await sara.hears('care:notTold', { names: 'Karin' });
    expect(sara.kinds()).toContain('care');
  });

  test('is told of nobody once they have left', async () => {
    const { sara, tells } = await asks();
    const before = sara.kinds();
    await leaves('2026-11-20');
    const { view } = await tells();
    await leaves(null);
    await school.settled();
    expect([view, sara.kinds()]).toEqual([{ told: [] }, before]);
  });

  test('is nobody but the student', async () => {
    const { karin } = await asks();
    const tries = (person: Person) => tabOf(school, person).put('care/tell', { rev: 1, matter: 'suicide' });
    expect((await tries(karin)).status).toBe(403);
  });
});
