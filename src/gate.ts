import type { Request, Server } from 'restify';

/** Of a host that is one. With any other the framework cannot tell which address was asked for. */
const HOST = /^[\w.:[\]-]*$/u;

/**
 * Refuses what no client needs and the framework breaks on, before a route is looked for: an address that is no path or belongs to no
 * host (400), and a body that was packed (415), which may be a thousand times as large as it looks. Whoever asks for another protocol
 * gets HTTP.
 */
export function addGate(server: Server): void {
  server.pre((req, res, next) => {
    const refused = refusalOf(req);
    if (!refused) return next();
    res.send(refused.status, { error: { code: refused.code } });
    return next(false);
  });
  server.server.removeAllListeners('upgrade');
}

function refusalOf({ url = '', headers }: Request): { readonly status: number; readonly code: string } | undefined {
  const host = headers.host || 'localhost';
  if (!url.startsWith('/') || !HOST.test(host) || !URL.canParse(`http://${host}${url}`))
    return { status: 400, code: 'bad-address' };
  if (headers['content-encoding'] !== undefined) return { status: 415, code: 'packed-body' };
  return undefined;
}
