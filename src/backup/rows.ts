import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';

/** A row as its engine gives it: text, whole numbers, bytes, or nothing. */
export type Row = Readonly<Record<string, string | number | Buffer | null>>;

/** How much of a table, and what of it: the same rows have the same digest, in whatever order they come. */
export type Tally = { readonly rows: number; readonly digest: string };

/** The tables of one database, read or written whole. Everything between opening and closing is one transaction. */
export type Rows = {
  readonly engine: 'sqlite' | 'postgres';
  /** Statements of the store, on the same connection and in the same transaction. */
  readonly db: Kysely<Database>;
  /** Every table but those of the migrations, each after those that it points at. */
  tables(): Promise<readonly string[]>;
  read(table: string): AsyncIterable<Row>;
  insert(table: string, rows: readonly Row[]): Promise<void>;
  /** Takes every table away, those of the migrations too. */
  wipe(): Promise<void>;
  /** Keeps what was done (`true`) or undoes it, and lets go. */
  close(keep: boolean): Promise<void>;
};

/** A row as one line of text, and back. Bytes are marked, since text is never an object. */
export function rowToText(row: Row): string {
  const named = Object.keys(row).toSorted().map((name) => [name, marked(row[name] ?? null)]); // prettier-ignore
  return JSON.stringify(Object.fromEntries(named));
}

export function rowFromText(text: string): Row {
  const row = JSON.parse(text) as Record<string, string | number | null | { bytes: string }>;
  const plain = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'object' && value !== null ? Buffer.from(value.bytes, 'base64') : value,
  ]);
  return Object.fromEntries(plain) as Row;
}

function marked(value: Row[string]): string | number | null | { bytes: string } {
  return Buffer.isBuffer(value) ? { bytes: value.toString('base64') } : (value ?? null);
}

/** Counts rows and sums up what is in them. */
export function createTally(): { add(text: string): void; result(): Tally } {
  const sum = new Uint8Array(32);
  let rows = 0;
  return {
    add(text) {
      rows += 1;
      let carry = 0;
      createHash('sha256')
        .update(text)
        .digest()
        .forEach((byte, place) => {
          carry += (sum[place] ?? 0) + byte;
          sum[place] = carry & 0xff;
          carry >>= 8;
        });
    },
    result: () => ({ rows, digest: Buffer.from(sum).toString('hex') }),
  };
}

/** Tables in an order in which each comes after those that it points at. `points`: pairs of a table and one that it points at. */
export function inOrder(names: readonly string[], points: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const done: string[] = [];
  const visit = (name: string): void => {
    if (done.includes(name)) return;
    for (const [from, to] of points) if (from === name && to !== name) visit(to);
    done.push(name);
  };
  names.toSorted().forEach(visit);
  return done;
}
