import { cp, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/main.ts';
import { makeLinkTo } from '../../src/passport/make-link.ts';
import { importRoster } from '../../src/people/roster/import.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import type { Tx } from '../../src/store/store.ts';
import { newId } from '../../src/store/uuid7.ts';
import { temporaryFolder, TEST_KEY } from '../store/engines.ts';
import { BOT_ID, makeSigner, startIssuer } from '../teams/issuer.ts';
import { startConnector } from '../wire/connector.ts';
import { ONE } from '../wire/engines.ts';

const OURS = 'demo/school';
const OTHER_TENANT = '99999999-0000-4000-8000-000000000002';
const KARIN = { id: '29:karin', aadObjectId: 'entra-karin', userPrincipalName: 'karin.deboer@lauwerscollege.example', chatId: 'a:k' }; // prettier-ignore
const NOW = Date.UTC(2026, 10, 23, 9);
const signer = await makeSigner('one');

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => vi.useRealTimers());

/** The demo school under another tenant: the same people, as far as names go. */
async function otherSchool() {
  const { path, remove } = await temporaryFolder();
  await cp(OURS, path, { recursive: true });
  const settings = JSON.parse(await readFile(`${OURS}/school.json`, 'utf8')) as { tenantId: string };
  await writeFile(`${path}/school.json`, JSON.stringify({ ...settings, tenantId: OTHER_TENANT }));
  return { path, remove, ours: settings.tenantId };
}

/** A link that Sara of the second school gave to somebody, by its path. */
async function sarasLink(tx: Tx): Promise<string> {
  const sara = tx.db.selectFrom('people').select('id').where('tenant_id', '=', OTHER_TENANT).where('sourced_id', '=', 's004');
  const { id: studentId } = await sara.executeTakeFirstOrThrow();
  const wanted = { kinds: ['agreement'], items: [], label: '', days: 3, locale: 'nl' } as const;
  const made = await makeLinkTo(tx, wanted, { tenantId: OTHER_TENANT, studentId, at: NOW, newId: () => newId(NOW) });
  if (!('path' in made)) throw new Error(`No link was made: ${made.problem}`);
  return made.path;
}

describe.each(ONE)('a second school in the same database, on $name', ({ open }) => {
  /** Karin of the second school says, presses and asks something of a registered bot with this list of tenants. Tells what she gets, and what is kept of it. */
  async function karinOfTheSecond(allowed: (ours: string) => string) {
    const [school, opened, connector, issuer] = [await otherSchool(), await open(), await startConnector(), await startIssuer(signer)]; // prettier-ignore
    connector.know(KARIN);
    const read = await readRoster(school.path);
    if ('problems' in read) throw new Error(`The second school has ${read.problems.length} faults`);
    await importRoster(opened.store, read.roster, NOW);
    const path = await opened.store.transaction(sarasLink);
    const settings = { MicrosoftAppId: BOT_ID, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: school.ours };
    const config = readConfig({
      ...settings,
      PORT: '0',
      HOST: '127.0.0.1',
      ALLOWED_TENANTS: allowed(school.ours),
      DATA_KEYS: TEST_KEY,
    });
    const bot = await startBot(config, {
      log: createLog('silent'),
      store: opened.store,
      addresses: issuer.addresses,
      now: () => NOW,
    });
    const authorization = `Bearer ${await issuer.token(signer, { serviceurl: connector.url }, NOW)}`;

    async function posts(id: string, activity: object) {
      const around = {
        id,
        channelId: 'msteams',
        serviceUrl: connector.url,
        locale: 'nl-NL',
        from: { id: KARIN.id, aadObjectId: KARIN.aadObjectId },
        recipient: { id: `28:${BOT_ID}` },
        conversation: { id: KARIN.chatId, conversationType: 'personal', tenantId: OTHER_TENANT },
      };
      const headers = { 'content-type': 'application/json', authorization };
      const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body: JSON.stringify({ ...around, ...activity }) }); // prettier-ignore
      const body = JSON.parse((await response.text()) || '{}') as { error?: { code: string } };
      return [response.status, body.error?.code ?? null];
    }

    const query = {
      commandId: 'searchQuestions',
      parameters: [{ name: 'query', value: '' }],
      queryOptions: { skip: 0, count: 25 },
    };
    const pressed = { action: { type: 'Action.Execute', verb: 'help', data: { verb: 'help' } } };
    const answers = {
      says: await posts('1', { type: 'message', text: 'gesprek met Sara' }),
      presses: await posts('2', { type: 'invoke', name: 'adaptiveCard/action', value: pressed }),
      asks: await posts('3', { type: 'invoke', name: 'composeExtension/query', value: query }),
    };
    const link = (await fetch(`${bot.url}${path}`)).status;
    const chats = await opened.store.transaction(({ db }) => db.selectFrom('chats').select('id').execute());
    await bot.close();
    await Promise.all([opened.close(), connector.close(), issuer.close(), school.remove()]);
    return { ...answers, link, chats: chats.length };
  }

  test('is not heard while its tenant is not on the list, whatever its people do, and leaves no trace', async () => {
    const refused = [403, 'tenant-not-allowed'];
    expect(await karinOfTheSecond((ours) => ours)).toEqual({
      says: refused,
      presses: refused,
      asks: refused,
      link: 404,
      chats: 0,
    });
  });

  test('is heard once it is: nothing but the list kept it out', async () => {
    const heard = [200, null];
    expect(await karinOfTheSecond((ours) => `${ours},${OTHER_TENANT}`)).toEqual({ says: heard, presses: heard, asks: heard, link: 200, chats: 1 }); // prettier-ignore
  });
});
