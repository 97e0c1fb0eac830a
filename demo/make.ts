import { mkdirSync, writeFileSync } from 'node:fs';
import { POOLS } from './names.ts';

/**
 * Makes the demo school's folder anew: `node demo/make.ts`. Always the same school, since every choice comes from one
 * seeded series of numbers.
 */
const FOLDER = new URL('./school/', import.meta.url);
const SCHOOL = 'lc';
const MBO = 'lc-mbo';
const HAVO = 'lc-havo';
const DOMAIN = 'lauwerscollege.example';

type Person = { id: string; given: string; family: string };
type Group = {
  id: string;
  title: string;
  org: string;
  grade: string;
  size: number;
  girls: number;
  mentor: Person;
  companies: readonly string[];
  track: 'bol' | 'bbl' | null;
};

const CARE = [
  'Zorgcentrum De Linde',
  'Woonzorg Het Anker',
  'Thuiszorg Waddenkust',
  'Verpleeghuis Oosterhof',
  'Wijkteam Zuiderpoort',
  'Kleinschalig wonen De Appelgaard',
];
const MECHANICS = [
  'Veldman Machinebouw',
  'Noorderlicht Robotica',
  'Hofstra Installatietechniek',
  'Zuivelfabriek De Dageraad',
  'Kranenburg Liften',
  'Windpark Service Noord',
];

const GROUPS: readonly Group[] = [
  {
    id: 'vz2a',
    title: 'VZ2A verzorgende IG bol',
    org: MBO,
    grade: '02',
    size: 22,
    girls: 16,
    mentor: { id: 'm01', given: 'Karin', family: 'de Boer' },
    companies: CARE,
    track: 'bol',
  },
  {
    id: 'vz3b',
    title: 'VZ3B verzorgende IG bbl',
    org: MBO,
    grade: '03',
    size: 20,
    girls: 15,
    mentor: { id: 'm02', given: 'Yusuf', family: 'Aslan' },
    companies: CARE,
    track: 'bbl',
  },
  {
    id: 'mc2a',
    title: 'MC2A mechatronica bol',
    org: MBO,
    grade: '02',
    size: 20,
    girls: 3,
    mentor: { id: 'm03', given: 'Joost', family: 'Hofman' },
    companies: MECHANICS,
    track: 'bol',
  },
  {
    id: 'mc3b',
    title: 'MC3B mechatronica bbl',
    org: MBO,
    grade: '03',
    size: 18,
    girls: 2,
    mentor: { id: 'm04', given: 'Fatima', family: 'Bennani' },
    companies: MECHANICS,
    track: 'bbl',
  },
  {
    id: 'h4a',
    title: 'H4A',
    org: HAVO,
    grade: '04',
    size: 21,
    girls: 11,
    mentor: { id: 'm05', given: 'Sanne', family: 'Zijlstra' },
    companies: [],
    track: null,
  },
  {
    id: 'h4b',
    title: 'H4B',
    org: HAVO,
    grade: '04',
    size: 20,
    girls: 10,
    mentor: { id: 'm06', given: 'Errol', family: 'Wijngaarde' },
    companies: [],
    track: null,
  },
  {
    id: 'h4c',
    title: 'H4C',
    org: HAVO,
    grade: '04',
    size: 20,
    girls: 10,
    mentor: { id: 'm07', given: 'Agnieszka', family: 'Lewandowska' },
    companies: [],
    track: null,
  },
  {
    id: 'h4d',
    title: 'H4D',
    org: HAVO,
    grade: '04',
    size: 19,
    girls: 9,
    mentor: { id: 'm08', given: 'Pieter', family: 'van Dam' },
    companies: [],
    track: null,
  },
];

const COORDINATOR: Person = { id: 'c01', given: 'Ilse', family: 'Vermeulen' };
const ADMIN: Person = { id: 'a01', given: 'Tom', family: 'Willems' };

/** Students who must be there by name: one Sara, and two of one first name, in the group of Karin de Boer. */
const NAMED: Readonly<Record<string, { given: string; family: string }>> = {
  s004: { given: 'Sara', family: 'El Idrissi' },
  s009: { given: 'Noor', family: 'Hoekstra' },
  s017: { given: 'Daan', family: 'Bakker' },
  s019: { given: 'Daan', family: 'van der Veen' },
  s021: { given: 'Emre', family: 'Kaya' },
};

const next = seeded(20260831);
const students = makeStudents();

