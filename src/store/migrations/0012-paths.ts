import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker } from './table.ts';

/** Indexes for paths that would else read a whole school: who has an account, also of those who left; the facts of one conversation in their order; when a mentor last spoke with whom. */
export function paths(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const index = indexMaker(db);
      await index('people', 'account', ['entra_id', 'left_on']);
      await db.schema.dropIndex('facts_conversation').execute();
      await index('facts', 'conversation', ['conversation_id', 'id']);
      await index('conversations', 'last', ['mentor_id', 'student_id', 'started_at']);
      await index('grants', 'around', ['student_id', 'grantee_id']);
      await index('shares', 'grantee_of', ['grantee_id', 'grantee', 'student_id']);
    },
  };
}
