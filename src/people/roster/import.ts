import { dayOf } from '../../days.ts';
import { emptyLedger } from '../../store/ledger.ts';
import { findSchool, putSchool } from '../../store/schools.ts';
import type { Store } from '../../store/store.ts';
import { newId } from '../../store/uuid7.ts';
import { applyPlan } from './apply.ts';
import { loadCurrent } from './current.ts';
import { type Current, type Plan, planImport } from './plan.ts';
import type { Roster } from './roster.ts';

/**
 * What an import did, in numbers. `left`: people who are no longer in the files. `ended`: periods that are not. `renamed`: by sourcedId, whose login changed
 * while an account was bound to them already, which it still is.
 */
export type ImportCounts = {
  readonly people: { readonly total: number; readonly added: number; readonly changed: number; readonly left: number };
  readonly teams: { readonly total: number; readonly added: number; readonly changed: number };
  readonly guides: { readonly total: number; readonly added: number; readonly changed: number; readonly ended: number };
  readonly placements: { readonly total: number; readonly added: number; readonly changed: number; readonly ended: number };
  readonly renamed: readonly string[];
};

/**
 * Brings the store in line with a roster, in one transaction: only what differs is written, so a second time changes
 * nothing. Two imports of one school run one after the other. `now` is epoch milliseconds.
 */
export async function importRoster(store: Store, roster: Roster, now: number): Promise<ImportCounts> {
  const { school } = roster;
  const { tenantId } = school;
  const today = dayOf(now, school.timeZone);
  return store.transaction(async (tx) => {
    // First of all, since on PostgreSQL the row of the school holds back another import.
    await putSchool(tx, {
      tenant_id: tenantId,
      settings: JSON.stringify(school),
      questions: JSON.stringify(roster.questions),
      imported_at: now,
    });
    const { current, ids } = await loadCurrent(tx, tenantId);
    const plan = planImport(roster, current, today);
    await applyPlan({ tx, tenantId, ids, today, at: now, newId: () => newId(now) }, plan);
    // Who may read what is another now: a card of before must not come back to a button that is pressed again.
    if (mayTakeAway(plan)) await emptyLedger(tx, tenantId);
    return countsIn(roster, plan);
  });
}

function mayTakeAway({ people, guides }: Plan): boolean {
  return [people.leave, people.change, guides.change, guides.remove].some(({ length }) => length > 0);
}

/** What an import would do, in numbers and one by one, and what it would find. `before`: the school as it is known, null when it is new. */
export type Foreseen = {
  readonly counts: ImportCounts;
  readonly plan: Plan;
  readonly current: Current;
  readonly before: { readonly settings: object; readonly questions: object } | null;
};

/** What an import would do now; changes nothing. */
export async function foreseeImport(store: Store, roster: Roster, now: number): Promise<Foreseen> {
  const { school } = roster;
  return store.transaction(async (tx) => {
    const row = await findSchool(tx, school.tenantId);
    const { current } = await loadCurrent(tx, school.tenantId);
    const plan = planImport(roster, current, dayOf(now, school.timeZone));
    const before = row ? { settings: JSON.parse(row.settings) as object, questions: JSON.parse(row.questions) as object } : null;
    return { counts: countsIn(roster, plan), plan, current, before };
  });
}

function countsIn(roster: Roster, plan: Plan): ImportCounts {
  return {
    people: {
      total: roster.people.length,
      added: plan.people.add.length,
      changed: plan.people.change.length + plan.people.back.length,
      left: plan.people.leave.length,
    },
    teams: { total: roster.teams.length, added: plan.teams.add.length, changed: plan.teams.change.length },
    guides: { total: roster.guides.length, ...countsOf(plan.guides, roster.guides) },
    placements: { total: roster.placements.length, ...countsOf(plan.placements, roster.placements) },
    renamed: plan.people.renamed,
  };
}

/** A changed period that is the one of the files is changed; the others are those that were ended. */
function countsOf<T>(
  { add, change, remove }: { add: readonly T[]; change: readonly T[]; remove: readonly T[] },
  wanted: readonly T[],
) {
  const inFiles = new Set(wanted);
  const changed = change.filter((period) => inFiles.has(period)).length;
  return { added: add.length, changed, ended: change.length - changed + remove.length };
}
