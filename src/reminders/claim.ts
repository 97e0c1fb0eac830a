import { dayAfter, dayOf } from '../days.ts';
import type { School } from '../people/schools.ts';
import {
  addBundle,
  type Bundle,
  bundlesSince,
  dueFor,
  duePeople,
  heldUntil,
  orphanedBundles,
  releaseBundle,
  reserveTurns,
  settleBundle,
  WEEK_MS,
} from '../store/bundles.ts';
import type { Person } from '../store/people.ts';
import { type Reminder, setReminders } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import { MOST_A_WEEK } from './due.ts';
import { standingOfPerson } from './standing.ts';
import { isQuiet, opensOn } from './quiet.ts';

/** Between two messages to one tenant: twenty a second, on all instances together. */
const GAP_MS = 50;
/** How long a sender holds a message: longer than its turn, opening a chat and sending may take. */
const LEASE_MS = 60_000;
/** How many people at once: their turns come within a second. */
const AT_ONCE = 20;
/** How much one message holds, what is nearest first: of that it is soon too late to speak. The rest waits for another day. */
const MOST_IN_ONE = 8;

/** What claiming is done with: a school at a moment (epoch milliseconds). */
export type Claiming = { readonly tenantId: string; readonly school: School; readonly now: number; readonly newId: NewId };

/** Messages to send now, each at its turn (epoch milliseconds). `more`: others wait. */
export type Claims = { readonly bundles: readonly (Bundle & { readonly turn: number })[]; readonly more: boolean };

const NONE: Claims = { bundles: [], more: false };

/**
 * Takes what is due at a school: one message for each person, unless it is quiet there, they want none, or had their two of this
 * week. Everything of a person that is due goes into that one message.
 */
export async function claimDue(tx: Tx, claiming: Claiming): Promise<Claims> {
  const { tenantId, school, now } = claiming;
  if (isQuiet(school.settings, now) || (await heldUntil(tx, tenantId, now)) !== null) return NONE;
  const today = dayOf(now, school.settings.timeZone);
  const people = await duePeople(tx, { tenantId, today, now }, AT_ONCE);
  const bundles: Bundle[] = [];
  for (const person of people) {
    const due = await dueFor(tx, { tenantId, today, now }, person.id);
    const bundle = await bundleFor(tx, claiming, person, due, today);
    if (bundle) bundles.push(bundle);
  }
  if (bundles.length === 0) return { bundles: [], more: people.length === AT_ONCE };
  const first = await reserveTurns(tx, tenantId, { now, count: bundles.length, gapMs: GAP_MS });
  return {
    bundles: bundles.map((bundle, place) => ({ ...bundle, turn: first + place * GAP_MS })),
    more: people.length === AT_ONCE,
  };
}

async function bundleFor(
  tx: Tx,
  { tenantId, school, now, newId }: Claiming,
  person: Person,
  due: readonly Reminder[],
  today: string,
): Promise<Bundle | undefined> {
  if (due.length === 0) return undefined;
  const personId = person.id;
  const set = (to: Parameters<typeof setReminders>[3]) =>
    setReminders(
      tx,
      tenantId,
      due.map(({ id }) => id),
      to,
    );
  if (person.leftOn !== null) return void (await set({ state: 'cancelled' }));
  const standing = await standingOfPerson(tx, person, today);
  if (standing.state === 'off') return void (await set({ state: 'opted-out' }));
  if (standing.state === 'paused') {
    return void (await set({ state: 'snoozed', notBefore: opensOn(school.settings, standing.until) }));
  }
  const recent = await bundlesSince(tx, { tenantId, personId, since: now - WEEK_MS });
  const oldest = recent.at(-MOST_A_WEEK);
  if (oldest !== undefined) {
    await holdBack(tx, tenantId, due, oldest + WEEK_MS);
    return undefined;
  }
  const bundle = { tenantId, id: newId(now), personId };
  const reminders = due.slice(-MOST_IN_ONE).map(({ id }) => id);
  await addBundle(tx, bundle, { reminders, now, leaseMs: LEASE_MS });
  // Else both messages of a week would be gone within a minute.
  await holdBack(tx, tenantId, due.slice(0, -MOST_IN_ONE), opensOn(school.settings, dayAfter(today, 1)));
  return bundle;
}

/** Each keeps the state that it has: what was snoozed stays so. */
async function holdBack(tx: Tx, tenantId: string, due: readonly Reminder[], notBefore: number): Promise<void> {
  for (const { id, state } of due) await setReminders(tx, tenantId, [id], { state, notBefore });
}

/**
 * Settles what a sender left behind when it died: what had not begun to leave comes round again, what had may have arrived and is not
 * sent twice. Gives how many of the second kind.
 */
export async function settleOrphans(tx: Tx, tenantId: string, now: number): Promise<number> {
  const orphans = await orphanedBundles(tx, tenantId, now);
  for (const bundle of orphans) {
    if (bundle.started) await settleBundle(tx, bundle, 'uncertain');
    else await releaseBundle(tx, bundle, { notBefore: now, tried: false });
  }
  return orphans.filter(({ started }) => started).length;
}
