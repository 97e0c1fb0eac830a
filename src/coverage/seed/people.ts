import { schoolSettings, type SchoolSettings } from '../../people/school.ts';
import type { Roster, RosterPerson } from '../../people/roster/roster.ts';
import { chanceOf } from './chance.ts';
import type { MadeSchool } from './school.ts';

const GIVEN = ['Amira', 'Bas', 'Chaima', 'Daan', 'Esra', 'Finn', 'Giel', 'Hanna', 'Ilyas', 'Jasmijn', 'Kees', 'Lotte', 'Mees', 'Noor', 'Oscar', 'Puck', 'Quinten', 'Roos', 'Sem', 'Tess', 'Umut', 'Vera', 'Wout', 'Yara', 'Zeb']; // prettier-ignore
const FAMILY = ['Aalbers', 'Bakker', 'Coster', 'Dijkstra', 'Elzinga', 'Faber', 'Groen', 'Haan', 'Idema', 'Jager', 'Kuiper', 'Linden', 'Mulder', 'Nauta', 'Oosten', 'Postma', 'Reinders', 'Smit', 'Terpstra', 'Visser', 'Wiersma', 'Yildiz', 'Zijlstra']; // prettier-ignore

/** How the people of a made-up school are called in its roster. */
export const studentId = (at: number): string => `s${at + 1}`;
export const mentorId = (at: number): string => `m${at + 1}`;

/** The roster of a made-up school: teams, and with `people` everybody with invented names, a mentor per group and one coordinator. */
export function rosterOfMade(school: MadeSchool, tenantId: string, { from, people }: { from: string; people: boolean }): Roster {
  const teams = school.teams.map(({ id, name, setting }) => ({ sourcedId: id, name, setting }));
  const everybody = people ? [...staffOf(school), ...studentsOf(school)] : [];
  const guides = school.groups.flatMap(({ mentor, students }) =>
    students.map((student) => ({ student: studentId(student), mentor: mentorId(mentor), from, until: null })),
  );
  return {
    school: settingsOfMade(school, tenantId),
    questions: { questions: [], off: [] },
    teams,
    people: everybody,
    guides: people ? guides : [],
    placements: [],
  };
}

/** The settings of a made-up school: every default. */
function settingsOfMade({ name, setting, teams }: MadeSchool, tenantId: string): SchoolSettings {
  const own = Object.fromEntries(teams.map((team) => [team.id, { setting: team.setting }]));
  return schoolSettings.parse({ tenantId, name, setting, teams: own, coordinators: ['c1'] });
}

function staffOf(school: MadeSchool): readonly RosterPerson[] {
  const mentors = school.groups.map(({ mentor, team }) => person(school, mentorId(mentor), { roles: ['mentor'], team: team.id }));
  return [...mentors, person(school, 'c1', { roles: ['coordinator'], team: null })];
}

function studentsOf(school: MadeSchool): readonly RosterPerson[] {
  return school.groups.flatMap(({ students, team, grade, name }) =>
    students.map((at) => person(school, studentId(at), { roles: ['student'], team: team.id, group: name, grade: String(grade) })),
  );
}

type Place = Pick<RosterPerson, 'roles' | 'team'> & Partial<Pick<RosterPerson, 'group' | 'grade'>>;

function person({ seed }: MadeSchool, sourcedId: string, place: Place): RosterPerson {
  const chance = chanceOf(`${seed} ${sourcedId}`);
  const name = { givenName: chance.pick(GIVEN), familyName: chance.pick(FAMILY) };
  return { sourcedId, upn: `${sourcedId}@${seed}.made-up.example`.toLowerCase(), ...name, group: null, grade: null, ...place };
}
