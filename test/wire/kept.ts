import { wholeSnapshot } from '../../src/store/pages.ts';
import { type Place, placeOf, type Saved } from '../../src/turn.ts';
import type { School } from './school.ts';

/** Where the conversation stands, of tests that hold one. */
export async function placeIn(school: School): Promise<Place> {
  return school.in(async (tx) => {
    const [row] = await tx.db.selectFrom('conversations').selectAll().orderBy('id').execute();
    if (!row) throw new Error('Nobody has begun a conversation');
    const { snapshot } = await wholeSnapshot(tx, { tenantId: row.tenant_id, id: row.id }, row.snapshot);
    return placeOf(snapshot as Saved);
  });
}

/** Of every conversation with whom it is, by first name, and its state, in the order in which they began. */
export function conversationsIn(school: School): Promise<{ student: string; state: string }[]> {
  return school.in(({ db }) => {
    const rows = db
      .selectFrom('conversations')
      .innerJoin('people', (on) => on.onRef('people.id', '=', 'conversations.student_id'));
    return rows.select(['people.given_name as student', 'conversations.state as state']).orderBy('conversations.id').execute();
  });
}

/** What was noted in it, oldest first. */
export async function notesIn(school: School): Promise<readonly string[]> {
  return (await placeIn(school)).context.notes.map(({ text }) => text);
}

/** How many turns it had. */
export async function turnsIn(school: School): Promise<number> {
  return (await school.in(({ db }) => db.selectFrom('conversations').select('rev').executeTakeFirstOrThrow())).rev;
}
