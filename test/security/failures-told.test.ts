import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { StoreError } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { createWords } from '../../src/words.ts';
import type { TestStore } from '../store/engines.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';

const SAID = [createWords().for({ locale: 'nl' }).t('sharing:page.failedTitle'), null];

describe.each(ONE)('while the database fails, on $name', (engine) => {
  let isAway = false;
  const open = async (): Promise<TestStore> => {
    const { store, close } = await engine.open();
    const failing: Store = {
      ...store,
      transaction: (fn) => (isAway ? Promise.reject(new StoreError('store-failed', 'It is away')) : store.transaction(fn)),
    };
    return { store: failing, close };
  };
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const school = useSchool({ open }, { ...TAB_KEY, log });
  const told = (code: string) =>
    lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((line) => line['code'] === code)
      .map(({ level, before }) => [level, before]);

  test.each<[code: string, method: string, path: string]>([
    ['link-failed', 'GET', `/s/${'a'.repeat(64)}`],
    ['download-failed', 'GET', `/d/${'b'.repeat(64)}`],
    ['download-failed', 'POST', `/d/${'c'.repeat(64)}`],
    ['tab-failed', 'GET', ''],
  ])('nobody fills the log from outside: %s is told once a minute for %s %s', async (code, method, path) => {
    lines.length = 0;
    const sara = school.person('s004');
    await sara.installs();
    // Whatever was told in the test before is told anew.
    school.clock.leapDays(method === 'POST' ? 2 : 1);
    // Of what failed nobody outside hears: a program gets a code, a person a page.
    const failed = { status: 500, tells: path === '' ? { error: { code: 'failed' } } : SAID };
    const asks = async () => {
      if (path === '') {
        const { status, view } = await tabOf(school, sara).open();
        return { status, tells: view };
      }
      const response = await fetch(`${school.bot().url}${path}`, { method });
      const page = await response.text();
      return { status: response.status, tells: [/<h1>([^<]+)/u.exec(page)?.[1], /store-failed|It is away/u.exec(page)] };
    };
    isAway = true;
    try {
      for (let turn = 0; turn < 8; turn += 1) expect(await asks()).toEqual(failed);
      expect(told(code)).toEqual([[50, undefined]]);
      school.clock.leap(60_000);
      expect(await asks()).toEqual(failed);
      expect(told(code)).toEqual([[50, undefined], [50, 7]]); // prettier-ignore
    } finally {
      isAway = false;
    }
  });
});
