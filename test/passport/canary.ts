import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/store/schema.ts';
import type { Tx } from '../../src/store/store.ts';

/** Every table in which words of people can be. */
const TABLES = [
  'conversations',
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

/** The tables in which a word is found, bytes included. */
export async function tablesWith(tx: Tx, word: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const table of TABLES) {
    const rows = await tx.db
      .selectFrom(table as 'conversations')
      .selectAll()
      .execute();
    const text = rows.map((row) => Object.values(row).map(asText).join('\n')).join('\n');
    if (text.includes(word)) found.push(table);
  }
  return found;
}

/** The files of a folder in whose bytes a word is found. */
export function filesWith(folder: string, word: string): readonly string[] {
  return readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(Buffer.from(word, 'utf8')));
}

function asText(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);
}
