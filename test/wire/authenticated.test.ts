import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { type BotFrameworkAuthentication, BotFrameworkAuthenticationFactory } from 'botframework-connector';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/main.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder, TEST_KEY } from '../store/engines.ts';
import { BOT_ID, type Claims, makeSigner, OUTGOING, type Signer, startIssuer } from '../teams/issuer.ts';
import { startConnector } from './connector.ts';
import { until } from './until.ts';

const SCHOOL = 'demo/school';
const { tenantId } = JSON.parse(readFileSync(`${SCHOOL}/school.json`, 'utf8')) as { tenantId: string };
const KARIN = {
  id: '29:karin',
  aadObjectId: 'entra-karin',
  userPrincipalName: 'karin.deboer@lauwerscollege.example',
  chatId: 'a:k',
};
/** A Monday morning. The clock stands still unless a test moves it. */
const START = Date.UTC(2026, 10, 23, 9);
const MINUTE_MS = 60_000;
const HOUR_LATER = START + 61 * MINUTE_MS;

const [ours, next, forged, elsewhere, unendorsed] = await Promise.all([
  makeSigner('one'),
  makeSigner('two'),
  makeSigner('one'),
  makeSigner('skype', ['skypeforbusiness']),
  makeSigner('none', []),
]);

type Place = Awaited<ReturnType<typeof open>>;
let place: Place;

