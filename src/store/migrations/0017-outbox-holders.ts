import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { TypeWords } from './words.ts';

/** Who holds a message that is being sent (`Tx.sender`), so that what a process held that has ended is known at once. */
export function outboxHolders(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('outbox').addColumn('held_by', words.count).execute();
    },
  };
}
