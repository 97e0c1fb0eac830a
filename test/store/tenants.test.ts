import { expect, test } from 'vitest';
import { queriesOf, sourcesIn } from '../sources.ts';

/** What a query asks of the tenant: its own column, that of a table beside it, or the key of a row. */
const OF_A_TENANT = /tenant_id['`],\s*(?:'='|'in')|whereRef\('[\w.]*tenant_id', '='|is\.and\(keyOf\(/u;
/** Tables that are no tenant's, and what a query itself names. */
const NO_TENANTS = /^'(?:data_keys|next|owing|changed)'$/u;

/** What is asked of all tenants at once, by file and table, and how often: nothing in it is shown to anybody. */
const OF_ALL: Readonly<Record<string, number>> = {
  // Who is owed anything, what is held, what a clock that was ahead put off, what an older state owed; and how much.
  "src/store/outbox.ts 'outbox'": 1,
  "src/store/outbox-claim.ts 'outbox'": 2,
  "src/store/outbox-holds.ts 'outbox'": 1,
  "src/store/outbox-ends.ts 'outbox'": 2,
  "src/store/outbox-counts.ts 'outbox'": 1,
  "src/store/reminders.ts 'reminders'": 1,
  // Which schools there are, and the secrets that an older version left unsealed.
  "src/store/schools.ts 'schools'": 1,
  "src/store/coverage-years.ts 'coverage_years'": 1,
  // What a backup that is put back must not bring with it.
  "src/store/links.ts 'links'": 1,
  "src/store/links.ts 'shares'": 1,
  "src/store/links.ts 'downloads'": 1,
};

test('every query is of one tenant, except those that are known to be of all', () => {
  const queries = sourcesIn('src')
    .flatMap(queriesOf)
    .filter(({ place }) => !place.startsWith('src/store/migrations/'));
  expect(queries.length).toBeGreaterThan(200);
  const ofAll = queries.filter(({ table, text }) => !NO_TENANTS.test(table) && !OF_A_TENANT.test(text));
  const counted: Record<string, number> = {};
  for (const { place, table } of ofAll) {
    const key = `${place.replace(/:\d+$/u, '')} ${table}`;
    counted[key] = (counted[key] ?? 0) + 1;
  }
  expect(counted).toEqual(OF_ALL);
});
