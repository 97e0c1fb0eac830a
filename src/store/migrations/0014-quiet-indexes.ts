import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker } from './table.ts';

/** Indexes over what a turn does not change, in the place of those that every turn had to write again: a chat and a conversation are touched all the time. */
export function quietIndexes(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const index = indexMaker(db);
      for (const name of ['chats_newest', 'chats_person', 'conversations_open', 'conversations_words']) {
        await db.schema.dropIndex(name).execute();
      }
      await index('chats', 'person', ['person_id']);
      await index('conversations', 'open', ['mentor_id'], { only: "state <> 'ended'" });
      await index('conversations', 'words', ['started_at'], { only: 'words_erased_at is null' });
    },
  };
}
