import { afterEach, beforeEach, expect, test } from 'vitest';
import { newKeyText, readKeys } from '../../src/keys.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openConfigured } from '../../src/store/configured.ts';
import { addYear, coverageYears } from '../../src/store/coverage-years.ts';
import { openStore } from '../../src/store/open.ts';
import { filesWith } from '../passport/canary.ts';
import { temporaryFolder } from '../store/engines.ts';

const TENANT = '00000000-0000-4000-8000-00000000000a';
const SECRET = 'kanariepietkanariepietkanariepietkanariepie';
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());
const dataKeys = readKeys(newKeyText()) ?? [];
const openSealed = () => openConfigured({ dataDir: folder.path, databaseUrl: null, dataKeys });

test('the secret of a school year is sealed, and is the same again when it is read', async () => {
  const store = await openSealed();
  await store.transaction((tx) => addYear(tx, TENANT, { year: '2026/27', secret: SECRET }));
  const [year] = await store.transaction((tx) => coverageYears(tx, TENANT));
  await store.close();
  expect(year?.secret).toBe(SECRET);
  expect(filesWith(folder.path, SECRET)).toEqual([]);
});

test('one that an older version left unsealed is sealed at the first start, and gone from the files', async () => {
  const older = await openStore({ dataDir: folder.path, codec: plainCodec, upTo: '0012-paths' });
  await older.transaction(async ({ run }) => {
    const values = [TENANT, '2026/27', SECRET, '[]', 0];
    await run('insert into coverage_years (tenant_id, year, secret, closed, erased) values (?, ?, ?, ?, ?)', values);
  });
  await older.close();
  expect(filesWith(folder.path, SECRET)).not.toEqual([]);
  const store = await openSealed();
  const [year] = await store.transaction((tx) => coverageYears(tx, TENANT));
  await store.tidy();
  await store.close();
  expect(year?.secret).toBe(SECRET);
  expect(filesWith(folder.path, SECRET)).toEqual([]);
});
