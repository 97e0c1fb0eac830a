import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mannerOf, schoolSettings, settingsOf } from '../../src/people/school.ts';

const SCHOOL = schoolSettings.parse({
  tenantId: '00000000-0000-4000-8000-00000000000A',
  name: 'S',
  setting: 'mbo',
  words: { nl: { student: 'deelnemer', mentor: 'coach' } },
  teams: { havo: { setting: 'havo', words: { nl: { student: 'leerling' } } } },
});

test('what is left out of school.json takes its default', () => {
  expect(schoolSettings.parse({ tenantId: '00000000-0000-4000-8000-00000000000A', name: 'S', setting: 'vmbo' })).toEqual({
    tenantId: '00000000-0000-4000-8000-00000000000a',
    name: 'S',
    setting: 'vmbo',
    teams: {},
    words: {},
    moments: ['intake', 'progress', 'before-placement', 'after-placement', 'choice', 'transfer', 'exit'],
    timeZone: 'Europe/Amsterdam',
    holidays: [],
    quiet: { from: '18:00', until: '08:00', weekends: true },
    contacts: { help: [], referral: [] },
    retention: { yearsAfterLeaving: 2, notesDays: 14, unfinishedDays: 90, messageDays: 7, linkDays: 14 },
    coverage: {
      minimum: { students: 10, mentors: 3, conversations: 10 },
      yearStartsIn: 8,
      closesAfterDays: 3,
      keepForYear: false,
    },
    coordinators: [],
    admins: [],
  });
});

test('a team speaks its own words, and the school’s where it has none', () => {
  expect(mannerOf(SCHOOL, 'havo')).toEqual({ setting: 'havo', roles: { nl: { student: 'leerling', mentor: 'coach' }, en: {} } });
  expect(mannerOf(SCHOOL, 'elsewhere')).toEqual({
    setting: 'mbo',
    roles: { nl: { student: 'deelnemer', mentor: 'coach' }, en: {} },
  });
  expect(mannerOf(SCHOOL, null)).toEqual(mannerOf(SCHOOL, 'elsewhere'));
});

test('the settings in the store are those that were read', () => {
  expect(settingsOf({ settings: JSON.stringify(SCHOOL) })).toEqual(SCHOOL);
});

test.each([
  [{ contacts: { help: [{ name: 'Zorgteam', for: { nl: 'x', en: 'x' } }] } }, 'contacts.help.0'],
  [{ quiet: { from: '25:00', until: '08:00', weekends: true } }, 'quiet.from'],
  [{ timeZone: 'Europe/Leeuwarden' }, 'timeZone'],
  [{ moments: ['lunch'] }, 'moments.0'],
])('%j is refused', (part, path) => {
  const read = schoolSettings.safeParse({ ...SCHOOL, ...part });
  expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test('the published JSON Schema is the one of the code', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('../../docs/schemas/school.schema.json', import.meta.url), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schoolSettings, { io: 'input' }))));
});
