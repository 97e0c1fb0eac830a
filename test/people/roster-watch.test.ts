import { cp, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { COMPETENCIES, ELEMENTS, PHASES } from '../../dialogs/vocabulary.ts';
import { createLog } from '../../src/log.ts';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { EXIT, rosterCommand } from '../../src/people/roster/cli.ts';
import { importAtStart } from '../../src/people/roster/folder.ts';
import { importRoster } from '../../src/people/roster/import.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import { lookAt, type Looked } from '../../src/people/roster/watch.ts';
import { createWords } from '../../src/words.ts';
import { ENGINES, temporaryFolder } from '../store/engines.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const ENGINE = ENGINES[0];
const en = createWords().for({ locale: 'en' });

/** A copy of the demo school, imported; `look` looks at it once, as it stands then. */
async function watched() {
  if (!ENGINE) throw new Error('There is no engine to test on');
  const [{ store, close }, folder] = [await ENGINE.open(), await temporaryFolder()];
  await cp(DEMO_SCHOOL, folder.path, { recursive: true });
  const read = await readRoster(folder.path);
  if ('problems' in read) throw new Error('The demo school has faults');
  await importRoster(store, read.roster, NOW);
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  let looked: Looked = { mark: '', done: '' };
  let made = 1;
  return {
    store,
    folder: folder.path,
    /** Looks twice: once to see the change, once to see that it stands still. */
    async look(): Promise<void> {
      const parts = { store, folder: folder.path, now: () => NOW, log };
      looked = await lookAt(parts, looked);
      looked = await lookAt(parts, looked);
    },
    async change(file: string, edit: (text: string) => string): Promise<void> {
      const path = join(folder.path, file);
      await writeFile(path, edit(await readFile(path, 'utf8')));
      // Another time of change, however coarse the disk's clock is.
      made += 1;
      await utimes(path, made, made);
    },
    /** What the log told under a code. */
    logged: (code: string) =>
      lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line['code'] === code),
    left: () =>
      store.transaction(async ({ db }) =>
        (await db.selectFrom('people').select('sourced_id').where('left_on', 'is not', null).execute()).map(
          ({ sourced_id }) => sourced_id,
        ),
      ),
    name: (id: string) =>
      store.transaction(async ({ db }) => {
        const found = db.selectFrom('people').select('given_name').where('sourced_id', '=', id);
        return (await found.executeTakeFirstOrThrow()).given_name;
      }),
    async end() {
      await close();
      await folder.remove();
    },
  };
}

/** Everything that names a student, out of every file. */
const without = (ids: readonly string[]) => (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.split(',').some((field) => ids.includes(field)))
    .join('\n');
const FILES = ['users.csv', 'roles.csv', 'enrollments.csv', 'guides.csv', 'placements.csv'];

