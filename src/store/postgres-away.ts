import { codeOf, StoreError } from './errors.ts';

/** What keeps a PostgreSQL database from being opened; each has one remedy. */
export type Hindrance = keyof typeof REMEDIES;

const REMEDIES = {
  login: 'its server refuses the name or the password; in the address anything but letters and digits is percent-encoded',
  'no-database': 'its server has no database of that name; make it (createdb), or name another',
  'no-schema': 'the search_path of its user names no schema that is there',
  'no-answer': 'its server does not answer; see whether it runs, listens on that address and port, and lets this machine through',
  'no-host': 'no machine is known by the name of its server',
  'no-tls': 'its server offers no TLS; switch it on there (ssl = on), since sslmode asks for it',
  certificate:
    'the certificate of its server is not accepted; sslrootcert names who signed it, and the address the server as it does',
  file: 'a file that it names cannot be read; give sslrootcert a path that this user may read',
  'not-now': 'its server takes no connection now; it starts or stops, or has as many as it may have (max_connections)',
  unknown: 'it cannot be opened; check address, name and password',
} as const;

const LOGIN = /^28/u;
const NO_ANSWER = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|ERR_OSSL/u;
/** The first words of what the driver says without a code. */
const SAYS: readonly (readonly [RegExp, Hindrance])[] = [
  [/password must be a (?:non-empty )?string/u, 'login'],
  [/does not support SSL/u, 'no-tls'],
  [/timeout exceeded when trying to connect|Connection terminated/u, 'no-answer'],
];

/** What kept a database from being opened, by the code that its driver, the server or the system gave. */
export function hindranceOf(error: unknown): Hindrance {
  const code = codeOf(error);
  if (LOGIN.test(code)) return 'login';
  if (code === '3D000') return 'no-database';
  if (code === '3F000' || code === '42P01') return 'no-schema';
  if (NO_ANSWER.has(code)) return 'no-answer';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-host';
  if (CERTIFICATE.test(code)) return 'certificate';
  if (code === '53300' || code === '57P03') return 'not-now';
  if (error instanceof Error && 'syscall' in error && ['open', 'read'].includes(String(error.syscall))) return 'file';
  const message = error instanceof Error ? error.message : '';
  return SAYS.find(([said]) => said.test(message))?.[1] ?? 'unknown';
}

/** The same as whoever runs the program is told it. */
export function awayError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (code === '42501')
    return new StoreError('store-unwritable', 'The user of DATABASE_URL may not make tables; grant it the right to', error);
  const what = hindranceOf(error);
  return new StoreError('store-unreachable', `DATABASE_URL: ${REMEDIES[what]} (${code || what})`, error);
}

/** What a server says of itself and of the database. */
export type Server = { readonly encoding: string; readonly version: number };

const OLDEST = 14;

/** Why a new database cannot be kept there, in a sentence; undefined when it can. Names and company names of all languages must fit. */
export function unfit({ encoding, version }: Server): string | undefined {
  if (version < OLDEST * 10_000) return `its server is PostgreSQL ${Math.floor(version / 10_000)}; ${OLDEST} or newer is needed`;
  if (encoding === 'UTF8') return undefined;
  return `its database keeps text as ${encoding}; make it anew: createdb --encoding UTF8 --locale C.UTF-8 --template template0`;
}
