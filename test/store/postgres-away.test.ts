import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup, restore } from '../../src/backup/backup.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { hindranceOf, unfit } from '../../src/store/postgres-away.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase, temporaryFolder } from './engines.ts';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('no'), { code, ...more });

test.each([
  [withCode('28P01'), 'login'],
  [withCode('28000'), 'login'],
  [new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'), 'login'],
  [withCode('3D000'), 'no-database'],
  [withCode('42P01'), 'no-schema'],
  [withCode('ECONNREFUSED', { syscall: 'connect' }), 'no-answer'],
  [new Error('timeout exceeded when trying to connect'), 'no-answer'],
  [withCode('ENOTFOUND', { syscall: 'getaddrinfo' }), 'no-host'],
  [new Error('The server does not support SSL connections'), 'no-tls'],
  [withCode('DEPTH_ZERO_SELF_SIGNED_CERT'), 'certificate'],
  [withCode('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate'],
  [withCode('CERT_HAS_EXPIRED'), 'certificate'],
  [withCode('ENOENT', { syscall: 'open' }), 'file'],
  [withCode('57P03'), 'not-now'],
  [withCode('XX000'), 'unknown'],
])('%s is told by what it takes to mend it', (error, hindrance) => {
  expect(hindranceOf(error)).toBe(hindrance);
});

test('a database is fit for new data when every name fits into it, on a server that is not too old', () => {
  const servers = [
    { encoding: 'UTF8', version: 140_000 },
    { encoding: 'UTF8', version: 139_999 },
    { encoding: 'LATIN1', version: 150_018 },
    { encoding: 'SQL_ASCII', version: 150_018 },
  ];
  expect(servers.map((server) => unfit(server) === undefined)).toEqual([true, false, false, false]);
});

describe.skipIf(!DATABASE_URL)('a PostgreSQL database', () => {
  let database: { url: string; drop: () => Promise<void> };
  beforeEach(async () => {
    database = await makeDatabase(DATABASE_URL ?? '');
  });
  afterEach(() => database.drop());

  test('that keeps text in another encoding is refused while it is new', async () => {
    const name = new URL(database.url).pathname.slice(1);
    const client = new pg.Client({ connectionString: DATABASE_URL });
    await client.connect();
    await client.query(`drop database ${name}`);
    await client.query(`create database ${name} encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0`);
    await client.end();
    const opening = openStore({ databaseUrl: database.url, codec: plainCodec });
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'store-unfit' });
  });

  test('that cannot be reached is told alike by every command', async () => {
    const { path, remove } = await temporaryFolder();
    const wrong = new URL(database.url);
    wrong.pathname = '/no_such_database';
    const store = await openStore({ databaseUrl: database.url, codec: plainCodec });
    await store.transaction(({ db }) =>
      db.insertInto('schools').values({ tenant_id: 't', settings: '{}', questions: '{}', imported_at: 0 }).execute(),
    );
    await store.close();
    const file = `${path}/backup.gz`;
    await backup({ dataDir: path, databaseUrl: database.url }, file, 0);
    const away = { dataDir: path, databaseUrl: String(wrong) };
    const unreachable = { name: 'StoreError', code: 'store-unreachable', message: expect.stringContaining('3D000') };
    await expect(backup(away, `${path}/other.gz`, 0)).rejects.toMatchObject(unreachable);
    await expect(restore(away, file, { force: true, now: 0 })).rejects.toMatchObject(unreachable);
    await remove();
  });
});
