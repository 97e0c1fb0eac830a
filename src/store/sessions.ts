import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { StoreError } from './errors.ts';
import { createMemory, type Memory } from './memory.ts';
import type { Database } from './schema.ts';
import type { Queries, Run } from './store.ts';

/** One connection to PostgreSQL for as long as a turn has it. Its statements are answered in the order in which they were given. `memory`: of what this turn read and wrote. */
export type Session = {
  readonly db: Queries;
  readonly run: Run;
  readonly memory: Memory | null;
  /** Ends the transaction, once everything was done that was given before; fails with `store-failed` when the server undid it. */
  commit(): Promise<void>;
  release(isBroken: boolean): void;
};

/** What a store over PostgreSQL stands on: `db` for what is no turn, and a session for each turn. */
export type Sessions = { readonly db: Kysely<Database>; open(): Promise<Session> };

type Answered<R> = Omit<PostgresQueryResult<R>, 'command'> & { readonly rowCount: number | null; readonly command: string };
type Query = <R>(text: string, values?: readonly unknown[]) => Promise<Answered<R>>;
/** `query` may last as long as it does; `ask` and `db` give a connection up that stays silent. `memory`: of the turn that has the connection. */
type Connected = { readonly query: Query; readonly ask: Query; readonly db: Queries; readonly memory: Memory };

/** How long one statement of a turn may go unanswered, and how long a server waits for the next one, in milliseconds. A server that is gone without a word would hold its connections for a quarter of an hour. */
export const SILENT_MS = 60_000;

/** The connections of a pool as sessions. Each query has a name for its text, so that PostgreSQL parses and plans it once per connection. */
export function sessionsOf(pool: pg.Pool, silentMs = SILENT_MS): Sessions {
  const nameOf = names();
  const known = new WeakMap<pg.PoolClient, Connected>();

  async function connect(): Promise<Connected & { client: pg.PoolClient }> {
    const client = await pool.connect();
    const connected = known.get(client) ?? connectedBy(client, nameOf, silentMs);
    known.set(client, connected);
    return { ...connected, client };
  }

  const db = kyselyOver({
    options: pool.options,
    connect: async () => {
      const { query, client } = await connect();
      return { query, release: (destroy?: boolean) => client.release(destroy) } as PostgresPoolClient;
    },
    end: () => pool.end(),
  });
  return {
    db,
    async open() {
      const { ask, client, db: own, memory } = await connect();
      // Others wrote since the turn before.
      memory.forget();
      return {
        db: own,
        memory,
        async run<R>(text: string, values: readonly unknown[], tells = false) {
          if (!tells) memory.runs(text);
          const { rows, rowCount } = await ask<R>(text, values);
          return { rows, changed: rowCount ?? 0 };
        },
        async commit() {
          const { command } = await ask('commit');
          if (command !== 'COMMIT') throw new StoreError('store-failed', 'The database undid what it was told to keep');
        },
        release(isBroken) {
          // It may lie idle for long: what a student erases meanwhile must not stay in it.
          memory.forget();
          client.release(isBroken);
        },
      };
    },
  };
}

function connectedBy(client: pg.PoolClient, nameOf: (text: string) => string | undefined, silentMs: number): Connected {
  const together = sentTogether(client);
  const queryWithin = (query_timeout?: number): Query =>
    ((text: string, values: readonly unknown[] = []) => {
      together();
      const name = nameOf(text);
      return client.query({
        text,
        values: [...values],
        ...(name !== undefined && { name }),
        ...(query_timeout !== undefined && { query_timeout }),
      });
    }) as Query;
  const ask = queryWithin(silentMs);
  const memory = createMemory();
  const heard: Query = (text, values) => {
    memory.runs(text);
    return ask(text, values);
  };
  const itself = { query: heard, release: () => {} } as PostgresPoolClient;
  const db = kyselyOver({ options: {}, connect: async () => itself, end: async () => {} });
  return { query: queryWithin(), ask, db, memory };
}

function kyselyOver(pool: PostgresPool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

function names(): (text: string) => string | undefined {
  const known = new Map<string, string>();
  return (text) => {
    if (!/^(?:select|insert|update|delete|with) /u.test(text)) return undefined;
    if (!known.has(text) && known.size < 1000) known.set(text, `q${known.size}`);
    return known.get(text);
  };
}

/** What is asked in one go leaves in one write, which is what costs most. */
function sentTogether(client: pg.PoolClient): () => void {
  const { stream } = client.connection;
  let isHeld = false;
  return () => {
    if (isHeld) return;
    isHeld = true;
    stream.cork();
    process.nextTick(() => {
      isHeld = false;
      stream.uncork();
    });
  };
}
