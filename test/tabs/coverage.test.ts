import { describe, expect, test } from 'vitest';
import { closeAll, makeFacts } from '../coverage/made.ts';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from '../wire/school.ts';
import { listed, TAB_KEY, tabOf } from './tab.ts';

const PERIODS = ['2026-08', '2026-09', '2026-Q3', '2026-10'];
const ACTIVITY = { kind: 'E', on: '2026-10-05', team: '', grade: '', title: 'Snuffelstage' } as const;

/** The rows of the periods that the test closed; the bot may have closed others by itself meanwhile. */
function ours(rows: readonly unknown[]): readonly unknown[] {
  return rows.filter((row) => PERIODS.includes((row as readonly string[])[0] ?? ''));
}

describe.each(ENGINES)('the coverage tab, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  async function coordinator() {
    const person = school.person('c01');
    await person.installs();
    return tabOf(school, person);
  }
  async function published(): Promise<void> {
    await makeFacts(school.store(), school.tenantId, { students: 600, seed: 'tab', until: '2026-11-20' });
    await closeAll(school.store(), school.tenantId, school.clock.now(), ...PERIODS);
  }

  test.each(['m01', 's004'])('is closed to %s by every way', async (who) => {
    const person = school.person(who);
    await person.installs();
    const { call } = tabOf(school, person);
    const note = { step: 'plan', text: 'x', rev: 0 };
    const answers = [
      await call('GET', 'coverage'),
      await call('GET', 'coverage/2026-09/school/Lauwers%20College'),
      await call('GET', 'coverage/2026-Q3/file'),
      await call('GET', 'coverage/2026-Q3/notes'),
      await call('PUT', 'coverage/2026-Q3/notes', note),
      await call('GET', 'programme/2026%2F27'),
      await call('PUT', 'programme/activities/new', ACTIVITY),
      await call('PUT', 'programme/activities/some-id', { ...ACTIVITY, rev: 1 }),
      await call('DELETE', 'programme/activities/some-id'),
    ];
    expect(answers.map(({ status, view }) => [status, view])).toEqual(answers.map(() => [403, { error: { code: 'role' } }]));
    expect(await school.count('activities', 'period_notes')).toEqual({ activities: 0, period_notes: 0 });
  });

  test('shows in the first weeks when there will be something', async () => {
    const { status, view } = await (await coordinator()).call('GET', 'coverage');
    expect(status).toBe(200);
    expect(view).toMatchObject({
      view: 'coverage',
      periods: [],
      next: { id: '2026-11', from: '2026-11-01', until: '2026-11-30', publishedFrom: '2026-12-04' },
      minimum: { students: 10, mentors: 3, conversations: 10 },
      schoolYear: '2026/27',
    });
  });

  test('lists what was published, newest first', async () => {
    await published();
    const overview = await (await coordinator()).call('GET', 'coverage');
    expect(ours(listed(overview, 'periods', 'id', 'kind', 'publishedOn'))).toEqual([
      ['2026-10', 'month', '2026-11-23'],
      ['2026-Q3', 'quarter', '2026-11-23'],
      ['2026-09', 'month', '2026-11-23'],
      ['2026-08', 'month', '2026-11-23'],
    ]);
    expect(overview.view['units']).toMatchObject({ school: ['Lauwers College'] });
  });

  test('shows a unit beside the school and the period before', async () => {
    await published();
    const { status, view } = await (await coordinator()).call('GET', 'coverage/2026-10/school/Lauwers%20College');
    expect(status).toBe(200);
    const own = view['own'] as Record<string, { base: number; value: number }>;
    expect(own['conversations']?.value).toBeGreaterThan(100);
    expect(own['phase.look-back']?.base).toBe(own['students']?.value);
    expect(view['school']).toEqual(own);
    expect((view['before'] as { period: object }).period).toMatchObject({ id: '2026-09' });
    expect((view['trend'] as { period: { id: string } }[]).map(({ period }) => period.id).slice(-3)).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
  });

  test('has no unit that was not published, and no period', async () => {
    await published();
    const { call } = await coordinator();
    expect(await call('GET', 'coverage/2026-10/team/VZ2A')).toMatchObject({
      status: 404,
      view: { error: { code: 'not-found' } },
    });
    expect(await call('GET', 'coverage/2026-11/school/x')).toMatchObject({
      status: 404,
      view: { error: { code: 'not-published' } },
    });
    expect(await call('GET', 'programme/2026-Q3')).toMatchObject({ status: 404, view: { error: { code: 'period-unknown' } } });
  });

  test('gives a file with a legend and every line', async () => {
    await published();
    const { view } = await (await coordinator()).call('GET', 'coverage/2026-Q3/file');
    const lines = String(view['text']).split('\r\n');
    expect(view['name']).toBe('coverage-2026-Q3.csv');
    expect(lines.findIndex((line) => !/^"?#/u.test(line))).toBe(6);
    expect(lines[6]).toBe('period,level,unit,measure,base,value,bound');
    expect(lines.filter((line) => line.startsWith('2026-Q3,school,Lauwers College,'))).toHaveLength(26);
  });

  test('keeps notes of a period, and refuses to write over newer ones', async () => {
    const { call } = await coordinator();
    const kept = await call('PUT', 'coverage/2026%2F27/notes', { step: 'act', text: 'Ruimte in het rooster', rev: 0 });
    expect(kept.view).toMatchObject({
      period: '2026/27',
      notes: { act: { text: 'Ruimte in het rooster' }, plan: { text: '', rev: 0 } },
    });
    expect(await call('PUT', 'coverage/2026%2F27/notes', { step: 'act', text: 'Anders', rev: 0 })).toMatchObject({ status: 409 });
    const { rev } = (kept.view['notes'] as Record<string, { rev: number }>)['act'] ?? { rev: -1 };
    await call('PUT', 'coverage/2026%2F27/notes', { step: 'act', text: '', rev });
    expect(await school.count('period_notes')).toEqual({ period_notes: 0 });
  });

  test('keeps the programme, with what is worth a look', async () => {
    const { call } = await coordinator();
    await call('PUT', 'programme/activities/new', ACTIVITY);
    await call('PUT', 'programme/activities/new', { ...ACTIVITY, kind: 'I', on: '2026-10-20', title: 'Voorlichting' });
    await call('PUT', 'programme/activities/new', { ...ACTIVITY, kind: 'G', on: '2026-11-02', title: 'Gesprek' });
    const added = await call('PUT', 'programme/activities/new', { ...ACTIVITY, kind: 'G', on: '2026-11-09', title: 'Nog een' });
    expect(listed(added, 'activities', 'kind', 'on', 'title', 'hint')).toEqual([
      ['E', '2026-10-05', 'Snuffelstage', null],
      ['I', '2026-10-20', 'Voorlichting', null],
      ['G', '2026-11-02', 'Gesprek', null],
      ['G', '2026-11-09', 'Nog een', 'no-experience-before'],
    ]);
    const last = (added.view['activities'] as { id: string; rev: number }[])[3] ?? { id: '', rev: 0 };
    const path = `programme/activities/${last.id}`;
    expect(await call('PUT', path, { ...ACTIVITY, rev: last.rev + 1 })).toMatchObject({ status: 409 });
    expect(await call('PUT', path, { ...ACTIVITY, title: '', rev: last.rev })).toMatchObject({ status: 400 });
    expect((await call('PUT', path, { ...ACTIVITY, rev: last.rev })).view['activities']).toHaveLength(4);
    expect((await call('DELETE', path)).view['activities']).toHaveLength(3);
    expect(await call('DELETE', path)).toMatchObject({ status: 404 });
  });
});
