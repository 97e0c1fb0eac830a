import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/store/schema.ts';
import type { SealedAt } from '../../src/store/sealed.ts';
import type { Tx } from '../../src/store/store.ts';

import { openedIn } from '../store/opened.ts';

/** Every table in which words of people can be. */
const TABLES = [
  'conversations',
  'conversation_pages',
  'proposals',
  'entries',
  'agreements',
  'grants',
  'shares',
  'links',
  'looks',
  'readings',
  'reflections',
  'answers',
  'outbox',
  'ledger',
  'facts',
  'erasures',
  'preferences',
  'downloads',
  'handovers',
  'brought',
] as const satisfies readonly (keyof Database)[];

/** The tables in which a word is found, sealed columns included. */
export async function tablesWith(tx: Tx, word: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const table of TABLES) {
    const rows = await tx.db
      .selectFrom(table as 'conversations')
      .selectAll()
      .execute();
    const text = rows.map((row) => Object.entries(row).map(([column, value]) => asText(tx, `${table}.${column}`, value, row)));
    if (text.flat().join('\n').includes(word)) found.push(table);
  }
  return found;
}

/** The files of a folder in whose bytes a word is found. */
export function filesWith(folder: string, word: string): readonly string[] {
  return readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(Buffer.from(word, 'utf8')));
}

function asText(tx: Tx, column: string, value: unknown, row: object): string {
  return value instanceof Uint8Array ? JSON.stringify(openedIn(tx, column as SealedAt, value, row)) : String(value);
}
