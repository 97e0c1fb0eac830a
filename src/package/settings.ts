import { z } from 'zod';
import { ConfigError } from '../config.ts';
import { PROGRAM_VERSION } from '../version.ts';

/** What differs between one installation's app and another's. The names are those of the marks in `manifest/manifest.json`. */
export type PackageSettings = {
  readonly appId: string;
  /** Where the bot can be reached, without a slash at the end. */
  readonly url: string;
  readonly domain: string;
  readonly appIdUri: string;
  readonly developer: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
  /** Of the app; that of this program unless the school says otherwise. */
  readonly version: string;
};

/** A setting that is empty is one that is not there. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined), schema);
const missing = ({ input }: { input?: unknown }) => (input === undefined ? 'missing' : undefined);
const address = z
  .url({
    protocol: /^https$/u,
    hostname: /\./u,
    error: (issue) => missing(issue) ?? 'must be an address such as https://bot.example.org',
  })
  .transform((url) => url.replace(/\/+$/u, ''));

const environment = z.object({
  MicrosoftAppId: given(
    z.guid({ error: (issue) => missing(issue) ?? 'must be an id such as 00000000-0000-0000-0000-000000000000' }).toLowerCase(),
  ),
  PUBLIC_URL: given(address),
  TAB_APP_ID_URI: given(z.string({ error: 'missing' })),
  APP_VERSION: given(
    z
      .string()
      .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/u, 'must be three numbers such as 1.0.1')
      .optional(),
  ),
  APP_OWNER: given(z.string().max(32, 'must be 32 characters at most').optional()),
  PRIVACY_URL: given(address.optional()),
  TERMS_URL: given(address.optional()),
});

/** The settings that only the package has, besides those that the bot has too. */
export const OF_THE_PACKAGE: readonly string[] = ['APP_OWNER', 'APP_VERSION', 'PRIVACY_URL', 'TERMS_URL'];

/** Reads what the package needs. Throws `ConfigError` with a line for each setting that is missing or wrong. */
export function readPackageSettings(env: Readonly<Record<string, string | undefined>>): PackageSettings {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new ConfigError([...new Set(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))]);
  const {
    MicrosoftAppId: appId,
    PUBLIC_URL: url,
    TAB_APP_ID_URI: appIdUri,
    APP_OWNER,
    APP_VERSION,
    PRIVACY_URL,
    TERMS_URL,
  } = parsed.data;
  const domain = new URL(url).host;
  const wanted = `api://${domain}/botid-${appId}`;
  if (appIdUri.toLowerCase() !== wanted.toLowerCase())
    throw new ConfigError([`TAB_APP_ID_URI: must be ${wanted}, so that Teams can sign people in to a bot with a tab`]);
  return {
    appId,
    url,
    domain,
    appIdUri,
    developer: APP_OWNER ?? 'Lemniscaat',
    privacyUrl: PRIVACY_URL ?? `${url}/about/privacy`,
    termsUrl: TERMS_URL ?? `${url}/about/terms`,
    version: APP_VERSION ?? PROGRAM_VERSION,
  };
}
