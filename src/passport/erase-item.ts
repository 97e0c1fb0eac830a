import type { ProposalContent } from '../conversation/proposal.ts';
import { chatsOf, deleteMessagesNaming, emptyLedger, peopleAround } from '../store/erasure.ts';
import { type Agreement, type Entry, withdrawItem } from '../store/passport.ts';
import { cancelReminders } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import { conversationWith, emptyProposals, saveReworded } from '../store/words.ts';
import { type Saved, STAMP } from '../turn.ts';
import { leaveOutOfHandover } from './handover.ts';
import { holds, withoutTexts } from './wordless.ts';

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
  if (conversationId !== null) await eraseFromConversation(tx, { tenantId, id: conversationId }, textsOf(item));
  const around = [studentId, ...(await peopleAround(tx, { tenantId, studentId }))];
  const chats = (await chatsOf(tx, tenantId, around)).map((chat) => chat.id);
  await deleteMessagesNaming(tx, tenantId, [...chats, ...around], [id]);
  await emptyLedger(tx, tenantId, chats);
}

/** All words of an item: an answer that only repeats one of them goes with it. */
function textsOf({ body }: Entry | Agreement): readonly string[] {
  return Object.values(body).filter((text): text is string => typeof text === 'string' && text !== '');
}

async function eraseFromConversation(tx: Tx, key: { tenantId: string; id: string }, own: readonly string[]): Promise<void> {
  const conversation = await conversationWith(tx, key.tenantId, key.id);
  const texts = new Set(own);
  await emptyProposals(tx, key, (content) => withoutItems(content as ProposalContent, texts));
  if (conversation?.machine !== STAMP.machine) return;
  await saveReworded(tx, key, withoutTexts(conversation.snapshot as Saved, [...texts]));
}

/** Leaves out what holds the words, as it was put before the student or as they reworded it; what was put is added to `texts`. */
function withoutItems(content: ProposalContent, texts: Set<string>): ProposalContent {
  const isGone = (id: string, text: string) => {
    const decided = content.decisions.find((decision) => decision.id === id);
    return holds(text, [...texts]) || (decided !== undefined && holds(decided.text, [...texts]));
  };
  const gone = content.items.filter(({ id, text }) => isGone(id, text));
  for (const { text } of gone) texts.add(text);
  const stays = ({ id }: { id: string }) => !gone.some((item) => item.id === id);
  return { ...content, items: content.items.filter(stays), decisions: content.decisions.filter(stays) };
}
