import type { Connector } from '../teams/connector.ts';
import { ConnectorError } from '../teams/connector.ts';

/** What is watched: how long things took and what came of them. Never of whom, and no words. Times are in seconds. */
export type Watch = {
  /** A request of the channel was answered. */
  turn(status: number, seconds: number): void;
  /** The connector was called: `ok`, or why not. */
  call(what: string, result: string, seconds: number): void;
};

/** A connector whose calls are watched. */
export function watched(connector: Connector, watch: Watch): Connector {
  async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const done = (result: string): void => watch.call(what, result, (performance.now() - from) / 1000);
    try {
      const made = await work();
      done('ok');
      return made;
    } catch (error) {
      done(error instanceof ConnectorError ? error.code : 'failed');
      throw error;
    }
  }
  return {
    send: (to, activity) => timed('send', () => connector.send(to, activity)),
    update: (to, id, activity) => timed('update', () => connector.update(to, id, activity)),
    open: (serviceUrl, with_) => timed('open', () => connector.open(serviceUrl, with_)),
    member: (of, id) => timed('member', () => connector.member(of, id)),
    close: () => connector.close(),
  };
}

/** Several that watch, as one; undefined when there is none. */
export function together(watches: readonly Watch[]): Watch | undefined {
  if (watches.length === 0) return undefined;
  return {
    turn: (status, seconds) => watches.forEach((each) => each.turn(status, seconds)),
    call: (what, result, seconds) => watches.forEach((each) => each.call(what, result, seconds)),
  };
}
