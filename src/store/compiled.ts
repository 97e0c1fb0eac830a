import type { Compilable } from 'kysely';
import type { Engine, Queries, Result, Tx } from './store.ts';

/** Stands for a parameter while a query is being built. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) });

const rowSlots = (row: number): object => new Proxy({}, { get: (_, name) => new Slot(`${row}.${String(name)}`) });

type Built = { readonly text: string; readonly slots: readonly unknown[] };

/**
 * A query whose text is built once for each engine and then only given its parameters: for what every turn does, where
 * building would take most of the time. `build` must use each parameter as it stands, as a value; it sees placeholders.
 * `tells`: whoever runs it tells the memory itself what it writes.
 */
export function compiled<P extends object, R>(
  build: (db: Queries, parameters: P, engine: Engine) => Compilable<R>,
  { tells = false } = {},
): (tx: Tx, parameters: P) => Promise<Result<R>> {
  const built: Partial<Record<Engine, Built>> = {};
  return (tx, parameters) => {
    const { text, slots: places } = (built[tx.engine] ??= textOf(build(tx.db, slots as P, tx.engine)));
    const given = parameters as Readonly<Record<string, unknown>>;
    return tx.run<R>(
      text,
      places.map((place) => (place instanceof Slot ? given[place.name] : place)),
      tells,
    );
  };
}

/** The same for a query with any number of rows: its text is built once for each number. */
export function compiledRows<P extends object, R>(
  build: (db: Queries, rows: readonly P[], engine: Engine) => Compilable<R>,
): (tx: Tx, rows: readonly P[]) => Promise<Result<R>> {
  const ofCount = new Map<number, (tx: Tx, given: object) => Promise<Result<R>>>();
  return (tx, rows) => {
    const known =
      ofCount.get(rows.length) ??
      compiled((db, _parameters: object, engine) =>
        build(
          db,
          rows.map((_, row) => rowSlots(row) as P),
          engine,
        ),
      );
    ofCount.set(rows.length, known);
    const given = rows.flatMap((row, place) => Object.entries(row).map(([name, value]) => [`${place}.${name}`, value] as const));
    return known(tx, Object.fromEntries(given));
  };
}

function textOf(query: Compilable<unknown>): Built {
  const { sql, parameters } = query.compile();
  return { text: sql, slots: parameters };
}
