import type { ZodType } from 'zod';
import { type Limits, takeFor } from '../limits.ts';
import { type Log, toldOf } from '../log.ts';
import { changeAgreement, changeEntry, chooseReaders, eraseItem, stopSharing, takeBack } from './changes.ts';
import type { Sent } from '../passport/download/draw.ts';
import { coverageFile, coverageOfUnit, coverageOverview } from './coverage.ts';
import type { CoverageView } from './coverage-shapes.ts';
import {
  activityInput,
  agreementChange,
  entryChange,
  handoverChange,
  handoverSeen,
  itemId,
  keepsakeInput,
  kindsWanted,
  linkWanted,
  noteInput,
  panelPress,
  readersChange,
} from './inputs.ts';
import { openPanel, pressInPanel, writeInPanel } from './panel.ts';
import type { PanelAnswer } from './panel-shapes.ts';
import { changeHandover, letHandoverGo, makeLink, proposeHandover, shareKinds, takeHandoverBack } from './make.ts';
import { ownPassport } from './own.ts';
import { addActivity, changeActivity, changeNote, periodNotes, programmeOf, removeActivity } from './programme.ts';
import type { DownloadLink, MadeLink, TabView } from './shapes.ts';
import { ownStudents, sharedPassport } from './shared.ts';
import { type Drawing, fileToTake, linkToTake } from './take-along.ts';
import { type TokenCheck, TokenRefused } from './token.ts';
import { isStorable } from '../text.ts';
import { Refused, spokenWith, type Surroundings, type Visit, visit } from './visit.ts';

/** What the API needs from outside. */
export type ApiParts = Surroundings & {
  readonly check: TokenCheck;
  readonly limits: Limits;
  readonly log: Log;
  /** Sends at once what has come to be owed to somebody's chat. */
  readonly poke: () => void;
};

