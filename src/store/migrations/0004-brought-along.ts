import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** What a student brings along from another school: agreements say so, and conversations held there are known by what they reached. */
export function broughtAlong(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('agreements').addColumn('source', words.text).execute();
      const reached = { held_on: 'text', phases: 'text', competencies: 'text' } as const;
      await tableMaker(db, words)('brought', ['id'], { id: 'text', student_id: 'text', ...reached }, { student_id: 'people' });
      await indexMaker(db)('brought', 'student', ['student_id', 'held_on']);
    },
  };
}
