import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { TypeWords } from './words.ts';

/** A place for the sealed secret of a school year; `configured.ts` moves what stands there unsealed. */
export function coverageSecrets(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('coverage_years').addColumn('secret_sealed', words.bytes).execute();
    },
  };
}
