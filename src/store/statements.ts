import type Sqlite from 'better-sqlite3';
import type { Memory } from './memory.ts';
import type { Run } from './store.ts';

/** Prepared statements of one SQLite connection, by their text. */
export type Statements = { prepare(text: string): Sqlite.Statement; close(): void };

const MOST_PREPARED = 1000;

/** How long a connection waits for another program that has the database. */
export const BUSY_MS = 5_000;

/** The same texts come back all the time, so each is prepared once. A text that is being read from is prepared anew. Whatever is prepared is
 * about to run. */
export function statementsOf(sqlite: Sqlite.Database, memory: Memory): Statements {
  const prepared = new Map<string, Sqlite.Statement>();
  return {
    prepare(text) {
      memory.runs(text);
      const known = prepared.get(text);
      if (known && !known.busy) return known;
      const statement = sqlite.prepare(withFixedPlan(text));
      if (prepared.size >= MOST_PREPARED) prepared.clear();
      prepared.set(text, statement);
      return statement;
    },
    close: () => void sqlite.close(),
  };
}

/**
 * SQLite compiles a statement again whenever a parameter that its plan might depend on gets another value, and that takes
 * several times as long as running it. A plan never depends on `+?`, which is the same value.
 */
export function withFixedPlan(text: string): string {
  return text.replaceAll(/'[^']*'|"[^"]*"|\?/gu, (found) => (found === '?' ? '+?' : found));
}

/** Runs statements as a transaction does. They are read to their end at once, so none is ever in use. */
export function runnerOf(statements: Statements, memory: Memory): Run {
  const known = new Map<string, { readonly statement: Sqlite.Statement; readonly isReader: boolean }>();
  const preparedBy = (text: string) => {
    const statement = statements.prepare(text);
    const made = { statement, isReader: statement.reader };
    if (known.size >= MOST_PREPARED) known.clear();
    known.set(text, made);
    return made;
  };
  return async <R>(text: string, values: readonly unknown[], tells = false) => {
    if (!tells) memory.runs(text);
    const { statement, isReader } = known.get(text) ?? preparedBy(text);
    if (isReader) return { rows: statement.all(values) as R[], changed: 0 };
    return { rows: [], changed: statement.run(values).changes };
  };
}
