import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import { DATABASE_URL } from '../needs.ts';
import { makeDatabase, temporaryFolder } from './engines.ts';

const CHILD = fileURLToPath(new URL('kill-child.ts', import.meta.url));
const ROUNDS = 5;

/** Starts the child, lets it acknowledge so many turns, and kills it without warning. Gives the numbers it said. */
async function runAndKill(args: readonly string[], turns: number): Promise<number[]> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.split('\n').length > turns) child.kill('SIGKILL');
  }
  await gone;
  // The last line may have been cut; it was never acknowledged.
  return said.split('\n').slice(0, -1).map(Number);
}

async function expectNothingLost(dataDir: string, databaseUrl: string): Promise<void> {
  const acknowledged: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acknowledged.push(...(await runAndKill([dataDir, databaseUrl, String(round * 1_000_000)], 50 + round * 37)));
    const store = await openStore({ dataDir, codec: plainCodec, ...(databaseUrl !== '' && { databaseUrl }) });
    const rows = await store.transaction((tx) => tx.db.selectFrom('ledger').select('key').execute());
    await store.close();
    const kept = new Set(rows.map(({ key }) => Number(key)));
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 50);
}

test('a process killed while it commits loses no turn that it acknowledged: SQLite', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  await expectNothingLost(folder.path, '').finally(folder.remove);
});

test.skipIf(!DATABASE_URL)(
  'a process killed while it commits loses no turn that it acknowledged: PostgreSQL',
  { timeout: 60_000 },
  async () => {
    const database = await makeDatabase(DATABASE_URL ?? '');
    await expectNothingLost('', database.url).finally(database.drop);
  },
);
