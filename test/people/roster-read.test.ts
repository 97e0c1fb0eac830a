import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { readRoster, readRosterTexts } from '../../src/people/roster/read.ts';
import { problemLine } from '../../src/people/roster/cli.ts';
import { createWords } from '../../src/words.ts';
import { temporaryFolder } from '../store/engines.ts';
import { SOUND, withFiles } from './roster-texts.ts';

type Complaint = readonly [file: string, line: number, key: string];

function complaintsOf(files: Readonly<Record<string, string | undefined>>): Complaint[] {
  const read = readRosterTexts(withFiles(files));
  return 'problems' in read ? read.problems.map(({ file, line, key }) => [file, line, key]) : [];
}

const without = (file: keyof typeof SOUND, line: number, replacement: string) => {
  const lines = (SOUND[file] ?? '').split('\n');
  return { [file]: lines.with(line - 1, replacement).join('\n') };
};

describe('a sound roster', () => {
  test('says who is at the school, in which role and team; parents and other outsiders are left out', () => {
    const read = readRosterTexts(SOUND);
    expect(read).toMatchObject({
      roster: { school: { tenantId: '00000000-0000-4000-8000-00000000000a', timeZone: 'Europe/Amsterdam' } },
    });
    if (!('roster' in read)) return;
    expect(read.roster.teams).toEqual([{ sourcedId: 'care', name: 'Zorg', setting: 'vmbo' }]);
    const nobody = { team: null, group: null, grade: null };
    expect(read.roster.people).toEqual([
      {
        ...nobody,
        sourcedId: 'm1',
        upn: 'karin@school.example',
        givenName: 'Karin',
        familyName: 'de Wit',
        roles: ['mentor'],
        team: 'care',
      },
      { ...nobody, sourcedId: 'm2', upn: 'omar@school.example', givenName: 'Omar', familyName: 'Haddad', roles: ['coordinator'] },
      {
        ...nobody,
        sourcedId: 's1',
        upn: 'sara@school.example',
        givenName: 'Sara',
        familyName: 'El Idrissi, S.',
        roles: ['student'],
        team: 'care',
        grade: '03',
      },
      {
        ...nobody,
        sourcedId: 's2',
        upn: 'bram@school.example',
        givenName: 'Bram',
        familyName: 'Visser',
        roles: ['student'],
        team: 'care',
        grade: '03',
      },
    ]);
    expect(read.roster.guides).toEqual([
      { student: 's1', mentor: 'm1', from: '2026-08-31', until: null },
      { student: 's2', mentor: 'm1', from: '2026-08-31', until: '2026-11-01' },
    ]);
  });

  test('may come from Excel: a byte order mark, CRLF, semicolons, columns in another order', () => {
    const excel = '\uFEFFmentor;student;until;from\r\nm1;s1;;2026-08-31\r\n\r\n';
    const read = readRosterTexts(withFiles({ 'guides.csv': excel }));
    expect('roster' in read && read.roster.guides).toEqual([{ student: 's1', mentor: 'm1', from: '2026-08-31', until: null }]);
  });

  test('takes the class of a student from the enrolments', () => {
    const files = {
      'classes.csv': 'sourcedId,orgSourcedId,title\nc1,care,ZW3\n',
      'enrollments.csv': 'classSourcedId,userSourcedId,role\nc1,s1,student\nc1,m1,teacher\n',
    };
    const read = readRosterTexts(withFiles(files));
    expect('roster' in read && read.roster.people.map(({ sourcedId, group }) => [sourcedId, group])).toEqual([
      ['m1', null],
      ['m2', null],
      ['s1', 'ZW3'],
      ['s2', null],
    ]);
  });

  test('a team can have a setting of its own', () => {
    const school = JSON.stringify({
      tenantId: '00000000-0000-4000-8000-00000000000a',
      name: 'S',
      setting: 'vmbo',
      teams: { care: { setting: 'mbo' } },
    });
    const read = readRosterTexts(withFiles({ 'school.json': school }));
    expect('roster' in read && read.roster.teams).toEqual([{ sourcedId: 'care', name: 'Zorg', setting: 'mbo' }]);
  });

  test('a school’s own questions come along', () => {
    const questions =
      'id,state,phase,element,competency,nl,en\nLB2,off,,,,,\nwerkplek,on,look-back,place,,Hoe zag je werkplek eruit?,What did your workplace look like?\n';
    const read = readRosterTexts(withFiles({ 'questions.csv': questions }));
    expect(
      'roster' in read && { off: read.roster.questions.off, ids: read.roster.questions.questions.map(({ id }) => id) },
    ).toEqual({ off: ['LB2'], ids: ['S:werkplek'] });
  });
});

