import { fileURLToPath } from 'node:url';
import type { Store } from '../store/store.ts';
import { loadHistory } from './demo-history.ts';
import { importRoster, type ImportCounts } from './roster/import.ts';
import type { Problem } from './roster/problem.ts';
import { readRoster } from './roster/read.ts';

/** The demo school's roster folder. */
export const DEMO_SCHOOL = fileURLToPath(new URL('../../demo/school', import.meta.url));
const HISTORY = new URL('../../demo/history.json', import.meta.url);

/**
 * Imports the demo school and its invented history, dated around `now` (epoch milliseconds). A second time nothing
 * changes. Gives the problems when somebody has edited the folder into something that cannot be read.
 */
export async function loadDemo(store: Store, now: number): Promise<{ counts: ImportCounts } | { problems: Problem[] }> {
  const read = await readRoster(DEMO_SCHOOL);
  if ('problems' in read) return read;
  const counts = await importRoster(store, read.roster, now);
  await loadDemoHistory(store, read.roster.school.tenantId, now);
  return { counts };
}

/** Gives the demo school, once imported, its invented last weeks, dated around `now`. A second time nothing changes. */
export async function loadDemoHistory(store: Store, tenantId: string, now: number): Promise<void> {
  await loadHistory(store, { tenantId, file: HISTORY, now });
}
