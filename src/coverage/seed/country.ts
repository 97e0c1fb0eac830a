import type { Store } from '../../store/store.ts';
import { type Asked, type Made, seedSchool } from './seed.ts';

/** The largest school has so many times the students of the smallest (domain.md §9: 300 to over 30,000). */
const SPREAD = 100;
/** While one school waits for the database, another is thought up. */
const AT_ONCE = 2;

/** How many students each of so many schools has, largest first: evenly spread over orders of magnitude, together exactly `students`. */
export function sizesOf(students: number, schools: number): readonly number[] {
  const weights = Array.from({ length: schools }, (_, at) => SPREAD ** (schools === 1 ? 0 : -at / (schools - 1)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.max(1, Math.floor((students * weight) / whole)));
  const rest = students - sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, at) => (at === 0 ? size + rest : size));
}

/** What a country of schools came to. `there`: schools that were there already. */
export type MadeCountry = Omit<Made, 'tenantId' | 'school'> & { readonly schools: number; readonly there: number };

/**
 * Puts many made-up schools into the database, each with a seed of its own (`seed-1`, `seed-2`, …). What is there already is left
 * as it is. `say` hears how far it is.
 */
export async function seedCountry(
  store: Store,
  { schools, ...asked }: Asked & { readonly schools: number },
  now: number,
  say: (line: string) => void,
): Promise<MadeCountry> {
  const sizes = sizesOf(asked.students, schools);
  const waiting = [...sizes.entries()];
  const sum = { schools, there: 0, students: 0, teams: 0, groups: 0, conversations: 0, facts: 0 };
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, students] = next;
      const made = await seedSchool(store, { ...asked, students, seed: `${asked.seed}-${at + 1}` }, now);
      done += 1;
      sum.students += students;
      if (!made) sum.there += 1;
      for (const figure of ['teams', 'groups', 'conversations', 'facts'] as const) sum[figure] += made?.[figure] ?? 0;
      say(`${done} of ${schools} schools, ${sum.students} of ${asked.students} students`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sum;
}
