import { wholeSnapshot } from '../../src/store/pages.ts';
import type { Tx } from '../../src/store/store.ts';
import { placeOf, type Saved } from '../../src/turn.ts';
import { TENANT } from './people.ts';

/** What is kept of everything that was done, as far as two runs of the same acts must agree on it. */
export type Kept = {
  /** The talks of each mentor, first to last: state, phase, and everything that the machine knows. */
  readonly talks: Readonly<Record<string, readonly unknown[]>>;
  /** What each student has in the passport, in order. */
  readonly passports: Readonly<Record<string, readonly string[]>>;
};

/** Reads what is kept, by people's user names. */
export async function readKept(tx: Tx): Promise<Kept> {
  const { db, codec } = tx;
  const people = await db.selectFrom('people').select(['id', 'upn']).where('tenant_id', '=', TENANT).execute();
  const upnOf = new Map(people.map(({ id, upn }) => [id, upn]));
  const rows = await db.selectFrom('conversations').selectAll().where('tenant_id', '=', TENANT).orderBy('id').execute();
  const held = await Promise.all(
    rows.map(async ({ mentor_id, id, snapshot }) => {
      const whole = await wholeSnapshot(tx, { tenantId: TENANT, id }, snapshot);
      return { mentor: upnOf.get(mentor_id) ?? '', place: placeOf(whole.snapshot as Saved) };
    }),
  );
  const talks = Map.groupBy(held, ({ mentor }) => mentor);
  const entries = await db.selectFrom('entries').selectAll().where('tenant_id', '=', TENANT).orderBy('id').execute();
  const agreements = await db.selectFrom('agreements').selectAll().where('tenant_id', '=', TENANT).orderBy('id').execute();
  const bodies = [
    ...entries.map(({ student_id, id, body }) => ({ student_id, id, body, at: 'entries.body' }) as const),
    ...agreements.map(({ student_id, id, body }) => ({ student_id, id, body, at: 'agreements.body' }) as const),
  ];
  const items = Map.groupBy(bodies, ({ student_id }) => upnOf.get(student_id) ?? '');
  return {
    talks: Object.fromEntries([...talks].map(([upn, own]) => [upn, own.map(({ place }) => place)])),
    passports: Object.fromEntries(
      [...items].map(([upn, own]) => [
        upn,
        own.map(({ body, at, id }) => JSON.stringify(codec.open(body, { at, tenantId: TENANT, id }))),
      ]),
    ),
  };
}

/** How many messages are owed still, and how many were given up. */
export async function readOwed({ db }: Tx): Promise<{ pending: number; lost: number }> {
  const rows = await db.selectFrom('outbox').select('state').where('state', '<>', 'sent').execute();
  const pending = rows.filter(({ state }) => state === 'pending').length;
  return { pending, lost: rows.length - pending };
}
