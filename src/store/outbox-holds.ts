import { compiled } from './compiled.ts';
import { type Claimed, MOST_APART_MS, pending } from './outbox.ts';
import type { Tx } from './store.ts';

/** A message that some sender holds now: which attempt it is, until when that sender has it, and which sender that is, if it says so. */
export type Hold = {
  readonly tenantId: string;
  readonly id: string;
  readonly attempts: number;
  readonly leasedUntil: number;
  readonly heldBy: number | null;
};

/** So many are looked at: more can only be held by many senders at once. */
const MOST_LOOKED_AT = 5_000;

const longer = compiled((db, held: Omit<Hold, 'heldBy'>) =>
  db
    .updateTable('outbox')
    .set({ leased_until: held.leasedUntil })
    .where('tenant_id', '=', held.tenantId)
    .where('id', '=', held.id)
    .where(pending)
    .where('leased_until', 'is not', null)
    .where('attempts', '=', held.attempts),
);

/** Holds messages on until another moment; what was settled, put back to be tried later, or is held by somebody else stays as it is. */
export async function holdOn(tx: Tx, held: readonly Claimed[], leasedUntil: number): Promise<void> {
  for (const { tenantId, id, attempts } of held) await longer(tx, { tenantId, id, attempts, leasedUntil });
}

/** Holds one message on. False when it was settled, or another sender took it over. */
export async function keepHold(tx: Tx, { tenantId, id, attempts }: Claimed, leasedUntil: number): Promise<boolean> {
  return (await longer(tx, { tenantId, id, attempts, leasedUntil })).changed === 1;
}

const heldAt = compiled((db, { now }: { now: number }) =>
  db
    .selectFrom('outbox')
    .select(['tenant_id as tenantId', 'id', 'attempts', 'leased_until as leasedUntil', 'held_by as heldBy'])
    .where(pending)
    .where('leased_until', '>', now)
    .$narrowType<{ leasedUntil: number }>()
    .limit(MOST_LOOKED_AT),
);

/**
 * What is held at a moment, by whichever sender and whatever its clock says, for whichever tenant: no words, only what is held.
 */
export async function holdsAt(tx: Tx, now: number): Promise<readonly Hold[]> {
  return (await heldAt(tx, { now: now - MOST_APART_MS })).rows;
}

const free = compiled((db, seen: Hold) =>
  db
    .updateTable('outbox')
    .set({ leased_until: null, held_by: null })
    .where('tenant_id', '=', seen.tenantId)
    .where('id', '=', seen.id)
    .where(pending)
    .where('attempts', '=', seen.attempts)
    .where('leased_until', '=', seen.leasedUntil),
);

/** Takes a message from a sender that has died; false when it was settled or held on to since it was seen. */
export async function letGo(tx: Tx, seen: Hold): Promise<boolean> {
  return (await free(tx, seen)).changed === 1;
}
