import { describe, expect, test } from 'vitest';
import { CANARY } from '../passport/lives.ts';
import { TAB_KEY } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';
import { type Actor, ACTORS, HOW_TO, ROUTE_ACCESS, ROUTE_ANSWERS } from './access.ts';
import { type Ids, useSara } from './sara.ts';

const ROUTES = Object.entries(ROUTE_ACCESS).filter(([route]) => route.includes('/api/tab/'));

/** What a call brings besides ids: the versions that Sara and her mentor have before them. */
type Seen = { readonly entry: number; readonly agreement: number; readonly handover: number; readonly talk: number };
type Body = (ids: Ids, rev: Seen) => object;

/** What is asked by each route that takes something: nothing in it is wrong, and Sara could send it (of the panel, her mentor; of the programme, a coordinator). */
const SENT: Readonly<Record<string, Body>> = {
  'PUT /api/tab/passport/files/:file/link': () => ({}),
  'PUT /api/tab/entries/:id': (_, rev) => ({ rev: rev.entry, text: 'x' }),
  'PUT /api/tab/agreements/:id': (_, rev) => ({ rev: rev.agreement, to: 'done', brought: 'x' }),
  'PUT /api/tab/items/:id/readers': ({ guide }) => ({ people: [guide] }),
  'PUT /api/tab/links': ({ entry }) => ({ kinds: [], items: [entry], label: 'x', days: 14 }),
  'PUT /api/tab/shares': ({ guide }) => ({ kinds: ['experience'], people: [guide], team: false }),
  'PUT /api/tab/handover/proposal': () => ({}),
  'PUT /api/tab/handover': (_, rev) => ({ rev: rev.handover, lines: {} }),
  'PUT /api/tab/handover/approval': (_, rev) => ({ rev: rev.handover }),
  'PUT /api/tab/panel': ({ conversation }, rev) => ({ verb: 'begin', subject: conversation, rev: rev.talk, phase: '', arg: '' }),
  'PUT /api/tab/panel/keepsake': () => ({ rev: 0, text: 'x' }),
  'PUT /api/tab/care/tell': () => ({ rev: 1, matter: 'violence' }),
  'PUT /api/tab/coverage/:period/notes': () => ({ step: 'plan', text: 'x', rev: 0 }),
  'PUT /api/tab/programme/activities/new': () => ({ kind: 'E', on: '2026-12-01', team: '', grade: '', title: 'x' }),
  'PUT /api/tab/programme/activities/:id': () => ({ rev: 1, kind: 'E', on: '2026-12-01', team: '', grade: '', title: 'x' }),
};
/** Which of her things an id in an address is of. */
const IDS: Readonly<Record<string, keyof Ids>> = { entries: 'entry', agreements: 'agreement', items: 'entry', shares: 'share', students: 'student', activities: 'conversation' }; // prettier-ignore
/** Who has nothing to do with her, and an id of nothing. */
const STRANGERS = ['other-mentor', 'other-student', 'coordinator', 'admin', 'stranger', 'other-tenant'] as const;
const NOBODYS = '01990000-0000-7000-8000-000000000000';
const PIECES: Readonly<Record<string, string>> = { ':file': 'json', ':period': '2026-10', ':level': 'school', ':unit': 'x', ':seen': 'x', ':year': '2026%2F27' }; // prettier-ignore

test(`every route that takes something is sent something: ${HOW_TO}`, () => {
  expect(ROUTES.map(([route]) => route).filter((route) => route.startsWith('PUT'))).toEqual(
    expect.arrayContaining(Object.keys(SENT)),
  );
  expect(ROUTES.filter(([route]) => route.startsWith('PUT') && !SENT[route])).toEqual([]);
});

