import { type Selectable, sql } from 'kysely';
import { StoreError } from './errors.ts';
import type { ReflectionRow } from './schema-passport.ts';
import type { Tx } from './store.ts';

/** What a student tells for themselves while it is in no passport, with its snapshot; `machine` tells of which kind. `endedAt` null: not kept and not thrown away yet. */
export type Reflection = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly state: string;
  readonly rev: number;
  readonly machine: string;
  readonly version: number;
  readonly snapshot: unknown;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly endedAt: number | null;
};

/** Keeps a new reflection. */
export async function addReflection(tx: Tx, reflection: Reflection): Promise<void> {
  const { tenantId, id, studentId, startedAt, rev } = reflection;
  await tx.db
    .insertInto('reflections')
    .values({ tenant_id: tenantId, id, student_id: studentId, started_at: startedAt, rev, ...savedPart(tx, reflection) })
    .execute();
}

/** Keeps what a turn made of a reflection loaded at `rev`; gives the new rev. Fails with `store-conflict` when another turn came between. */
export async function saveReflection(tx: Tx, reflection: Reflection): Promise<number> {
  const { numUpdatedRows } = await tx.db
    .updateTable('reflections')
    .set({ ...savedPart(tx, reflection), rev: reflection.rev + 1 })
    .where('tenant_id', '=', reflection.tenantId)
    .where('id', '=', reflection.id)
    .where('rev', '=', reflection.rev)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return reflection.rev + 1;
  throw new StoreError('store-conflict', `Reflection ${reflection.id} was changed meanwhile; take the turn again`);
}

/** What a student has begun and not ended of a kind: the one touched last. */
export async function openReflection(
  tx: Tx,
  { tenantId, studentId, machine }: Pick<Reflection, 'tenantId' | 'studentId' | 'machine'>,
): Promise<Reflection | undefined> {
  const mine = tx.db.selectFrom('reflections').selectAll().where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  const row = await mine
    .where('machine', '=', machine)
    .where(sql<boolean>`ended_at is null`)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && reflectionOf(tx, row);
}

/** A reflection by its id. */
export async function loadReflection(
  tx: Tx,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<Reflection | undefined> {
  const row = await tx.db
    .selectFrom('reflections')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && reflectionOf(tx, row);
}

function savedPart(tx: Tx, { tenantId, id, state, machine, version, snapshot, updatedAt, endedAt }: Reflection) {
  const sealed = tx.codec.seal(snapshot, { at: 'reflections.snapshot', tenantId, id });
  return { state, machine, version, snapshot: sealed, updated_at: updatedAt, ended_at: endedAt };
}

function reflectionOf(tx: Tx, row: Selectable<ReflectionRow>): Reflection {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    studentId: row.student_id,
    state: row.state,
    rev: row.rev,
    machine: row.machine,
    version: row.version,
    snapshot: tx.codec.open(row.snapshot, { at: 'reflections.snapshot', tenantId: row.tenant_id, id: row.id }),
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    endedAt: row.ended_at,
  };
}
