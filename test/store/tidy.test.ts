import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { DATABASE_URL } from '../needs.ts';
import { until } from '../wire/until.ts';
import { ENGINES, type TestEngine } from './engines.ts';
import { useStore } from './open-engine.ts';

describe.skipIf(!DATABASE_URL)('tidying PostgreSQL', () => {
  const db = useStore(ENGINES[1] as TestEngine);
  const named = (query: ReturnType<typeof sql<{ name: string }>>) =>
    db.in(async (tx) => (await query.execute(tx.db as never)).rows.map(({ name }) => name));

  test('vacuums every table with something sealed, and those with names', async () => {
    const sealed = await named(sql`
      select distinct table_name as name from information_schema.columns
      where table_schema = current_schema() and data_type = 'bytea'`);
    expect(sealed).toContain('handovers');
    await db.store().tidy();
    await until('the server to count it', async () => {
      const vacuumed = await named(sql`select relname as name from pg_stat_user_tables where last_vacuum is not null`);
      expect(vacuumed).toEqual(expect.arrayContaining([...sealed, 'schools', 'people', 'placements']));
      return true;
    });
  });
});
