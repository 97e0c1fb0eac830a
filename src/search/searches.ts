import type { School } from '../people/schools.ts';
import type { Words } from '../words.ts';
import { type Search, searchIn } from './find.ts';

/** Makes the searches of schools, one for each setting, and keeps them as long as the school is known. */
export type Searches = (school: School, teamId: string | null) => Search;

/** Searches that are made when they are first needed. */
export function createSearches(words: Words): Searches {
  const made = new WeakMap<School, Map<string, Search>>();
  return (school, teamId) => {
    const manner = school.mannerOf(teamId);
    const known = made.get(school) ?? new Map<string, Search>();
    made.set(school, known);
    const key = JSON.stringify(manner);
    const search = known.get(key) ?? searchIn(school.bank, { nl: words.for({ locale: 'nl', ...manner }), en: words.for({ locale: 'en', ...manner }) }); // prettier-ignore
    known.set(key, search);
    return search;
  };
}
