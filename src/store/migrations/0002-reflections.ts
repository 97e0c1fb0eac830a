import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** What a student looks back on alone, while it goes on, and what a mentor answered to an entry. */
export function reflections(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const table = tableMaker(db, words);
      const index = indexMaker(db);
      const saved = { state: 'text', rev: 'count', machine: 'text', version: 'count', snapshot: 'bytes' } as const;
      await table(
        'reflections',
        ['id'],
        { id: 'text', student_id: 'text', ...saved, started_at: 'time', updated_at: 'time', ended_at: 'time?' },
        { student_id: 'people' },
      );
      await index('reflections', 'open', ['student_id', 'updated_at'], { only: 'ended_at is null' });
      await table(
        'answers',
        ['id'],
        { id: 'text', entry_id: 'text', student_id: 'text', mentor_id: 'text', body: 'bytes', at: 'time' },
        { student_id: 'people', mentor_id: 'people' },
      );
      await index('answers', 'entry', ['entry_id', 'at']);
      await index('answers', 'student', ['student_id', 'at']);
    },
  };
}
