import { inThreadOf } from '../thread.ts';
import type { Counted, Counting } from './count.ts';

/** Makes a publication in a thread of its own. Rejects with what went wrong there, or once `signal` is aborted. */
export function inThread(counting: Counting, signal?: AbortSignal): Promise<Counted> {
  return inThreadOf(new URL('./counting-thread.ts', import.meta.url), counting, signal);
}
