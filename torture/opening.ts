import type { Chance } from './chance.ts';
import { pause } from './channel.ts';
import { makeLasting } from './databases.ts';
import { startBot } from './program.ts';

/** A first start on an empty database: killed while it prepares it, then started again. Gives what is wrong, or nothing. */
export async function openingRound(engine: 'sqlite' | 'postgres', chance: Chance, startMs: number): Promise<string | undefined> {
  const place = await makeLasting(engine);
  try {
    const first = startBot(place.env);
    await pause(chance.between(0, startMs * 1.2));
    await first.kill();
    const second = startBot(place.env);
    const url = await second.ready;
    const said = second.said();
    await second.kill();
    return url === null ? `a database that was being prepared did not open: ${said}` : undefined;
  } finally {
    await place.remove();
  }
}
