import { loadConversation } from '../store/conversations.ts';
import { loadProposal } from '../store/proposals.ts';
import { type Desk, type Outcome, SILENT } from './desk.ts';
import { happen, held, slotOf } from './hold.ts';
import { mentorChat } from './mentor-chat.ts';
import { outcomeView } from './outcome.ts';

/**
 * A closing could not be delivered to the student: the mentor's card says so at once. It offers the table when the student `isAway`,
 * without the app; to one who has it the closing can be sent again.
 */
export async function closingNotDelivered(
  desk: Pick<Desk, 'tx' | 'at' | 'today' | 'locale' | 'newId'>,
  key: { readonly tenantId: string; readonly id: string },
  isAway: boolean,
): Promise<Outcome> {
  const { tenantId } = key;
  const proposal = await loadProposal(desk.tx, key);
  if (!proposal || proposal.state !== 'open') return SILENT;
  const row = await loadConversation(desk.tx, { tenantId, id: proposal.conversationId });
  if (!row) return SILENT;
  const event = { type: isAway ? 'student.wasNotReached' : 'closing.wasNotDelivered' } as const;
  const { heard, after } = await happen(desk, await held(desk, row), event);
  if (!heard) return SILENT;
  const view = await outcomeView(desk, after);
  return { answer: null, owed: [{ ...(await mentorChat(desk.tx, row)), reply: { op: 'update', view, slot: slotOf(row.id) } }] };
}
