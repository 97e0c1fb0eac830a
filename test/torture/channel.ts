import { request } from 'undici';
import { type FakeConnector, startConnector } from '../wire/connector.ts';

/** What came of posting an activity: an answer that acknowledges it, or nothing that the channel can count on. */
export type Posted =
  { readonly acknowledged: true; readonly body: unknown } | { readonly acknowledged: false; readonly reached: boolean };

/** The channel: it posts to the bot that runs now, and keeps what the bot sends. */
export type Channel = {
  readonly connector: FakeConnector;
  /** Where the bot listens now; null while none does. */
  bot: string | null;
  /** Resolves when a bot listens. */
  whenUp(): Promise<void>;
  post(activity: object): Promise<Posted>;
  close(): Promise<void>;
};

const LONGEST_MS = 30_000;
const LOOK_AGAIN_MS = 20;

/** Opens the channel. */
export async function openChannel(): Promise<Channel> {
  const connector = await startConnector();
  const channel: Channel = {
    connector,
    bot: null,
    async whenUp() {
      while (channel.bot === null) await pause(LOOK_AGAIN_MS);
    },
    async post(activity) {
      const url = channel.bot;
      if (url === null) return { acknowledged: false, reached: false };
      try {
        const { statusCode, body } = await request(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity),
          headersTimeout: LONGEST_MS,
        });
        const text = await body.text();
        if (statusCode !== 200) return { acknowledged: false, reached: true };
        return { acknowledged: true, body: text === '' ? null : (JSON.parse(text) as unknown) };
      } catch (error) {
        return { acknowledged: false, reached: (error as { code?: string }).code !== 'ECONNREFUSED' };
      }
    },
    close: () => connector.close(),
  };
  return channel;
}

/** Waits so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
