import { type Action, type Actor, decide } from '../people/access.ts';
import type { Whose } from '../store/erasure.ts';
import type { Person } from '../store/people.ts';

/** A person as the decision about access knows them. */
export function actorOf({ tenantId, id, roles, leftOn }: Person): Actor {
  return { tenantId, personId: id, roles, left: leftOn !== null };
}

/** Whether a person may do this with what is their own. */
export function mayWithOwn({ person }: { readonly person: Person }, action: Action): boolean {
  return decide({ actor: actorOf(person), action, relation: 'self' }).allowed;
}

/** A student, as what is theirs is asked for. */
export function whoseOf({ person }: { readonly person: Pick<Person, 'tenantId' | 'id'> }): Whose {
  return { tenantId: person.tenantId, studentId: person.id };
}
