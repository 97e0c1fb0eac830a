import { LOCALES, type Locale } from '../../../dialogs/vocabulary.ts';
import { type Config, ConfigError } from '../../config.ts';
import { openConfigured } from '../../store/configured.ts';
import { StoreError } from '../../store/errors.ts';
import type { Store } from '../../store/store.ts';
import { createWords, type WordsFor } from '../../words.ts';
import { foreseenLines } from './foreseen.ts';
import { foreseeImport, importRoster, type ImportCounts } from './import.ts';
import type { Problem } from './problem.ts';
import { questionHints } from './question-hints.ts';
import { readRoster } from './read.ts';
import type { Roster } from './roster.ts';

/** How the command ended: done, something wrong with the files, wrongly called, the database out of reach. */
export const EXIT = { done: 0, problems: 1, usage: 2, store: 3 } as const;

const DRY_RUN = '--dry-run';

/** What the command needs from outside. `say` takes one line of text. */
export type Surroundings = {
  readonly config: () => Pick<Config, 'dataDir' | 'databaseUrl' | 'dataKeys'>;
  readonly systemLocale: string;
  readonly now: () => number;
  readonly say: (line: string) => void;
};

/**
 * `roster <folder> [--dry-run] [--locale nl|en]`: imports a folder, tells with `--dry-run` what that would change, or says what is wrong with it
 * by file and line. Gives the exit code.
 */
export async function rosterCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { say } = surroundings;
  const asked = readArguments(args, surroundings.systemLocale);
  const words = createWords().for({ locale: asked.locale });
  if (asked.folder === null) {
    say(words.t('roster:usage'));
    return EXIT.usage;
  }
  const read = await readRoster(asked.folder);
  if ('problems' in read) {
    for (const problem of read.problems) say(problemLine(problem, words));
    say(words.t('roster:nothingDone', { count: read.problems.length }));
    return EXIT.problems;
  }
  try {
    if (asked.dryRun) {
      for (const line of await foresee(surroundings, read.roster, words)) say(line);
      return EXIT.done;
    }
    const counts = await inStore(surroundings, (store, now) => importRoster(store, read.roster, now));
    for (const line of [
      ...countLines(counts, read.roster, words),
      ...questionHints(read.roster.questions, words).map(({ sentence }) => sentence),
    ])
      say(line);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof StoreError) && !(error instanceof ConfigError)) throw error;
    say(error.message);
    return error instanceof StoreError ? EXIT.store : EXIT.usage;
  }
}

/** A problem as people see it: `users.csv:12: ...`. */
export function problemLine({ file, line, key, params }: Problem, words: Pick<WordsFor, 't'>): string {
  return `${line === 0 ? file : `${file}:${line}`}: ${words.t(key, params)}`;
}

type Asked = { readonly folder: string | null; readonly locale: Locale; readonly dryRun: boolean };

function readArguments(given: readonly string[], systemLocale: string): Asked {
  const dryRun = given.includes(DRY_RUN);
  const args = given.filter((each) => each !== DRY_RUN);
  const at = args.indexOf('--locale');
  const named = LOCALES.find((locale) => locale === args[at + 1]);
  const system = LOCALES.find((locale) => systemLocale.startsWith(locale)) ?? 'nl';
  const rest = at === -1 ? args : args.toSpliced(at, 2);
  const [folder] = rest;
  const sound = rest.length === 1 && folder !== undefined && !folder.startsWith('-') && (at === -1 || named !== undefined);
  return { dryRun, folder: sound ? folder : null, locale: at === -1 ? system : (named ?? system) };
}

async function foresee(surroundings: Surroundings, roster: Roster, words: WordsFor): Promise<string[]> {
  const foreseen = await inStore(surroundings, (store, now) => foreseeImport(store, roster, now));
  return [
    words.t('roster:foreseen', { school: roster.school.name }),
    ...countLines(foreseen.counts, roster, words).slice(1),
    ...foreseenLines({ ...foreseen, roster }, words),
  ];
}

async function inStore<T>({ config, now }: Surroundings, fn: (store: Store, now: number) => Promise<T>): Promise<T> {
  const store = await openConfigured(config());
  try {
    return await fn(store, now());
  } finally {
    await store.close();
  }
}

function countLines({ people, teams, guides, placements }: ImportCounts, { school }: Roster, words: WordsFor): string[] {
  return [
    words.t('roster:done', { school: school.name }),
    words.t('roster:counts.people', people),
    words.t('roster:counts.teams', teams),
    words.t('roster:counts.guides', guides),
    words.t('roster:counts.placements', placements),
  ];
}
