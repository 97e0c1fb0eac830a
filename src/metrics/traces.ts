import { type Log, toldOf } from '../log.ts';
import type { Watch } from './watch.ts';

/** How long a collector that does not answer may hold up the end of the process. */
const PATIENCE_MS = 2_000;

/** Spans on their way to a collector. `close` sends what is left. */
export type Traces = { readonly watch: Watch; close(): Promise<void> };

/**
 * Tells a collector that speaks OTLP over HTTP of each turn and each call of the connector, as spans: when, how long, and what came of it. No
 * span names a person, a school or a chat. A collector that is away holds nothing up: its spans are dropped. The library is loaded here alone, so that who sets no
 * endpoint does not wait for it.
 */
export async function startTraces(endpoint: string, now: () => number, log: Log): Promise<Traces> {
  const [{ SpanKind }, { resourceFromAttributes }, { BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  const url = `${endpoint.replace(/\/+$/u, '')}/v1/traces`;
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'lemniscaat' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: PATIENCE_MS }))],
  });
  const tracer = provider.getTracer('lemniscaat');
  const tell = (name: string, kind: number, attributes: Record<string, string | number>, seconds: number): void => {
    const end = now();
    tracer.startSpan(name, { kind, attributes, startTime: end - seconds * 1000 }).end(end);
  };
  return {
    watch: {
      turn: (status, seconds) => tell('turn', SpanKind.SERVER, { 'http.response.status_code': status }, seconds),
      call: (call, result, seconds) => tell(`connector ${call}`, SpanKind.CLIENT, { result }, seconds),
    },
    async close() {
      await provider.shutdown().catch((error: unknown) => log.warn({ code: 'traces-lost', ...toldOf(error) }));
    },
  };
}
