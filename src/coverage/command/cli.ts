import { ConfigError, type Config } from '../../config.ts';
import { withStore } from '../../store/configured.ts';
import { StoreError } from '../../store/errors.ts';
import { figuresOf, publicationsOf } from '../../store/publications.ts';
import { tenantIds } from '../../store/schools.ts';
import type { Store } from '../../store/store.ts';
import { closePeriod, settingsOfSchool } from '../close.ts';
import { csvOf } from '../csv.ts';
import { CoverageError } from '../errors.ts';
import { checkOver, knownSpan } from '../span.ts';
import { inThread } from '../thread.ts';
import { type Asked, readArguments } from './arguments.ts';

/** How the command ended: done, refused because of the period, wrongly called, the database out of reach. */
export const EXIT = { done: 0, refused: 1, usage: 2, store: 3 } as const;

/** What the command needs from outside. `print` writes to standard output, `complain` a line to standard error. */
export type Surroundings = {
  readonly config: () => Pick<Config, 'dataDir' | 'databaseUrl' | 'dataKeys'>;
  readonly now: () => number;
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
};

const USAGE = `Usage: npm run -s coverage -- close --period <period> [--tenant <id>]
       npm run -s coverage -- show --period <period> [--level team|year|setting|school] [--format json|csv] [--tenant <id>]

A period is a month (2026-09), a calendar quarter (2026-Q3) or a school year (2025/26).`;

/** `coverage close|show`: publishes a period that is over, or prints what a coordinator may see of it. Gives the exit code. */
export async function coverageCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { complain, print } = surroundings;
  if (args.includes('--help')) {
    print(`${USAGE}\n`);
    return EXIT.done;
  }
  const asked = readArguments(args);
  if ('wrong' in asked) {
    complain(`${asked.wrong}\n\n${USAGE}`);
    return EXIT.usage;
  }
  try {
    await withStore(surroundings.config(), async (store) => {
      const tenantId = await tenantOf(store, asked);
      return asked.command === 'close' ? close(store, tenantId, asked, surroundings) : show(store, tenantId, asked, surroundings);
    });
    return EXIT.done;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    complain(error instanceof Error ? error.message : String(error));
    return code;
  }
}

function codeOf(error: unknown): number | undefined {
  if (error instanceof CoverageError) return error.code === 'tenant-unknown' ? EXIT.usage : EXIT.refused;
  if (error instanceof ConfigError) return EXIT.usage;
  return error instanceof StoreError ? EXIT.store : undefined;
}

async function tenantOf(store: Store, { tenant }: Asked): Promise<string> {
  const known = await store.transaction(tenantIds);
  const found = tenant === null ? (known.length === 1 ? known[0] : undefined) : known.find((id) => id === tenant.toLowerCase());
  if (found !== undefined) return found;
  const why = tenant === null ? `There are ${known.length} schools in this database` : `No school has the tenant ${tenant}`;
  throw new CoverageError('tenant-unknown', known.length === 0 ? `${why}; import a roster first` : `${why}; say which with --tenant (${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''})`); // prettier-ignore
}

async function close(store: Store, tenantId: string, { period }: Asked, { now, print }: Surroundings): Promise<void> {
  const { publishedAt, before } = await closePeriod({ store, now, count: inThread }, tenantId, period);
  print(`${JSON.stringify({ period, published: new Date(publishedAt).toISOString(), before })}\n`);
}

type Shown = Extract<Asked, { command: 'show' }>;

async function show(
  store: Store,
  tenantId: string,
  { period, level, format }: Shown,
  { now, print }: Surroundings,
): Promise<void> {
  const lines = await store.transaction(async (tx) => {
    const school = await settingsOfSchool(tx, tenantId);
    const span = knownSpan(period, school.coverage.yearStartsIn);
    const published = await publicationsOf(tx, tenantId);
    if (!published.some((one) => one.period === span.id)) {
      checkOver(span, school, now());
      throw new CoverageError(
        'not-published',
        `${period} has not been published; close it first: coverage close --period ${period}`,
      );
    }
    return figuresOf(tx, { tenantId, periods: [period], ...(level === null ? {} : { level }) });
  });
  print(format === 'csv' ? csvOf(lines) : `${JSON.stringify(lines, null, 2)}\n`);
}
