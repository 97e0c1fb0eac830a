import { activityId } from './ids.ts';
import type { Attachment, Seat } from './protocol.ts';

const ZONE = 'Europe/Amsterdam';
const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const;

/** An activity as it goes over the wire; the Bot Framework's activity schema. */
export type Activity = { type: string; id: string; [key: string]: unknown };

/** What all activities of one stand-in have in common. `serviceUrl` is where the bot reaches the connector. */
export type Line = { serviceUrl: string; tenantId: string; botId: string; botName: string };

/** Something typed. Teams adds the text as HTML, so it does here; real attachments come before it. */
export function messageActivity(line: Line, from: Seat, id: string, text: string, files: readonly Attachment[] = []): Activity {
  const html = text === '' ? [] : [{ contentType: 'text/html', content: `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>` }];
  return { ...envelope(line, from), type: 'message', id, text, textFormat: 'plain', attachments: [...files, ...html] };
}

/** Action.Submit of a card: a message without text, with the inputs as its value. */
export function submitActivity(line: Line, from: Seat, id: string, replyToId: string, value: unknown, text?: string): Activity {
  return { ...envelope(line, from), type: 'message', id, replyToId, value, ...(text === undefined ? {} : { text }) };
}

/** An invoke: the bot's answer comes in the HTTP response. */
export function invokeActivity(line: Line, from: Seat, name: string, value: unknown, replyToId?: string): Activity {
  return {
    ...envelope(line, from),
    type: 'invoke',
    id: activityId(),
    name,
    value,
    ...(replyToId === undefined ? {} : { replyToId }),
  };
}

/** What Teams tells when a person adds or removes the app: two activities, the bot must cope with any order. */
export function installActivities(line: Line, from: Seat, installed: boolean): Activity[] {
  const members = [{ id: line.botId }, { id: from.teamsId, aadObjectId: from.entraId }];
  const base = envelope(line, from);
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

function envelope(line: Line, from: Seat): Record<string, unknown> {
  const now = new Date();
  const locale = TAGS[from.locale];
  return {
    timestamp: now.toISOString(),
    localTimestamp: localTime(now),
    localTimezone: ZONE,
    channelId: 'msteams',
    serviceUrl: line.serviceUrl,
    from: { id: from.teamsId, name: from.name, aadObjectId: from.entraId },
    conversation: { id: from.chat, conversationType: 'personal', tenantId: line.tenantId },
    recipient: { id: line.botId, name: line.botName },
    entities: [{ type: 'clientInfo', locale, country: 'NL', platform: 'Web', timezone: ZONE }],
    channelData: { tenant: { id: line.tenantId } },
    locale,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
