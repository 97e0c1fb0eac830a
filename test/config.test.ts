import { describe, expect, test } from 'vitest';
import { readKeys } from '../src/keys.ts';
import { type Config, ConfigError, readConfig } from '../src/config.ts';

const LOCAL: Config = {
  production: false,
  port: 3978,
  host: '127.0.0.1',
  dataDir: '.data',
  databaseUrl: null,
  schoolDir: null,
  schoolWatchSeconds: 60,
  allowedTenants: [],
  logLevel: 'info',
  credentials: null,
  metrics: null,
  tracesUrl: null,
  publicUrl: null,
  tabAppIdUri: null,
  dataKeys: [],
  rates: { person: 240, tenant: 60_000, link: 60 },
};
const KEYS = `${'A'.repeat(43)}, ${'1f'.repeat(32)}`;
const REGISTERED = {
  MicrosoftAppId: 'app',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: 'tenant',
  MicrosoftAppPassword: 'kanarie',
  ALLOWED_TENANTS: 'one',
};

/** The same with ids as Entra gives them. */
const IDS = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-00000000000A',
  ALLOWED_TENANTS: '00000000-0000-4000-8000-00000000000A, 99999999-0000-4000-8000-000000000001',
};

const THREE = [1, 2, 3].map((each) => `00000000-0000-4000-8000-00000000000${each}`);

/** With a key as well, without which no bot with credentials starts. */
const SEALED = { ...REGISTERED, DATA_KEYS: KEYS };

/** Made for these tests, and good for nothing else. */
const CERTIFICATE = 'test/certificates/bot.pem';

/** The settings that are named as missing or wrong, in their order. */
function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => problem.slice(0, problem.indexOf(':')));
    throw error;
  }
  return [];
}

describe('without any setting', () => {
  test('the bot listens to this machine alone, and nobody is authenticated', () => expect(readConfig({})).toEqual(LOCAL));

  test('an empty setting is one that is not there', () => {
    const empty = [
      'NODE_ENV',
      'PORT',
      'HOST',
      'DATA_DIR',
      'DATABASE_URL',
      'SCHOOL_DIR',
      'LOG_LEVEL',
      'PUBLIC_URL',
      'TAB_APP_ID_URI',
      'DATA_KEYS',
      'RATE_PERSON',
      ...Object.keys(REGISTERED),
    ];
    expect(readConfig(Object.fromEntries(empty.map((name) => [name, ' '])))).toEqual(LOCAL);
  });
});

describe('every setting', () => {
  test('is read', () => {
    const env = {
      ...SEALED,
      ...IDS,
      NODE_ENV: 'production',
      PORT: ' 8080 ',
      HOST: '10.0.0.5',
      DATA_DIR: '/var/lib/lemniscaat',
      DATABASE_URL: 'postgres://user:secret@db/lemniscaat',
      SCHOOL_DIR: 'school',
      LOG_LEVEL: 'warn',
      PUBLIC_URL: 'https://bot.example.org/',
      METRICS_PORT: '9464',
      METRICS_HOST: '10.0.0.5',
      METRICS_TOKEN: 'figures-of-a-bot',
      TAB_APP_ID_URI: 'api://bot.example.org/botid-app',
      DATA_KEYS: KEYS,
      RATE_PERSON: '1',
      RATE_TENANT: '2',
      RATE_LINK: '0',
      ALLOWED_TENANTS: ` ${THREE[0]}, ${THREE[1]} ${THREE[2]},,`,
      PATH: '/bin',
    };
    expect(readConfig(env)).toEqual({
      production: true,
      port: 8080,
      host: '10.0.0.5',
      dataDir: '/var/lib/lemniscaat',
      databaseUrl: 'postgres://user:secret@db/lemniscaat',
      schoolDir: 'school',
      schoolWatchSeconds: 60,
      allowedTenants: THREE,
      logLevel: 'warn',
      credentials: {
        appId: IDS.MicrosoftAppId,
        tenantId: IDS.MicrosoftAppTenantId,
        proof: { kind: 'secret', secret: 'kanarie' },
      },
      metrics: { port: 9464, host: '10.0.0.5', token: 'figures-of-a-bot' },
      tracesUrl: null,
      publicUrl: 'https://bot.example.org',
      tabAppIdUri: 'api://bot.example.org/botid-app',
      dataKeys: readKeys(KEYS),
      rates: { person: 1, tenant: 2, link: 0 },
    });
  });

  test.each([
    ['PORT', ['http', '-1', '65536', '39.5', 'NaN']],
    ['METRICS_PORT', ['http', '-1', '65536']],
    ['DATABASE_URL', ['mysql://db/x', 'db', 'http://db/x']],
    ['LOG_LEVEL', ['trace', 'INFO']],
    ['PUBLIC_URL', ['bot.example.org', 'ftp://bot.example.org', '/s']],
    ['TAB_APP_ID_URI', ['https://bot.example.org', 'api://', 'api://bot.example.org']],
    ['DATA_KEYS', ['kanarie', 'A'.repeat(42), `${KEYS},${'A'.repeat(43)}`]],
    ['RATE_PERSON', ['-1', 'x', '0.5']],
    ['MicrosoftAppType', ['MultiTenant', 'singletenant']],
  ])('%s is named when it is wrong', (name, values) => {
    expect(values.map((value) => problemsOf({ ...SEALED, [name]: value }))).toEqual(values.map(() => [name]));
  });

  test('is named at once with all others that are wrong or missing', () => {
    expect(problemsOf({ NODE_ENV: 'production', PORT: 'x', LOG_LEVEL: 'x', DATABASE_URL: 'x', MicrosoftAppType: 'x' })).toEqual([
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
      'MicrosoftAppType',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'ALLOWED_TENANTS',
      'DATA_KEYS',
    ]);
  });

  test('port 0 means any free port', () => expect(readConfig({ PORT: '0' }).port).toBe(0));
});

