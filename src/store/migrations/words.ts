import { type ColumnDataType, type RawBuilder, sql } from 'kysely';

/** What an engine calls the four types of the schema, and what closes a table's definition. */
export type TypeWords = {
  readonly text: ColumnDataType;
  /** Small whole numbers: counters, flags. */
  readonly count: ColumnDataType;
  /** Epoch milliseconds. */
  readonly time: ColumnDataType;
  readonly bytes: ColumnDataType;
  readonly end: RawBuilder<unknown>;
};

/** `strict` makes SQLite refuse a value of another type, as PostgreSQL does. */
export const sqliteWords: TypeWords = { text: 'text', count: 'integer', time: 'integer', bytes: 'blob', end: sql`strict` };

export const postgresWords: TypeWords = { text: 'text', count: 'integer', time: 'bigint', bytes: 'bytea', end: sql`` };
