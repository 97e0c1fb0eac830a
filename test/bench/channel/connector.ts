import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The connector of the measured channel: it takes what the bots send, tells who waits for it, and counts sockets. */
export type Connector = {
  readonly url: string;
  /** How many sockets bots have opened so far. */
  readonly opened: () => number;
  /** Resolves with the body of the next new message to a chat. One waits for a chat at a time. */
  arrival(chatId: string): Promise<Buffer>;
};

const PATH = /^\/v3\/conversations\/(?<chat>[^/]+)\/(?<what>activities|members)(?:\/(?<id>[^/]+))?$/u;

/** Listens on a free port of this machine. A member's user name is their id. */
export async function startConnector(): Promise<Connector> {
  const waiting = new Map<string, (body: Buffer) => void>();
  let opened = 0;
  let made = 0;

  const server = createServer((request, response) => {
    const { chat = '', what, id = '' } = PATH.exec(request.url ?? '')?.groups ?? {};
    if (what === 'members') return answer(response, 200, { id, userPrincipalName: decodeURIComponent(id) });
    void bodyOf(request).then((body) => {
      made += 1;
      answer(response, request.method === 'POST' ? 201 : 200, { id: `${made}` });
      if (request.method !== 'POST') return;
      const chatId = decodeURIComponent(chat);
      waiting.get(chatId)?.(body);
      waiting.delete(chatId);
    });
    return undefined;
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', () => void (opened += 1));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    opened: () => opened,
    arrival: (chatId) => new Promise((resolve) => void waiting.set(chatId, resolve)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
