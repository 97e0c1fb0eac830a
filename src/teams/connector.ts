import { Agent, type Dispatcher } from 'undici';
import type { ChatRef } from '../incoming.ts';
import { isStorable } from '../text.ts';
import type { Identity } from './identity.ts';
import { jsonBytes } from './json.ts';

/** Why the connector did not take something. */
export type ConnectorProblem = 'unreachable' | 'gone' | 'throttled' | 'refused' | 'uncertain';

/**
 * The connector did not take a message.
 * `unreachable`: the person has not installed or has blocked the app. `gone`: there is no such message or chat any more.
 * `throttled`: nothing was taken; later, after `retryAfterMs`. `refused`: never, as it stands. `uncertain`: it may or may not have arrived.
 */
export class ConnectorError extends Error {
  readonly code: ConnectorProblem;
  readonly status: number;
  readonly retryAfterMs: number | null;

  constructor(code: ConnectorProblem, status: number, retryAfterMs: number | null, options?: ErrorOptions) {
    super(`The connector answered ${status}: ${code}`, options);
    this.code = code;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A member of a chat as the connector knows them. */
export type Member = { readonly entraId: string | null; readonly upn: string | null };

/** Where a message goes. */
export type Address = Pick<ChatRef, 'id' | 'serviceUrl'>;

/** The Bot Framework connector's REST API, as much of it as we use. Every call rejects with `ConnectorError`. */
export type Connector = {
  /** Sends a new activity and returns its id. */
  send(to: Address, activity: object): Promise<string>;
  /** Puts a new version of an activity in place of the old one. */
  update(to: Address, activityId: string, activity: object): Promise<void>;
  /** Opens (or finds) the personal chat with a person and returns its id. */
  open(serviceUrl: string, with_: { botId: string; entraId: string; tenantId: string }): Promise<string>;
  /** Looks a member up; null when the channel does not know them or does not tell. Rejects when it may tell later. */
  member(of: Address, memberId: string): Promise<Member | null>;
  close(): Promise<void>;
};

const TIMEOUT_MS = 10_000;
/** One call takes no longer than this, however slowly its answer comes, and waits no longer for a connection first. */
const LONGEST_CALL_MS = 15_000;
/** What a connector answers is short: of more than this nothing is read. */
const LARGEST_ANSWER = 256 * 1024;

/** A connector over HTTP with connections that are kept open. Nothing is retried here: the outbox decides. `longestMs`: how long one call may take. */
export function createConnector(identity: Identity, longestMs = LONGEST_CALL_MS): Connector {
  const agent = new Agent({
    keepAliveTimeout: 30_000,
    connections: 64,
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    connect: { timeout: TIMEOUT_MS },
  });

  async function call(method: 'GET' | 'POST' | 'PUT', serviceUrl: string, path: string, body?: object): Promise<unknown> {
    const authorization = await authorized();
    const { origin, base } = serviceOf(serviceUrl);
    const { status, headers, text } = await exchange(agent, longestMs, {
      origin,
      path: `${base}/v3/conversations${path}`,
      method,
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      ...(body ? { body: jsonBytes(body) } : {}),
    });
    if (isPage(headers) && status < 400) throw new ConnectorError('throttled', status, null);
    if (status >= 200 && status < 300) return parsed(text);
    throw new ConnectorError(problemOf(status), status, retryAfter(headers));
  }

  async function authorized(): Promise<string | undefined> {
    try {
      return await identity.authorization();
    } catch (cause) {
      throw new ConnectorError('throttled', 0, null, { cause });
    }
  }

  const chatPath = (id: string) => `/${encodeURIComponent(id)}`;
  return {
    async send(to, activity) {
      return idOf(await call('POST', to.serviceUrl, `${chatPath(to.id)}/activities`, activity));
    },
    async update(to, activityId, activity) {
      await call('PUT', to.serviceUrl, `${chatPath(to.id)}/activities/${encodeURIComponent(activityId)}`, {
        ...activity,
        id: activityId,
      });
    },
    async open(serviceUrl, { botId, entraId, tenantId }) {
      const body = {
        isGroup: false,
        bot: { id: botId },
        members: [{ id: entraId }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      };
      const id = idOf(await call('POST', serviceUrl, '', body));
      // Opened or not, without its id nothing can be sent there; asked again, the channel gives the same chat.
      if (id === '') throw unreadable();
      return id;
    },
    async member(of, memberId) {
      try {
        const found = (await call('GET', of.serviceUrl, `${chatPath(of.id)}/members/${encodeURIComponent(memberId)}`)) as Record<
          string,
          unknown
        > | null;
        if (found === null) throw unreadable();
        return {
          entraId: textOf(found?.['aadObjectId']) ?? textOf(found?.['objectId']),
          upn: textOf(found?.['userPrincipalName']),
        };
      } catch (error) {
        if (error instanceof ConnectorError && error.code !== 'throttled' && error.code !== 'uncertain') return null;
        throw error;
      }
    },
    close: () => agent.close(),
  };
}

/** An answer was not heard to its end, by our own choice. */
class Left extends Error {}

type Exchanged = { readonly status: number; readonly headers: Headers; readonly text: string };
type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * One request and its whole answer, without the streams of `request`: answers are short, and there is one for every turn. One that grows too
 * long or takes too long is left: its status told what became of the request.
 */
function exchange(agent: Agent, longestMs: number, options: Dispatcher.DispatchOptions): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let [status, headers, size]: [number, Headers, number] = [0, {}, 0];
    let hasBegun = false;
    let isLeft = false;
    // Until a connection stands, nothing was sent: whatever kept it from that passes by. Behind others that take long, none may come.
    let late = setTimeout(() => {
      isLeft = true;
      failed(new Left());
    }, longestMs);
    const failed = (cause: unknown): void => {
      clearTimeout(late);
      if (cause instanceof Left && status >= 200) return resolve({ status, headers, text: '' });
      reject(new ConnectorError(hasBegun ? 'uncertain' : 'throttled', 0, null, { cause }));
    };
    try {
      agent.dispatch(options, {
        onRequestStart(controller) {
          if (isLeft) return controller.abort(new Left());
          hasBegun = true;
          clearTimeout(late);
          late = setTimeout(() => controller.abort(new Left()), longestMs);
        },
        onResponseStart(_controller, answered, given) {
          [status, headers] = [answered, given];
        },
        onResponseData(controller, part) {
          parts.push(part);
          size += part.length;
          if (size > LARGEST_ANSWER) controller.abort(new Left());
        },
        onResponseEnd() {
          clearTimeout(late);
          resolve({ status, headers, text: Buffer.concat(parts).toString('utf8') });
        },
        onResponseError: (_controller, error) => failed(error),
      });
    } catch (error) {
      failed(error);
    }
  });
}

