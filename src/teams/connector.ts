import { Agent, type Dispatcher } from 'undici';
import type { ChatRef } from '../incoming.ts';
import { type ConnectorProblem, type Headers, isPage, parsed, problemOf, retryAfter, textOf } from './connector-answer.ts';
import type { Identity } from './identity.ts';
import { jsonBytes } from './json.ts';

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

/** The channel took the call, and what it was asked for cannot be read in its answer. */
function unreadable(): ConnectorError {
  return new ConnectorError('uncertain', 200, null);
}

function idOf(answer: unknown): string {
  const id = textOf((answer as Record<string, unknown> | null)?.['id']);
  return id ?? '';
}
