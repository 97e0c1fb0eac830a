import type { Config } from '../config.ts';
import { newKeyText } from '../keys.ts';
import { keysOf, withStore } from '../store/configured.ts';
import { forgetOtherKeys, resealAll } from '../store/reseal.ts';
import type { Store } from '../store/store.ts';

/** What the command needs from outside. `say` and `tell` take one line: results, and how far it is. */
export type Surroundings = {
  readonly config: () => Pick<Config, 'dataDir' | 'databaseUrl' | 'dataKeys'>;
  readonly say: (line: string) => void;
  readonly tell: (line: string) => void;
};

/** Progress is told after so many values, a multiple of a slice. */
const TOLD_EVERY = 10_000;
const USAGE =
  'Usage: npm run -s keys -- new (prints a new key) | list (ids of the keys in use, the first seals) | rotate (seals everything with the first key)';

/**
 * `keys new|list|rotate`: makes a key, tells which are in use, or seals everything anew with the first key of DATA_KEYS while the bot goes on.
 * Prints results as lines (of `rotate`: one line of JSON); gives the exit code. For whoever runs the program.
 */
export async function keysCommand(args: readonly string[], { config, say, tell }: Surroundings): Promise<number> {
  const [command, ...rest] = args;
  if (rest.length > 0 || !['new', 'list', 'rotate'].includes(command ?? '')) {
    tell(USAGE);
    return 2;
  }
  if (command === 'new') {
    say(newKeyText());
    return 0;
  }
  const settings = config();
  const keys = keysOf(settings);
  const [first] = keys;
  if (command === 'list') {
    for (const { id } of keys) say(id);
    return 0;
  }
  if (!first) {
    tell('There is no key to seal with. Make one with `npm run -s keys -- new`, and put it in DATA_KEYS.');
    return 1;
  }
  const { isDone, resealed } = await withStore(settings, (store) => rotate(store, first.id, tell));
  say(JSON.stringify({ key: first.id, done: isDone, resealed }));
  if (!isDone) tell('Something still seals with another key: restart every bot with the new DATA_KEYS, and rotate once more.');
  return isDone ? 0 : 1;
}

async function rotate(store: Store, keyId: string, tell: (line: string) => void) {
  const first = await pass(store, keyId, tell);
  // Whatever runs with another key in front has written with it meanwhile.
  const second = await pass(store, keyId, tell);
  const isDone = Object.values(second).every((resealed) => resealed === 0);
  if (isDone) await forgetOtherKeys(store, keyId);
  await store.tidy();
  return { isDone, resealed: first };
}

/** One pass over everything; how many values were sealed anew, by column. */
async function pass(store: Store, keyId: string, tell: (line: string) => void): Promise<Readonly<Record<string, number>>> {
  const done: Record<string, number> = {};
  for await (const { column, seen, resealed } of resealAll(store, keyId)) {
    if (seen > 0 && seen % TOLD_EVERY === 0) tell(`${column}: ${seen} looked at, ${resealed} sealed anew`);
    done[column] = resealed;
  }
  return done;
}
