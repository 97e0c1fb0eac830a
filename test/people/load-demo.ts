import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { loadDemoHistory } from '../../src/people/demo-history.ts';
import { importRoster } from '../../src/people/roster/import.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import type { Store } from '../../src/store/store.ts';

/** Imports the demo school and its invented history, dated around `now` (epoch milliseconds). A second time nothing changes. */
export async function loadDemo(store: Store, now: number): Promise<void> {
  const read = await readRoster(DEMO_SCHOOL);
  if ('problems' in read) throw new Error(`The demo school cannot be read: ${JSON.stringify(read.problems)}`);
  await importRoster(store, read.roster, now);
  await loadDemoHistory(store, read.roster.school.tenantId, now);
}