describe('a watched folder', () => {
  test('is imported once its files have changed and stand still', async () => {
    const { look, change, name, end } = await watched();
    await look();
    await change('users.csv', (text) => text.replace(',Sara,', ',Zara,'));
    await look();
    expect(await name('s004')).toBe('Zara');
    await end();
  });

  test('tells by sourcedId whose login changed while an account was bound, and no name', async () => {
    const { store, look, change, logged, end } = await watched();
    await store.transaction(({ db }) =>
      db.updateTable('people').set({ entra_id: 'e' }).where('sourced_id', '=', 's004').execute(),
    );
    await change('users.csv', (text) => text.replace(/^s00[45],.*$/gmu, (line) => line.replaceAll('@', '@new.')));
    await look();
    const remedy = 'npm run roster -- <folder> --unbind <sourcedId>';
    expect(logged('roster-logins-changed')).toMatchObject([{ count: 1, people: ['s004'], remedy }]);
    await end();
  });

  test('lets people go who are no longer in it', async () => {
    const { look, change, left, end } = await watched();
    for (const file of FILES) await change(file, without(['s004']));
    await look();
    expect(await left()).toEqual(['s004']);
    await end();
  });

  test('changes nothing when it has faults, and is imported once they are mended', async () => {
    const { look, change, left, name, end } = await watched();
    await change('users.csv', (text) => text.replace(',Sara,', ',,'));
    await look();
    expect([await name('s004'), await left()]).toEqual(['Sara', []]);
    await change('users.csv', (text) => text.replace(/^(s004,[^,]*),,/mu, '$1,Zara,'));
    await look();
    expect(await name('s004')).toBe('Zara');
    await end();
  });

  test('is held back when half of it seems to be missing', async () => {
    const { look, change, left, end } = await watched();
    const half = Array.from({ length: 80 }, (_, place) => `s${String(place + 1).padStart(3, '0')}`);
    for (const file of FILES) await change(file, without(half));
    await look();
    expect(await left()).toEqual([]);
    await end();
  });

  test.each([
    ['guides.csv', { withoutMentor: 76, withoutPlacement: 0 }],
    ['placements.csv', { withoutMentor: 0, withoutPlacement: 40 }],
  ])('is held back when %s stops half-way', async (file, taken) => {
    const { store, look, change, logged, end } = await watched();
    const rows = () => store.transaction(({ db }) => db.selectFrom('guides').selectAll().orderBy('student_id').execute());
    const before = await rows();
    const half = (text: string) => text.split('\n').slice(0, text.split('\n').length / 2).join('\n'); // prettier-ignore
    await change(file, half);
    await look();
    expect(logged('roster-held-back')).toMatchObject([{ leaving: 0, ...taken }]);
    expect(await rows()).toEqual(before);
    await end();
  });

  test('is imported when all guidance is another, now or after the summer, and when those who leave have none', async () => {
    const { look, change, left, logged, end } = await watched();
    const other = (from: string) => (text: string) => text.replace(/^(s\d+,m\d+),.*$/gmu, `$1,${from},`);
    await change('guides.csv', other('2026-11-23'));
    await look();
    await change('guides.csv', other('2027-08-01'));
    await look();
    const few = Array.from({ length: 30 }, (_, place) => `s${String(place + 1).padStart(3, '0')}`);
    for (const file of FILES) await change(file, without(few));
    await look();
    expect((await left()).length).toBe(30);
    expect(logged('roster-imported')).toHaveLength(3);
    await end();
  });
});

describe('at a start', () => {
  const atStart = { words: en, hint: () => {}, log: createLog('silent'), now: () => NOW };

  test('a folder with faults keeps nobody from a school that people work with, and is no school to begin with', async () => {
    const { store, folder, change, name, end } = await watched();
    await change('users.csv', (text) => text.replace(',Sara,', ',,'));
    expect(await importAtStart(store, folder, { ...atStart, isServed: true })).toBeNull();
    expect(await name('s004')).toBe('Sara');
    await expect(importAtStart(store, folder, { ...atStart, isServed: false })).rejects.toMatchObject({ code: 'roster' });
    await change('users.csv', (text) => text.replace(/^(s004,[^,]*),,/mu, '$1,Zara,'));
    expect(await importAtStart(store, folder, { ...atStart, isServed: true })).toBeNull();
    expect(await name('s004')).toBe('Zara');
    await end();
  });

  test('what is wrong is told by line and sentence, without what it says of people', async () => {
    const { store, folder, change, end } = await watched();
    await change('users.csv', (text) => text.replace(/^s004,.*$/mu, 's004,kanarie van dijk,Sara,Kok,,kanarie van dijk,,,'));
    const said = importAtStart(store, folder, { ...atStart, isServed: false });
    await expect(said).rejects.toMatchObject({ message: expect.stringMatching(/users\.csv:\d+/u) });
    await expect(said).rejects.toMatchObject({ message: expect.not.stringContaining('kanarie') });
    await end();
  });

  test('of questions of the school it is told what can be chosen, and which column is missing', async () => {
    const { store, folder, end } = await watched();
    const file = join(folder, 'questions.csv');
    const said = () => importAtStart(store, folder, { ...atStart, isServed: false });
    const header = 'id,state,phase,element,competency,nl,en';
    const rows = ['q1,on,kanarie,,,Wat?,What?', 'q2,on,reflect,kanarie,kanarie,Wat?,What?'];
    await writeFile(file, [header, ...rows, ''].join('\n'));
    await expect(said()).rejects.toMatchObject({ message: expect.stringContaining(PHASES.join(', ')) });
    await expect(said()).rejects.toMatchObject({ message: expect.stringContaining(ELEMENTS.reflect.join(', ')) });
    await expect(said()).rejects.toMatchObject({ message: expect.stringContaining(COMPETENCIES.join(', ')) });
    await expect(said()).rejects.toMatchObject({ message: expect.not.stringContaining('kanarie') });
    await writeFile(file, [header.replace(',element', ''), ...rows, ''].join('\n'));
    await expect(said()).rejects.toMatchObject({ message: expect.stringMatching(/questions\.csv:1\b.*\belement\b.*id,state/u) });
    await end();
  });

  test('nor what a cell holds in which an id, a day, a role or a team belongs', async () => {
    const { store, folder, change, end } = await watched();
    const added: Readonly<Record<string, string>> = {
      'guides.csv': 'Kanarie van Dijk,Kanarie van Dijk,2026-08-31,\ns004,m01,Kanarie van Dijk,',
      'placements.csv': 'Kanarie van Dijk,Kanarie BV,2026-08-31,',
    };
    for (const [file, rows] of Object.entries(added)) await change(file, (text) => `${text.trimEnd()}\n${rows}\n`);
    await change('roles.csv', (text) => text.replace(/^([^\n]*\n)([^,\n]*)(,[^\n]*)/u, '$1Kanarie van Dijk$3'));
    const said = importAtStart(store, folder, { ...atStart, isServed: false });
    await expect(said).rejects.toMatchObject({ message: expect.stringMatching(/guides\.csv:\d+/u) });
    await expect(said).rejects.toMatchObject({ message: expect.not.stringMatching(/kanarie/iu) });
    await end();
  });

  test('half a folder sends nobody away', async () => {
    const { store, folder, change, left, end } = await watched();
    const half = Array.from({ length: 80 }, (_, place) => `s${String(place + 1).padStart(3, '0')}`);
    for (const file of FILES) await change(file, without(half));
    await importAtStart(store, folder, { ...atStart, isServed: true });
    expect(await left()).toEqual([]);
    await end();
  });

  test('the first start of an installation imports the school, or says what is wrong with its files', async () => {
    if (!ENGINE) throw new Error('There is no engine to test on');
    const [{ store, close }, folder] = [await ENGINE.open(), await temporaryFolder()];
    await expect(importAtStart(store, folder.path, { ...atStart, isServed: true })).rejects.toMatchObject({ code: 'roster' });
    expect(await importAtStart(store, DEMO_SCHOOL, { ...atStart, isServed: true })).not.toBeNull();
    await close();
    await folder.remove();
  });
});

