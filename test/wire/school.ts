import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { dayOf } from '../../src/days.ts';
import { createLog } from '../../src/log.ts';
import { type Bot, type PluggedIn, startBot } from '../../src/main.ts';
import type { RoleWords } from '../../src/words.ts';
import { createWords } from '../../src/words.ts';
import type { Reply } from '../../src/reply.ts';
import type { Database } from '../../src/store/schema.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { TEST_KEY, type TestEngine, type TestStore } from '../store/engines.ts';
import { openedIn } from '../store/opened.ts';
import { type Clock, createClock } from './clock.ts';
import { type FakeConnector, startConnector } from './connector.ts';
import { Person } from './person.ts';
import { until } from './until.ts';

const FOLDER = fileURLToPath(new URL('../../demo/school', import.meta.url));
const SETTINGS = JSON.parse(readFileSync(`${FOLDER}/school.json`, 'utf8')) as {
  tenantId: string;
  words: { nl: RoleWords; en: RoleWords };
};
const WORDS = createWords();

/** What a turn writes, children first; the people of the school stay. */
const WRITTEN = ['reminders', 'bundles', 'paces', 'talks', 'outbox', 'cards', 'ledger', 'chats', 'readings', 'looks', 'links', 'shares', 'downloads', 'handovers', 'brought', 'erasures', 'answers', 'reflections', 'grants', 'facts', 'entries', 'agreements', 'proposals', 'conversation_pages', 'conversations', 'preferences', 'activities', 'period_notes', 'figures', 'publications', 'coverage_state', 'coverage_context', 'coverage_facts', 'coverage_years'] as const; // prettier-ignore

/** The demo school with its bot, between tests as if nobody had ever spoken. */
export type School = {
  readonly tenantId: string;
  readonly clock: Clock;
  connector(): FakeConnector;
  store(): Store;
  bot(): Bot;
  /** Stops the bot and starts it on the store that `open` gives then. */
  restart(): Promise<void>;
  /** Somebody at the school by their sourcedId, whose Teams speaks this language. */
  person(sourcedId: string, locale?: 'nl-NL' | 'en-GB'): Person;
  /** Somebody with an account of the school who is not in its roster. */
  stranger(): Person;
  /** Waits until nothing is owed to anybody any more. */
  settled(): Promise<void>;
  /** How many rows each of these tables has. */
  count<T extends keyof Database>(...tables: T[]): Promise<Record<T, number>>;
  /** Reads or writes rows. */
  in<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** Everything that was put in the outbox for somebody's chat, oldest first. */
  owedTo(person: Person): Promise<readonly Reply[]>;
  /** The person's id in the roster. */
  idOf(sourcedId: string): Promise<string>;
};

/** Starts the bot on an engine for the tests of one `describe` block, with what it is given and set; each test begins with an empty book. */
export function useSchool(
  { open }: Pick<TestEngine, 'open'>,
  given: Pick<PluggedIn, 'localKey' | 'log'> = {},
  settings: Readonly<Record<string, string>> = {},
): School {
  const clock = createClock();
  let running: { connector: FakeConnector; opened: TestStore; bot: Bot } | undefined;
  const now = (): NonNullable<typeof running> => {
    if (!running) throw new Error('The school is open during tests only; use it inside `test`');
    return running;
  };

  async function start(): Promise<{ opened: TestStore; bot: Bot }> {
    const opened = await open();
    const config = readConfig({ PORT: '0', SCHOOL_DIR: FOLDER, LOG_LEVEL: 'silent', DATA_KEYS: TEST_KEY, ...settings });
    return { opened, bot: await startBot(config, { now: clock.now, store: opened.store, log: createLog('silent'), ...given }) };
  }

  beforeAll(async () => {
    clock.reset();
    const connector = await startConnector();
    running = { connector, ...(await start()) };
  });
  afterEach(async () => {
    now().connector.reset();
    await school.settled();
    now().connector.reset();
    await school.in(async ({ db }) => {
      for (const table of WRITTEN) await db.deleteFrom(table).execute();
      await db.updateTable('people').set({ entra_id: null, locale: null }).execute();
    });
    clock.reset();
  });
  afterAll(async () => {
    await running?.bot.close();
    await running?.opened.close();
    await running?.connector.close();
  });

  function person(known: { sourcedId: string; upn: string }, locale: 'nl-NL' | 'en-GB'): Person {
    const words = WORDS.for({
      locale: locale === 'nl-NL' ? 'nl' : 'en',
      setting: 'mbo',
      roles: SETTINGS.words,
      today: dayOf(clock.now(), 'Europe/Amsterdam'),
    });
    return new Person(known, {
      connector: now().connector,
      tenantId: SETTINGS.tenantId,
      locale,
      words,
      botUrl: () => now().bot.url,
      now: clock.now,
      settled: school.settled,
    });
  }

  const school: School = {
    tenantId: SETTINGS.tenantId,
    clock,
    connector: () => now().connector,
    store: () => now().opened.store,
    bot: () => now().bot,
    async restart() {
      const { bot, connector } = now();
      await bot.close();
      running = { connector, ...(await start()) };
    },
    person: (sourcedId, locale = 'nl-NL') => person({ sourcedId, upn: upnOf(sourcedId) }, locale),
    stranger: () => person({ sourcedId: 'x999', upn: 'nobody@lauwerscollege.example' }, 'nl-NL'),
    async settled() {
      await until('everything that is owed to be sent', async () => {
        const { pending } = await school.in(({ db }) =>
          db
            .selectFrom('outbox')
            .select(({ fn }) => fn.countAll<number>().as('pending'))
            .where('state', '=', 'pending')
            .executeTakeFirstOrThrow(),
        );
        return pending === 0 ? true : undefined;
      });
    },
    async count(...tables) {
      return school.in(async ({ db }) => {
        const counted: Partial<Record<(typeof tables)[number], number>> = {};
        for (const table of tables) {
          const { rows } = await db
            .selectFrom(table as 'people')
            .select(({ fn }) => fn.countAll<number>().as('rows'))
            .executeTakeFirstOrThrow();
          counted[table] = Number(rows);
        }
        return counted as Record<(typeof tables)[number], number>;
      });
    },
    in: (fn) => now().opened.store.transaction(fn),
    owedTo: ({ known }) =>
      school.in(async (tx) => {
        const rows = await tx.db.selectFrom('outbox').selectAll().where('lane', '=', known.chatId).orderBy('id').execute();
        return rows.map((row) => openedIn(tx, 'outbox.payload', row.payload, row) as Reply);
      }),
    async idOf(sourcedId) {
      const { id } = await school.in(({ db }) =>
        db.selectFrom('people').select('id').where('sourced_id', '=', sourcedId).executeTakeFirstOrThrow(),
      );
      return id;
    },
  };
  return school;
}

function upnOf(sourcedId: string): string {
  const row = readFileSync(`${FOLDER}/users.csv`, 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${sourcedId},`));
  const upn = row?.split(',')[1];
  if (!upn) throw new Error(`There is no ${sourcedId} in the demo school`);
  return upn;
}
