import type { Incoming } from '../incoming.ts';
import { bindEntraId, findByEntraId, findByUpn, type Person } from '../store/people.ts';
import type { Tx } from '../store/store.ts';

/**
 * Who is meant by an account: bound to it before, or bound now by the user name that the channel has for it. Who has left keeps it until somebody at the
 * school has that user name; undefined as long as nobody looked up which it is.
 */
export async function personBehind(tx: Tx, { tenantId, from }: Pick<Incoming, 'tenantId' | 'from'>): Promise<Person | undefined> {
  const bound = from.entraId === null ? undefined : await findByEntraId(tx, tenantId, from.entraId);
  if (bound?.leftOn === null) return bound;
  if (!from.upn) return from.upn === undefined ? undefined : bound;
  const person = await findByUpn(tx, tenantId, from.upn);
  if (!person || from.entraId === null) return person ?? bound;
  // A user name that already belongs to another account is not taken over.
  return (await bindEntraId(tx, person, from.entraId)) ? person : bound;
}
