import { parentPort, Worker, workerData } from 'node:worker_threads';

/**
 * Runs a file in a thread of its own, so that nobody who types meanwhile waits for it. The file is given `given`, and answers with `answerFromThread`.
 * Rejects with what went wrong there, or once `signal` is aborted: the thread ends then.
 */
export function inThreadOf<Given, Answer>(file: URL, given: Given, signal?: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(file, { workerData: given });
    const end = (): void => void worker.terminate();
    signal?.addEventListener('abort', end, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', end);
      reject(new Error(`The thread of ${file.pathname.split('/').at(-1)} ended with ${code}`));
    });
  });
}

/** The other side of `inThreadOf`: answers with what `work` makes of what was given. */
export async function answerFromThread<Given, Answer>(work: (given: Given) => Answer | Promise<Answer>): Promise<void> {
  parentPort?.postMessage(await work(workerData as Given), []);
}
