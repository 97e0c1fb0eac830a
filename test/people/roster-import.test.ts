import { describe, expect, test } from 'vitest';
import { importRoster } from '../../src/people/roster/import.ts';
import { planImport } from '../../src/people/roster/plan.ts';
import { readRosterTexts } from '../../src/people/roster/read.ts';
import type { Roster } from '../../src/people/roster/roster.ts';
import { studentsOf } from '../../src/store/guides.ts';
import { bindEntraId, findByEntraId, findByUpn } from '../../src/store/people.ts';
import type { Tx } from '../../src/store/store.ts';
import { ENGINES } from '../store/engines.ts';
import { useStore } from '../store/open-engine.ts';
import { SOUND, withFiles } from './roster-texts.ts';

const TENANT = '00000000-0000-4000-8000-00000000000a';
const MONDAY = Date.UTC(2026, 10, 23, 9);
const TUESDAY = MONDAY + 86_400_000;
const ENTRA = '6f9619ff-8b86-4011-b42d-00c04fc964ff';

function rosterOf(files: Readonly<Record<string, string | undefined>> = {}): Roster {
  const read = readRosterTexts(withFiles(files));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.roster;
}

const dropLine = (file: keyof typeof SOUND, start: string) => ({
  [file]: (SOUND[file] ?? '')
    .split('\n')
    .filter((line) => !line.startsWith(start))
    .join('\n'),
});
const changed = (file: keyof typeof SOUND, from: string, to: string) => ({ [file]: (SOUND[file] ?? '').replace(from, to) });

const none = { added: 0, changed: 0, ended: 0 };
const UNCHANGED = {
  people: { total: 4, added: 0, changed: 0, left: 0 },
  teams: { total: 1, added: 0, changed: 0 },
  guides: { total: 2, ...none },
  placements: { total: 0, ...none },
  renamed: [],
};

