import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Tx } from './store.ts';

/** By which others see that a process lives: `attend` begins it, or begins it anew. */
export type Presence = { readonly sender: number; attend(): void; close(): Promise<void> };

/** What the locks of senders are known by among the advisory locks of a database. */
const SENDERS = 1_904_117;
const AGAIN_MS = 250;

/**
 * A process lives as long as a connection of its own does: that has a lock, of which PostgreSQL lets go in the moment in which the process ends, however it
 * ends. A connection that breaks is made again; `broken` hears why, once until there is one.
 */
export function presenceOf(sender: number, connect: () => pg.Client, broken: (error: Error) => void): Presence {
  let client: pg.Client | undefined;
  let keeping: Promise<void> | undefined;
  let isSeen = false;
  let isTold = false;
  let isOver = false;

  async function keep(): Promise<void> {
    while (!isOver) {
      client = connect();
      const ended = new Promise<void>((resolve) => client?.once('end', resolve));
      client.on('error', tell);
      try {
        await client.connect();
        await client.query('select pg_advisory_lock_shared($1, $2)', [SENDERS, sender]);
        isSeen = true;
        isTold = false;
        await ended;
      } catch (error) {
        tell(error as Error);
      }
      isSeen = false;
      leave();
      if (!isOver) await sleep(AGAIN_MS);
    }
  }

  function tell(error: Error): void {
    if (isOver || isTold) return;
    isTold = true;
    broken(error);
  }

  /** At once: a server that is gone without a word would be waited for. */
  function leave(): void {
    client?.connection.stream.destroy();
  }

  return {
    sender,
    attend() {
      keeping ??= keep();
      if (isSeen) leave();
    },
    async close() {
      isOver = true;
      leave();
      await keeping;
    },
  };
}

/** The numbers (`Tx.sender`) of the processes that are seen to live. */
export async function livingSenders({ run }: Tx): Promise<ReadonlySet<number>> {
  const { rows } = await run<{ sender: number }>(
    `select objid::int as sender from pg_locks where locktype = 'advisory' and classid = $1 and objsubid = 2 and granted
     and database = (select oid from pg_database where datname = current_database())`,
    [SENDERS],
  );
  return new Set(rows.map(({ sender }) => sender));
}
