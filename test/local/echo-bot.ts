import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLocal, type LocalOptions } from '../../src/local/start.ts';
import { connectAs, type LocalClient } from '../../src/local/client.ts';
import { FEW_PEOPLE } from './few-people.ts';

type Json = Record<string, unknown>;
export type Heard = { type: string; id: string; text?: string; serviceUrl: string; conversation: { id: string } } & Json;
/** What a bot does with one activity; what it returns is the HTTP answer, 200 with nothing by default. */
export type Reply = (heard: Heard, connector: Connector) => Promise<{ status?: number; body?: unknown } | void>;
export type Connector = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; body: Json; retryAfter: string | null }>;

export type EchoBot = { readonly url: string; readonly heard: Heard[]; close(): Promise<void> };

/** The connector as a bot calls it, at one stand-in. */
function connectorAt(serviceUrl: string): Connector {
  return async (method, path, body) => {
    const response = await fetch(new URL(path, serviceUrl), {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? {} : (JSON.parse(text) as Json),
      retryAfter: response.headers.get('retry-after'),
    };
  };
}

/** A bot of thirty lines that speaks the protocol by hand. */
export async function startEchoBot(reply: Reply = async () => undefined, port = 0): Promise<EchoBot> {
  const heard: Heard[] = [];
  const server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req as AsyncIterable<Buffer>) parts.push(part);
    const activity = JSON.parse(Buffer.concat(parts).toString('utf8')) as Heard;
    heard.push(activity);
    const { status = 200, body } = (await reply(activity, connectorAt(activity.serviceUrl))) ?? {};
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((done) => void server.listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    heard,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export const TENANT = '00000000-0000-4000-8000-00000000000a';

export type Stage = {
  readonly url: string;
  readonly bot: EchoBot;
  readonly connector: Connector;
  as(personId: string): Promise<LocalClient>;
  /** A new bot with the same replies at the port of the one that was closed. */
  restartBot(port: number): Promise<EchoBot>;
  close(): Promise<void>;
};

/** A stand-in with a bot behind it. */
export async function stage(reply?: Reply, options: Partial<LocalOptions> = {}): Promise<Stage> {
  const bots = [await startEchoBot(reply)] as [EchoBot, ...EchoBot[]];
  const [bot] = bots;
  const local = await startLocal({ port: 0, botUrl: bot.url, people: FEW_PEOPLE, tenantId: TENANT, ...options });
  const clients: LocalClient[] = [];
  return {
    url: local.url,
    bot,
    connector: connectorAt(local.url),
    async as(personId) {
      const client = await connectAs(local.url, personId);
      clients.push(client);
      return client;
    },
    async restartBot(port) {
      const again = await startEchoBot(reply, port);
      bots.push(again);
      return again;
    },
    async close() {
      for (const client of clients) client.close();
      await local.close();
      for (const each of bots) await each.close();
    },
  };
}

/** The messages among what the bot heard; the app's installation comes before them. */
export function spoken({ bot }: Stage): Heard[] {
  return bot.heard.filter(({ type }) => type === 'message');
}
