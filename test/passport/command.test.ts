import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passportCommand, EXIT } from '../../src/passport/command/cli.ts';
import type { PassportFile } from '../../src/passport/document.ts';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { loadDemo } from '../people/load-demo.ts';
import { rosterCommand } from '../../src/people/roster/cli.ts';
import { schoolReader } from '../../src/people/schools.ts';
import { peopleNamed } from '../../src/store/people.ts';
import { looksAlong } from '../../src/passport/looked.ts';
import { importRoster } from '../../src/people/roster/import.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import { openConfigured } from '../../src/store/configured.ts';
import { createWords } from '../../src/words.ts';
import { temporaryFolder } from '../store/engines.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const STUDENT = 'sara.elidrissi@lauwerscollege.example';
const OTHER = 'shanice.mercelina@lauwerscollege.example';
const nl = createWords().for({ locale: 'nl' });

let folder: { path: string; remove: () => Promise<void> };
let here: Surrounding;
type Surrounding = ReturnType<typeof surrounding>;

/** The demo school with its history. */
beforeAll(async () => {
  folder = await temporaryFolder();
  here = surrounding(join(folder.path, 'here'));
  const store = await openConfigured(here.with.config());
  await loadDemo(store, NOW);
  await store.close();
});
afterAll(() => folder.remove());

describe('a student who changes schools', () => {
  test('takes the passport along and finds it at the next school', async () => {
    const there = surrounding(join(folder.path, 'there'));
    await rosterCommand([DEMO_SCHOOL], there.with);
    const [first, second] = [path('first.json'), path('second.json')];

    expect(await here.run('export', '--student', STUDENT, '--out', first)).toEqual({
      code: EXIT.done,
      said: [nl.t('export:exported', { path: first, entries: 8, agreements: 2, conversations: 2 })],
    });
    expect(await there.run('import', '--student', STUDENT, first)).toEqual({
      code: EXIT.done,
      said: [nl.t('export:imported', { entries: 8, agreements: 2, conversations: 2, known: 0 })],
    });
    await there.run('export', '--student', STUDENT.toUpperCase(), '--out', second);
    expect((await stat(second)).mode & 0o777).toBe(0o600);
    expect(await parsed(second)).toEqual(await parsed(first));
  });
});

test('a student who was given another id takes over the passport of the old one', async () => {
  const { with: around, run } = surrounding(join(folder.path, 'renumbered'));
  const store = await openConfigured(around.config());
  await loadDemo(store, NOW);
  const read = await readRoster(DEMO_SCHOOL);
  if ('problems' in read) throw new Error('The demo school has faults');
  const renumbered = read.roster.people.map((person) =>
    person.sourcedId === 's004' ? { ...person, sourcedId: 'n004' } : person,
  );
  await importRoster(store, { ...read.roster, people: renumbered, guides: [], placements: [] }, NOW);
  await store.close();
  const [old, own] = [path('old.json'), path('new.json')];
  const counts = { entries: 8, agreements: 2, conversations: 2 };
  expect((await run('export', '--id', 's004', '--out', old)).said).toEqual([nl.t('export:exported', { path: old, ...counts })]);
  expect((await run('import', '--student', STUDENT, old)).said).toEqual([nl.t('export:imported', { ...counts, known: 0 })]);
  const several = problems(nl.t('export:problem.several', { upn: STUDENT, ids: 'n004, s004' }));
  expect(await run('export', '--student', STUDENT, '--out', path('whose-login.json'))).toEqual(several);
  expect(await run('erase', '--student', STUDENT, '--yes')).toEqual(several);
  await run('export', '--id', 'n004', '--out', own);
  expect(await parsed(own)).toEqual(await parsed(old));
});

