import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Certificate, readCertificate } from './certificate.ts';
import { type Environment, named, problemsTogether, tenantsIn } from './config-problems.ts';
import { type KeyRing, readKeys } from './keys.ts';

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

/** A whole number from 0 to `most`; `usual` when it is not given. */
const count = <T extends number | null>(usual: T, most: number) =>
  text.transform((value, context): number | T => {
    if (value === undefined) return usual;
    if (/^\d{1,15}$/u.test(value) && Number(value) <= most) return Number(value);
    context.addIssue(`must be a whole number from 0 to ${most}, in digits`);
    return z.NEVER;
  });

/** So many a minute; 0 switches the limit off. */
const perMinute = (usual: number) => count(usual, 1e9);

/** One of some words, as they stand. */
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, { error: `must be ${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}` });

const LARGEST_PORT = 65_535;

const environment = z.object({
  NODE_ENV: text.pipe(
    z.enum(['production', 'development', 'test'], { error: 'must be production, development, test or empty' }).optional(),
  ),
  PORT: count(3978, LARGEST_PORT),
  HOST: text,
  DATA_DIR: text.pipe(z.string().default('.data')),
  DATABASE_URL: text.pipe(z.url({ protocol: /^postgres(ql)?$/u, error: 'must be a postgres:// address' }).optional()),
  SCHOOL_DIR: text,
  SCHOOL_WATCH_SECONDS: count(60, 86_400),
  ALLOWED_TENANTS: text,
  LOG_LEVEL: text.pipe(oneOf(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
  MicrosoftAppId: text,
  MicrosoftAppType: text.pipe(oneOf(['SingleTenant', 'UserAssignedMSI']).optional()),
  MicrosoftAppTenantId: text,
  MicrosoftAppPassword: text,
  MicrosoftAppCertificateFile: text,
  PUBLIC_URL: text.pipe(z.url({ protocol: /^https?$/u, error: 'must be an address such as https://bot.example.org' }).optional()),
  METRICS_PORT: count(null, LARGEST_PORT),
  METRICS_HOST: text.pipe(z.string().default('127.0.0.1')),
  METRICS_TOKEN: text,
  OTEL_EXPORTER_OTLP_ENDPOINT: text.pipe(
    z.url({ protocol: /^https?$/u, error: 'must be an address such as http://127.0.0.1:4318' }).optional(),
  ),
  DATA_KEYS: text.transform((value, context) => {
    const keys = readKeys(value ?? '');
    if (keys) return keys;
    // The value is a secret: what is wrong with it is told without it.
    context.addIssue('each key must be 32 bytes in base64, as `npm run -s keys -- new` prints them, and stand there once');
    return z.NEVER;
  }),
  RATE_PERSON: perMinute(240),
  RATE_TENANT: perMinute(60_000),
  RATE_LINK: perMinute(60),
  TAB_APP_ID_URI: text.pipe(
    z
      .string()
      .regex(/^api:\/\/[^\s/]+\/\S+$/u, 'must be an address such as api://bot.example.org/botid-…')
      .optional(),
  ),
});

/** The names of all settings, as `.env.example` lists them. */
export const SETTINGS: readonly string[] = Object.keys(environment.shape);

/** How the bot proves who it is to the Bot Framework, and checks who calls. */
export type Credentials = {
  readonly appId: string;
  readonly tenantId: string;
  readonly proof:
    | { readonly kind: 'secret'; readonly secret: string }
    | ({ readonly kind: 'certificate' } & Certificate)
    | { readonly kind: 'managed-identity' };
};

/** Everything that can be set. `credentials` null: nobody is authenticated, so the bot listens on loopback only. */
export type Config = {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly schoolDir: string | null;
  /** How often that folder is looked at, seconds; 0: only at the start. */
  readonly schoolWatchSeconds: number;
  /** The Entra tenants whose people may use the bot. Empty without credentials: then the school on disk decides. */
  readonly allowedTenants: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly credentials: Credentials | null;
  /** Where spans go, by OTLP over HTTP; null: nowhere. */
  readonly tracesUrl: string | null;
  /** Where figures of this instance are read, and the token for it; null: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string; readonly token: string | null } | null;
  /** Where the bot can be reached from outside, without a slash at the end; null: where it listens. */
  readonly publicUrl: string | null;
  /** The address of the app's resource in Entra, which tokens of the tab are for. Null: no tab. */
  readonly tabAppIdUri: string | null;
  /** What personal words are sealed with; the first key seals, all open. Empty: a database for one machine has a key beside it, another is not sealed. */
  readonly dataKeys: KeyRing;
  /** How much one person, one school and one link may ask a minute in the long run; 0: no limit. */
  readonly rates: { readonly person: number; readonly tenant: number; readonly link: number };
};

/** The settings cannot be used. `message` names each setting that is missing or wrong, a line each. */
export class ConfigError extends Error {
  readonly code = 'config';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      [
        'The settings cannot be used:',
        ...problems.map((problem) => `  - ${problem}`),
        'See .env.example for what each setting means.',
      ].join('\n'),
    );
    this.problems = problems;
  }
}

