import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup } from '../../src/backup/backup.ts';
import { readBackup } from '../../src/backup/file.ts';
import { rowFromText } from '../../src/backup/rows.ts';
import { type KeyRing, newKeyText, readKeys } from '../../src/keys.ts';
import { keysCommand } from '../../src/sealing/command.ts';
import { keyIdOf, sealingCodec } from '../../src/store/codec.ts';
import { keysOf, openConfigured } from '../../src/store/configured.ts';
import { openStore } from '../../src/store/open.ts';
import { resealAll } from '../../src/store/reseal.ts';
import { ROW_KEYS, type SealedAt } from '../../src/store/sealed.ts';
import type { Store } from '../../src/store/store.ts';
import { DATABASE_URL } from '../needs.ts';
import { filesWith } from '../passport/canary.ts';
import { CANARY, lives, LONG } from '../passport/lives.ts';
import { loadDemo } from '../people/load-demo.ts';
import { makeDatabase, openTemporarySqlite, TEST_CODEC, temporaryFolder } from '../store/engines.ts';
import { opened } from '../store/opened.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
/** What `lives` writes nothing in. */
const LATER: readonly SealedAt[] = [
  'coverage_facts.words',
  'coverage_years.secret_sealed',
  'activities.title',
  'period_notes.body',
  'answers.body',
  'handovers.body',
  'handovers.draft',
];
/** How a fact about a handling rule begins. */
const RULE = 'rule.observed:';
const COLUMNS = Object.keys(ROW_KEYS) as SealedAt[];

/** Every value of every table as the database has it, unopened. */
async function everythingIn(store: Store): Promise<string> {
  return store.transaction(async (tx) => {
    const list =
      tx.engine === 'sqlite'
        ? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
        : sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = current_schema()`;
    const { rows: tables } = await list.execute(tx.db as never);
    const texts = tables.map(async ({ name }) => {
      const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(tx.db as never);
      const cells = rows.flatMap((row) => Object.values(row));
      return cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : String(cell))).join('\n');
    });
    return (await Promise.all(texts)).join('\n');
  });
}

/** With which keys the values of each sealed column that has any are sealed. */
async function keysIn(store: Store): Promise<Readonly<Record<string, readonly string[]>>> {
  return store.transaction(async ({ db }) => {
    const found: Record<string, readonly string[]> = {};
    for (const at of COLUMNS) {
      const [table, column] = at.split('.') as [string, string];
      const { rows } = await sql<{ sealed: Uint8Array }>`
        select ${sql.ref(column)} as sealed from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(db as never);
      if (rows.length > 0) found[at] = [...new Set(rows.map(({ sealed }) => keyIdOf(sealed)))];
    }
    return found;
  });
}

describe('whoever takes the database of a school that talks', () => {
  let folder: string;
  const school = useSchool({
    async open() {
      const engine = await openTemporarySqlite();
      folder = engine.path;
      return engine;
    },
  });

  test('reads none of what was said in its file, in its log, or in a backup', async () => {
    await lives(school.person('m01'), school.person('s004'), LONG);
    const said = await school.in(async (tx) => Promise.all(COLUMNS.map(async (at) => JSON.stringify(await opened(tx, at)))));
    const holding = COLUMNS.filter((_, index) => said[index]?.includes(CANARY));
    expect(holding).toEqual(COLUMNS.filter((at) => !LATER.includes(at)));
    expect(filesWith(folder, CANARY)).toEqual([]);
    expect(filesWith(folder, 'lauwerscollege')).not.toEqual([]);
    // Nor what coverage counts of how a mentor went about it.
    expect(await school.in((tx) => opened(tx, 'coverage_facts.words'))).toContainEqual(expect.stringContaining(RULE));
    expect(filesWith(folder, RULE)).toEqual([]);

    const file = join(folder, 'backup.gz');
    await backup({ dataDir: folder, databaseUrl: null }, file, NOW);
    const cells: string[] = [];
    await readBackup(file, ([, row]) => {
      for (const cell of Object.values(rowFromText(row))) cells.push(Buffer.isBuffer(cell) ? cell.toString('latin1') : `${cell}`);
    });
    expect(cells.filter((cell) => cell.includes(CANARY))).toEqual([]);
    expect(cells.some((cell) => cell.includes('lauwerscollege'))).toBe(true);
  });
});

