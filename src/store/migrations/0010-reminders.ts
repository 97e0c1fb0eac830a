import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** What the bot says of its own accord: what is planned, the messages that held it, and the pace of sending. */
export function reminders(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const table = tableMaker(db, words);
      const index = indexMaker(db);
      const what = { id: 'text', person_id: 'text', student_id: 'text', kind: 'text', about: 'text', on_day: 'text' } as const;
      const progress = { state: 'text', not_before: 'time?', attempts: 'count', bundle_id: 'text?', created_at: 'time' } as const;
      const people = { person_id: 'people', student_id: 'people' };
      await table('reminders', ['id'], { ...what, ...progress }, people);
      await index('reminders', 'once', ['person_id', 'kind', 'about', 'on_day'], { unique: true });
      await index('reminders', 'due', ['on_day', 'person_id'], { only: "state in ('pending', 'snoozed')" });
      await index('reminders', 'about', ['about']);
      await index('reminders', 'student', ['student_id']);
      await index('reminders', 'bundle', ['bundle_id'], { only: 'bundle_id is not null' });

      const sending = { state: 'text', leased_until: 'time', sending_at: 'time?', created_at: 'time' } as const;
      await table('bundles', ['id'], { id: 'text', person_id: 'text', ...sending }, { person_id: 'people' });
      await index('bundles', 'person', ['person_id', 'created_at']);
      await index('bundles', 'held', ['leased_until'], { only: "state = 'held'" });
      await table('paces', [], { next_at: 'time', held_until: 'time?' });
      await index('agreements', 'open', ['due_on'], { only: "state in ('agreed', 'changed')" });
    },
  };
}
