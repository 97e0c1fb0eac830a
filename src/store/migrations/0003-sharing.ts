import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** What a student shares beyond one item with one person, links for people outside the school, and receipts of what was erased. */
export function sharing(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const table = tableMaker(db, words);
      const index = indexMaker(db);
      const leave = { scope: 'text', what: 'text', grantee: 'text', grantee_id: 'text', created_at: 'time' } as const;
      await table('shares', ['id'], { id: 'text', student_id: 'text', ...leave }, { student_id: 'people' });
      await index('shares', 'once', ['student_id', 'grantee', 'grantee_id', 'scope', 'what'], { unique: true });
      await index('shares', 'grantee', ['grantee_id', 'student_id']);

      const until = { created_at: 'time', expires_at: 'time', revoked_at: 'time?' } as const;
      const link = { id: 'text', student_id: 'text', token_hash: 'text', label: 'bytes', locale: 'text', ...until } as const;
      await table('links', ['id'], link, { student_id: 'people' });
      await index('links', 'token', ['token_hash'], { unique: true });
      await index('links', 'student', ['student_id', 'created_at']);
      await table(
        'looks',
        ['id'],
        { id: 'text', student_id: 'text', link_id: 'text', at: 'time' },
        { student_id: 'people', link_id: 'links' },
      );
      await index('looks', 'student', ['student_id', 'at']);
      await index('looks', 'link', ['link_id', 'at']);

      await table(
        'erasures',
        ['id'],
        { id: 'text', person_id: 'text', reason: 'text', counts: 'text', at: 'time' },
        { person_id: 'people' },
      );
      await index('erasures', 'person', ['person_id', 'at']);

      await db.schema.alterTable('conversations').addColumn('words_erased_at', words.time).execute();
      await index('conversations', 'words', ['updated_at'], { only: 'words_erased_at is null' });
      await index('proposals', 'student', ['student_id']);
      await index('reflections', 'student', ['student_id']);
      await index('people', 'left', ['left_on'], { only: 'left_on is not null' });
    },
  };
}
