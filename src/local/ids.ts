import { createHash, randomUUID } from 'node:crypto';

let last = 0;

/** A message id as Teams gives them: milliseconds since 1970, never twice. */
export function messageId(now = Date.now()): string {
  last = Math.max(now, last + 1);
  return String(last);
}

/** The id of an activity that is not a message, such as an invoke. */
export function activityId(): string {
  return `f:${randomUUID()}`;
}

/** How the bot knows a person: the same after a restart. */
export function teamsIdOf(tenantId: string, entraId: string): string {
  return `29:1${digest('user', tenantId, entraId)}`;
}

/** The one conversation of a person with the bot: the same after a restart, as in Teams. */
export function personalChatOf(tenantId: string, entraId: string, botId: string): string {
  return `a:1${digest('chat', tenantId, entraId, botId)}`;
}

/** The chat of a meeting of these people: the same one each time they meet. */
export function meetingChatOf(tenantId: string, members: readonly string[]): string {
  return `19:meeting_${digest('meeting', tenantId, ...members.toSorted())}@thread.v2`;
}

/** A UUID that is always the same for the same words, for people without an Entra object id. */
export function uuidOf(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('|')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

function digest(...words: string[]): string {
  return createHash('sha256').update(words.join('|')).digest('base64url');
}
