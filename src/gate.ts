import restify, { type Next, type Request, type RequestHandler, type Response, type Server } from 'restify';

/** Of a host that is one. With any other the framework cannot tell which address was asked for. */
const HOST = /^[\w.:[\]-]*$/u;

/** This machine, as a browser or a program on it calls it; without a host it was no browser. */
const THIS_MACHINE = /^(?:(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d*)?)?$/iu;

/** Whether the `Host` of a request is this machine: a website can have a name of its own lead here, and then its pages may read the answers. */
export function namesThisMachine({ host = '' }: { readonly host?: string | undefined }): boolean {
  return THIS_MACHINE.test(host);
}

/** No route reads a body of more bytes. */
export const LARGEST_BODY = 256 * 1024;

/** Nobody who reads the answers asks so much on one connection before the first of them. */
const MOST_UNANSWERED = 100;

/** What a proxy adds of whom it speaks for. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Refuses what no client needs and the framework breaks on, before a route is looked for: an address that is no path or belongs to no
 * host (400), a body that was packed (415), which may be a thousand times as large as it looks, and one that says itself that it is too
 * large (413), for which nobody waits. Whoever asks for another protocol gets HTTP. `isForThisMachine`: nobody is authenticated, so what
 * came through a proxy from anywhere is refused too, and what was asked under another name: a website can have its own lead to this
 * machine, and then its pages may read the answers (403). Whoever asks on and on without reading is cut off: each answer would wait in memory.
 */
export function addGate(server: Server, { isForThisMachine }: { isForThisMachine: boolean }): void {
  server.pre((req, res, next) => {
    const refused = refusalOf(req) ?? (isForThisMachine ? fromElsewhere(req) : undefined);
    if (!refused) return next();
    if (refused.status === 413) res.header('connection', 'close');
    res.send(refused.status, { error: { code: refused.code } });
    return next(false);
  });
  server.server.removeAllListeners('upgrade');
  cutOff(server.server);
}

/** Cuts off, before the framework takes any of it up, whoever goes on asking on one connection without reading. */
function cutOff(server: Server['server']): void {
  const unanswered = new WeakMap<object, number>();
  const count = (socket: object, by: number): number => {
    const now = (unanswered.get(socket) ?? 0) + by;
    unanswered.set(socket, now);
    return now;
  };
  for (const asked of ['request', 'checkContinue'] as const) {
    const handlers = server.listeners(asked);
    server.removeAllListeners(asked);
    server.on(asked, (req, res) => {
      const { socket } = req;
      if (socket.destroyed || count(socket, 1) > MOST_UNANSWERED) return void socket.destroy();
      res.once('close', () => void count(socket, -1));
      for (const handle of handlers) handle.call(server, req, res);
    });
  }
}

/** So many bodies may be on their way at once. Who calls is known by what stands in them, so anybody may send one as slowly as they like. */
const MOST_COMING = 400;

/** Nothing that is read here is nested as deep: taking apart what is takes ten times as long as anything else of the same length. */
const DEEPEST = 64;

/**
 * Takes a JSON body of at most so many bytes, and of bodies that come all at once those that came last. Forms and uploads must not pass for one: the body
 * parser would read them too.
 */
export function jsonBody(maxBodySize: number): RequestHandler[] {
  const [read, parse] = restify.plugins.bodyParser({ maxBodySize, mapParams: false }) as [RequestHandler, RequestHandler];
  return [jsonOnly, comesInTime, read, shallowOnly, parse];
}

/** Bodies on their way, those that have been so longest first. They wait in memory. */
const coming = new Set<Request>();

function comesInTime(req: Request, _res: Response, next: Next): void {
  coming.add(req);
  const here = (): void => void coming.delete(req);
  req.once('end', here).once('close', here);
  const [slowest] = coming;
  if (coming.size > MOST_COMING) slowest?.destroy();
  return next();
}

function shallowOnly(req: Request, res: Response, next: Next): void {
  if (typeof req.body !== 'string' || depthOf(req.body) <= DEEPEST) return next();
  res.send(400, { error: { code: 'too-deep' } });
  return next(false);
}

/** How deep lists and objects are nested in JSON, as far as `DEEPEST` asks. */
function depthOf(json: string): number {
  let [deepest, depth, isText] = [0, 0, false];
  for (let at = 0; at < json.length && deepest <= DEEPEST; at += 1) {
    const sign = json[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (isText) continue;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1));
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}

function jsonOnly(req: Request, res: Response, next: Next): void {
  if (req.is('application/json')) return next();
  res.send(415, { error: { code: 'json-only' } });
  return next(false);
}

function refusalOf({ url = '', headers }: Request): { readonly status: number; readonly code: string } | undefined {
  const host = headers.host || 'localhost';
  if (!url.startsWith('/') || !HOST.test(host) || !URL.canParse(`http://${host}${url}`))
    return { status: 400, code: 'bad-address' };
  if (headers['content-encoding'] !== undefined) return { status: 415, code: 'packed-body' };
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) return { status: 413, code: 'PayloadTooLarge' };
  return undefined;
}

function fromElsewhere({ headers }: Request): { readonly status: number; readonly code: string } | undefined {
  if (FORWARDED.some((name) => headers[name] !== undefined)) return { status: 403, code: 'behind-a-proxy' };
  return namesThisMachine(headers) ? undefined : { status: 403, code: 'foreign-host' };
}
