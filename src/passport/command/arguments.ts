import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../../dialogs/vocabulary.ts';

const COMMANDS = ['export', 'import', 'pdf'] as const;

/** What was asked on the command line. `path` is the file to write or to read; `locale` null: as the system speaks. */
export type Asked = {
  readonly command: (typeof COMMANDS)[number];
  readonly student: string;
  readonly path: string;
  readonly locale: Locale | null;
};

/** Reads `export --student <upn> --out <file>`, the same with `pdf`, and `import --student <upn> <file>`; undefined when it is called otherwise. */
export function readArguments(args: readonly string[]): Asked | undefined {
  const parsed = parse(args);
  if (!parsed) return undefined;
  const [name, ...paths] = parsed.positionals;
  const { student, out, locale } = parsed.values;
  const command = COMMANDS.find((each) => each === name);
  const path = command === 'import' ? paths.shift() : out;
  const spoken = LOCALES.find((each) => each === locale) ?? null;
  const spare = paths.length > 0 || (command === 'import' && out !== undefined) || (locale !== undefined && spoken === null);
  return command && student && path && !spare ? { command, student, path, locale: spoken } : undefined;
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options: { student: text, out: text, locale: text } });
  } catch (error) {
    // Node tells a wrong option by throwing; whoever called gets the usage instead.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
