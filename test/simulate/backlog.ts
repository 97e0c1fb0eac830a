import { type Kysely, sql } from 'kysely';
import type { Database } from '../../src/store/schema.ts';

/** What was owed at worst: messages that were due, and how long the oldest of them had been (ms). */
export type Worst = { readonly looks: number; readonly most: number; readonly oldestMs: number; readonly left: number };

const EVERY_MS = 1_000;

/** Looks every second at what is owed. `end` resolves with the worst of it and with what is left. The bot's clock is `ahead` of ours. */
export function watchBacklog(db: Kysely<Database>, ahead: number): { end(): Promise<Worst> } {
  let [looks, most, oldestMs, left] = [0, 0, 0, 0];
  let goesOn = true;
  const looking = (async () => {
    while (goesOn) {
      const now = Date.now() + ahead;
      const { rows } = await sql<{ owed: string; since: string | null }>`
        select count(*) as owed, min(due_at) as since from outbox where state = 'pending' and due_at <= ${now}`.execute(db);
      left = Number(rows[0]?.owed);
      looks += 1;
      most = Math.max(most, left);
      oldestMs = Math.max(oldestMs, now - Number(rows[0]?.since ?? now));
      await new Promise((resolve) => void setTimeout(resolve, EVERY_MS));
    }
  })();
  return {
    async end() {
      goesOn = false;
      await looking;
      return { looks, most, oldestMs, left };
    },
  };
}
