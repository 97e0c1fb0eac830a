import { isStorable } from '../text.ts';

/** Why the connector did not take something. */
export type ConnectorProblem = 'unreachable' | 'gone' | 'throttled' | 'refused' | 'uncertain';

/** The headers of an answer, by their names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Why something was not taken, by the status of the answer, 300 or above. */
export function problemOf(status: number): ConnectorProblem {
  if (status === 403) return 'unreachable';
  if (status === 404 || status === 410) return 'gone';
  // What is no answer of the channel itself, but of something on the way to it: it was not taken there.
  if (status < 400 || status === 407) return 'throttled';
  // 401 and 412 pass as well: a token is renewed, a service comes back.
  if (status === 401 || status === 412 || status === 429 || status === 503) return 'throttled';
  return status === 408 || status >= 500 ? 'uncertain' : 'refused';
}

/** Whether something on the way to the channel answers with a page for people, such as one to sign in at. */
export function isPage(headers: Headers): boolean {
  return [headers['content-type']].flat()[0]?.startsWith('text/html') === true;
}

/** The longest that the channel is left alone because it asks for it: it asks again if it must, and a chat is not mute for a day by mistake. */
const LONGEST_ASKED_MS = 15 * 60_000;

/** How long the channel asks to be left alone, milliseconds: in seconds, or until a date by its own clock. Null when it does not say, or says that it need not be. */
export function retryAfter(headers: Headers): number | null {
  const asked = [headers['retry-after']].flat()[0]?.trim() ?? '';
  const ms = /^\d+$/u.test(asked)
    ? Number(asked) * 1000
    : httpDate(asked) - (httpDate([headers['date']].flat()[0]) || Date.now());
  return ms > 0 ? Math.min(ms, LONGEST_ASKED_MS) : null;
}

/** A date as HTTP writes it, epoch milliseconds; NaN when it is none. `Date.parse` alone takes nearly anything for one. */
function httpDate(text: string | undefined): number {
  return text?.endsWith(' GMT') ? Date.parse(text) : NaN;
}

/** The body of an answer that took the message; null when it is no JSON, since the message is there all the same. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** No id or name that a channel gives is longer. */
const LONGEST_TEXT = 1_000;

/** A text of an answer that can be kept and be asked for again; with any other, what became of the call could not be written down, and it would be made anew. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_TEXT) return null;
  return isStorable(value) ? value : null;
}
