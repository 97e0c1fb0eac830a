/**
 * Who may do what with the things of one student, Sara: the whole of it in one table. `access.test.ts` tries every verb as everybody,
 * with buttons that are rightly signed for whoever presses them, and `access-routes.test.ts` every route, with bodies in which
 * nothing is wrong; both compare.
 *
 * A new verb (`src/conversation/verbs/index.ts`) or route needs a row here. Name everybody who may see or change something
 * of Sara's by it; whoever is not named must get nothing of hers and change nothing of hers, whatever ids they know.
 */
export const ACTORS = ['owner', 'guide', 'former-guide', 'other-mentor', 'other-student', 'coordinator', 'admin', 'stranger', 'other-tenant'] as const; // prettier-ignore
export type Actor = (typeof ACTORS)[number];

const GUIDE: readonly Actor[] = ['guide'];
const OWNER: readonly Actor[] = ['owner'];
const BOTH: readonly Actor[] = ['owner', 'guide'];
/** By this nothing of anybody else can be reached. */
const NOBODY: readonly Actor[] = [];

const rows = (actors: readonly Actor[], ...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, actors]));

/** By verb: buttons and typed words alike. */
export const VERB_ACCESS: Readonly<Record<string, readonly Actor[]>> = {
  ...rows(GUIDE, 'start-with', 'choose', 'switch', 'keep-open', 'resume', 'notes', 'fine', 'check', 'answer', 'thank', 'refer'),
  ...rows(GUIDE, 'begin', 'afterwards', 'asked', 'asked-number', 'next', 'back', 'others', 'note', 'said', 'undo', 'save-notes', 'new-story', 'pause', 'not-now', 'wrap-up', 'stop', 'stop-yes', 'stop-no'), // prettier-ignore
  ...rows(GUIDE, 'withdraw-proposal', 'at-the-table', 'leave-table', 'agreement', 'date-later', 'set-date', 'add-agreement', 'send', 'back-to-talk'), // prettier-ignore
  ...rows(BOTH, 'confirm'),
  ...rows(
    OWNER,
    'reflect',
    'reflect-tell',
    'reflect-skip',
    'reflect-back',
    'reflect-done',
    'reflect-stop',
    'reflect-drop',
    'reflect-keep',
  ),
  ...rows(OWNER, 'keepsake-keep', 'keepsake-drop'),
  ...rows(OWNER, 'care-yes', 'care-no', 'care-tell', 'passport', 'withdraw', 'share', 'unshare', 'sharing', 'make-link', 'stop-link', 'share-kinds', 'unshare-kind'), // prettier-ignore
  ...rows(
    OWNER,
    'agreement-done',
    'agreement-changed',
    'agreement-dropped',
    'agreement-save',
    'agreement-reopen',
    'my-data',
    'mentor-notes',
    'erase-ask',
    'erase-all',
    'take',
    'take-file',
  ),
  ...rows(OWNER, 'handover', 'handover-again', 'handover-approve', 'handover-edit', 'handover-save', 'handover-withdraw'), // prettier-ignore
  ...rows(GUIDE, 'prepare', 'plan', 'plan-next', 'unplan', 'my-students'),
  ...rows(OWNER, 'show-closing'),
  // Everybody's are their own.
  ...rows(OWNER, 'reminders', 'reminders-pause', 'reminders-off', 'reminders-on', 'remind-later'),
  // Figures without people, and what the bot can tell of itself.
  ...rows(NOBODY, 'coverage', 'diagnose'),
  ...rows(NOBODY, 'help', 'glossary', 'language', 'set-language'),
};

/** What everybody may ask, about themselves or about nobody. Any other verb is for mentors, for students or for both, as its row says. */
export const FOR_EVERYBODY: ReadonlySet<string> = new Set(['passport', 'my-data', 'handover', 'take', 'reminders', 'reminders-pause', 'reminders-off', 'reminders-on', 'remind-later', ...Object.keys(VERB_ACCESS).filter((verb) => VERB_ACCESS[verb] === NOBODY)]); // prettier-ignore

