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
  /** How often something was asked, and from which of these on an answer is not too old. */
  const asked = useRef(0);
  const newest = useRef(0);
  /** Whatever was asked up to now is about what the panel was before. */
  const outdate = (): void => {
    newest.current = asked.current + 1;
  };

  const take = useCallback(async (asking: Promise<PanelAnswer>): Promise<boolean> => {
    const mine = (asked.current += 1);
    try {
      const answer = await asking;
      if (mine < newest.current) return true;
      newest.current = mine;
      setProblem('');
      if ('unchanged' in answer) return true;
      mark.current = answer.mark;
      show(answer);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) reportError(error);
      if (mine >= newest.current) setProblem(error instanceof ApiProblem ? error.code : 'failed');
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
    outdate();
    setBusy(true);
    const taken = await take(acting(api));
    // The server may have answered a look that began meanwhile from before the press.
    outdate();
    setBusy(false);
    return taken;
  };
  const press = (pressed: Press): void => void act((there) => there.press(pressed));
  const write = (keepsake: Written): Promise<boolean> => act((there) => there.write(keepsake));
  return { view, problem, busy, press, write, again };
}
