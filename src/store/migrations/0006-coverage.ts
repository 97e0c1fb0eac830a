import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** Facts that coverage is counted from, apart from the roster, and what was published of them. */
export function coverage(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const table = tableMaker(db, words);
      const index = indexMaker(db);
      const kept = { secret: 'text?', closed: 'text', erased: 'count', thrown_at: 'time?' } as const;
      await table('coverage_years', ['year'], { year: 'text', ...kept });

      const who = { kind: 'text', student: 'text', mentor: 'text' } as const;
      const where = { part: 'text', team: 'text', grade: 'text', setting: 'text' } as const;
      await table('coverage_facts', ['id'], { id: 'text', year: 'text', ...who, ...where, facts: 'text' });
      await index('coverage_facts', 'part', ['year', 'part', 'id']);
      await index('coverage_facts', 'student', ['student']);
      await table('coverage_context', ['part', 'units'], { part: 'text', units: 'text', students: 'count' });

      await table('publications', ['period'], { period: 'text', kind: 'text', thresholds: 'text', published_at: 'time' });
      const cell = { period: 'text', level: 'text', unit: 'text', measure: 'text' } as const;
      const figure = { place: 'count', base: 'count?', value: 'count?', bound: 'text?' } as const;
      await table('figures', ['period', 'level', 'unit', 'measure'], { ...cell, ...figure });
      await index('figures', 'units', ['period', 'place'], { only: "measure = 'conversations'" });
      await table('coverage_state', [], { rev: 'count', state: 'text' });
    },
  };
}
