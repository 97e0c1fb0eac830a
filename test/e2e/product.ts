import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('../../src/run.js', import.meta.url));

/** The product while it runs; its database is in `dataDir`. `stop` is Ctrl-C: it gives the code with which the product left. */
export type Product = { readonly url: string; readonly dataDir: string; stop(): Promise<number | null> };

/**
 * Starts what `npm start` starts: the bot with the demo school, and the stand-in for Teams as a process of its own, on free
 * ports and with a database that goes when it stops. Another school than the demo's begins without history. Rejects with what the product wrote when it does not come up.
 */
export async function startProduct({ schoolDir }: { schoolDir?: string } = {}): Promise<Product> {
  const data = await mkdtemp(join(tmpdir(), 'lemniscaat-'));
  const { DATABASE_URL: _, SCHOOL_DIR: __, ...env } = process.env;
  const child = spawn(process.execPath, [RUN, 'start'], {
    env: { ...env, PORT: '0', LOCAL_PORT: '0', DATA_DIR: data, ...(schoolDir ? { SCHOOL_DIR: schoolDir } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const left = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const written: string[] = [];
  child.stderr.on('data', (part: Buffer) => written.push(part.toString()));
  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      written.push(line);
      const [found] = /http:\/\/\S+\/$/u.exec(line) ?? [];
      if (found) resolve(found);
    });
    void left.then((code) => reject(new Error(`The product left with ${code} before it was up:\n${written.join('\n')}`)));
  });
  return {
    url: await url,
    dataDir: data,
    async stop() {
      child.kill('SIGINT');
      const code = await left;
      await rm(data, { recursive: true, force: true });
      return code;
    },
  };
}