/** A request as it came in: headers and what the address and the body hold, nothing of it checked. */
export type Call = {
  readonly authorization: string;
  readonly language: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** An answer: a status and what to send as JSON, or a file. */
export type Answer =
  | { readonly status: number; readonly body: object; readonly retryAfterS?: number }
  | { readonly status: 200; readonly sent: Sent };

/** One thing that can be asked of the API: for a view, a file, or a link to one. Every change answers with the passport as it has become. */
export type ApiRoute = {
  readonly method: 'get' | 'put' | 'del';
  readonly path: string;
  answer(visit: Visit, call: Call): Promise<TabView | DownloadLink | MadeLink | Drawing | CoverageView | PanelAnswer>;
  /** What is asked all the time is counted apart, so that it takes no room from what the person does themselves. */
  readonly counted?: 'apart';
  /** A chat may be owed something afterwards, and soon. */
  readonly owes?: true;
};

/** Everything that can be asked, in one list. Who may is decided below each of them by `people/access.ts`. */
export const API: readonly ApiRoute[] = [
  { method: 'get', path: '/api/tab/passport', answer: (visiting) => firstView(visiting) },
  {
    method: 'get',
    path: '/api/tab/passport/files/:file',
    answer: (visiting, { params }) => fileToTake(visiting, params['file']),
  },
  {
    method: 'put',
    path: '/api/tab/passport/files/:file/link',
    answer: (visiting, { params }) => linkToTake(visiting, params['file']),
  },
  {
    method: 'get',
    path: '/api/tab/students/:id/passport',
    answer: (visiting, { params }) => sharedPassport(visiting, idIn(params)),
  },
  {
    method: 'put',
    path: '/api/tab/entries/:id',
    answer: changing((visiting, id, body) => changeEntry(visiting, id, read(entryChange, body))),
  },
  {
    method: 'put',
    path: '/api/tab/agreements/:id',
    answer: changing((visiting, id, body) => changeAgreement(visiting, id, read(agreementChange, body))),
  },
  {
    method: 'put',
    path: '/api/tab/items/:id/readers',
    answer: changing((visiting, id, body) => chooseReaders(visiting, id, read(readersChange, body).people)),
  },
  { method: 'del', path: '/api/tab/items/:id/readers', answer: changing(takeBack) },
  { method: 'del', path: '/api/tab/items/:id', answer: changing(eraseItem) },
  { method: 'del', path: '/api/tab/shares/:id', answer: changing(stopSharing) },
  { method: 'put', path: '/api/tab/links', answer: (visiting, { body }) => makeLink(visiting, read(linkWanted, body)) },
  {
    method: 'put',
    path: '/api/tab/shares',
    answer: changingAll((visiting, body) => shareKinds(visiting, read(kindsWanted, body))),
  },
  { method: 'put', path: '/api/tab/handover/proposal', answer: changingAll(proposeHandover) },
  {
    method: 'put',
    path: '/api/tab/handover',
    answer: changingAll((visiting, body) => changeHandover(visiting, read(handoverChange, body))),
  },
  {
    method: 'put',
    path: '/api/tab/handover/approval',
    answer: changingAll((visiting, body) => letHandoverGo(visiting, read(handoverSeen, body).rev)),
  },
  { method: 'del', path: '/api/tab/handover', answer: changingAll(takeHandoverBack) },
  { method: 'get', path: '/api/tab/coverage', answer: (visiting) => coverageOverview(visiting) },
  {
    method: 'get',
    path: '/api/tab/coverage/:period/file',
    answer: (visiting, { params }) => coverageFile(visiting, of(params, 'period')),
  },
  {
    method: 'get',
    path: '/api/tab/coverage/:period/notes',
    answer: (visiting, { params }) => periodNotes(visiting, of(params, 'period')),
  },
  {
    method: 'put',
    path: '/api/tab/coverage/:period/notes',
    answer: (visiting, { params, body }) => changeNote(visiting, of(params, 'period'), read(noteInput, body)),
  },
  {
    method: 'get',
    path: '/api/tab/coverage/:period/:level/:unit',
    answer: (visiting, { params }) => coverageOfUnit(visiting, of(params, 'period'), of(params, 'level'), of(params, 'unit')),
  },
  { method: 'get', path: '/api/tab/panel', answer: (visiting) => openPanel(visiting) },
  {
    method: 'get',
    path: '/api/tab/panel/:seen',
    counted: 'apart',
    answer: (visiting, { params }) => openPanel(visiting, of(params, 'seen')),
  },
  {
    method: 'put',
    path: '/api/tab/panel',
    owes: true,
    answer: (visiting, { body }) => pressInPanel(visiting, read(panelPress, body)),
  },
  {
    method: 'put',
    path: '/api/tab/panel/keepsake',
    owes: true,
    answer: (visiting, { body }) => writeInPanel(visiting, read(keepsakeInput, body)),
  },
  {
    method: 'get',
    path: '/api/tab/programme/:year',
    answer: (visiting, { params }) => programmeOf(visiting, of(params, 'year')),
  },
  {
    method: 'put',
    path: '/api/tab/programme/activities/new',
    answer: (visiting, { body }) => addActivity(visiting, read(activityInput, body)),
  },
  {
    method: 'put',
    path: '/api/tab/programme/activities/:id',
    answer: (visiting, { params, body }) => changeActivity(visiting, idIn(params), read(activityInput, body)),
  },
  {
    method: 'del',
    path: '/api/tab/programme/activities/:id',
    answer: (visiting, { params }) => removeActivity(visiting, idIn(params)),
  },
];

/** Answers one call. What was refused changed nothing; what went wrong is told to the log by its code alone. */
export async function answerCall(parts: ApiParts, { method, answer, counted, owes }: ApiRoute, call: Call): Promise<Answer> {
  try {
    const account = await parts.check(bearerIn(call.authorization));
    if (!Object.values(call.params).every(isStorable)) throw new Refused(404, 'not-found');
    const who = counted === 'apart' ? `${account.entraId}|apart` : account.entraId;
    const { waitMs } = takeFor(parts.limits, account.tenantId, who, parts.now());
    if (waitMs > 0) return { status: 429, body: { error: { code: 'too-many' } }, retryAfterS: Math.ceil(waitMs / 1000) };
    const asked = { account, language: call.language, changes: method !== 'get' };
    const body = await visit(parts, asked, (visiting) => answer(visiting, call));
    if (owes) parts.poke();
    return typeof body === 'function' ? { status: 200, sent: await body() } : { status: 200, body };
  } catch (error) {
    if (error instanceof Refused) return refusal(error.status, error.code, error.problems);
    if (error instanceof TokenRefused) {
      parts.log.warn({ code: `tab-${error.code}`, ...toldOf(error) });
      return refusal(error.code === 'tenant-not-allowed' ? 403 : 401, error.code);
    }
    parts.log.error({ code: 'tab-failed', ...toldOf(error) });
    return refusal(500, 'failed');
  }
}

/** Students see their passport, mentors their students. */
async function firstView(visiting: Visit): Promise<TabView> {
  const { roles } = visiting.person;
  if (roles.includes('student')) return ownPassport(visiting);
  if (roles.includes('mentor')) return ownStudents(visiting);
  return { view: 'nothing', spoken: spokenWith(visiting) };
}

function changing(change: (visiting: Visit, id: string, body: unknown) => Promise<void>): ApiRoute['answer'] {
  return async (visiting, { params, body }) => {
    await change(visiting, idIn(params), body);
    return ownPassport(visiting);
  };
}

/** A piece of the path, as it was meant. */
function of(params: Call['params'], name: string): string {
  return params[name] ?? '';
}

/** The same for what is about the passport as a whole. */
function changingAll(change: (visiting: Visit, body: unknown) => Promise<void>): ApiRoute['answer'] {
  return async (visiting, { body }) => {
    await change(visiting, body);
    return ownPassport(visiting);
  };
}

function idIn({ id }: Call['params']): string {
  const checked = itemId.safeParse(id);
  if (!checked.success) throw new Refused(404, 'not-found');
  return checked.data;
}

/** The body in its shape. What is wrong is told by field names alone, never by what was in them. */
function read<T>(shape: ZodType<T>, body: unknown): T {
  const checked = shape.safeParse(body);
  if (checked.success) return checked.data;
  const fields = checked.error.issues.map(({ path, code }) => [path.join('.') || 'body', code] as const);
  throw new Refused(400, 'malformed', Object.fromEntries(fields));
}

function bearerIn(authorization: string): string {
  const [, token] = /^Bearer ([\w.-]+)$/u.exec(authorization) ?? [];
  if (token === undefined) throw new TokenRefused('not-authenticated', 'The call brings no token');
  return token;
}

function refusal(status: number, code: string, problems?: Readonly<Record<string, string>>): Answer {
  return { status, body: { error: { code, ...(problems ? { problems } : {}) } } };
}
