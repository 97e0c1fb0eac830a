import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Watch } from './watch.ts';

/** What waits to be sent: how much, and how long the oldest of what is due has waited, in seconds. */
export type Backlog = { readonly waiting: number; readonly oldest: number };

/** The metrics of one instance: what is watched, and how it stands as Prometheus reads it. */
export type Metrics = { readonly watch: Watch; readonly contentType: string; text(): Promise<string> };

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts turns, calls and what is owed. No label names a person, a school or a chat. `backlog` is asked for at each reading. */
export function createMetrics(backlog: () => Promise<Backlog>): Metrics {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry, prefix: 'lemniscaat_' });
  const turns = new Histogram({
    name: 'lemniscaat_turn_seconds',
    help: 'From the request of the channel to its answer, by HTTP status.',
    labelNames: ['status'],
    buckets: SECONDS,
    registers,
  });
  const calls = new Histogram({
    name: 'lemniscaat_connector_seconds',
    help: 'Calls of the connector, by what was asked and what came of it.',
    labelNames: ['call', 'result'],
    buckets: SECONDS,
    registers,
  });
  const waiting = new Gauge({ name: 'lemniscaat_outbox_waiting', help: 'Messages owed and not sent.', registers });
  const oldest = new Gauge({
    name: 'lemniscaat_outbox_oldest_seconds',
    help: 'How long the oldest message that is due has waited.',
    registers,
  });
  const failed = new Counter({
    name: 'lemniscaat_metrics_failed_total',
    help: 'Readings at which the database did not tell what is owed.',
    registers,
  });

  return {
    watch: {
      turn: (status, seconds) => turns.observe({ status }, seconds),
      call: (call, result, seconds) => calls.observe({ call, result }, seconds),
    },
    contentType: registry.contentType,
    async text() {
      const now = await backlog().catch(() => null);
      // Without the database the rest is told all the same: it is then that somebody looks.
      if (now === null) failed.inc();
      waiting.set(now?.waiting ?? Number.NaN);
      oldest.set(now?.oldest ?? Number.NaN);
      return registry.metrics();
    },
  };
}
