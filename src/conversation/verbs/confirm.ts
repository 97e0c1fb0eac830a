import { addToTalk } from '../../coverage/record.ts';
import { decide, relationTo } from '../../people/access.ts';
import type { ItemDecision } from '../../reply.ts';
import { loadConversation } from '../../store/conversations.ts';
import { addFacts } from '../../store/facts.ts';
import { keepAgreements } from '../../passport/agreements.ts';
import { addEntries } from '../../store/passport.ts';
import { loadProposal, openProposals, type Proposal, proposalOfConversation, settleProposal } from '../../store/proposals.ts';
import { mayHaveArrived } from '../../store/outbox-ends.ts';
import { cancelReminders } from '../../store/reminders.ts';
import { bringDown, proposalSlot, proposalView, waitingClosings } from '../confirmation.ts';
import { confirmedView, tellOfTable } from '../confirmed.ts';
import { both, type Desk, type Handler, type Outcome, type Request, say, show, SILENT } from '../desk.ts';
import { actorOf } from '../actor.ts';
import { guidesStill } from '../guides-still.ts';
import { closingOut, happen, held, slotOf } from '../hold.ts';
import { mentorChat } from '../mentor-chat.ts';
import { leftOf } from '../mentor-view.ts';
import { message, PASSPORT } from '../message.ts';
import { movedTogether } from '../moved-together.ts';
import { outcomeView } from '../outcome.ts';
import { type Answer, isShared, type ProposalContent, readAnswer, sharingOffered, type Via } from '../proposal.ts';
import { letRead } from '../share-with.ts';

/**
 * The student's answer to a closing: what they keep enters the passport in their words, and the mentor sees what became
 * of it. Confirming at the table happens on the mentor's screen and is recorded as that.
 */
export const confirm: Handler = async (desk, request) => {
  const open = request.subject === '' ? await openProposals(desk.tx, desk.person.tenantId, desk.person.id) : [];
  // A typed word does not say which is meant.
  if (open.length > 1) return bringDown(desk, open, { key: 'chat:whichToConfirm' });
  const proposal = await proposalOf(desk, request, open[0]);
  if (!proposal)
    return request.by === 'typing' ? say(desk, request, message({ key: 'chat:nothingToConfirm' }, PASSPORT)) : undefined;

  const via = await viaOf(desk, proposal);
  if (!via) return undefined;
  const unseen = request.by === 'typing' && via === 'own-chat' ? await unseenClosings(desk, proposal) : SILENT;
  if (unseen.owed.length > 0) return unseen;
  if (proposal.state !== 'open')
    return say(desk, request, {
      card: 'line',
      line: { key: proposal.state === 'answered' ? 'chat:alreadyAnswered' : 'chat:alreadyTakenBack' },
    });

  const isGuide = await guidesStill(desk, proposal);
  const { today, locale } = desk;
  const offered = sharingOffered({ via, isGuide });
  const { answer, problems } = readAnswer((proposal.items as ProposalContent).items, request.inputs, { today, locale, offered });
  if (Object.keys(problems).length > 0)
    return say(desk, request, await proposalView(desk, proposal, via, { filled: request.inputs, problems }));
  return keep(desk, request, proposal, { ...answer, via, isGuide });
};

/** What is shown first to whoever types that it is right and cannot have seen it. The card that they saw may be known to nobody yet, when the bot died over it. */
async function unseenClosings(desk: Desk, { tenantId, id }: Proposal): Promise<Outcome> {
  const card = { tenantId, chatId: desk.chat.id, slot: proposalSlot(id) };
  return (await mayHaveArrived(desk.tx, card)) ? SILENT : waitingClosings(desk);
}

/** The proposal that a button stood on; for typed words the `only` one that waits for this person, or what lies on the table. */
async function proposalOf(desk: Desk, request: Request, only: Proposal | undefined): Promise<Proposal | undefined> {
  if (request.subject !== '') return loadProposal(desk.tx, { tenantId: desk.person.tenantId, id: request.subject });
  const typed = only ?? (await proposalAtTheTable(desk));
  return typed && loadProposal(desk.tx, typed);
}

/** What lies on the table before a mentor who types. */
async function proposalAtTheTable(desk: Desk): Promise<Proposal | undefined> {
  const out = await closingOut(desk);
  return out?.place.state === 'at-the-table' ? proposalOfConversation(desk.tx, out.row.tenantId, out.row.id) : undefined;
}

/** How this person may answer, if at all: the student in their own chat, the mentor once it was brought to the table. */
async function viaOf(desk: Desk, proposal: Proposal): Promise<Via | undefined> {
  const relation = await relationTo(
    desk.tx,
    { tenantId: desk.person.tenantId, personId: desk.person.id },
    { tenantId: proposal.tenantId, id: proposal.studentId },
    desk.today,
  );
  if (decide({ actor: actorOf(desk.person), action: 'confirm', relation }).allowed) return 'own-chat';
  if (
    !decide({ actor: actorOf(desk.person), action: 'confirm-at-table', relation }).allowed ||
    proposal.mentorId !== desk.person.id
  )
    return undefined;
  const row = await loadConversation(desk.tx, { tenantId: proposal.tenantId, id: proposal.conversationId });
  return row && (await held(desk, row)).place.state === 'at-the-table' ? 'mentor-screen' : undefined;
}

