import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** A place for what a fact of coverage says, sealed, and an index of those that still say it openly; retention moves them (`sealFacts`). */
export function coverageWords(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('coverage_facts').addColumn('words', words.bytes).execute();
      await indexMaker(db)('coverage_facts', 'unsealed', ['id'], { only: "facts <> ''" });
    },
  };
}
