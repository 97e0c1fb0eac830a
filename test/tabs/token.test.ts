import { createLocalJWKSet, type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { entraTokens, type TokenCheck } from '../../src/tabs/token.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const TENANT = '11111111-2222-4333-8444-555555555555';
const APP = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const URI = `api://bot.example.org/botid-${APP}`;
const GOOD: JWTPayload = {
  iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
  aud: APP,
  exp: NOW / 1000 + 3_600,
  ver: '2.0',
  scp: 'openid access_as_user',
  tid: TENANT,
  oid: '99999999-AAAA-4BBB-8CCC-DDDDDDDDDDDD',
};

describe('a token of Entra', () => {
  let keys: { own: CryptoKey; other: CryptoKey };
  let check: TokenCheck;
  beforeAll(async () => {
    const [own, other] = await Promise.all([generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256')]);
    keys = { own: own.privateKey, other: other.privateKey };
    const published = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), kid: 'k' }] });
    const app = { appId: APP, appIdUri: URI, tenants: [TENANT.toUpperCase()] };
    check = entraTokens(
      app,
      () => NOW,
      () => published,
    );
  });
  const signed = (claims: JWTPayload, key = keys.own) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(key);
  const without = (claim: string): JWTPayload => Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== claim));

  test('gives the tenant and the person, for the app by its id or by its address', async () => {
    const account = { tenantId: TENANT, entraId: '99999999-aaaa-4bbb-8ccc-dddddddddddd', upn: null };
    expect(await check(await signed(GOOD))).toEqual(account);
    expect(await check(await signed({ ...GOOD, aud: URI }))).toEqual(account);
    const upn = 'sara@school.example';
    expect(await check(await signed({ ...GOOD, preferred_username: upn }))).toEqual({ ...account, upn });
  });

  test.each<[string, JWTPayload, string]>([
    ['for another app', { ...GOOD, aud: 'another' }, 'not-authenticated'],
    ['of version 1', { ...GOOD, iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0' }, 'not-authenticated'],
    ['that says itself to be of version 1', { ...GOOD, ver: '1.0' }, 'not-authenticated'],
    ['of a tenant that is not allowed', { ...GOOD, tid: '11111111-0000-4000-8000-000000000000' }, 'tenant-not-allowed'],
    ['whose issuer is another tenant', { ...GOOD, iss: 'https://login.microsoftonline.com/other/v2.0' }, 'not-authenticated'],
    ['that is over', { ...GOOD, exp: NOW / 1000 - 1 }, 'not-authenticated'],
    ['for another right', { ...GOOD, scp: 'User.Read' }, 'not-authenticated'],
    ['without a person', without('oid'), 'not-authenticated'],
    ['without an end', without('exp'), 'not-authenticated'],
    ['of an app without a person', without('scp'), 'not-authenticated'],
  ])('%s does not count', async (_what, claims, code) => {
    await expect(check(await signed(claims))).rejects.toMatchObject({ code });
  });

  test('that our key signed by another algorithm does not count', async () => {
    const key = await importJWK({ ...(await exportJWK(keys.own)), alg: 'RS512' });
    const token = await new SignJWT(GOOD).setProtectedHeader({ alg: 'RS512', kid: 'k' }).sign(key);
    await expect(check(token)).rejects.toMatchObject({ code: 'not-authenticated' });
  });

  test('that somebody else signed, or nobody, does not count', async () => {
    await expect(check(await signed(GOOD, keys.other))).rejects.toMatchObject({ code: 'not-authenticated' });
    const [, payload = ''] = (await signed(GOOD)).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    await expect(check(unsigned)).rejects.toMatchObject({ code: 'not-authenticated' });
  });
});
