import { parseArgs } from 'node:util';
import { LEVELS } from '../count.ts';

/** What was asked on the command line. `tenant` null: the only school there is. */
export type Asked = { readonly tenant: string | null; readonly period: string } & (
  { readonly command: 'close' } | { readonly command: 'show'; readonly level: string | null; readonly format: 'json' | 'csv' }
);

const ALL_LEVELS: readonly string[] = [...LEVELS, 'school'];

/** Reads the arguments, or gives what is wrong with them. */
export function readArguments(args: readonly string[]): Asked | { readonly wrong: string } {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { period: text, level: text, format: text, tenant: text },
      allowPositionals: true,
    });
    const [command, more] = positionals;
    const { period, level = null, format = 'json', tenant = null } = values;
    if (more !== undefined || (command !== 'close' && command !== 'show')) return { wrong: 'say `close` or `show`' };
    if (period === undefined) return { wrong: 'say which period with --period' };
    if (command === 'close') return { command, period, tenant };
    if (level !== null && !ALL_LEVELS.includes(level)) return { wrong: `--level is one of ${ALL_LEVELS.join(', ')}` };
    if (format !== 'json' && format !== 'csv') return { wrong: '--format is json or csv' };
    return { command, period, tenant, level, format };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
