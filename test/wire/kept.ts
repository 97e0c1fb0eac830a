import { opened } from '../store/opened.ts';
import { type Place, placeOf, type Saved } from '../../src/turn.ts';
import type { School } from './school.ts';

/** Where the conversation stands, of tests that hold one. */
export async function placeIn(school: School): Promise<Place> {
  const [saved] = await school.in((tx) => opened(tx, 'conversations.snapshot'));
  return placeOf(saved as Saved);
}

/** What was noted in it, oldest first. */
export async function notesIn(school: School): Promise<readonly string[]> {
  return (await placeIn(school)).context.notes.map(({ text }) => text);
}

/** How many turns it had. */
export async function turnsIn(school: School): Promise<number> {
  return (await school.in(({ db }) => db.selectFrom('conversations').select('rev').executeTakeFirstOrThrow())).rev;
}
