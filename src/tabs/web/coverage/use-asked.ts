import { useCallback, useState } from 'react';
import { ApiProblem } from '../api.ts';

/** What was asked of the server: its answer once there is one, or the code of what went wrong. */
export type Asked<T> = { readonly answer: T | null; readonly problem: string; readonly busy: boolean };

/** Something that is asked of the server and kept. `ask` shows the newest answer; an older one that comes later is dropped. */
export function useAsked<T>(): Asked<T> & { ask(asking: Promise<T>): Promise<boolean>; clear(): void } {
  const [asked, set] = useState<Asked<T>>({ answer: null, problem: '', busy: false });
  const [turn] = useState({ now: 0 });
  const ask = useCallback(
    async (asking: Promise<T>): Promise<boolean> => {
      const mine = ++turn.now;
      set((before) => ({ ...before, problem: '', busy: true }));
      try {
        const answer = await asking;
        if (mine === turn.now) set({ answer, problem: '', busy: false });
        return true;
      } catch (error) {
        if (!(error instanceof ApiProblem)) reportError(error);
        const problem = error instanceof ApiProblem ? error.code : 'failed';
        if (mine === turn.now) set((before) => ({ ...before, problem, busy: false }));
        return false;
      }
    },
    [turn],
  );
  const clear = useCallback(() => set((before) => ({ ...before, problem: '' })), []);
  return { ...asked, ask, clear };
}
