import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plainCodec } from '../store/codec.ts';
import { endAllLinks } from '../store/links.ts';
import { StoreError } from '../store/errors.ts';
import { openStore } from '../store/open.ts';
import { MIGRATIONS, migrateWithin } from '../store/migrate.ts';
import { giveUpOwed } from '../store/outbox-ends.ts';
import { addErasuresAgain, type AskedRow } from '../store/receipts.ts';
import { holdFolder, SQLITE_FILE } from '../store/sqlite.ts';
import { BackupError, type Head, type Line, readBackup, type Tallies, writeBackup } from './file.ts';
import { hasBotsBeside, postgresRows } from './postgres.ts';
import { createTally, type Row, rowFromText, type Rows, rowToText } from './rows.ts';
import { sqliteRows } from './sqlite.ts';

/** Which database is meant, as the settings say it. */
export type Where = { readonly dataDir: string; readonly databaseUrl: string | null };

const AT_ONCE = 500;
/** What was owed for longer was sent after the backup was made, or is not wanted any more. */
const OLDEST_OWED_MS = 86_400_000;

/**
 * Writes everything that is kept to a file, as it stands at one moment; the bot may go on meanwhile. Personal words stay sealed
 * as they are. The schema is brought up to date first, so that a backup always has the newest one. Where nothing is kept no file is written:
 * whoever takes the wrong settings must not believe to have a backup. Rejects with `BackupError` or `StoreError`.
 */
export async function backup(where: Where, file: string, now: number): Promise<Tallies> {
  if (where.databaseUrl === null && !existsSync(join(where.dataDir, SQLITE_FILE))) throw nothingIn(where);
  await prepare(where);
  const rows = await rowsOf(where);
  try {
    if (!(await isFilled(rows, KEYS_USED))) throw nothingIn(where);
    const head = { migration: MIGRATIONS.at(-1) ?? '', madeAt: new Date(now).toISOString() };
    return await writeBackup(file, head, linesOf(rows));
  } finally {
    await rows.close(false);
  }
}

/**
 * Puts a backup in the place of a database, of whichever engine it came from, and proves that what is there now is what was in the file. A
 * database with anything in it is only written over with `force`. What students stopped sharing by a link since then is not in the file, so no
 * link works any more and nothing is sent that was owed a day ago, unless the database only moves (`keepLinks`). Whoever erased everything since then, as far as the database tells that is
 * written over, is noted, and the next run of retention erases it again. All this is one transaction: broken off, what was there before is there
 * still. Refuses while a bot runs on that database. Rejects with `BackupError` or `StoreError`.
 */
export async function restore(
  where: Where,
  file: string,
  { force, keepLinks = false, now }: { force: boolean; keepLinks?: boolean; now: number },
): Promise<Tallies> {
  const { head, tallies } = await readBackup(file, () => undefined);
  if (!MIGRATIONS.includes(head.migration))
    throw new BackupError('backup-newer', 'This backup was made by a newer version; restore it with that one');
  const letGo = await holdAlone(where);
  try {
    await prepareOrFindNewer(where);
    await putBack(where, { file, head, tallies, force, keepLinks, now });
  } finally {
    letGo();
  }
  return tallies;
}

type Put = {
  readonly file: string;
  readonly head: Head;
  readonly tallies: Tallies;
  readonly force: boolean;
  readonly keepLinks: boolean;
  readonly now: number;
};

async function putBack(where: Where, { file, head, tallies, force, keepLinks, now }: Put): Promise<void> {
  await inside(where, async (rows) => {
    if (!force && (await isFilled(rows)))
      throw new BackupError(
        'backup-not-empty',
        'There is something in this database; use --force to put the backup in its place',
      );
    const asked = await erasuresIn(rows);
    await rows.wipe();
    await migrateWithin(rows.db, rows.engine, head.migration);
    await fill(rows, file);
    if (JSON.stringify(await talliesOf(rows)) !== JSON.stringify(tallies))
      throw new BackupError('backup-unequal', 'What came into the database is not what was in the file; restore it again');
    await migrateWithin(rows.db, rows.engine);
    if (!keepLinks) {
      await endAllLinks(rows, now);
      await giveUpOwed(rows, now - OLDEST_OWED_MS);
    }
    await addErasuresAgain(rows, asked);
  });
}

