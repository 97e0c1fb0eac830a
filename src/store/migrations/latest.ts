import { migrations } from './index.ts';
import { sqliteWords } from './words.ts';

/** The newest change of the schema that this program knows; a database that it opened has it. */
export function latestMigration(): string {
  return Object.keys(migrations(sqliteWords)).at(-1) ?? '';
}
