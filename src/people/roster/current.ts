import type { Setting } from '../../../dialogs/vocabulary.ts';
import { personOf } from '../../store/people.ts';
import { teamsOf } from '../../store/schools.ts';
import type { Tx } from '../../store/store.ts';
import type { Current } from './plan.ts';

/** Ids in the store by sourcedId. */
export type Ids = { readonly teams: Map<string, string>; readonly people: Map<string, string> };

/** What the store holds of a school, in the terms of the files, with the ids behind it. */
export async function loadCurrent(tx: Tx, tenantId: string): Promise<{ current: Current; ids: Ids }> {
  const teams = await teamsOf(tx, tenantId);
  const rows = await tx.db.selectFrom('people').selectAll().where('tenant_id', '=', tenantId).execute();
  const people = rows.map(personOf);
  const guides = await tx.db.selectFrom('guides').selectAll().where('tenant_id', '=', tenantId).execute();
  const placements = await tx.db.selectFrom('placements').selectAll().where('tenant_id', '=', tenantId).execute();

  const teamOf = new Map(teams.map(({ id, sourced_id }) => [id, sourced_id]));
  const sourcedOf = new Map(people.map(({ id, sourcedId }) => [id, sourcedId]));
  const current: Current = {
    teams: teams.map(({ sourced_id: sourcedId, name, setting }) => ({ sourcedId, name, setting: setting as Setting })),
    people: people.map(({ sourcedId, upn, entraId, givenName, familyName, roles, teamId, group, grade, leftOn }) => {
      const team = teamId === null ? null : (teamOf.get(teamId) ?? null);
      return { sourcedId, upn, givenName, familyName, roles, team, group, grade, leftOn, isBound: entraId !== null };
    }),
    guides: guides.map(({ student_id, mentor_id, from_on: from, until_on: until }) => {
      return { student: sourcedOf.get(student_id) ?? '', mentor: sourcedOf.get(mentor_id) ?? '', from, until };
    }),
    placements: placements.map(({ student_id, company, from_on: from, until_on: until }) => {
      return { student: sourcedOf.get(student_id) ?? '', company, from, until };
    }),
  };
  const ids: Ids = {
    teams: new Map(teams.map(({ id, sourced_id }) => [sourced_id, id])),
    people: new Map(people.map(({ id, sourcedId }) => [sourcedId, id])),
  };
  return { current, ids };
}
