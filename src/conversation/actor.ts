import type { Actor } from '../people/access.ts';
import type { Person } from '../store/people.ts';

/** A person as the decision about access knows them. */
export function actorOf({ tenantId, id, roles, leftOn }: Person): Actor {
  return { tenantId, personId: id, roles, left: leftOn !== null };
}
