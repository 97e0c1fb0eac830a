import { fullName } from '../conversation/desk.ts';
import type { Whose } from '../store/erasure.ts';
import { forgetShown } from './forget-shown.ts';
import { isReadable, leaveOutOfHandover } from './handover.ts';
import type { ReadersView, SharedKind } from '../reply.ts';
import { handoverOf } from '../store/handovers.ts';
import { addGrants, granteesOf, revokeGrants } from '../store/grants.ts';
import { type Link, linksOf } from '../store/links.ts';
import { agreementsOf, entriesOf } from '../store/passport.ts';
import { findPerson } from '../store/people.ts';
import { teamsOf } from '../store/schools.ts';
import { addShares, AGREEMENTS, removeShare, removeSharesOfItem, type Share, sharesOf } from '../store/shares.ts';
import type { Tx } from '../store/store.ts';

/** What can be shared as a whole, in the order in which it is shown. */
export const SHARED_KINDS = [
  'experience',
  'reflection',
  'quality',
  'motive',
  'core-word',
  'next-step',
  AGREEMENTS,
] as const satisfies readonly SharedKind[];

/** All of a passport, as far as lists go. */
const ALL = 1_000;

type Item = { readonly id: string; readonly kind: string };

/** Every item of a passport with its kind. */
export async function itemsOf(tx: Tx, whose: Whose): Promise<readonly Item[]> {
  const entries = await entriesOf(tx, { ...whose, limit: ALL });
  const agreements = await agreementsOf(tx, { ...whose, limit: ALL });
  return [...entries.map(({ id, kind }) => ({ id, kind })), ...agreements.map(({ id }) => ({ id, kind: AGREEMENTS }))];
}

/** What a student shares beyond single items for single people: all of it, the names by id of whom it goes to, the links that work. */
export type Widely = {
  readonly shares: readonly Share[];
  readonly names: ReadonlyMap<string, string>;
  readonly links: readonly Link[];
};

/** All that a student shares widely at this moment. */
export async function sharedWidely(tx: Tx, whose: Whose, at: number): Promise<Widely> {
  const shares = await sharesOf(tx, whose);
  return { shares, names: await namesOf(tx, whose.tenantId, shares), links: await openLinks(tx, whose, at) };
}

/** Readers as they are shown, the people with their ids. */
export type KnownReaders = Omit<ReadersView, 'people' | 'ids'> & {
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** Who may read an item besides its student, by any way: by name, through a team, by a link that works, in a handover. */
export async function readersAmong(tx: Tx, whose: Whose, at: number, widely: Widely): Promise<(item: Item) => KnownReaders> {
  const { shares, names } = widely;
  const grantees = await granteesOf(tx, whose.tenantId, whose.studentId);
  const labels = new Map(widely.links.map(({ id, label }) => [id, label]));
  const handedOver = await handedOverItems(tx, whose, at);
  return ({ id, kind }) => {
    const covering = shares.filter(({ scope, what }) => what === (scope === 'item' ? id : kind));
    const called = (to: Share['grantee'], from: ReadonlyMap<string, string>) =>
      covering.flatMap(({ grantee, granteeId }) => {
        const name = grantee === to ? from.get(granteeId) : undefined;
        return name === undefined ? [] : [{ id: granteeId, name }];
      });
    const named = (grantees.get(id) ?? []).map((person) => ({ id: person.id, name: fullName(person) }));
    const people = [...named, ...called('person', names)];
    return {
      people: [...new Map(people.map((each) => [each.id, each])).values()],
      teams: [...new Set(called('team', names).map(({ name }) => name))],
      links: called('link', labels).map(({ name }) => name),
      ...(handedOver.has(id) ? { handover: true } : {}),
    };
  };
}

/** The same as a card tells it. */
export async function readersOf(tx: Tx, whose: Whose, at: number): Promise<(item: Item) => ReadersView> {
  const known = await readersAmong(tx, whose, at, await sharedWidely(tx, whose, at));
  return (item) => {
    const { people, links, ...others } = known(item);
    const names = [...new Set(people.map(({ name }) => name))];
    return { people: names, ids: people.map(({ id }) => id), links: [...new Set(links)], ...others };
  };
}

/** The items whose words stand in the handover that a next mentor may read at this moment. */
async function handedOverItems(tx: Tx, whose: Whose, at: number): Promise<ReadonlySet<string>> {
  const handover = await handoverOf(tx, whose);
  if (!isReadable(handover, at)) return new Set();
  return new Set(handover.approved?.lines.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])));
}

