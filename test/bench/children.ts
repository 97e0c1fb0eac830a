import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { leaving } from './leftovers.ts';
import { surroundings } from './surroundings.ts';

/** A process that was started to be measured or to measure. */
export type Child = {
  /** The first address that it printed. */
  readonly url: string;
  /** Asks it over IPC and resolves with its answer. */
  ask<T>(message?: object): Promise<T>;
  /** Ends it; resolves when it is gone. */
  stop(): Promise<void>;
};

/** What a bot has used since it began: CPU in ms, and the memory that it holds now. */
export type Usage = { readonly cpuMs: number; readonly rssMb: number };

type Answer = { readonly id: number; readonly result?: unknown; readonly error?: string };

/** Starts a file of this folder with Node, and resolves when it has printed its address. Rejects with what it said when it ended before. */
export async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Child> {
  const stop = leaving(() => gone(child));
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...surroundings(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await printedUrl(child, args);
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.on('exit', () => {
    for (const [id, settle] of waiting) settle({ id, error: `${args.join(' ')} ended while it was asked` });
  });
  return {
    url,
    async ask<T>(message: object = {}): Promise<T> {
      asked += 1;
      const id = asked;
      const answer = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve);
        child.send({ ...message, id }, (error) => error && resolve({ id, error: `${args.join(' ')}: ${error.message}` }));
      });
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.result as T;
    },
    stop,
  };
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

function printedUrl(child: ChildProcess, args: readonly string[]): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said += part.toString('utf8');
      const url = /http:\/\/\S+/u.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended (${code}): ${said}`)));
  });
}
