import { readRoster } from '../people/roster/read.ts';
import type { Roster, RosterPerson } from '../people/roster/roster.ts';
import { uuidOf } from './ids.ts';
import type { Person } from './protocol.ts';

/** A school for the stand-in: its Entra tenant and its people. */
export type LocalSchool = { tenantId: string; people: Person[] };

/**
 * The school of a roster folder (`docs/roster.md`), students last. A roster knows no Entra object ids, so they are made from the account names:
 * always the same ones. Throws with the number of problems when the folder is not right; `npm run roster` names them.
 */
export async function readSchool(folder: string): Promise<LocalSchool> {
  const read = await readRoster(folder);
  if ('problems' in read) {
    throw new Error(
      `${folder} has ${read.problems.length} problems; \`npm run roster -- ${folder}\` names them by file and line`,
    );
  }
  const { roster } = read;
  const people = roster.people.map((person) => personOf(person, roster));
  const [students, staff] = [people.filter(isStudent), people.filter((person) => !isStudent(person))];
  return { tenantId: roster.school.tenantId, people: [...staff, ...students] };
}

function personOf({ sourcedId, upn, givenName, familyName, roles, team, group }: RosterPerson, roster: Roster): Person {
  const teamName = roster.teams.find(({ sourcedId: id }) => id === team)?.name ?? '';
  const guides = roster.guides.filter(({ student }) => student === sourcedId);
  return {
    id: sourcedId,
    name: `${givenName} ${familyName}`,
    givenName,
    surname: familyName,
    upn,
    entraId: uuidOf('person', upn.toLowerCase()),
    roles: [...roles],
    team: [teamName, group].filter(Boolean).join(', '),
    locale: 'nl',
    mentors: [...new Set(guides.map(({ mentor }) => mentor))],
  };
}

function isStudent({ roles }: Person): boolean {
  return roles.includes('student');
}
