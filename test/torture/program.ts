import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { surroundings } from '../bench/surroundings.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCHOOL = fileURLToPath(new URL('../../demo/school', import.meta.url));
const PATIENCE_MS = 120_000;

/** A process of the product: the bot, or a command. `said` is what it printed so far. */
export type Program = {
  /** Resolves with its address once it listens; with null when it ended before, or took too long. */
  readonly ready: Promise<string | null>;
  /** Resolves with its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  said(): string;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
};

/** Starts the bot on the demo school, in the environment that says where its data is. */
export function startBot(env: NodeJS.ProcessEnv): Program {
  return run(['src/run.js', 'serve'], { ...env, SCHOOL_DIR: SCHOOL, PORT: '0', LOG_LEVEL: 'error' });
}

/** Starts a file of the product with arguments. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...surroundings(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const hear = (part: Buffer): void => void (text = (text + part.toString('utf8')).slice(-20_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    ready: readiness(child, ended, () => text),
    ended,
    said: () => text,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function readiness(child: ChildProcess, ended: Promise<unknown>, said: () => string): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    const settle = (url: string | null): void => {
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', () => {
      const url = /listens on (?<url>http:\/\/\S+)/u.exec(said())?.groups?.['url'];
      if (url !== undefined) settle(url);
    });
    void ended.then(() => settle(null));
  });
}
