import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { utteranceEvent } from '../../src/conversation/events.ts';
import { dayOf } from '../../src/days.ts';
import { readUtterance } from '../../src/commands.ts';
import { placeOf, type Saved, takeTurn } from '../../src/turn.ts';
import { exportTo } from '../../src/passport/command/export.ts';
import { importFrom } from '../../src/passport/command/import.ts';
import type { PassportFile } from '../../src/passport/document.ts';
import { ENGINES, temporaryFolder } from '../store/engines.ts';
import { wholeSnapshot } from '../../src/store/pages.ts';
import { cardOf, verbsOf } from './cards.ts';
import { notesIn } from './kept.ts';
import { type School, useSchool } from './school.ts';
import { begins, closes } from './talk.ts';
import { until } from './until.ts';

describe.each(ENGINES)('many at once, on $name', (engine) => {
  const school = useSchool(engine);

  test('the same activity twenty times is one note, and one card comes of it', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const shown = karin.messages().length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => karin.posts({ type: 'message', text: 'Zij werd rustig', id: 'twenty' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    await school.settled();
    expect(await notesIn(school)).toEqual(['Zij werd rustig']);
    expect(karin.messages().length).toBe(shown + 1);
  });

  test('fifty different ones leave what they would leave one after the other, in the order in which they were taken', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = await savedIn(school);
    const texts = Array.from(
      { length: 50 },
      (_, at) => `${at % 2 === 0 ? 'Gisteren hielp ik iemand' : 'Dat vond ik spannend'}, ${at}`,
    );
    const answers = await Promise.all(texts.map((text) => karin.posts({ type: 'message', text })));
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200));
    await school.settled();
    const after = await savedIn(school);
    const taken = await notesIn(school);
    expect(taken.toSorted()).toEqual(texts.toSorted());
    const today = dayOf(school.clock.now(), 'Europe/Amsterdam');
    const serial = taken.reduce((saved, text) => {
      const event = utteranceEvent(readUtterance(text), placeOf(saved), { locale: 'nl', today });
      return takeTurn(saved, event, { locale: 'nl', fine: new Set() }).saved;
    }, before);
    expect(after).toEqual(JSON.parse(JSON.stringify(serial)));
    // The old copies shrink after their successors were sent.
    await until('one card to be left', () => karin.kinds().filter((kind) => kind === 'guide').length === 1 || undefined);
  });

  test('a file of a passport that is brought in twice at once is there once', async () => {
    const { upn } = await school.in(({ db }) =>
      db.selectFrom('people').select('upn').where('sourced_id', '=', 's004').executeTakeFirstOrThrow(),
    );
    const { path: folder, remove } = await temporaryFolder();
    const path = join(folder, 'passport.json');
    const asked = { student: { upn }, tenant: null, path, kind: 'passport', locale: null } as const;
    await exportTo(school.store(), { ...asked, command: 'export' }, { now: school.clock.now() });
    const file = JSON.parse(await readFile(path, 'utf8')) as PassportFile;
    const entry = { kind: 'quality', text: 'rustig', keptAt: '2026-01-05T09:00:00.000Z', changedAt: '2026-01-05T09:00:00.000Z' };
    await writeFile(path, JSON.stringify({ ...file, entries: [entry] }));
    const brought = Array.from({ length: 4 }, () =>
      importFrom(school.store(), { ...asked, command: 'import' }, { now: school.clock.now() }),
    );
    expect((await Promise.all(brought)).map(({ done }) => done)).toEqual([true, true, true, true]);
    await remove();
    expect(await school.count('entries')).toEqual({ entries: 1 });
  });

  test('a closing that is confirmed at the table and in the student’s own chat enters the passport once, by one of both', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await closes(karin, 'Sara');
    await until('the table to be offered', () => verbsOf(karin.card().card).includes('at-the-table') || undefined);
    await karin.presses('at-the-table');
    const table = karin.card('confirm');
    await sara.installs();
    await sara.sees('message', 'confirmation');
    const own = sara.card('confirm');
    const answers = await Promise.all([
      karin.pressesOnly('confirm', { sharing: 'all' }, { on: table }),
      sara.pressesOnly('confirm', { sharing: 'all' }, { on: own }),
      karin.pressesOnly('confirm', { sharing: 'all' }, { on: table }),
      sara.pressesOnly('confirm', { sharing: 'all' }, { on: own }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await school.settled();
    expect(await school.count('proposals', 'entries', 'agreements')).toEqual({ proposals: 1, entries: 4, agreements: 1 });
    const ways = await school.in(({ db }) =>
      db
        .selectFrom('entries')
        .select('confirmed_via as via')
        .union(db.selectFrom('agreements').select('confirmed_via as via'))
        .execute(),
    );
    expect(ways).toHaveLength(1);
    // At the table no more than the agreements can be shared.
    expect(await school.count('grants')).toEqual({ grants: ways[0]?.via === 'own-chat' ? 5 : 1 });
  });

  test('one card of a group chat, pressed by two people at once again and again, gives each their own view and changes nothing', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await begins(karin, 'Sara');
    const group = { conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: school.tenantId } };
    await karin.says('gesprek met Sara', group);
    const [sent] = school.connector().messages('19:group');
    const shared = sent && cardOf(sent.activity);
    if (!shared) throw new Error('The group chat has no card');
    const { action } = shared['refresh'] as { action: object };
    const before = await savedIn(school);
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' }, ...group };
    const views = await Promise.all([karin, sara, karin, sara, karin, sara].map((person) => person.posts(invoke)));
    const [mentors, students] = [0, 1].map((whose) =>
      views.filter((_, at) => at % 2 === whose).map(({ body }) => JSON.stringify(body)),
    );
    expect([new Set(mentors).size, new Set(students).size]).toEqual([1, 1]);
    expect(mentors?.[0]).not.toBe(students?.[0]);
    expect(await savedIn(school)).toEqual(before);
  });
});

async function savedIn(school: School): Promise<Saved> {
  return school.in(async (tx) => {
    const { snapshot, id, tenantId } = await tx.db
      .selectFrom('conversations')
      .select(['snapshot', 'id', 'tenant_id as tenantId'])
      .executeTakeFirstOrThrow();
    return (await wholeSnapshot(tx, { tenantId, id }, snapshot)).snapshot as Saved;
  });
}
