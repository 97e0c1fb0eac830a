import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { introduce, sendWaiting } from './acts.ts';
import { openBotLink } from './bot-link.ts';
import { connectorRoutes } from './connector.ts';
import { streamEvents } from './events.ts';
import { createFaults, refusalOf, type Faults } from './faults.ts';
import { sendFile } from './files.ts';
import { findRoute, readJson, readText, Refusal, sendError, sendJson, type Answer, type Route } from './http.ts';
import type { Local } from './local.ts';
import { pageRoutes } from './page-api.ts';
import type { Person } from './protocol.ts';
import { openStateFile } from './state-file.ts';
import { forwardToBot, isOfTab, signInWith } from './tab.ts';
import { LocalWorld } from './world.ts';

const HOST = '127.0.0.1';
const LARGEST_BODY = 4 * 1024 * 1024;

/**
 * `port` 0 takes a free one. `botUrl` is the bot's `/api/messages`. `stateFile` keeps the chats over a restart. With `announce` the bot hears of
 * everybody who has the app, as when a school installs it for all; else of each person when their chat is opened first. `tabKey` signs people in to
 * the bot's tab (a JWK as JSON); without it there is no tab.
 */
export type LocalOptions = {
  port: number;
  botUrl: string;
  people: readonly Person[];
  tenantId: string;
  botId?: string;
  botName?: string;
  stateFile?: string;
  announce?: boolean;
  tabKey?: string;
};

export type Running = { readonly url: string; close(): Promise<void> };

/**
 * Starts the stand-in for Teams: the connector that the bot calls, and the page with its people. It listens on loopback only, and
 * nothing of it checks who calls: never start it beside a bot that serves a real school.
 */
export async function startLocal(options: LocalOptions): Promise<Running> {
  const {
    port,
    botUrl,
    people,
    tenantId,
    botId = '28:lemniscaat',
    botName = 'Lemniscaat',
    stateFile,
    announce = false,
    tabKey,
  } = options;
  const file = stateFile === undefined ? undefined : openStateFile(stateFile);
  const world = new LocalWorld({ people, tenantId, botId, saved: await file?.load() });
  const line = { serviceUrl: '', tenantId, botId, botName };
  const link = openBotLink(botUrl, (up) => {
    world.tell({ type: 'bot', up });
    if (up) void catchUp(local, announce);
  });
  const local: Local = { world, line, link, signIn: tabKey === undefined ? null : signInWith(tabKey, tenantId) };
  const faults = createFaults();
  const routes = [...connectorRoutes(local), ...pageRoutes(local, faults, botUrl)];
  const server = createServer((req, res) => {
    void handle(local, routes, { faults, botUrl }, req, res).catch((error: unknown) => {
      if (!res.headersSent) sendError(res, error);
      else res.end();
    });
  });
  await listen(server, port);
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}/`;
  line.serviceUrl = url;
  file?.follow(world);
  await link.look();
  return {
    url,
    async close() {
      link.close();
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
      await file?.close();
    },
  };
}

/** What is asked for. An address such as `//host/tabs/x` is a path to nobody, and to the bot's tab it would lead away from this machine. */
function addressOf({ url = '/' }: IncomingMessage, serviceUrl: string): URL {
  const address = URL.parse(url, serviceUrl);
  if (address?.origin === new URL(serviceUrl).origin) return address;
  throw new Refusal(400, 'BadAddress', 'This address cannot be read, or is of another host');
}

/** The bot is there: those who came while it was away are announced, then what they said goes out. */
async function catchUp(local: Local, announce: boolean): Promise<void> {
  const unknown = local.world.people.filter(({ met }) => !met);
  const arrived = unknown.filter(({ chat }) => announce || local.world.chat(chat)?.messages.length);
  for (const person of arrived) await introduce(local, person);
  await sendWaiting(local);
}

async function handle(
  local: Local,
  routes: Route[],
  { faults, botUrl }: { faults: Faults; botUrl: string },
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { method = 'GET' } = req;
  assertLocal(req, local.line.serviceUrl);
  const { pathname, search, searchParams } = addressOf(req, local.line.serviceUrl);
  if (method === 'GET' && pathname === '/local/events') return streamEvents(local.world, req, res);
  if (local.signIn !== null && isOfTab(pathname)) return forwardToBot(new URL(`${pathname}${search}`, botUrl), req, res);
  const found = findRoute(routes, method, pathname);
  if (found === undefined) {
    if (method === 'GET' && (await sendFile(pathname, res))) return;
    throw new Refusal(404, 'NotFound', `The stand-in has no ${method} ${pathname}`);
  }
  const raw = await readText(req, LARGEST_BODY);
  if (raw !== '' && !/^application\/json\b/.test(req.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'UnsupportedMediaType', 'The body must be application/json');
  }
  const call = { params: found.params, query: searchParams, body: readJson(raw), raw };
  sendJson(res, await withFaults(faults, method, pathname, () => found.route.answer(call)));
}

/** Only the bot's side fails on request; the page and the client never do. */
async function withFaults(faults: Faults, method: string, path: string, answer: () => Answer | Promise<Answer>): Promise<Answer> {
  const fault = path.startsWith('/v3/') ? faults.take(method, path) : undefined;
  if (fault && !fault.after) throw refusalOf(fault);
  const given = await answer();
  if (fault) throw refusalOf(fault);
  return given;
}

/** Another website in the same browser can reach loopback too; it must not be able to act here. */
function assertLocal({ headers }: IncomingMessage, serviceUrl: string): void {
  const { port } = new URL(serviceUrl);
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const foreignPage = headers.origin !== undefined && !own.includes(headers.origin.replace('http://', ''));
  if (foreignPage || !own.includes(headers.host ?? ''))
    throw new Refusal(403, 'Forbidden', 'Only this machine may call the stand-in');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken; set LOCAL_PORT to a free one`;
      reject(cause.code === 'EADDRINUSE' ? new Error(taken, { cause }) : cause);
    });
    server.listen(port, HOST, resolve);
  });
}
