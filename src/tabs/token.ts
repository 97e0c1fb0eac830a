import { createRemoteJWKSet, decodeJwt, errors, importJWK, type JWK, type JWTVerifyGetKey, jwtVerify } from 'jose';

/**
 * Who signed in: the key of a person is their tenant with their Entra object id, both in lower case. Never the e-mail address. `upn`: the user name that
 * Entra has for the account now, null when the token does not tell.
 */
export type Account = { readonly tenantId: string; readonly entraId: string; readonly upn: string | null };

/** Says whose a token is. Rejects with `TokenRefused`. */
export type TokenCheck = (token: string) => Promise<Account>;

/** The token does not count. `cause` says why; the caller is told the code and no more. */
export class TokenRefused extends Error {
  readonly code: 'not-authenticated' | 'tenant-not-allowed';

  constructor(code: TokenRefused['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** What a token must say to count. `issuer` and `keys` are asked per tenant. */
type Rules = {
  readonly tenants: readonly string[];
  readonly issuer: (tenantId: string) => string;
  readonly keys: (tenantId: string) => JWTVerifyGetKey;
  readonly audience: readonly string[];
  readonly algorithm: 'RS256' | 'ES256';
  readonly now: () => number;
};

/** The one right that the app's registration gives to its own tab. */
const SCOPE = 'access_as_user';
/** Who signs for the stand-in for Teams: no authority at all. */
export const LOCAL_ISSUER = 'urn:lemniscaat:stand-in';
export const LOCAL_AUDIENCE = 'lemniscaat-tab';

/** What Entra is asked: the app's client id, the address of its resource (`api://…`), the tenants whose people may sign in. */
export type EntraApp = { readonly appId: string; readonly appIdUri: string; readonly tenants: readonly string[] };

/**
 * Tokens of Entra single sign-on, version 2.0. The keys of a tenant are fetched once and kept. `keys` stands in for them in tests.
 */
export function entraTokens({ appId, appIdUri, tenants }: EntraApp, now: () => number, keys = remoteKeys()): TokenCheck {
  return checkBy({
    tenants,
    issuer: (tenantId) => `https://login.microsoftonline.com/${tenantId}/v2.0`,
    keys,
    audience: [appId, appIdUri],
    algorithm: 'RS256',
    now,
  });
}

/** Tokens that the stand-in for Teams signs, for one machine. `publicKey` is the half of the pair that was made at this start. */
export function localTokens(publicKey: JWK, tenantId: string, now: () => number): TokenCheck {
  const key = importJWK(publicKey, 'ES256');
  return checkBy({
    tenants: [tenantId],
    issuer: () => LOCAL_ISSUER,
    keys: () => () => key,
    audience: [LOCAL_AUDIENCE],
    algorithm: 'ES256',
    now,
  });
}

function checkBy({ tenants, issuer, keys, audience, algorithm, now }: Rules): TokenCheck {
  return async (token) => {
    const tenantId = tenantIn(token);
    if (!tenants.some((allowed) => allowed.toLowerCase() === tenantId))
      throw new TokenRefused('tenant-not-allowed', 'The token is of a tenant that may not use the tab');
    try {
      const { payload } = await jwtVerify(token, keys(tenantId), {
        issuer: issuer(tenantId),
        audience: [...audience],
        algorithms: [algorithm],
        requiredClaims: ['exp', 'oid', 'tid', 'scp'],
        currentDate: new Date(now()),
      });
      return accountIn(payload);
    } catch (cause) {
      if (cause instanceof TokenRefused) throw cause;
      throw new TokenRefused('not-authenticated', 'The token does not stand', cause);
    }
  };
}

function accountIn({ ver, scp, tid, oid, preferred_username: upn }: Record<string, unknown>): Account {
  const scopes = typeof scp === 'string' ? scp.split(' ') : [];
  if (ver !== '2.0' || !scopes.includes(SCOPE) || typeof tid !== 'string' || typeof oid !== 'string')
    throw new TokenRefused('not-authenticated', 'The token is of another kind than the tab asks for');
  return { tenantId: tid.toLowerCase(), entraId: oid.toLowerCase(), upn: typeof upn === 'string' ? upn : null };
}

/** The tenant that a token says it is of, before anything of it is believed. */
function tenantIn(token: string): string {
  try {
    const { tid } = decodeJwt(token);
    if (typeof tid === 'string') return tid.toLowerCase();
  } catch (cause) {
    if (!(cause instanceof errors.JOSEError)) throw cause;
    throw new TokenRefused('not-authenticated', 'This is no token', cause);
  }
  throw new TokenRefused('not-authenticated', 'The token names no tenant');
}

function remoteKeys(): (tenantId: string) => JWTVerifyGetKey {
  const known = new Map<string, JWTVerifyGetKey>();
  return (tenantId) => {
    const found =
      known.get(tenantId) ?? createRemoteJWKSet(new URL(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`));
    known.set(tenantId, found);
    return found;
  };
}
