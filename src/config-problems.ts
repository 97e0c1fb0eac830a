import { isIPv4 } from 'node:net';

/** What is wrong with a setting: `problem` is a sentence for an operator that begins with its name. */
export type Problem = { readonly name: string; readonly problem: string };

/** The environment as it was given. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is missing, or stands in each other's way, among settings that only mean something together. */
export function problemsTogether(env: Environment): readonly Problem[] {
  return [...missingIn(env), ...inProduction(env), ...publicUrl(env), ...openMetrics(env)];
}

/** What is as long as this is not guessed. */
const SHORTEST_TOKEN = 16;

const CREDENTIALS = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'MicrosoftAppCertificateFile',
  'ALLOWED_TENANTS',
] as const;

/** In production, and wherever any credential is set, all of them must be; elsewhere the bot stays on this machine. */
function missingIn(env: Environment): readonly Problem[] {
  const given = (name: string) => (env[name] ?? '').trim();
  if (!isProtected(env)) {
    const host = given('HOST');
    return host === '' || isLoopback(host)
      ? []
      : [named('HOST', 'without MicrosoftAppId the bot may only listen on 127.0.0.1, because it could not tell who calls')];
  }
  const type = given('MicrosoftAppType');
  return [
    ...(given('MicrosoftAppId') ? [] : [named('MicrosoftAppId', 'missing; the application (client) id of the bot registration')]),
    ...(type ? [] : [named('MicrosoftAppType', 'missing; SingleTenant or UserAssignedMSI')]),
    ...(given('MicrosoftAppTenantId')
      ? []
      : [named('MicrosoftAppTenantId', 'missing; the Entra tenant in which the bot is registered')]),
    ...proofProblems(type, given('MicrosoftAppPassword') !== '', given('MicrosoftAppCertificateFile') !== ''),
    ...(tenantsIn(given('ALLOWED_TENANTS')).length > 0
      ? []
      : [named('ALLOWED_TENANTS', 'missing; the Entra tenants whose people may use the bot, separated by commas')]),
    ...(given('DATA_KEYS')
      ? []
      : [named('DATA_KEYS', 'missing; the key that personal words are sealed with. `npm run -s keys -- new` makes one')]),
  ];
}

/** Whether the bot is to tell who calls. */
function isProtected(env: Environment): boolean {
  return (env['NODE_ENV'] ?? '').trim() === 'production' || CREDENTIALS.some((name) => (env[name] ?? '').trim() !== '');
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Ids that are none, such as a name of the school's or what stands for one in the manual: with them everybody is refused, and nobody told why. */
function inProduction(env: Environment): readonly Problem[] {
  const given = (name: string) => (env[name] ?? '').trim();
  if (given('NODE_ENV') !== 'production') return [];
  const wrong = ['MicrosoftAppId', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS'].filter((name) =>
    tenantsIn(given(name)).some((each) => !ID.test(each)),
  );
  return [
    ...wrong.map((name) => named(name, 'must be an id such as 00000000-0000-0000-0000-000000000000')),
    // Entra shows it beside the secret, for as long as it shows the secret itself.
    ...(ID.test(given('MicrosoftAppPassword'))
      ? [named('MicrosoftAppPassword', 'is an id; what is needed is the value of the secret')]
      : []),
  ];
}

/** From outside the bot is reached over https, and only where it can tell who calls: a proxy would make everybody somebody on this machine. */
function publicUrl(env: Environment): readonly Problem[] {
  const given = (env['PUBLIC_URL'] ?? '').trim();
  if (!URL.canParse(given)) return [];
  const { protocol, hostname, search, hash, username, password } = new URL(given);
  if (`${search}${hash}${username}${password}` !== '' || /[?#]$/u.test(given))
    return [named('PUBLIC_URL', 'must have no name, password, ? or #, because addresses of links are made by adding to it')];
  if (isLoopback(hostname.replace(/^\[|\]$/gu, ''))) return [];
  if (!isProtected(env))
    return [named('PUBLIC_URL', 'must be empty without MicrosoftAppId, because the bot could not tell who calls from outside')];
  return protocol === 'https:' ? [] : [named('PUBLIC_URL', 'must begin with https://, because links to it carry a secret')];
}

/** Beyond this machine figures are read with a token only. */
function openMetrics(env: Environment): readonly Problem[] {
  const given = (name: string) => (env[name] ?? '').trim();
  const isNear = given('METRICS_PORT') === '' || isLoopback(given('METRICS_HOST') || '127.0.0.1');
  if (isNear || given('METRICS_TOKEN').length >= SHORTEST_TOKEN) return [];
  const wanted = `beyond 127.0.0.1 the metrics are only read with a token of at least ${SHORTEST_TOKEN} characters`;
  return [named('METRICS_TOKEN', `missing or too short; ${wanted}`)];
}

/** A registration of one tenant has a secret or a certificate; a managed identity has neither. */
function proofProblems(type: string, secret: boolean, certificate: boolean): readonly Problem[] {
  if (type === 'UserAssignedMSI') {
    const given = [...(secret ? ['MicrosoftAppPassword'] : []), ...(certificate ? ['MicrosoftAppCertificateFile'] : [])];
    return given.map((name) => named(name, 'must be empty with UserAssignedMSI'));
  }
  if (secret && certificate)
    return [
      named('MicrosoftAppCertificateFile', 'must be empty with MicrosoftAppPassword; one of the two proves who the bot is'),
    ];
  if (type !== 'SingleTenant' || secret || certificate) return [];
  return [named('MicrosoftAppPassword', 'missing; SingleTenant needs the client secret, or MicrosoftAppCertificateFile')];
}

/** A problem with a setting. */
export function named(name: string, what: string): Problem {
  return { name, problem: `${name}: ${what}` };
}

/** The Entra tenants in a list that is separated by commas or spaces. */
export function tenantsIn(list: string): readonly string[] {
  return list.split(/[\s,]+/u).filter((tenant) => tenant !== '');
}

/** Names that only look like a loopback address, such as `127.example.org`, may lead anywhere. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
