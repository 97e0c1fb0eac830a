import type { Incoming } from '../incoming.ts';
import { findChat } from '../store/chats.ts';
import { bindEntraId, findByEntraId, findByUpn, findPerson, type Person } from '../store/people.ts';
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

/** Whether an activity only tells that the app came or went, so that nobody spoke. */
export function isArrival({ deed }: Pick<Incoming, 'deed'>): boolean {
  return deed.type === 'installed' || deed.type === 'removed';
}

/**
 * Whether an arrival names somebody else than whose chat it came in: whoever put the app there for them, say. What waits for the one is not
 * for the other's chat; only by speaking in it does a chat become another account's.
 */
export async function isInAnothersChat(
  tx: Tx,
  incoming: Pick<Incoming, 'tenantId' | 'chat' | 'deed' | 'from'>,
  person: Person | undefined,
): Promise<boolean> {
  const { tenantId, chat, from } = incoming;
  if (chat.kind !== 'personal' || !isArrival(incoming)) return false;
  const holderId = (await findChat(tx, { tenantId, id: chat.id }))?.personId ?? null;
  if (holderId === null || holderId === person?.id) return false;
  const account = (await findPerson(tx, { tenantId, id: holderId }))?.entraId ?? null;
  return account !== null && account !== from.entraId?.toLowerCase();
}
