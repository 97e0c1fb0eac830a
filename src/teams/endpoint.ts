import { dayOf } from '../days.ts';
import { type Answer, handle, type Handled, type Surroundings } from '../conversation/handle.ts';
import { localeOf } from '../conversation/locale.ts';
import { NOT_SHOWN } from '../conversation/respond.ts';
import { type Asker, searchQuestions } from '../conversation/search.ts';
import { sayTooMuch } from '../conversation/too-much.ts';
import type { Incoming, Sender } from '../incoming.ts';
import { type Limits, takeFor } from '../limits.ts';
import { type Log, type Seldom, toldOf } from '../log.ts';
import type { Outbox } from '../outbox.ts';
import type { School } from '../people/schools.ts';
import type { Searches } from '../search/searches.ts';
import { type Activity, parseActivity, readActivity, tenantOf, whereOf } from './activity.ts';
import { type Connector, ConnectorError, type Member } from './connector.ts';
import { type Identity, KeysAwayError, NotAuthenticated } from './identity.ts';
import type { Renderer } from './message.ts';
import { QUERY, readQuery } from './query.ts';

/** The one channel whose people are known: on others a client may say itself of which tenant it is. */
const TEAMS = 'msteams';
/** The invoke by which Teams brings a pressed button. */
const ACTION = 'adaptiveCard/action';

const KEYS_RETRY_S = 10;

/** What the endpoint needs from outside. `localTenant` stands in for a missing tenant where nobody is authenticated. */
export type EndpointParts = Omit<Surroundings, 'hasRoom'> & {
  readonly identity: Identity;
  readonly connector: Connector;
  readonly outbox: Outbox;
  readonly render: Renderer;
  readonly searches: Searches;
  readonly allowedTenants: readonly string[];
  readonly localTenant: string | null;
  readonly limits: Limits;
  readonly log: Log;
  /** Tells of those who were not heard, and of turns that failed. */
  readonly refused: Seldom;
  readonly now: () => number;
};

/** An HTTP answer: a status and, for a card action, a body. `retryAfterS`: when to come again, in seconds. */
export type HttpAnswer = { readonly status: number; readonly body?: object; readonly retryAfterS?: number };

const problem = (status: number, code: string): HttpAnswer => ({ status, body: { error: { code } } });

/**
 * Answers one request to `/api/messages`. Whatever was acknowledged with 200 has been kept. A status of 500 or 503 asks
 * the channel to come again, 429 to do so later: nothing was kept.
 */
export async function answerActivity(parts: EndpointParts, body: unknown, authorization: string): Promise<HttpAnswer> {
  const activity = parseActivity(body);
  if (!activity) return problem(400, 'malformed-activity');
  const now = parts.now();
  try {
    await parts.identity.authenticate(activity, authorization, now);
    const { tenantId, refused } = tenantFor(parts, activity);
    if (refused !== undefined) {
      parts.refused({ code: refused }, now);
      return problem(403, refused);
    }
    if (activity.type === 'invoke' && activity.name === QUERY) return await answerQuery(parts, activity, tenantId, now);
    const incoming = readActivity(activity, tenantId, parts.newId(now));
    if (incoming === 'ignored') return { status: 200 };
    if (incoming === 'unknown-invoke') return problem(501, 'unknown-invoke');
    if (incoming === 'malformed-action') return problem(400, 'malformed-action');
    return (await refusedFor(parts, incoming, now)) ?? (await answer(parts, incoming, activity, now));
  } catch (error) {
    if (error instanceof NotAuthenticated) {
      parts.refused({ code: 'not-authenticated', ...toldOf(error) }, now);
      return problem(401, 'not-authenticated');
    }
    if (error instanceof KeysAwayError) {
      parts.refused({ code: error.code, ...toldOf(error) }, now, 'error');
      return { ...problem(503, error.code), retryAfterS: KEYS_RETRY_S };
    }
    // While the database is away, everybody's turn fails for the same reason.
    parts.refused({ code: 'turn-failed', ...toldOf(error) }, now, 'error');
    return turnFailed(parts, activity, now);
  }
}

/** Nothing is acknowledged. Whoever pressed a button waits for an answer, and gets a sentence that asks nothing of the store. */
function turnFailed({ render }: EndpointParts, activity: Activity, now: number): HttpAnswer {
  const { status, body } = problem(500, 'turn-failed');
  if (activity.type !== 'invoke' || activity.name !== ACTION) return { status, ...(body ? { body } : {}) };
  const locale = localeOf(undefined, whereOf(activity).chat);
  const said = render({ locale, school: undefined, teamId: null, today: dayOf(now, 'UTC'), holder: null });
  return { status, body: { ...body, ...said.actionFailure('turn-failed') } };
}

/** Whoever asks too much is refused before anything is looked up, and told so once in the chat. */
async function refusedFor(parts: EndpointParts, incoming: Incoming, now: number): Promise<HttpAnswer | undefined> {
  const { tenantId, from } = incoming;
  const { waitMs, tell } = takeFor(parts.limits, tenantId, accountOf(from), now);
  if (waitMs === 0) return undefined;
  if (tell) {
    await sayTooMuch(parts, incoming, now);
    parts.outbox.poke();
    parts.log.warn({ code: 'too-much', by: 'person' });
  }
  return tooMany(waitMs);
}

function tooMany(waitMs: number): HttpAnswer {
  return { ...problem(429, 'too-many'), retryAfterS: Math.ceil(waitMs / 1000) };
}

/** What tells one person from all others, before anybody has looked who it is. */
function keyOf({ tenantId, from }: Pick<Incoming, 'tenantId' | 'from'>): string {
  return `${tenantId}|${accountOf(from)}`;
}

