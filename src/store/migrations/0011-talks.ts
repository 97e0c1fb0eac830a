import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** When a mentor means to speak with a student next. */
export function talks(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const whose = { id: 'text', mentor_id: 'text', student_id: 'text' } as const;
      const people = { mentor_id: 'people', student_id: 'people' };
      await tableMaker(db, words)('talks', ['id'], { ...whose, on_day: 'text', created_at: 'time' }, people);
      const index = indexMaker(db);
      await index('talks', 'pair', ['mentor_id', 'student_id'], { unique: true });
      await index('talks', 'student', ['student_id']);
    },
  };
}
