import type { Locale } from '../../dialogs/vocabulary.ts';
import type { Sender } from '../incoming.ts';
import { decide } from '../people/access.ts';
import type { Line } from '../reply.ts';
import type { Found, Query } from '../search/find.ts';
import type { Searches } from '../search/searches.ts';
import type { Person } from '../store/people.ts';
import { actorOf } from './actor.ts';
import { personBehind } from './account.ts';
import type { Surroundings } from './handle.ts';
import { localeOf } from './locale.ts';

/** Somebody who looks for a question from any chat. `locale` is the channel's, as given. */
export type Asker = { readonly tenantId: string; readonly from: Sender; readonly locale: string };

/** What is told: questions, or why there are none. In the person's own language and manner. */
export type SearchAnswer = { readonly locale: Locale; readonly teamId: string | null } & (
  { readonly found: readonly Found[] } | { readonly line: Line }
);

/** As for an activity: look the user name up and come again, or no such tenant. */
type Unknown = 'unknown-person' | 'unknown-tenant';

/** Looks for questions. Nothing is kept of it: no word that was looked for, and not that somebody did. */
export function searchQuestions(
  { store, schoolOf }: Pick<Surroundings, 'store' | 'schoolOf'>,
  searches: Searches,
  asker: Asker,
  query: Omit<Query, 'locale'>,
): Promise<SearchAnswer | Unknown> {
  return store.transaction(async (tx) => {
    const school = await schoolOf(tx, asker.tenantId);
    if (!school) return 'unknown-tenant';
    const person = await personBehind(tx, asker);
    if (!person && asker.from.upn === undefined) return 'unknown-person';
    const locale = localeOf(person, asker);
    const teamId = person?.teamId ?? null;
    const line = refusal(person);
    if (line) return { locale, teamId, line };
    const found = searches(school, teamId)({ ...query, locale });
    return found.length > 0 || query.skip > 0 ? { locale, teamId, found } : { locale, teamId, line: { key: 'search:nothing' } };
  });
}

function refusal(person: Person | undefined): Line | undefined {
  if (!person) return { key: 'chat:stranger' };
  const decision = decide({ actor: actorOf(person), action: 'search-questions', relation: 'none' });
  if (decision.allowed) return undefined;
  return { key: decision.reason === 'left' ? 'chat:left.school' : 'search:mentorsOnly' };
}