function accountOf({ entraId, id }: Incoming['from']): string {
  return (entraId ?? id).toLowerCase();
}

type Tenant =
  | { readonly tenantId: string; readonly refused?: undefined }
  | { readonly tenantId?: undefined; readonly refused: 'channel-not-allowed' | 'tenant-not-allowed' };

/** The tenant that an activity is of, in small letters, or why it is not heard. */
function tenantFor({ identity, allowedTenants, localTenant }: EndpointParts, activity: Activity): Tenant {
  const isServed = identity.appId !== '';
  if (isServed && activity.channelId !== TEAMS) return { refused: 'channel-not-allowed' };
  const tenantId = (tenantOf(activity) ?? (isServed ? null : localTenant))?.toLowerCase();
  const isAllowed = !isServed || allowedTenants.some((allowed) => allowed.toLowerCase() === tenantId);
  return tenantId !== undefined && isAllowed ? { tenantId } : { refused: 'tenant-not-allowed' };
}

async function answer(parts: EndpointParts, incoming: Incoming, activity: Activity, now: number): Promise<HttpAnswer> {
  const handled = await handleKnown(parts, incoming, now);
  if (handled === 'unknown-tenant') return problem(403, 'tenant-not-allowed');
  if (handled === 'unknown-person') throw new Error('A person stayed unknown after a look-up');
  if (handled.ready) parts.outbox.send(handled.ready);
  if (handled.owesMore) parts.outbox.poke();
  if (activity.type !== 'invoke') return { status: 200 };
  return {
    status: 200,
    body: handled.answer ? actionResponse(parts, incoming, handled.answer, handled.school) : { statusCode: 200 },
  };
}

/** Looks up who an unknown person is, once, before the turn: nothing is awaited from the network inside it, nor while others of theirs wait. */
async function handleKnown(parts: EndpointParts, incoming: Incoming, now: number): Promise<Handled> {
  const around = { ...parts, hasRoom: parts.outbox.hasRoom };
  const inTurn = (asked: Incoming) => parts.limits.turns(keyOf(incoming), () => handle(around, asked, now));
  const handled = await inTurn(incoming);
  if (handled !== 'unknown-person') return handled;
  return inTurn({ ...incoming, from: await lookedUp(parts, incoming) });
}

/** Questions for a message extension. It is a look-up: nothing is kept, and asking twice gives the same. */
async function answerQuery(parts: EndpointParts, activity: Activity, tenantId: string, now: number): Promise<HttpAnswer> {
  const query = readQuery(activity.value);
  if (!query) return problem(400, 'malformed-query');
  const { chat, from } = whereOf(activity);
  const { waitMs } = takeFor(parts.limits, tenantId, accountOf(from), now);
  if (waitMs > 0) return tooMany(waitMs);
  const asker = { tenantId, from, locale: chat.locale };
  const inTurn = (who: Asker) => parts.limits.turns(keyOf(asker), () => searchQuestions(parts, parts.searches, who, query));
  const once = await inTurn(asker);
  const told = once === 'unknown-person' ? await inTurn({ ...asker, from: await lookedUp(parts, { chat, from }) }) : once;
  if (told === 'unknown-tenant') return problem(403, 'tenant-not-allowed');
  if (told === 'unknown-person') throw new Error('A person stayed unknown after a look-up');
  const school = await parts.store.transaction((tx) => parts.schoolOf(tx, tenantId));
  const render = rendererFor(parts, tenantId, { ...told, personId: null }, school);
  const body =
    'line' in told ? render.noResults(told.line) : render.results(told.found.map((found) => ({ card: 'question', ...found })));
  return { status: 200, body };
}

/**
 * Somebody with the user name that the channel has for them. Rejects when it may tell later: nobody is called a stranger for a hiccup.
 */
async function lookedUp(
  { connector, identity }: EndpointParts,
  { chat, from }: Pick<Incoming, 'chat' | 'from'>,
): Promise<Sender> {
  if (identity.appId !== '') return asMember(from, await connector.member(chat, from.id));
  // Where nobody is authenticated, a client may name somebody of the demo school by user name, and need not know its members.
  const member = await connector.member(chat, from.id).catch((error: unknown) => {
    if (error instanceof ConnectorError) return null;
    throw error;
  });
  return { ...from, upn: member?.upn ?? from.id };
}

/** An account without its Entra object id, or with two of them, has no user name here: by a name alone nobody is anybody. */
function asMember(from: Sender, member: Member | null): Sender {
  const entraId = from.entraId ?? member?.entraId ?? null;
  const isOne = entraId !== null && (member?.entraId ?? entraId).toLowerCase() === entraId.toLowerCase();
  return { ...from, entraId, upn: isOne ? (member?.upn ?? null) : null };
}

/** The turn is kept: whatever its card is, nobody hears that it is not. One that was kept by an older version may be none that can be made. */
function actionResponse(parts: EndpointParts, { tenantId }: Incoming, given: Answer, school: School): object {
  const made = rendererFor(parts, tenantId, given, school);
  try {
    return made.actionResponse(given.view);
  } catch (error) {
    parts.log.error({ code: 'unmakeable', ...toldOf(error) });
    return made.actionResponse(NOT_SHOWN);
  }
}

/** What makes answers in the language and manner of one person. */
function rendererFor(
  { now, render }: EndpointParts,
  tenantId: string,
  { locale, teamId, personId }: Pick<Answer, 'locale' | 'teamId' | 'personId'>,
  school: School | undefined,
): ReturnType<Renderer> {
  const today = dayOf(now(), school?.settings.timeZone ?? 'UTC');
  return render({ locale, school, teamId, today, holder: personId ? { tenantId, personId } : null });
}
