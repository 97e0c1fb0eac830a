import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import { ConfigError } from '../config.ts';
import { makePackage } from './make.ts';
import { readPackageSettings } from './settings.ts';
import { goOnUnread } from '../unread.ts';

/** `npm run package -- --env FILE [--to FILE]`: writes the app package for the installation that the settings describe. */
const USAGE = 'Usage: npm run package -- --env .env [--to lemniscaat.zip]';

goOnUnread(process);
try {
  const { values } = parseArgs({ options: { env: { type: 'string' }, to: { type: 'string', default: 'lemniscaat.zip' } } });
  const file = values.env === undefined ? null : parseEnv(read(values.env));
  const settings = readPackageSettings(file ?? process.env);
  const zip = makePackage(settings);
  writeFileSync(values.to, zip);
  process.stdout.write(`${values.to}: version ${settings.version} for ${settings.domain}, ${zip.length} bytes\n`);
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const isUsage = code.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${message}${isUsage ? `\n${USAGE}` : ''}\n`);
  process.exitCode = isUsage ? 2 : 1;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError([`--env: ${file} cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown'})`]);
  }
}