describe('the address from outside', () => {
  test('is https, and there where the bot can tell who calls; on this machine it may be any', () => {
    expect(problemsOf({ ...SEALED, PUBLIC_URL: 'http://bot.example.org' })).toEqual(['PUBLIC_URL']);
    expect(problemsOf({ PUBLIC_URL: 'https://bot.example.org' })).toEqual(['PUBLIC_URL']);
    for (const added of ['/?x=1', '/#part', '/?', '/#'])
      expect(problemsOf({ ...SEALED, PUBLIC_URL: `https://bot.example.org${added}` })).toEqual(['PUBLIC_URL']);
    expect(problemsOf({ ...SEALED, PUBLIC_URL: 'https://name@bot.example.org' })).toEqual(['PUBLIC_URL']);
    expect(problemsOf({ ...SEALED, PUBLIC_URL: 'https://bot.example.org/lob' })).toEqual([]);
    for (const near of ['http://localhost:3978', 'http://127.0.0.1', 'http://[::1]:80'])
      expect(problemsOf({ PUBLIC_URL: near })).toEqual([]);
    expect(problemsOf({ PUBLIC_URL: 'http://127.example.org' })).toEqual(['PUBLIC_URL']);
  });
});

describe('metrics', () => {
  test('are read on this machine without more, and beyond it with a token only', () => {
    expect(readConfig({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1', token: null });
    const beyond = { METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' };
    expect(problemsOf(beyond)).toEqual(['METRICS_TOKEN']);
    expect(problemsOf({ ...beyond, METRICS_TOKEN: 'x'.repeat(15) })).toEqual(['METRICS_TOKEN']);
    expect(problemsOf({ ...beyond, METRICS_TOKEN: 'x'.repeat(16) })).toEqual([]);
  });
});

describe('credentials', () => {
  test('let the bot listen to the network', () => expect(readConfig({ ...SEALED, HOST: '0.0.0.0' }).host).toBe('0.0.0.0'));

  test('may be a managed identity, which has no password', () => {
    const { MicrosoftAppPassword: _, ...managed } = { ...SEALED, MicrosoftAppType: 'UserAssignedMSI' };
    expect(readConfig(managed).credentials).toEqual({
      appId: 'app',
      tenantId: 'tenant',
      proof: { kind: 'managed-identity' },
    });
    expect(problemsOf({ ...managed, MicrosoftAppPassword: 'x' })).toEqual(['MicrosoftAppPassword']);
    expect(problemsOf({ ...managed, MicrosoftAppCertificateFile: CERTIFICATE })).toEqual(['MicrosoftAppCertificateFile']);
  });

  test('may be a certificate instead of a secret, not both', () => {
    const { MicrosoftAppPassword: _, ...certified } = { ...SEALED, MicrosoftAppCertificateFile: CERTIFICATE };
    expect(readConfig(certified).credentials?.proof).toEqual({
      kind: 'certificate',
      certificate: expect.stringMatching(/^-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----$/u),
      privateKey: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----$/u),
    });
    expect(problemsOf({ ...SEALED, MicrosoftAppCertificateFile: CERTIFICATE })).toEqual(['MicrosoftAppCertificateFile']);
  });

  test.each([
    'test/none.pem',
    'package.json',
    'test/certificates/no-key.pem',
    'test/certificates/other-key.pem',
    'test/certificates/ec.pem',
  ])('need a certificate with its key: %s will not do', (file) => {
    const { MicrosoftAppPassword: _, ...certified } = { ...SEALED, MicrosoftAppCertificateFile: file };
    expect(problemsOf(certified)).toEqual(['MicrosoftAppCertificateFile']);
  });

  test.each(Object.keys(REGISTERED))('are not half there: without %s the bot does not start', (name) => {
    expect(problemsOf({ ...SEALED, [name]: undefined })).toEqual([name]);
    expect(problemsOf({ ...SEALED, [name]: '  ' })).toEqual([name]);
  });

  test.each(Object.keys(REGISTERED))('are not begun with %s alone', (name) => {
    const named = problemsOf({ [name]: REGISTERED[name as keyof typeof REGISTERED] });
    const missing = Object.keys(REGISTERED).filter((each) => each !== name);
    const needed = name === 'MicrosoftAppType' ? missing : missing.filter((each) => each !== 'MicrosoftAppPassword');
    expect(named).toEqual([...needed, 'DATA_KEYS']);
  });

  test('must be there in production, and each that is not is named', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      'MicrosoftAppId',
      'MicrosoftAppType',
      'MicrosoftAppTenantId',
      'ALLOWED_TENANTS',
      'DATA_KEYS',
    ]);
    for (const almost of ['Production', 'prod', 'live']) expect(problemsOf({ NODE_ENV: almost })).toEqual(['NODE_ENV']);
    expect(problemsOf({ NODE_ENV: 'production', ...REGISTERED, ...IDS })).toEqual(['DATA_KEYS']);
    expect(problemsOf({ ...REGISTERED })).toEqual(['DATA_KEYS']);
    expect(problemsOf({ NODE_ENV: 'production', ...SEALED, ...IDS })).toEqual([]);
  });

  test.each([
    ['MicrosoftAppId', ['APP_ID', `"${IDS.MicrosoftAppId}"`]],
    ['MicrosoftAppTenantId', ['TENANT_ID', 'school.example', `"${IDS.MicrosoftAppTenantId}"`]],
    ['ALLOWED_TENANTS', ['common', '*', 'school.example', `${IDS.ALLOWED_TENANTS},TENANT_ID`]],
  ])('are named in production when %s is no id, with which everybody would be refused', (name, values) => {
    const wrong = values.map((value) => problemsOf({ NODE_ENV: 'production', ...SEALED, ...IDS, [name]: value }));
    expect(wrong).toEqual(values.map(() => [name]));
  });

  test('have the value of a secret, not the id that Entra shows beside it', () => {
    const withSecretId = { ...SEALED, ...IDS, MicrosoftAppPassword: IDS.MicrosoftAppId };
    expect(problemsOf({ NODE_ENV: 'production', ...withSecretId })).toEqual(['MicrosoftAppPassword']);
  });

  test('allow no tenants by a list of nothing', () => {
    expect(problemsOf({ ...SEALED, ALLOWED_TENANTS: ' , ,' })).toEqual(['ALLOWED_TENANTS']);
  });
});

