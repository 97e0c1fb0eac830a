import { parentPort, workerData } from 'node:worker_threads';
import { count, type Counting } from './count.ts';

/** The other side of `inThread`. */
parentPort?.postMessage(count(workerData as Counting), []);
