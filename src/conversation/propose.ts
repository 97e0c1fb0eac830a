import { chatOfPerson } from '../store/chats.ts';
import { cancelReminders } from '../store/reminders.ts';
import { addProposal, proposalOfConversation, settleProposal } from '../store/proposals.ts';
import { itemsOf } from './closing.ts';
import { proposalSlot, proposalView } from './confirmation.ts';
import { type Desk, firstName, type Outcome, SILENT } from './desk.ts';
import type { Held } from './hold.ts';
import type { ProposalContent } from './proposal.ts';

/** Puts the closing before the student, in the student's own chat. */
export async function propose(desk: Desk, { row, place }: Held): Promise<Outcome> {
  if (!place.context.closing) throw new Error(`Conversation ${row.id} was proposed without a closing`);
  const { tenantId, studentId, mentorId } = row;
  const content: ProposalContent = { items: itemsOf(place.context.closing), decisions: [], sharing: 'agreements', via: null };
  const proposal = {
    tenantId,
    id: desk.newId(),
    conversationId: row.id,
    studentId,
    mentorId,
    state: 'open',
    items: content,
    createdAt: desk.at,
    answeredAt: null,
  } as const;
  await addProposal(desk.tx, proposal);
  const view = await proposalView(desk, proposal, 'own-chat');
  return {
    answer: null,
    owed: [{ ...(await studentChat(desk, studentId)), reply: { op: 'send', view, slot: proposalSlot(proposal.id) } }],
  };
}

/** Takes the closing back before the student has answered; their card says so. Null when they had answered already. */
export async function withdraw(desk: Desk, { row }: Held): Promise<Outcome | null> {
  const proposal = await proposalOfConversation(desk.tx, row.tenantId, row.id);
  if (!proposal) return SILENT;
  const settled = await settleProposal(desk.tx, proposal, { state: 'withdrawn', items: proposal.items, at: desk.at });
  if (!settled) return null;
  await cancelReminders(desk.tx, { tenantId: row.tenantId, about: proposal.id });
  const line = { key: 'chat:proposalTakenBack', params: { mentor: firstName(desk.person) } };
  const reply = { op: 'update', view: { card: 'line', line }, slot: proposalSlot(proposal.id) } as const;
  return { answer: null, owed: [{ ...(await studentChat(desk, row.studentId)), reply }] };
}

/** Where a student is reached: the chat they have, or wherever the outbox can open one. */
export async function studentChat({ tx, person }: Pick<Desk, 'tx' | 'person'>, studentId: string) {
  const chat = await chatOfPerson(tx, person.tenantId, studentId);
  return chat ? { chatId: chat.id } : { personId: studentId };
}
