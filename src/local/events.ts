import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocalWorld } from './world.ts';

const BEAT_MS = 15_000;

/** Server-sent events: every change of the world, as it happens, until the page goes. The beat shows both sides that the line is open. */
export function streamEvents(world: LocalWorld, req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  res.write('retry: 1000\n\n');
  const stop = world.listen((event) => void res.write(`data: ${JSON.stringify(event)}\n\n`));
  const beat = setInterval(() => void res.write(': here\n\n'), BEAT_MS);
  req.once('close', () => {
    stop();
    clearInterval(beat);
  });
}
