import type { CardView, Line } from '../reply.ts';
import { cardAt } from '../store/cards.ts';
import { findPerson } from '../store/people.ts';
import { openProposals, type Proposal, proposalOfConversation } from '../store/proposals.ts';
import { both, type Desk, firstName, type Outcome, sayBelow, show, SILENT } from './desk.ts';
import { guidesStill } from './guides-still.ts';
import type { Held } from './hold.ts';
import { message } from './message.ts';
import { type ProposalContent, sharingOffered, type Via } from './proposal.ts';
import { kindsReadBesides } from './share-with.ts';
import { typedRequest } from './request.ts';

/** The name under which a proposal's card is known in the student's chat. */
export const proposalSlot = (proposalId: string) => `proposal:${proposalId}`;

/** The card on which a student confirms, rewords or declines, in their own chat or at the table. */
export async function confirmationView(desk: Desk, { row }: Pick<Held, 'row'>, via: Via): Promise<CardView> {
  const proposal = await proposalOfConversation(desk.tx, row.tenantId, row.id);
  if (!proposal) throw new Error(`Conversation ${row.id} waits for an answer to a proposal that is not there`);
  return proposalView(desk, proposal, via);
}

/** The same for a proposal that is at hand. */
export async function proposalView(
  desk: Pick<Desk, 'tx' | 'at' | 'today'>,
  proposal: Proposal,
  via: Via,
  { filled, problems = {} }: { filled?: Readonly<Record<string, string>>; problems?: Readonly<Record<string, Line>> } = {},
): Promise<CardView> {
  const { tenantId } = proposal;
  const mentor = await findPerson(desk.tx, { tenantId, id: proposal.mentorId });
  const student = await findPerson(desk.tx, { tenantId, id: proposal.studentId });
  const { items } = proposal.items as ProposalContent;
  // With whom else a student shares is not for the mentor, who holds the screen at the table.
  const besides = via === 'own-chat' ? await kindsReadBesides(desk, { tenantId, id: proposal.studentId }, items) : [];
  return {
    card: 'confirmation',
    // Shown anew, it is another card: its button is a new action, whatever became of the one before.
    ref: { subject: proposal.id, rev: desk.at },
    student: student ? firstName(student) : '',
    mentor: mentor ? firstName(mentor) : '',
    via,
    items,
    ...(via === 'mentor-screen' ? { conversation: { subject: proposal.conversationId, rev: desk.at } } : {}),
    sharing: sharingOffered({ via, isGuide: await guidesStill(desk, proposal) }),
    ...(besides.length > 0 ? { besides } : {}),
    ...(filled ? { filled } : {}),
    problems,
  };
}

/** The closings that wait for this person and have no card in this chat yet: they are shown before anything is confirmed. */
export async function waitingClosings(desk: Desk): Promise<Outcome> {
  const { tenantId, id } = desk.person;
  let outcome = SILENT;
  for (const proposal of await openProposals(desk.tx, tenantId, id)) {
    const slot = proposalSlot(proposal.id);
    if (await cardAt(desk.tx, { tenantId, chatId: desk.chat.id, slot })) continue;
    const view = await proposalView(desk, proposal, 'own-chat');
    outcome = both(outcome, { answer: null, owed: [{ chatId: desk.chat.id, reply: { op: 'send', view, slot } }] });
  }
  return outcome;
}

/** Closings that wait come down in the chat below a line, the newest at the bottom, and the student presses on one of them. */
export async function bringDown(desk: Desk, open: readonly Proposal[], line: Line): Promise<Outcome> {
  let outcome = sayBelow(desk, message(line));
  for (const proposal of open) {
    const view = await proposalView(desk, proposal, 'own-chat');
    const left = { key: 'reminders:leftClosing' };
    outcome = both(outcome, await show(desk, typedRequest('confirm'), proposalSlot(proposal.id), view, left));
  }
  return outcome;
}
