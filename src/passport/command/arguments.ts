import { parseArgs } from 'node:util';
import type { Naming } from '../../store/people.ts';
import { type Kind, KINDS } from '../pdf/passport-pdf.ts';
import { LOCALES, type Locale } from '../../../dialogs/vocabulary.ts';

const COMMANDS = ['export', 'import', 'pdf', 'erase'] as const;

/** What was asked on the command line. `path` is the file to write or to read, empty where there is none; `locale` null: as the system speaks. */
export type Asked = {
  readonly command: (typeof COMMANDS)[number];
  readonly student: Naming;
  /** At which school, by its tenant; null where no other can be meant. */
  readonly tenant: string | null;
  readonly path: string;
  /** Which document `pdf` draws. */
  readonly kind: Kind;
  readonly locale: Locale | null;
};

/**
 * Reads `export --student <upn> --out <file>`, the same with `pdf` and `--kind`, `import --student <upn> <file>`, and `erase --student <upn> --yes`, each
 * also with `--id <sourcedId>` for the student, and `--tenant <id>`; undefined when it is called otherwise.
 */
export function readArguments(args: readonly string[]): Asked | undefined {
  const parsed = parse(args);
  if (!parsed) return undefined;
  const [name, ...paths] = parsed.positionals;
  const { out, locale, kind: named, tenant, yes = false } = parsed.values;
  const student = namedBy(parsed.values);
  const command = COMMANDS.find((each) => each === name);
  const isErasing = command === 'erase';
  // It cannot be undone: whoever means it says so.
  const path = command === 'import' ? paths.shift() : isErasing && yes && out === undefined ? '' : out;
  const spoken = LOCALES.find((each) => each === locale) ?? null;
  const kind = named === undefined ? 'passport' : KINDS.find((each) => each === named);
  const misplaced = (named !== undefined && command !== 'pdf') || yes !== isErasing || (isErasing && path !== '');
  const spare = paths.length > 0 || (command === 'import' && out !== undefined) || (locale !== undefined && spoken === null);
  return command && student && path !== undefined && kind && !misplaced && !spare
    ? { command, student, tenant: tenant?.toLowerCase() ?? null, path, kind, locale: spoken }
    : undefined;
}

function namedBy({ student: upn, id: sourcedId }: { student?: string; id?: string }): Naming | undefined {
  if (upn && sourcedId === undefined) return { upn };
  return sourcedId && upn === undefined ? { sourcedId } : undefined;
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { student: text, id: text, tenant: text, out: text, locale: text, kind: text, yes: { type: 'boolean' } },
    });
  } catch (error) {
    // Node tells a wrong option by throwing; whoever called gets the usage instead.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