describe('a faulty roster is refused, with file and line', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, Complaint[]]>([
    ['a missing column', { 'users.csv': 'sourcedId,username,givenName\nm1,a@b.c,Karin\n' }, [['users.csv', 1, 'roster:columns']]],
    ['only a header', { 'guides.csv': 'student,mentor,from,until\n' }, [['guides.csv', 1, 'roster:noRecords']]],
    ['too many fields', without('guides.csv', 3, 's2,m1,2026-08-31,,extra'), [['guides.csv', 3, 'roster:fields']]],
    ['an empty field', without('guides.csv', 2, 's1,,2026-08-31,'), [['guides.csv', 2, 'roster:noValue']]],
    [
      'a line break in a name',
      without('users.csv', 5, 's2,bram@school.example,"Bram\nJan",Visser,'),
      [['users.csv', 6, 'roster:characters']],
    ],
    [
      'a text of 201 characters',
      without('users.csv', 5, `s2,bram@school.example,${'a'.repeat(201)},Visser,`),
      [['users.csv', 5, 'roster:tooLong']],
    ],
    ['the same id twice', without('users.csv', 6, 's1,other@school.example,Eva,Smit,'), [['users.csv', 6, 'roster:sameId']]],
    [
      'the same login twice, in other letters',
      without('users.csv', 6, 'p1,SARA@school.example,Eva,Smit,'),
      [['users.csv', 6, 'roster:sameLogin']],
    ],
    ['a login that is no address', without('users.csv', 6, 'p1,ans,Ans,Visser,'), [['users.csv', 6, 'roster:login']]],
    ['an unknown organisation type', without('orgs.csv', 3, 'care,Zorg,afdeling,school'), [['orgs.csv', 3, 'roster:orgType']]],
    ['an unknown parent', without('orgs.csv', 3, 'care,Zorg,department,nowhere'), [['orgs.csv', 3, 'roster:unknownOrg']]],
    ['a role of an unknown user', without('roles.csv', 4, 'x9,school,teacher,,'), [['roles.csv', 4, 'roster:unknownUser']]],
    ['a role at an unknown organisation', without('roles.csv', 4, 'm2,x9,teacher,,'), [['roles.csv', 4, 'roster:unknownOrg']]],
    ['an unknown role', without('roles.csv', 4, 'm2,school,docent,,'), [['roles.csv', 4, 'roster:unknownRole']]],
    [
      'classes without enrolments',
      { 'classes.csv': 'sourcedId,orgSourcedId,title\nc1,care,ZW3\n' },
      [['enrollments.csv', 0, 'roster:missing']],
    ],
    ['an impossible date', without('guides.csv', 3, 's2,m1,2026-02-30,'), [['guides.csv', 3, 'roster:date']]],
    ['a date in Dutch order', without('guides.csv', 3, 's2,m1,31-08-2026,'), [['guides.csv', 3, 'roster:date']]],
    [
      'an end before the beginning',
      without('guides.csv', 3, 's2,m1,2026-08-31,2026-08-30'),
      [['guides.csv', 3, 'roster:untilBeforeFrom']],
    ],
    ['a student who guides', without('guides.csv', 3, 's2,s1,2026-08-31,'), [['guides.csv', 3, 'roster:notStaff']]],
    ['a mentor who is guided', without('guides.csv', 3, 'm2,m1,2026-08-31,'), [['guides.csv', 3, 'roster:notAStudent']]],
    ['guidance of somebody unknown', without('guides.csv', 3, 'x9,m1,2026-08-31,'), [['guides.csv', 3, 'roster:unknownUser']]],
    ['the same guidance twice', without('guides.csv', 3, 's1,m1,2026-08-31,2026-12-01'), [['guides.csv', 3, 'roster:sameGuide']]],
    [
      'a placement of a mentor',
      { 'placements.csv': 'student,company,from,until\nm1,De Linde,2026-09-01,\n' },
      [['placements.csv', 2, 'roster:notAStudent']],
    ],
    [
      'the same placement twice',
      { 'placements.csv': 'student,company,from\ns1,De Linde,2026-09-01\ns1,De Linde,2026-09-01\n' },
      [['placements.csv', 3, 'roster:samePlacement']],
    ],
    ['an admin who is not staff', without('roles.csv', 4, 'm2,school,parent,,'), [['school.json', 0, 'roster:officeNotStaff']]],
    ['JSON that is nested without end', { 'school.json': '['.repeat(200_000) }, [['school.json', 1, 'roster:json']]],
    ['broken JSON', { 'school.json': '{\n  "tenantId": "x",\n  "name": \n}' }, [['school.json', 4, 'roster:json']]],
    [
      'an unknown question to switch off',
      { 'questions.csv': 'id,state,phase,element,competency,nl,en\nZZ1,off,,,,,\n' },
      [['questions.csv', 2, 'questionsFile:unknownOff']],
    ],
  ])('%s', (_, files, expected) => {
    expect(complaintsOf(files)).toEqual(expected);
  });

  test('a quote that is never closed', () => {
    expect(complaintsOf({ 'guides.csv': 'student,mentor,from,until\ns1,"m1,2026-08-31,\n' })).toEqual([
      ['guides.csv', 2, 'roster:quotes'],
    ]);
  });

  test('every wrong setting is named where it stands', () => {
    const text =
      '{\n  "tenantId": "not-a-guid",\n  "name": "S",\n  "setting": "mavo",\n  "holidays": [\n    { "name": "Herfst", "from": "2026-10-25",\n      "until": "2026-10-17" }\n  ],\n  "colour": "blue"\n}';
    const read = readRosterTexts(withFiles({ 'school.json': text }));
    const lines = 'problems' in read ? read.problems.map(({ line, params }) => [line, params['path']]) : [];
    expect(lines).toEqual([
      [1, '-'],
      [2, 'tenantId'],
      [4, 'setting'],
      [6, 'holidays.0'],
    ]);
  });

  test('settings about people and teams that do not exist', () => {
    const school = JSON.stringify({
      tenantId: '00000000-0000-4000-8000-00000000000a',
      name: 'S',
      setting: 'mbo',
      teams: { x: {} },
      coordinators: ['x'],
      admins: ['y'],
    });
    expect(complaintsOf({ 'school.json': school })).toEqual([
      ['school.json', 0, 'roster:unknownUser'],
      ['school.json', 0, 'roster:unknownUser'],
      ['school.json', 0, 'roster:unknownOrg'],
    ]);
  });

  test('all problems are told at once, by file and line, in the language of the reader', () => {
    const read = readRosterTexts(
      withFiles({ ...without('guides.csv', 3, 's2,m1,2026-02-30,'), ...without('users.csv', 6, 'p1,ans,Ans,Visser,') }),
    );
    if (!('problems' in read)) throw new Error('A faulty roster was read');
    const said = (locale: 'nl' | 'en') => read.problems.map((problem) => problemLine(problem, createWords().for({ locale })));
    expect(said('nl').map((line) => line.split(':').slice(0, 2))).toEqual([
      ['guides.csv', '3'],
      ['users.csv', '6'],
    ]);
    expect(said('en')[0]).toContain('2026-02-30');
  });
});

