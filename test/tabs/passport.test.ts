import { describe, expect, test } from 'vitest';
import { addBrought } from '../../src/store/brought.ts';
import { addLink } from '../../src/store/links.ts';
import { addShares } from '../../src/store/shares.ts';
import { ENGINES } from '../store/engines.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { keepsAll } from '../wire/talk.ts';
import { listed, TAB_KEY, tabOf } from './tab.ts';

type Shown = { id: string; rev: number; kind: string };

describe.each(ENGINES)('the passport tab, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  const talked = (sharing: 'only-me' | 'all' = 'only-me') => keepsAll(school, sharing);
  const itemOf = async (person: Person, kind: string): Promise<Shown> => {
    const { view } = await tabOf(school, person).open();
    const found = (view['entries'] as Shown[]).find((entry) => entry.kind === kind);
    if (!found) throw new Error(`There is no ${kind}`);
    return found;
  };
  const agreementOf = async (person: Person): Promise<Shown> => {
    const [agreement] = (await tabOf(school, person).open()).view['agreements'] as Shown[];
    if (!agreement) throw new Error('There is no agreement');
    return agreement;
  };

  test('shows a student everything that is theirs', async () => {
    const { sara } = await talked();
    const opened = await tabOf(school, sara).open();

    expect(opened.status).toBe(200);
    expect(listed(opened, 'entries', 'kind', 'text', 'on', 'readers').toSorted()).toEqual([
      ['core-word', 'rust', '2026-11-23', []],
      ['experience', 'Een mevrouw geholpen met wassen', '2026-11-23', []],
      ['motive', 'Dat mensen zich veilig voelen', '2026-11-23', []],
      ['quality', 'Ik blijf rustig', '2026-11-23', []],
    ]);
    expect(listed(opened, 'agreements', 'what', 'due', 'state', 'helper', 'brings', 'competency')).toEqual([
      ['Meelopen op de geriatrie', '2026-12-08', 'agreed', 'Fatma', 'Weten of het bij me past', 'work-exploration'],
    ]);
    expect(listed(opened, 'conversations', 'on', 'mentor')).toEqual([['2026-11-23', 'Karin de Boer']]);
    expect(opened.view['competencies']).toEqual([
      { competency: 'qualities', on: ['2026-11-23'] },
      { competency: 'motives', on: ['2026-11-23'] },
      { competency: 'work-exploration', on: ['2026-11-23'] },
    ]);
    expect(opened.view['mentors']).toEqual([{ id: await school.idOf('m01'), name: 'Karin de Boer' }]);
    expect([opened.view['readings'], opened.view['mayChange'], opened.view['name']]).toEqual([[], true, 'Sara El Idrissi']);
  });

  test('lets a student correct an entry, and not over what was changed elsewhere', async () => {
    const { sara } = await talked();
    const tab = tabOf(school, sara);
    const { id, rev } = await itemOf(sara, 'quality');

    const changed = await tab.put(`entries/${id}`, { rev, text: 'Ik blijf kalm\u0007 als het druk is' });
    expect(changed.status).toBe(200);
    expect(listed(changed, 'entries', 'kind', 'text')).toContainEqual(['quality', 'Ik blijf kalm als het druk is']);

    const again = await tab.put(`entries/${id}`, { rev, text: 'iets anders' });
    expect([again.status, again.view]).toEqual([409, { error: { code: 'changed-meanwhile' } }]);
    expect((await itemOf(sara, 'quality')) as object).toMatchObject({ text: 'Ik blijf kalm als het druk is' });
  });

  test('takes a change once whose answer got lost and that is sent again', async () => {
    const { sara } = await talked();
    const tab = tabOf(school, sara);
    const entry = await itemOf(sara, 'quality');
    const agreement = await agreementOf(sara);
    const worded = { rev: entry.rev, text: 'Ik blijf kalm' };
    const moved = { rev: agreement.rev, to: 'changed', due: '2026-12-15' };
    await tab.put(`entries/${entry.id}`, worded);
    await tab.put(`agreements/${agreement.id}`, moved);
    const kept = [(await itemOf(sara, 'quality')).rev, (await agreementOf(sara)).rev];
    expect((await tab.put(`entries/${entry.id}`, worded)).status).toBe(200);
    expect((await tab.put(`agreements/${agreement.id}`, moved)).status).toBe(200);
    expect([(await itemOf(sara, 'quality')).rev, (await agreementOf(sara)).rev]).toEqual(kept);
    expect((await tab.put(`agreements/${agreement.id}`, { ...moved, due: '2026-01-02' })).status).toBe(409);
    expect((await tab.put(`agreements/${agreement.id}`, { rev: kept[1], to: 'changed', due: '2026-01-02' })).status).toBe(422);

    const done = { rev: kept[1], to: 'done', brought: 'Ik wil daar werken' };
    await tab.put(`agreements/${agreement.id}`, done);
    expect((await tab.put(`agreements/${agreement.id}`, done)).status).toBe(200);
    const { rev } = await agreementOf(sara);
    await tab.put(`agreements/${agreement.id}`, { rev, to: 'agreed' });
    expect((await tab.put(`agreements/${agreement.id}`, { rev, to: 'agreed' })).status).toBe(200);
  });

  test('keeps what became of an agreement', async () => {
    const { sara } = await talked();
    const { id, rev } = await agreementOf(sara);
    const done = await tabOf(school, sara).put(`agreements/${id}`, { rev, to: 'done', brought: 'Ik wil daar werken' });
    expect(listed(done, 'agreements', 'state', 'outcome', 'what', 'helper')).toEqual([
      ['done', 'Ik wil daar werken', 'Meelopen op de geriatrie', 'Fatma'],
    ]);
  });

  test('opens an agreement again that was saved as done, for its student alone', async () => {
    const { karin, sara } = await talked();
    const tab = tabOf(school, sara);
    const agreed = await agreementOf(sara);
    await tab.put(`agreements/${agreed.id}`, { rev: agreed.rev, to: 'done', brought: 'Ik wil daar werken' });
    const { id, rev } = await agreementOf(sara);
    const reopen = { rev, to: 'agreed' };
    for (const other of [karin, school.person('s002')])
      expect((await tabOf(school, other).put(`agreements/${id}`, reopen)).status).toBeOneOf([403, 404]);
    expect((await tab.put(`agreements/${id}`, { ...reopen, rev: agreed.rev })).status).toBe(409);
    expect((await tab.put(`agreements/${id}`, { ...reopen, what: 'Iets anders' })).status).toBe(400);
    const opened = await tab.put(`agreements/${id}`, reopen);
    expect(listed(opened, 'agreements', 'state', 'outcome')).toEqual([['agreed', 'Ik wil daar werken']]);
  });

  test('words an agreement anew, and says in their language what is not right', async () => {
    const { sara } = await talked();
    const tab = tabOf(school, sara);
    const { id, rev } = await agreementOf(sara);
    const past = await tab.put(`agreements/${id}`, { rev, to: 'changed', what: '', due: '2026-01-02' });
    expect([past.status, past.view]).toEqual([
      422,
      {
        error: {
          code: 'not-right',
          problems: {
            what: sara.wordsOf('chat:problem.what'),
            due: sara.wordsOf('chat:problem.datePast', { text: '2026-01-02' }),
          },
        },
      },
    ]);
    const moved = await tab.put(`agreements/${id}`, { rev, to: 'changed', due: '15 december', helper: '' });
    expect(listed(moved, 'agreements', 'what', 'due', 'state', 'helper')).toEqual([
      ['Meelopen op de geriatrie', '2026-12-15', 'changed', ''],
    ]);
  });

  test('shows a mentor what was shared, writes it down, and nothing any more once it was withdrawn', async () => {
    const { karin, sara } = await talked();
    const [hers, his] = [tabOf(school, sara), tabOf(school, karin)];
    const [saraId, karinId] = [await school.idOf('s004'), await school.idOf('m01')];
    const students = await his.open();
    expect([students.status, students.view['view']]).toEqual([200, 'students']);
    expect(listed(students, 'students', 'name')).toContainEqual(['Sara El Idrissi']);

    const nothing = await his.call('GET', `students/${saraId}/passport`);
    expect([nothing.status, nothing.view['entries'], nothing.view['agreements']]).toEqual([200, [], []]);
    expect((await hers.open()).view['readings']).toEqual([]);

    const { id } = await itemOf(sara, 'core-word');
    const shared = await hers.put(`items/${id}/readers`, { people: [karinId] });
    expect(listed(shared, 'entries', 'kind', 'readers')).toContainEqual(['core-word', [{ id: karinId, name: 'Karin de Boer' }]]);
    const read = await his.call('GET', `students/${saraId}/passport`);
    expect(listed(read, 'entries', 'kind', 'text')).toEqual([['core-word', 'rust']]);
    expect((await hers.open()).view['readings']).toEqual([{ reader: 'Karin de Boer', on: '2026-11-23', link: false }]);

    await hers.put(`items/${id}/readers`, { people: [] });
    expect((await his.call('GET', `students/${saraId}/passport`)).view['entries']).toEqual([]);
  });

  test('erases for good', async () => {
    const { karin, sara } = await talked('all');
    const { id } = await itemOf(sara, 'experience');
    const left = await tabOf(school, sara).erase(id);
    expect(listed(left, 'entries', 'kind').toSorted()).toEqual([['core-word'], ['motive'], ['quality']]);
    const read = await tabOf(school, karin).call('GET', `students/${await school.idOf('s004')}/passport`);
    expect(listed(read, 'entries', 'kind').toSorted()).toEqual([['core-word'], ['motive'], ['quality']]);
    expect(await tabOf(school, sara).erase(id)).toEqual({ status: 404, view: { error: { code: 'not-found' } } });
  });

  test('lets nobody at what is another student’s, as if it did not exist', async () => {
    const { karin, sara } = await talked('all');
    const noor = school.person('s005');
    await noor.installs();
    const { id, rev } = await itemOf(sara, 'quality');
    const agreement = await agreementOf(sara);
    const gone = { status: 404, view: { error: { code: 'not-found' } } };

    const tab = tabOf(school, noor);
    expect(await tab.put(`entries/${id}`, { rev, text: 'x' })).toEqual(gone);
    expect(await tab.put(`agreements/${agreement.id}`, { rev: agreement.rev, to: 'dropped' })).toEqual(gone);
    expect(await tab.put(`items/${id}/readers`, { people: [] })).toEqual(gone);
    expect(await tab.erase(id)).toEqual(gone);
    expect(await tab.call('GET', `students/${await school.idOf('s004')}/passport`)).toEqual(gone);
    expect(await tabOf(school, karin).erase(id)).toEqual(gone);
    const other = school.person('m02');
    await other.installs();
    expect(await tabOf(school, other).call('GET', `students/${await school.idOf('s004')}/passport`)).toEqual(gone);
    expect(await tabOf(school, other).call('GET', 'students/nobody/passport')).toEqual(gone);
    expect((await itemOf(sara, 'quality')).rev).toBe(rev);
  });

  test('gives the file to take along', async () => {
    const { sara } = await talked();
    const file = await tabOf(school, sara).call('GET', 'passport/files/json');
    expect([file.status, file.view['format'], file.view['student']]).toEqual([
      200,
      'lemniscaat-passport',
      { givenName: 'Sara', familyName: 'El Idrissi' },
    ]);
    expect(listed(file, 'entries', 'kind').toSorted()).toEqual([['core-word'], ['experience'], ['motive'], ['quality']]);
    expect(listed(file, 'agreements', 'what', 'due')).toEqual([['Meelopen op de geriatrie', '2026-12-08']]);
  });

  test('shows and takes along conversations that were held at another school', async () => {
    const { sara } = await talked();
    const whose = { tenantId: school.tenantId, studentId: await school.idOf('s004') };
    await school.in((tx) =>
      addBrought(tx, [
        { ...whose, id: 'brought-1', on: '2025-03-04', phases: ['reflect', 'look-back'], competencies: ['networking'] },
      ]),
    );
    const opened = await tabOf(school, sara).open();
    expect(listed(opened, 'conversations', 'on', 'mentor', 'phases')).toContainEqual([
      '2025-03-04',
      null,
      ['look-back', 'reflect'],
    ]);
    expect(opened.view['competencies']).toContainEqual({ competency: 'networking', on: ['2025-03-04'] });
    const file = await tabOf(school, sara).call('GET', 'passport/files/json');
    expect(listed(file, 'conversations', 'on')).toEqual([['2025-03-04'], ['2026-11-23']]);
  });

  test('takes a kind and a link back for one item, and stops a link', async () => {
    const { karin, sara } = await talked();
    const [studentId, karinId] = [await school.idOf('s004'), await school.idOf('m01')];
    const whose = { tenantId: school.tenantId, studentId, createdAt: school.clock.now() };
    const kind = { ...whose, scope: 'kind', what: 'quality' } as const;
    const link = { ...whose, id: 'link-1', tokenHash: 'x', label: 'oma', locale: 'nl', revokedAt: null };
    await school.in(async (tx) => {
      await addLink(tx, { ...link, expiresAt: school.clock.now() + 86_400_000 });
      await addShares(tx, [
        { ...kind, id: 'share-1', grantee: 'person', granteeId: karinId },
        { ...kind, id: 'share-2', grantee: 'link', granteeId: 'link-1' },
      ]);
    });
    const tab = tabOf(school, sara);
    const { id } = await itemOf(sara, 'quality');
    const opened = await tab.open();
    expect(listed(opened, 'entries', 'kind', 'readers', 'links')).toContainEqual([
      'quality',
      [{ id: karinId, name: 'Karin de Boer' }],
      ['oma'],
    ]);
    expect(listed(opened, 'links', 'label', 'kinds', 'until')).toEqual([['oma', ['quality'], '2026-11-24']]);
    expect(listed(opened, 'standing', 'kind', 'with')).toEqual([['quality', 'Karin de Boer']]);

    const alone = await tab.call('DELETE', `items/${id}/readers`);
    expect(listed(alone, 'entries', 'kind', 'readers', 'links')).toContainEqual(['quality', [], []]);
    const read = await tabOf(school, karin).call('GET', `students/${studentId}/passport`);
    expect(read.view['entries']).toEqual([]);

    const stopped = await tab.call('DELETE', 'shares/link-1');
    expect([stopped.status, stopped.view['links']]).toEqual([200, []]);
    expect((await tab.call('DELETE', 'shares/link-1')).status).toBe(404);
  });

  test('makes a link and shares a kind, and says what is not right', async () => {
    const { karin, sara } = await talked();
    const tab = tabOf(school, sara);
    const [studentId, karinId] = [await school.idOf('s004'), await school.idOf('m01')];
    const wanted = { kinds: ['core-word'], items: [], label: 'oma', days: 7 };
    const notRight = (problems: Record<string, string>) => ({ status: 422, view: { error: { code: 'not-right', problems } } });

    expect(await tab.put('links', { ...wanted, kinds: ['secrets'] })).toEqual(
      notRight({ what: sara.wordsOf('sharing:problem.nothing') }),
    );
    expect(await tab.put('links', { ...wanted, label: 'x'.repeat(61) })).toEqual(
      notRight({ label: sara.wordsOf('sharing:problem.label', { most: 60 }) }),
    );
    expect((await tab.put('links', { ...wanted, days: 1_000 })).status).toBe(400);
    const made = await tab.put('links', wanted);
    expect([made.status, made.view['until']]).toEqual([200, '2026-11-30']);
    const page = await (await fetch(String(made.view['address']))).text();
    expect([page.includes('rust'), page.includes('Ik blijf rustig')]).toEqual([true, false]);
    expect(listed(await tab.open(), 'links', 'label', 'kinds')).toEqual([['oma', ['core-word']]]);

    expect(await tab.put('shares', { kinds: ['quality'], people: [await school.idOf('m02')], team: false })).toEqual(
      notRight({ with: sara.wordsOf('sharing:problem.nobody') }),
    );
    const shared = await tab.put('shares', { kinds: ['quality'], people: [karinId], team: false });
    expect(listed(shared, 'standing', 'kind', 'with')).toEqual([['quality', 'Karin de Boer']]);
    const read = await tabOf(school, karin).call('GET', `students/${studentId}/passport`);
    expect(listed(read, 'entries', 'kind')).toEqual([['quality']]);
  });

  test('makes a handover, lets it go as it was seen, and takes it back', async () => {
    const { karin, sara } = await talked();
    const tab = tabOf(school, sara);
    type Handed = { rev: number; isDraft: boolean; lines: { id: string; kind: string; text: string }[]; approved: object | null };
    const shown = (answer: Awaited<ReturnType<typeof tab.open>>) => answer.view['handover'] as Handed;
    expect(shown(await tab.open())).toEqual({ rev: 0, isDraft: false, lines: [], approved: null });

    const proposed = shown(await tab.put('handover/proposal', {}));
    expect(proposed.lines.map(({ kind }) => kind)).toEqual(['core-word', 'quality', 'motive', 'experience', 'agreement']);
    const [word] = proposed.lines;
    const lines = { [word?.id ?? '']: 'kalmte', note: 'Ik wandel graag' };
    const worded = shown(await tab.put('handover', { rev: proposed.rev, lines }));
    expect(worded.lines.map(({ text }) => text)).toEqual(['kalmte', 'Ik wandel graag']);
    expect((await tab.put('handover/approval', { rev: proposed.rev })).status).toBe(409);
    expect((await tab.put('handover', { rev: worded.rev, lines: { note: 'x'.repeat(301) } })).status).toBe(422);
    const approved = await tab.put('handover/approval', { rev: worded.rev });
    expect(shown(approved)).toMatchObject({ isDraft: false, approved: { on: '2026-11-23', until: '2027-05-22', readers: [] } });
    expect(listed(approved, 'entries', 'kind', 'handover')).toContainEqual(['core-word', true]);

    const noor = school.person('s005');
    await noor.installs();
    for (const [other, status] of [
      [noor, 404],
      [karin, 403],
    ] as const) {
      const theirs = tabOf(school, other);
      expect((await theirs.put('handover/approval', { rev: shown(approved).rev })).status).toBe(status);
      expect((await theirs.call('DELETE', 'handover')).status).toBe(status);
    }
    expect(shown(await tab.call('DELETE', 'handover'))).toMatchObject({ lines: [], approved: null });
  });

  test('makes nothing public for whoever is no student', async () => {
    const karin = school.person('m01');
    await karin.installs();
    const link = { kinds: ['quality'], items: [], label: 'tante', days: 7 };
    const refused = { status: 403, view: { error: { code: 'role' } } };
    expect(await tabOf(school, karin).put('links', link)).toEqual(refused);
    expect(await tabOf(school, karin).call('PUT', 'handover/proposal', {})).toEqual(refused);
  });

  test('shares with nobody but a mentor of today', async () => {
    const { sara } = await talked();
    const { id } = await itemOf(sara, 'quality');
    const answer = await tabOf(school, sara).put(`items/${id}/readers`, { people: [await school.idOf('m02')] });
    expect([answer.status, answer.view]).toEqual([422, { error: { code: 'not-your-mentor' } }]);
  });

  test('tells who has left the same of what is there and of what is not', async () => {
    const { sara, karin } = await talked('all');
    const { id } = await itemOf(sara, 'quality');
    const left = (on: string | null) =>
      school.in(({ db }) => db.updateTable('people').set({ left_on: on }).where('sourced_id', '=', 'm01').execute());
    await left('2026-11-22');
    try {
      const tab = tabOf(school, karin);
      const asked = [await school.idOf('s004'), await school.idOf('s005'), 'nobody', id].map((each) => [
        ['GET', `students/${each}/passport`],
        ['PUT', `entries/${each}`, { rev: 1, text: 'x' }],
        ['DELETE', `items/${each}`],
        ['DELETE', `items/${each}/readers`],
      ] as const); // prettier-ignore
      for (const [method, path, body] of asked.flat())
        expect([path, await tab.call(method, path, body)]).toEqual([path, { status: 403, view: { error: { code: 'left' } } }]);
    } finally {
      await left(null);
    }
  });

  test('shows somebody who left what is theirs, and changes nothing', async () => {
    const { sara } = await talked();
    const { id } = await itemOf(sara, 'quality');
    await school.in(({ db }) =>
      db.updateTable('people').set({ left_on: '2026-11-22' }).where('sourced_id', '=', 's004').execute(),
    );
    try {
      const opened = await tabOf(school, sara).open();
      expect([opened.status, opened.view['mayChange'], listed(opened, 'entries', 'kind').length]).toEqual([200, false, 4]);
      expect(await tabOf(school, sara).erase(id)).toEqual({ status: 403, view: { error: { code: 'left' } } });
      expect((await tabOf(school, sara).call('GET', 'passport/files/json')).status).toBe(200);
    } finally {
      await school.in(({ db }) => db.updateTable('people').set({ left_on: null }).where('sourced_id', '=', 's004').execute());
    }
  });
});
