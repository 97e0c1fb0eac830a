import type { Response, Server } from 'restify';

/** What every answer carries unless a page sets its own: nothing runs, nobody frames it, nobody keeps it, its type is what it says. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};
const TWO_YEARS = 63_072_000;

/** Sends an answer as it is, without what the framework does to find out how. Two statements: it makes `writeHead` give nothing back. */
export function sendAsIs(
  res: Response,
  status: number,
  headers: Readonly<Record<string, string | number>>,
  body?: Uint8Array | string,
): void {
  res.writeHead(status, headers);
  res.end(body);
}

/** Puts the headers on every answer before its route is looked for, so that a 404 has them as well. `secure`: the bot is reached over HTTPS, and browsers may insist on it from then on. */
export function addHeaders(server: Server, { secure }: { readonly secure: boolean }): void {
  server.pre((_req, res, next) => {
    res.removeHeader('Server');
    for (const [name, value] of Object.entries(HEADERS)) res.setHeader(name, value);
    if (secure) res.setHeader('strict-transport-security', `max-age=${TWO_YEARS}`);
    return next();
  });
}
