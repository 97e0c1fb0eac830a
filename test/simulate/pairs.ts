import { type Kysely, sql } from 'kysely';
import type { Database } from '../../src/store/schema.ts';
import type { Pair } from '../torture/pair.ts';

type Row = { tenant_id: string; mentor: string; mentor_upn: string; student: string; student_upn: string; name: string };

/** So many mentors of all schools, drawn at random, each with a student whose whole name nobody else among theirs has. */
export async function drawPairs(db: Kysely<Database>, count: number): Promise<readonly Pair[]> {
  const { rows } = await sql<Row>`
    select distinct on (m.tenant_id, m.id) m.tenant_id, m.id as mentor, m.upn as mentor_upn, s.id as student, s.upn as student_upn,
      s.given_name || ' ' || s.family_name as name
    from (select * from people where roles like '%mentor%' order by random() limit ${count}) as m
    join guides as g on g.tenant_id = m.tenant_id and g.mentor_id = m.id and g.until_on is null
    join people as s on s.tenant_id = g.tenant_id and s.id = g.student_id
    where 1 = (
      select count(*) from guides as others join people as o on o.tenant_id = others.tenant_id and o.id = others.student_id
      where others.tenant_id = m.tenant_id and others.mentor_id = m.id
        and o.given_name = s.given_name and o.family_name = s.family_name)
    order by m.tenant_id, m.id, s.id`.execute(db);
  return rows.map(({ tenant_id: tenantId, mentor, mentor_upn, student, student_upn, name }) => ({
    mentor: someone(tenantId, mentor, mentor_upn),
    student: someone(tenantId, student, student_upn),
    studentName: name,
    acts: [],
  }));
}

function someone(tenantId: string, id: string, upn: string): Pair['mentor'] {
  return { tenantId, id: `29:${id}`, upn, chatId: `a:${id}`, entraId: id };
}
