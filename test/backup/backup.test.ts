import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup, restore, type Where } from '../../src/backup/backup.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/main.ts';
import { eraseEverything } from '../../src/passport/erase.ts';
import { type Line, type Tallies, writeBackup } from '../../src/backup/file.ts';
import { createTally } from '../../src/backup/rows.ts';
import { importSchool } from '../../src/people/roster/folder.ts';
import { loadDemoHistory } from '../../src/people/demo-history.ts';
import { runRetention } from '../../src/retention/run.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { addDownload } from '../../src/store/downloads.ts';
import { addLink } from '../../src/store/links.ts';
import { MIGRATIONS } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import { createWords } from '../../src/words.ts';
import { DATABASE_URL } from '../needs.ts';
import { filesWith } from '../passport/canary.ts';
import { makeDatabase, temporaryFolder } from '../store/engines.ts';
import { until } from '../wire/until.ts';

type Place = { readonly where: Where; remove(): Promise<void> };
const NOW = Date.UTC(2026, 10, 23, 9);

async function sqlitePlace(): Promise<Place> {
  const { path, remove } = await temporaryFolder();
  return { where: { dataDir: path, databaseUrl: null }, remove };
}
async function postgresPlace(server: string): Promise<Place> {
  const { url, drop } = await makeDatabase(server);
  return { where: { dataDir: '', databaseUrl: url }, remove: drop };
}
const PLACES: readonly (readonly [name: string, make: () => Promise<Place>])[] = [
  ['SQLite', sqlitePlace],
  ...(DATABASE_URL ? [['PostgreSQL', () => postgresPlace(DATABASE_URL ?? '')] as const] : []),
];
const WAYS = PLACES.flatMap(([from, makeFrom]) => PLACES.map(([to, makeTo]) => ({ from, to, makeFrom, makeTo })));

async function open({ dataDir, databaseUrl }: Where) {
  return openStore({ ...(databaseUrl === null ? { dataDir } : { databaseUrl }), codec: plainCodec });
}

/** The demo school with its weeks of history. */
async function filled(where: Where): Promise<void> {
  const store = await open(where);
  const words = createWords().for({ locale: 'en' });
  const tenantId = await importSchool(store, 'demo/school', { now: NOW, words, hint: () => undefined });
  await loadDemoHistory(store, tenantId, NOW);
  await store.close();
}

async function entriesIn(where: Where): Promise<readonly unknown[]> {
  const store = await open(where);
  const found = await store.transaction(({ db }) => db.selectFrom('entries').selectAll().orderBy('id').execute());
  await store.close();
  return found;
}

/** Whose passports have something in them. */
async function studentsIn(where: Where): Promise<readonly { tenant_id: string; student_id: string }[]> {
  const store = await open(where);
  const found = await store.transaction(({ db }) =>
    db.selectFrom('entries').select(['tenant_id', 'student_id']).distinct().orderBy('student_id').execute(),
  );
  await store.close();
  return found;
}

/** Some student has a link for somebody outside the school, and one to a file of their own. */
async function linked(where: Where): Promise<void> {
  const store = await open(where);
  await store.transaction(async (tx) => {
    const student = await tx.db.selectFrom('entries').select(['tenant_id', 'student_id']).limit(1).executeTakeFirstOrThrow();
    const whose = { tenantId: student.tenant_id, studentId: student.student_id };
    const lasting = { locale: 'nl', createdAt: NOW, expiresAt: NOW + 86_400_000 };
    await addLink(tx, { ...whose, ...lasting, id: 'link-1', tokenHash: 'hash-1', label: 'oma', revokedAt: null });
    await addDownload(tx, { ...whose, ...lasting, id: 'download-1', tokenHash: 'hash-2', file: 'json', uses: 0 });
  });
  await store.close();
}

/** When each link was taken back, and how many there are to files. */
async function linksIn(where: Where): Promise<readonly [readonly (number | null)[], number]> {
  const store = await open(where);
  const links = await store.transaction(({ db }) => db.selectFrom('links').select('revoked_at').execute());
  const files = await store.transaction(({ db }) => db.selectFrom('downloads').select('id').execute());
  await store.close();
  return [links.map(({ revoked_at }) => revoked_at), files.length];
}

