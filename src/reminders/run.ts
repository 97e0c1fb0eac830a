import { dayAt } from '../people/school.ts';
import type { School } from '../people/schools.ts';
import { toldOf } from '../log.ts';
import { releaseBundle } from '../store/bundles.ts';
import { pruneReminders } from '../store/reminders.ts';
import { tenantIds } from '../store/schools.ts';
import type { Tx } from '../store/store.ts';
import { claimDue, settleOrphans } from './claim.ts';
import { daysLater } from './due.ts';
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

/** Plans what comes due at every school, and forgets what is long past. */
export async function planReminders(parts: RunParts): Promise<void> {
  for (const { tenantId, school } of await schools(parts)) {
    const now = parts.now();
    await planSchool({ store: parts.store, tenantId, school, newId: parts.newId, now });
    const before = now - KEPT_DAYS * 86_400_000;
    const day = daysLater(dayAt(school.settings, now), -KEPT_DAYS);
    await parts.store.transaction((tx) => pruneReminders(tx, tenantId, { before, day }));
  }
}

/**
 * Sends what is due at every school, each message at its turn. Any number of instances may run at once on one database; nothing is sent
 * twice. What goes wrong at one school holds up no other.
 */
export async function sendReminders(parts: RunParts): Promise<void> {
  const waiting = [...(await schools(parts))];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        await sendForSchool(parts, next.tenantId, next.school);
      } catch (error) {
        parts.log.error({ code: 'reminders-failed', tenantId: next.tenantId, ...toldOf(error) });
      }
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
        if (parts.isStopping?.()) return store.transaction((tx) => releaseBundle(tx, bundle, { notBefore: now, tried: false }));
        return sendBundle(parts, school, bundle, parts.now()).catch((error: unknown) => {
          log.error({ code: 'reminder-not-settled', id: bundle.id, ...toldOf(error) });
        });
      }),
    );
  }
}

async function schools({ store, schoolOf }: RunParts): Promise<readonly { tenantId: string; school: School }[]> {
  return store.transaction(async (tx) => {
    const found: { tenantId: string; school: School }[] = [];
    for (const tenantId of await tenantIds(tx)) {
      const school = await schoolOf(tx, tenantId);
      if (school) found.push({ tenantId, school });
    }
    return found;
  });
}

function pause(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}