describe.each(ONE)('what is Sara’s, by the routes of the tab, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY, { RATE_PERSON: '0' });
  const sara = useSara(school);

  /** The versions that there are now. */
  const seen = (): Promise<Seen> =>
    school.in(async ({ db }) => {
      const { entry, agreement, student, conversation } = sara.ids();
      const of = (table: 'entries' | 'agreements') => db.selectFrom(table).select('updated_at').where('id', '=', table === 'entries' ? entry : agreement).executeTakeFirst(); // prettier-ignore
      const handover = await db.selectFrom('handovers').select('updated_at').where('student_id', '=', student).executeTakeFirst();
      const talk = await db.selectFrom('conversations').select('rev').where('id', '=', conversation).executeTakeFirst();
      const [item, agreed] = [await of('entries'), await of('agreements')];
      return { entry: Number(item?.updated_at), agreement: Number(agreed?.updated_at), handover: Number(handover?.updated_at), talk: Number(talk?.rev) }; // prettier-ignore
    });

  /** Asks a route for what is Sara’s, or for what `id` is of, as somebody. */
  async function asks(actor: Actor, route: string, id?: string) {
    const [method = '', path = ''] = route.split(' ');
    const to = path
      .replace('/api/tab/', '')
      .replace(/(?<=(\w+)\/):id/u, (_, kind: string) => id ?? sara.ids()[IDS[kind] ?? 'entry'])
      .replaceAll(/:\w+/gu, (piece) => PIECES[piece] ?? 'x');
    const { status, view } = await sara.tab(actor).call(method, to, SENT[route]?.(sara.ids(), await seen()));
    return { status, view };
  }

  test('is out of reach of everybody else, who gets 403 or 404 unless it is about themselves', async () => {
    await sara.everybodyInstalls();
    const [before, hiddenFrom] = [await sara.kept(), await sara.hiddenFrom()];
    for (const [route, allowed] of ROUTES) {
      for (const actor of ACTORS.filter((each) => each !== 'owner' && !allowed.includes(each))) {
        const { status, view } = await asks(actor, route);
        const otherwise = ROUTE_ANSWERS[route]?.[actor];
        const isRight = otherwise === undefined ? status === 403 || status === 404 : status === otherwise;
        expect([route, actor, status, isRight, hiddenFrom(actor, view)]).toEqual([route, actor, status, true, []]);
      }
      expect([route, await sara.kept()]).toEqual([route, before]);
    }
  }, 300_000);

  test('is to whoever has nothing to do with her as if it were not there, also when they have left', async () => {
    await sara.everybodyInstalls();
    const one = ROUTES.map(([route]) => route).filter((route) => route.includes(':id'));
    const told = async (actor: Actor, id?: string) => {
      const answers: unknown[] = [];
      for (const route of one) answers.push([route, actor, await asks(actor, route, id)]);
      return answers;
    };
    for (const actor of STRANGERS) expect(await told(actor)).toEqual(await told(actor, NOBODYS));
    const leave = (leftOn: string | null) =>
      school.in(({ db }) =>
        db.updateTable('people').set({ left_on: leftOn }).where('sourced_id', 'in', ['m02', 's023']).execute(),
      );
    await leave('2026-11-01');
    for (const actor of ['other-mentor', 'other-student'] as const) {
      const answers = await told(actor);
      expect(JSON.stringify(answers)).toContain('"left"');
      expect(answers).toEqual(await told(actor, NOBODYS));
    }
    await leave(null);
  }, 300_000);

  test('is within reach of Sara and her mentor by the very same calls', async () => {
    const told: string[] = [];
    for (const [route, allowed] of ROUTES.toSorted(([one], [other]) => placeOf(one) - placeOf(other))) {
      for (const actor of allowed) {
        const { status, view } = await asks(actor, route);
        expect([route, actor, status]).toEqual([route, actor, 200]);
        if (JSON.stringify(view).includes(CANARY)) told.push(`${actor} by ${route}`);
      }
    }
    expect(told).toEqual(expect.arrayContaining(['owner by GET /api/tab/passport', 'owner by GET /api/tab/passport/files/:file', 'guide by GET /api/tab/students/:id/passport'])); // prettier-ignore
  });
});

/** What takes something away comes after what needs it. */
function placeOf(route: string): number {
  return ['GET', 'PUT', 'DELETE'].indexOf(route.split(' ')[0] ?? '') * 2 + (route === 'DELETE /api/tab/items/:id' ? 1 : 0);
}
