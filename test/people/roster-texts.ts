import type { RosterTexts } from '../../src/people/roster/files.ts';

/** A small, sound roster: one team, one mentor, two students. Tests change one file at a time. */
export const SOUND: RosterTexts = {
  'school.json': JSON.stringify(
    { tenantId: '00000000-0000-4000-8000-00000000000A', name: 'De Kleine School', setting: 'vmbo', coordinators: ['m2'] },
    null,
    2,
  ),
  'orgs.csv': 'sourcedId,name,type,parentSourcedId\nschool,De Kleine School,school,\ncare,Zorg,department,school\n',
  'users.csv': [
    'sourcedId,username,givenName,familyName,activeDirectoryMatchId',
    'm1,karin,Karin,de Wit,Karin@School.example',
    'm2,omar@school.example,Omar,Haddad,',
    's1,sara@school.example,Sara,"El Idrissi, S.",',
    's2,bram@school.example,Bram,Visser,',
    'p1,parent@home.example,Ans,Visser,',
    '',
  ].join('\n'),
  'roles.csv': [
    'userSourcedId,orgSourcedId,role,grade,isPrimary',
    'm1,school,teacher,,',
    'm1,care,teacher,,true',
    'm2,school,administrator,,',
    's1,care,student,03,true',
    's2,care,student,03,',
    '',
  ].join('\n'),
  'guides.csv': 'student,mentor,from,until\ns1,m1,2026-08-31,\ns2,m1,2026-08-31,2026-11-01\n',
};

/** The sound roster with some files in another version; `undefined` takes one away. */
export function withFiles(files: Readonly<Record<string, string | undefined>>): RosterTexts {
  return Object.fromEntries(Object.entries({ ...SOUND, ...files }).filter(([, text]) => text !== undefined));
}
