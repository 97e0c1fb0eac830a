import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../../dialogs/vocabulary.ts';
import { type Config, ConfigError } from '../../config.ts';
import { withStore } from '../../store/configured.ts';
import { StoreError } from '../../store/errors.ts';
import type { Store } from '../../store/store.ts';
import { createWords, type WordsFor } from '../../words.ts';
import { endSchool } from './end.ts';
import { foreseenLines } from './foreseen.ts';
import { foreseeImport, importRoster, type ImportCounts } from './import.ts';
import type { Problem } from './problem.ts';
import { questionHints } from './question-hints.ts';
import { readRoster } from './read.ts';
import type { Roster } from './roster.ts';
import { unbindAccounts } from './unbind.ts';

/** How the command ended: done, something wrong with the files, wrongly called, the database out of reach. */
export const EXIT = { done: 0, problems: 1, usage: 2, store: 3 } as const;

/** What the command needs from outside. `say` takes one line of text. */
export type Surroundings = {
  readonly config: () => Pick<Config, 'dataDir' | 'databaseUrl' | 'dataKeys' | 'allowedTenants'>;
  readonly systemLocale: string;
  readonly now: () => number;
  readonly say: (line: string) => void;
};

/**
 * `roster <folder> [--dry-run] [--unbind <sourcedId>]... [--locale nl|en]`: imports a folder, tells with `--dry-run` what that would change, or says what
 * is wrong with it by file and line. With `--unbind` it takes their accounts from people first. `roster --end <tenantId> --yes` erases a school that
 * leaves. Gives the exit code.
 */
export async function rosterCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { say } = surroundings;
  const asked = readArguments(args, surroundings.systemLocale);
  const words = createWords().for({ locale: asked.locale });
  try {
    if (asked.folder !== null) return await bringIn(asked, surroundings, words);
    if (asked.end !== undefined) return await end(asked.end, surroundings, words);
    say(words.t('roster:usage'));
    return EXIT.usage;
  } catch (error) {
    if (!(error instanceof StoreError) && !(error instanceof ConfigError)) throw error;
    say(error.message);
    return error instanceof StoreError ? EXIT.store : EXIT.usage;
  }
}

async function bringIn(asked: Bringing, surroundings: Surroundings, words: WordsFor): Promise<number> {
  const { say } = surroundings;
  const read = await readRoster(asked.folder);
  if ('problems' in read) {
    for (const problem of read.problems) say(problemLine(problem, words));
    say(words.t('roster:nothingDone', { count: read.problems.length }));
    return EXIT.problems;
  }
  if (asked.dryRun) {
    for (const line of await foresee(surroundings, read.roster, words)) say(line);
    for (const line of notAllowed(surroundings, read.roster, words)) say(line);
    return EXIT.done;
  }
  const { tenantId } = read.roster.school;
  const { unknown, counts } = await inStore(surroundings, async (store, now) => {
    const nobody = await unbindAccounts(store, tenantId, asked.unbind);
    return { unknown: nobody, counts: nobody.length > 0 ? null : await importRoster(store, read.roster, now) };
  });
  if (!counts) {
    for (const id of unknown) say(words.t('roster:nobody', { id }));
    say(words.t('roster:nothingDone', { count: unknown.length }));
    return EXIT.problems;
  }
  for (const line of [
    ...(asked.unbind.length > 0 ? [words.t('roster:unbound', { who: asked.unbind.join(', ') })] : []),
    ...countLines(counts, read.roster, words),
    ...notAllowed(surroundings, read.roster, words),
    ...questionHints(read.roster.questions, words).map(({ sentence }) => sentence),
  ])
    say(line);
  return EXIT.done;
}

/** Nobody of a school whose tenant is not on the list reaches anything: one that was mistyped looks like that. */
function notAllowed({ config }: Surroundings, { school }: Roster, words: WordsFor): string[] {
  const { allowedTenants: allowed } = config();
  const isAllowed = allowed.length === 0 || allowed.some((each) => each.toLowerCase() === school.tenantId);
  return isAllowed ? [] : [words.t('roster:notAllowed', { tenantId: school.tenantId })];
}

async function end(tenantId: string, surroundings: Surroundings, words: WordsFor): Promise<number> {
  const ended = await inStore(surroundings, (store) => endSchool(store, tenantId));
  surroundings.say(ended ? words.t('roster:ended', ended) : words.t('roster:noSchool', { tenantId }));
  return ended ? EXIT.done : EXIT.problems;
}

/** A problem as people see it: `users.csv:12: ...`. */
export function problemLine({ file, line, key, params }: Problem, words: Pick<WordsFor, 't'>): string {
  return `${line === 0 ? file : `${file}:${line}`}: ${words.t(key, params)}`;
}

/** A folder to read. `unbind`: whose accounts are taken from them, by sourcedId. */
type Bringing = { readonly folder: string; readonly dryRun: boolean; readonly unbind: readonly string[] };
/** `end`: which tenant's school leaves. Neither that nor a folder: called in a wrong way. */
type Asked = { readonly locale: Locale } & (Bringing | { readonly folder: null; readonly end?: string });

function readArguments(given: readonly string[], systemLocale: string): Asked {
  const system = LOCALES.find((locale) => systemLocale.startsWith(locale)) ?? 'nl';
  const wrong = { folder: null, locale: system } as const;
  const parsed = parse(given);
  if (!parsed) return wrong;
  const { locale: asked, 'dry-run': dryRun = false, unbind = [], end: ends, yes = false } = parsed.values;
  const locale = asked === undefined ? system : LOCALES.find((each) => each === asked);
  const [folder, ...others] = parsed.positionals;
  // It cannot be undone: whoever means it says so.
  const isEnding = ends !== undefined && yes && folder === undefined && !dryRun && unbind.length === 0;
  if (ends !== undefined || yes) return locale && isEnding ? { ...wrong, locale, end: ends } : wrong;
  // Nothing is taken from anybody while it is only told what would change.
  const isSound = folder !== undefined && others.length === 0 && !(dryRun && unbind.length > 0);
  return locale && isSound ? { folder, locale, dryRun, unbind } : wrong;
}

function parse(args: readonly string[]) {
  try {
    const options = {
      'dry-run': { type: 'boolean' },
      locale: { type: 'string' },
      unbind: { type: 'string', multiple: true },
      end: { type: 'string' },
      yes: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // Node tells a wrong option by throwing; whoever called gets the usage instead.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function foresee(surroundings: Surroundings, roster: Roster, words: WordsFor): Promise<string[]> {
  const foreseen = await inStore(surroundings, (store, now) => foreseeImport(store, roster, now));
  return [
    words.t('roster:foreseen', { school: roster.school.name }),
    ...countLines(foreseen.counts, roster, words).slice(1),
    ...foreseenLines({ ...foreseen, roster }, words),
  ];
}

function inStore<T>({ config, now }: Surroundings, fn: (store: Store, now: number) => Promise<T>): Promise<T> {
  return withStore(config(), (store) => fn(store, now()));
}

function countLines({ people, teams, guides, placements, renamed }: ImportCounts, { school }: Roster, words: WordsFor): string[] {
  return [
    words.t('roster:done', { school: school.name }),
    words.t('roster:counts.people', people),
    words.t('roster:counts.teams', teams),
    words.t('roster:counts.guides', guides),
    words.t('roster:counts.placements', placements),
    ...(renamed.length > 0 ? [words.t('roster:renamed', { count: renamed.length, who: renamed.join(', ') })] : []),
  ];
}
