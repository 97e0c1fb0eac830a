import type { Compilable, CompiledQuery, QueryResult } from 'kysely';
import type { Engine, Queries, Tx } from './store.ts';

/** Stands for a parameter while a query is being built. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) });

type Built = Pick<CompiledQuery, 'sql' | 'query' | 'queryId'> & { readonly slots: readonly unknown[] };

/**
 * A query whose text is built once for each engine and then only given its parameters: for what every turn does, where
 * building would take most of the time. `build` must use each parameter as it stands, as a value; it sees placeholders.
 */
export function compiled<P extends object, R>(
  build: (db: Queries, parameters: P, engine: Engine) => Compilable<R>,
): (tx: Tx, parameters: P) => Promise<QueryResult<R>> {
  const texts: Partial<Record<Engine, Built>> = {};
  return (tx, parameters) => {
    const built = (texts[tx.engine] ??= textOf(build(tx.db, slots as P, tx.engine)));
    const given = parameters as Readonly<Record<string, unknown>>;
    const values = built.slots.map((slot) => (slot instanceof Slot ? given[slot.name] : slot));
    return tx.db.executeQuery<R>({ ...built, parameters: values } as CompiledQuery<R>);
  };
}

function textOf(query: Compilable<unknown>): Built {
  const { sql, query: node, queryId, parameters } = query.compile();
  return { sql, query: node, queryId, slots: parameters };
}