describe('the address to listen on', () => {
  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('may be %s without credentials', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  test.each(['0.0.0.0', '::', '192.168.1.5', 'example.org', '127.example.org', 'localhost.example.org', '127.0.0.1.nip.io'])(
    'may not be %s without credentials',
    (host) => expect(problemsOf({ HOST: host })).toEqual(['HOST']),
  );

  test('may be any with them', () => expect(readConfig({ ...SEALED, HOST: '::' }).host).toBe('::'));
});

describe('what is told of wrong settings', () => {
  test('is a line for each, and where to read what it means', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(
      new ConfigError(['HOST: without MicrosoftAppId the bot may only listen on 127.0.0.1, because it could not tell who calls']),
    );
    const { message, code } = new ConfigError(['PORT: wrong', 'HOST: wrong']);
    expect(code).toBe('config');
    expect(message.split('\n').slice(1, 3)).toEqual(['  - PORT: wrong', '  - HOST: wrong']);
    expect(message).toContain('.env.example');
  });

  test('holds no secret', () => {
    const env = {
      ...SEALED,
      ALLOWED_TENANTS: '',
      MicrosoftAppType: 'kanarie',
      PORT: 'x',
      DATA_KEYS: 'kanarie',
      DATABASE_URL: 'mysql://u:kanarie@db',
    };
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('kanarie') }));
  });
});
