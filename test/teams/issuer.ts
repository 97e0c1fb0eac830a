import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Addresses } from '../../src/teams/credentials.ts';

/** A key that tokens are signed with, as it is published. */
export type Signer = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK & { readonly endorsements: readonly string[] };
};

/** What a token says; every part has what Teams would say when absent. `null` leaves the part out. */
export type Claims = {
  readonly iss?: string;
  readonly aud?: string;
  readonly serviceurl?: string | null;
  readonly exp?: number | null;
  readonly nbf?: number;
  /** What else it says. */
  readonly more?: Readonly<Record<string, string>>;
};

/** The authority of the Bot Framework and the managed identity of a machine in Azure, on this machine. */
export type Issuer = {
  /** Where the bot asks, in place of Microsoft. */
  readonly addresses: Addresses;
  /** How often the keys were fetched. */
  fetched(): number;
  /** Publishes these keys from now on. */
  publish(...signers: readonly Signer[]): void;
  /** Has nothing any more from now on. */
  fail(): void;
  /** Leaves whoever asks waiting from now on. */
  stall(): void;
  token(signer: Signer, claims: Claims, now: number): Promise<string>;
  close(): Promise<void>;
};

export const BOT_ID = '11111111-2222-4333-8444-555555555555';
const ISSUER = 'https://api.botframework.com';
/** What the managed identity gives the bot to show. */
export const OUTGOING = 'token-of-the-managed-identity';

/** Makes a pair of keys. `endorsed`: the channels that may sign with it. */
export async function makeSigner(kid: string, endorsed: readonly string[] = ['msteams']): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements: endorsed } };
}

/** Listens on a free port. The managed identity is found by the environment, as in Azure. */
export async function startIssuer(...signers: readonly Signer[]): Promise<Issuer> {
  let [keys, fetched, away, stalled] = [signers, 0, false, false];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', url).pathname;
    if (path === '/keys') fetched += 1;
    if (stalled) return;
    const answers: Record<string, object> = {
      '/openid': { issuer: ISSUER, jwks_uri: `${url}/keys` },
      '/keys': { keys: keys.map(({ published }) => published) },
      '/identity': {
        access_token: OUTGOING,
        expires_on: String(Math.floor(Date.now() / 1000) + 30 * 86_400),
        token_type: 'Bearer',
      },
    };
    const answer = away ? undefined : answers[path];
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  let url = '';
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env['IDENTITY_ENDPOINT'] = `${url}/identity`;
  process.env['IDENTITY_HEADER'] = 'secret-of-the-machine';

  return {
    addresses: {
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: ISSUER,
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
      CallerId: 'urn:botframework:azure',
    },
    fetched: () => fetched,
    publish: (...next) => void (keys = next),
    fail: () => void (away = true),
    stall: () => void (stalled = true),
    token({ kid, privateKey }, claims, now) {
      const at = Math.floor(now / 1000);
      const { serviceurl, exp = at + 3_600 } = claims;
      const token = new SignJWT({ ...claims.more, ...(serviceurl === null ? {} : { serviceurl: serviceurl ?? '' }) })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .setIssuer(claims.iss ?? ISSUER)
        .setAudience(claims.aud ?? BOT_ID)
        .setNotBefore(claims.nbf ?? at - 60);
      return (exp === null ? token : token.setExpirationTime(exp)).sign(privateKey);
    },
    async close() {
      delete process.env['IDENTITY_ENDPOINT'];
      delete process.env['IDENTITY_HEADER'];
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
