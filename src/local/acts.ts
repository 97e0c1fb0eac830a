import { callsBot, installActivities, messageActivity } from './activities.ts';
import { Refusal } from './http.ts';
import { messageId } from './ids.ts';
import type { Local } from './local.ts';
import type { Attachment, Chat, Message, Seat, Settings } from './protocol.ts';

/** Teams refuses a longer message of a person; the bot refuses earlier. In characters. */
const LONGEST_TEXT = 28_000;

/** Announcements to the bot that are under way, one a person at most. */
const arrivals = new WeakMap<Seat, Promise<void>>();

/**
 * A person types something. Returns at once; the message's `delivery` tells what became of it. In the chat of a meeting the bot hears
 * it only when it is called by name.
 */
export function say(
  local: Local,
  person: Seat,
  text: string,
  files: readonly Attachment[] = [],
  chat: Chat = chatOf(local, person),
): Message {
  if (chat.type === 'personal') assertInstalled(person);
  if (text.length > LONGEST_TEXT) throw new Refusal(400, 'MessageTooLong', 'Teams takes at most 28,000 characters');
  const isHeard = chat.type === 'personal' || callsBot(local.line, text);
  const delivery = isHeard ? 'sending' : 'done';
  const message = newMessage({ from: person.id, text, format: 'plain', attachments: [...files], delivery });
  local.world.add(chat, message);
  if (isHeard) void deliver(local, person, { chat, message });
  return message;
}

/** Sends a message again that failed or waits; the activity keeps its id, so that the bot can see that it is the same one. */
export async function deliver(local: Local, person: Seat, { chat, message }: Found): Promise<void> {
  local.world.change(chat, message, { delivery: 'sending' });
  if (chat.type === 'personal') await introduce(local, person);
  const { status } = await local.link.post(
    messageActivity(local.line, { from: person, chat }, message.id, message.text, message.attachments),
  );
  const gone = status === 0 && !local.link.up;
  local.world.change(chat, message, { delivery: gone ? 'waiting' : status >= 200 && status < 300 ? 'done' : 'failed' });
}

/** A person's settings; adding or removing the app is told to the bot, in the order of the presses. */
export async function choose(local: Local, person: Seat, patch: Partial<Settings>): Promise<Seat> {
  const switched = patch.installed !== undefined && patch.installed !== person.installed;
  if (switched) await arrivals.get(person);
  local.world.choose(person, switched ? { ...patch, met: false } : patch);
  if (switched) await introduce(local, person);
  return person;
}

/** Tells the bot that this person has (or no longer has) the app, unless it knows. Without a bot it is told later. */
export function introduce(local: Local, person: Seat): Promise<void> {
  if (person.met) return Promise.resolve();
  const told = arrivals.get(person) ?? tell(local, person).finally(() => arrivals.delete(person));
  arrivals.set(person, told);
  return told;
}

async function tell(local: Local, person: Seat): Promise<void> {
  for (const activity of installActivities(local.line, { from: person, chat: chatOf(local, person) }, person.installed)) {
    if ((await local.link.post(activity)).status === 0) return;
  }
  local.world.choose(person, { met: true });
}

/** Once the bot is back: what waited goes out, chat by chat and in the order in which it was said. */
export async function sendWaiting(local: Local): Promise<void> {
  for (const person of local.world.people) {
    const own = local.world.chatsOf(person).flatMap((chat) => chat.messages.map((message) => ({ chat, message })));
    for (const found of own.filter(({ message }) => message.from === person.id && message.delivery === 'waiting')) {
      if (!local.link.up) return;
      await deliver(local, person, found);
    }
  }
}

/** These people meet: the chat of their meeting, to which the first of them adds the app when it is new. */
export async function meet(local: Local, members: readonly Seat[]): Promise<Chat> {
  const { chat, isNew } = local.world.meeting(members.map(({ id }) => id));
  const [from] = members;
  if (isNew && from) for (const activity of installActivities(local.line, { from, chat }, true)) await local.link.post(activity);
  return chat;
}

/** A message and the chat that it is in. */
export type Found = { readonly chat: Chat; readonly message: Message };

export function chatOf(local: Local, person: Seat): Chat {
  const chat = local.world.chat(person.chat);
  if (chat === undefined) throw new Error(`${person.id} has no chat; every seat gets one when the world is made`);
  return chat;
}

export function assertInstalled({ installed, name }: Seat): void {
  if (!installed) throw new Refusal(409, 'AppNotInstalled', `${name} has not installed the app`);
}

/** A message with nothing in it but what is given. */
export function newMessage(given: Partial<Message>): Message {
  const at = new Date().toISOString();
  const empty: Message = {
    id: messageId(),
    from: 'bot',
    at,
    text: '',
    format: 'markdown',
    attachments: [],
    choices: [],
    delivery: 'done',
    views: {},
  };
  return { ...empty, ...given };
}