describe.each(ENGINES)('a roster on $name', (engine) => {
  const db = useStore(engine);
  const students = async (upn: string, today: string) => {
    const mentor = await db.in((tx) => findByUpn(tx, TENANT, upn));
    return (await db.in((tx) => studentsOf(tx, { tenantId: TENANT, mentorId: mentor?.id ?? '', today }))).map(
      ({ givenName }) => givenName,
    );
  };
  const guides = (tx: Tx) =>
    tx.db
      .selectFrom('guides')
      .innerJoin('people', (on) =>
        on.onRef('people.tenant_id', '=', 'guides.tenant_id').onRef('people.id', '=', 'guides.student_id'),
      )
      .select(['people.sourced_id as student', 'from_on as from', 'until_on as until'])
      .where('guides.tenant_id', '=', TENANT)
      .orderBy('people.sourced_id')
      .execute();

  test('is there after the first import', async () => {
    const counts = await importRoster(db.store(), rosterOf(), MONDAY);
    expect(counts).toEqual({
      ...UNCHANGED,
      people: { ...UNCHANGED.people, added: 4 },
      teams: { ...UNCHANGED.teams, added: 1 },
      guides: { ...UNCHANGED.guides, added: 2 },
    });
    expect(await students('karin@school.example', '2026-10-01')).toEqual(['Bram', 'Sara']);
    expect(await students('karin@school.example', '2026-11-23')).toEqual(['Sara']);
  });

  test('changes nothing the second time', async () => {
    expect(await importRoster(db.store(), rosterOf(), MONDAY)).toEqual(UNCHANGED);
  });

  test('takes over a new name, login and role, and keeps the sign-in', async () => {
    const sara = await db.in((tx) => findByUpn(tx, TENANT, 'sara@school.example'));
    await db.in((tx) => bindEntraId(tx, { tenantId: TENANT, id: sara?.id ?? '' }, ENTRA));
    const married = changed('users.csv', 's1,sara@school.example,Sara,"El Idrissi, S."', 's1,sara.smit@school.example,Sara,Smit');
    expect(await importRoster(db.store(), rosterOf(married), MONDAY)).toEqual({
      ...UNCHANGED,
      people: { ...UNCHANGED.people, changed: 1 },
      renamed: ['s1'],
    });
    expect(await db.in((tx) => findByEntraId(tx, TENANT, ENTRA))).toMatchObject({
      sourcedId: 's1',
      upn: 'sara.smit@school.example',
      familyName: 'Smit',
      id: sara?.id,
    });
    await importRoster(db.store(), rosterOf(), MONDAY);
  });

  test('lets two people exchange their logins', async () => {
    const text = (SOUND['users.csv'] ?? '').replace('sara@', 'x@').replace('bram@', 'sara@').replace('x@', 'bram@');
    expect((await importRoster(db.store(), rosterOf({ 'users.csv': text }), MONDAY)).people.changed).toBe(2);
    expect((await db.in((tx) => findByUpn(tx, TENANT, 'bram@school.example')))?.sourcedId).toBe('s1');
    await importRoster(db.store(), rosterOf(), MONDAY);
  });

  test('ends guidance that is no longer in the file, from that day on', async () => {
    const dropped = dropLine('guides.csv', 's1,');
    expect((await importRoster(db.store(), rosterOf(dropped), TUESDAY)).guides).toEqual({
      total: 1,
      added: 0,
      changed: 0,
      ended: 1,
    });
    expect(await db.in(guides)).toEqual([
      { student: 's1', from: '2026-08-31', until: '2026-11-23' },
      { student: 's2', from: '2026-08-31', until: '2026-11-01' },
    ]);
    expect((await importRoster(db.store(), rosterOf(dropped), TUESDAY)).guides).toEqual({ total: 1, ...none });
  });

  test('takes guidance up again when it comes back', async () => {
    expect((await importRoster(db.store(), rosterOf(), TUESDAY)).guides).toEqual({ total: 2, added: 0, changed: 1, ended: 0 });
    expect(await students('karin@school.example', '2026-11-24')).toEqual(['Sara']);
  });

  test('marks who is no longer in the files as having left, with their guidance ended', async () => {
    const gone = { ...dropLine('users.csv', 's1,'), ...dropLine('roles.csv', 's1,'), ...dropLine('guides.csv', 's1,') };
    const counts = await importRoster(db.store(), rosterOf(gone), TUESDAY);
    expect([counts.people.left, counts.guides.ended]).toEqual([1, 1]);
    expect(await db.in((tx) => findByUpn(tx, TENANT, 'sara@school.example'))).toBeUndefined();
    expect((await importRoster(db.store(), rosterOf(gone), TUESDAY)).people.left).toBe(0);
  });

  test('gives the login of who left to a newcomer, and welcomes back who returns', async () => {
    const newcomer = {
      'users.csv': (SOUND['users.csv'] ?? '').replace('s1,', 's9,'),
      'roles.csv': (SOUND['roles.csv'] ?? '').replace('s1,', 's9,'),
      ...dropLine('guides.csv', 's1,'),
    };
    expect((await importRoster(db.store(), rosterOf(newcomer), TUESDAY)).people.added).toBe(1);
    expect((await db.in((tx) => findByUpn(tx, TENANT, 'sara@school.example')))?.sourcedId).toBe('s9');
    const back = await importRoster(db.store(), rosterOf(), TUESDAY);
    expect([back.people.left, back.people.changed]).toEqual([1, 1]);
    expect(await db.in((tx) => findByUpn(tx, TENANT, 'sara@school.example'))).toMatchObject({
      sourcedId: 's1',
      leftOn: null,
      entraId: null,
    });
  });

  test('is written once when two imports run at the same time', async () => {
    const placements = {
      'placements.csv': 'student,company,from,until\ns1,De Linde,2026-09-01,\ns2,Het Anker,2026-09-01,2027-01-29\n',
    };
    const both = await Promise.all([
      importRoster(db.store(), rosterOf(placements), TUESDAY),
      importRoster(db.store(), rosterOf(placements), TUESDAY),
    ]);
    expect(both.map(({ placements: { added } }) => added).toSorted()).toEqual([0, 2]);
  });
});

test('a plan removes what had not begun and ends what had', () => {
  const period = (student: string, from: string, until: string | null) => ({ student, mentor: 'm1', from, until });
  const current = {
    teams: [],
    people: [],
    placements: [],
    guides: [
      period('s1', '2026-08-31', null),
      period('s2', '2026-11-24', null),
      period('s3', '2026-12-01', null),
      period('s4', '2026-01-01', '2026-06-30'),
    ],
  };
  const plan = planImport({ teams: [], people: [], guides: [], placements: [] }, current, '2026-11-24');
  expect(plan.guides).toEqual({
    add: [],
    change: [period('s1', '2026-08-31', '2026-11-23')],
    remove: [period('s2', '2026-11-24', null), period('s3', '2026-12-01', null)],
  });
});

test('a placement whose company or first day was corrected takes the place of the old one; any other ends', () => {
  const placement = (company: string, from: string, until: string | null = null) => ({ student: 's1', company, from, until });
  const current = { teams: [], people: [], guides: [], placements: [placement('De Linde', '2026-09-01')] };
  const planned = (...placements: readonly ReturnType<typeof placement>[]) =>
    planImport({ teams: [], people: [], guides: [], placements }, current, '2026-11-24').placements;
  const old = placement('De Linde', '2026-09-01');
  for (const corrected of [placement('De Linde BV', '2026-09-01'), placement('De Linde', '2026-09-07')])
    expect(planned(corrected)).toEqual({ add: [corrected], change: [], remove: [old] });
  const next = placement('Het Anker', '2026-11-24');
  expect(planned(next)).toEqual({ add: [next], change: [{ ...old, until: '2026-11-23' }], remove: [] });
});
