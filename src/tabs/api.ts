import type { ZodType } from 'zod';
import type { ApiRoute, Call } from './call.ts';
import { changeAgreement, changeEntry, chooseReaders, eraseItem, stopSharing, takeBack } from './changes.ts';
import { handoverNow, helping, itemNow, nothingYet, tellThatTheyWantToTalk } from './care.ts';
import { coverageFile, coverageOfUnit, coverageOverview } from './coverage.ts';
import {
  activityInput,
  agreementChange,
  careTellInput,
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
import { changeHandover, letHandoverGo, makeLink, proposeHandover, shareKinds, takeHandoverBack } from './make.ts';
import { ownPassport } from './own.ts';
import { addActivity, changeActivity, changeNote, periodNotes, programmeOf, removeActivity } from './programme.ts';
import type { OwnPassport, TabView } from './shapes.ts';
import { ownStudents, sharedPassport } from './shared.ts';
import { isDrawn } from '../passport/download/files.ts';
import { fileToTake, linkToTake } from './take-along.ts';
import { Refused, spokenWith, type Visit } from './visit.ts';

/** Everything that can be asked, in one list. Who may is decided below each of them by `people/access.ts`. */
export const API: readonly ApiRoute[] = [
  { method: 'get', path: '/api/tab/passport', answer: (visiting) => firstView(visiting) },
  {
    method: 'get',
    path: '/api/tab/passport/files/:file',
    draws: ({ file }) => isDrawn(file),
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
    answer: helping(
      changing((visiting, id, body) => changeEntry(visiting, id, read(entryChange, body))),
      itemNow,
    ),
  },
  {
    method: 'put',
    path: '/api/tab/agreements/:id',
    answer: helping(
      changing((visiting, id, body) => changeAgreement(visiting, id, read(agreementChange, body))),
      itemNow,
    ),
  },
  {
    method: 'put',
    path: '/api/tab/items/:id/readers',
    answer: changing((visiting, id, body) => chooseReaders(visiting, id, read(readersChange, body).people)),
  },
  { method: 'del', path: '/api/tab/items/:id/readers', answer: changing(takeBack) },
  { method: 'del', path: '/api/tab/items/:id', answer: changing(eraseItem) },
  { method: 'del', path: '/api/tab/shares/:id', answer: changing(stopSharing) },
  {
    method: 'put',
    path: '/api/tab/links',
    answer: helping((visiting, { body }) => makeLink(visiting, read(linkWanted, body)), nothingYet),
  },
  {
    method: 'put',
    path: '/api/tab/shares',
    answer: changingAll((visiting, body) => shareKinds(visiting, read(kindsWanted, body))),
  },
  { method: 'put', path: '/api/tab/handover/proposal', answer: changingAll(proposeHandover) },
  {
    method: 'put',
    path: '/api/tab/handover',
    answer: helping(
      changingAll((visiting, body) => changeHandover(visiting, read(handoverChange, body))),
      handoverNow,
    ),
  },
  {
    method: 'put',
    path: '/api/tab/handover/approval',
    answer: changingAll((visiting, body) => letHandoverGo(visiting, read(handoverSeen, body).rev)),
  },
  { method: 'del', path: '/api/tab/handover', answer: changingAll(takeHandoverBack) },
  {
    method: 'put',
    path: '/api/tab/care/tell',
    owes: true,
    answer: (visiting, { body }) => tellThatTheyWantToTalk(visiting, read(careTellInput, body)),
  },
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

/** Students see their passport, mentors their students. */
async function firstView(visiting: Visit): Promise<TabView> {
  const { roles } = visiting.person;
  if (roles.includes('student')) return ownPassport(visiting);
  if (roles.includes('mentor')) return ownStudents(visiting);
  return { view: 'nothing', spoken: spokenWith(visiting) };
}

type Changed = (visiting: Visit, call: Call) => Promise<OwnPassport>;

function changing(change: (visiting: Visit, id: string, body: unknown) => Promise<void>): Changed {
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
function changingAll(change: (visiting: Visit, body: unknown) => Promise<void>): Changed {
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
