import { z } from 'zod';
import { assertInstalled, chatOf, type Found, say } from './acts.ts';
import { invokeActivity, type Place, submitActivity } from './activities.ts';
import type { BotAnswer } from './bot-link.ts';
import { Refusal } from './http.ts';
import { messageId } from './ids.ts';
import type { Local } from './local.ts';
import type { Dialog, Outcome, PressedAction, Seat } from './protocol.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const CardShape = z.looseObject({ type: z.literal('AdaptiveCard') });
const CardAnswer = z.looseObject({ type: z.string(), value: z.unknown().optional() });
const ErrorValue = z.looseObject({ message: z.string() });
const TaskInfo = z.looseObject({
  title: z.string().default(''),
  width: z.union([z.number(), z.string()]).exactOptional(),
  height: z.union([z.number(), z.string()]).exactOptional(),
  card: z.looseObject({ content: CardShape }).exactOptional(),
  url: z.string().exactOptional(),
});
const TaskAnswer = z.looseObject({ task: z.looseObject({ type: z.string(), value: z.unknown().optional() }) });
const TeamsData = z.looseObject({
  msteams: z.looseObject({
    type: z.string(),
    text: z.string().optional(),
    displayText: z.string().optional(),
    value: z.unknown().optional(),
  }),
});

/** A person presses a button of a card. Inputs are already merged into `action.data`, as Teams does. */
export async function press(local: Local, person: Seat, found: Found, action: PressedAction): Promise<Outcome> {
  if (found.chat.type === 'personal') assertInstalled(person);
  return action.type === 'Action.Execute'
    ? execute(local, person, found, action, 'manual')
    : submit(local, person, found, action.data ?? {});
}

/** A card with `refresh` came into view: Teams asks the bot for this person's own view. Errors stay silent, as in Teams. */
export async function refresh(local: Local, person: Seat, found: Found): Promise<Outcome> {
  const wanted = z
    .looseObject({
      refresh: z.looseObject({ action: z.looseObject({ type: z.string() }), userIds: z.array(z.string()).optional() }),
    })
    .safeParse(found.message.attachments[0]?.content);
  if (!wanted.success) return { kind: 'closed' };
  const { action, userIds } = wanted.data.refresh;
  if (userIds !== undefined && !userIds.includes(person.teamsId)) return { kind: 'closed' };
  return execute(local, person, found, action, 'automatic');
}

/** The button of a dialog. */
export async function submitDialog(local: Local, person: Seat, data: unknown): Promise<Outcome> {
  return taskOutcome(
    await invoke(local, { from: person, chat: chatOf(local, person) }, 'task/submit', { data, context: { theme: person.theme } }),
  );
}

async function execute(
  local: Local,
  person: Seat,
  { chat, message }: Found,
  action: PressedAction,
  trigger: 'manual' | 'automatic',
): Promise<Outcome> {
  const outcome = cardOutcome(
    await invoke(local, { from: person, chat }, 'adaptiveCard/action', { action, trigger }, message.id),
  );
  // The message may have been deleted by the bot meanwhile.
  if (outcome.kind === 'card' && local.world.message(chat.id, message.id)) {
    local.world.change(chat, message, { views: { ...message.views, [person.id]: outcome.card } });
  }
  return outcome;
}

async function submit(local: Local, person: Seat, { chat, message }: Found, data: unknown): Promise<Outcome> {
  const place = { from: person, chat };
  const teams = TeamsData.safeParse(data).data?.msteams;
  switch (teams?.type) {
    case 'task/fetch':
      return taskOutcome(await invoke(local, place, 'task/fetch', { data, context: { theme: person.theme } }, message.id));
    case 'invoke':
      return cardOutcome(await invoke(local, place, 'invoke', teams.value, message.id));
    case 'imBack':
      say(local, person, String(teams.value ?? ''), [], chat);
      return { kind: 'sent' };
    case 'messageBack':
      return posted(await local.link.post(submitActivity(local.line, place, messageId(), message.id, teams.value, teams.text)));
    default:
      return posted(await local.link.post(submitActivity(local.line, place, messageId(), message.id, data)));
  }
}

function invoke(local: Local, place: Place, name: string, value: unknown, replyTo?: string): Promise<BotAnswer> {
  return local.link.post(invokeActivity(local.line, place, name, value, replyTo));
}

function cardOutcome({ status, body }: BotAnswer): Outcome {
  if (status === 0) return { kind: 'error', reason: 'down' };
  const answer = CardAnswer.safeParse(body).data;
  const card = CardShape.safeParse(answer?.value).data;
  if (!fine(status)) return refused(answer?.value);
  if (answer === undefined) return { kind: 'closed' };
  if (answer.type === CARD_TYPE && card) return { kind: 'card', card };
  if (answer.type === 'application/vnd.microsoft.activity.message') return { kind: 'message', text: String(answer.value) };
  return refused(answer.value);
}

function taskOutcome({ status, body }: BotAnswer): Outcome {
  if (status === 0) return { kind: 'error', reason: 'down' };
  if (!fine(status)) return { kind: 'error', reason: 'refused' };
  const task = TaskAnswer.safeParse(body).data?.task;
  if (task === undefined) return { kind: 'closed' };
  if (task.type === 'message') return { kind: 'message', text: String(task.value) };
  const info = TaskInfo.safeParse(task.value);
  return info.success ? { kind: 'dialog', dialog: dialogOf(info.data) } : { kind: 'error', reason: 'refused' };
}

function dialogOf({ card, title, width, height, url }: z.infer<typeof TaskInfo>): Dialog {
  const shown = { title, ...(width && { width }), ...(height && { height }), ...(url && { url }) };
  return card === undefined ? shown : { ...shown, card: card.content };
}

function posted({ status }: BotAnswer): Outcome {
  if (status === 0) return { kind: 'error', reason: 'down' };
  return fine(status) ? { kind: 'sent' } : { kind: 'error', reason: 'refused' };
}

function refused(value: unknown): Outcome {
  const text = ErrorValue.safeParse(value).data?.message;
  return { kind: 'error', reason: 'refused', ...(text === undefined ? {} : { text }) };
}

function fine(status: number): boolean {
  return status >= 200 && status < 300;
}

/** The message with this id in one of this person's chats. */
export function messageOf(local: Local, person: Seat, id: string): Found {
  for (const chat of local.world.chatsOf(person)) {
    const message = local.world.message(chat.id, id);
    if (message) return { chat, message };
  }
  throw new Refusal(404, 'MessageNotFound', 'This message is no longer there');
}