/** The few addresses at which channels listen, taken apart. */
const services = new Map<string, { readonly origin: string; readonly base: string }>();
const MOST_SERVICES = 1000;

function serviceOf(serviceUrl: string) {
  const known = services.get(serviceUrl);
  if (known) return known;
  const { origin, pathname } = new URL(serviceUrl);
  const service = { origin, base: pathname.replace(/\/+$/u, '') };
  if (services.size >= MOST_SERVICES) services.clear();
  services.set(serviceUrl, service);
  return service;
}

function problemOf(status: number): ConnectorProblem {
  if (status === 403) return 'unreachable';
  if (status === 404 || status === 410) return 'gone';
  // What is no answer of the channel itself, but of something on the way to it: it was not taken there.
  if (status < 400 || status === 407) return 'throttled';
  // 401 and 412 pass as well: a token is renewed, a service comes back.
  if (status === 401 || status === 412 || status === 429 || status === 503) return 'throttled';
  return status === 408 || status >= 500 ? 'uncertain' : 'refused';
}

/** Whether something on the way to the channel answers with a page for people, such as one to sign in at. */
function isPage(headers: Headers): boolean {
  return [headers['content-type']].flat()[0]?.startsWith('text/html') === true;
}

/** The longest that the channel is left alone because it asks for it: it asks again if it must, and a chat is not mute for a day by mistake. */
const LONGEST_ASKED_MS = 15 * 60_000;

/** How long the channel asks to be left alone, milliseconds: in seconds, or until a date by its own clock. Null when it does not say, or says that it need not be. */
function retryAfter(headers: Headers): number | null {
  const asked = [headers['retry-after']].flat()[0]?.trim() ?? '';
  const ms = /^\d+$/u.test(asked)
    ? Number(asked) * 1000
    : httpDate(asked) - (httpDate([headers['date']].flat()[0]) || Date.now());
  return ms > 0 ? Math.min(ms, LONGEST_ASKED_MS) : null;
}

/** A date as HTTP writes it, epoch milliseconds; NaN when it is none. `Date.parse` alone takes nearly anything for one. */
function httpDate(text: string | undefined): number {
  return text?.endsWith(' GMT') ? Date.parse(text) : NaN;
}

/** The body of an answer that took the message; null when it is no JSON, since the message is there all the same. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The channel took the call, and what it was asked for cannot be read in its answer. */
function unreadable(): ConnectorError {
  return new ConnectorError('uncertain', 200, null);
}

function idOf(answer: unknown): string {
  const id = textOf((answer as Record<string, unknown> | null)?.['id']);
  return id ?? '';
}

/** No id or name that a channel gives is longer. */
const LONGEST_TEXT = 1_000;

/** A text of an answer that can be kept and be asked for again; with any other, what became of the call could not be written down, and it would be made anew. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_TEXT) return null;
  return isStorable(value) ? value : null;
}
