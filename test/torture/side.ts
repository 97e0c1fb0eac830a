import { join } from 'node:path';
import type { Chance } from './chance.ts';
import { type Program, run } from './program.ts';

/** A student who takes no part in the talks. */
const STUDENT = 'jun.chen@lauwerscollege.example';

/** Commands that run beside the bot and may be killed at any moment; `folder` is where a passport is written. */
const commands = (folder: string): readonly (readonly string[])[] => [
  ['src/people/roster/main.ts', 'demo/school'],
  ['src/run.js', 'retention'],
  ['src/passport/command/main.ts', 'export', '--student', STUDENT, '--out', join(folder, `${process.hrtime.bigint()}.json`)],
  ['src/passport/command/main.ts', 'import', '--student', STUDENT, join(folder, 'passport.json')],
  ['src/coverage/command/main.ts', 'close', '--period', '2026-Q3'],
];

/** Starts one of them: an import of the roster, what is due to be erased, a passport out or in, the closing of a period. */
export function sideCommand(env: NodeJS.ProcessEnv, folder: string, chance: Chance): Program {
  return run(chance.pick(commands(folder)), env);
}

/** Writes the passport that `import` reads. Resolves with what went wrong, or nothing. */
export async function writePassport(env: NodeJS.ProcessEnv, folder: string): Promise<string | undefined> {
  const written = run(
    ['src/passport/command/main.ts', 'export', '--student', STUDENT, '--out', join(folder, 'passport.json')],
    env,
  );
  return (await written.ended) === 0 ? undefined : `a passport could not be written: ${written.said()}`;
}
