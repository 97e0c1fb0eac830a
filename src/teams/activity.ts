import { z } from 'zod';
import type { Deed, Incoming } from '../incoming.ts';

/** The part of a Bot Framework activity that we read. Everything else passes by unread. */
const account = z.object({ id: z.string().min(1).max(500), name: z.string().max(500).optional(), aadObjectId: z.string().max(200).optional() });

const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: z.string().max(500).optional(),
  name: z.string().max(200).optional(),
  action: z.string().max(100).optional(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(50).optional(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url().max(500),
  replyToId: z.string().max(500).optional(),
  timestamp: z.union([z.string(), z.date()]).optional(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1).max(1000),
    conversationType: z.string().max(100).optional(),
    isGroup: z.boolean().optional(),
    tenantId: z.string().max(200).optional(),
  }),
  channelData: z.object({ tenant: z.object({ id: z.string().max(200) }).partial().optional() }).loose().nullish(),
  attachments: z.array(z.object({ contentType: z.string() }).loose()).nullish(),
  membersAdded: z.array(account.partial({ id: true })).nullish(),
});

/** An activity that has the shape of the Bot Framework protocol. */
export type Activity = z.infer<typeof activitySchema>;

/** Checks the shape of a request's body; undefined when it is no activity. */
export function parseActivity(body: unknown): Activity | undefined {
  const parsed = activitySchema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}

/** The tenant that an activity comes from, as the channel says. */
export function tenantOf({ conversation, channelData }: Activity): string | undefined {
  return conversation.tenantId ?? channelData?.tenant?.id;
}

/** What a request for an answer of a kind we do not know is told, in HTTP's words. */
export type Unread = 'ignored' | 'unknown-invoke' | 'malformed-action';

/** Turns an activity into what a person did. `fallbackId` stands in for an activity without an id, which cannot be recognised when it comes again. */
export function readActivity(activity: Activity, tenantId: string, fallbackId: string): Incoming | Unread {
  const deed = deedOf(activity);
  if (typeof deed === 'string') return deed;
  return {
    tenantId,
    key: [activity.channelId, activity.type, activity.name ?? activity.action ?? '', activity.id ?? fallbackId].join('|'),
    chat: {
      id: activity.conversation.id.replace(/;messageid=.*$/u, ''),
      kind: isPersonal(activity) ? 'personal' : 'group',
      channel: activity.channelId,
      serviceUrl: activity.serviceUrl,
      bot: { id: activity.recipient.id, ...(activity.recipient.name ? { name: activity.recipient.name } : {}) },
      locale: activity.locale ?? '',
    },
    from: { id: activity.from.id, entraId: activity.from.aadObjectId ?? null },
    deed,
  };
}

function isPersonal({ conversation }: Activity): boolean {
  return conversation.conversationType ? conversation.conversationType === 'personal' : conversation.isGroup !== true;
}

function deedOf(activity: Activity): Deed | Unread {
  switch (activity.type) {
    case 'message':
      return messageDeed(activity);
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? actionDeed(activity) : 'unknown-invoke';
    case 'installationUpdate':
      return { type: activity.action?.startsWith('remove') ? 'removed' : 'installed' };
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => id === activity.recipient.id) ? { type: 'installed' } : 'ignored';
    default:
      return 'ignored';
  }
}

function messageDeed({ text, value, attachments, replyToId }: Activity): Deed {
  if (!text && isRecord(value)) {
    const { verb, data, inputs } = splitData(value);
    if (verb !== '') return { type: 'pressed', verb, data, inputs, cardId: replyToId ?? null, answered: 'by-message' };
  }
  // Teams sends a formatted message twice: as text, and as an attachment of HTML.
  const files = (attachments ?? []).filter(({ contentType }) => contentType !== 'text/html');
  return { type: 'said', text: text ?? '', attachments: files.length };
}

function actionDeed({ value, replyToId }: Activity): Deed | Unread {
  const action = isRecord(value) ? value['action'] : undefined;
  if (!isRecord(action) || (action['data'] !== undefined && action['data'] !== null && !isRecord(action['data']))) return 'malformed-action';
  const { verb, data, inputs } = splitData({ ...(action['data'] as Record<string, unknown> | null), ...(action['verb'] ? { verb: action['verb'] } : {}) });
  if (verb === '') return 'malformed-action';
  return { type: 'pressed', verb, data, inputs, cardId: replyToId ?? null, answered: 'in-response' };
}

const OWN_FIELDS = ['subject', 'rev', 'phase', 'arg'];

/** What a card's button carried, and what was filled in beside it. Only plain values count. */
function splitData(value: Record<string, unknown>): { verb: string; data: Record<string, string>; inputs: Record<string, string> } {
  const plain = Object.entries(value).flatMap(([key, each]) =>
    ['string', 'number', 'boolean'].includes(typeof each) ? [[key, String(each)] as const] : [],
  );
  return {
    verb: plain.find(([key]) => key === 'verb')?.[1] ?? '',
    data: Object.fromEntries(plain.filter(([key]) => OWN_FIELDS.includes(key))),
    inputs: Object.fromEntries(plain.filter(([key]) => key !== 'verb' && !OWN_FIELDS.includes(key))),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
