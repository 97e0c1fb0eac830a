import type { IncomingMessage, ServerResponse } from 'node:http';
import { importJWK, type JWK, SignJWT } from 'jose';
import { readText, Refusal } from './http.ts';
import type { Seat } from './protocol.ts';

/** As `src/tabs/token.ts` expects them of the stand-in. */
const ISSUER = 'urn:lemniscaat:stand-in';
const AUDIENCE = 'lemniscaat-tab';
const VALID_FOR = '10m';
const LARGEST_BODY = 1024 * 1024;
const PASSED_ON = ['authorization', 'accept-language', 'content-type'];
const PASSED_BACK = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'referrer-policy',
  'x-content-type-options',
  'vary',
];

/** Signs people in to the bot's tab, as Entra does in Teams. Who is asked for is believed: this is one machine. */
export type SignIn = (person: Seat) => Promise<string>;

/** Signs with the private half of the pair of which the bot was given the public half at this start. `key` is a JWK as JSON. */
export function signInWith(key: string, tenantId: string): SignIn {
  const imported = importJWK(JSON.parse(key) as JWK, 'ES256');
  return async ({ entraId, name, upn }) =>
    new SignJWT({ ver: '2.0', scp: 'access_as_user', oid: entraId, tid: tenantId, name, preferred_username: upn })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(VALID_FOR)
      .sign(await imported);
}

/** Whether an address is the bot's tab, which is shown here as if it were ours: teams-js trusts a parent of its own origin. */
export function isOfTab(path: string): boolean {
  return path.startsWith('/tabs/') || path.startsWith('/api/tab/');
}

/** Asks the bot what the tab asks at an address of the bot's, and gives its answer as it is. */
export async function forwardToBot(address: URL, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { method = 'GET' } = req;
  const body = method === 'PUT' || method === 'POST' ? await readText(req, LARGEST_BODY) : null;
  const headers = PASSED_ON.flatMap((name) => {
    const value = req.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const answer = await fetch(address, { method, headers: Object.fromEntries(headers), body }).catch((cause: Error) => {
    throw new Refusal(502, 'BotAway', `The bot is not there: ${cause.message}`);
  });
  const content = Buffer.from(await answer.arrayBuffer());
  const back = PASSED_BACK.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  res.writeHead(answer.status, Object.fromEntries(back));
  res.end(content);
}