/** A registered bot with an issuer and a connector of its own: it keeps the keys it fetched and the tokens it accepted. */
async function open() {
  const [folder, connector, issuer] = [await temporaryFolder(), await startConnector(), await startIssuer(ours, elsewhere)];
  connector.know(KARIN);
  const settings = { MicrosoftAppId: BOT_ID, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: tenantId };
  const config = readConfig({
    ...settings,
    PORT: '0',
    HOST: '127.0.0.1',
    SCHOOL_DIR: SCHOOL,
    ALLOWED_TENANTS: tenantId,
    DATA_KEYS: TEST_KEY,
  });
  const store = await openStore({ dataDir: folder.path, codec: plainCodec });
  const bot = await startBot(config, { log: createLog('silent'), store, addresses: issuer.addresses });
  let sent = 0;

  /** Posts what Karin types as Teams does, with a token for it. */
  async function says(text: string, token: string | null, changes: Record<string, unknown> = {}) {
    const activity = {
      type: 'message',
      id: `activity-${(sent += 1)}`,
      text,
      channelId: 'msteams',
      serviceUrl: connector.url,
      locale: 'nl-NL',
      from: { id: KARIN.id, aadObjectId: KARIN.aadObjectId },
      recipient: { id: `28:${BOT_ID}` },
      conversation: { id: KARIN.chatId, conversationType: 'personal', tenantId },
      ...changes,
    };
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: token }) },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: await response.text() };
  }

  return {
    connector,
    issuer,
    store,
    url: bot.url,
    says,
    token: async (signer: Signer = ours, claims: Claims = {}) =>
      `Bearer ${await issuer.token(signer, { serviceurl: connector.url, ...claims }, Date.now())}`,
    kept: () =>
      store.transaction(async ({ db }) => {
        const chats = await db.selectFrom('chats').select('id').execute();
        return chats.length + (await db.selectFrom('ledger').select('key').execute()).length;
      }),
    async close() {
      await bot.close();
      await Promise.all([connector.close(), issuer.close()]);
      await folder.remove();
    },
  };
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  // The SDK tells the console about tokens that it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  place = await open();
});
afterEach(async () => {
  await place.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What Entra gives the bot itself, for the service of the Bot Framework. */
const OWN: Claims = {
  iss: `https://sts.windows.net/${tenantId}/`,
  aud: 'https://api.botframework.com',
  serviceurl: null,
  more: { appid: BOT_ID, tid: tenantId, ver: '1.0' },
};

const REFUSED = { status: 401, body: '{"error":{"code":"not-authenticated"}}' };

describe('a token of the Bot Framework', () => {
  test('gets in, and what is answered carries a token of the bot’s own', async () => {
    expect(await place.says('help', await place.token())).toEqual({ status: 200, body: '' });
    await until('the answer', () => place.connector.messages(KARIN.chatId)[0]);
    const senders = place.connector.calls.map(({ op, authorization }) => [op, authorization]);
    expect(senders).toEqual([
      ['member', `Bearer ${OUTGOING}`],
      ['send', `Bearer ${OUTGOING}`],
    ]);
  });

  test.each<[what: string, signer: Signer, claims: Claims]>([
    ['has ended', ours, { exp: START / 1000 - 3_600 }],
    ['has not begun', ours, { nbf: START / 1000 + 3_600 }],
    ['is for another bot', ours, { aud: '99999999-2222-4333-8444-555555555555' }],
    ['is from another issuer', ours, { iss: 'https://sts.windows.net/9999/' }],
    ['never ends', ours, { exp: null }],
    ['is the bot’s own for the service', ours, OWN],
    ['says to be from an emulator of this bot', ours, { ...OWN, aud: BOT_ID }],
    ['is for another service', ours, { serviceurl: 'https://smba.example.org/' }],
    ['is for no service', ours, { serviceurl: null }],
    ['has a key that stands for another channel', elsewhere, {}],
    ['has a key that is not published', next, {}],
    ['has the name of our key and another signature', forged, {}],
  ])('that %s gets 401 and leaves no trace', async (_what, signer, claims) => {
    expect(await place.says('help', await place.token(signer, claims))).toEqual(REFUSED);
    expect([await place.kept(), place.connector.calls]).toEqual([0, []]);
  });

  test('that names a tenant of its own does not come before the SDK, which would remember that tenant for ever', async () => {
    const sdk = Object.getPrototypeOf(BotFrameworkAuthenticationFactory.create()) as BotFrameworkAuthentication;
    const asked = vi.spyOn(sdk, 'authenticateRequest');
    const token = await place.token(ours, { ...OWN, more: { appid: BOT_ID, tid: 'x'.repeat(4_000), ver: '1.0' } });
    expect(await place.says('help', token)).toEqual(REFUSED);
    expect(asked).not.toHaveBeenCalled();
    expect((await place.says('help', await place.token())).status).toBe(200);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('nor does one that says it comes from a channel of another kind', async () => {
    expect(await place.says('help', await place.token(), { channelId: 'AseChannel' })).toEqual(REFUSED);
  });

  test.each<[what: string, token: (good: string) => string | null]>([
    ['none', () => null],
    ['an empty one', () => ''],
    ['one without its scheme', (good) => good.slice('Bearer '.length)],
    ['one under another scheme', (good) => good.replace('Bearer', 'Basic')],
    ['no token at all', () => 'Bearer kanarie'],
    ['one of three empty parts', () => 'Bearer ..'],
    ['one that was shortened', (good) => good.slice(0, -8)],
    ['one that is signed by nothing', (good) => unsigned(good)],
    ['one whose claims were changed', (good) => good.replace(/\.[^.]+\./u, (claims) => claims.replace(/.\.$/u, 'A.'))],
  ])('or rather %s, gets 401 and no detail', async (_what, token) => {
    expect(await place.says('help', token(await place.token()))).toEqual(REFUSED);
    expect([await place.kept(), place.connector.calls]).toEqual([0, []]);
  });

  test.each<[what: string, changes: Record<string, unknown>]>([
    ['of another tenant', { conversation: { id: KARIN.chatId, tenantId: '99999999-0000-4000-8000-000000000001' } }],
    ['of no tenant', { conversation: { id: KARIN.chatId } }],
  ])('gets 403 for an activity %s', async (_what, changes) => {
    expect(await place.says('help', await place.token(), changes)).toEqual({
      status: 403,
      body: '{"error":{"code":"tenant-not-allowed"}}',
    });
    expect([await place.kept(), place.connector.calls]).toEqual([0, []]);
  });

  test('of a key that names no channel gets 403 on any but Teams, where a client might say itself of which tenant it is', async () => {
    place.issuer.publish(ours, unendorsed);
    const webchat = { channelId: 'webchat', conversation: { id: 'conversation-1' }, channelData: { tenant: { id: tenantId } } };
    expect(await place.says('help', await place.token(unendorsed), webchat)).toEqual({
      status: 403,
      body: '{"error":{"code":"channel-not-allowed"}}',
    });
    expect([await place.kept(), place.connector.calls]).toEqual([0, []]);
  });

  test('is asked for before anybody hears whether a tenant is known', async () => {
    const conversation = { id: KARIN.chatId, tenantId: '99999999-0000-4000-8000-000000000001' };
    expect(await place.says('help', null, { conversation })).toEqual(REFUSED);
  });
});

describe('an account with a user name of the roster', () => {
  const THIEF = { ...KARIN, id: '29:thief', aadObjectId: 'entra-thief', chatId: 'a:t' };
  const bound = () =>
    place.store.transaction(async ({ db }) => {
      const people = await db.selectFrom('people').select('entra_id').where('upn', '=', KARIN.userPrincipalName).execute();
      const chats = await db.selectFrom('chats').select('id').where('person_id', 'is not', null).orderBy('id').execute();
      return [people[0]?.entra_id, chats.map(({ id }) => id)];
    });
  const conversation = { id: THIEF.chatId, conversationType: 'personal', tenantId };

  test('that another account is bound to is nobody, also when the activity leaves its object id out', async () => {
    await place.says('help', await place.token());
    place.connector.know(THIEF);
    for (const from of [{ id: THIEF.id, aadObjectId: THIEF.aadObjectId }, { id: THIEF.id }, { id: THIEF.id, aadObjectId: '' }])
      expect((await place.says('mijn studenten', await place.token(), { from, conversation })).status).toBe(200);
    expect(await bound()).toEqual([KARIN.aadObjectId, [KARIN.chatId]]);
  });

  test('is bound by the object id that the channel has for it when the activity leaves it out', async () => {
    await place.says('help', await place.token(), { from: { id: KARIN.id } });
    expect(await bound()).toEqual([KARIN.aadObjectId, [KARIN.chatId]]);
  });

  test('is not bound when the channel has another object id for it, or none', async () => {
    await place.says('help', await place.token(), { from: { id: KARIN.id, aadObjectId: THIEF.aadObjectId } });
    place.connector.know({ ...THIEF, aadObjectId: '' });
    await place.says('help', await place.token(), { from: { id: THIEF.id }, conversation });
    expect(await bound()).toEqual([null, []]);
  });
});

describe('the keys of the issuer', () => {
  test('are fetched once, and again when they are a day old', async () => {
    await place.says('help', await place.token());
    await place.says('help', await place.token());
    expect(place.issuer.fetched()).toBe(1);
    vi.setSystemTime(START + 25 * 60 * MINUTE_MS);
    await place.says('help', await place.token());
    expect(place.issuer.fetched()).toBe(2);
  });

  test('may change: a new key counts once the old ones are an hour old, and a withdrawn one no longer', async () => {
    await place.says('help', await place.token());
    place.issuer.publish(next);
    expect(await place.says('help', await place.token(next))).toEqual(REFUSED);
    vi.setSystemTime(HOUR_LATER);
    expect((await place.says('help', await place.token(next))).status).toBe(200);
    expect(await place.says('help', await place.token(ours))).toEqual(REFUSED);
  });

  test('that cannot be had let nobody in, and the channel is asked to come again', async () => {
    place.issuer.fail();
    const away = { status: 503, body: '{"error":{"code":"keys-away"}}' };
    expect(await place.says('help', await place.token())).toEqual(away);
    expect(await place.says('help', await place.token(forged))).toEqual(away);
  });

  test('are held to the channels that they name; a key that names none may sign for any', async () => {
    place.issuer.publish(ours, unendorsed);
    expect((await place.says('help', await place.token(unendorsed))).status).toBe(200);
  });
});

describe('a token that was accepted', () => {
  /** Accepted, and then its key withdrawn: from now on it stands by being remembered alone. */
  async function remembered(claims: Claims = {}) {
    await place.says('help', await place.token());
    place.issuer.publish(next);
    vi.setSystemTime(HOUR_LATER);
    const token = await place.token(ours, claims);
    expect((await place.says('help', token)).status).toBe(200);
    expect((await place.says('help', await place.token(next))).status).toBe(200);
    expect(await place.says('help', await place.token(ours, { exp: HOUR_LATER / 1000 + 60 }))).toEqual(REFUSED);
    return token;
  }

  test('is remembered for five minutes, then checked again', async () => {
    const token = await remembered();
    vi.setSystemTime(HOUR_LATER + 5 * MINUTE_MS - 1);
    expect((await place.says('help', token)).status).toBe(200);
    vi.setSystemTime(HOUR_LATER + 5 * MINUTE_MS);
    expect(await place.says('help', token)).toEqual(REFUSED);
  });

  test('is remembered no longer than it stands', async () => {
    const token = await remembered({ exp: HOUR_LATER / 1000 + 120 });
    vi.setSystemTime(HOUR_LATER + 2 * MINUTE_MS - 1);
    expect((await place.says('help', token)).status).toBe(200);
    vi.setSystemTime(HOUR_LATER + 2 * MINUTE_MS);
    expect(await place.says('help', token)).toEqual(REFUSED);
  });

  test('counts for the service that it was accepted for, and no other', async () => {
    const token = await place.token();
    expect((await place.says('help', token)).status).toBe(200);
    expect(await place.says('help', token, { serviceUrl: 'https://smba.example.org/' })).toEqual(REFUSED);
    expect(await place.says('help', token, { channelId: 'skypeforbusiness' })).toEqual(REFUSED);
  });
});

test('behind a proxy it is asked under the name that people know', async () => {
  const headers = { host: 'bot.school.example', 'x-forwarded-for': '203.0.113.7' };
  const [answer] = (await once(get(`${place.url}/health`, { headers }), 'response')) as [IncomingMessage];
  answer.resume();
  expect(answer.statusCode).toBe(200);
});

/** The same claims with an algorithm that signs nothing. */
function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT', kid: 'one' })).toString('base64url');
  return `Bearer ${header}.${token.split('.')[1]}.`;
}
