import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { backup } from '../../src/backup/backup.ts';
import { importSchool } from '../../src/people/roster/folder.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { createWords } from '../../src/words.ts';
import { temporaryFolder } from '../store/engines.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const run = promisify(execFile);

/** In blocks of 512 bytes: less than there is to put back. */
const SOME_ROOM = 64;

test('a disk that refuses what is put back is what is told, and leaves what was there', async () => {
  const folder = await temporaryFolder();
  const where = { dataDir: folder.path, databaseUrl: null };
  const store = await openStore({ dataDir: folder.path, codec: plainCodec });
  const words = createWords().for({ locale: 'en' });
  await importSchool(store, 'demo/school', { now: NOW, words, hint: () => undefined });
  await store.close();
  const file = join(folder.path, 'before.gz');
  const before = await backup(where, file, NOW);

  const limited = `ulimit -f ${SOME_ROOM}; exec "$0" "$@"`;
  const command = [process.execPath, 'src/backup/main.ts', 'restore', '--from', file, '--force'];
  const restoring = run('sh', ['-c', limited, ...command], { env: { ...process.env, DATA_DIR: folder.path, DATABASE_URL: '' } });
  await expect(restoring).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('disk') });
  expect(await backup(where, join(folder.path, 'after.gz'), NOW)).toEqual(before);
  await folder.remove();
});
