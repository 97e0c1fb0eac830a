import { z } from 'zod';
import type { Deed, Incoming } from '../incoming.ts';
import { isStorable } from '../text.ts';
import { withoutMention } from './mention.ts';

/** Text that can be a key, of at most so many bytes. */
const isSound = (text: string, most: number): boolean =>
  text.length <= most && isStorable(text) && Buffer.byteLength(text) <= most;
const short = (most: number) => z.string().refine((text) => isSound(text, most));

/** More than a channel puts in one list. */
const MOST_LISTED = 1_000;
/** A list that is first counted, then looked at: of a hundred thousand things that are wrong, each by itself is much work, and nobody has been asked yet who they are. */
const list = <Each extends z.ZodType>(each: Each) => z.array(z.unknown()).max(MOST_LISTED).pipe(z.array(each));

/** What a client may leave out, it may also send as null. */
const account = z.object({ id: short(500).min(1), name: short(500).nullish(), aadObjectId: short(200).nullish() });

/** The part of a Bot Framework activity that we read. Everything else passes by unread. */
const activitySchema = z.object({
  type: short(100).min(1),
  id: short(500).nullish(),
  name: short(200).nullish(),
  action: short(100).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: short(50).nullish(),
  channelId: short(100).min(1),
  serviceUrl: z.url({ protocol: /^https?$/u }).refine((text) => isSound(text, 500)),
  replyToId: short(500).nullish(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: short(1000).min(1),
    conversationType: short(100).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: short(200).nullish(),
  }),
  // Every channel puts its own data here; only the tenant of Teams is of use.
  channelData: z
    .object({ tenant: z.object({ id: short(200).nullish() }).nullish() })
    .nullish()
    .catch(null),
  attachments: list(z.object({ contentType: z.string().nullish() })).nullish(),
  // Clients put much in here; of a mention that is in another form nothing is of use.
  entities: list(
    z.object({
      type: z.string().nullish(),
      text: z.string().nullish(),
      mentioned: z.object({ id: z.string().nullish() }).nullish(),
    }),
  )
    .nullish()
    .catch(null),
  membersAdded: list(account.partial({ id: true })).nullish(),
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
  return conversation.tenantId || channelData?.tenant?.id || undefined;
}

/** What a request for an answer of a kind we do not know is told, in HTTP's words. */
export type Unread = 'ignored' | 'unknown-invoke' | 'malformed-action';

/** Turns an activity into what a person did. `fallbackId` stands in for an activity without an id, which cannot be recognised when it comes again. */
export function readActivity(activity: Activity, tenantId: string, fallbackId: string): Incoming | Unread {
  const deed = deedOf(activity);
  if (typeof deed === 'string') return deed;
  return {
    tenantId,
    key: [activity.channelId, activity.type, activity.name ?? activity.action ?? '', activity.id || fallbackId].join('|'),
    ...whereOf(activity),
    deed,
  };
}

/** In which chat something happened, and who did it. */
export function whereOf(activity: Activity): Pick<Incoming, 'chat' | 'from'> {
  return {
    chat: {
      id: activity.conversation.id.replace(/;messageid=.*$/u, ''),
      kind: isPersonal(activity) ? 'personal' : 'group',
      channel: activity.channelId,
      serviceUrl: activity.serviceUrl,
      bot: { id: activity.recipient.id, ...(activity.recipient.name ? { name: activity.recipient.name } : {}) },
      locale: activity.locale ?? '',
    },
    from: { id: activity.from.id, entraId: activity.from.aadObjectId || null },
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

function messageDeed({ text: written, value, attachments, replyToId, entities, recipient }: Activity): Deed | Unread {
  const text = written ? withoutMention(written, entities ?? [], recipient.id) : written;
  if (!text && isRecord(value)) {
    const { verb, data, inputs, isSound: counts } = splitData(value);
    if (!counts) return 'malformed-action';
    if (verb !== '') return { type: 'pressed', verb, data, inputs, cardId: replyToId ?? null, answered: 'by-message' };
  }
  // Teams sends a formatted message twice: as text, and as an attachment of HTML.
  const attached = (attachments ?? []).filter(({ contentType }) => contentType !== 'text/html');
  const files = attached.filter(({ contentType }) => contentType !== CARD);
  // A question that somebody found and put into the chat with the bot itself: nothing was said to it.
  if (!text?.trim() && files.length === 0 && attached.length > 0) return 'ignored';
  return { type: 'said', text: text ?? '', attachments: files.length };
}

function actionDeed({ value, replyToId }: Activity): Deed | Unread {
  const action = isRecord(value) ? value['action'] : undefined;
  if (!isRecord(action) || (action['data'] !== undefined && action['data'] !== null && !isRecord(action['data'])))
    return 'malformed-action';
  const {
    verb,
    data,
    inputs,
    isSound: counts,
  } = splitData({
    ...(action['data'] as Record<string, unknown> | null),
    ...(action['verb'] ? { verb: action['verb'] } : {}),
  });
  if (verb === '' || !counts) return 'malformed-action';
  return { type: 'pressed', verb, data, inputs, cardId: replyToId ?? null, answered: 'in-response' };
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const OWN_FIELDS = ['subject', 'rev', 'phase', 'arg', 'sig'];
/** No button of ours carries more in one of them, in bytes. */
const LONGEST_OWN = 300;

/** What a card's button carried, and what was filled in beside it. Only plain values count. */
function splitData(value: Record<string, unknown>): {
  verb: string;
  data: Record<string, string>;
  inputs: Record<string, string>;
  isSound: boolean;
} {
  if (Object.keys(value).length > MOST_LISTED) return { verb: '', data: {}, inputs: {}, isSound: false };
  const plain = Object.entries(value).flatMap(([key, each]) =>
    ['string', 'number', 'boolean'].includes(typeof each) ? [[key, String(each)] as const] : [],
  );
  const verb = plain.find(([key]) => key === 'verb')?.[1] ?? '';
  const own = plain.filter(([key]) => OWN_FIELDS.includes(key));
  return {
    verb,
    isSound: [verb, ...own.map(([, text]) => text)].every((text) => isSound(text, LONGEST_OWN)),
    data: Object.fromEntries(own),
    inputs: Object.fromEntries(plain.filter(([key]) => key !== 'verb' && !OWN_FIELDS.includes(key))),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
