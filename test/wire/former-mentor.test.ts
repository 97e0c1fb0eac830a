import { afterEach, describe, expect, test } from 'vitest';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { importRoster } from '../../src/people/roster/import.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import type { Roster } from '../../src/people/roster/roster.ts';
import { ENGINES } from '../store/engines.ts';
import { listed, TAB_KEY, tabOf } from '../tabs/tab.ts';
import { inputsOf, verbsOf } from './cards.ts';
import { useSchool } from './school.ts';
import { CLOSING, closes } from './talk.ts';

describe.each(ENGINES)('a closing of a mentor who guides the student no longer, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  /** Imports the demo school with something changed. */
  const imports = async (change: (roster: Roster) => Partial<Roster> = () => ({})) => {
    const read = await readRoster(DEMO_SCHOOL);
    if ('problems' in read) throw new Error('The demo school has faults');
    return importRoster(school.store(), { ...read.roster, ...change(read.roster) }, school.clock.now());
  };
  afterEach(async () => {
    await imports();
  });

  const replaced = ({ guides }: Roster) => ({
    guides: guides.map((guide) => (guide.student === 's004' ? { ...guide, mentor: 'm02', from: '2026-11-23' } : guide)),
  });
  const left = ({ people, guides }: Roster) => ({
    people: people.filter(({ sourcedId }) => sourcedId !== 'm01'),
    guides: guides.filter(({ mentor }) => mentor !== 'm01'),
  });
  const WAYS = [
    ['was replaced', replaced],
    ['left the school', left],
  ] as const;
  /** Sara has Karin's closing before her when the roster changes. */
  const closed = async (change: (roster: Roster) => Partial<Roster>) => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara');
    const old = karin.card('withdraw-proposal');
    await imports(change);
    return { karin, sara, old };
  };

  test.each(WAYS)('who %s: the student keeps what she wants, for herself', async (_how, change) => {
    const { sara } = await closed(change);
    const { text } = await sara.presses('confirm', { sharing: 'all', 'item.quality.decision': 'skip' });
    expect(text).toContain(sara.wordsOf('cards:confirmed.own-chat.sharing.mentor-gone', { mentor: 'Karin' }));
    expect(text).not.toContain(sara.wordsOf('cards:confirmed.own-chat.sharing.all', { mentor: 'Karin' }));
    expect(await school.count('entries', 'agreements', 'grants')).toEqual({ entries: 3, agreements: 1, grants: 0 });
    expect(listed(await tabOf(school, sara).open(), 'entries', 'readers')).toEqual([[[]], [[]], [[]]]);
  });

  test.each(WAYS)('who %s: the mentor hears nothing of what she decided', async (_how, change) => {
    const { karin, sara } = await closed(change);
    await sara.presses('confirm', { sharing: 'all', 'item.quality.decision': 'skip' });
    await karin.hears('chat:closingNotYours');
    for (const word of ['Sara', ...Object.values(CLOSING).slice(0, 5)]) expect(karin.newestText()).not.toContain(word);
    expect(karin.kinds()).toEqual(['message', 'line']);
  });

  test('a mentor who guides her again finds the conversation over, and no decision of hers', async () => {
    const { karin, sara, old } = await closed(replaced);
    await sara.presses('confirm', { sharing: 'all', 'item.quality.decision': 'skip' });
    await imports();
    const { text } = await karin.presses('withdraw-proposal', {}, { on: old });
    expect(text).toContain(karin.wordsOf('chat:stale.ended', { student: 'Sara' }));
    for (const decision of ['confirmed', 'declined'])
      expect(text).not.toContain(karin.wordsOf(`cards:outcome.decision.${decision}`));
    expect(text).not.toContain(karin.wordsOf('cards:outcome.private', { student: 'Sara' }));
  });

  test('a mentor who prepares a talk with her again does not hear that she kept an agreement of it', async () => {
    const { karin, sara } = await closed(replaced);
    await sara.presses('confirm', { sharing: 'all' });
    await imports();
    school.clock.leapDays(2);
    await karin.says('gesprek met Sara');
    await karin.sees('preparation');
    expect(karin.newestText()).not.toContain(karin.wordsOf('cards:preparation.keptPrivate', { student: 'Sara' }));
    expect(await school.count('agreements')).toEqual({ agreements: 1 });
  });

  test('a card that comes down anew offers no sharing with a mentor who is gone', async () => {
    const { sara } = await closed(replaced);
    expect(inputsOf(sara.card('confirm').card)).toContain('sharing');
    await sara.presses('confirm', { 'item.quality.text': '', 'item.quality.decision': 'keep' });
    const again = sara.card('confirm');
    expect(inputsOf(again.card)).not.toContain('sharing');
    await sara.reads(sara.wordsOf('cards:confirmation.notShared', { mentor: 'Karin' }));
    await sara.presses('confirm', { 'item.quality.text': 'Ik blijf kalm' }, { on: again });
    expect(verbsOf(sara.card().card)).toEqual(['passport']);
    expect(await school.count('entries', 'agreements', 'grants')).toEqual({ entries: 4, agreements: 1, grants: 0 });
  });

  test('the mentor she has now gets what she shares with them afterwards', async () => {
    const { sara } = await closed(replaced);
    await sara.presses('confirm', { sharing: 'agreements' });
    const yusuf = school.person('m02');
    await yusuf.says('gesprek met Sara');
    await yusuf.sees('preparation');
    expect(yusuf.newestText()).not.toContain(CLOSING['agreement.0.what']);
    await sara.says('paspoort');
    const { id } = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    await sara.presses('share', {}, { arg: id });
    await sara.hears('chat:sharedWith', { names: 'Yusuf' });
  });
});
