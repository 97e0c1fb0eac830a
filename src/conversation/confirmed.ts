import type { CardView, ProposalItem } from '../reply.ts';
import { cardAt } from '../store/cards.ts';
import { takeLedger } from '../store/ledger.ts';
import { findPerson } from '../store/people.ts';
import { answeredProposals, type Proposal } from '../store/proposals.ts';
import { kindsReadBesides } from './share-with.ts';
import { proposalSlot } from './confirmation.ts';
import { dayOf } from '../days.ts';
import { both, type Desk, firstName, fullName, type Outcome, SILENT } from './desk.ts';
import { isShared, type ProposalContent } from './proposal.ts';
import { studentChat } from './propose.ts';

/** The name under which a student's card about an answer at the table is known: where it stands, the student was told. */
const tableSlot = (proposalId: string) => `table:${proposalId}`;

/** What a student kept of a closing, and who sees it: of a proposal that was answered. */
export async function confirmedView(
  { tx, at, school }: Pick<Desk, 'tx' | 'at' | 'school'>,
  { tenantId, mentorId, studentId, items: content, answeredAt }: Proposal,
): Promise<CardView> {
  const { items, decisions, sharing, via, due = {}, withoutMentor, kept = {} } = content as ProposalContent;
  const mentor = await findPerson(tx, { tenantId, id: mentorId });
  const kindOf = (id: string): ProposalItem['kind'] => items.find((item) => item.id === id)?.kind ?? 'experience';
  const keptItems = Object.entries(kept).map(([id, itemId]) => {
    const kind = kindOf(id);
    return { id: itemId, kind, named: mentor && !withoutMentor && isShared(kind, sharing) ? [fullName(mentor)] : [] };
  });
  const besides = await kindsReadBesides({ tx, at }, { tenantId, id: studentId }, keptItems);
  return {
    card: 'confirmed',
    ref: { subject: 'passport', rev: at },
    mentor: mentor ? firstName(mentor) : '',
    via: via ?? 'own-chat',
    on: dayOf(answeredAt ?? at, school.settings.timeZone),
    items: decisions.map((decision) => {
      const kind = kindOf(decision.id);
      const day = due[decision.id];
      return day === undefined ? { ...decision, kind } : { ...decision, kind, due: day };
    }),
    sharing: withoutMentor ? 'mentor-gone' : sharing,
    ...(besides.length > 0 ? { besides: true } : {}),
  };
}

/**
 * A closing was answered on the mentor's screen: its student hears what was kept there, wherever they can be reached. The card on
 * which they could have answered themselves shrinks.
 */
export async function tellOfTable(desk: Desk, proposal: Proposal): Promise<Outcome> {
  const { tenantId, studentId } = proposal;
  const to = await studentChat(desk, studentId);
  const slot = proposalSlot(proposal.id);
  const own = 'chatId' in to && (await cardAt(desk.tx, { tenantId, chatId: to.chatId, slot })) !== undefined;
  const line = { card: 'line', line: { key: 'chat:left.confirmation' } } as const;
  const shrunk = own ? [{ ...to, reply: { op: 'update', view: line, slot } as const }] : [];
  return { answer: null, owed: [...shrunk, { ...to, reply: await tableReply(desk, proposal) }] };
}

/** What was answered at the table for a person whom that news has not reached: it comes now that they are here, once. */
export async function untoldOfTable(desk: Desk): Promise<Outcome> {
  const { tenantId, id: studentId } = desk.person;
  const chatId = desk.chat.id;
  let outcome = SILENT;
  for (const proposal of await answeredProposals(desk.tx, tenantId, studentId)) {
    if ((proposal.items as ProposalContent).via !== 'mentor-screen') continue;
    const slot = tableSlot(proposal.id);
    if (await cardAt(desk.tx, { tenantId, chatId, slot })) continue;
    // The channel tells an arrival more than once, and the card of the first may be under way.
    if (!(await takeLedger(desk.tx, { tenantId, chatId, key: slot }, desk.at)).taken) continue;
    outcome = both(outcome, { answer: null, owed: [{ chatId, reply: await tableReply(desk, proposal) }] });
  }
  return outcome;
}

async function tableReply(desk: Desk, proposal: Proposal) {
  return { op: 'send', view: await confirmedView(desk, proposal), slot: tableSlot(proposal.id) } as const;
}
