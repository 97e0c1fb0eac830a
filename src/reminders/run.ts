import { dayAfter, dayOf } from '../days.ts';
import type { School } from '../people/schools.ts';
import { toldOf } from '../log.ts';
import { bringBack, releaseBundle } from '../store/bundles.ts';
import { pruneReminders } from '../store/reminders.ts';
import { tenantIds } from '../store/schools.ts';
import type { Tx } from '../store/store.ts';
import { claimDue, settleOrphans } from './claim.ts';
import { lateSince } from './due.ts';
import { planSchool } from './plan.ts';
import { sendBundle, type SendParts } from './send.ts';

/** What a run needs from outside. `now` is epoch milliseconds; `isStopping` ends a run between two messages. */
export type RunParts = SendParts & {
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly now: () => number;
  readonly isStopping?: () => boolean;
};

/** How many schools are served side by side. */
const SCHOOLS_AT_ONCE = 4;
/** How long what was settled is remembered. */
const KEPT_DAYS = 30;

/** Plans what comes due at every school, and forgets what is long past. What goes wrong at one school holds up no other. */
export async function planReminders(parts: RunParts): Promise<void> {
  for (const tenantId of await tenants(parts)) {
    await atSchool(parts, tenantId, async (school) => {
      const now = parts.now();
      await parts.store.transaction((tx) => bringBack(tx, tenantId, now));
      await planSchool({ store: parts.store, tenantId, school, newId: parts.newId, now });
      const before = now - KEPT_DAYS * 86_400_000;
      const today = dayOf(now, school.settings.timeZone);
      // What may still be planned for a day must be remembered as long.
      const [day = ''] = [dayAfter(today, -KEPT_DAYS), lateSince(school.settings, today)].toSorted();
      await parts.store.transaction((tx) => pruneReminders(tx, tenantId, { before, day }));
    });
  }
}

/**
 * Sends what is due at every school, each message at its turn. Any number of instances may run at once on one database; nothing is sent
 * twice. What goes wrong at one school holds up no other.
 */
export async function sendReminders(parts: RunParts): Promise<void> {
  const waiting = [...(await tenants(parts))];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const tenantId = next;
      await atSchool(parts, tenantId, (school) => sendForSchool(parts, tenantId, school));
    }
  };
  await Promise.all(Array.from({ length: SCHOOLS_AT_ONCE }, work));
}

async function sendForSchool(parts: RunParts, tenantId: string, school: School): Promise<void> {
  const { store, newId, log } = parts;
  const uncertain = await store.transaction((tx) => settleOrphans(tx, tenantId, parts.now()));
  if (uncertain > 0) log.warn({ code: 'reminders-uncertain', count: uncertain });
  for (let more = true; more && !parts.isStopping?.();) {
    const now = parts.now();
    const claims = await store.transaction((tx) => claimDue(tx, { tenantId, school, now, newId }));
    more = claims.more;
    await Promise.all(
      claims.bundles.map(async (bundle) => {
        await pause(bundle.turn - now);
        const settled = parts.isStopping?.()
          ? store.transaction((tx) => releaseBundle(tx, bundle, { notBefore: now, tried: false }))
          : sendBundle(parts, school, bundle, parts.now());
        return settled.catch((error: unknown) => {
          log.error({ code: 'reminder-not-settled', id: bundle.id, ...toldOf(error) });
        });
      }),
    );
  }
}

function tenants({ store }: RunParts): Promise<readonly string[]> {
  return store.transaction(tenantIds);
}

/** Does something for one school; what goes wrong is told, and ends there. */
async function atSchool(
  { store, schoolOf, log }: RunParts,
  tenantId: string,
  work: (school: School) => Promise<void>,
): Promise<void> {
  try {
    const school = await store.transaction((tx) => schoolOf(tx, tenantId));
    if (school) await work(school);
  } catch (error) {
    log.error({ code: 'reminders-failed', tenantId, ...toldOf(error) });
  }
}

function pause(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}
