import restify from 'restify';
import type { Server } from 'restify';
import { addAboutRoutes } from './about/routes.ts';
import { addGate, jsonBody, LARGEST_BODY } from './gate.ts';
import { addHeaders, sendAsIs } from './headers.ts';
import type { Limits } from './limits.ts';
import { addDownloadRoutes } from './passport/download/routes.ts';
import type { DownloadParts } from './passport/download/visit.ts';
import { addLinkRoutes } from './passport/link-routes.ts';
import type { LinkParts, Showing } from './passport/link-visit.ts';
import { readToken } from './passport/sharing-token.ts';
import { sendNotNow } from './passport/wait-page.ts';
import { addTabRoutes, type Tab } from './tabs/routes.ts';
import { answerActivity, type EndpointParts } from './teams/endpoint.ts';
import { jsonBytes } from './teams/json.ts';

/** Why a database that answers keeps nothing, as `/health` says it. */
const NO_WRITING = new Map([
  ['store-full', 'full'],
  ['store-unwritable', 'read-only'],
  ['store-busy', 'busy'],
]);

/** What the server needs: the endpoint's parts, the tab (null: off), what the pages behind links and downloads need, and a way to ask whether the database answers and takes changes. */
export type ServerParts = {
  readonly endpoint: EndpointParts;
  readonly tab: Tab | null;
  readonly links: LinkParts;
  readonly limits: Limits;
  /** Browsers may insist on HTTPS, because the bot is reached that way. */
  readonly secure: boolean;
  ping(): Promise<void>;
  /** Hears how each request of the channel was answered, and in how many seconds. */
  turned?(status: number, seconds: number): void;
};

/** The routes: `POST /api/messages` for the channel, `GET /health` for whoever watches, `GET /s/<token>` for whoever has a student's link, `/d/<token>` for a student's own file, `GET /about` and what belongs to it for anybody, and those of the tab. Not yet listening. */
export function createServer({ endpoint, tab, links, limits, secure, ping, turned }: ServerParts): Server {
  const server = restify.createServer({ name: 'lemniscaat', ignoreTrailingSlash: true });
  addHeaders(server, { secure });
  addGate(server, { isForThisMachine: endpoint.identity.appId === '' });

  server.get('/health', async (_req, res) => {
    try {
      await ping();
      res.send(200, { status: 'ok', database: 'ok' });
    } catch (error) {
      const { code = 'unknown' } = error as { code?: string };
      endpoint.refused({ code: 'database-unreachable', error: code }, endpoint.now(), 'error');
      res.send(503, { status: 'unavailable', database: NO_WRITING.get(code) ?? 'unreachable' });
    }
  });

  server.post('/api/messages', ...jsonBody(LARGEST_BODY), async (req, res) => {
    const from = performance.now();
    const { status, body, retryAfterS } = await answerActivity(endpoint, req.body, req.header('authorization') ?? '');
    turned?.(status, (performance.now() - from) / 1000);
    if (retryAfterS !== undefined) res.header('retry-after', String(retryAfterS));
    const bytes = body && jsonBytes(body);
    sendAsIs(res, status, { ...(bytes && { 'content-type': 'application/json' }), 'content-length': bytes?.length ?? 0 }, bytes);
  });

  addAboutRoutes(server, links.words);
  const limited = linkLimit(limits, endpoint.now, links.words);
  const passing = (res: restify.Response): Showing => {
    const { lets, weighs } = limits.door.at(res, endpoint.now);
    return { mayShow: ({ tenantId, studentId }) => lets(`${tenantId}|${studentId}`), weighs };
  };
  addLinkRoutes(server, { ...links, limited, passing, failed: endpoint.refused });
  const waitToDraw: DownloadParts['waitToDraw'] = ({ tenantId, studentId }, now) =>
    limits.drawing.take(`${tenantId}|${studentId}`, now).waitMs;
  addDownloadRoutes(server, { ...links, waitToDraw, limited, passing, failed: endpoint.refused });
  if (tab) addTabRoutes(server, tab);

  // Errors of the framework itself (a body that is too large or no JSON) leave as a code, never as a message.
  server.on('restifyError', (_req, _res, error, done) => {
    error.toJSON = () => ({ error: { code: error.body?.code ?? 'error' } });
    return done();
  });
  return server;
}

/** One link or download can be opened so often and no more, whoever does it, from wherever and however its address is written. */
function linkLimit({ link }: Limits, now: () => number, words: LinkParts['words']): restify.RequestHandler {
  return (req, res, next) => {
    const known = readToken((req.params as { token: string }).token);
    const waitMs = known ? link.take(known.tokenHash, now()).waitMs : 0;
    if (waitMs === 0) return next();
    sendNotNow(res, 'tooMany', { words, language: req.header('accept-language') ?? '', waitMs });
    return next(false);
  };
}
