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

/** What was noted in it, oldest first. */
export async function notesIn(school: School): Promise<readonly string[]> {
  return (await placeIn(school)).context.notes.map(({ text }) => text);
}

/** How many turns it had. */
export async function turnsIn(school: School): Promise<number> {
  return (await school.in(({ db }) => db.selectFrom('conversations').select('rev').executeTakeFirstOrThrow())).rev;
}
