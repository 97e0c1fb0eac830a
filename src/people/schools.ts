import { BANK } from '../../dialogs/questions/bank.ts';
import { applySchool, type SchoolQuestions } from '../../dialogs/questions/school.ts';
import type { Question } from '../../dialogs/questions/question.ts';
import { findSchool, importedAt, teamsOf } from '../store/schools.ts';
import type { Tx } from '../store/store.ts';
import { mannerOf, type SchoolSettings, settingsOf, type TeamManner } from './school.ts';

/** A school as a turn needs it: its settings, its question bank, and how each team is spoken with. */
export type School = {
  readonly settings: SchoolSettings;
  readonly bank: readonly Question[];
  /** How people of a team are spoken with; the school's own manner for somebody without a team. */
  mannerOf(teamId: string | null): TeamManner;
};

type Known = { readonly importedAt: number; readonly school: School };

/**
 * Schools of this database, read once per import. Returns a function that gives the school of a tenant, or undefined when
 * the tenant has none, or is not among `served`; null: whichever has one is served.
 */
export function schoolReader(served: readonly string[] | null = null): (tx: Tx, tenantId: string) => Promise<School | undefined> {
  const known = new Map<string, Known>();
  const isServed = (tenantId: string) => served === null || served.some((each) => each.toLowerCase() === tenantId);
  return async (tx, tenantId) => {
    if (!isServed(tenantId)) return undefined;
    const before = known.get(tenantId);
    const current = await importedAt(tx, tenantId);
    if (before && before.importedAt === current) return before.school;
    const row = await findSchool(tx, tenantId);
    if (!row) return undefined;

    const settings = settingsOf(row);
    const teams = new Map((await teamsOf(tx, tenantId)).map(({ id, sourced_id }) => [id, sourced_id]));
    const manners = new Map<string | null, TeamManner>();
    const school: School = {
      settings,
      bank: applySchool(BANK, JSON.parse(row.questions) as SchoolQuestions),
      mannerOf(teamId) {
        const team = teamId === null ? null : (teams.get(teamId) ?? null);
        const manner = manners.get(team) ?? mannerOf(settings, team);
        manners.set(team, manner);
        return manner;
      },
    };
    known.set(tenantId, { importedAt: row.imported_at, school });
    return school;
  };
}
