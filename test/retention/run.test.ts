import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { placeOf, type Saved } from '../../src/turn.ts';
import { createLog } from '../../src/log.ts';
import { runRetention } from '../../src/retention/run.ts';
import { putActivity, putNote } from '../../src/store/activities.ts';
import { newId } from '../../src/store/uuid7.ts';
import { ENGINES } from '../store/engines.ts';
import { opened, openedIn } from '../store/opened.ts';
import { tablesWith } from '../passport/canary.ts';
import { useSchool } from '../wire/school.ts';
import { begins, CLOSING, closes, keepsAll } from '../wire/talk.ts';

const CANARY = 'kanariepiet';
const DAY = 86_400_000;

describe.each(ENGINES)('what is kept no longer, on $name', (engine) => {
  const school = useSchool(engine);
  const run = () => runRetention({ store: school.store(), newId, log: createLog('silent'), now: school.clock.now });
  const people = async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    return { karin, sara };
  };
  const noted = async () => {
    const { karin, sara } = await people();
    await begins(karin, 'Sara');
    await karin.says(`ze was trots op haar ${CANARY}`);
    return { karin, sara };
  };
  const places = () =>
    school.in(async (tx) => {
      const rows = await tx.db.selectFrom('conversations').selectAll().orderBy('id').execute();
      return rows.map((row) => ({
        state: row.state,
        notes: placeOf(openedIn(tx, 'conversations.snapshot', row.snapshot, row) as Saved).context.notes.map(({ text }) => text),
      }));
    });

  const standings = () =>
    school.in(async (tx) => {
      const rows = await tx.db.selectFrom('conversations').selectAll().orderBy('id').execute();
      return rows.map((row) => Object.values((openedIn(tx, 'conversations.snapshot', row.snapshot, row) as Saved).standings));
    });

  test('takes away what coordinators noted and planned long ago, and nothing that they still touch', async () => {
    const { tenantId } = school;
    const old = Date.UTC(2024, 10, 1);
    const [now, title] = [school.clock.now(), 'Open dag'];
    const moment = { tenantId, kind: 'E', team: '', grade: '', title } as const;
    const note = { step: 'plan', text: 'Vaker een afspraak' } as const;
    await school.in(async (tx) => {
      await putNote(tx, { tenantId, period: '2024-09' }, { ...note, updatedAt: old });
      await putNote(tx, { tenantId, period: '2024-10' }, { ...note, updatedAt: now });
      await putActivity(tx, { ...moment, id: 'past', onDay: '2024-10-01', updatedAt: old });
      await putActivity(tx, { ...moment, id: 'ahead', onDay: '2026-12-01', updatedAt: old });
      await putActivity(tx, { ...moment, id: 'touched', onDay: '2024-10-01', updatedAt: now });
    });
    expect((await run()).ended).toBe(2);
    const left = await school.in(async (tx) => ({
      notes: (await tx.db.selectFrom('period_notes').select('period').execute()).map(({ period }) => period),
      activities: (await tx.db.selectFrom('activities').select('id').orderBy('id').execute()).map(({ id }) => id),
    }));
    expect(left).toEqual({ notes: ['2024-10'], activities: ['ahead', 'touched'] });
  });

  test('a mentor’s notes go fourteen days after the closing, and the passport stays', async () => {
    const { karin, sara } = await noted();
    await karin.presses('wrap-up');
    await karin.presses('send', CLOSING);
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing: 'all' });
    const facts = await school.count('facts');
    await sara.says('mijn gegevens');
    expect(sara.newestText()).toContain(
      sara.wordsOf('mydata:notesOf', { mentor: 'Karin de Boer', on: '2026-11-23', until: '2026-12-07' }),
    );
    await sara.presses('mentor-notes');
    await sara.reads(`ze was trots op haar ${CANARY}`);

    school.clock.leap(14 * DAY - 60_000);
    expect((await run()).notes).toBe(0);
    expect(await school.in((tx) => tablesWith(tx, CANARY))).toEqual(['conversations']);
    school.clock.leap(120_000);
    expect(await run()).toEqual({ notes: 1, unfinished: 0, messages: 0, ended: 0, left: 0, failed: 0 });
    expect(await school.in((tx) => tablesWith(tx, CANARY))).toEqual([]);
    expect(await places()).toEqual([{ state: 'ended', notes: ['·'] }]);
    expect(await school.count('entries', 'agreements', 'facts')).toEqual({ entries: 4, agreements: 1, ...facts });
    expect((await run()).notes).toBe(0);
    await sara.says('mijn gegevens');
    expect(sara.newestText()).toContain(sara.wordsOf('mydata:noNotes', { days: 14 }));
  });

  test('a closing that waits for the student stays before them, while the notes go', async () => {
    const { karin, sara } = await noted();
    await karin.presses('wrap-up');
    await karin.presses('send', CLOSING);
    await sara.sees('message', 'confirmation');
    school.clock.leapDays(20);
    expect((await run()).notes).toBe(1);
    expect(await places()).toEqual([{ state: 'confirming', notes: ['·'] }]);
    const closing = async () => JSON.stringify(await school.in((tx) => opened(tx, 'conversations.snapshot')));
    expect(await closing()).toContain(CLOSING.quality);
    await sara.says('klopt');
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 4, agreements: 1 });
    school.clock.leapDays(15);
    await run();
    const [items] = await school.in((tx) => opened(tx, 'proposals.items'));
    expect(items).toMatchObject({ items: [], decisions: [], due: {}, kept: {} });
    expect(await closing()).not.toContain(CLOSING.quality);
  });

  test('a talk and a reflection that nobody went on with go after ninety days', async () => {
    const { karin, sara } = await noted();
    await karin.says('Waarom deed ze dat?');
    await karin.says('pauze');
    await sara.says('reflectie');
    await sara.presses('reflect-tell', { told: `Gisteren zong de ${CANARY}` });
    school.clock.leapDays(89);
    expect((await run()).unfinished).toBe(0);
    school.clock.leapDays(2);
    expect((await run()).unfinished).toBe(2);
    await school.settled();
    expect(await school.in((tx) => tablesWith(tx, CANARY))).toEqual([]);
    expect((await places()).map(({ state }) => state)).toEqual(['ended']);
    expect((await standings()).flat().filter((standing) => standing !== 'not-observed')).toEqual([]);
    // The card, which went on showing it, says so.
    expect(karin.kinds()).not.toContain('paused');
    await karin.hears('mydata:conversationErased');
    await karin.says('gesprek met Sara');
    await karin.sees('preparation');
  });

  test('a talk that began by a clock that was ahead loses its notes when it was closed long enough ago all the same', async () => {
    const { karin } = await people();
    school.clock.leapDays(1_000);
    await begins(karin, 'Sara');
    school.clock.leapDays(-1_000);
    await karin.says(`ze was trots op haar ${CANARY}`);
    await karin.presses('wrap-up');
    await karin.presses('send', CLOSING);
    school.clock.leapDays(15);
    expect((await run()).notes).toBe(1);
    expect(await school.in((tx) => tablesWith(tx, CANARY))).toEqual([]);
  });

  test('of a card that is there no longer nobody hears', async () => {
    const { karin } = await noted();
    await school.settled();
    const before = karin.messages().length;
    school.connector().fail(({ op }) => (op === 'update' ? { status: 404 } : undefined));
    school.clock.leapDays(91);
    expect((await run()).unfinished).toBe(1);
    await school.settled();
    expect(karin.messages()).toHaveLength(before);
  });

  test('copies of messages go after a week', async () => {
    await noted();
    school.clock.leapDays(8);
    expect((await run()).messages).toBeGreaterThan(0);
    expect(await school.in((tx) => tablesWith(tx, CANARY))).toEqual(['conversations']);
    expect(await school.count('outbox', 'ledger')).toEqual({ outbox: 0, ledger: 0 });
  });

  test('a chat that is nobody’s is forgotten a week after it was last used, and those of people stay', async () => {
    const { karin } = await people();
    await school.stranger().says('hallo');
    const chats = () => school.in(({ db }) => db.selectFrom('chats').select('person_id').execute());
    expect((await chats()).filter(({ person_id }) => person_id === null)).toHaveLength(1);
    school.clock.leapDays(6);
    await run();
    expect(await chats()).toHaveLength(3);
    school.clock.leapDays(2);
    await begins(karin, 'Sara');
    await school.settled();
    const since = school.clock.now() - DAY;
    const known = () =>
      school.in(async ({ db }) => ({
        cards: await db.selectFrom('cards').selectAll().orderBy('slot').execute(),
        keys: await db.selectFrom('ledger').select('key').where('at', '>', since).orderBy('key').execute(),
      }));
    const before = await known();
    expect(Math.min(before.cards.length, before.keys.length)).toBeGreaterThan(0);
    await run();
    expect((await chats()).filter(({ person_id }) => person_id === null)).toEqual([]);
    expect(await chats()).toHaveLength(2);
    expect(await known()).toEqual(before);
    await karin.says('help');
  });

  test('what an older version wrote openly of a talk for coverage is sealed', async () => {
    await noted();
    const open = 'competency:motives';
    await school.in(({ db }) => db.updateTable('coverage_facts').set({ facts: open, words: null }).execute());
    await run();
    const rows = await school.in(({ db }) => db.selectFrom('coverage_facts').select('facts').execute());
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ facts }) => facts !== '')).toEqual([]);
    expect(await school.in((tx) => opened(tx, 'coverage_facts.words'))).toEqual(rows.map(() => open));
  });

  test('a school whose settings cannot be read is told of, and holds up no other', async () => {
    await noted();
    const at = school.clock.now();
    const [first, last] = ['00000000-0000-4000-8000-000000000000', 'ffffffff-0000-4000-8000-000000000000'];
    const bad = { settings: '{"name":""}', questions: '[]', imported_at: at };
    await school.in(({ db }) =>
      db
        .insertInto('schools')
        .values([first, last].map((tenant_id) => ({ ...bad, tenant_id })))
        .execute(),
    );
    const lines: string[] = [];
    const log = pino({ level: 'error', base: null }, { write: (line: string) => void lines.push(line) });
    try {
      school.clock.leapDays(8);
      const erased = await runRetention({ store: school.store(), newId, log, now: school.clock.now });
      expect(erased).toMatchObject({ failed: 2 });
      expect(await school.count('outbox', 'ledger')).toEqual({ outbox: 0, ledger: 0 });
      const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(told.map(({ code, tenantId }) => [code, tenantId])).toEqual([first, last].map((id) => ['retention-failed', id]));
    } finally {
      await school.in(({ db }) => db.deleteFrom('schools').where('tenant_id', 'in', [first, last]).execute());
    }
  });

  test('two years after leaving, everything of a student goes, the name included', async () => {
    const { karin, sara } = await people();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing: 'all' });
    const id = await school.idOf('s004');
    const before = await school.in(({ db }) =>
      db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    );
    const guides = await school.in(({ db }) => db.selectFrom('guides').selectAll().where('student_id', '=', id).execute());
    const placements = await school.in(({ db }) =>
      db.selectFrom('placements').selectAll().where('student_id', '=', id).execute(),
    );
    await school.in(({ db }) => db.updateTable('people').set({ left_on: '2024-11-24' }).where('id', '=', id).execute());
    expect((await run()).left).toBe(0);
    school.clock.leapDays(1);
    expect((await run()).left).toBe(1);
    expect((await run()).left).toBe(0);
    await karin.hears('mydata:conversationErased');
    expect(sara.kinds()).not.toContain('line');
    const after = await school.in(({ db }) => db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
    expect([after.given_name, after.family_name, after.entra_id, after.team_id, after.upn]).toEqual([
      '',
      '',
      null,
      null,
      `forgotten:${id}`,
    ]);
    expect(await school.count('entries', 'agreements', 'conversations', 'proposals', 'facts')).toEqual({
      entries: 0,
      agreements: 0,
      conversations: 0,
      proposals: 0,
      facts: 0,
    });
    expect(await school.in((tx) => tablesWith(tx, CLOSING.experience))).toEqual([]);

    await school.in(async ({ db }) => {
      await db.updateTable('people').set(before).where('id', '=', id).execute();
      if (guides.length > 0) await db.insertInto('guides').values(guides).execute();
      if (placements.length > 0) await db.insertInto('placements').values(placements).execute();
    });
  });

  /** Somebody of the roster as they stand there; gives how to put them back. */
  const person = async (sourcedId: string) => {
    const id = await school.idOf(sourcedId);
    const is = () => school.in(({ db }) => db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
    const set = (to: Partial<Awaited<ReturnType<typeof is>>>) =>
      school.in(({ db }) => db.updateTable('people').set(to).where('id', '=', id).execute());
    const before = await is();
    return { is, set, putBack: () => set({ ...before, entra_id: null }) };
  };

  test('of somebody who was a student and left as staff everything goes as well', async () => {
    const { karin } = await keepsAll(school, 'all');
    await school.person('s005').installs();
    const ofRoos = 'Een hele zaal toegesproken';
    await closes(karin, 'Roos', { ...CLOSING, experience: ofRoos });
    const sara = await person('s004');
    const { id } = await sara.is();
    const guides = await school.in(({ db }) => db.selectFrom('guides').selectAll().where('student_id', '=', id).execute());
    const placements = await school.in(({ db }) =>
      db.selectFrom('placements').selectAll().where('student_id', '=', id).execute(),
    );
    await sara.set({ left_on: '2024-11-23', roles: '["mentor"]' });
    expect((await run()).left).toBe(1);
    expect((await run()).left).toBe(0);
    expect(await school.count('entries', 'agreements', 'conversations')).toEqual({ entries: 0, agreements: 0, conversations: 1 });
    expect(await school.in((tx) => tablesWith(tx, CLOSING.experience))).toEqual([]);
    expect(await school.in((tx) => tablesWith(tx, ofRoos))).toEqual(expect.arrayContaining(['conversations', 'proposals']));
    await sara.putBack();
    await school.in(async ({ db }) => {
      await db.insertInto('guides').values(guides).execute();
      await db.insertInto('placements').values(placements).execute();
    });
  });

  test('of staff who left, what they like and their chats go, and the name once no passport says it', async () => {
    const { karin, sara } = await keepsAll(school, 'all');
    await karin.says('gesprek met Sara');
    await karin.sees('preparation');
    const [mentor, other] = [await person('m01'), await person('m07')];
    await karin.says('meldingen uit');
    const [whose, with_] = [await school.idOf('s004'), await school.idOf('m01')];
    await school.in(async ({ db }) => {
      const row = { tenant_id: school.tenantId, id: 'of-staff', student_id: whose, created_at: school.clock.now() };
      await db.insertInto('shares').values({ ...row, scope: 'kind', what: 'experience', grantee: 'person', grantee_id: with_ }).execute(); // prettier-ignore
      await db
        .insertInto('talks')
        .values({ ...row, mentor_id: with_, on_day: '2027-01-11' })
        .execute();
    });
    await mentor.set({ left_on: '2024-11-23' });
    await other.set({ left_on: '2024-11-23' });
    const kept = () => school.count('preferences', 'grants', 'readings', 'shares', 'talks');
    expect(await kept()).toEqual({ preferences: 1, grants: 5, readings: 1, shares: 1, talks: 1 });

    expect((await run()).left).toBe(1);
    expect(await kept()).toEqual({ preferences: 0, grants: 0, readings: 1, shares: 0, talks: 0 });
    expect((await other.is()).family_name).toBe('');
    expect((await mentor.is()).family_name).not.toBe('');
    expect(await school.in(({ db }) => db.selectFrom('chats').select('id').execute())).toEqual([{ id: sara.known.chatId }]);

    await sara.says('mijn gegevens');
    await sara.presses('erase-ask');
    await sara.presses('erase-all');
    expect((await run()).left).toBe(0);
    expect((await mentor.is()).family_name).not.toBe('');
    await school.in(({ db }) => db.deleteFrom('conversations').execute());
    expect((await run()).left).toBe(1);
    expect((await mentor.is()).family_name).toBe('');
    expect((await run()).left).toBe(0);
    await mentor.putBack();
    await other.putBack();
  });
});
