import { describe, expect, test } from 'vitest';
import { addEntries, findEntry } from '../../src/store/passport.ts';
import { addShares } from '../../src/store/shares.ts';
import { ENGINES } from '../store/engines.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { keepsAll } from '../wire/talk.ts';
import { TAB_KEY, tabOf } from './tab.ts';

/** As many as are let through to one person. */
const AT_ONCE = 6;

type Shown = { id: string; rev: number; kind: string };

describe.each(ENGINES)('what comes to the tab at the same moment, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  const talked = () => keepsAll(school, 'only-me');
  const entriesOf = async (person: Person, kind: string): Promise<Shown[]> =>
    ((await tabOf(school, person).open()).view['entries'] as Shown[]).filter((entry) => entry.kind === kind);
  const statuses = async (asked: readonly Promise<{ status: number }>[]) =>
    (await Promise.all(asked)).map(({ status }) => status).toSorted((one, other) => one - other);
  const times = <T>(count: number, make: (place: number) => T): T[] => Array.from({ length: count }, (_, place) => make(place));

  test.each([
    ['in a chat', async () => {}],
    ['nowhere, since they removed the app', (person: Person) => person.removes()],
  ])('is written once over what was seen, of a student who can be reached %s', async (_where, arrange) => {
    const { sara } = await talked();
    await arrange(sara);
    const tab = tabOf(school, sara);
    const [entry] = await entriesOf(sara, 'quality');
    const put = (place: number) => tab.put(`entries/${entry?.id}`, { rev: entry?.rev, text: `Ik blijf rustig, ${place}` });
    expect(await statuses(times(AT_ONCE, put))).toEqual([200, ...times(AT_ONCE - 1, () => 409)]);
  });

  test('is written once over what two coordinators saw, and nothing else is lost', async () => {
    const both = [school.person('c01'), school.person('a01')];
    for (const coordinator of both) await coordinator.installs();
    const roles = (of: string) =>
      school.in(({ db }) => db.updateTable('people').set({ roles: of }).where('sourced_id', '=', 'a01').execute());
    const { roles: before } = await school.in(({ db }) =>
      db.selectFrom('people').select('roles').where('sourced_id', '=', 'a01').executeTakeFirstOrThrow(),
    );
    await roles('["coordinator"]');
    try {
      const note = (place: number) =>
        both.map((one) => tabOf(school, one).put('coverage/2026%2F27/notes', { step: 'act', text: `Ruimte, ${place}`, rev: 0 }));
      expect(await statuses(times(AT_ONCE, note).flat())).toEqual([200, ...times(2 * AT_ONCE - 1, () => 409)]);
    } finally {
      await roles(before);
    }
  });

  test('takes back what was shared, each of two items of a kind', async () => {
    const { karin, sara } = await talked();
    const [student, mentor] = [await school.idOf('s004'), await school.idOf('m01')];
    const kind = { tenantId: school.tenantId, studentId: student, scope: 'kind', what: 'quality', createdAt: 1 } as const;
    const [one] = await entriesOf(sara, 'quality');
    await school.in(async (tx) => {
      const found = await findEntry(tx, { tenantId: school.tenantId, id: one?.id ?? '' });
      if (found) await addEntries(tx, [{ ...found, id: 'quality-2' }]);
    });
    await school.in((tx) => addShares(tx, [{ ...kind, id: 'share-1', grantee: 'person', granteeId: mentor }]));
    const read = async () => JSON.stringify((await tabOf(school, karin).call('GET', `students/${student}/passport`)).view);
    const items = await entriesOf(sara, 'quality');
    expect([items.length, (await read()).includes('Ik blijf rustig')]).toEqual([2, true]);
    expect(await statuses(items.map(({ id }) => tabOf(school, sara).call('DELETE', `items/${id}/readers`)))).toEqual([200, 200]);
    expect(await read()).not.toContain('Ik blijf rustig');
  });

  test('gets a file ten times and no more', async () => {
    const { sara } = await talked();
    const { view } = await tabOf(school, sara).put('passport/files/json/link', {});
    const address = String(view['url']);
    const fetched: number[] = [];
    for (let round = 0; round < 4; round += 1)
      fetched.push(...(await statuses(times(AT_ONCE, () => fetch(address, { method: 'POST' })))));
    expect(fetched.toSorted((one, other) => one - other)).toEqual([...times(10, () => 200), ...times(14, () => 410)]);
  });
});
