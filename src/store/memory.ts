import type { Database } from './schema.ts';
import type { Tx } from './store.ts';

type Table = keyof Database;

/**
 * Rows as they stand in the database: what one connection wrote or read need not be read again. On SQLite it is the program's, on
 * PostgreSQL one transaction's. Whatever writes to a table makes it forget what it knows of that table, except `kept` of a writer who
 * says what stands there now.
 */
export type Memory = {
  recall(table: Table, key: string): unknown;
  /** Remembers what a writer put in the database. */
  kept(table: Table, key: string, value: unknown): void;
  /** Remembers what was read, unless the table was written to since `age`. */
  found(table: Table, key: string, value: unknown, age: number): void;
  /** Forgets one thing. */
  drop(table: Table, key: string): void;
  /** Grows with everything that is written to a table. */
  age(table: Table): number;
  /** A statement is about to run: forgets the tables that it writes to. */
  runs(statement: string): void;
  /** Forgets everything but moments: what was written was taken back, or another program wrote. */
  forget(): void;
  /** The latest moment that a row had here, epoch milliseconds; 0 when it had none, or when rows of its table were deleted since. */
  moment(table: Table, key: string): number;
  reached(table: Table, key: string, at: number): void;
};

/** So many things of each table are remembered, those that were kept last. */
const MOST = 4_096;
/** A conversation is some ten thousand bytes, and is known under two keys: four thousand are some 45 MB, which only as many in hand ever take. */
const MOST_OF: Readonly<Record<string, number>> = { conversations: 8_192 };
/** So many texts of statements. */
const MOST_TEXTS = 1000;

/** What one table is known to hold. */
type Known = { age: number; readonly things: Map<string, unknown>; readonly moments: Map<string, number>; readonly most: number };

/** A memory for a connection beside which nobody writes unnoticed. */
export function createMemory(): Memory {
  const tables = new Map<string, Known>();

  function of(table: string): Known {
    const known = tables.get(table) ?? { age: 0, things: new Map(), moments: new Map(), most: MOST_OF[table] ?? MOST };
    tables.set(table, known);
    return known;
  }

  function put<T>(things: Map<string, T>, key: string, value: T, most = MOST): void {
    things.delete(key);
    things.set(key, value);
    if (things.size <= most) return;
    const [oldest] = things.keys();
    if (oldest !== undefined) things.delete(oldest);
  }

  function clear(known: Known): void {
    known.age += 1;
    known.things.clear();
  }

  return {
    recall: (table, key) => tables.get(table)?.things.get(key),
    kept(table, key, value) {
      const known = of(table);
      known.age += 1;
      put(known.things, key, value, known.most);
    },
    found(table, key, value, age) {
      const known = of(table);
      if (known.age === age) put(known.things, key, value, known.most);
    },
    drop(table, key) {
      const known = of(table);
      known.age += 1;
      known.things.delete(key);
    },
    age: (table) => of(table).age,
    runs(statement) {
      for (const { table, deletes } of writesOf(statement)) {
        clear(of(table));
        if (deletes) of(table).moments.clear();
      }
    },
    forget() {
      for (const known of tables.values()) clear(known);
    },
    moment: (table, key) => tables.get(table)?.moments.get(key) ?? 0,
    reached: (table, key, at) => put(of(table).moments, key, at),
  };
}

type Written = { readonly table: string; readonly deletes: boolean };

const written = new Map<string, readonly Written[]>();

function writesOf(statement: string): readonly Written[] {
  const known = written.get(statement);
  if (known) return known;
  const writes = writtenBy(statement);
  if (written.size >= MOST_TEXTS) written.clear();
  written.set(statement, writes);
  return writes;
}

/** The tables that a statement writes to, by what stands in it. No foreign key deletes or changes rows of another. */
export function writtenBy(statement: string): readonly Written[] {
  return Array.from(
    statement.matchAll(/\b(insert into|update|delete from)\s+(?!set\b)"?(\w+)"?/giu),
    ([, does = '', table = '']) => ({
      table,
      deletes: does.toLowerCase() === 'delete from',
    }),
  );
}

/** What is known under a key, else what `read` finds. */
export async function recalled<T extends object>(
  { memory }: Pick<Tx, 'memory'>,
  table: Table,
  key: string,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  if (!memory) return read();
  const known = memory.recall(table, key) as T | undefined;
  if (known) return known;
  const age = memory.age(table);
  const found = await read();
  if (found) memory.found(table, key, found, age);
  return found;
}
