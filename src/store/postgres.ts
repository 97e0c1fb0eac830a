import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Codec } from './codec.ts';
import { codeOf, StoreError } from './errors.ts';
import { gather } from './gather.ts';
import { INSTANCE, migratePostgres } from './migrate.ts';
import { refuseNesting, runInside } from './nesting.ts';
import { awayError } from './postgres-away.ts';
import type { Database } from './schema.ts';
import { forgetUnusedPages } from './pages.ts';
import { type Presence, presenceOf } from './presence.ts';
import { SEALED_TABLES } from './sealed.ts';
import { type Session, type Sessions, sessionsOf, SILENT_MS } from './sessions.ts';
import type { Store, Tx } from './store.ts';

/** The tables with words that people wrote, or with their names. */
const WORDED = [...SEALED_TABLES, 'schools', 'people', 'placements'] as const satisfies readonly (keyof Database)[];
const INT8 = 20;
const LARGEST_INT4 = 2 ** 31 - 1;
/** How long a turn waits for a connection: a channel waits for some fifteen seconds. */
const WAITING_MS = 10_000;
const MOST_ATTEMPTS = 3;
/** Before a turn that was undone is taken again: the other gets what it waited for first. */
const PAUSE_MS = 20;
/** Deadlock, serialisation failure. */
const UNDONE = new Set(['40P01', '40001']);
const SQLSTATE = /^[0-9A-Z]{5}$/u;
/** What the driver says of a connection that is gone, without a code. */
const UNREACHABLE =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|Client was closed/u;
const CONNECTION_CODES = /^(?:08|28|3D|57P0|53300|E[A-Z_]{4,}$)/u;
/** What the server could not do just now: a turn that was undone as often as it was taken, a time limit or a lock of its own, resources, its disk. */
const PASSING_CODES = /^(?:40|53|58|57014$|55P03$)/u;
/** A server that only reads, such as one that took over too early; rights that are gone. */
const READ_ONLY = '25006';
const UNWRITABLE = new Set([READ_ONLY, '42501']);

/** Opens the PostgreSQL database at `url` with a pool of connections and named prepared statements. */
export async function openPostgres(
  url: string,
  codec: Codec,
  onIdleError: (error: Error) => void,
  upTo?: string,
): Promise<Store> {
  const server = {
    connectionString: url,
    connectionTimeoutMillis: WAITING_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: WAITING_MS,
    application_name: INSTANCE,
  };
  const pool = new pg.Pool({
    ...server,
    max: 10,
    pipeline: true,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
    },
  });
  const broken = (error: Error): void => {
    if (!pool.ending) onIdleError(error);
  };
  pool.on('error', broken);
  // The pool listens to connections that are idle. One that breaks between two queries of a turn must not end the process: the next query fails.
  pool.on('connect', (client) => {
    client.on('error', broken);
    // A turn whose network is gone would hold its rows on the server. No parameter of the connection: poolers refuse those.
    client.query(`set idle_in_transaction_session_timeout = ${SILENT_MS}`).catch(broken);
  });
  const sessions = sessionsOf(pool);
  const { db } = sessions;
  try {
    await migratePostgres(db, upTo);
  } catch (error) {
    await pool.end();
    throw awayError(error);
  }
  const sender = randomInt(1, LARGEST_INT4);
  return postgresStore(
    sessions,
    codec,
    presenceOf(sender, () => new pg.Client(server), broken),
  );
}

/** So long a database for which a disk was full is taken for full by whoever only asks, milliseconds. */
const FULL_MS = 60_000;

/** The store over anything that speaks PostgreSQL: one plain transaction for each turn. Without `presence` nobody else sees that it lives. */
export function postgresStore({ db, open }: Sessions, codec: Codec, presence: Presence | null = null): Store {
  let closed = false;
  let sender: number | null = null;
  /** The last turn for which there was no room: rows that change in their place tell nothing of that. */
  let refused: { readonly at: number; readonly error: StoreError } | undefined;

  async function transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    refuseNesting();
    if (closed) throw new StoreError('store-closed', 'The store was closed; open it again');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await takeTurn(await open(), { codec, sender }, fn);
      } catch (error) {
        // Two turns held what the other needed; PostgreSQL undid this one, and it can be taken again.
        if (attempt === MOST_ATTEMPTS || !UNDONE.has(codeOf(error))) throw noted(turnError(error));
        await sleep(PAUSE_MS * attempt);
      }
    }
  }

  function noted(error: unknown): unknown {
    if (error instanceof StoreError && error.code === 'store-full') refused = { at: performance.now(), error };
    return error;
  }

  const gathered = gather(transaction);
  return {
    engine: 'postgres',
    transaction,
    unhurried: gathered.unhurried,
    attend() {
      sender = presence?.sender ?? null;
      presence?.attend();
    },
    async ping() {
      // Changes no row, and fails where none may be changed.
      await transaction(({ db: own }) => sql`update outbox set attempts = attempts where tenant_id = ''`.execute(own));
      if (refused && performance.now() - refused.at < FULL_MS) throw refused.error;
    },
    async tidy() {
      forgetUnusedPages(codec);
      try {
        await sql.raw(`vacuum ${WORDED.join(', ')}`).execute(db);
      } catch (error) {
        throw turnError(error);
      }
    },
    async close() {
      gathered.take();
      closed = true;
      await presence?.close();
      await db.destroy();
    },
  };
}

async function takeTurn<T>(session: Session, parts: Pick<Tx, 'codec' | 'sender'>, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const { db, run, memory, commit, release } = session;
  let isBroken = false;
  try {
    // Not waited for: it goes to the server with the first statements, which fail when it does.
    const begun = run('begin', []);
    begun.catch(() => {});
    return await runInside({ db, run, engine: 'postgres', memory, ...parts }, fn, async () => {
      await Promise.all([begun, commit()]);
    });
  } catch (error) {
    // A connection may stay read only although its server is so no longer, or is no longer the one to write to: another takes its place.
    isBroken = codeOf(error) === READ_ONLY;
    await run('rollback', []).catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    release(isBroken);
  }
}

function turnError(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  if (CONNECTION_CODES.test(code) || UNREACHABLE.test(error.message)) {
    return new StoreError('store-unreachable', 'The database server does not answer; start it, or check the network', error);
  }
  if (code === '53100') return new StoreError('store-full', 'The disk of the database is full; make room', error);
  if (UNWRITABLE.has(code)) {
    return new StoreError(
      'store-unwritable',
      'The database takes no changes; see whether it is read only, or which rights the user of DATABASE_URL lost',
      error,
    );
  }
  if (PASSING_CODES.test(code))
    return new StoreError('store-busy', `The database could not do it now (${code}); try again`, error);
  return SQLSTATE.test(code) ? new StoreError('store-failed', `The database refused a change (${code})`, error) : error;
}
