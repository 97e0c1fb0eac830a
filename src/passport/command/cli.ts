import { LOCALES, type Locale } from '../../../dialogs/vocabulary.ts';
import { type Config, ConfigError } from '../../config.ts';
import { withStore } from '../../store/configured.ts';
import { StoreError } from '../../store/errors.ts';
import type { Store } from '../../store/store.ts';
import { createWords, type Words } from '../../words.ts';
import { type Asked, readArguments } from './arguments.ts';
import { drawTo } from './pdf.ts';
import { eraseOf } from './erase.ts';
import { exportTo } from './export.ts';
import { importFrom } from './import.ts';
import type { Told } from './told.ts';

/** How the command ended: done, something wrong with the file or the student, wrongly called, the database out of reach. */
export const EXIT = { done: 0, problems: 1, usage: 2, store: 3 } as const;

/** What the command needs from outside. `now` gives epoch milliseconds, `say` takes one line of text. */
export type Surroundings = {
  readonly config: () => Pick<Config, 'dataDir' | 'databaseUrl' | 'dataKeys'>;
  readonly systemLocale: string;
  readonly now: () => number;
  readonly say: (line: string) => void;
};

type Doing = (
  store: Store,
  asked: Asked,
  surroundings: { readonly now: number; readonly words: Words; readonly locale: Locale },
) => Promise<Told>;

const DOING: Readonly<Record<Asked['command'], Doing>> = { export: exportTo, import: importFrom, pdf: drawTo, erase: eraseOf };

/** `passport export|import|pdf|erase`: writes or reads the file that a student takes along, draws it to be shown, or erases everything. For whoever runs the program. Gives the exit code. */
export async function passportCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { say, config, now } = surroundings;
  const asked = readArguments(args);
  const all = createWords();
  const locale = asked?.locale ?? systemLocale(surroundings);
  const words = all.for({ locale });
  if (!asked) {
    say(words.t('export:usage'));
    return EXIT.usage;
  }
  try {
    const told = await withStore(config(), (store) => DOING[asked.command](store, asked, { now: now(), words: all, locale }));
    for (const line of told.lines) say(words.t(line));
    return told.done ? EXIT.done : EXIT.problems;
  } catch (error) {
    if (!(error instanceof StoreError) && !(error instanceof ConfigError)) throw error;
    say(error.message);
    return error instanceof StoreError ? EXIT.store : EXIT.usage;
  }
}

function systemLocale({ systemLocale: system }: Surroundings): Locale {
  return LOCALES.find((locale) => system.startsWith(locale)) ?? 'nl';
}