let folder: { path: string; remove: () => Promise<void> };
let file: string;
let places: Place[] = [];
const place = async (make: () => Promise<Place>): Promise<Where> => {
  const made = await make();
  places.push(made);
  return made.where;
};
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'backup.gz');
});
afterEach(async () => {
  for (const { remove } of places) await remove();
  places = [];
  await folder.remove();
});

describe.each(WAYS)('a backup of $from', ({ to, makeFrom, makeTo }) => {
  test(`put back into ${to} is the same, and a backup of that as well`, async () => {
    const [one, other] = [await place(makeFrom), await place(makeTo)];
    await filled(one);
    const written = await backup(one, file, NOW);
    expect(written['entries']?.rows).toBeGreaterThan(0);
    expect(await restore(other, file, { force: false, keepLinks: true, now: NOW })).toEqual(written);
    expect(await entriesIn(other)).toEqual(await entriesIn(one));
    expect(await backup(other, join(folder.path, 'again.gz'), NOW)).toEqual(written);
  });
});

describe.each(PLACES)('on %s', (_name, make) => {
  test('a database with something in it is left alone, unless it is forced', async () => {
    const where = await place(make);
    await filled(where);
    await backup(where, file, NOW);
    const store = await open(where);
    await store.transaction(({ db }) => db.updateTable('entries').set({ kind: 'motive' }).execute());
    await store.close();
    const changed = await entriesIn(where);
    await expect(restore(where, file, { force: false, now: NOW })).rejects.toMatchObject({ code: 'backup-not-empty' });
    expect(await entriesIn(where)).toEqual(changed);
    await restore(where, file, { force: true, now: NOW });
    expect(await entriesIn(where)).not.toEqual(changed);
  });

  test('a link that was stopped after the backup does not work again, unless the database only moves', async () => {
    const where = await place(make);
    await filled(where);
    await linked(where);
    await backup(where, file, NOW);
    await restore(where, file, { force: true, keepLinks: true, now: NOW + 1 });
    expect(await linksIn(where)).toEqual([[null], 1]);
    await restore(where, file, { force: true, now: NOW + 1 });
    expect(await linksIn(where)).toEqual([[NOW + 1], 0]);
  });

  test('what a student erased after the backup is erased again by the next run of retention', async () => {
    const where = await place(make);
    await filled(where);
    const [student] = await studentsIn(where);
    await backup(where, file, NOW);
    let store = await open(where);
    const erasing = { tenantId: student?.tenant_id ?? '', studentId: student?.student_id ?? '', at: NOW + 1 };
    await store.transaction((tx) => eraseEverything(tx, { ...erasing, reason: 'asked', newId: () => 'receipt-1' }));
    await store.close();
    const others = (await studentsIn(where)).length;

    await restore(where, file, { force: true, now: NOW + 2 });
    expect(await studentsIn(where)).toHaveLength(others + 1);
    store = await open(where);
    const parts = { store, log: createLog('silent'), newId: () => 'receipt-2', now: () => NOW + 3 };
    expect(await runRetention(parts)).toMatchObject({ left: 1, failed: 0 });
    expect(await runRetention(parts)).toMatchObject({ left: 0, failed: 0 });
    const receipts = await store.transaction(({ db }) =>
      db.selectFrom('erasures').select(['id', 'reason']).orderBy('id').execute(),
    );
    await store.close();
    expect(await studentsIn(where)).toHaveLength(others);
    expect(receipts).toEqual([
      { id: 'receipt-1', reason: 'asked' },
      { id: 'receipt-2', reason: 'asked' },
    ]);
  });

  test('where nothing is kept no backup is made, also when a bot started there once', async () => {
    const where = await place(make);
    const isNothing = { code: 'backup-nothing' };
    await expect(backup(where, file, NOW)).rejects.toMatchObject(isNothing);
    if (where.databaseUrl === null) expect(await readdir(where.dataDir)).toEqual([]);
    const store = await open(where);
    await store.transaction(({ db }) => db.insertInto('data_keys').values({ key_id: 'plain', first_used_at: NOW }).execute());
    await store.close();
    await expect(backup(where, file, NOW)).rejects.toMatchObject(isNothing);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('nothing is put back while a bot runs on it', async () => {
    const where = await place(make);
    await filled(where);
    await backup(where, file, NOW);
    const before = await entriesIn(where);
    const bot = await startBot({
      ...readConfig({ PORT: '0', LOG_LEVEL: 'silent' }),
      dataDir: where.dataDir,
      databaseUrl: where.databaseUrl,
    });
    await expect(restore(where, file, { force: true, now: NOW })).rejects.toMatchObject({ code: 'store-busy' });
    expect((await fetch(`${bot.url}/health`)).status).toBe(200);
    await bot.close();
    expect(await restore(where, file, { force: true, keepLinks: true, now: NOW })).toMatchObject({ entries: {} });
    expect(await entriesIn(where)).toEqual(before);
  }, 20_000);

  test('a restore that fails midway leaves what was there', async () => {
    const where = await place(make);
    await filled(where);
    await backup(where, file, NOW);
    const before = await entriesIn(where);
    // Sound as a file, and no database takes it: one row is there twice.
    await rewritten((lines) => {
      const at = lines.findIndex((line) => line.startsWith('"entries"'));
      const rows = lines.slice(1, -2).toSpliced(at, 0, lines[at] ?? '');
      return [lines[0] ?? '', ...rows, JSON.stringify({ tables: talliesOf(rows) }), ''];
    });
    await expect(restore(where, file, { force: true, now: NOW })).rejects.toThrow(/unique/iu);
    expect(await entriesIn(where)).toEqual(before);
  });

  test('a backup takes the place of what a newer version made, by which a school goes back, and only when it is forced', async () => {
    const where = await place(make);
    await filled(where);
    const before = await entriesIn(where);
    await backup(where, file, NOW);
    const [first] = await studentsIn(where);
    const store = await open(where);
    await store.transaction(async (tx) => {
      const whose = { tenantId: first?.tenant_id ?? '', studentId: first?.student_id ?? '' };
      await eraseEverything(tx, { ...whose, at: NOW + 1, reason: 'asked', newId: () => 'receipt-1' });
      await sql`create table of_tomorrow (id text primary key)`.execute(tx.db);
      await sql`alter table erasures add column of_tomorrow text`.execute(tx.db);
      await sql`insert into kysely_migration values ('9999-tomorrow', '2027-01-01')`.execute(tx.db);
    });
    await store.close();
    await expect(open(where)).rejects.toMatchObject({ code: 'store-newer' });

    await expect(restore(where, file, { force: false, now: NOW })).rejects.toMatchObject({ code: 'backup-not-empty' });
    await restore(where, file, { force: true, now: NOW });
    expect(await entriesIn(where)).toEqual(before);
    const again = await open(where);
    const receipts = await again.transaction(({ db }) => db.selectFrom('erasures').select(['person_id', 'reason']).execute());
    await again.close();
    expect(receipts).toEqual([{ person_id: first?.student_id, reason: 'again' }]);
  });

  test('a backup of an older schema is brought up to date', async () => {
    const where = await place(make);
    await filled(where);
    await backup(where, file, NOW);
    const old = MIGRATIONS[0] ?? '';
    const [, ...rest] = gunzipSync(await readFile(file))
      .toString()
      .split('\n');
    const known = new Set(['schools', 'teams', 'people']);
    const rows = rest.filter((line) => known.has(/^"(\w+)"/u.exec(line)?.[1] ?? ''));
    const all = (JSON.parse(rest.find((line) => line.startsWith('{')) ?? '') as { tables: Record<string, object> }).tables;
    const kept = Object.fromEntries(Object.entries(all).filter(([name]) => known.has(name)));
    const head = { lemniscaat: 'backup', format: 1, migration: old, madeAt: '' };
    await writeFile(file, gzipSync([JSON.stringify(head), ...rows, JSON.stringify({ tables: kept }), ''].join('\n')));
    await restore(where, file, { force: true, now: NOW });
    const store = await open(where);
    const people = await store.transaction(({ db }) => db.selectFrom('people').select('id').execute());
    await store.close();
    expect([people.length > 0, await entriesIn(where)]).toEqual([true, []]);
  });
});

test('what was in a database on SQLite is not in its bytes once a backup took its place', async () => {
  const where = await place(sqlitePlace);
  await filled(where);
  await backup(where, file, NOW);
  await rewritten(([head = '', ...lines]) => {
    const rows = lines.filter((line) => line.startsWith('"schools"'));
    return [head, ...rows, JSON.stringify({ tables: talliesOf(rows) }), ''];
  });
  const store = await open(where);
  const names = await store.transaction(({ db }) => db.selectFrom('people').select(['family_name', 'upn']).execute());
  await store.close();
  const found = () => names.filter(({ upn }) => filesWith(where.dataDir, upn).length > 0);
  expect(found()).toEqual(names);
  await restore(where, file, { force: true, now: NOW });
  expect(found()).toEqual([]);
  for (const { family_name } of names.filter((each) => each.family_name.length > 8))
    expect(filesWith(where.dataDir, family_name)).toEqual([]);
});

describe('a file', () => {
  let where: Where;
  beforeEach(async () => {
    where = await place(sqlitePlace);
    await filled(where);
    await backup(where, file, NOW);
  });

  test('is not there before it is whole, and what is left of one that was broken off stands in nobody’s way', async () => {
    const other = join(folder.path, 'other.gz');
    const endless = async function* (): AsyncGenerator<Line> {
      yield ['people', '{}'];
      await new Promise(() => {});
    };
    void writeBackup(other, { migration: '', madeAt: '' }, endless());
    await until('a part of it to be there', async () => ((await readdir(folder.path)).length > 1 ? true : undefined));
    expect(await readdir(folder.path)).not.toContain('other.gz');
    expect(await restore(where, file, { force: true, keepLinks: true, now: NOW })).toEqual(await backup(where, other, NOW));
  });

  test('is for its owner alone, and never written over', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const before = await readFile(file);
    await expect(backup(where, file, NOW)).rejects.toMatchObject({ code: 'backup-exists' });
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  test.each<[what: string, spoil: () => Promise<void>]>([
    ['is cut off', async () => truncate(file, (await stat(file)).size - 20)],
    ['has lost a row', () => rewritten((lines) => lines.toSpliced(1, 1))],
    ['has a row too many', () => rewritten((lines) => lines.toSpliced(1, 0, lines[1] ?? ''))],
    ['has a row that was changed', () => rewritten((lines) => lines.with(1, lines[1]?.replace(':', ': ') ?? ''))],
    ['has no end', () => rewritten((lines) => lines.slice(0, -2))],
    ['is something else', () => writeFile(file, 'kanarie')],
    ['is empty', () => writeFile(file, '')],
    ['is of another program', () => writeFile(file, gzipSync('{"lemniscaat":"x"}\n'))],
  ])('that %s is refused, and nothing is touched', async (_what, spoil) => {
    const before = await entriesIn(where);
    await spoil();
    await expect(restore(where, file, { force: true, now: NOW })).rejects.toMatchObject({ code: 'backup-damaged' });
    expect(await entriesIn(where)).toEqual(before);
  });

  test.each([
    ['another format', { format: 2 }],
    ['a change of the schema that is not known here', { migration: '9999-later' }],
  ])('of a newer version is refused: %s', async (_what, newer) => {
    await rewritten(([head = '', ...lines]) => [JSON.stringify({ ...(JSON.parse(head) as object), ...newer }), ...lines]);
    await expect(restore(where, file, { force: true, now: NOW })).rejects.toMatchObject({ code: 'backup-newer' });
  });

  test('that cannot be written or read is told by its name', async () => {
    for (const to of [join(folder.path, 'none/x.gz'), join(file, 'x.gz')])
      await expect(backup(where, to, NOW)).rejects.toMatchObject({ code: 'backup-unwritable' });
    for (const from of [folder.path, join(file, 'x.gz')])
      await expect(restore(where, from, { force: true, now: NOW })).rejects.toMatchObject({ code: 'backup-unreadable' });
  });

  test('that is not there is said to be so', async () => {
    await expect(restore(where, join(folder.path, 'none'), { force: false, now: NOW })).rejects.toMatchObject({
      code: 'backup-missing',
    });
  });
});

function talliesOf(lines: readonly string[]): Tallies {
  const named = lines.map((line) => [JSON.parse(line.slice(0, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)] as const);
  const tables = Object.entries(Object.groupBy(named, ([table]) => table as string)).map(([table, rows = []]) => {
    const tally = createTally();
    for (const [, row] of rows) tally.add(row);
    return [table, tally.result()] as const;
  });
  return Object.fromEntries(tables.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

async function rewritten(change: (lines: readonly string[]) => readonly string[]): Promise<void> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split('\n');
  await writeFile(file, gzipSync(change(lines).join('\n')));
}
