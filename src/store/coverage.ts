import { type Selectable, sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { CoverageYear } from './coverage-years.ts';
import type { CoverageFactRow } from './schema-coverage.ts';
import { type Place, rowId } from './sealed.ts';
import type { Tx } from './store.ts';

/** A fact as it is kept (`schema.ts`). */
export type CoverageFact = Readonly<Omit<CoverageFactRow, 'tenant_id' | 'kind' | 'words'>> & {
  readonly tenantId: string;
  readonly kind: 'talk' | 'addition';
};

type Tenant = { readonly tenantId: string };

const factsById = compiled((db, { tenantId, id }: Tenant & { id: string }) =>
  db.selectFrom('coverage_facts').selectAll().where('tenant_id', '=', tenantId).where('id', '=', id),
);

/** A fact by its id. */
export async function findFact(tx: Tx, tenantId: string, id: string): Promise<CoverageFact | undefined> {
  const { rows } = await factsById(tx, { tenantId, id });
  return rows[0] && factOf(tx, rows[0]);
}

/** Keeps facts. What is known under the same id takes over the new words. */
export async function putFacts(tx: Tx, facts: readonly CoverageFact[]): Promise<void> {
  for (const { tenantId, facts: said, ...fact } of facts)
    await insertFact(tx, { tenant_id: tenantId, ...fact, words: tx.codec.seal(said, wordsAt(tenantId, fact.id)) });
}

type NewFact = Omit<CoverageFactRow, 'facts' | 'words'> & { readonly words: Uint8Array };

const insertFact = compiled((db, fact: NewFact) =>
  db
    .insertInto('coverage_facts')
    .values({
      tenant_id: fact.tenant_id,
      id: fact.id,
      year: fact.year,
      kind: fact.kind,
      student: fact.student,
      mentor: fact.mentor,
      part: fact.part,
      team: fact.team,
      grade: fact.grade,
      setting: fact.setting,
      facts: '',
      words: fact.words,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'id']).doUpdateSet({ facts: '', words: sql<Uint8Array>`excluded.words` }),
    ),
);

const rewrite = compiled((db, { tenantId, id, words }: Tenant & { id: string; words: Uint8Array }) =>
  db.updateTable('coverage_facts').set({ facts: '', words }).where('tenant_id', '=', tenantId).where('id', '=', id),
);

/** Puts other words in the place of what a fact says. */
export async function rewriteFact(tx: Tx, { tenantId, id }: Pick<CoverageFact, 'tenantId' | 'id'>, facts: string): Promise<void> {
  await rewrite(tx, { tenantId, id, words: tx.codec.seal(facts, wordsAt(tenantId, id)) });
}

/** Seals what facts of a school say openly, at most so many; gives how many. */
export async function sealFacts(tx: Tx, tenantId: string, limit: number): Promise<number> {
  const open = tx.db.selectFrom('coverage_facts').select(['id', 'facts']).where('tenant_id', '=', tenantId);
  const rows = await open
    .where(sql<boolean>`facts <> ''`)
    .orderBy('id')
    .limit(limit)
    .execute();
  for (const { id, facts } of rows) await rewriteFact(tx, { tenantId, id }, facts);
  return rows.length;
}

/** Takes one fact away. */
export async function removeFact(tx: Tx, { tenantId, id }: Pick<CoverageFact, 'tenantId' | 'id'>): Promise<void> {
  await tx.db.deleteFrom('coverage_facts').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** Takes a student out of a year, by pseudonym; gives how many facts that were. Once a month is closed, the year remembers that there is one student less in it. */
export async function removeStudent(tx: Tx, { tenantId, year, closed }: CoverageYear, student: string): Promise<number> {
  const gone = tx.db.deleteFrom('coverage_facts').where('tenant_id', '=', tenantId).where('student', '=', student);
  const count = Number((await gone.executeTakeFirst()).numDeletedRows);
  if (count === 0 || closed.length === 0) return count;
  const counted = tx.db.updateTable('coverage_years').set({ erased: sql<number>`erased + 1` });
  await counted.where('tenant_id', '=', tenantId).where('year', '=', year).execute();
  return count;
}

/** Facts of some months of a year in the order of their ids, at most `limit` after `after`. */
export async function factsFrom(
  tx: Tx,
  { tenantId, year, part }: { tenantId: string; year: string; part: string },
  { after, limit }: { after: string; limit: number },
): Promise<readonly CoverageFact[]> {
  const rows = await tx.db
    .selectFrom('coverage_facts')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('year', '=', year)
    .where('part', '=', part)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => factOf(tx, row));
}