write('orgs.csv', [
  ['sourcedId', 'name', 'type', 'parentSourcedId'],
  [SCHOOL, 'Lauwers College', 'school', ''],
  [MBO, 'Zorg en Techniek', 'department', SCHOOL],
  [HAVO, 'Havo bovenbouw', 'department', SCHOOL],
]);
const staff = [...GROUPS.map(({ mentor }) => mentor), COORDINATOR, ADMIN];
write('users.csv', [
  ['sourcedId', 'username', 'givenName', 'familyName', 'password', 'activeDirectoryMatchId', 'email', 'phone', 'sms'],
  ...[...staff, ...students].map(({ id, given, family }) => [
    id,
    login(given, family),
    given,
    family,
    '',
    login(given, family),
    login(given, family),
    '',
    '',
  ]),
]);
write('roles.csv', [
  ['userSourcedId', 'orgSourcedId', 'role', 'sessionSourcedId', 'grade', 'isPrimary', 'roleStartDate', 'roleEndDate'],
  ...GROUPS.map(({ mentor, org }) => [mentor.id, org, 'teacher', '', '', 'true', '', '']),
  [COORDINATOR.id, SCHOOL, 'staff', '', '', 'true', '', ''],
  [ADMIN.id, SCHOOL, 'itAdmin', '', '', 'true', '', ''],
  ...students.map(({ id, group }) => [id, group.org, 'student', '', group.grade, 'true', '', '']),
]);
write('classes.csv', [
  ['sourcedId', 'orgSourcedId', 'title', 'sessionSourcedIds', 'courseSourcedId', 'code'],
  ...GROUPS.map(({ id, org, title }) => [id, org, title, '', '', id.toUpperCase()]),
]);
write('enrollments.csv', [
  ['classSourcedId', 'userSourcedId', 'role'],
  ...GROUPS.map(({ id, mentor }) => [id, mentor.id, 'teacher']),
  ...students.map(({ id, group }) => [group.id, id, 'student']),
]);
write('guides.csv', [
  ['student', 'mentor', 'from', 'until'],
  ...students.map(({ id, group }) => [id, group.mentor.id, '2026-08-31', '']),
  // Two mentors at once, a substitute for part of a group, and a mentor of the year before.
  ['s009', 'm02', '2026-09-14', ''],
  ...students
    .filter(({ group }) => group.id === 'mc3b')
    .slice(0, 6)
    .map(({ id }) => [id, 'm03', '2026-11-02', '2027-07-16']),
  ['s021', 'm02', '2025-09-01', '2026-07-17'],
]);
write('placements.csv', [
  ['student', 'company', 'from', 'until'],
  ...students.flatMap(({ id, group }, place) => {
    const company = group.companies[place % Math.max(1, group.companies.length)];
    if (company === undefined) return [];
    return [group.track === 'bbl' ? [id, company, '2026-08-31', ''] : [id, company, '2026-09-14', '2027-01-29']];
  }),
]);

function makeStudents(): (Person & { group: Group })[] {
  const taken = new Set(
    [...Object.values(NAMED), ...GROUPS.map(({ mentor }) => mentor)].map(({ given, family }) => login(given, family)),
  );
  const made: (Person & { group: Group })[] = [];
  for (const group of GROUPS) {
    const heard = new Set(Object.values(NAMED).flatMap(({ given, family }) => [given, family]));
    for (let place = 0; place < group.size; place += 1) {
      const id = `s${String(made.length + 1).padStart(3, '0')}`;
      const name = NAMED[id] ?? drawName(place < group.girls ? 'girls' : 'boys', taken, heard);
      made.push({ id, ...name, group });
    }
  }
  return made;
}

/** A name that nobody at the school has yet; nobody in the group has its first name or its family name. */
function drawName(gender: 'girls' | 'boys', taken: Set<string>, heard: Set<string>): { given: string; family: string } {
  const pools = POOLS.flatMap((pool) => Array.from({ length: pool.share }, () => pool));
  for (;;) {
    const pool = pick(pools);
    const [given, family] = [pick(pool[gender]), pick(pool.families)];
    if (taken.has(login(given, family)) || heard.has(given) || heard.has(family)) continue;
    taken.add(login(given, family));
    heard.add(given).add(family);
    return { given, family };
  }
}

function login(given: string, family: string): string {
  const plain = (text: string) =>
    text
      .replaceAll('ı', 'i')
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return `${plain(given)}.${plain(family)}@${DOMAIN}`;
}

function pick<T>(list: readonly T[]): T {
  return list[Math.floor(next() * list.length)] as T;
}

/** Numbers from 0 up to 1, always the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function write(file: string, rows: readonly (readonly string[])[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL(file, FOLDER), rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''));
}

function quoted(field: string): string {
  return /[",\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
