import { BANK } from '../../dialogs/questions/bank.ts';
import { applySchool, type SchoolQuestions } from '../../dialogs/questions/school.ts';
import type { Question } from '../../dialogs/questions/question.ts';
import { findSchool, teamsOf } from '../store/schools.ts';
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
 * the tenant has none.
 */
export function schoolReader(): (tx: Tx, tenantId: string) => Promise<School | undefined> {
  const known = new Map<string, Known>();
  return async (tx, tenantId) => {
    const row = await findSchool(tx, tenantId);
    if (!row) return undefined;
    const before = known.get(tenantId);
    if (before?.importedAt === row.imported_at) return before.school;

    const settings = settingsOf(row);
    const teams = new Map((await teamsOf(tx, tenantId)).map(({ id, sourced_id }) => [id, sourced_id]));
    const school: School = {
      settings,
      bank: applySchool(BANK, JSON.parse(row.questions) as SchoolQuestions),
      mannerOf: (teamId) => mannerOf(settings, teamId === null ? null : (teams.get(teamId) ?? null)),
    };
    known.set(tenantId, { importedAt: row.imported_at, school });
    return school;
  };
}