describe('a folder', () => {
  test('of the demo school is sound', async () => {
    const read = await readRoster(DEMO_SCHOOL);
    expect(
      'roster' in read && { people: read.roster.people.length, teams: read.roster.teams.map(({ setting }) => setting) },
    ).toEqual({ people: 170, teams: ['mbo', 'havo'] });
  });

  test('that is not there, or is none, is said to be so, and nothing of its files', async () => {
    const nowhere = ['/nowhere/at/all', join(DEMO_SCHOOL, 'users.csv')];
    const read = await Promise.all(nowhere.map((path) => readRoster(path)));
    expect(read).toEqual(
      nowhere.map((path) => ({ problems: [{ file: resolve(path), line: 0, key: 'roster:noFolder', params: {} }] })),
    );
  });

  test('that is empty lacks every required file', async () => {
    const folder = await temporaryFolder();
    const read = await readRoster(folder.path);
    await folder.remove();
    expect('problems' in read && read.problems.map(({ file, key }) => [file, key])).toEqual([
      ['guides.csv', 'roster:missing'],
      ['orgs.csv', 'roster:missing'],
      ['roles.csv', 'roster:missing'],
      ['school.json', 'roster:missing'],
      ['users.csv', 'roster:missing'],
    ]);
  });

  test('with a file in another encoding, an empty one and a folder in place of one', async () => {
    const folder = await temporaryFolder();
    for (const file of await readdir(DEMO_SCHOOL)) await copyFile(join(DEMO_SCHOOL, file), join(folder.path, file));
    await writeFile(join(folder.path, 'users.csv'), Buffer.from('sourcedId,givenName\nm1,Ilse\nm2,Inès\n', 'latin1'));
    await writeFile(join(folder.path, 'guides.csv'), ' \r\n');
    await mkdir(join(folder.path, 'questions.csv'));
    const read = await readRoster(folder.path);
    await folder.remove();
    expect('problems' in read && read.problems).toEqual([
      { file: 'guides.csv', line: 0, key: 'roster:empty', params: {} },
      { file: 'questions.csv', line: 0, key: 'roster:unreadable', params: {} },
      { file: 'users.csv', line: 3, key: 'roster:encoding', params: {} },
    ]);
  });
});
