import { sql } from 'kysely';
import { compiled } from './compiled.ts';
import { type Agreement, agreementOf, type Entry, entryOf, type Whose } from './passport.ts';
import { isReadable, type Reader } from './shares.ts';
import type { Queries, Tx } from './store.ts';

/** Only what the student lets this reader read: item by item, by kind, through a team or by a link. With `ids` (one at least) of these alone. */
type Shared = Whose & Reader & { readonly ids?: readonly string[] };

/** The entries that a student lets this reader read, the newest first. With `since`: those that were kept, or shared with this reader, from then on. */
export async function entriesFor(
  tx: Tx,
  { tenantId, studentId, limit, since, ids, ...reader }: Shared & { readonly since?: number },
): Promise<Entry[]> {
  const readable = (givenSince = 0) => isReadable(tx.db, 'entries', { tenantId, studentId, reader, givenSince });
  const rows = await tx.db
    .selectFrom('entries')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId)
    .where(readable())
    .$if(ids !== undefined, (all) => all.where('id', 'in', ids ?? []))
    .$if(since !== undefined, (all) => all.where((is) => is.or([is('created_at', '>=', since ?? 0), readable(since)(is)])))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => entryOf(tx, row));
}

/** The agreements that a student lets this reader read, the newest first. */
export async function agreementsFor(tx: Tx, { ids, ...whose }: Shared): Promise<Agreement[]> {
  const rows = await newestFirst(ofReader(tx.db, whose))
    .limit(whose.limit)
    .$if(ids !== undefined, (all) => all.where('id', 'in', ids ?? []))
    .execute();
  return rows.map((row) => agreementOf(tx, row));
}

/** The same of a person, those that still stand first: as many as are shown hold what there is left to do, however much came after it. */
export async function standingAgreementsFor(tx: Tx, whose: Whose & { readonly viewerId: string }): Promise<Agreement[]> {
  return (await standingFirst(tx, whose)).rows.map((row) => agreementOf(tx, row));
}

/** Asked in turns of a talk: its text is built once. */
const standingFirst = compiled((db, { tenantId, studentId, viewerId, limit }: Whose & { readonly viewerId: string }) => {
  const stands = sql`case when state in ('agreed', 'changed') then 0 else 1 end`;
  return newestFirst(ofReader(db, { tenantId, studentId, viewerId }).orderBy(stands)).limit(limit);
});

function ofReader(db: Queries, { tenantId, studentId, ...reader }: Omit<Whose, 'limit'> & Reader) {
  return db
    .selectFrom('agreements')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', studentId)
    .where(isReadable(db, 'agreements', { tenantId, studentId, reader }));
}

function newestFirst(agreements: ReturnType<typeof ofReader>) {
  return agreements.orderBy('created_at', 'desc').orderBy('id', 'desc');
}
