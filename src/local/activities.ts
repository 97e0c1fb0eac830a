import { activityId } from './ids.ts';
import type { Attachment, Chat, Seat } from './protocol.ts';

const ZONE = 'Europe/Amsterdam';
const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const;

/** An activity as it goes over the wire; the Bot Framework's activity schema. */
export type Activity = { type: string; id: string; [key: string]: unknown };

/** What all activities of one stand-in have in common. `serviceUrl` is where the bot reaches the connector. */
export type Line = { serviceUrl: string; tenantId: string; botId: string; botName: string };

/** Where something happens: somebody in one of their chats. */
export type Place = { readonly from: Seat; readonly chat: Pick<Chat, 'id' | 'type'> };

/** Something typed. Teams adds the text as HTML, so it does here; real attachments come before it. In a meeting the bot is called by name. */
export function messageActivity(line: Line, place: Place, id: string, text: string, files: readonly Attachment[] = []): Activity {
  const html = text === '' ? [] : [{ contentType: 'text/html', content: `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>` }];
  const around = envelope(line, place);
  const written = { ...around, type: 'message', id, textFormat: 'plain', attachments: [...files, ...html] };
  if (place.chat.type === 'personal') return { ...written, text };
  const mention = { type: 'mention', text: `<at>${line.botName}</at>`, mentioned: { id: line.botId, name: line.botName } };
  const entities = [...(around['entities'] as object[]), mention];
  return { ...written, text: text.replace(calling(line), mention.text), entities };
}

/** Whether a text calls the bot by its name. */
export function callsBot(line: Line, text: string): boolean {
  return calling(line).test(text);
}

function calling({ botName }: Line): RegExp {
  return new RegExp(`@${botName}(?!\\p{L})`, 'iu');
}

/** Action.Submit of a card: a message without text, with the inputs as its value. */
export function submitActivity(line: Line, place: Place, id: string, replyToId: string, value: unknown, text?: string): Activity {
  return { ...envelope(line, place), type: 'message', id, replyToId, value, ...(text === undefined ? {} : { text }) };
}

/** An invoke: the bot's answer comes in the HTTP response. */
export function invokeActivity(line: Line, place: Place, name: string, value: unknown, replyToId?: string): Activity {
  return {
    ...envelope(line, place),
    type: 'invoke',
    id: activityId(),
    name,
    value,
    ...(replyToId === undefined ? {} : { replyToId }),
  };
}

/** What Teams tells when a person adds or removes the app in a chat: two activities, the bot must cope with any order. */
export function installActivities(line: Line, place: Place, installed: boolean): Activity[] {
  const members = [{ id: line.botId }, { id: place.from.teamsId, aadObjectId: place.from.entraId }];
  const base = envelope(line, place);
  const update = { ...base, type: 'installationUpdate', id: activityId(), action: installed ? 'add' : 'remove' };
  if (!installed) return [update];
  return [{ ...base, type: 'conversationUpdate', id: activityId(), membersAdded: members }, update];
}

/** A person as the connector's member calls give them. */
export function memberOf(seat: Seat, tenantId: string): Record<string, string> {
  return {
    id: seat.teamsId,
    name: seat.name,
    givenName: seat.givenName,
    surname: seat.surname,
    email: seat.upn,
    userPrincipalName: seat.upn,
    aadObjectId: seat.entraId,
    objectId: seat.entraId,
    tenantId,
    userRole: 'user',
  };
}

/** The moment in the zone of the demo school, with its offset: `2026-11-22T21:22:10.123+01:00`. */
function localTime(at: Date): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' }).formatToParts(at);
  const offset = name.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(at.getTime() + shift * 60_000).toISOString().replace('Z', offset);
}

function envelope(line: Line, { from, chat }: Place): Record<string, unknown> {
  const now = new Date();
  const locale = TAGS[from.locale];
  return {
    timestamp: now.toISOString(),
    localTimestamp: localTime(now),
    localTimezone: ZONE,
    channelId: 'msteams',
    serviceUrl: line.serviceUrl,
    from: { id: from.teamsId, name: from.name, aadObjectId: from.entraId },
    conversation: { id: chat.id, ...kindOf(chat), tenantId: line.tenantId },
    recipient: { id: line.botId, name: line.botName },
    entities: [{ type: 'clientInfo', locale, country: 'NL', platform: 'Web', timezone: ZONE }],
    channelData: { tenant: { id: line.tenantId }, ...(chat.type === 'meeting' ? { meeting: { id: chat.id } } : {}) },
    locale,
  };
}

function kindOf({ type }: Place['chat']): object {
  return type === 'personal' ? { conversationType: 'personal' } : { conversationType: 'groupChat', isGroup: true };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
