import type { WordsFor } from '../../words.ts';
import type { Foreseen } from './import.ts';
import type { Guide, Placement } from './own-files.ts';
import { changedFields } from './plan.ts';
import type { Roster, RosterPerson } from './roster.ts';

/** What an import would change, a line for each: settings by name, people with every field before and after, periods by whom they are of. */
export function foreseenLines(
  { roster, plan, current, before }: Foreseen & { readonly roster: Roster },
  words: WordsFor,
): string[] {
  const people = new Map(current.people.map((person) => [person.sourcedId, person]));
  const teams = new Map(current.teams.map((team) => [team.sourcedId, team]));
  const named = ({ sourcedId, givenName, familyName }: RosterPerson) => `${sourcedId} ${givenName} ${familyName}`;
  const compared = (person: RosterPerson) => {
    const old = people.get(person.sourcedId);
    const fields = old ? changedFields(old, person).map((field) => changeOf(words, field, old[field], person[field])) : [];
    return `${named(person)}${fields.length > 0 ? ` (${fields.join('; ')})` : ''}`;
  };
  const left = (sourcedId: string) => {
    const person = people.get(sourcedId);
    return person ? named(person) : sourcedId;
  };
  const guided = ({ student, mentor, from, until }: Guide) => `${student} – ${mentor}, ${from} – ${until ?? ''}`;
  const placed = ({ student, company, from, until }: Placement) => `${student} – ${company}, ${from} – ${until ?? ''}`;
  const changes: readonly (readonly [key: string, items: readonly string[]])[] = [
    ['setting', before ? keysThatDiffer(before.settings, roster.school) : []],
    ['questions', before && keysThatDiffer(before.questions, roster.questions).length > 0 ? ['questions.csv'] : []],
    ['teamAdded', plan.teams.add.map(({ sourcedId, name }) => `${sourcedId} ${name}`)],
    [
      'teamChanged',
      plan.teams.change.map(({ sourcedId, name, setting }) => {
        const old = teams.get(sourcedId);
        return `${sourcedId} ${old?.name}, ${old?.setting} → ${name}, ${setting}`;
      }),
    ],
    ['added', plan.people.add.map(named)],
    ['changed', plan.people.change.map(compared)],
    ['back', plan.people.back.map(compared)],
    ['leaves', plan.people.leave.map(left)],
    ['guideAdded', plan.guides.add.map(guided)],
    ['guideChanged', plan.guides.change.map(guided)],
    ['guideRemoved', plan.guides.remove.map(guided)],
    ['placementAdded', plan.placements.add.map(placed)],
    ['placementChanged', plan.placements.change.map(placed)],
    ['placementRemoved', plan.placements.remove.map(placed)],
  ];
  return changes.flatMap(([key, items]) => items.map((who) => words.t(`roster:would.${key}`, { who })));
}

/** A field of a person before and after: `achternaam: Smit → de Wit`. */
function changeOf(words: WordsFor, field: string, old: unknown, new_: unknown): string {
  const shown = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value ?? '')) || '–';
  return `${words.t(`roster:field.${field}`)}: ${shown(old)} → ${shown(new_)}`;
}

/** The names under which two objects hold something else. */
function keysThatDiffer(one: object, other: object): readonly string[] {
  const of = (from: object, key: string) => JSON.stringify((from as Readonly<Record<string, unknown>>)[key]);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => of(one, key) !== of(other, key)).toSorted();
}