describe.skipIf(!DATABASE_URL)('whoever takes a PostgreSQL server', () => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  const school = useSchool({
    async open() {
      made = await makeDatabase(DATABASE_URL ?? '');
      const store = await openStore({ databaseUrl: made.url, codec: TEST_CODEC });
      const close = async () => {
        await store.close();
        await made.drop();
      };
      return { store, close };
    },
  });

  test('reads none of what was said in its tables', async () => {
    await lives(school.person('m01'), school.person('s004'));
    const everything = await everythingIn(school.store());
    expect(everything).toContain('lauwerscollege');
    expect(everything).not.toContain(CANARY);
  });
});

describe('the key of a database for one machine', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());
  const settings = (...dataKeys: KeyRing) => ({ dataDir: join(folder.path, 'data'), databaseUrl: null, dataKeys });

  test('is made once, beside the data, for this user alone', () => {
    const [first, again] = [keysOf(settings()), keysOf(settings())];
    expect(first.map(({ id }) => id)).toEqual(again.map(({ id }) => id));
    expect(first).toHaveLength(1);
    expect(statSync(join(folder.path, 'data', 'data.key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder.path, 'data')).mode & 0o777).toBe(0o700);
  });

  test('is asked for by name once it is gone', async () => {
    const store = await openConfigured(settings());
    await store.close();
    const [key] = keysOf(settings());
    await expect(openConfigured(settings(...(readKeys(newKeyText()) ?? [])))).rejects.toThrow(
      expect.objectContaining({ code: 'store-locked', message: expect.stringContaining(key?.id ?? 'no key') }),
    );
  });
});

type Where = { readonly databaseUrl: string | null; readonly remove: () => Promise<void> };
const WHERE: readonly { name: string; make: () => Promise<Where> }[] = [
  ...ONE.map(({ name }) => ({ name, make: async () => ({ databaseUrl: null, remove: async () => {} }) })),
  ...(DATABASE_URL
    ? [
        {
          name: 'PostgreSQL',
          make: async () => {
            const { url, drop } = await makeDatabase(DATABASE_URL ?? '');
            return { databaseUrl: url, remove: drop };
          },
        },
      ]
    : []),
];

describe.each(WHERE)('changing the key on $name', ({ make }) => {
  const [OLD, NEW] = [newKeyText(), newKeyText()];
  const idOf = (key: string) => readKeys(key)?.[0]?.id ?? '?';
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let where: Where;
  const settings = (...keys: readonly string[]) => ({
    dataDir: folder.path,
    databaseUrl: where.databaseUrl,
    dataKeys: readKeys(keys.join(' ')) ?? [],
  });
  const during = async <T>(keys: readonly string[], fn: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openConfigured(settings(...keys), { keys: readKeys(keys.join(' ')) ?? [] });
    try {
      return await fn(store);
    } finally {
      await store.close();
    }
  };
  const command = async (args: readonly string[], ...keys: readonly string[]) => {
    const said: string[] = [];
    const told: string[] = [];
    const config = () => settings(...keys);
    const code = await keysCommand(args, { config, say: (line) => said.push(line), tell: (line) => told.push(line) });
    return { code, said, told };
  };
  const wordsIn = (store: Store) => store.transaction((tx) => Promise.all(COLUMNS.map((at) => opened(tx, at))));

  beforeEach(async () => {
    folder = await temporaryFolder();
    where = await make();
    // Readable rows, as a version without keys left them.
    await during([], async (store) => void (await loadDemo(store, NOW)));
  });
  afterEach(async () => {
    await where.remove();
    await folder.remove();
  });

  test('seals what was readable, then changes keys, and no word is lost', async () => {
    const before = await during([], wordsIn);
    const columns = Object.keys(await during([], keysIn));
    const all = (id: string) => Object.fromEntries(columns.map((at) => [at, [id]]));
    expect(columns.length).toBeGreaterThan(2);

    const first = await command(['rotate'], OLD);
    expect([first.code, JSON.parse(first.said.join(''))]).toEqual([0, expect.objectContaining({ key: idOf(OLD), done: true })]);
    expect(await during([OLD], keysIn)).toEqual(all(idOf(OLD)));

    expect((await command(['rotate'], NEW, OLD)).code).toBe(0);
    expect(await during([NEW], keysIn)).toEqual(all(idOf(NEW)));
    expect(await during([NEW], wordsIn)).toEqual(before);
    await expect(during([OLD], wordsIn)).rejects.toThrow(expect.objectContaining({ code: 'store-locked' }));
  });

  test('leaves nothing on the disk that the old key sealed, while a bot has the database open', async () => {
    await command(['rotate'], OLD);
    await during([NEW, OLD], async (bot) => {
      const sealed = await bot.transaction(({ db }) => db.selectFrom('entries').select('body').execute());
      expect((await command(['rotate'], NEW, OLD)).code).toBe(0);
      const files = readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name)));
      const isThere = ({ body }: { body: Uint8Array }) => files.some((bytes) => bytes.includes(Buffer.from(body.slice(-16))));
      expect([sealed.length > 10, sealed.filter(isThere)]).toEqual([true, []]);
    });
  });

  test('goes on where it was broken off, while words are written', async () => {
    const before = await during([], wordsIn);
    await during([NEW], async (store) => {
      const entry = await store.transaction(({ db }) => db.selectFrom('entries').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()); // prettier-ignore
      const place = { at: 'entries.body', tenantId: entry.tenant_id, id: entry.id } as const;
      const meanwhile = sealingCodec(readKeys(NEW) ?? []).seal({ text: 'Intussen geschreven' }, place);
      for await (const { column } of resealAll(store, idOf(NEW))) if (column === 'conversations.snapshot') break;
      await store.transaction(({ db }) => db.updateTable('entries').set({ body: meanwhile }).where('id', '=', entry.id).execute()); // prettier-ignore
    });
    expect((await command(['rotate'], NEW)).code).toBe(0);
    const after = await during([NEW], wordsIn);
    const at = COLUMNS.indexOf('entries.body');
    expect(after[at]?.at(-1)).toEqual({ text: 'Intussen geschreven' });
    expect(after.toSpliced(at, 1)).toEqual(before.toSpliced(at, 1));
  });

  test('asks for every key that may have sealed something', async () => {
    await command(['rotate'], OLD);
    await during([NEW, OLD], async () => {});
    await expect(during([NEW], wordsIn)).rejects.toThrow(expect.objectContaining({ code: 'store-locked' }));
    await expect(during([OLD], wordsIn)).rejects.toThrow(expect.objectContaining({ code: 'store-locked' }));
  });
});

test('the command makes keys, lists them by id, and says how it is used', async () => {
  const said: string[] = [];
  const surroundings = {
    config: () => ({ dataDir: '', databaseUrl: null, dataKeys: readKeys(said.slice(0, 2).join(' ')) ?? [] }),
    say: (line: string) => void said.push(line),
    tell: () => {},
  };
  expect([await keysCommand(['new'], surroundings), await keysCommand(['new'], surroundings)]).toEqual([0, 0]);
  expect(await keysCommand(['list'], surroundings)).toBe(0);
  expect(said.slice(2)).toEqual(said.slice(0, 2).map((key) => readKeys(key)?.[0]?.id));
  expect([await keysCommand([], surroundings), await keysCommand(['burn'], surroundings)]).toEqual([2, 2]);
});
