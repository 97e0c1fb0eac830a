import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

function assess(args: readonly string[], input = ''): { status: number | null; lines: unknown[]; error: string } {
  const run = spawnSync(process.execPath, ['src/run.js', 'assess', ...args], { input, encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return { status: run.status, lines: lines.map((line) => JSON.parse(line) as unknown), error: run.stderr };
}

test('each line gets an object, an empty one too', () => {
  const { status, lines } = assess(['--by', 'mentor', '--locale', 'nl'], 'Wat gebeurde er?\r\n\nhoi');
  expect(status).toBe(0);
  expect(lines).toEqual([
    { text: 'Wat gebeurde er?', form: 'open', findings: [], moves: ['what-happened'] },
    { text: '', form: 'none', findings: [], moves: [] },
    { text: 'hoi', form: 'none', findings: [], moves: [] },
  ]);
});

test('a finding has its rule by number, a tip in words and rewrites as words', () => {
  const [line] = assess(['--by', 'mentor'], 'Waarom?').lines;
  expect(line).toMatchObject({
    findings: [
      { kind: 'why', rule: 9, span: [0, 6], rewrites: ['Wat speelde er voor je mee?', expect.any(String), expect.any(String)] },
    ],
  });
});

test('a student line counts its days from --today', () => {
  expect(assess(['--by', 'student', '--today', '2026-11-23'], 'Morgen bel ik mijn oom.\n').lines).toEqual([
    {
      text: 'Morgen bel ik mijn oom.',
      emotionWords: [],
      hasExperience: false,
      agreement: { what: 'bel ik mijn oom', when: 'Morgen', who: null, date: '2026-11-24' },
    },
  ]);
});

test('--context gives the earlier turns', () => {
  const file = join(folder, 'turns.txt');
  writeFileSync(file, 'mentor: Hoe was het?\nstudent: Ik was trots.\n');
  expect(assess(['--by', 'mentor', '--context', file], 'Je was trots.').lines).toMatchObject([{ findings: [] }]);
  expect(assess(['--by', 'mentor'], 'Je was trots.').lines).toMatchObject([{ findings: [{ kind: 'fills-in' }] }]);
});

test.each([
  [[], '--by must be mentor or student'],
  [['--by', 'parent'], '--by must be mentor or student'],
  [['--by', 'mentor', '--locale', 'de'], '--locale must be one of nl, en'],
  [['--by', 'student', '--today', '2026-02-31'], '--today must be a day'],
  [['--by', 'mentor', '--context', 'no-such-file'], 'cannot be read'],
  [['--colour', 'red'], 'Usage'],
])('faulty arguments %j end in usage and 2', (args, message) => {
  const { status, error } = assess(args);
  expect(status).toBe(2);
  expect(error).toContain(message);
  expect(error).toContain('Usage: npm run -s assess');
});

test('whoever asks how it is used is told, as its answer', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/run.js', 'assess', '--help'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('--context');
});
