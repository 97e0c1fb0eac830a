import { z } from 'zod';
import { memberOf } from './activities.ts';
import { newMessage } from './acts.ts';
import { Refusal, type Answer, type Call, type Route } from './http.ts';
import { messageId } from './ids.ts';
import type { Local } from './local.ts';
import type { Chat, Choice, Message, Seat } from './protocol.ts';
import { parse } from './shape.ts';

/** Teams takes at most 100 KB for a message, counted as UTF-16: two bytes a character. */
const LARGEST = 100 * 1024;
const PAGE_SIZE = 200;

const BotActivity = z.looseObject({
  type: z.string().min(1),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string(),
        content: z.unknown().exactOptional(),
        contentUrl: z.string().exactOptional(),
        name: z.string().exactOptional(),
      }),
    )
    .nullish(),
  suggestedActions: z
    .looseObject({ actions: z.array(z.looseObject({ type: z.string(), title: z.string(), value: z.unknown() })) })
    .nullish(),
});
type BotActivity = z.infer<typeof BotActivity>;

const NewConversation = z.looseObject({
  members: z.array(z.looseObject({ id: z.string().optional(), aadObjectId: z.string().optional() })).min(1),
  tenantId: z.string().nullish(),
  activity: BotActivity.nullish(),
});

/**
 * The part of the Bot Framework's connector that a bot in Teams calls: conversations, activities and members.
 * The routes answer as Teams does; see `Refusal` for the form of errors.
 */
export function connectorRoutes(local: Local): Route[] {
  const here = '/v3/conversations/:conversation';
  const post = (call: Call): Answer => postActivity(local, call);
  return [
    { method: 'POST', path: '/v3/conversations', answer: (call) => createConversation(local, call) },
    { method: 'POST', path: `${here}/activities`, answer: post },
    { method: 'POST', path: `${here}/activities/:activity`, answer: post },
    { method: 'PUT', path: `${here}/activities/:activity`, answer: (call) => putActivity(local, call) },
    { method: 'DELETE', path: `${here}/activities/:activity`, answer: (call) => deleteActivity(local, call) },
    { method: 'GET', path: `${here}/members`, answer: (call) => ({ status: 200, body: membersOf(local, call) }) },
    { method: 'GET', path: `${here}/pagedmembers`, answer: (call) => pagedMembers(local, call) },
    { method: 'GET', path: `${here}/members/:member`, answer: (call) => member(local, call) },
  ];
}

/** A one-to-one conversation with a person, by Teams id or Entra object id; the same one every time. 403 without the app. */
function createConversation(local: Local, { body, raw }: Call): Answer {
  const { members, tenantId, activity } = parse(NewConversation, body);
  const id = members[0]?.id ?? members[0]?.aadObjectId ?? '';
  const person = local.world.person(id);
  if (person === undefined || (tenantId ?? local.line.tenantId) !== local.line.tenantId) {
    throw new Refusal(400, 'BadArgument', 'No such member in this tenant');
  }
  const chat = chatOf(local, person.chat);
  assertReachable(person);
  const sent = activity ? { activityId: take(local, chat, activity, raw) } : {};
  return { status: 201, body: { id: chat.id, serviceUrl: local.line.serviceUrl, ...sent } };
}

function postActivity(local: Local, { params, body, raw }: Call): Answer {
  const chat = reachable(local, params);
  return { status: 201, body: { id: take(local, chat, parse(BotActivity, body), raw) } };
}

function putActivity(local: Local, { params, body, raw }: Call): Answer {
  const chat = reachable(local, params);
  const message = ownMessage(chat, params);
  assertSize(raw);
  const seen = seenOf(parse(BotActivity, body));
  local.world.change(chat, message, { ...seen, views: {}, editedAt: new Date().toISOString() });
  return { status: 200, body: { id: message.id } };
}

function deleteActivity(local: Local, { params }: Call): Answer {
  const chat = reachable(local, params);
  local.world.remove(chat, ownMessage(chat, params).id);
  return { status: 200 };
}

function membersOf(local: Local, { params }: Call): Record<string, string>[] {
  const chat = reachable(local, params);
  return local.world.membersOf(chat).map((seat) => memberOf(seat, local.line.tenantId));
}

function pagedMembers(local: Local, call: Call): Answer {
  const all = membersOf(local, call);
  const from = Number(call.query.get('continuationToken') ?? 0) || 0;
  const size = Math.min(Number(call.query.get('pageSize') ?? PAGE_SIZE) || PAGE_SIZE, 500);
  const more = from + size < all.length ? { continuationToken: String(from + size) } : {};
  return { status: 200, body: { members: all.slice(from, from + size), ...more } };
}

function member(local: Local, { params }: Call): Answer {
  const chat = reachable(local, params);
  const person = local.world.person(params['member'] ?? '');
  if (!person || !chat.members.includes(person.id)) {
    throw new Refusal(404, 'MemberNotFoundInConversation', 'The member is not in this conversation');
  }
  return { status: 200, body: memberOf(person, local.line.tenantId) };
}

/** Puts what the bot sent where people see it, and returns its id. Kinds that Teams does not show are taken and dropped. */
function take(local: Local, chat: Chat, activity: BotActivity, raw: string): string {
  assertSize(raw);
  if (activity.type === 'typing') local.world.tell({ type: 'typing', chat: chat.id });
  if (activity.type !== 'message') return messageId();
  return local.world.add(chat, newMessage(seenOf(activity))).id;
}

function seenOf({
  text,
  textFormat,
  attachments,
  suggestedActions,
}: BotActivity): Pick<Message, 'text' | 'format' | 'attachments' | 'choices'> {
  return {
    text: text ?? '',
    format: textFormat === 'plain' ? 'plain' : 'markdown',
    attachments: attachments ?? [],
    choices: (suggestedActions?.actions ?? []).map(({ type, title, value }): Choice => ({
      type,
      title,
      value: typeof value === 'string' ? value : title,
    })),
  };
}

function reachable(local: Local, params: Record<string, string>): Chat {
  const chat = chatOf(local, params['conversation'] ?? '');
  if (chat.type === 'personal') local.world.membersOf(chat).forEach(assertReachable);
  return chat;
}

function chatOf(local: Local, id: string): Chat {
  const chat = local.world.chat(id);
  if (chat === undefined) throw new Refusal(404, 'ConversationNotFound', 'Conversation not found');
  return chat;
}

function ownMessage(chat: Chat, params: Record<string, string>): Message {
  const message = chat.messages.find(({ id }) => id === params['activity']);
  if (message === undefined)
    throw new Refusal(404, 'ActivityNotFoundInConversation', 'The message does not exist, or was deleted');
  if (message.from !== 'bot') throw new Refusal(403, 'BotNotMessageOwner', 'A bot can only change messages of its own');
  return message;
}

function assertReachable({ installed }: Seat): void {
  if (!installed) throw new Refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster');
}

function assertSize(raw: string): void {
  if (raw.length * 2 > LARGEST) throw new Refusal(413, 'MessageSizeTooBig', 'The message is larger than 100 KB in UTF-16');
}
