import { dayOf } from './days.ts';
import { localeOf } from './conversation/locale.ts';
import { asItIsNow } from './conversation/overtaken.ts';
import type { Destination } from './conversation/owe.ts';
import { type EndingParts, failed, giveUp, settle, settleSent, Unmakeable } from './delivery-ends.ts';
import { isSure } from './holds.ts';
import { toldOf } from './log.ts';
import type { Reply } from './reply.ts';
import { cardAt, placeCard } from './store/cards.ts';
import { anyChat, type Chat, chatOfPerson, findChat, lockChat } from './store/chats.ts';
import { type Claimed, LEASE_MS } from './store/outbox.ts';
import { forgetSent, isOutdated, markSent } from './store/outbox-ends.ts';
import { keepHold } from './store/outbox-holds.ts';
import { findPerson } from './store/people.ts';
import type { Tx } from './store/store.ts';
import { type Connector, ConnectorError } from './teams/connector.ts';
import type { Renderer } from './teams/message.ts';

/** What delivering needs from outside. */
export type DeliveryParts = EndingParts & { readonly connector: Connector; readonly render: Renderer };

/** A message that was held by this process before, and is another's by now. */
class Lost extends Error {}

/** Since when this process holds a message, epoch milliseconds, and where that goes when it is known. */
export type Taken = { readonly since: number; readonly known?: Destination };

/**
 * Delivers one message, to where it is known to go, and settles what became of it. An update that waited until a newer one of the same
 * card was owed does not leave: it would take back what its reader has seen in the meantime. Resolves with whether it was sent: if
 * not, it is owed again later, something else is owed now, or another process has taken it over. Rejects when it could not be read, or what became of it could not
 * be kept: then it comes round again.
 */
export async function deliver(parts: DeliveryParts, message: Claimed, taken: Taken): Promise<boolean> {
  try {
    // What this process knew before it stood still may not be so any more: somebody may have taken back what it would say.
    const known = isSure(taken.since, parts.now()) ? taken.known : undefined;
    const found = known ?? (await parts.store.transaction((tx) => destinationOf(parts, tx, message)));
    if (found === 'outdated') {
      await settle(parts, (tx) => markSent(tx, message));
      return true;
    }
    const destination = found ?? (await openChat(parts, message));
    if (destination) await sendTo(parts, message, destination, taken.since);
    else await giveUp(parts, message, 'no-chat');
    return destination !== undefined;
  } catch (error) {
    if (error instanceof Lost) {
      parts.log.warn({ code: 'lease-lost' });
      return false;
    }
    if (!(error instanceof ConnectorError || error instanceof Unmakeable)) throw error;
    await failed(parts, message, error);
    return false;
  }
}

async function destinationOf(parts: DeliveryParts, tx: Tx, message: Claimed): Promise<Destination | 'outdated' | undefined> {
  return message.op === 'update' && (await isOutdated(tx, message)) ? 'outdated' : placeOf(parts, tx, message);
}

async function placeOf({ schoolOf, now }: DeliveryParts, tx: Tx, message: Claimed): Promise<Destination | undefined> {
  const { tenantId, chatId, personId, slot } = message;
  const chat = chatId === null ? await chatOfPerson(tx, tenantId, personId ?? '') : await findChat(tx, { tenantId, id: chatId });
  if (!chat) return undefined;
  const person = chat.personId === null ? undefined : await findPerson(tx, { tenantId, id: chat.personId });
  const placed = slot === null ? undefined : await cardAt(tx, { tenantId, chatId: chat.id, slot });
  const school = await schoolOf(tx, tenantId);
  const at = now();
  const today = dayOf(at, school?.settings.timeZone ?? 'UTC');
  return { chat, person, school, placed, reply: await asItIsNow({ tx, at, today, ...(school && { school }) }, message) };
}

