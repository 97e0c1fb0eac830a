import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { EXIT, rosterCommand } from '../../src/people/roster/cli.ts';
import { openConfigured } from '../../src/store/configured.ts';
import type { Tx } from '../../src/store/store.ts';
import { createWords } from '../../src/words.ts';
import { temporaryFolder } from '../store/engines.ts';

const TENANT = '3f0c9a1e-5d1b-4c39-9b0e-7a6f2d8e4c51';
const DEMO_TENANT = '00000000-0000-4000-8000-000000000001';

let folder: { path: string; remove: () => Promise<void> };
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

async function run(
  args: readonly string[],
  dataDir = folder.path,
  allowedTenants: readonly string[] = [],
): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const now = () => Date.UTC(2026, 10, 23, 9);
  const code = await rosterCommand(args, {
    config: () => ({ dataDir, databaseUrl: null, dataKeys: [], allowedTenants }),
    systemLocale: 'en-US',
    now,
    say: (line) => said.push(line),
  });
  return { code, said };
}

const nl = createWords().for({ locale: 'nl' });
const en = createWords().for({ locale: 'en' });

test('a folder that is none is said once, by its whole path', async () => {
  const file = join(folder.path, 'a-file');
  await writeFile(file, '');
  for (const wrong of ['no/such/folder', file])
    expect(await run([wrong])).toEqual({
      code: EXIT.problems,
      said: [`${resolve(wrong)}: ${en.t('roster:noFolder')}`, en.t('roster:nothingDone', { count: 1 })],
    });
});

test('the demo school is imported and counted', async () => {
  expect(await run([DEMO_SCHOOL, '--locale', 'nl'])).toEqual({
    code: EXIT.done,
    said: [
      nl.t('roster:done', { school: 'Lauwers College' }),
      nl.t('roster:counts.people', { total: 170, added: 170, changed: 0, left: 0 }),
      nl.t('roster:counts.teams', { total: 2, added: 2, changed: 0 }),
      nl.t('roster:counts.guides', { total: 168, added: 168, changed: 0, ended: 0 }),
      nl.t('roster:counts.placements', { total: 80, added: 80, changed: 0, ended: 0 }),
    ],
  });
});

test('a folder with problems is told in the language of the system, and nothing is done', async () => {
  const { code, said } = await run([folder.path]);
  expect(code).toBe(EXIT.problems);
  expect(said[0]).toBe(`guides.csv: ${en.t('roster:missing')}`);
  expect(said.at(-1)).toBe(en.t('roster:nothingDone', { count: 5 }));
});

test('a school of a tenant that is not allowed is imported, and that nobody reaches it is said', async () => {
  const note = en.t('roster:notAllowed', { tenantId: DEMO_TENANT });
  expect((await run([DEMO_SCHOOL, '--dry-run'], folder.path, [TENANT])).said).toContain(note);
  expect((await run([DEMO_SCHOOL], folder.path, [TENANT])).said).toContain(note);
  for (const allowed of [[], [TENANT, DEMO_TENANT.toUpperCase()]])
    expect((await run([DEMO_SCHOOL], folder.path, allowed)).said).not.toContain(note);
});

test.each([
  [[]],
  [['a', 'b']],
  [['--help']],
  [['a', '--locale', 'fy']],
  [['a', '--locale']],
  [['a', '--unbind']],
  [['a', '--dry-run', '--unbind', 's004']],
  [['--end', TENANT]],
  [['--yes']],
  [['a', '--end', TENANT, '--yes']],
  [['--end', TENANT, '--yes', '--dry-run']],
])('%j is not how it is called', async (args) => {
  expect(await run(args)).toEqual({ code: EXIT.usage, said: [en.t('roster:usage')] });
});

test('a school that leaves is erased once it was meant', async () => {
  await run([DEMO_SCHOOL]);
  const { said } = await run(['--end', TENANT, '--yes']);
  expect(said).toEqual([en.t('roster:noSchool', { tenantId: TENANT })]);
  const ended = await run(['--end', DEMO_TENANT, '--yes']);
  const counts = { people: 170, conversations: 0, items: 0 };
  expect(ended).toEqual({ code: EXIT.done, said: [en.t('roster:ended', { school: 'Lauwers College', ...counts })] });
  expect((await run(['--end', DEMO_TENANT, '--yes'])).code).toBe(EXIT.problems);
});

describe('a login name that was somebody else’s', () => {
  const ACCOUNT = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
  const inStore = async <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => {
    const store = await openConfigured({ dataDir: folder.path, databaseUrl: null, dataKeys: [] });
    try {
      return await store.transaction(fn);
    } finally {
      await store.close();
    }
  };
  const accountOf = (sourcedId: string) =>
    inStore(async ({ db }) => {
      const row = db.selectFrom('people').select('entra_id').where('sourced_id', '=', sourcedId);
      return (await row.executeTakeFirstOrThrow()).entra_id;
    });
  /** The demo school in which somebody signed in as Sara under a login that the files correct now. */
  const mistyped = async () => {
    await run([DEMO_SCHOOL]);
    const wrong = { upn: 'sara@lauwerscollege.example', entra_id: ACCOUNT };
    await inStore(({ db }) => db.updateTable('people').set(wrong).where('sourced_id', '=', 's004').execute());
  };
  const told = en.t('roster:renamed', { count: 1, who: 's004' });

  test('is told by sourcedId, before an import and after, and the account stays bound', async () => {
    await mistyped();
    expect((await run([DEMO_SCHOOL, '--dry-run'])).said).toContain(told);
    expect((await run([DEMO_SCHOOL])).said.at(-1)).toBe(told);
    expect((await run([DEMO_SCHOOL])).said).not.toContain(told);
    expect(await accountOf('s004')).toBe(ACCOUNT);
  });

  test('is freed by whoever runs the program', async () => {
    await mistyped();
    const { code, said } = await run([DEMO_SCHOOL, '--unbind', 's004', '--unbind', 's005']);
    expect([code, said[0], said.includes(told)]).toEqual([EXIT.done, en.t('roster:unbound', { who: 's004, s005' }), false]);
    expect(await accountOf('s004')).toBeNull();
  });

  test('frees nobody and imports nothing when one of them is not there', async () => {
    await mistyped();
    expect(await run([DEMO_SCHOOL, '--unbind', 's004', '--unbind', 'x999'])).toEqual({
      code: EXIT.problems,
      said: [en.t('roster:nobody', { id: 'x999' }), en.t('roster:nothingDone', { count: 1 })],
    });
    expect([await accountOf('s004'), (await run([DEMO_SCHOOL])).said.at(-1)]).toEqual([ACCOUNT, told]);
  });
});

test('a database that cannot be opened is said in a sentence', async () => {
  await writeFile(join(folder.path, 'file'), '');
  const { code, said } = await run([DEMO_SCHOOL], join(folder.path, 'file'));
  expect(code).toBe(EXIT.store);
  expect(said).toHaveLength(1);
});
