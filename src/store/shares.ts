import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Whose } from './erasure.ts';
import type { Database } from './schema.ts';
import type { Queries, Tx } from './store.ts';

/** To whom: a person, the mentors of a team, or whoever has a link. */
const GRANTEES = ['person', 'team', 'link'] as const;
export type Grantee = (typeof GRANTEES)[number];

/** A student's leave wider than one item for one person. `what` is an item's id, or a kind with all that is and comes under it. */
export type Share = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly scope: 'item' | 'kind';
  readonly what: string;
  readonly grantee: Grantee;
  readonly granteeId: string;
  readonly createdAt: number;
};

/** Who reads: somebody of the school, a mentor of this team and no more than that, or whoever has this link. */
export type Reader = { readonly viewerId: string } | { readonly teamId: string } | { readonly linkId: string };

/** The kind under which agreements are shared. */
export const AGREEMENTS = 'agreement';

/** Gives leave; what was given already stays as it was. */
export async function addShares(tx: Tx, shares: readonly Share[]): Promise<void> {
  if (shares.length === 0) return;
  const rows = shares.map(({ tenantId, id, studentId, scope, what, grantee, granteeId, createdAt }) => ({
    tenant_id: tenantId,
    id,
    student_id: studentId,
    scope,
    what,
    grantee,
    grantee_id: granteeId,
    created_at: createdAt,
  }));
  const once = ['tenant_id', 'student_id', 'grantee', 'grantee_id', 'scope', 'what'] as const;
  await tx.db
    .insertInto('shares')
    .values(rows)
    .onConflict((conflict) => conflict.columns([...once]).doNothing())
    .execute();
}

/** Everything that a student shares in this wider way, the oldest first. */
export async function sharesOf(tx: Tx, { tenantId, studentId }: Whose): Promise<Share[]> {
  const rows = await tx.db
    .selectFrom('shares')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    tenantId,
    id: row.id,
    studentId,
    scope: row.scope as Share['scope'],
    what: row.what,
    grantee: row.grantee as Grantee,
    granteeId: row.grantee_id,
    createdAt: row.created_at,
  }));
}

/** Takes leave back by id. Only the student's own. False when it was not there. */
export async function removeShare(tx: Tx, { tenantId, studentId }: Whose, id: string): Promise<boolean> {
  const gone = tx.db.deleteFrom('shares').where('tenant_id', '=', tenantId).where('id', '=', id);
  return (await gone.where('student_id', '=', studentId).executeTakeFirst()).numDeletedRows > 0n;
}

/** Takes an item out of everything that shares this very item. */
export async function removeSharesOfItem(tx: Tx, { tenantId, studentId }: Whose, itemId: string): Promise<void> {
  const ofItem = tx.db.deleteFrom('shares').where('tenant_id', '=', tenantId).where('student_id', '=', studentId);
  await ofItem.where('scope', '=', 'item').where('what', '=', itemId).execute();
}

/** The students who share something with a team's mentors. */
export async function studentsSharingWithTeam(tx: Tx, tenantId: string, teamId: string): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('shares')
    .select('student_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where('grantee_id', '=', teamId)
    .where('grantee', '=', 'team')
    .execute();
  return rows.map(({ student_id }) => student_id);
}

type Readable = Whose & { readonly reader: Reader; readonly givenSince?: number };

/**
 * The condition under which an entry or agreement may be read by somebody: it was granted itself, or its kind was. With
 * `givenSince` (epoch milliseconds) only by leave that was given from then on. Whether that person may read anything at all of
 * this student is decided in `people/access.ts`.
 */
export function isReadable(
  db: Queries,
  table: 'entries' | 'agreements',
  { tenantId, studentId, reader, givenSince = 0 }: Readable,
) {
  const shared = (scope: Share['scope']) => {
    const own = db.selectFrom('shares').where('shares.tenant_id', '=', tenantId).where('shares.student_id', '=', studentId);
    return own
      .where('shares.scope', '=', scope)
      .where('shares.created_at', '>=', givenSince)
      .where((is) => goesTo(db, is, tenantId, reader));
  };
  const granted = (personId: string) =>
    db
      .selectFrom('grants')
      .select('item_id')
      .where('tenant_id', '=', tenantId)
      .where('grantee_id', '=', personId)
      .where('student_id', '=', studentId)
      .where('created_at', '>=', givenSince);
  return (is: ExpressionBuilder<Database, 'entries' | 'agreements'>): Expression<SqlBool> => {
    const ofItem = [
      is('id', 'in', shared('item').select('shares.what')),
      ...('viewerId' in reader ? [is('id', 'in', granted(reader.viewerId))] : []),
    ];
    const kind = table === 'entries' ? sql.ref<string>('kind') : sql.val(AGREEMENTS);
    return is.or([...ofItem, is(kind, 'in', shared('kind').select('shares.what'))]);
  };
}

function goesTo(db: Queries, is: ExpressionBuilder<Database, 'shares'>, tenantId: string, reader: Reader): Expression<SqlBool> {
  const to = (grantee: Grantee, id: string) => is.and([is('shares.grantee', '=', grantee), is('shares.grantee_id', '=', id)]);
  if ('linkId' in reader) return to('link', reader.linkId);
  if ('teamId' in reader) return to('team', reader.teamId);
  const team = db.selectFrom('people').select('people.team_id').where('people.tenant_id', '=', tenantId);
  const mentorsTeam = team
    .where('people.id', '=', reader.viewerId)
    .where('people.left_on', 'is', null)
    .where('people.roles', 'like', '%"mentor"%');
  return is.or([
    to('person', reader.viewerId),
    is.and([is('shares.grantee', '=', 'team'), is('shares.grantee_id', 'in', mentorsTeam)]),
  ]);
}