test('a dry run tells what would change, one by one, and changes nothing', async () => {
  const [folder, data] = [await temporaryFolder(), await temporaryFolder()];
  await cp(DEMO_SCHOOL, folder.path, { recursive: true });
  const run = async (...args: readonly string[]) => {
    const said: string[] = [];
    const config = () => ({ dataDir: data.path, databaseUrl: null, dataKeys: [], allowedTenants: [] });
    const code = await rosterCommand(args, { config, systemLocale: 'en', now: () => NOW, say: (line) => said.push(line) });
    return { code, said };
  };
  expect((await run(folder.path)).code).toBe(EXIT.done);
  const edit = async (file: string, how: (text: string) => string) => {
    const path = join(folder.path, file);
    await writeFile(path, how(await readFile(path, 'utf8')));
  };
  for (const file of FILES) await edit(file, without(['s004']));
  await edit('users.csv', (text) => text.replace('Karin,de Boer', 'Karin,Smit'));
  await edit('school.json', (text) => text.replace('"until": "08:00"', '"until": "09:00"'));
  const foreseen = await run(folder.path, '--dry-run');
  expect(foreseen.code).toBe(EXIT.done);
  expect(foreseen.said.filter((line) => line.includes('s004')).length).toBeGreaterThanOrEqual(2);
  expect(foreseen.said).toContain(en.t('roster:would.leaves', { who: 's004 Sara El Idrissi' }));
  const renamed = `m01 Karin Smit (${en.t('roster:field.familyName')}: de Boer → Smit)`;
  expect(foreseen.said).toContain(en.t('roster:would.changed', { who: renamed }));
  expect(foreseen.said).toContain(en.t('roster:would.setting', { who: 'quiet' }));
  expect(await run(folder.path, '--dry-run')).toEqual(foreseen);
  expect((await run(folder.path)).said.some((line) => line.includes(' 1 '))).toBe(true);
  expect((await run(folder.path, '--dry-run')).said.filter((line) => line.includes('s004'))).toEqual([]);
  await folder.remove();
  await data.remove();
});
