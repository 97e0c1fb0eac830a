import { dayOf } from '../days.ts';
import type { School } from '../people/schools.ts';
import type { Person } from '../store/people.ts';
import { preferencesOf } from '../store/preferences.ts';
import type { Tx } from '../store/store.ts';
import { STANDING, type Standing, standingOf } from './due.ts';
import { isQuiet } from './quiet.ts';

/** What a person wants to hear on `today` (`YYYY-MM-DD`). */
export async function standingOfPerson(
  tx: Tx,
  { tenantId, id }: Pick<Person, 'tenantId' | 'id'>,
  today: string,
): Promise<Standing> {
  return standingOf((await preferencesOf(tx, { tenantId, personId: id })).get(STANDING), today);
}

/** Whether a message may leave for a person at this very moment (epoch milliseconds): much can happen between claiming it and its turn. */
export async function mayHear(tx: Tx, person: Person, { settings }: School, now: number): Promise<boolean> {
  if (person.leftOn !== null || isQuiet(settings, now)) return false;
  return (await standingOfPerson(tx, person, dayOf(now, settings.timeZone))).state === 'on';
}
