import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { importRoster, type ImportCounts } from '../../src/people/roster/import.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import type { Roster } from '../../src/people/roster/roster.ts';
import type { School } from './school.ts';

/** Something that is different in the files of the demo school. */
export type Change = (roster: Roster) => Partial<Roster>;

/** Imports the demo school with something changed. */
export async function imports(school: School, change: Change = () => ({})): Promise<ImportCounts> {
  const read = await readRoster(DEMO_SCHOOL);
  if ('problems' in read) throw new Error('The demo school has faults');
  return importRoster(school.store(), { ...read.roster, ...change(read.roster) }, school.clock.now());
}

/** Sara is in no file any more. */
export const withoutSara: Change = ({ people, guides, placements }) => ({
  people: people.filter(({ sourcedId }) => sourcedId !== 's004'),
  guides: guides.filter(({ student }) => student !== 's004'),
  placements: placements.filter(({ student }) => student !== 's004'),
});
