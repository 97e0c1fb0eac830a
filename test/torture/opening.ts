import { MIGRATIONS } from '../../src/store/migrate.ts';
import type { Chance } from './chance.ts';
import { pause } from './channel.ts';
import { inStore, type Lasting, makeLasting } from './databases.ts';
import { startBot } from './program.ts';

/** What stood in a database before it was upgraded. */
const STOOD = { tenant_id: '99999999-0000-4000-8000-000000000001', id: 'stood', sourced_id: 'stood', name: '2A', setting: 'mbo' };

/**
 * A start on an empty database, or on one of an older version: killed once or twice while it prepares it, then started
 * again. Gives what is wrong, or nothing.
 */
export async function openingRound(engine: 'sqlite' | 'postgres', chance: Chance, startMs: number): Promise<string | undefined> {
  const place = await makeLasting(engine);
  const from = chance.happens(0.5) ? chance.pick(MIGRATIONS.slice(0, -1)) : undefined;
  try {
    if (from !== undefined) await age(place, from);
    for (let kills = chance.pick([1, 2]); kills > 0; kills -= 1) {
      const bot = startBot(place.env);
      await pause(chance.between(0, startMs * 1.2));
      await bot.kill();
    }
    const last = startBot(place.env);
    const url = await last.ready;
    const said = last.said();
    await last.kill();
    if (url === null) return `a database ${from === undefined ? 'that was being made' : `of ${from}`} did not open: ${said}`;
    return from === undefined || (await stands(place)) ? undefined : `an upgrade from ${from} lost what stood there`;
  } finally {
    await place.remove();
  }
}

/** Makes the database as an older version left it, with something in it. */
function age(place: Lasting, upTo: string): Promise<void> {
  return inStore(
    () => place.openOlder(upTo),
    async ({ db }) => void (await db.insertInto('teams').values(STOOD).execute()),
  );
}

function stands({ open }: Lasting): Promise<boolean> {
  return inStore(open, async ({ db }) => {
    const { tenant_id, id, name } = STOOD;
    const found = await db.selectFrom('teams').selectAll().where('tenant_id', '=', tenant_id).where('id', '=', id).execute();
    return found.length === 1 && found[0]?.name === name;
  });
}
