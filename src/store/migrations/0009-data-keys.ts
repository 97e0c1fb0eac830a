import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { TypeWords } from './words.ts';

/** Which keys may have sealed something in this database. */
export function dataKeys(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('data_keys')
        .addColumn('key_id', words.text, (column) => column.notNull())
        .addColumn('first_used_at', words.time, (column) => column.notNull())
        .addPrimaryKeyConstraint('data_keys_key', ['key_id'])
        .modifyEnd(words.end)
        .execute();
    },
  };
}
