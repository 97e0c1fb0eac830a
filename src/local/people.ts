import { readRoster, type Roster, type RosterPerson } from '../people/roster/read.ts';
import { uuidOf } from './ids.ts';
import type { Person } from './protocol.ts';

/**
 * The people of a roster folder (`docs/roster.md`), mentors first. A roster knows no Entra object ids, so they are made from the account names:
 * always the same ones. Throws with the number of problems when the folder is not right; `npm run roster` names them.
 */
export async function readPeople(folder: string): Promise<Person[]> {
  const read = await readRoster(folder);
  if ('problems' in read) {
    throw new Error(
      `${folder} has ${read.problems.length} problems; \`npm run roster -- ${folder}\` names them by file and line`,
    );
  }
  const { roster } = read;
  const people = roster.people.map((person) => personOf(person, roster));
  return [...people.filter(isStaff), ...people.filter((person) => !isStaff(person))];
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

function isStaff({ roles }: Person): boolean {
  return roles.some((role) => role !== 'student');
}
