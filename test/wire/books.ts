import { openedIn } from '../store/opened.ts';
import { type Place, placeOf, type Saved } from '../../src/turn.ts';
import { type Kind, kindOf } from './cards.ts';
import type { School } from './school.ts';

/** The cards that tell each state of a conversation to its mentor. */
const CARDS_OF: Readonly<Record<Place['state'], readonly Kind[]>> = {
  'preparing': ['preparation'],
  'screen-off': ['take-along'],
  'talking': ['guide', 'notes'],
  'closing': ['closing', 'notes'],
  'paused': ['paused'],
  'stopping': ['stop'],
  'waiting': ['outcome'],
  'unreachable': ['outcome'],
  'at-the-table': ['confirmation'],
  'ended': ['card', 'line', 'message', 'text'],
}; // prettier-ignore

/** What is not as it should be, a line each; empty when the books are in order. To be asked when nothing is owed any more. */
export async function disorder(school: School): Promise<readonly string[]> {
  return [...(await misfits(school)), ...(await cardsOutOfDate(school))];
}

/** A message that could not be made, two talks in hand at once, a closing that waits for nobody. */
async function misfits(school: School): Promise<readonly string[]> {
  const { failed, conversations, open } = await school.in(async ({ db }) => ({
    failed: await db.selectFrom('outbox').select(['error', 'slot']).where('state', '=', 'failed').execute(),
    conversations: await db.selectFrom('conversations').select(['id', 'mentor_id', 'state']).execute(),
    open: await db.selectFrom('proposals').select('conversation_id').where('state', '=', 'open').execute(),
  }));
  const inHand = conversations.filter(({ state }) => state === 'under-way' || state === 'stopping');
  const waiting = conversations.filter(({ state }) => state === 'confirming').map(({ id }) => id);
  return [
    ...failed.map(({ error, slot }) => `a message could not be sent: ${error} ${slot}`),
    ...(new Set(inHand.map(({ mentor_id }) => mentor_id)).size === inHand.length
      ? []
      : ['a mentor has two conversations in hand']),
    ...waiting
      .filter((id) => open.filter((each) => each.conversation_id === id).length !== 1)
      .map((id) => `${id} waits for no answer`),
    ...open
      .filter(({ conversation_id }) => !waiting.includes(conversation_id))
      .map(({ conversation_id }) => `the closing of ${conversation_id} is forgotten`),
  ];
}

/** Where the card of a conversation, as the bot sent it last, does not tell the state that it is in. */
async function cardsOutOfDate(school: School): Promise<readonly string[]> {
  const rows = await school.in(async (tx) => {
    const placed = tx.db
      .selectFrom('conversations')
      .innerJoin('cards', (on) => on.onRef('cards.chat_id', '=', 'conversations.chat_id'));
    const found = await placed
      .select(['conversations.tenant_id', 'conversations.id', 'cards.chat_id', 'snapshot', 'activity_id', 'slot'])
      .execute();
    return found.map((row) => ({ ...row, place: placeOf(openedIn(tx, 'conversations.snapshot', row.snapshot, row) as Saved) }));
  });
  const own = rows.filter(({ id, slot }) => slot === `conversation:${id}`);
  return own.flatMap(({ chat_id, activity_id, place: { state } }) => {
    const message = school
      .connector()
      .messages(chat_id)
      .find(({ id }) => id === activity_id);
    const kind = message && kindOf(message.sent);
    return kind !== undefined && CARDS_OF[state].includes(kind) ? [] : [`a conversation that is ${state} has a card ${kind}`];
  });
}
