import { whoseOf } from '../conversation/actor.ts';
import { sharingLists } from '../passport/sharing-lists.ts';
import { readersAmong, sharedWidely } from '../passport/sharing.ts';
import type { LinkShown, Readers, StandingShown } from './shapes.ts';
import type { Visit } from './visit.ts';

/** What a student shares: who reads an item, the links that work, and the kinds that are shared as a whole. */
export type Shared = {
  readersOf(item: { id: string; kind: string }): Readers;
  readonly links: readonly LinkShown[];
  readonly standing: readonly StandingShown[];
};

/** Everything that the student shares at this moment, by any way. */
export async function sharedBy(visit: Visit): Promise<Shared> {
  const { tx, at } = visit;
  const whose = whoseOf(visit);
  const widely = await sharedWidely(tx, whose, at);
  const known = await readersAmong(tx, whose, at, widely);
  return {
    readersOf(item) {
      const { people: readers, ...others } = known(item);
      return { readers, ...others };
    },
    ...(await sharingLists(visit, widely)),
  };
}
