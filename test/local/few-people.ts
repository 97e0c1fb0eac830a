import { uuidOf } from '../../src/local/ids.ts';
import type { Person, Role } from '../../src/local/protocol.ts';

/** A handful of invented people: two mentors with students, and a coordinator. */
export const FEW_PEOPLE: readonly Person[] = [
  invent('m-01', 'Marijke', 'de Wit', 'mentor', 'Zorg en Welzijn'),
  invent('s-01', 'Sara', 'Haddad', 'student', 'Zorg en Welzijn', ['m-01']),
  invent('s-02', 'Daan', 'Visser', 'student', 'Zorg en Welzijn', ['m-01']),
  invent('m-02', 'Joost', 'Bakker', 'mentor', 'Techniek'),
  invent('s-03', 'Noor', 'Jansen', 'student', 'Techniek', ['m-02']),
  invent('c-01', 'Ilse', 'Vermeer', 'coordinator', 'Zorg en Welzijn'),
];

function invent(id: string, givenName: string, surname: string, role: Role, team: string, mentors: string[] = []): Person {
  const upn = `${givenName}.${surname.replaceAll(' ', '')}@demo.example`.toLowerCase();
  const name = `${givenName} ${surname}`;
  return { id, name, givenName, surname, upn, entraId: uuidOf('person', upn), roles: [role], team, locale: 'nl', mentors };
}
