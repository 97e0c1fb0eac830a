import { readersOf } from '../passport/sharing.ts';
import type { Line } from '../reply.ts';
import type { Whose } from '../store/erasure.ts';
import { addGrants } from '../store/grants.ts';
import { mentorsOf } from '../store/guides.ts';
import { whoseOf } from './actor.ts';
import { type Desk, fullName, type Request } from './desk.ts';

/** Who a student may let read along when they keep something: their mentors of today. */
export async function mayRead(desk: Pick<Desk, 'tx' | 'person' | 'today'>): Promise<readonly { id: string; name: string }[]> {
  const found = await mentorsOf(desk.tx, { ...whoseOf(desk), today: desk.today });
  return found.map((mentor) => ({ id: mentor.id, name: fullName(mentor) }));
}

/** What a card asks about sharing before something is kept: the mentors, and whether others read everything of this kind already. */
export async function sharingAsked(desk: Desk): Promise<{ mentors: Awaited<ReturnType<typeof mayRead>>; besides?: true }> {
  const besides = await isReadBesides(desk, { id: '', kind: 'reflection' });
  return { mentors: await mayRead(desk), ...(besides ? { besides } : {}) };
}

/** Lets those read an item whom the student ticked in the field `with`, ids with commas between. Gives their names. */
export async function shareWith(desk: Desk, itemId: string, { inputs }: Pick<Request, 'inputs'>): Promise<readonly string[]> {
  const ticked = (inputs['with'] ?? '').split(',');
  const chosen = (await mayRead(desk)).filter(({ id }) => ticked.includes(id));
  await letRead(desk, whoseOf(desk), [{ id: itemId }], chosen);
  return chosen.map(({ name }) => name);
}

/** Lets people read items of a student's passport, each of them all. */
export function letRead(
  { tx, at, newId }: Pick<Desk, 'tx' | 'at' | 'newId'>,
  whose: Whose,
  items: readonly { readonly id: string }[],
  people: readonly { readonly id: string }[],
): Promise<void> {
  const pairs = items.flatMap((item) => people.map((person) => ({ itemId: item.id, granteeId: person.id })));
  return addGrants(
    tx,
    pairs.map((pair) => ({ ...whose, ...pair, id: newId(), createdAt: at })),
  );
}

/** What is said of an item that was kept: who reads it, and that others do who may read everything of its kind. */
export async function keptLines(desk: Desk, item: Kept, names: readonly string[]): Promise<readonly Line[]> {
  const besides = await isReadBesides(desk, { ...item, named: names });
  const shared: Line = { key: 'reflection:keptShared', params: { names } };
  if (besides) return [names.length === 0 ? { key: 'reflection:kept' } : shared, { key: 'reflection:besides' }];
  return [names.length === 0 ? { key: 'reflection:keptPrivate' } : shared];
}

/** Something to keep, or that was kept. `named`: the whole names of those of whom it is said that they read it. */
type Kept = { readonly id: string; readonly kind: string; readonly named?: readonly string[] };

/** The kinds of which something is read by anybody else than is said: by a link, or because they may read everything of its kind. */
export async function kindsReadBesides<Item extends Kept>(
  { tx, at }: Pick<Desk, 'tx' | 'at'>,
  { tenantId, id: studentId }: { readonly tenantId: string; readonly id: string },
  items: readonly Item[],
): Promise<readonly Item['kind'][]> {
  const readers = await readersOf(tx, { tenantId, studentId }, at);
  const besides = items.filter((item) => {
    const { people, teams, links } = readers(item);
    return teams.length + links.length > 0 || people.some((name) => item.named?.includes(name) !== true);
  });
  return [...new Set(besides.map(({ kind }) => kind))];
}

async function isReadBesides(desk: Desk, item: Kept): Promise<boolean> {
  return (await kindsReadBesides(desk, desk.person, [item])).length > 0;
}