/** Keeps bots away from a database, as far as its engine can; fails with `store-busy` when one is there. Gives how to let go. */
async function holdAlone({ dataDir, databaseUrl }: Where): Promise<() => void> {
  if (databaseUrl === null) return holdFolder(dataDir);
  if (await hasBotsBeside(databaseUrl))
    throw new StoreError(
      'store-busy',
      'A bot or a command is connected to this database; stop it (or end its connections, if its machine is gone), and restore again',
    );
  return () => {};
}

/** The receipts of those who erased everything, in the database that a backup takes the place of; of a newer version's as far as this one knows them. */
async function erasuresIn(rows: Rows): Promise<readonly AskedRow[]> {
  const found: AskedRow[] = [];
  if (!(await rows.tables()).includes('erasures')) return found;
  for await (const row of rows.read('erasures')) if (row['reason'] !== 'left') found.push(row as AskedRow);
  return found;
}

async function* linesOf(rows: Rows): AsyncIterable<Line> {
  for (const table of await rows.tables()) for await (const row of rows.read(table)) yield [table, rowToText(row)];
}

async function fill(rows: Rows, file: string): Promise<void> {
  let [table, waiting]: [string, Row[]] = ['', []];
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await rows.insert(table, waiting);
    waiting = [];
  };
  await readBackup(file, async ([name, text]) => {
    if (name !== table || waiting.length >= AT_ONCE) await flush();
    table = name;
    waiting.push(rowFromText(text));
  });
  await flush();
}

/** What is in a database, table by table; those with nothing in them are left out, as in a file. */
async function talliesOf(rows: Rows): Promise<Tallies> {
  const found: Record<string, ReturnType<ReturnType<typeof createTally>['result']>> = {};
  for (const table of (await rows.tables()).toSorted()) {
    const tally = createTally();
    for await (const row of rows.read(table)) tally.add(rowToText(row));
    if (tally.result().rows > 0) found[table] = tally.result();
  }
  return found;
}

/** Whether there is a row in any table but one. */
async function isFilled(rows: Rows, but?: string): Promise<boolean> {
  for (const table of await rows.tables()) if (table !== but) for await (const row of rows.read(table)) if (row) return true;
  return false;
}

/** A bot that once started leaves a row here, and nothing else. */
const KEYS_USED = 'data_keys';

function nothingIn({ dataDir, databaseUrl }: Where): BackupError {
  const place = databaseUrl === null ? `the folder ${dataDir} (DATA_DIR)` : 'the database of DATABASE_URL';
  return new BackupError(
    'backup-nothing',
    `Nothing is kept in ${place}, so no backup was made; run this with the settings of the bot`,
  );
}

async function inside(where: Where, work: (rows: Rows) => Promise<void>): Promise<void> {
  const rows = await rowsOf(where);
  let done = false;
  try {
    await work(rows);
    done = true;
  } finally {
    await rows.close(done);
  }
}

function rowsOf({ dataDir, databaseUrl }: Where): Promise<Rows> {
  return databaseUrl === null ? Promise.resolve(sqliteRows(join(dataDir, SQLITE_FILE))) : postgresRows(databaseUrl);
}

/** Brings the tables up to date. No word is read, so no key is needed. */
async function prepare({ dataDir, databaseUrl }: Where): Promise<void> {
  const where = databaseUrl === null ? { dataDir } : { databaseUrl };
  const store = await openStore({ ...where, codec: plainCodec });
  await store.close();
}

/** The same for a database that is about to go: that of a newer version stays as it is until then, which is how a school goes back to this one. */
async function prepareOrFindNewer(where: Where): Promise<void> {
  try {
    await prepare(where);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'store-newer') throw error;
  }
}
