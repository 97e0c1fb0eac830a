import type { ProposalContent } from '../conversation/proposal.ts';
import { chatsOf, deleteMessagesNaming, emptyLedgerOf, peopleAround } from '../store/erasure.ts';
import { type Agreement, agreementsOf, entriesOf, type Entry, withdrawItem } from '../store/passport.ts';
import { proposalOfConversation } from '../store/proposals.ts';
import { cancelReminders } from '../store/reminders.ts';
import { AGREEMENTS } from '../store/shares.ts';
import type { Tx } from '../store/store.ts';
import { conversationWith, emptyProposals, saveReworded } from '../store/words.ts';
import { type Saved, STAMP } from '../turn.ts';
import { leaveOutOfHandover } from './handover.ts';
import { holds, withoutTexts } from './wordless.ts';

/** All of a passport, as far as lists go. */
const ALL = 1_000;

/**
 * Takes one entry or agreement out of the passport for good, with its sharing and answers, and its words out of everything that has
 * a copy: the closing that put it before the student, a handover, the conversation's notes, messages that were sent. Only the student's
 * own; the caller decides that.
 */
export async function eraseItem(tx: Tx, item: Entry | Agreement): Promise<void> {
  const { tenantId, studentId, id, conversationId } = item;
  await withdrawItem(tx, { tenantId, studentId, id });
  await leaveOutOfHandover(tx, { tenantId, studentId }, id);
  await cancelReminders(tx, { tenantId, about: id });
  if (conversationId !== null) await eraseFromConversation(tx, { tenantId, id: conversationId }, item);
  const around = [studentId, ...(await peopleAround(tx, { tenantId, studentId }))];
  const chats = (await chatsOf(tx, tenantId, around)).map((chat) => chat.id);
  await deleteMessagesNaming(tx, tenantId, [...chats, ...around], [id]);
  await emptyLedgerOf(tx, tenantId, chats);
}

/** All words of an item: an answer that only repeats one of them goes with it. */
function textsOf({ body }: Entry | Agreement): readonly string[] {
  return Object.values(body).filter((text): text is string => typeof text === 'string' && text !== '');
}

async function eraseFromConversation(tx: Tx, key: { tenantId: string; id: string }, item: Entry | Agreement): Promise<void> {
  const conversation = await conversationWith(tx, key.tenantId, key.id);
  const texts = new Set(textsOf(item));
  const places = await placesOf(tx, key, item);
  await emptyProposals(tx, key, (content) => withoutItems(content as ProposalContent, places, texts));
  if (conversation?.machine !== STAMP.machine) return;
  await saveReworded(tx, key, withoutTexts(conversation.snapshot as Saved, [...texts]));
}

/**
 * The ids that an item has in the closings of its conversation, whatever it says by now. Where it was not written down what became of
 * each, they are those of its kind that no other item of the passport was made of, as far as words can tell.
 */
async function placesOf(tx: Tx, key: { tenantId: string; id: string }, item: Entry | Agreement): Promise<readonly string[]> {
  const closing = (await proposalOfConversation(tx, key.tenantId, key.id))?.items as ProposalContent | undefined;
  if (closing?.kept) return Object.entries(closing.kept).flatMap(([place, id]) => (id === item.id ? [place] : []));
  const whose = { tenantId: item.tenantId, studentId: item.studentId, limit: ALL };
  const found = 'kind' in item ? await entriesOf(tx, whose) : await agreementsOf(tx, whose);
  const others = found.filter(({ conversationId }) => conversationId === key.id).flatMap(textsOf);
  const kind = 'kind' in item ? item.kind : AGREEMENTS;
  return (closing?.items ?? []).flatMap((put) => {
    const decided = closing?.decisions.find(({ id }) => id === put.id);
    const isOther = decided?.decision === 'declined' || [put.text, decided?.text ?? ''].some((text) => others.includes(text));
    return put.kind === kind && !isOther ? [put.id] : [];
  });
}

/** Leaves out what stands in these places or holds the words, as it was put before the student or as they reworded it; what was put is added to `texts`. */
function withoutItems(content: ProposalContent, places: readonly string[], texts: Set<string>): ProposalContent {
  const isGone = (id: string, text: string) => {
    const decided = content.decisions.find((decision) => decision.id === id);
    const isThere = holds(text, [...texts]) || (decided !== undefined && holds(decided.text, [...texts]));
    return isThere || places.includes(id);
  };
  const gone = content.items.filter(({ id, text }) => isGone(id, text));
  const stays = ({ id }: { id: string }) => !gone.some((item) => item.id === id);
  for (const { text, agreement } of gone) for (const put of [text, agreement?.helper, agreement?.brings]) if (put) texts.add(put);
  for (const { text } of content.decisions.filter((decision) => !stays(decision))) texts.add(text);
  return { ...content, items: content.items.filter(stays), decisions: content.decisions.filter(stays) };
}
