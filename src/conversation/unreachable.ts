import { loadConversation } from '../store/conversations.ts';
import { loadProposal } from '../store/proposals.ts';
import type { Desk, Outcome } from './desk.ts';
import { SILENT } from './desk.ts';
import { happen, held, slotOf } from './hold.ts';
import { outcomeView } from './outcome.ts';

/** A closing could not be delivered to the student: the mentor's card says so at once and offers the table. */
export async function studentNotReached(
  desk: Pick<Desk, 'tx' | 'at' | 'today' | 'locale' | 'newId'>,
  tenantId: string,
  proposalId: string,
): Promise<Outcome> {
  const proposal = await loadProposal(desk.tx, { tenantId, id: proposalId });
  if (!proposal || proposal.state !== 'open') return SILENT;
  const row = await loadConversation(desk.tx, { tenantId, id: proposal.conversationId });
  if (!row) return SILENT;
  const { heard, after } = await happen(desk, await held(desk, row), { type: 'student.wasNotReached' });
  if (!heard) return SILENT;
  const view = await outcomeView(desk, after);
  return { answer: null, owed: [{ chatId: row.chatId, reply: { op: 'update', view, slot: slotOf(row.id) } }] };
}
