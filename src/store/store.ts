import type { Kysely } from 'kysely';
import type { Codec } from './codec.ts';
import type { Memory } from './memory.ts';
import type { Database } from './schema.ts';

export type Engine = 'sqlite' | 'postgres';

/** What a transaction may do with the tables. Starting another transaction or closing the database is not among it. */
export type Queries = Omit<
  Kysely<Database>,
  'transaction' | 'startTransaction' | 'connection' | 'destroy' | 'withTables' | 'schema'
>;

/** What a statement gave: its rows, and how many rows it changed. */
export type Result<R> = { readonly rows: R[]; readonly changed: number };

/** Runs a statement whose text is known, without anything being built on the way. `tells`: whoever runs it tells the memory itself what it writes. */
export type Run = <R>(text: string, values: readonly unknown[], tells?: boolean) => Promise<Result<R>>;

/**
 * One running transaction. `db` and `run` throw once it has ended, so that nothing can be written past it by mistake.
 * Statements of `run` take effect in the order in which they were given, whether or not somebody waits in between: what does
 * not depend on each other is given at once, and goes to a server together.
 */
export type Tx = {
  readonly db: Queries;
  readonly run: Run;
  readonly engine: Engine;
  readonly codec: Codec;
  /** What is known of the tables: on SQLite from all turns, on PostgreSQL, where others write as well, from this one. Null: nothing. */
  readonly memory: Memory | null;
  /** By which number this process holds messages, where others may hold them too; null where it is alone, or sends nothing. */
  readonly sender: number | null;
  /** Lets the turn go on while something is being written. The transaction waits for it before it ends, and fails when it fails. */
  later(writing: Promise<unknown>): void;
  /**
   * The same for statements of `run` that were all given when this is called: they go to a server together with the end of the transaction. So
   * it ends, or fails with them, as they say themselves, and not as somebody finds who looks at what came of them.
   */
  given(statements: Promise<unknown>): void;
};

/** The database as the rest of the program sees it: there is no way to it but a transaction. */
export type Store = {
  readonly engine: Engine;
  /**
   * Runs `fn` in one transaction and resolves once that is on disk. When `fn` throws, nothing it wrote is kept and its
   * error comes back. `fn` may run again when another turn stood in its way, so it changes nothing but the database.
   * Never await the network in `fn`, nor this store: the first stalls others, the second is refused with `store-nested`.
   * Errors of the database come as `StoreError`.
   */
  transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same for what nobody waits for: it may wait some milliseconds, so as to go to the disk with what comes next. */
  unhurried<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Lets others see that this process lives (`livingSenders`) from now on, until it ends or the store is closed: before it holds anything, and again
   * when it finds that it is not seen. Where it is alone nothing happens.
   */
  attend(): void;
  /** Resolves when the database answers and takes changes. */
  ping(): Promise<void>;
  /**
   * Makes what was deleted unreadable on the disk too, as far as that is the database's to do, and drops from memory the notes that nobody
   * had to do with since it was done before. Between turns; never inside one.
   */
  tidy(): Promise<void>;
  /** Finishes what is under way and closes. */
  close(): Promise<void>;
};
