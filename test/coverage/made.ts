import { closePeriod } from '../../src/coverage/close.ts';
import { inThread } from '../../src/coverage/thread.ts';
import { makeSchool } from '../../src/coverage/seed/school.ts';
import { writeYears } from '../../src/coverage/seed/write.ts';
import { settingsOf } from '../../src/people/school.ts';
import { findSchool } from '../../src/store/schools.ts';
import type { Store } from '../../src/store/store.ts';
import { newId } from '../../src/store/uuid7.ts';

/** Facts of a made-up school at a tenant that is there, without its people. */
export async function makeFacts(
  store: Store,
  tenantId: string,
  { students, seed, until }: { students: number; seed: string; until: string },
): Promise<void> {
  const row = await store.transaction((tx) => findSchool(tx, tenantId));
  if (!row) throw new Error(`Import the school ${tenantId} first`);
  await writeYears(store, makeSchool(students, seed), {
    tenantId,
    settings: settingsOf(row),
    until,
    idOf: () => undefined,
    rows: false,
    newId: () => newId(0),
  });
}

/** Closes periods one after the other, beside this thread, so that its servers go on answering. */
export async function closeAll(store: Store, tenantId: string, at: number, ...periods: readonly string[]): Promise<void> {
  for (const period of periods) await closePeriod({ store, now: () => at, count: inThread }, tenantId, period);
}
