import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CertificateAppCredentials, ManagedIdentityAppCredentials, MicrosoftAppCredentials } from 'botframework-connector';
import { describe, expect, test } from 'vitest';
import { readCertificate } from '../../src/certificate.ts';
import type { Credentials } from '../../src/config.ts';
import { credentialsFactory } from '../../src/teams/credentials.ts';

const pem = readFileSync('test/certificates/bot.pem', 'utf8');
const certificate = readCertificate(pem);
if (typeof certificate === 'string') throw new Error(certificate);

/** What the bot shows with a proof of this kind. */
function shown(proof: Credentials['proof']): Promise<unknown> {
  return credentialsFactory({ appId: 'app', tenantId: 'tenant', proof }).createCredentials(
    'app',
    'https://api.botframework.com',
    'https://login.microsoftonline.com/botframework.com',
    true,
  );
}

describe('what the bot shows the Bot Framework', () => {
  test('is a secret of its own tenant', async () => {
    const made = await shown({ kind: 'secret', secret: 'kanarie' });
    expect(made).toBeInstanceOf(MicrosoftAppCredentials);
    expect(made).toMatchObject({ appId: 'app', appPassword: 'kanarie', tenant: 'tenant' });
  });

  test('or a certificate, named by its thumbprint', async () => {
    const made = await shown({ kind: 'certificate', ...certificate });
    const body = /CERTIFICATE-----([^-]+)-----END/u.exec(pem)?.[1] ?? '';
    const thumbprint = createHash('sha1').update(Buffer.from(body, 'base64')).digest('hex').toUpperCase();
    expect(made).toBeInstanceOf(CertificateAppCredentials);
    expect(made).toMatchObject({
      appId: 'app',
      tenant: 'tenant',
      certificateThumbprint: thumbprint,
      x5c: certificate.certificate,
    });
  });

  test('or what the machine is given for its managed identity', async () => {
    expect(await shown({ kind: 'managed-identity' })).toBeInstanceOf(ManagedIdentityAppCredentials);
  });
});
