import { readConfig } from '../../config.ts';
import { coverageCommand } from './cli.ts';
import { goOnUnread } from '../../unread.ts';

goOnUnread(process);
process.exitCode = await coverageCommand(process.argv.slice(2), {
  config: () => readConfig(process.env),
  now: Date.now,
  print: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`${line}\n`),
});
