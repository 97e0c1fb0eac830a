import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { expect, test } from 'vitest';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { postgresStore } from '../../src/store/postgres.ts';
import { sessionsOf } from '../../src/store/sessions.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase } from './engines.ts';
import { addPeople } from './rows.ts';

const SILENT_MS = 200;

/** A network between us and a server, which swallows what is said over the connections of before `fallSilent`, without a word. */
async function networkTo(url: string) {
  const { hostname, port } = new URL(url);
  const near = new URL(url);
  const open = new Set<Socket>();
  const proxy = createServer((socket) => {
    const far = connect(Number(port || 5432), hostname);
    socket.pipe(far).pipe(socket);
    for (const end of [socket, far]) {
      open.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => open.delete(end));
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  near.hostname = '127.0.0.1';
  near.port = String((proxy.address() as AddressInfo).port);
  return {
    url: near.href,
    fallSilent() {
      for (const socket of open) socket.unpipe().pause();
    },
    close() {
      for (const socket of open) socket.destroy();
      proxy.close();
    },
  };
}

test.skipIf(!DATABASE_URL)(
  'a server that falls silent costs the turns that were asking it, and none of those after them',
  async () => {
    const database = await makeDatabase(DATABASE_URL ?? '');
    const migrated = await openStore({ databaseUrl: database.url, codec: plainCodec });
    const network = await networkTo(database.url);
    const pool = new pg.Pool({ connectionString: network.url, max: 1, pipeline: true });
    pool.on('connect', (client) => void client.on('error', () => {}));
    const store = postgresStore(sessionsOf(pool, SILENT_MS), plainCodec);
    await store.ping();

    network.fallSilent();
    await expect(store.transaction(addPeople)).rejects.toMatchObject({ code: 'store-unreachable' });
    await store.transaction(addPeople);
    const people = await migrated.transaction(({ db }) => db.selectFrom('people').select('id').execute());
    expect(people).toHaveLength(4);

    network.fallSilent();
    await expect(store.ping()).rejects.toMatchObject({ code: 'store-unreachable' });

    await Promise.all([store.close(), migrated.close()]);
    network.close();
    await database.drop();
  },
);

test.skipIf(!DATABASE_URL)(
  'a connection that the server ends is told as such by every statement after it, so that the turn may come again',
  async () => {
    const database = await makeDatabase(DATABASE_URL ?? '');
    const store = await openStore({ databaseUrl: database.url, codec: plainCodec });
    const broken = store.transaction(async (tx) => {
      await tx.run('select pg_terminate_backend(pg_backend_pid())', []).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 50));
      await tx.run('select 1', []);
    });
    await expect(broken).rejects.toMatchObject({
      code: 'store-unreachable',
      cause: { message: expect.stringContaining('not queryable') },
    });
    await store.ping();
    await store.close();
    await database.drop();
  },
);

test.skipIf(!DATABASE_URL)('a connection that stays read only, as those from before a failover may, costs one turn', async () => {
  const database = await makeDatabase(DATABASE_URL ?? '');
  const store = await openStore({ databaseUrl: database.url, codec: plainCodec });
  await store.transaction(({ run }) => run('set session characteristics as transaction read only', []));
  await expect(store.transaction(addPeople)).rejects.toMatchObject({ code: 'store-unwritable' });
  await store.transaction(addPeople);
  await store.close();
  await database.drop();
});
