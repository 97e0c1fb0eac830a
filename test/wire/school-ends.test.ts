import { afterEach, describe, expect, test } from 'vitest';
import { endSchool } from '../../src/people/roster/end.ts';
import { deleteSchool } from '../../src/store/school-end.ts';
import { REAL } from './engines.ts';
import type { Database } from '../../src/store/schema.ts';
import { imports } from './roster-of.ts';
import { useSchool } from './school.ts';
import { keepsAll } from './talk.ts';

const ELSEWHERE = '00000000-0000-4000-8000-00000000e15e';

describe.each(REAL)('a school that leaves, on $name', (engine) => {
  const school = useSchool(engine);
  afterEach(async () => {
    await imports(school);
  });

  const tables = () =>
    school.in(async ({ db }) => {
      const all = await db.introspection.getTables();
      return all.filter(({ columns }) => columns.some(({ name }) => name === 'tenant_id')).map(({ name }) => name);
    });
  /** The tables with rows of the school, and how many. */
  const rows = async () => {
    const names = (await tables()) as (keyof Database)[];
    const counted = await school.in(async ({ db }) => {
      const found: [string, number][] = [];
      for (const name of names) {
        const all = await db
          .selectFrom(name as 'people')
          .select('tenant_id')
          .where('tenant_id', '=', school.tenantId)
          .execute();
        found.push([name, all.length]);
      }
      return found;
    });
    return Object.fromEntries(counted.filter(([, count]) => count > 0));
  };

  test('leaves nothing, and whoever writes is of a school that is not known', async () => {
    const { karin } = await keepsAll(school, 'all');
    const before = await rows();
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['schools', 'people', 'conversations', 'entries', 'agreements', 'proposals']),
    );
    expect(await endSchool(school.store(), school.tenantId)).toEqual({
      school: expect.any(String),
      people: before['people'],
      conversations: before['conversations'],
      items: (before['entries'] ?? 0) + (before['agreements'] ?? 0),
    });
    expect(await rows()).toEqual({});
    expect((await karin.posts({ type: 'message', text: 'help' })).status).toBe(403);
    expect(await rows()).toEqual({});
  });

  test('leaves others alone, and is told apart from one that was never here', async () => {
    await keepsAll(school, 'all');
    const before = await rows();
    expect(await endSchool(school.store(), ELSEWHERE)).toBeUndefined();
    await school.in((tx) => deleteSchool(tx, ELSEWHERE));
    expect(await rows()).toEqual(before);
  });

  test('is sought in every table that has rows of schools', async () => {
    const sought = Object.keys(await school.in((tx) => deleteSchool(tx, ELSEWHERE)));
    expect(sought.toSorted()).toEqual((await tables()).toSorted());
  });
});
