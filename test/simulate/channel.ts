import { Pool } from 'undici';
import { type FakeConnector, startConnector } from '../wire/connector.ts';
import type { Channel } from '../torture/channel.ts';

/** The channel of a simulated country: it posts to the instances in turn and times what comes back. Milliseconds. */
export type Timed = Pick<Channel, 'connector' | 'whenUp' | 'post'> & {
  /** From a post until it was acknowledged. */
  readonly acknowledged: number[];
  /** From a post until the first message of the bot in that chat, where one came. */
  readonly replied: number[];
  /** Posts that were not acknowledged. */
  readonly failed: () => number;
  close(): Promise<void>;
};

/** The chats name the address of the channel, so it stays the same from run to run. */
const PORT = 39_780;
export const SERVICE_URL = `http://127.0.0.1:${PORT}`;
const SENDERS = 64;

/** Opens it before the instances run; `bots` gives their addresses. */
export async function openTimed(bots: () => readonly string[]): Promise<Timed> {
  const connector: FakeConnector = await startConnector(PORT);
  const pools = new Map<string, Pool>();
  const since = new Map<string, number>();
  const [acknowledged, replied]: [number[], number[]] = [[], []];
  let [failed, next] = [0, 0];
  connector.fail(({ chatId }) => {
    const start = since.get(chatId);
    if (start !== undefined) replied.push(performance.now() - start);
    since.delete(chatId);
    return undefined;
  });

  return {
    connector,
    acknowledged,
    replied,
    failed: () => failed,
    whenUp: () => Promise.resolve(),
    async post(activity) {
      const url = new URL(bots()[(next += 1) % bots().length] ?? '');
      const pool = pools.get(url.origin) ?? new Pool(url.origin, { connections: SENDERS });
      pools.set(url.origin, pool);
      const { conversation } = activity as { conversation: { id: string } };
      const start = performance.now();
      since.set(conversation.id, start);
      try {
        const { statusCode, body } = await pool.request({
          path: url.pathname,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity),
        });
        const text = await body.text();
        if (statusCode !== 200) throw new Error(`The bot answered ${statusCode}`);
        acknowledged.push(performance.now() - start);
        return { acknowledged: true, body: text === '' ? null : (JSON.parse(text) as unknown) };
      } catch {
        failed += 1;
        return { acknowledged: false, reached: true };
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
      await connector.close();
    },
  };
}
