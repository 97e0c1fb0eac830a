import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** Links with which a student gets a file of their own, and what a student tells the next mentor. */
export function handingOver(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const table = tableMaker(db, words);
      const index = indexMaker(db);
      const download = { id: 'text', student_id: 'text', token_hash: 'text', file: 'text', locale: 'text' } as const;
      const until = { created_at: 'time', expires_at: 'time', uses: 'count' } as const;
      await table('downloads', ['id'], { ...download, ...until }, { student_id: 'people' });
      await index('downloads', 'token', ['token_hash'], { unique: true });
      await index('downloads', 'student', ['student_id']);

      const texts = { draft: 'bytes?', body: 'bytes?' } as const;
      const approved = { approved_at: 'time?', expires_at: 'time?', updated_at: 'time' } as const;
      await table('handovers', ['id'], { id: 'text', student_id: 'text', ...texts, ...approved }, { student_id: 'people' });
      await index('handovers', 'student', ['student_id'], { unique: true });
    },
  };
}
