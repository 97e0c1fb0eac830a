import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { EXIT, rosterCommand } from '../../src/people/roster/cli.ts';
import { createWords } from '../../src/words.ts';
import { temporaryFolder } from '../store/engines.ts';

let folder: { path: string; remove: () => Promise<void> };
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

async function run(args: readonly string[], dataDir = folder.path): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const now = () => Date.UTC(2026, 10, 23, 9);
  const code = await rosterCommand(args, {
    config: () => ({ dataDir, databaseUrl: null, dataKeys: [] }),
    systemLocale: 'en-US',
    now,
    say: (line) => said.push(line),
  });
  return { code, said };
}

const nl = createWords().for({ locale: 'nl' });
const en = createWords().for({ locale: 'en' });

test('the demo school is imported and counted', async () => {
  expect(await run([DEMO_SCHOOL, '--locale', 'nl'])).toEqual({
    code: EXIT.done,
    said: [
      nl.t('roster:done', { school: 'Lauwers College' }),
      nl.t('roster:counts.people', { total: 170, added: 170, changed: 0, left: 0 }),
      nl.t('roster:counts.teams', { total: 2, added: 2, changed: 0 }),
      nl.t('roster:counts.guides', { total: 168, added: 168, changed: 0, ended: 0 }),
      nl.t('roster:counts.placements', { total: 80, added: 80, changed: 0, ended: 0 }),
    ],
  });
});

test('a folder with problems is told in the language of the system, and nothing is done', async () => {
  const { code, said } = await run([folder.path]);
  expect(code).toBe(EXIT.problems);
  expect(said[0]).toBe(`guides.csv: ${en.t('roster:missing')}`);
  expect(said.at(-1)).toBe(en.t('roster:nothingDone', { count: 5 }));
});

test.each([[[]], [['a', 'b']], [['--help']], [['a', '--locale', 'fy']], [['a', '--locale']]])(
  '%j is not how it is called',
  async (args) => {
    expect(await run(args)).toEqual({ code: EXIT.usage, said: [en.t('roster:usage')] });
  },
);

test('a database that cannot be opened is said in a sentence', async () => {
  await writeFile(join(folder.path, 'file'), '');
  const { code, said } = await run([DEMO_SCHOOL], join(folder.path, 'file'));
  expect(code).toBe(EXIT.store);
  expect(said).toHaveLength(1);
});
