import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Config, ConfigError } from '../config.ts';
import { namesThisMachine } from '../gate.ts';
import type { Metrics } from './prometheus.ts';

/** `GET /metrics` on a port of its own, so that it is never reachable through the bot's. With a token, only for who brings it; without one, only under a name of this machine. Not yet listening. */
function createMetricsServer(metrics: Pick<Metrics, 'contentType' | 'text'>, token: string | null): Server {
  return createServer((request, response) => {
    const answer = (status: number, type: string, body: string): void => {
      // Two statements: restify makes `writeHead` give nothing back.
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    if (token === null && !namesThisMachine(request.headers)) return answer(403, 'text/plain', 'Only this machine is answered\n');
    if (request.method !== 'GET' || request.url !== '/metrics') return answer(404, 'text/plain', 'GET /metrics\n');
    if (token !== null && !isSame(request.headers.authorization ?? '', `Bearer ${token}`))
      return answer(401, 'text/plain', 'A bearer token is needed\n');
    metrics.text().then(
      (text) => answer(200, metrics.contentType, text),
      () => answer(500, 'text/plain', 'The metrics could not be made\n'),
    );
  });
}

/** Listens, and tells where. Rejects with `ConfigError` when the port is taken. */
export async function startMetrics(
  metrics: Pick<Metrics, 'contentType' | 'text'>,
  { port, host, token }: NonNullable<Config['metrics']>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createMetricsServer(metrics, token);
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new ConfigError([`METRICS_PORT: ${port} cannot be listened on (${code})`])),
    );
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
