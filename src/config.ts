import { z } from 'zod';

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const environment = z.object({
  NODE_ENV: text,
  PORT: text.transform((value) => Number(value ?? 3978)).pipe(z.number().int().min(0).max(65535)),
  HOST: text,
  DATA_DIR: text.pipe(z.string().default('.data')),
  DATABASE_URL: text.pipe(z.url({ protocol: /^postgres(ql)?$/u, error: 'must be a postgres:// address' }).optional()),
  SCHOOL_DIR: text,
  ALLOWED_TENANTS: text,
  LOG_LEVEL: text.pipe(z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
  MicrosoftAppId: text,
  MicrosoftAppType: text.pipe(z.enum(['SingleTenant', 'UserAssignedMSI']).optional()),
  MicrosoftAppTenantId: text,
  MicrosoftAppPassword: text,
});

/** How the bot proves who it is to the Bot Framework, and checks who calls. */
export type Credentials = {
  readonly appId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
  readonly password: string | null;
};

/** Everything that can be set. `credentials` null: nobody is authenticated, so the bot listens on loopback only. */
export type Config = {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly schoolDir: string | null;
  /** The Entra tenants whose people may use the bot. Empty without credentials: then the school on disk decides. */
  readonly allowedTenants: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly credentials: Credentials | null;
};

/** The settings cannot be used. `message` names each setting that is missing or wrong, a line each. */
export class ConfigError extends Error {
  readonly code = 'config';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The settings cannot be used:', ...problems.map((problem) => `  - ${problem}`), 'See .env.example for what each setting means.'].join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads the settings; the only reader of the environment.
 *
 * In production the bot does not start without credentials. A setting that is half there is an error everywhere: a bot
 * that looks protected and is not would be worse than one that does not start.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));

  const settings = parsed.data;
  const production = settings.NODE_ENV === 'production';
  const allowedTenants = (settings.ALLOWED_TENANTS ?? '').split(/[\s,]+/u).filter((tenant) => tenant !== '');
  const problems = credentialProblems(settings, { production, tenants: allowedTenants.length });
  if (problems.length > 0) throw new ConfigError(problems);

  const credentials = credentialsOf(settings);
  if (credentials === null && settings.HOST && !isLoopback(settings.HOST)) {
    throw new ConfigError(['HOST: without MicrosoftAppId the bot may only listen on 127.0.0.1, because it could not tell who calls']);
  }
  return {
    production,
    port: settings.PORT,
    host: settings.HOST ?? (credentials === null ? '127.0.0.1' : '0.0.0.0'),
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL ?? null,
    schoolDir: settings.SCHOOL_DIR ?? null,
    allowedTenants,
    logLevel: settings.LOG_LEVEL,
    credentials,
  };
}

type Settings = z.infer<typeof environment>;

function credentialProblems(settings: Settings, { production, tenants }: { production: boolean; tenants: number }): string[] {
  const { MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId, MicrosoftAppPassword } = settings;
  const wanted = production || [MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId, MicrosoftAppPassword].some((each) => each !== undefined);
  if (!wanted) return [];
  return [
    MicrosoftAppId ? '' : 'MicrosoftAppId: missing; the application (client) id of the bot registration',
    MicrosoftAppType ? '' : 'MicrosoftAppType: missing; SingleTenant or UserAssignedMSI',
    MicrosoftAppTenantId ? '' : 'MicrosoftAppTenantId: missing; the Entra tenant in which the bot is registered',
    MicrosoftAppType === 'SingleTenant' && !MicrosoftAppPassword ? 'MicrosoftAppPassword: missing; SingleTenant needs the client secret' : '',
    MicrosoftAppType === 'UserAssignedMSI' && MicrosoftAppPassword ? 'MicrosoftAppPassword: must be empty with UserAssignedMSI' : '',
    tenants > 0 ? '' : 'ALLOWED_TENANTS: missing; the Entra tenants whose people may use the bot, separated by commas',
  ].filter((problem) => problem !== '');
}

function credentialsOf({ MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId, MicrosoftAppPassword }: Settings): Credentials | null {
  if (!MicrosoftAppId || !MicrosoftAppType || !MicrosoftAppTenantId) return null;
  return { appId: MicrosoftAppId, type: MicrosoftAppType, tenantId: MicrosoftAppTenantId, password: MicrosoftAppPassword ?? null };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
