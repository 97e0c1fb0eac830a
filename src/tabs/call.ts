import { AGAIN_MS, type Limits, type Passing, takeFor } from '../limits.ts';
import { type Seldom, toldOf } from '../log.ts';
import type { Sent } from '../passport/download/draw.ts';
import { isStorable } from '../text.ts';
import type { CoverageView } from './coverage-shapes.ts';
import type { PanelAnswer } from './panel-shapes.ts';
import type { CareTold, DownloadLink, MadeLink, TabProblem, TabView } from './shapes.ts';
import type { Drawing } from './take-along.ts';
import { type TokenCheck, TokenRefused } from './token.ts';
import { Refused, type Surroundings, type Visit, visit } from './visit.ts';

/** What the API needs from outside. */
export type ApiParts = Surroundings & {
  readonly check: TokenCheck;
  readonly limits: Limits;
  /** Tells of those whose token does not count, and of calls that failed. */
  readonly refused: Seldom;
  /** Sends at once what has come to be owed to somebody's chat. */
  readonly poke: () => void;
};

/** A request as it came in: headers and what the address and the body hold, nothing of it checked. */
export type Call = {
  readonly authorization: string;
  readonly language: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Whether an answer may be made for somebody now. */
  readonly lets: Passing['lets'];
};

/** An answer: a status and what to send as JSON, or a file. */
export type Answer =
  | { readonly status: number; readonly body: object; readonly retryAfterS?: number }
  | { readonly status: 200; readonly sent: Sent };

/** One thing that can be asked of the API: for a view, a file, or a link to one. Every change answers with the passport as it has become. */
export type ApiRoute = {
  readonly method: 'get' | 'put' | 'del';
  readonly path: string;
  answer(visit: Visit, call: Call): Promise<TabView | DownloadLink | MadeLink | CareTold | Drawing | CoverageView | PanelAnswer>;
  /** What is asked all the time is counted apart, so that it takes no room from what the person does themselves. */
  readonly counted?: 'apart';
  /** Whether a file is drawn for this, which is counted as well. */
  draws?(params: Call['params']): boolean;
  /** A chat may be owed something afterwards, and soon. */
  readonly owes?: true;
};

/** Answers one call. What was refused changed nothing; what went wrong is told to the log by its code alone. */
export async function answerCall(
  parts: ApiParts,
  { method, answer, counted, draws, owes }: ApiRoute,
  call: Call,
): Promise<Answer> {
  try {
    const account = await parts.check(bearerIn(call.authorization));
    if (!Object.values(call.params).every(isStorable)) throw new Refused(404, 'not-found');
    const who = counted === 'apart' ? `${account.entraId}|apart` : account.entraId;
    const waitMs =
      takeFor(parts.limits, account.tenantId, who, parts.now()).waitMs ||
      (draws?.(call.params) ? parts.limits.drawing.take(`${account.tenantId}|${who}`, parts.now()).waitMs : 0);
    if (waitMs > 0) return tooMany(waitMs);
    if (!call.lets(`${account.tenantId}|${who}`)) return tooMany(AGAIN_MS);
    const asked = { account, language: call.language, changes: method !== 'get' };
    const body = await visit(parts, asked, (visiting) => answer(visiting, call));
    if (owes) parts.poke();
    return typeof body === 'function' ? { status: 200, sent: await body() } : { status: 200, body };
  } catch (error) {
    if (error instanceof Refused) return refusal(error.status, error);
    if (error instanceof TokenRefused) {
      parts.refused({ code: `tab-${error.code}`, ...toldOf(error) }, parts.now());
      return refusal(error.code === 'tenant-not-allowed' ? 403 : 401, { code: error.code });
    }
    parts.refused({ code: 'tab-failed', ...toldOf(error) }, parts.now(), 'error');
    return refusal(500, { code: 'failed' });
  }
}

function tooMany(waitMs: number): Answer {
  return { status: 429, body: { error: { code: 'too-many' } }, retryAfterS: Math.ceil(waitMs / 1000) };
}

function bearerIn(authorization: string): string {
  const [, token] = /^Bearer ([\w.-]+)$/u.exec(authorization) ?? [];
  if (token === undefined) throw new TokenRefused('not-authenticated', 'The call brings no token');
  return token;
}

function refusal(status: number, { code, problems, care }: Pick<Refused, 'code'> & Partial<Refused>): Answer {
  const body: TabProblem = { error: { code, ...(problems ? { problems } : {}) }, ...(care ? { care } : {}) };
  return { status, body };
}
