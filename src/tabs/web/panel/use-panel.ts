import { useCallback, useEffect, useRef, useState } from 'react';
import type { PanelAnswer, PanelView } from '../../panel-shapes.ts';
import { ApiProblem } from '../api.ts';
import type { PanelApi, Press, Written } from './api.ts';

const EACH_MS = 750;
/** While the server is away, or has said no. */
const LATER_MS = 5_000;

/** The panel as it is now. `problem` is the code of what went wrong, empty when nothing did. */
export type Live = {
  readonly view: PanelView | null;
  readonly problem: string;
  readonly busy: boolean;
  press(press: Press): void;
  /** Resolves with whether it was taken. */
  write(keepsake: Written): Promise<boolean>;
  again(): void;
};

/** Keeps the panel in step with the server: asks more than once a second what is new, as long as somebody can see the page. */
export function usePanel(api: PanelApi | null): Live {
  const [view, show] = useState<PanelView | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const mark = useRef<string | null>(null);
  /** A press makes the answers of looks that are still under way too old. */
  const turn = useRef(0);

  const take = useCallback(async (asking: Promise<PanelAnswer>): Promise<boolean> => {
    const mine = turn.current;
    try {
      const answer = await asking;
      if (mine !== turn.current) return true;
      setProblem('');
      if ('unchanged' in answer) return true;
      mark.current = answer.mark;
      show(answer);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) reportError(error);
      if (mine === turn.current) setProblem(error instanceof ApiProblem ? error.code : 'failed');
      return false;
    }
  }, []);

  const again = useCallback(() => {
    if (api) void take(api.look(mark.current));
  }, [api, take]);

  useEffect(() => {
    if (!api) return undefined;
    let timer: number | undefined;
    let stopped = false;
    const look = async (): Promise<void> => {
      const isThere = document.visibilityState === 'hidden' || (await take(api.look(mark.current)));
      if (!stopped) timer = setTimeout(() => void look(), isThere ? EACH_MS : LATER_MS);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [api, take]);

  const act = async (acting: (there: PanelApi) => Promise<PanelAnswer>): Promise<boolean> => {
    if (!api || busy) return false;
    turn.current += 1;
    setBusy(true);
    const taken = await take(acting(api));
    setBusy(false);
    return taken;
  };
  const press = (pressed: Press): void => void act((there) => there.press(pressed));
  const write = (keepsake: Written): Promise<boolean> => act((there) => there.write(keepsake));
  return { view, problem, busy, press, write, again };
}