/** How many facts each month of a year has. */
export async function countFacts(tx: Tx, tenantId: string, year: string): Promise<ReadonlyMap<string, number>> {
  const counted = tx.db.selectFrom('coverage_facts').select(({ fn }) => ['part', fn.countAll<number>().as('count')]);
  const rows = await counted.where('tenant_id', '=', tenantId).where('year', '=', year).groupBy('part').execute();
  return new Map(rows.map(({ part, count }) => [part, Number(count)]));
}

/** Throws away the facts and the secret of a year, for good. */
export async function throwAway(tx: Tx, { tenantId, year }: CoverageYear, at: number): Promise<void> {
  await tx.db.deleteFrom('coverage_facts').where('tenant_id', '=', tenantId).where('year', '=', year).execute();
  const thrown = tx.db.updateTable('coverage_years').set({ secret: null, secret_sealed: null, thrown_at: at });
  await thrown.where('tenant_id', '=', tenantId).where('year', '=', year).execute();
}

/** How many students there were in a month and a combination of units (a unit per level), once the facts are gone. */
export type Context = { readonly part: string; readonly units: Readonly<Record<string, string>>; readonly students: number };

/** How many students there are per month and combination of units, of the months of a year that are closed. */
export async function contextIn(
  tx: Tx,
  { tenantId, year }: Pick<CoverageYear, 'tenantId' | 'year'>,
): Promise<readonly Context[]> {
  const rows = await tx.db
    .selectFrom('coverage_facts')
    .select(['part', 'setting', 'team', 'grade', sql<number>`count(distinct student)`.as('students')])
    .where('tenant_id', '=', tenantId)
    .where('year', '=', year)
    .where('kind', '=', 'talk')
    .groupBy(['part', 'setting', 'team', 'grade'])
    .execute();
  return rows.map(({ part, setting, team, grade, students }) => {
    const units = Object.entries({ setting, team, year: grade }).filter(([, unit]) => unit !== '');
    return { part, units: Object.fromEntries(units), students: Number(students) };
  });
}

/** Keeps what is left of a year in the place of what was left of earlier ones. */
export async function replaceContext(tx: Tx, tenantId: string, context: readonly Context[]): Promise<void> {
  await tx.db.deleteFrom('coverage_context').where('tenant_id', '=', tenantId).execute();
  for (const some of portions(context)) {
    const rows = some.map(({ part, units, students }) => ({ tenant_id: tenantId, part, units: JSON.stringify(units), students }));
    await tx.db.insertInto('coverage_context').values(rows).execute();
  }
}

/** What is left of the year before. */
export async function contextOf(tx: Tx, tenantId: string): Promise<readonly Context[]> {
  const rows = await tx.db.selectFrom('coverage_context').selectAll().where('tenant_id', '=', tenantId).execute();
  return rows.map(({ part, units, students }) => ({ part, units: JSON.parse(units) as Context['units'], students }));
}

/** The combinations of team (its name), year group and setting in which there are students now. */
export async function combinationsOf(
  tx: Tx,
  tenantId: string,
): Promise<readonly { readonly team: string; readonly grade: string; readonly setting: string | null }[]> {
  const rows = await tx.db
    .selectFrom('people')
    .leftJoin('teams', (on) => on.onRef('teams.tenant_id', '=', 'people.tenant_id').onRef('teams.id', '=', 'people.team_id'))
    .select(['teams.name as team', 'people.grade', 'teams.setting'])
    .distinct()
    .where('people.tenant_id', '=', tenantId)
    .where('people.left_on', 'is', null)
    .where('people.roles', 'like', '%"student"%')
    .execute();
  return rows.map(({ team, grade, setting }) => ({ team: team ?? '', grade: grade ?? '', setting }));
}

/** Rows in lists that a statement can take. */
export function portions<T>(rows: readonly T[], size = 1000): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}

function wordsAt(tenantId: string, id: string): Place {
  return { at: 'coverage_facts.words', tenantId, id: rowId(id) };
}

function factOf(tx: Tx, { tenant_id: tenantId, kind, words, facts: open, ...fact }: Selectable<CoverageFactRow>): CoverageFact {
  const facts = open === '' && words !== null ? (tx.codec.open(words, wordsAt(tenantId, fact.id)) as string) : open;
  return { tenantId, kind: kind === 'talk' ? 'talk' : 'addition', ...fact, facts };
}
