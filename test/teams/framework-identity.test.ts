import { expect, onTestFinished, test } from 'vitest';
import { frameworkIdentity } from '../../src/teams/framework-identity.ts';
import { KeysAwayError } from '../../src/teams/identity.ts';
import { BOT_ID, makeSigner, startIssuer } from './issuer.ts';

test('keys that do not come are waited for no longer than somebody has patience', async () => {
  const signer = await makeSigner('one');
  const issuer = await startIssuer(signer);
  onTestFinished(() => issuer.close());
  const credentials = { appId: BOT_ID, tenantId: 'tenant', proof: { kind: 'managed-identity' } } as const;
  const identity = frameworkIdentity(credentials, issuer.addresses, 20);
  const now = Date.now();
  const serviceUrl = 'https://smba.trafficmanager.net/emea/';
  const activity = { type: 'message', channelId: 'msteams', serviceUrl } as Parameters<typeof identity.authenticate>[0];
  const authorization = `Bearer ${await issuer.token(signer, { serviceurl: serviceUrl }, now)}`;
  issuer.stall();
  await expect(identity.authenticate(activity, authorization, now)).rejects.toThrow(KeysAwayError);
});
