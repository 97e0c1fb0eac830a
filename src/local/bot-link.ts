import { connect } from 'node:net';
import type { Activity } from './activities.ts';

const LOOK_EVERY_MS = 1_500;
/** How long Teams waits for a bot before it gives up. */
const ANSWER_WITHIN_MS = 15_000;

/** `status` 0: nothing came back, because the bot is not up, broke off, or took longer than Teams waits. */
export type BotAnswer = { status: number; body: unknown };

export type BotLink = {
  readonly up: boolean;
  post(activity: Activity): Promise<BotAnswer>;
  /** Looks now whether somebody listens at the bot's address. */
  look(): Promise<boolean>;
  close(): void;
};

/**
 * The line to the bot. It looks from time to time whether the bot is there, by opening a connection and nothing more, so that the bot's
 * log stays empty. `changed` is called when that differs from before.
 */
export function openBotLink(botUrl: string, changed: (up: boolean) => void): BotLink {
  let up = false;
  const become = (now: boolean): boolean => {
    const differs = now !== up;
    up = now;
    if (differs) changed(now);
    return now;
  };
  const look = async (): Promise<boolean> => become(await listens(new URL(botUrl)));
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();

  return {
    get up() {
      return up;
    },
    look,
    async post(activity) {
      try {
        const answer = await send(botUrl, activity);
        become(true);
        return answer;
      } catch {
        // Silent on purpose: the caller shows status 0 to the person, and `look` tells whether the bot is gone.
        await look();
        return { status: 0, body: undefined };
      }
    },
    close: () => clearInterval(timer),
  };
}

async function send(botUrl: string, activity: Activity): Promise<BotAnswer> {
  const response = await fetch(botUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(activity),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  return { status: response.status, body: jsonOrNothing(await response.text()) };
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listens({ hostname, port, protocol }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)), timeout: 1_000 });
    const end = (found: boolean) => () => {
      socket.destroy();
      resolve(found);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
