import { type CryptoKey, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../src/tabs/token.ts';

/** Claims and header of a token that may differ from a good one. */
export type Bent = { readonly claims?: Readonly<Record<string, unknown>>; readonly key?: CryptoKey; readonly algorithm?: string };

const HOUR_MS = 3_600_000;

/** A good token of the stand-in for Teams for this account, bent where asked. `now` is epoch milliseconds. */
export async function signLocal(key: CryptoKey, oid: string, tid: string, now: number, bent: Bent = {}): Promise<string> {
  const good: JWTPayload = {
    iss: LOCAL_ISSUER,
    aud: LOCAL_AUDIENCE,
    exp: Math.floor((now + HOUR_MS) / 1000),
    ver: '2.0',
    scp: 'access_as_user',
    oid,
    tid,
  };
  return new SignJWT({ ...good, ...bent.claims }).setProtectedHeader({ alg: bent.algorithm ?? 'ES256' }).sign(bent.key ?? key);
}

/** A pair of keys that nobody trusts. */
export async function strangeKey(): Promise<CryptoKey> {
  return (await generateKeyPair('ES256')).privateKey;
}
