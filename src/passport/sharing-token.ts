import { createHash, randomBytes } from 'node:crypto';

/** A link's token: the tenant's 16 bytes and 32 of chance, 64 characters that an address can hold. */
const TOKEN = /^[\w-]{64}$/u;
const TENANT_BYTES = 16;

/** A new token for a link of this tenant (a GUID). It is told once; only its hash is kept. */
export function makeToken(tenantId: string): { token: string; tokenHash: string } {
  const tenant = Buffer.from(tenantId.replaceAll('-', ''), 'hex');
  if (tenant.length !== TENANT_BYTES) throw new Error('A tenant is no GUID; correct `tenantId` in school.json');
  const token = Buffer.concat([tenant, randomBytes(32)]).toString('base64url');
  return { token, tokenHash: hashOf(token) };
}

/** Where to look for a token's link; undefined for what cannot be a token. */
export function readToken(token: string): { tenantId: string; tokenHash: string } | undefined {
  if (!TOKEN.test(token)) return undefined;
  const hex = Buffer.from(token, 'base64url').subarray(0, TENANT_BYTES).toString('hex');
  const tenantId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
  return { tenantId, tokenHash: hashOf(token) };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