/** An answer, where it was given, and whether the mentor of the closing guides the student that day. */
type AnswerGiven = Answer & { readonly via: Via; readonly isGuide: boolean };

async function keep(desk: Desk, request: Request, proposal: Proposal, given: AnswerGiven): Promise<Outcome> {
  const { items } = proposal.items as ProposalContent;
  const { decisions, sharing, due, via, isGuide } = given;
  const kept = Object.fromEntries(decisions.filter(isKept).map(({ id }) => [id, desk.newId()]));
  const apart = isGuide ? {} : ({ withoutMentor: true } as const);
  const content: ProposalContent = { items, decisions, sharing, via, due, kept, ...apart };
  await settleProposal(desk.tx, proposal, { state: 'answered', items: content, at: desk.at });
  await cancelReminders(desk.tx, { tenantId: proposal.tenantId, about: proposal.id });
  const settled: Proposal = { ...proposal, state: 'answered', items: content, answeredAt: desk.at };
  await enterPassport(desk, settled, given);
  const told = await tellMentor(desk, settled, request);
  return both(await tellStudent(desk, request, settled, via), told);
}

function isKept({ decision }: ItemDecision): boolean {
  return decision !== 'declined';
}

async function enterPassport(desk: Desk, proposal: Proposal, { decisions, due, sharing, via }: AnswerGiven): Promise<void> {
  const { tenantId, studentId, mentorId, conversationId } = proposal;
  const { items, kept: ids = {} } = proposal.items as ProposalContent;
  const kept = items.flatMap((item) => {
    const id = ids[item.id];
    const decision = decisions.find((each) => each.id === item.id);
    return id !== undefined && decision ? [{ item, text: decision.text, id }] : [];
  });
  const common = { tenantId, studentId, conversationId, confirmedVia: via, createdAt: desk.at, updatedAt: desk.at };
  const agreed = kept.flatMap(({ item, text, id }) => (item.agreement ? [{ id, item, text, terms: item.agreement }] : []));
  await addEntries(
    desk.tx,
    kept
      .filter(({ item }) => !item.agreement)
      .map(({ item, text, id }) => ({ ...common, id, kind: item.kind, source: 'conversation', body: { text } })),
  );
  await keepAgreements(
    desk.tx,
    agreed.map(({ id, item, text, terms }) => ({
      ...common,
      id,
      body: { what: text, helper: terms.helper, brings: terms.brings },
      dueOn: due[item.id] ?? terms.due,
      competency: terms.competency,
      state: 'agreed' as const,
    })),
    desk,
  );
  const shared = kept.filter(({ item }) => isShared(item.kind, sharing));
  await letRead(desk, { tenantId, studentId }, shared, [{ id: mentorId }]);
}

/** The conversation is over, and the mentor's card shows what became of it: to a mentor who guides the student still. */
async function tellMentor(desk: Desk, proposal: Proposal, request: Request): Promise<Outcome> {
  const row = await loadConversation(desk.tx, { tenantId: proposal.tenantId, id: proposal.conversationId });
  if (!row) return SILENT;
  const before = await held(desk, row);
  const { after, facts } = await happen(desk, before, { type: 'student.answered' });
  const moved = movedTogether(desk, before, after);
  const agreed = (proposal.items as ProposalContent).decisions.filter(
    ({ id, decision }) => id.startsWith('agreement') && decision !== 'declined',
  ).length;
  await addFacts(
    desk.tx,
    Array.from({ length: agreed }, () => ({
      tenantId: row.tenantId,
      id: desk.newId(),
      conversationId: row.id,
      kind: 'agreement.confirmed',
      value: 'yes',
      onDay: desk.today,
    })),
  );
  if (agreed > 0) await addToTalk(desk.tx, row, { kind: 'agreement.confirmed', value: 'yes' }, desk.today, facts);
  const view = await outcomeView(desk, after);
  if (desk.person.id === proposal.mentorId) return both(await show(desk, request, slotOf(row.id), view, leftOf(after)), moved);
  const owed = [{ ...(await mentorChat(desk.tx, row)), reply: { op: 'update', view, slot: slotOf(row.id) } }] as const;
  return both({ answer: null, owed }, moved);
}

async function tellStudent(desk: Desk, request: Request, proposal: Proposal, via: Via): Promise<Outcome> {
  if (via === 'mentor-screen') return tellOfTable(desk, proposal);
  return show(desk, request, proposalSlot(proposal.id), await confirmedView(desk, proposal), { key: 'chat:left.confirmation' });
}
