import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageCommand, EXIT } from '../../src/coverage/command/cli.ts';
import { seedSchool } from '../../src/coverage/seed/seed.ts';
import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';
import type { Figure } from '../../src/store/publications.ts';
import { temporaryFolder } from '../store/engines.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const QUARTER = ['--period', '2026-Q3'] as const;

let folder: { path: string; remove: () => Promise<void> };
let tenants: readonly string[];

/** `one` has a school, `two` has two, `none` is empty. */
beforeAll(async () => {
  folder = await temporaryFolder();
  const seeded = [await seed('one', 'a'), await seed('two', 'b'), await seed('two', 'c')];
  tenants = seeded.map((made) => made?.tenantId ?? '');
});
afterAll(() => folder.remove());

async function seed(database: string, word: string) {
  const store = await openStore({ dataDir: join(folder.path, database), codec: plainCodec });
  try {
    return await seedSchool(store, { students: 400, seed: word, until: '2026-11-20', factsOnly: true }, NOW);
  } finally {
    await store.close();
  }
}

async function run(database: string, ...args: readonly string[]): Promise<{ code: number; printed: string; complained: string }> {
  const [printed, complained] = [[] as string[], [] as string[]];
  const code = await coverageCommand(args, {
    config: () => ({ dataDir: join(folder.path, database), databaseUrl: null, dataKeys: [] }),
    now: () => NOW,
    print: (text) => void printed.push(text),
    complain: (line) => void complained.push(line),
  });
  return { code, printed: printed.join(''), complained: complained.join('\n') };
}

describe('coverage on the command line', () => {
  test('tells how it is used to whoever asks, as its answer', async () => {
    const asked = await run('none', '--help');
    expect([asked.code, asked.complained]).toEqual([EXIT.done, '']);
    expect(asked.printed).toContain('close --period');
    expect((await run('none', 'show')).complained).toContain(asked.printed.trim());
  });

  test('closes a quarter once, and shows the same ever after', async () => {
    const first = await run('one', 'close', ...QUARTER);
    expect(first).toMatchObject({ code: EXIT.done, complained: '' });
    expect(JSON.parse(first.printed)).toMatchObject({ period: '2026-Q3', before: false });
    const shown = await run('one', 'show', ...QUARTER, '--level', 'school', '--format', 'json');
    const lines = JSON.parse(shown.printed) as Figure[];
    expect(lines[0]).toMatchObject({ period: '2026-Q3', level: 'school', measure: 'conversations', bound: null });
    expect(Object.keys(lines[0] ?? {})).toEqual(['period', 'level', 'unit', 'measure', 'base', 'value', 'bound']);
    expect(lines).toHaveLength(26);

    const again = await run('one', 'close', ...QUARTER);
    expect(JSON.parse(again.printed)).toEqual({ ...JSON.parse(first.printed), before: true });
    expect(await run('one', 'show', ...QUARTER, '--level', 'school')).toEqual(shown);
  });

  test('prints a table for a spreadsheet', async () => {
    await run('one', 'close', ...QUARTER);
    const { printed } = await run('one', 'show', ...QUARTER, '--level', 'team', '--format', 'csv');
    const [header, ...rows] = printed.trimEnd().split('\r\n');
    expect(header).toBe('period,level,unit,measure,base,value,bound');
    expect(rows.every((row) => row.startsWith('2026-Q3,team,'))).toBe(true);
    expect(rows.some((row) => row.startsWith('2026-Q3,team,other,'))).toBe(true);
  });

  test('names the school where there are several', async () => {
    expect(await run('two', 'close', ...QUARTER)).toMatchObject({ code: EXIT.usage, printed: '' });
    expect(await run('two', 'close', ...QUARTER, '--tenant', tenants[1] ?? '')).toMatchObject({ code: EXIT.done });
    expect(await run('two', 'show', ...QUARTER, '--tenant', tenants[2] ?? '')).toMatchObject({ code: EXIT.refused });
  });

  test.each([
    ['a period that is going on', EXIT.refused, ['close', '--period', '2026-11']],
    ['a quarter that is going on', EXIT.refused, ['close', '--period', '2026-Q4']],
    ['a year that is going on', EXIT.refused, ['close', '--period', '2026/27']],
    ['a period before anything was recorded', EXIT.refused, ['close', '--period', '2024-09']],
    ['what is no period', EXIT.refused, ['close', '--period', '2026-13']],
    ['a year that is none', EXIT.refused, ['close', '--period', '2025/27']],
    ['what was not published', EXIT.refused, ['show', '--period', '2026-10']],
    ['another level', EXIT.usage, ['show', '--period', '2026-Q3', '--level', 'mentor']],
    ['another format', EXIT.usage, ['show', '--period', '2026-Q3', '--format', 'xml']],
    ['another command', EXIT.usage, ['open', '--period', '2026-Q3']],
    ['no period', EXIT.usage, ['close']],
    ['another option', EXIT.usage, ['close', '--student', 'x']],
    ['a school that is not there', EXIT.usage, ['close', '--period', '2026-Q3', '--tenant', 'x']],
  ])('refuses %s', async (_what, code, args) => {
    const refused = await run('one', ...args);
    expect({ code: refused.code, printed: refused.printed }).toEqual({ code, printed: '' });
    expect(refused.complained).not.toBe('');
  });
});
