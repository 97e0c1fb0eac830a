import { dayOf } from '../days.ts';
import { rememberRefused } from '../conversation/refused.ts';
import { itemOf } from '../conversation/reminder-items.ts';
import { localeOf } from '../conversation/locale.ts';
import type { School } from '../people/schools.ts';
import type { CardView } from '../reply.ts';
import { mayHear } from './standing.ts';
import type { ReminderItem } from './view.ts';
import { type Log, toldOf } from '../log.ts';
import {
  type Bundle,
  heldUntil,
  holdTurns,
  LONGEST_PAUSE_MS,
  releaseBundle,
  remindersIn,
  settleBundle,
  type Settled,
  startSending,
} from '../store/bundles.ts';
import { placeCard } from '../store/cards.ts';
import { anyChat, type Chat, chatOfPerson, hasChat, lockChat, setReachable } from '../store/chats.ts';
import { findPerson, type Person } from '../store/people.ts';
import { addReading } from '../store/readings.ts';
import { setReminders } from '../store/reminders.ts';
import type { Store, Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import { type Connector, ConnectorError } from '../teams/connector.ts';
import type { Renderer } from '../teams/message.ts';

/** What sending needs from outside. */
export type SendParts = {
  readonly store: Store;
  readonly connector: Connector;
  readonly render: Renderer;
  readonly newId: NewId;
  readonly log: Log;
};

/** How often a message is tried that the channel puts off: with an hour between most of them, for more than a day. */
const MOST_ATTEMPTS = 36;
const TOO_MANY = 429;

/** The name under which a message of reminders is known in its chat. */
const reminderSlot = (bundleId: string) => `reminder:${bundleId}`;

/**
 * Sends one message, made of what is so at this very moment, and settles what became of it. Once it has begun to leave it is never sent
 * again: whatever is not known for sure is *uncertain*. Rejects with `StoreError` when that could not be kept; the lease then tells.
 */
export async function sendBundle(
  parts: SendParts,
  school: School,
  bundle: Bundle,
  now: number,
): Promise<Settled | 'later' | 'nothing'> {
  const chat = await reach(parts, bundle, now);
  if (typeof chat === 'string') return settle(parts, bundle, chat, now);
  if (chat instanceof ConnectorError) return putOff(parts, bundle, now, chat);
  const ready = await parts.store.transaction((tx) => makeReady(tx, parts, school, bundle, now));
  if (!ready) return 'nothing';
  const { person, view } = ready;
  const today = dayOf(now, school.settings.timeZone);
  const holder = { tenantId: bundle.tenantId, personId: person.id };
  const { activity } = parts.render({ locale: localeOf(person, chat), school, teamId: person.teamId, today, holder });
  let activityId: string;
  try {
    activityId = await parts.connector.send(chat, activity(view));
  } catch (error) {
    return failed(parts, bundle, chat, error, now);
  }
  await parts.store.transaction(async (tx) => {
    await settleBundle(tx, bundle, 'sent');
    const { tenantId } = bundle;
    if (activityId !== '') await placeCard(tx, { tenantId, chatId: chat.id, slot: reminderSlot(bundle.id) }, activityId, now);
  });
  return 'sent';
}

/** The chat of a person; how it ends when there is none; or that opening one must wait. Nothing has been sent by then. */
async function reach(
  { store, connector, log }: SendParts,
  { tenantId, personId }: Bundle,
  now: number,
): Promise<Chat | 'unreachable' | 'failed' | ConnectorError> {
  const found = await store.transaction(async (tx) => ({
    chat: await chatOfPerson(tx, tenantId, personId),
    known: await hasChat(tx, tenantId, personId),
    person: await findPerson(tx, { tenantId, id: personId }),
    example: await anyChat(tx, tenantId),
  }));
  if (found.chat) return found.chat;
  // A chat that went dead comes back by itself, once its person does.
  const { person, example } = found;
  if (found.known || !person?.entraId || !example) return 'unreachable';
  try {
    const bot = example.bot as { id: string };
    const id = await connector.open(example.serviceUrl, { botId: bot.id, entraId: person.entraId, tenantId });
    return await store.transaction(async (tx) => {
      const { chat } = await lockChat(tx, { ...example, id, personId, kind: 'personal', locale: '' }, now);
      return chat;
    });
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    log.warn({ code: 'reminder-chat-not-opened', ...toldOf(error) });
    if (error.code === 'unreachable' || error.code === 'gone') return 'unreachable';
    return error.code === 'refused' ? 'failed' : error;
  }
}

/**
 * Looks once more at everything that the message is to say, writes readings down, and marks that it leaves. Undefined: there is nothing left to say,
 * it became quiet, its person wants none any more, the channel wants to be left alone, or the lease was lost. Then nothing leaves.
 */
async function makeReady(
  tx: Tx,
  { newId }: SendParts,
  school: School,
  bundle: Bundle,
  now: number,
): Promise<{ person: Person; view: CardView } | undefined> {
  const { tenantId, id, personId } = bundle;
  const wait = await heldUntil(tx, tenantId, now);
  if (wait !== null) return void (await releaseBundle(tx, bundle, { notBefore: wait, tried: false }));
  const person = await findPerson(tx, { tenantId, id: personId });
  // Whoever claims it next does with it what is right by then.
  if (!person || !(await mayHear(tx, person, school, now)))
    return void (await releaseBundle(tx, bundle, { notBefore: now, tried: false }));
  const reminders = await remindersIn(tx, bundle);
  const items: ReminderItem[] = [];
  for (const reminder of reminders) {
    const looking = { tx, today: dayOf(now, school.settings.timeZone), school };
    const item = await itemOf(looking, person, reminder);
    if (!item) await setReminders(tx, tenantId, [reminder.id], { state: 'cancelled' });
    else items.push(item);
    if (item && showsPassport(item))
      await addReading(tx, {
        tenantId,
        id: newId(now),
        studentId: reminder.studentId,
        readerId: personId,
        purpose: 'reminder',
        at: now,
      });
  }
  if (items.length === 0) return void (await releaseBundle(tx, bundle, { notBefore: now, tried: false }));
  if (!(await startSending(tx, bundle, now))) return undefined;
  return { person, view: { card: 'reminder', ref: { subject: id, rev: now }, items } };
}

/** Whether somebody else's passport shows in it. */
function showsPassport(item: ReminderItem): boolean {
  return item.kind === 'shared-agreement' || (item.kind === 'talk' && (item.glance?.agreements.length ?? 0) > 0);
}

async function failed(parts: SendParts, bundle: Bundle, chat: Chat, error: unknown, now: number) {
  const problem = error instanceof ConnectorError ? error.code : 'unmakeable';
  parts.log[problem === 'unmakeable' ? 'error' : 'warn']({ code: 'reminder-not-sent', problem, id: bundle.id, ...toldOf(error) });
  if (!(error instanceof ConnectorError)) return settle(parts, bundle, 'failed', now);
  switch (error.code) {
    case 'throttled':
      return putOff(parts, bundle, now, error);
    case 'unreachable':
    case 'gone':
      return settle(parts, bundle, 'unreachable', now, chat);
    case 'refused':
      return settle(parts, bundle, 'failed', now);
    case 'uncertain':
      return settle(parts, bundle, 'uncertain', now);
  }
}

async function settle({ store }: SendParts, bundle: Bundle, state: Settled, now: number, dead?: Chat): Promise<Settled> {
  await store.transaction(async (tx) => {
    await settleBundle(tx, bundle, state);
    if (dead) await setReachable(tx, dead, false);
    if (state === 'unreachable') await rememberRefused(tx, bundle, now);
  });
  return state;
}

/** Nothing was taken: it comes round again. When there was too much of it, that holds for every message of this tenant. */
async function putOff({ store }: SendParts, bundle: Bundle, now: number, error: ConnectorError): Promise<'later' | 'failed'> {
  return store.transaction(async (tx) => {
    const attempts = Math.max(0, ...(await remindersIn(tx, bundle)).map((each) => each.attempts));
    if (attempts + 1 >= MOST_ATTEMPTS) {
      await settleBundle(tx, bundle, 'failed');
      return 'failed';
    }
    const until = now + Math.min(error.retryAfterMs ?? 1_000 * 2 ** attempts, LONGEST_PAUSE_MS);
    await releaseBundle(tx, bundle, { notBefore: until, tried: true });
    if (error.status === TOO_MANY) await holdTurns(tx, bundle.tenantId, until);
    return 'later';
  });
}
