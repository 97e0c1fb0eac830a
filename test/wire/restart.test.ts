import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { makeDatabase, TEST_CODEC, temporaryFolder } from '../store/engines.ts';
import { opened } from '../store/opened.ts';
import { postJson } from './http.ts';
import { useSchool } from './school.ts';
import { begins, CLOSING } from './talk.ts';
import { until } from './until.ts';

const DATABASE_URL = process.env['DATABASE_URL'];

/** Databases that outlive the store that is opened on them; each is made when it is first opened. */
type Lasting = {
  readonly name: string;
  readonly make: () => Promise<{ where: { dataDir: string } | { databaseUrl: string }; remove: () => Promise<void> }>;
};
const LASTING: readonly Lasting[] = [
  {
    name: 'SQLite',
    async make() {
      const { path, remove } = await temporaryFolder();
      return { where: { dataDir: path }, remove };
    },
  },
  ...(DATABASE_URL
    ? [
        {
          name: 'PostgreSQL',
          async make() {
            const { url, drop } = await makeDatabase(DATABASE_URL);
            return { where: { databaseUrl: url }, remove: drop };
          },
        },
      ]
    : []),
];

describe.each(LASTING)('a bot that starts again on $name', ({ make }) => {
  let made: ReturnType<Lasting['make']> | undefined;
  afterAll(async () => (await made)?.remove());
  const school = useSchool({
    async open() {
      made ??= make();
      return { store: await openStore({ ...(await made).where, codec: TEST_CODEC }), close: async () => {} };
    },
  });

  test('sends what was owed, once and in its order', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await begins(karin, 'Sara');
    await karin.presses('wrap-up');
    school.connector().fail(({ chatId }) => (chatId === sara.known.chatId ? { status: 503 } : undefined));
    await karin.pressesOnly('send', CLOSING);
    await sara.posts({ type: 'message', text: 'help' });
    await until(
      'the closing to be tried',
      () => school.connector().calls.some(({ op, chatId }) => op === 'send' && chatId === sara.known.chatId) || undefined,
    );
    await school.restart();
    expect(sara.kinds()).toEqual(['message']);

    school.connector().heal();
    school.clock.leap(600_000);
    await karin.says('help');
    await sara.sees('message', 'confirmation', 'help');
    await sara.presses('confirm');
    await karin.sees('card', 'help');
    expect(await school.count('agreements')).toEqual({ agreements: 1 });
  });

  test('goes on with the talk where it was, and knows what it has heard already', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Gisteren hielp ik een mevrouw en toen werd ik trots', { id: 'before' });
    const on = karin.card('next');
    const first = await karin.pressesOnly('next', {}, { on, id: 'press' });
    await school.settled();
    await school.restart();
    expect(await karin.pressesOnly('next', {}, { on, id: 'press' })).toEqual(first);
    await karin.says('Gisteren hielp ik een mevrouw en toen werd ik trots', { id: 'before' });
    await karin.says('kernwoord: rust');
    await karin.sees('guide');
    await karin.reads('rust');
    expect(await school.in(({ db }) => db.selectFrom('conversations').select(['state', 'rev']).execute())).toEqual([
      { state: 'under-way', rev: 5 },
    ]);
  });
});

describe.skipIf(!DATABASE_URL)('two bots on one PostgreSQL', () => {
  let made: ReturnType<typeof makeDatabase> | undefined;
  afterAll(async () => (await made)?.drop());
  const open = async () => {
    made ??= makeDatabase(DATABASE_URL ?? '');
    return { store: await openStore({ databaseUrl: (await made).url, codec: TEST_CODEC }), close: async () => {} };
  };
  const [one, other] = [useSchool({ open }), useSchool({ open })];

  test('take an activity once between them, turn after turn, and send each message once', async () => {
    const karin = one.person('m01');
    const urls = [one.bot().url, other.bot().url];
    const everywhere = (activity: Record<string, unknown>) =>
      Promise.all(Array.from({ length: 8 }, (_, at) => postJson(urls[at % 2] ?? '', { ...karin.envelope(), ...activity })));
    await karin.installs();
    await begins(karin, 'Sara');
    const before = karin.kinds();
    const answers = await everywhere({ type: 'message', text: 'Zij werd rustig', id: 'once' });
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    await one.settled();
    expect(karin.kinds()).toEqual([...before.slice(0, -1), 'line', 'guide']);

    const texts = Array.from({ length: 8 }, (_, at) => `Zin ${at}`);
    const spread = await Promise.all(
      texts.map((text, at) => postJson(urls[at % 2] ?? '', { ...karin.envelope(), type: 'message', text })),
    );
    expect(spread.map(({ status }) => status)).toEqual(texts.map(() => 200));
    await one.settled();
    const { notes, ids } = await one.in(async (tx) => {
      const [saved] = await opened(tx, 'conversations.snapshot');
      const kept = (saved as { snapshot: { context: { notes: { id: number; text: string }[] } } }).snapshot.context.notes;
      return { notes: kept.map(({ text }) => text).toSorted(), ids: kept.map(({ id }) => id) };
    });
    expect(notes).toEqual(['Zij werd rustig', ...texts].toSorted());
    expect(ids).toEqual(ids.map((_, at) => at + 1));
    // The old copies shrink after their successors were sent.
    await until('one card to be left', () => karin.kinds().filter((kind) => kind === 'guide').length === 1 || undefined);
    expect(karin.kinds().at(-1)).toBe('guide');
  });
});
