import { owe } from '../../conversation/owe.ts';
import type { Store } from '../../store/store.ts';
import { newId } from '../../store/uuid7.ts';
import { eraseEverything } from '../erase.ts';
import type { Asked } from './arguments.ts';
import { calledIn, studentAt } from './student.ts';
import type { Told } from './told.ts';

/**
 * Erases everything of a student who asks their school for it and cannot do so in Teams, also of one who has left; as if they had done it
 * themselves. Cards that still show something become a line with the next look of a running bot at what it owes.
 */
export async function eraseOf(store: Store, asked: Asked, { now }: { readonly now: number }): Promise<Told> {
  const told = await store.transaction(async (tx) => {
    const at = await studentAt(tx, asked);
    if ('lines' in at) return at;
    const { tenantId, id: studentId } = at.student;
    const erasing = { tenantId, studentId, at: now, reason: 'asked', newId: () => newId(now) } as const;
    const { receipt, owed } = await eraseEverything(tx, erasing);
    await owe(tx, { tenantId, order: now, now, newId }, { owed });
    const { entries = 0, agreements = 0, conversations = 0 } = receipt.counts;
    return {
      done: true,
      lines: [{ key: 'export:erased', params: { upn: calledIn(asked.student), entries, agreements, conversations } }],
    };
  });
  await store.tidy();
  return told;
}