/** By method and path. Those without a person (`/health`, pages for anybody, what a token opens) give nothing of Sara's to whoever has no token. */
export const ROUTE_ACCESS: Readonly<Record<string, readonly Actor[]>> = {
  ...rows(NOBODY, 'GET /health', 'POST /api/messages', 'GET /s/:token', 'GET /d/:token', 'POST /d/:token'),
  ...rows(
    NOBODY,
    'GET /about',
    'GET /about/privacy',
    'GET /about/terms',
    'GET /tabs/passport',
    'GET /tabs/coverage',
    'GET /tabs/panel',
    'GET /tabs/assets/:name',
  ),
  ...rows(OWNER, 'GET /api/tab/passport', 'GET /api/tab/passport/files/:file', 'PUT /api/tab/passport/files/:file/link'),
  ...rows(OWNER, 'PUT /api/tab/entries/:id', 'PUT /api/tab/agreements/:id', 'PUT /api/tab/items/:id/readers', 'DELETE /api/tab/items/:id/readers', 'DELETE /api/tab/items/:id', 'DELETE /api/tab/shares/:id'), // prettier-ignore
  ...rows(OWNER, 'PUT /api/tab/links', 'PUT /api/tab/shares'),
  ...rows(OWNER, 'PUT /api/tab/care/tell'),
  ...rows(OWNER, 'PUT /api/tab/handover', 'PUT /api/tab/handover/proposal', 'PUT /api/tab/handover/approval', 'DELETE /api/tab/handover'), // prettier-ignore
  ...rows(GUIDE, 'GET /api/tab/students/:id/passport'),
  // The mentor sees the conversation that they hold, the student where it is and what waits for them.
  ...rows(BOTH, 'GET /api/tab/panel', 'GET /api/tab/panel/:seen'),
  ...rows(GUIDE, 'PUT /api/tab/panel'),
  // What the student wants to keep of it is theirs alone until they share it.
  ...rows(OWNER, 'PUT /api/tab/panel/keepsake'),
  // Figures and the school's programme: no person is in them, so nobody gets anything of Sara's.
  ...rows(NOBODY, 'GET /api/tab/coverage', 'GET /api/tab/coverage/:period/file', 'GET /api/tab/coverage/:period/notes', 'PUT /api/tab/coverage/:period/notes', 'GET /api/tab/coverage/:period/:level/:unit'), // prettier-ignore
  ...rows(NOBODY, 'GET /api/tab/programme/:year', 'PUT /api/tab/programme/activities/new', 'PUT /api/tab/programme/activities/:id', 'DELETE /api/tab/programme/activities/:id'), // prettier-ignore
};

const NO_STUDENT: Readonly<Partial<Record<Actor, number>>> = { 'guide': 403, 'former-guide': 403, 'other-mentor': 403, 'coordinator': 403, 'admin': 403 }; // prettier-ignore

/**
 * What whoever may reach nothing of Sara's gets from a route of the tab, where that is not simply 403 or 404: either the answer is about
 * themselves or about no person, or their role alone must keep them out.
 */
export const ROUTE_ANSWERS: Readonly<Record<string, Readonly<Partial<Record<Actor, number>>>>> = {
  'GET /api/tab/passport': { 'guide': 200, 'former-guide': 200, 'other-mentor': 200, 'other-student': 200, 'coordinator': 200, 'admin': 200 }, // prettier-ignore
  ...answers({ 'other-student': 200 }, 'GET /api/tab/passport/files/:file', 'PUT /api/tab/passport/files/:file/link'),
  ...answers({ 'other-student': 200, ...NO_STUDENT }, 'PUT /api/tab/panel/keepsake', 'PUT /api/tab/care/tell'),
  // Of what is Sara's nothing counts as chosen, and nothing is left to share.
  ...answers({ 'other-student': 422, ...NO_STUDENT }, 'PUT /api/tab/links', 'PUT /api/tab/shares'),
  ...answers({ 'other-student': 404, ...NO_STUDENT }, 'DELETE /api/tab/shares/:id', 'PUT /api/tab/handover'),
  // Their own proposal is made, is another version than hers, and goes.
  ...answers({ 'other-student': 200, ...NO_STUDENT }, 'PUT /api/tab/handover/proposal', 'DELETE /api/tab/handover'),
  ...answers({ 'other-student': 409, ...NO_STUDENT }, 'PUT /api/tab/handover/approval'),
  ...answers(
    { 'former-guide': 200, 'other-mentor': 200, 'other-student': 200 },
    'GET /api/tab/panel',
    'GET /api/tab/panel/:seen',
  ),
  // Their own panel, in which nothing has changed.
  ...answers({ 'former-guide': 200, 'other-mentor': 200 }, 'PUT /api/tab/panel'),
  ...answers({ coordinator: 200 }, 'GET /api/tab/coverage', 'GET /api/tab/coverage/:period/notes', 'PUT /api/tab/coverage/:period/notes', 'GET /api/tab/programme/:year', 'PUT /api/tab/programme/activities/new'), // prettier-ignore
};

function answers(statuses: Readonly<Partial<Record<Actor, number>>>, ...routes: readonly string[]) {
  return Object.fromEntries(routes.map((route) => [route, statuses]));
}

/** By command of a message extension: nothing of Sara's is reached by a query, whoever asks. */
export const QUERY_ACCESS: Readonly<Record<string, readonly Actor[]>> = rows(NOBODY, 'searchQuestions');

/** Who gets questions out of a query at all; everybody else is told why not, and another tenant is refused. */
export const MAY_QUERY: Readonly<Record<string, readonly Actor[]>> = rows(
  ['guide', 'former-guide', 'other-mentor'],
  'searchQuestions',
);

/** What to do when the code has a verb or a route that the table has not, or the other way round. */
export const HOW_TO = 'add or remove its row in test/security/access.ts: name who may reach something of Sara’s by it';
