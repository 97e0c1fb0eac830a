import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CertificateAppCredentials, ManagedIdentityAppCredentials, MicrosoftAppCredentials } from 'botframework-connector';
import { describe, expect, test, vi } from 'vitest';
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

  test('which the machine is asked for by the identity’s client id, and for the Bot Framework', async () => {
    const asked: { path: string; query: Record<string, string>; header: string | undefined }[] = [];
    const machine = createServer((req, res) => {
      const { pathname, searchParams } = new URL(req.url ?? '', 'http://127.0.0.1');
      asked.push({ path: pathname, query: Object.fromEntries(searchParams), header: req.headers['x-identity-header'] as string });
      res.setHeader('content-type', 'application/json');
      const token = {
        access_token: 'of-the-machine',
        expires_on: Math.round(Date.now() / 1000) + 3600,
        token_type: 'Bearer',
        resource: 'x',
      };
      res.end(JSON.stringify(token));
    });
    await new Promise<void>((resolve) => void machine.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${(machine.address() as AddressInfo).port}/msi/token`);
    vi.stubEnv('IDENTITY_HEADER', 'secret-of-the-machine');
    try {
      expect(await ((await shown({ kind: 'managed-identity' })) as ManagedIdentityAppCredentials).getToken()).toBe(
        'of-the-machine',
      );
      expect(asked).toEqual([
        {
          path: '/msi/token',
          query: { 'api-version': '2019-08-01', resource: 'https://api.botframework.com', client_id: 'app' },
          header: 'secret-of-the-machine',
        },
      ]);
    } finally {
      vi.unstubAllEnvs();
      machine.close();
    }
  });
});