/** A person who never wrote to the bot: their chat is opened, if the channel knows the app for them. */
async function openChat(parts: DeliveryParts, message: Claimed): Promise<Destination | undefined> {
  const { tenantId, personId } = message;
  if (personId === null) return undefined;
  const { person, example } = await parts.store.transaction(async (tx) => ({
    person: await findPerson(tx, { tenantId, id: personId }),
    example: await anyChat(tx, tenantId),
  }));
  if (!person?.entraId || !example) return undefined;
  const bot = example.bot as { id: string };
  const id = await parts.connector.open(example.serviceUrl, { botId: bot.id, entraId: person.entraId, tenantId });
  return parts.store.transaction(async (tx) => {
    await lockChat(tx, { ...example, id, personId, kind: 'personal', locale: '' }, parts.now());
    return placeOf(parts, tx, { ...message, chatId: id });
  });
}

async function sendTo(parts: DeliveryParts, message: Claimed, destination: Destination, since: number): Promise<void> {
  const { chat, person, school, placed, reply = message.payload as Reply } = destination;
  const { tenantId, slot } = message;
  const today = dayOf(parts.now(), school?.settings.timeZone ?? 'UTC');
  const holder = person ? { tenantId, personId: person.id } : null;
  const rendered = parts.render({ locale: localeOf(person, chat), school, teamId: person?.teamId ?? null, today, holder });
  const activity = (view: Reply['view']): object => made(() => rendered.activity(view));
  await beSure(parts, message, since);
  if (reply.op === 'update') {
    const isDone = placed !== undefined && (await isReplaced(parts, chat, placed, activity(reply.view)));
    if (isDone || reply.ifThere) return settleSent(parts, { mark: (tx) => markSent(tx, message) });
    await beSure(parts, message, since);
  }
  const activityId = await parts.connector.send(chat, activity(reply.view));
  parts.served.at = parts.now();
  await settleSent(parts, {
    isSure: () => isOurs(parts, since),
    mark: (tx) => ('forget' in reply ? forgetSent : markSent)(tx, message),
    place: async (tx) => {
      if (slot !== null && activityId !== '') await placeCard(tx, { tenantId, chatId: chat.id, slot }, activityId, parts.now());
    },
  });
  if (reply.op === 'move' && placed !== undefined)
    await shrink(parts, chat, placed, activity({ card: 'line', line: reply.left }));
}

/**
 * Just before a message leaves. A process that stood still, or whose machine did, goes on where it was: with messages that others took over meanwhile, and sent, and
 * newer ones of the same chat after them.
 */
async function beSure(parts: DeliveryParts, message: Claimed, since: number): Promise<void> {
  if (isOurs(parts, since)) return;
  const { store, now } = parts;
  if (!(await store.transaction((tx) => keepHold(tx, message, now() + LEASE_MS)))) throw new Lost();
}

/** Whether nobody else can have taken over by now what is held since then; on SQLite there is nobody. */
function isOurs({ store, now }: DeliveryParts, since: number): boolean {
  return store.engine === 'sqlite' || isSure(since, now());
}

function made(make: () => object): object {
  try {
    return make();
  } catch (cause) {
    throw new Unmakeable('No card can be made of this message', { cause });
  }
}

/** Puts a card in the place of an older version of it; false when that is no longer there, so that it must be sent anew. */
async function isReplaced({ connector }: DeliveryParts, chat: Chat, activityId: string, activity: object): Promise<boolean> {
  try {
    await connector.update(chat, activityId, activity);
    return true;
  } catch (error) {
    if (error instanceof ConnectorError && error.code === 'gone') return false;
    throw error;
  }
}

/** The old copy of a card becomes a line. When that fails, an old card stays: it says so itself when it is pressed. */
async function shrink({ connector, log }: DeliveryParts, chat: Chat, activityId: string, activity: object): Promise<void> {
  try {
    await connector.update(chat, activityId, activity);
  } catch (error) {
    log.warn({ code: 'card-not-shrunk', ...toldOf(error) });
  }
}
