import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message of the bot: `activity` as its reader sees it now, `sent` as the bot sent it last. */
export type Sent = { readonly id: string; readonly activity: Record<string, unknown>; readonly sent: Record<string, unknown> };

/** A call of the bot, as far as a fault may want to know it. `chatId` empty: a new chat is asked for. */
export type Call = {
  readonly op: 'create' | 'send' | 'update' | 'member';
  readonly chatId: string;
  readonly activity: Record<string, unknown>;
  /** How the bot showed who it is; empty when it did not. */
  readonly authorization: string;
};

/** What goes wrong with a call: a status with headers, a connection that is cut, or an answer that waits. */
export type Fault =
  { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'cut' | { readonly hold: Promise<unknown> };

/** Somebody whom the channel knows. */
export type Known = {
  readonly id: string;
  readonly aadObjectId: string;
  readonly userPrincipalName: string;
  readonly chatId: string;
};

/** A small channel: it keeps what the bot sends to each chat, in order, and can fail on demand. */
export type FakeConnector = {
  readonly url: string;
  /** Every call, in the order of arrival, whatever became of it. */
  readonly calls: readonly Call[];
  /** The messages of a chat as they stand now, oldest first. */
  messages(chatId: string): readonly Sent[];
  /** Puts a card in the place of a message, for the one who pressed its button. */
  show(chatId: string, id: string, card: unknown): void;
  know(person: Known): void;
  /** Asked for every call; the first fault that is given counts. Returns how to take it away. */
  fail(fault: (call: Call) => Fault | undefined): () => void;
  /** Takes all faults away. */
  heal(): void;
  /** Forgets all messages, calls and faults. */
  reset(): void;
  close(): Promise<void>;
};

const PATH = /^\/v3\/conversations(?:\/(?<chat>[^/]+)\/(?<what>activities|members)(?:\/(?<id>[^/]+))?)?$/u;

/** Listens on this machine, on a free port unless one is given. */
export async function startConnector(port = 0): Promise<FakeConnector> {
  const chats = new Map<string, Map<string, Sent>>();
  const people = new Map<string, Known>();
  const calls: Call[] = [];
  let faults: ((call: Call) => Fault | undefined)[] = [];
  let made = 0;

  function chat(id: string): Map<string, Sent> {
    const known = chats.get(id) ?? new Map<string, Sent>();
    chats.set(id, known);
    return known;
  }

  const server = createServer((request, response) => {
    void respond(request, response).catch((error: unknown) => {
      answer(response, 500, { error: String(error) });
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const { chat: chatId = '', what, id = '' } = PATH.exec(request.url ?? '')?.groups ?? {};
    const op = chatId === '' ? 'create' : what === 'members' ? 'member' : request.method === 'PUT' ? 'update' : 'send';
    const authorization = request.headers.authorization ?? '';
    const call: Call = { op, chatId: decodeURIComponent(chatId), activity: body, authorization };
    calls.push(call);
    const fault = faults.map((each) => each(call)).find((each) => each !== undefined);
    if (fault === 'cut') return void response.destroy();
    if (fault && 'status' in fault) return answer(response, fault.status, { error: { code: 'Fault' } }, fault.headers);
    if (fault) await fault.hold;
    carryOut(call, decodeURIComponent(id), response);
  }

  function carryOut({ op, chatId, activity }: Call, id: string, response: ServerResponse): void {
    const [first] = (activity['members'] ?? []) as { id?: string }[];
    switch (op) {
      case 'create': {
        const person = [...people.values()].find(({ aadObjectId }) => aadObjectId === first?.id);
        return person ? answer(response, 201, { id: person.chatId }) : answer(response, 403, {});
      }
      case 'member': {
        const person = people.get(id);
        return person ? answer(response, 200, person) : answer(response, 404, {});
      }
      case 'update': {
        if (!chat(chatId).has(id)) return answer(response, 404, {});
        chat(chatId).set(id, { id, activity, sent: activity });
        return answer(response, 200, { id });
      }
      case 'send': {
        made += 1;
        const sentId = `message-${made}`;
        chat(chatId).set(sentId, { id: sentId, activity, sent: activity });
        return answer(response, 201, { id: sentId });
      }
    }
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    messages: (chatId) => [...(chats.get(chatId)?.values() ?? [])],
    show(chatId, id, card) {
      const before = chat(chatId).get(id);
      if (before) chat(chatId).set(id, { ...before, activity: { ...before.activity, attachments: [{ content: card }] } });
    },
    know: (person) => void people.set(person.id, person),
    fail(fault) {
      faults.push(fault);
      return () => void (faults = faults.filter((each) => each !== fault));
    },
    heal: () => void (faults = []),
    reset() {
      chats.clear();
      calls.length = 0;
      faults = [];
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** Restify patches responses for the whole process, so that `writeHead` gives nothing back: two statements. */
function answer(response: ServerResponse, status: number, body: object, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