test('a passport is drawn to be shown', async () => {
  expect(await here.run('pdf', '--student', STUDENT, '--out', path('passport.pdf'), '--locale', 'nl')).toEqual({
    code: EXIT.done,
    said: [nl.t('export:drawn', { path: path('passport.pdf') })],
  });
  expect((await readFile(path('passport.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a student finds that whoever runs the program made files of their passport', async () => {
  const { with: around, run } = surrounding(join(folder.path, 'told'));
  const store = await openConfigured(around.config());
  await loadDemo(store, NOW);
  const saraSees = () =>
    store.transaction(async (tx) => {
      const [person] = await peopleNamed(tx, { upn: STUDENT });
      const school = person && (await schoolReader()(tx, person.tenantId));
      if (!school) throw new Error('Sara is not at the demo school');
      const looks = await looksAlong({ tx, person, school, at: NOW }, 50);
      return looks.filter(({ command }) => command);
    });
  expect(await saraSees()).toEqual([]);
  await run('export', '--student', STUDENT, '--out', path('told.json'));
  await run('pdf', '--student', STUDENT, '--out', path('told.pdf'));
  // Twice on one day is told once.
  expect(await saraSees()).toEqual([{ reader: '', on: '2026-11-23', link: false, command: true }]);
  await store.close();
});

test('a student who cannot ask for it in Teams is erased by whoever runs the program, who has to say so twice', async () => {
  const { with: around, run } = surrounding(join(folder.path, 'erased'));
  const store = await openConfigured(around.config());
  await loadDemo(store, NOW);
  await store.close();
  const [before, after] = [path('before.json'), path('after-erasing.json')];
  await run('export', '--student', STUDENT, '--out', before);
  expect((await parsed(before)).entries).toHaveLength(8);
  expect((await run('erase', '--student', STUDENT)).code).toBe(EXIT.usage);
  expect(await run('erase', '--student', STUDENT, '--yes')).toEqual({
    code: EXIT.done,
    said: [nl.t('export:erased', { upn: STUDENT, entries: 8, agreements: 2, conversations: 2 })],
  });
  await run('export', '--id', 's004', '--out', after);
  expect(await parsed(after)).toMatchObject({ entries: [], agreements: [] });
  const kept = await openConfigured(around.config());
  const receipts = await kept.transaction(({ db }) => db.selectFrom('erasures').select('reason').execute());
  await kept.close();
  expect(receipts).toEqual([{ reason: 'asked' }]);
});

describe('at two schools of one database with the same ids', () => {
  const OTHER_TENANT = 'aaaaaaaa-0000-4000-8000-000000000002';
  let around: Surrounding;
  let tenantId: string;

  /** The student who asks has left; at the other school somebody else has their id today. */
  beforeAll(async () => {
    around = surrounding(join(folder.path, 'two'));
    const store = await openConfigured(around.with.config());
    await loadDemo(store, NOW);
    const read = await readRoster(DEMO_SCHOOL);
    if ('problems' in read) throw new Error('The demo school has faults');
    const { roster } = read;
    tenantId = roster.school.tenantId;
    await importRoster(store, { ...roster, school: { ...roster.school, tenantId: OTHER_TENANT } }, NOW);
    const people = roster.people.filter(({ sourcedId }) => sourcedId !== 's004');
    await importRoster(store, { ...roster, people, guides: [], placements: [] }, NOW);
    await store.close();
  });

  test.each([
    ['--id', 's004', nl.t('export:problem.severalSchoolsId', { id: 's004', tenants: `TENANT, ${OTHER_TENANT}` })],
    ['--student', STUDENT, nl.t('export:problem.severalSchools', { upn: STUDENT, tenants: `TENANT, ${OTHER_TENANT}` })],
  ])('nobody is chosen between two students by %s: whoever left is not taken for who is there', async (by, name, said) => {
    const told = problems(said.replace('TENANT', tenantId));
    expect(await around.run('erase', by, name, '--yes')).toEqual(told);
    expect(await around.run('export', by, name, '--out', path('whose.json'))).toEqual(told);
    const store = await openConfigured(around.with.config());
    expect(await store.transaction(({ db }) => db.selectFrom('erasures').selectAll().execute())).toEqual([]);
    await store.close();
  });

  test('the one at the school that is named is', async () => {
    await around.run('export', '--id', 's004', '--tenant', tenantId.toUpperCase(), '--out', path('left.json'));
    await around.run('export', '--id', 's004', '--tenant', OTHER_TENANT, '--out', path('there.json'));
    expect((await parsed(path('left.json'))).entries).toHaveLength(8);
    expect((await parsed(path('there.json'))).entries).toEqual([]);
    await around.run('erase', '--id', 's004', '--tenant', tenantId, '--yes');
    const store = await openConfigured(around.with.config());
    const receipts = await store.transaction(({ db }) => db.selectFrom('erasures').select('tenant_id').execute());
    expect(receipts).toEqual([{ tenant_id: tenantId }]);
    await store.close();
  });

  test('nobody is found at a school that is not here', async () => {
    const elsewhere = 'bbbbbbbb-0000-4000-8000-000000000003';
    expect(await around.run('erase', '--id', 's004', '--tenant', elsewhere, '--yes')).toEqual(
      problems(nl.t('export:problem.noStudentId', { id: 's004' })),
    );
  });
});

describe('nothing is done', () => {
  test.each([
    [[]],
    [['export']],
    [['export', '--student', 'x']],
    [['import', '--student', 'x']],
    [['pdf', '--student', 'x', '--out', 'y', '--kind', 'report']],
    [['erase', '--student', 'x']],
    [['erase', '--student', 'x', '--yes', '--out', 'y']],
    [['export', '--student', 'x', '--out', 'y', '--yes']],
    [['export', '--student', 'x', '--id', 'y', '--out', 'z']],
  ])('when called with %j', async (args) => {
    expect(await here.run(...args)).toEqual({ code: EXIT.usage, said: [nl.t('export:usage')] });
  });

  test('for whoever is no student', async () => {
    const upn = 'karin.deboer@lauwerscollege.example';
    expect(await here.run('export', '--student', upn, '--out', path('karin.json'))).toEqual(
      problems(nl.t('export:problem.noStudent', { upn })),
    );
  });

  test('for an id that nobody has', async () => {
    expect(await here.run('export', '--id', 'x999', '--out', path('x999.json'))).toEqual(
      problems(nl.t('export:problem.noStudentId', { id: 'x999' })),
    );
  });

  test('over a file that exists', async () => {
    await writeFile(path('taken.json'), 'mine');
    expect(await here.run('export', '--student', STUDENT, '--out', path('taken.json'))).toEqual(
      problems(nl.t('export:problem.exists', { path: path('taken.json') })),
    );
    expect(await readFile(path('taken.json'), 'utf8')).toBe('mine');
  });

  test('with a file that is not there', async () => {
    expect(await here.run('import', '--student', STUDENT, path('none.json'))).toEqual(
      problems(nl.t('export:problem.unreadable', { path: path('none.json') })),
    );
  });

  test("with somebody else's passport, or with one of which a part is wrong", async () => {
    await here.run('export', '--student', STUDENT, '--out', path('own.json'));
    const file = await parsed(path('own.json'));
    const upn = OTHER;
    expect(await here.run('import', '--student', upn, path('own.json'))).toEqual(
      problems(nl.t('export:problem.otherName', { upn })),
    );

    await writeFile(path('wrong.json'), JSON.stringify({ ...file, agreements: [{ ...file.agreements[0], due: 'soon' }] }));
    expect(await here.run('import', '--student', STUDENT, path('wrong.json'))).toEqual(
      problems(nl.t('export:problem.wrong', { place: 'agreements.0.due' })),
    );
    await here.run('export', '--student', STUDENT, '--out', path('after.json'));
    expect(await parsed(path('after.json'))).toEqual(file);
  });
});

function surrounding(dataDir: string) {
  const said: string[] = [];
  const around = {
    config: () => ({ dataDir, databaseUrl: null, dataKeys: [], allowedTenants: [] }),
    systemLocale: 'nl-NL',
    now: () => NOW,
    say: (line: string) => void said.push(line),
  };
  const run = async (...args: readonly string[]) => {
    said.length = 0;
    return { code: await passportCommand(args, around), said: [...said] };
  };
  return { with: around, run };
}

function problems(...lines: readonly string[]) {
  return { code: EXIT.problems, said: [...lines, nl.t('export:nothingDone')] };
}

function path(name: string): string {
  return join(folder.path, name);
}

async function parsed(file: string): Promise<PassportFile> {
  return JSON.parse(await readFile(file, 'utf8')) as PassportFile;
}
