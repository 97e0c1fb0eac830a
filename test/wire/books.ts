import { isDeepStrictEqual } from 'node:util';
import { cardAt } from '../../src/store/cards.ts';
import { conversationInHand, loadConversation } from '../../src/store/conversations.ts';
import { findPerson } from '../../src/store/people.ts';
import { preferencesOf } from '../../src/store/preferences.ts';
import type { Tx } from '../../src/store/store.ts';
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
  'not-delivered': ['outcome'],
  'at-the-table': ['confirmation'],
  'ended': ['card', 'line', 'message', 'text'],
}; // prettier-ignore

/** What is not as it should be, a line each; empty when the books are in order. To be asked when nothing is owed any more. */
export async function disorder(school: School): Promise<readonly string[]> {
  return [...(await misfits(school)), ...(await cardsOutOfDate(school)), ...(await misremembered(school))];
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

/** What the bot knows from the turns before, where the database says something else. */
async function misremembered(school: School): Promise<readonly string[]> {
  return school.in(async (tx) => {
    const { tenantId } = school;
    const rows = {
      conversations: await tx.db.selectFrom('conversations').select(['id', 'mentor_id']).execute(),
      people: await tx.db.selectFrom('people').select('id').execute(),
      cards: await tx.db.selectFrom('cards').select(['chat_id', 'slot']).execute(),
    };
    const readings: readonly (readonly [string, (as: Tx) => Promise<unknown>])[] = [
      ...rows.conversations.flatMap(({ id, mentor_id }) => [
        [`conversation ${id}`, (as: Tx) => loadConversation(as, { tenantId, id })] as const,
        [`what ${mentor_id} has in hand`, (as: Tx) => conversationInHand(as, tenantId, mentor_id)] as const,
      ]),
      ...rows.people.flatMap(({ id }) => [
        [`person ${id}`, (as: Tx) => findPerson(as, { tenantId, id })] as const,
        [`what ${id} likes`, async (as: Tx) => [...(await preferencesOf(as, { tenantId, personId: id }))]] as const,
      ]),
      ...rows.cards.map(
        ({ chat_id: chatId, slot }) => [`card ${slot}`, (as: Tx) => cardAt(as, { tenantId, chatId, slot })] as const,
      ),
    ];
    const wrong: string[] = [];
    for (const [what, read] of readings) {
      const [known, kept] = [await read(tx), await read({ ...tx, db: tx.db, run: tx.run, memory: null })];
      if (!isDeepStrictEqual(asKept(known), asKept(kept))) wrong.push(`${what} is remembered otherwise than it was kept`);
    }
    return wrong;
  });
}

/** As it comes back from the database: values of JSON, and no pages where there are none. */
function asKept(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (key, each: unknown) =>
    key === 'pageIds' && Array.isArray(each) && each.length === 0 ? undefined : each,
  );
}
