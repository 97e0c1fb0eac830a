import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { CLOSING, closes } from './talk.ts';

const TEXTS = ['experience', 'quality', 'motive', 'coreWord', 'agreement.0.what'] as const;
type Text = (typeof TEXTS)[number];

describe.each(ENGINES)('what a mentor reads on the card after a closing, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  /** Sara has answered Karin's closing. `old`: Karin's card as it stood before that. */
  const answered = async (sharing: 'only-me' | 'agreements' | 'all', inputs = {}) => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara');
    const old = karin.card('withdraw-proposal');
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing, ...inputs });
    return { karin, sara, old };
  };
  const readings = async () => (await school.count('readings')).readings;
  const idsOf = (table: 'entries' | 'agreements') =>
    school.in(async ({ db }) => (await db.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id));
  const keepsToHerself = async (sara: Person) => {
    await sara.says('paspoort');
    for (const id of [...(await idsOf('entries')), ...(await idsOf('agreements'))])
      await sara.presses('unshare', {}, { arg: id });
    expect(await school.count('grants', 'shares')).toEqual({ grants: 0, shares: 0 });
  };
  /** Which of the words that were put before Sara stand in a text. */
  const wordsIn = (text: string): readonly Text[] => TEXTS.filter((field) => text.includes(CLOSING[field]));
  const planned = async (karin: Person, weeks = '6') => (await karin.presses('plan-next', {}, { arg: weeks })).text;

  test('is the mentor’s own proposal until it is answered, and no reading', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    expect(wordsIn(await planned(karin))).toEqual(TEXTS);
    expect(await readings()).toBe(0);
  });

  test('comes with the student’s own answer, and is told to her as a reading once the mentor asks for it', async () => {
    const { karin, old } = await answered('all');
    expect(wordsIn(karin.newestText())).toEqual(TEXTS);
    expect(await readings()).toBe(0);
    expect(wordsIn(await planned(karin))).toEqual(TEXTS);
    expect(wordsIn((await karin.presses('withdraw-proposal', {}, { on: old })).text)).toEqual(TEXTS);
    expect(await readings()).toBe(1);
    const { reader_id, purpose } = await school.in(({ db }) => db.selectFrom('readings').selectAll().executeTakeFirstOrThrow());
    expect([reader_id, purpose]).toEqual([await school.idOf('m01'), 'outcome']);
  });

  test('says on which day the notes go, as long as that is not past', async () => {
    const { karin } = await answered('all');
    const line = karin.wordsOf('mydata:notesGoOn', { on: '2026-12-07' });
    expect(karin.newestText()).toContain(line);
    school.clock.leapDays(15);
    expect(await planned(karin)).not.toContain(line);
  });

  test('has no words of what she has taken back: not when the next talk is planned, not by an old button', async () => {
    const { karin, sara, old } = await answered('all');
    await keepsToHerself(sara);
    const text = await planned(karin);
    expect(wordsIn(text)).toEqual([]);
    expect(text).toContain(karin.wordsOf('cards:outcome.private', { student: 'Sara' }));
    const late = await karin.presses('withdraw-proposal', {}, { on: old });
    expect(late.text).toContain(karin.wordsOf('chat:stale.ended', { student: 'Sara' }));
    expect(wordsIn(late.text)).toEqual([]);
    expect(await readings()).toBe(0);
  });

  test('does not come back with a button that was pressed before, once she has taken it back', async () => {
    const { karin, sara, old } = await answered('all');
    expect(wordsIn((await karin.presses('withdraw-proposal', {}, { on: old })).text)).toEqual(TEXTS);
    await keepsToHerself(sara);
    expect(wordsIn((await karin.presses('withdraw-proposal', {}, { on: old })).text)).toEqual([]);
  });

  test.each(['person', 'team'] as const)('has what she shares by kind with a %s, until she stops that', async (grantee) => {
    const { karin, sara, old } = await answered('only-me');
    expect(wordsIn(karin.newestText())).toEqual([]);
    const reader = grantee === 'team' ? 'team' : await school.idOf('m01');
    await sara.says('delen');
    await sara.presses('share-kinds', { 'share.kinds': 'agreement', 'share.with': reader });
    expect(await school.count('grants', 'shares')).toEqual({ grants: 0, shares: 1 });
    expect(wordsIn(await planned(karin))).toEqual(['agreement.0.what']);
    expect(await readings()).toBe(1);

    await karin.presses('withdraw-proposal', {}, { on: old });
    const { id } = await school.in(({ db }) => db.selectFrom('shares').select('id').executeTakeFirstOrThrow());
    await sara.presses('unshare-kind', {}, { arg: id });
    expect(wordsIn((await karin.presses('withdraw-proposal', {}, { on: old })).text)).toEqual([]);
    expect(await readings()).toBe(1);
  });

  test('is what her passport says now: not what she erased, nor words that she changed', async () => {
    const { karin, sara } = await answered('all');
    const tab = tabOf(school, sara);
    const { entries } = (await tab.open()).view as { entries: readonly { id: string; rev: number; kind: string }[] };
    const of = (kind: string) => {
      const found = entries.find((entry) => entry.kind === kind);
      if (!found) throw new Error(`Nothing was kept as ${kind}`);
      return found;
    };
    expect((await tab.put(`entries/${of('quality').id}`, { rev: of('quality').rev, text: 'Ik hou het hoofd koel' })).status).toBe(
      200,
    );
    expect((await tab.put(`entries/${of('motive').id}`, { rev: of('motive').rev, text: 'Nu iets anders' })).status).toBe(200);
    expect((await tab.erase(of('motive').id)).status).toBe(200);
    expect((await tab.erase(of('experience').id)).status).toBe(200);
    const text = await planned(karin);
    expect(wordsIn(text)).toEqual(['coreWord', 'agreement.0.what']);
    expect(text).toContain('Ik hou het hoofd koel');
    expect(text).not.toContain('Nu iets anders');
  });
});
