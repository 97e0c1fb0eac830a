import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { INSTANCE } from '../store/migrate.ts';
import { awayError } from '../store/postgres-away.ts';
import type { Database } from '../store/schema.ts';
import { inOrder, type Row, type Rows } from './rows.ts';

const INT8 = 20;
const AT_ONCE = 1_000;
/** How often others are looked for at most, and how long between two looks. */
const [MOST_LOOKS, LOOK_MS] = [10, 100];

/** A connection; fails with a `StoreError`. */
async function connected(config: pg.ClientConfig): Promise<pg.Client> {
  try {
    const client = new pg.Client(config);
    // A connection that breaks fails the query that is under way, which tells of it; without a listener it would end the process.
    client.on('error', () => {});
    await client.connect();
    return client;
  } catch (error) {
    throw awayError(error);
  }
}

/** Whether bots, or commands beside them, have connections to a PostgreSQL database. The server still counts those of a process that has just ended for a moment. */
export async function hasBotsBeside(url: string): Promise<boolean> {
  const client = await connected({ connectionString: url, application_name: 'lemniscaat backup' });
  try {
    for (let looks = 1; ; looks += 1) {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where datname = current_database() and application_name = $1 limit 1`,
        [INSTANCE],
      );
      if (rowCount === 0 || looks === MOST_LOOKS) return rowCount !== 0;
      await sleep(LOOK_MS);
    }
  } finally {
    await client.end();
  }
}

/** The tables in the first schema of a PostgreSQL database, as they stand at this moment whatever is written meanwhile. */
export async function postgresRows(url: string): Promise<Rows> {
  const client = await connected({
    connectionString: url,
    application_name: 'lemniscaat backup',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
    },
  });
  await client.query('begin isolation level repeatable read');
  const names = async (): Promise<readonly string[]> => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`,
    );
    return rows.map(({ name }) => name);
  };

  const only = Object.assign(client, { release: () => {} });
  const pool = { connect: async () => only, end: async () => {}, options: {} };

  return {
    engine: 'postgres',
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    async tables() {
      const own = (await names()).filter((name) => !name.startsWith('kysely_'));
      const { rows } = await client.query<{ from: string; to: string }>(
        `select one.relname as from, other.relname as to from pg_constraint
         join pg_class one on one.oid = conrelid join pg_class other on other.oid = confrelid
         where contype = 'f' and one.relnamespace = current_schema()::regnamespace`,
      );
      return inOrder(own, rows.map(({ from, to }) => [from, to] as const)); // prettier-ignore
    },
    async *read(table) {
      await client.query(`declare reading no scroll cursor for select * from ${pg.escapeIdentifier(table)}`);
      try {
        for (;;) {
          const { rows } = await client.query<Row>(`fetch ${AT_ONCE} from reading`);
          yield* rows;
          if (rows.length < AT_ONCE) break;
        }
      } finally {
        // Whoever looked for one row goes on with another table. What failed is told by what failed.
        await client.query('close reading').catch(() => {});
      }
    },
    async insert(table, rows) {
      const columns = Object.keys(rows[0] ?? {});
      const places = rows.map(
        (_row, at) => `(${columns.map((_column, place) => `$${at * columns.length + place + 1}`).join(', ')})`,
      );
      await client.query(
        `insert into ${pg.escapeIdentifier(table)} (${columns.map((name) => pg.escapeIdentifier(name)).join(', ')}) values ${places.join(', ')}`,
        rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
      );
    },
    async wipe() {
      for (const name of await names()) await client.query(`drop table ${pg.escapeIdentifier(name)} cascade`);
    },
    async close(keep) {
      await client.query(keep ? 'commit' : 'rollback');
      await client.end();
    },
  };
}
