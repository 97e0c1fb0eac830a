import type { CardView } from '../reply.ts';
import { findPerson } from '../store/people.ts';
import type { Proposal } from '../store/proposals.ts';
import { type Desk, firstName } from './desk.ts';
import type { ProposalContent } from './proposal.ts';

/** What a student kept of a closing, and who sees it: of a proposal that was answered. */
export async function confirmedView({ tx, at }: Pick<Desk, 'tx' | 'at'>, proposal: Proposal): Promise<CardView> {
  const { items, decisions, sharing, via, due = {}, withoutMentor } = proposal.items as ProposalContent;
  const mentor = await findPerson(tx, { tenantId: proposal.tenantId, id: proposal.mentorId });
  return {
    card: 'confirmed',
    ref: { subject: 'passport', rev: at },
    mentor: mentor ? firstName(mentor) : '',
    via: via ?? 'own-chat',
    items: decisions.map((decision) => {
      const kind = items.find(({ id }) => id === decision.id)?.kind ?? 'experience';
      const day = due[decision.id];
      return day === undefined ? { ...decision, kind } : { ...decision, kind, due: day };
    }),
    sharing: withoutMentor ? 'mentor-gone' : sharing,
  };
}
