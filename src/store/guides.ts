import type { SelectQueryBuilder } from 'kysely';
import { compiled } from './compiled.ts';
import { recalled } from './memory.ts';
import { type Person, personOf } from './people.ts';
import type { Database } from './schema.ts';
import type { Tx } from './store.ts';

/** A student as their mentor knows them: with the name of the team. */
export type OwnStudent = Person & { readonly team: string | null };

/** Who guided whom, when. */
export type Period = { readonly from: string; readonly until: string | null };

/** The students whom a mentor guides on `today` (`YYYY-MM-DD`), by first name. */
export async function studentsOf(
  tx: Tx,
  { tenantId, mentorId, today }: { tenantId: string; mentorId: string; today: string },
): Promise<OwnStudent[]> {
  const guided = tx.db.selectFrom('guides').where('guides.tenant_id', '=', tenantId).where('guides.mentor_id', '=', mentorId);
  const rows = await current(guided, today)
    .innerJoin('people', (on) =>
      on.onRef('people.tenant_id', '=', 'guides.tenant_id').onRef('people.id', '=', 'guides.student_id'),
    )
    .leftJoin('teams', (on) => on.onRef('teams.tenant_id', '=', 'people.tenant_id').onRef('teams.id', '=', 'people.team_id'))
    .selectAll('people')
    .select('teams.name as team')
    .where('people.left_on', 'is', null)
    .distinct()
    .orderBy('people.given_name')
    .orderBy('people.family_name')
    .orderBy('people.id')
    .execute();
  return rows.map((row) => ({ ...personOf(row), team: row.team }));
}

/** Whether a mentor guides another student on `today` who has the same first name. */
export async function hasNamesake(
  tx: Tx,
  {
    tenantId,
    id,
    mentorId,
    today,
  }: { readonly tenantId: string; readonly id: string; readonly mentorId: string; readonly today: string },
): Promise<boolean> {
  const guided = tx.db.selectFrom('guides').where('guides.tenant_id', '=', tenantId).where('guides.mentor_id', '=', mentorId);
  const others = current(guided, today)
    .innerJoin('people', (on) =>
      on.onRef('people.tenant_id', '=', 'guides.tenant_id').onRef('people.id', '=', 'guides.student_id'),
    )
    .innerJoin('people as student', (on) =>
      on.onRef('student.tenant_id', '=', 'people.tenant_id').onRef('student.given_name', '=', 'people.given_name'),
    )
    .select('people.id')
    .where('student.id', '=', id)
    .where('people.id', '!=', id)
    .where('people.left_on', 'is', null)
    .limit(1);
  return (await others.execute()).length > 0;
}

/** The mentors who guide a student on `today`, by first name. */
export async function mentorsOf(
  tx: Tx,
  { tenantId, studentId, today }: { tenantId: string; studentId: string; today: string },
): Promise<Person[]> {
  const guiding = tx.db.selectFrom('guides').where('guides.tenant_id', '=', tenantId).where('guides.student_id', '=', studentId);
  const rows = await current(guiding, today)
    .innerJoin('people', (on) =>
      on.onRef('people.tenant_id', '=', 'guides.tenant_id').onRef('people.id', '=', 'guides.mentor_id'),
    )
    .selectAll('people')
    .where('people.left_on', 'is', null)
    .distinct()
    .orderBy('people.given_name')
    .orderBy('people.id')
    .execute();
  return rows.map(personOf);
}

type Pair = { readonly tenantId: string; readonly mentorId: string; readonly studentId: string };

const selectGuidance = compiled((db, { tenantId, mentorId, studentId }: Pair) =>
  db
    .selectFrom('guides')
    .select(['from_on as from', 'until_on as until'])
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId)
    .where('mentor_id', '=', mentorId)
    .orderBy('from_on'),
);

/** Every period in which this mentor guides or guided this student. */
export async function guidance(tx: Tx, pair: Pair): Promise<readonly Period[]> {
  const key = [pair.tenantId, pair.mentorId, pair.studentId].join('\n');
  return (await recalled(tx, 'guides', key, async () => (await selectGuidance(tx, pair)).rows)) ?? [];
}

type Guided<O> = SelectQueryBuilder<Database, 'guides', O>;

/** Both ends of a period count. */
function current<O>(guides: Guided<O>, today: string): Guided<O> {
  const begun = guides.where('guides.from_on', '<=', today);
  return begun.where((is) => is.or([is('guides.until_on', 'is', null), is('guides.until_on', '>=', today)]));
}
