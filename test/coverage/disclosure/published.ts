import { type Line, NOTHING_PUBLISHED, publish, type Publication, type State } from '../../../src/coverage/disclosure/index.ts';
import { aheadOf, PERIODS, type School } from './schools.ts';

/** What a school has published after all its periods, and what was really so when each was published. */
export type Year = { readonly lines: readonly Line[]; readonly publications: readonly Publication[] };

/** How a year is published. `quiet`: room is kept in the quarter and the year with the summer in them, whatever happens. */
export type Manner = { readonly complementary?: boolean; readonly quiet?: boolean };

/** Closes all periods of a school one after the other, erasing students on the way as they asked. */
export function publishYear({ facts, scheme, erased }: School, { complementary = true, quiet = false }: Manner = {}): Year {
  const publications: Publication[] = [];
  let before: State = NOTHING_PUBLISHED;
  for (const period of PERIODS) {
    const now = period.parts.at(-1) ?? '';
    const gone = new Set(erased.filter(({ after }) => after < now).map(({ student }) => student));
    const today = facts.filter(({ part, student }) => part <= now && !gone.has(student));
    const ahead = aheadOf(period).map((longer) => (quiet ? longer : { ...longer, quiet: false }));
    const publication = publish(today, { period, ahead, scheme, before, complementary, erased: gone.size });
    publications.push(publication);
    before = publication.state;
  }
  return { lines: publications.flatMap(({ lines }) => lines), publications };
}
