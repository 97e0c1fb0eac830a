import { type Kysely, sql } from 'kysely';
import type { Database } from '../../src/store/schema.ts';

/** What left of its own accord: messages, of how many schools, and how many seconds after the beginning the last one left; the same of the school with most of them. */
export type Reminded = {
  readonly states: Readonly<Record<string, number>>;
  readonly messages: number;
  readonly schools: number;
  readonly firstAfterS: number | null;
  readonly lastAfterS: number | null;
  readonly largest: { readonly messages: number; readonly lastAfterS: number } | null;
};

/**
 * Makes the day one like any other: what fell due before it counts as said, and what runs that were broken off still owe to a chat is
 * taken away, since its time may lie ahead of this run's clock. `day` is `YYYY-MM-DD`.
 */
export async function settleEarlier(db: Kysely<Database>, day: string): Promise<void> {
  await sql`update reminders set state = 'sent' where state = 'pending' and on_day < ${day}`.execute(db);
  await sql`delete from outbox where state = 'pending'`.execute(db);
}

/** What is due on this day and planned already. */
export async function dueOn(db: Kysely<Database>, day: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from reminders where state = 'pending' and on_day <= ${day}`.execute(db);
  return Number(rows[0]?.count);
}

/** What left since `began` by the bot's clock, epoch milliseconds, school by school. */
export async function remindersSince(db: Kysely<Database>, began: number): Promise<Reminded> {
  const states = await sql<{ state: string; count: string }>`
    select state, count(*) as count from reminders where on_day >= ${dayOf(began)} group by state`.execute(db);
  const sent = await sql<{ messages: string; first: string; last: string }>`
    select count(*) as messages, min(sending_at) as first, max(sending_at) as last from bundles
    where sending_at >= ${began} group by tenant_id order by count(*) desc`.execute(db);
  const schools = sent.rows.map(({ messages, first, last }) => ({
    messages: Number(messages),
    first: Number(first),
    last: Number(last),
  }));
  const after = (at: number): number => Math.round((at - began) / 100) / 10;
  const [largest] = schools;
  return {
    states: Object.fromEntries(states.rows.map(({ state, count }) => [state, Number(count)])),
    messages: schools.reduce((sum, { messages }) => sum + messages, 0),
    schools: schools.length,
    firstAfterS: largest ? after(Math.min(...schools.map(({ first }) => first))) : null,
    lastAfterS: largest ? after(Math.max(...schools.map(({ last }) => last))) : null,
    largest: largest ? { messages: largest.messages, lastAfterS: after(largest.last) } : null,
  };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
