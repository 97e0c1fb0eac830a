import type { PANEL_VERBS, PanelAnswer } from '../../panel-shapes.ts';
import { answerOf, ApiProblem, askFor } from '../api.ts';
import type { Host } from '../host.ts';

/** A button that was pressed, and what the panel showed. */
export type Press = {
  readonly verb: (typeof PANEL_VERBS)[number];
  readonly subject: string;
  readonly rev: number;
  readonly phase: string;
  readonly arg: string;
};

/** What the panel asks of the server. Each call rejects with `ApiProblem`. `look`: what is new since a mark. */
export type PanelApi = {
  look(seen: string | null): Promise<PanelAnswer>;
  press(press: Press): Promise<PanelAnswer>;
  write(keepsake: Written): Promise<PanelAnswer>;
};

/** What a student wants to keep in mind, and the version that they saw; empty takes it away. */
export type Written = { readonly rev: number; readonly text: string };

const TOKEN_LASTS_MS = 5 * 60_000;

/** Calls the server as who is signed in to Teams, which is asked for a token now and then instead of each second. */
export function panelApiFor(host: Host): PanelApi {
  let kept: { token: Promise<string>; until: number } | undefined;
  const token = (): Promise<string> => {
    if (!kept || kept.until < Date.now()) kept = { token: host.token(), until: Date.now() + TOKEN_LASTS_MS };
    return kept.token;
  };
  const ask = askFor({ ...host, token }, host.locale);
  const call = async (method: string, path: string, body?: object): Promise<PanelAnswer> => {
    try {
      return await answerOf<PanelAnswer>(ask(method, path, body));
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'not-authenticated') kept = undefined;
      throw error;
    }
  };
  return {
    look: (seen) => call('GET', seen === null ? 'panel' : `panel/${seen}`),
    press: (press) => call('PUT', 'panel', press),
    write: (keepsake) => call('PUT', 'panel/keepsake', keepsake),
  };
}
