import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SQLITE_FILE } from '../../src/store/sqlite.ts';
import { openTemporarySqlite } from '../store/engines.ts';
import { notesIn } from './kept.ts';
import { useSchool } from './school.ts';
import { begins } from './talk.ts';
import { until } from './until.ts';

describe('a disk that is full', () => {
  let folder: string;
  const school = useSchool({
    async open() {
      const opened = await openTemporarySqlite();
      folder = opened.path;
      return opened;
    },
  });

  /** Lets the database have so many pages at most, as a disk without room would; it cannot have fewer than it has. */
  const room = (pages: number) => school.in(({ db }) => sql.raw(`pragma max_page_count = ${pages}`).execute(db));

  test('acknowledges nothing, says one sentence where one is waited for, keeps all that was there, and goes on once there is room', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    await karin.says('Zin 0');
    await room(1);
    const refused: { status: number; body: unknown }[] = [];
    // There is some room left in the pages that the database has.
    await until('the database to be full', async () => {
      const answer = await karin.posts({ type: 'message', text: `kort ${'x'.repeat(3_900)}`, id: `full-${refused.length}` });
      refused.push(answer);
      return answer.status === 500 ? true : undefined;
    });
    const shown = karin.kinds();
    const pressed = await karin.pressesOnly('note', { said: `Zin 1 ${'y'.repeat(3_900)}` });
    const sentence = { code: 'turn-failed', message: karin.wordsOf('chat:cannotSave') };
    expect([pressed.status, pressed.body]).toEqual([
      500,
      expect.objectContaining({ type: 'application/vnd.microsoft.error', value: sentence }),
    ]);
    expect(karin.kinds()).toEqual(shown);
    expect((await notesIn(school))[0]).toBe('Zin 0');

    await room(1_000_000);
    expect((await karin.pressesOnly('note', { said: 'Zin 1' })).status).toBe(200);
    await school.settled();
    expect((await notesIn(school)).at(-1)).toBe('Zin 1');
    const own = new Sqlite(join(folder, SQLITE_FILE), { readonly: true });
    expect(own.pragma('integrity_check', { simple: true })).toBe('ok');
    own.close();
  });
});