/** The names of the people and teams that shares go to, by id. */
async function namesOf(tx: Tx, tenantId: string, shares: readonly Share[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map(
    shares.some(({ grantee }) => grantee === 'team') ? (await teamsOf(tx, tenantId)).map(({ id, name }) => [id, name]) : [],
  );
  for (const { grantee, granteeId } of shares) {
    if (grantee !== 'person' || names.has(granteeId)) continue;
    const person = await findPerson(tx, { tenantId, id: granteeId });
    if (person) names.set(granteeId, fullName(person));
  }
  return names;
}

/** A student's links that work at this moment. */
export async function openLinks(tx: Tx, whose: Whose, at: number): Promise<readonly Link[]> {
  return (await linksOf(tx, whose)).filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > at);
}

/**
 * Makes an item the student's alone again, at once. Where its whole kind was shared, the rest of that kind stays shared item by
 * item, and what comes later is no longer shared by itself.
 */
export async function keepPrivate(tx: Tx, whose: Whose, item: Item, newId: () => string): Promise<void> {
  await revokeGrants(tx, { ...whose, itemId: item.id });
  await removeSharesOfItem(tx, whose, item.id);
  await leaveOutOfHandover(tx, whose, item.id);
  for (const share of (await sharesOf(tx, whose)).filter(({ scope, what }) => scope === 'kind' && what === item.kind))
    await narrow(tx, whose, share, item, newId);
  await forgetShown(tx, whose);
}

/** Takes one reader's leave for an item, where it came by the item itself or by its kind. */
export async function stopReading(tx: Tx, whose: Whose, item: Item, personId: string, newId: () => string): Promise<void> {
  await revokeGrants(tx, { ...whose, itemId: item.id, granteeId: personId });
  const theirs = (await sharesOf(tx, whose)).filter(({ grantee, granteeId }) => grantee === 'person' && granteeId === personId);
  for (const share of theirs) {
    if (share.scope === 'kind' && share.what === item.kind) await narrow(tx, whose, share, item, newId);
    if (share.scope === 'item' && share.what === item.id) await removeShare(tx, whose, share.id);
  }
  await forgetShown(tx, whose);
}

/** Takes back by its id what was shared in a wider way. Only the student's own. False when it was not there. */
export async function endShare(tx: Tx, whose: Whose, shareId: string): Promise<boolean> {
  const stopped = await removeShare(tx, whose, shareId);
  if (stopped) await forgetShown(tx, whose);
  return stopped;
}

/** What stays shared counts as shared since the whole kind was. */
async function narrow(tx: Tx, whose: Whose, share: Share, without: Item, newId: () => string): Promise<void> {
  await removeShare(tx, whose, share.id);
  const rest = (await itemsOf(tx, whose)).filter(({ id, kind }) => kind === share.what && id !== without.id);
  const { grantee, granteeId, createdAt } = share;
  if (grantee === 'person')
    return addGrants(
      tx,
      rest.map(({ id: itemId }) => ({ ...whose, id: newId(), itemId, granteeId, createdAt })),
    );
  return addShares(
    tx,
    rest.map(({ id }) => ({ ...whose, id: newId(), scope: 'item', what: id, grantee, granteeId, createdAt })),
  );
}
