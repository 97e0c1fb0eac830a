import { deleteSchool } from '../../store/school-end.ts';
import { findSchool, holdSchool } from '../../store/schools.ts';
import type { Store } from '../../store/store.ts';
import { settingsOf } from '../school.ts';

/** What was erased with a school. */
export type Ended = { readonly school: string; readonly people: number; readonly conversations: number; readonly items: number };

/**
 * Erases everything of a school that leaves, for good: all at once, and unreadable on the disk afterwards. Undefined when the tenant has no school here. Whoever
 * writes to the bot later is somebody of a school that it does not know.
 */
export async function endSchool(store: Store, tenantId: string): Promise<Ended | undefined> {
  const ended = await store.transaction(async (tx) => {
    await holdSchool(tx, tenantId);
    const school = await findSchool(tx, tenantId);
    if (!school) return undefined;
    const { people = 0, conversations = 0, entries = 0, agreements = 0 } = await deleteSchool(tx, tenantId);
    return { school: settingsOf(school).name, people, conversations, items: entries + agreements };
  });
  if (ended) await store.tidy();
  return ended;
}
