import type { IncomingMessage, ServerResponse } from 'node:http';

/** A refusal with the status and the code that the caller gets. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export type Call = { params: Record<string, string>; query: URLSearchParams; body: unknown; raw: string };
export type Answer = { status: number; body?: unknown };
export type Route = { method: string; path: string; answer: (call: Call) => Answer | Promise<Answer> };

/** The route that fits, with the `:names` of its path filled in and decoded. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  const given = path.split('/');
  for (const route of routes) {
    const wanted = route.path.split('/');
    const fits = (part: string, at: number): boolean => part.startsWith(':') || part === given[at];
    if (route.method !== method || wanted.length !== given.length || !wanted.every(fits)) continue;
    const names = wanted.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), decode(given[at] ?? '')]] : []));
    return { route, params: Object.fromEntries(names) };
  }
  return undefined;
}

/** The whole body as text. `limit` is in bytes; beyond it the caller gets 413. */
export async function readText(req: IncomingMessage, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= limit) parts.push(part);
  }
  if (size > limit) throw new Refusal(413, 'MessageSizeTooBig', 'The body is larger than Teams takes');
  return Buffer.concat(parts).toString('utf8');
}

/** The body as JSON; nothing at all is `undefined`. */
export function readJson(raw: string): unknown {
  if (raw === '') return undefined;
  try {
    return JSON.parse(raw);
  } catch (cause) {
    throw new Refusal(400, 'BadSyntax', `The body is not JSON: ${(cause as Error).message}`);
  }
}

export function sendJson(res: ServerResponse, { status, body }: Answer, headers: Record<string, string> = {}): void {
  // Two statements: restify, when it is in the same process, makes `writeHead` return nothing.
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers });
  res.end(body === undefined ? '' : JSON.stringify(body));
}

/** A refusal in the form in which the Bot Framework writes them. Anything else is a defect of ours: 500. */
export function sendError(res: ServerResponse, error: unknown): void {
  const { status, code, message, headers } =
    error instanceof Refusal ? error : new Refusal(500, 'ServiceError', error instanceof Error ? error.message : String(error));
  sendJson(res, { status, body: { error: { code, message } } }, headers);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal(400, 'BadSyntax', 'The address is not well encoded');
  }
}
