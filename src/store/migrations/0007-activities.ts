import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** The E, G and I moments of a school's programme, and what coordinators note for plan-do-check-act. */
export function activities(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const table = tableMaker(db, words);
      const index = indexMaker(db);
      const moment = { kind: 'text', on_day: 'text', team: 'text', grade: 'text', title: 'bytes', updated_at: 'time' } as const;
      await table('activities', ['id'], { id: 'text', ...moment });
      await index('activities', 'day', ['on_day']);
      await table('period_notes', ['period', 'step'], { period: 'text', step: 'text', body: 'bytes', updated_at: 'time' });
    },
  };
}
