import { Pool } from 'undici';
import { userOf } from '../people.ts';
import { type Kind, activityOf, textOf } from './activity.ts';
import type { Connector } from './connector.ts';

/** How much to send: to which bot, what, by how many at once, until when, by which mentors (`from`, and `count` after it, round and round). */
export type Load = {
  readonly bot: string;
  readonly kind: Kind;
  readonly concurrency: number;
  readonly until: { readonly seconds: number } | { readonly turns: number };
  readonly people: { readonly from: number; readonly count: number };
  readonly authorization?: string;
  /** What everybody types, in place of what is said in turn. */
  readonly said?: string;
};

/** What came of it. Latencies are milliseconds from sending a message until its answer is there. */
export type Loaded = {
  readonly turns: number;
  readonly failed: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly socketsOpened: number;
  /** CPU that this process has used meanwhile. */
  readonly cpuMs: number;
};

type CardAction = { readonly verb: string; readonly data: Record<string, unknown> };
const PATIENCE_MS = 10_000;

/** The buttons in hand of each mentor, by bot: fetched before the first press, so that the next slice has presses alone. */
const inHand = new Map<string, Map<number, CardAction>>();

/** Sends turns in a closed loop: each of `concurrency` senders waits for its answer before it sends the next. */
export async function load(
  connector: Connector,
  { bot, kind, concurrency, until, people, authorization, said }: Load,
): Promise<Loaded> {
  const { origin, pathname } = new URL(bot);
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1, keepAliveTimeout: 60_000 });
  const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) };
  const latencies: number[] = [];
  // Typed words move the card, and its buttons count no longer.
  const actions = (kind === 'press' ? inHand.get(bot) : undefined) ?? new Map<number, CardAction>();
  inHand.set(bot, actions);
  let [begun, next, failed] = [0, 0, 0];
  /** Whoever waits for an answer types nothing more: a slow turn may be overtaken by a whole round. */
  const waiting = new Set<number>();

  async function post(activity: object): Promise<string> {
    const { statusCode, body } = await pool.request({ path: pathname, method: 'POST', headers, body: JSON.stringify(activity) });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`The bot answered ${statusCode}`);
    return text;
  }

  async function typed(place: number, text: string): Promise<Buffer> {
    const arrival = connector.arrival(userOf(place).chatId);
    const activity = activityOf(place, connector.url, { text, textFormat: 'plain' });
    const [answer] = await Promise.all([inTime(arrival), post(activity)]);
    return answer;
  }

  /** Presses the button that keeps a note, on the card that the last press of this mentor gave. */
  async function pressed(place: number, action: CardAction): Promise<void> {
    const data = { ...action.data, said: textOf('note') };
    const value = { action: { type: 'Action.Execute', verb: action.verb, data }, trigger: 'manual' };
    const answer = await post(activityOf(place, connector.url, { type: 'invoke', name: 'adaptiveCard/action', value }));
    actions.set(place, actionIn(answer));
  }

  function nextPlace(): number {
    for (;;) {
      const place = people.from + (next % people.count);
      next += 1;
      if (!waiting.has(place)) return place;
    }
  }

  async function turn(): Promise<void> {
    const place = nextPlace();
    begun += 1;
    waiting.add(place);
    const action = actions.get(place);
    const start = performance.now();
    try {
      await (action ? pressed(place, action) : typed(place, said ?? textOf(kind)));
      latencies.push(performance.now() - start);
    } catch {
      failed += 1;
    } finally {
      waiting.delete(place);
    }
  }

  if (kind === 'press') {
    for (let place = people.from; place < people.from + people.count; place += 1) {
      if (!actions.has(place)) actions.set(place, actionIn((await typed(place, textOf('note'))).toString('utf8')));
    }
  }
  const [opened, cpu, start] = [connector.opened(), process.cpuUsage(), performance.now()];
  const goesOn = 'turns' in until ? () => begun < until.turns : () => performance.now() - start < until.seconds * 1000;
  await Promise.all(
    Array.from({ length: Math.min(concurrency, people.count) }, async () => {
      while (goesOn()) await turn();
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const socketsOpened = connector.opened() - opened;
  await pool.close();
  const sorted = Float64Array.from(latencies).toSorted();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return {
    turns: latencies.length,
    failed,
    seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    socketsOpened,
    cpuMs: (user + system) / 1000,
  };
}

/** The button on a guide card that keeps a note. */
function actionIn(text: string): CardAction {
  const found = /\{"type":"Action\.Execute"[^{}]*"verb":"note"[^{}]*"data":(?<data>\{[^{}]*\})/u.exec(text)?.groups?.['data'];
  if (found === undefined) throw new Error('There is no button for a note on this card');
  return { verb: 'note', data: JSON.parse(found) as Record<string, unknown> };
}

async function inTime<T>(arrival: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came')), PATIENCE_MS);
  });
  try {
    return await Promise.race([arrival, late]);
  } finally {
    clearTimeout(timer);
  }
}
