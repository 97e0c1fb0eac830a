import { readConfig } from '../config.ts';
import { keysCommand } from './command.ts';

/** `npm run -s keys -- new|list|rotate`. Results go to standard output, progress and problems to standard error. */
export async function keys(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  process.exitCode = await keysCommand(args, {
    config: () => readConfig(env),
    say: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
  });
}