/**
 * Reads the settings; the only reader of the environment.
 *
 * In production the bot does not start without credentials. A setting that is half there is an error everywhere: a bot
 * that looks protected and is not would be worse than one that does not start.
 */
export function readConfig(env: Environment): Config {
  const parsed = environment.safeParse(env);
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    name: path.join('.'),
    problem: `${path.join('.')}: ${message}`,
  }));
  const certificate = certificateIn(env['MicrosoftAppCertificateFile']?.trim() ?? '');
  const unreadable = typeof certificate === 'string' ? [named('MicrosoftAppCertificateFile', certificate)] : [];
  const missing = [...problemsTogether(env), ...unreadable].filter(({ name }) => !wrong.some((each) => each.name === name));
  const problems = [...wrong, ...missing].map(({ problem }) => problem);
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);

  const settings = parsed.data;
  const credentials = credentialsOf(settings, typeof certificate === 'string' ? null : certificate);
  return {
    production: settings.NODE_ENV === 'production',
    port: settings.PORT,
    host: settings.HOST ?? '127.0.0.1',
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL ?? null,
    schoolDir: settings.SCHOOL_DIR ?? null,
    schoolWatchSeconds: settings.SCHOOL_WATCH_SECONDS,
    allowedTenants: tenantsIn(settings.ALLOWED_TENANTS ?? ''),
    logLevel: settings.LOG_LEVEL,
    credentials,
    metrics: metricsOf(settings),
    tracesUrl: settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/u, '') ?? null,
    tabAppIdUri: settings.TAB_APP_ID_URI ?? null,
    dataKeys: settings.DATA_KEYS,
    rates: { person: settings.RATE_PERSON, tenant: settings.RATE_TENANT, link: settings.RATE_LINK },
  };
}

type Settings = z.infer<typeof environment>;
function metricsOf({ METRICS_PORT: port, METRICS_HOST: host, METRICS_TOKEN: token }: Settings): Config['metrics'] {
  return port === null ? null : { port, host, token: token ?? null };
}

/** The certificate in a file; what is wrong with it otherwise. Null without a file. */
function certificateIn(path: string): Certificate | string | null {
  if (path === '') return null;
  try {
    return readCertificate(readFileSync(path, 'utf8'));
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
  }
}

function credentialsOf(
  { MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId, MicrosoftAppPassword }: Settings,
  certificate: Certificate | null,
): Credentials | null {
  if (!MicrosoftAppId || !MicrosoftAppType || !MicrosoftAppTenantId) return null;
  const proof = ((): Credentials['proof'] => {
    if (MicrosoftAppType === 'UserAssignedMSI') return { kind: 'managed-identity' };
    return certificate ? { kind: 'certificate', ...certificate } : { kind: 'secret', secret: MicrosoftAppPassword ?? '' };
  })();
  return { appId: MicrosoftAppId, tenantId: MicrosoftAppTenantId, proof };
}
