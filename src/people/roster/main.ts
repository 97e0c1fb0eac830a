import { readConfig } from '../../config.ts';
import { rosterCommand } from './cli.ts';
import { goOnUnread } from '../../unread.ts';

goOnUnread(process);
process.exitCode = await rosterCommand(process.argv.slice(2), {
  config: () => readConfig(process.env),
  systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
  now: Date.now,
  say: (line) => process.stdout.write(`${line}\n`),
});
