import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { StoreError } from '../store/errors.ts';
import { backup, restore } from './backup.ts';
import { BackupError } from './file.ts';
import { goOnUnread } from '../unread.ts';

const USAGE = 'Usage: npm run -s backup -- --to FILE, or npm run -s restore -- --from FILE [--force] [--keep-links]';

goOnUnread(process);

class UsageError extends TypeError {}

/** `npm run backup` and `npm run restore`: prints what was written, table by table, as one JSON object. Gives the exit code. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      from: { type: 'string' },
      force: { type: 'boolean', default: false },
      'keep-links': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { to = '', from = '', force, 'keep-links': keepLinks } = values;
  const now = Date.now();
  const [command] = positionals;
  if (values.help || (command === 'backup' ? to : from) === '') throw new UsageError(USAGE);
  const { dataDir, databaseUrl } = readConfig(process.env);
  const where = { dataDir, databaseUrl };
  const tables = command === 'backup' ? await backup(where, to, now) : await restore(where, from, { force, keepLinks, now });
  process.stdout.write(`${JSON.stringify({ [command === 'backup' ? 'written' : 'restored']: tables })}\n`);
} catch (error) {
  const known = [BackupError, StoreError, ConfigError, TypeError].some((each) => error instanceof each);
  const { code, message } = error as NodeJS.ErrnoException;
  if (!known && code === undefined) throw error;
  const isUsage = code?.startsWith('ERR_PARSE_ARGS') ?? false;
  process.stderr.write(isUsage ? `${message}\n\n${USAGE}\n` : `${message}\n`);
  process.exitCode = isUsage || error instanceof UsageError ? 2 : 1;
}
