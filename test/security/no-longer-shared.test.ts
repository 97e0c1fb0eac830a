import { afterEach, describe, expect, test } from 'vitest';
import { pressedAction } from '../../src/local/card-press.ts';
import { DEMO_SCHOOL } from '../../src/people/demo.ts';
import { importRoster } from '../../src/people/roster/import.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import type { Roster } from '../../src/people/roster/roster.ts';
import { planReminders } from '../../src/reminders/run.ts';
import { addEntries } from '../../src/store/passport.ts';
import { sender } from '../reminders/sender.ts';
import { ENGINES } from '../store/engines.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { pressablesOf } from '../wire/cards.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { CLOSING, closes, keepsAll } from '../wire/talk.ts';
import { until } from '../wire/until.ts';

const WORDS = [CLOSING.experience, CLOSING.quality, CLOSING.motive, CLOSING['agreement.0.what']];
const HOUR = 3_600_000;

describe.each(ENGINES)('what a student no longer shares, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);
  afterEach(() => imports());

  async function imports(change: (roster: Roster) => Partial<Roster> = () => ({})): Promise<void> {
    const read = await readRoster(DEMO_SCHOOL);
    if ('problems' in read) throw new Error('The roster of the demo school has faults');
    await importRoster(school.store(), { ...read.roster, ...change(read.roster) }, school.clock.now());
  }
  const wordsIn = (text: string) => WORDS.filter((word) => text.includes(word)).length;
  const toAnother = ({ guides }: Roster) => ({
    guides: guides.map((guide) => (guide.student === 's004' ? { ...guide, mentor: 'm02', from: '2026-11-23' } : guide)),
  });
  const withoutMentor = ({ people, guides }: Roster) => ({
    people: people.filter(({ sourcedId }) => sourcedId !== 'm01'),
    guides: guides.filter(({ mentor }) => mentor !== 'm01'),
  });

  const asCoordinator = ({ people }: Roster) => ({
    people: people.map((person) => (person.sourcedId === 'm01' ? { ...person, roles: ['coordinator' as const] } : person)),
  });

  /** Sara has kept a reflection; gives its id. */
  async function reflects(): Promise<string> {
    const [id, at] = ['01a207a2-0000-7000-8000-000000000001', school.clock.now()];
    const whose = { tenantId: school.tenantId, studentId: await school.idOf('s004'), id, conversationId: null };
    const kept = { kind: 'reflection', source: 'reflection', confirmedVia: 'own-chat', createdAt: at, updatedAt: at } as const;
    await school.in((tx) => addEntries(tx, [{ ...whose, ...kept, body: { text: 'Ik durf meer dan ik dacht' } }]));
    return id;
  }

  async function takesAllBack(sara: Person): Promise<void> {
    const tab = tabOf(school, sara);
    const { view } = await tab.open();
    for (const { id } of [...(view['entries'] as { id: string }[]), ...(view['agreements'] as { id: string }[])]) {
      expect((await tab.call('DELETE', `items/${id}/readers`)).status).toBe(200);
    }
  }

  test.each([
    ['the student goes to another mentor', () => imports(toAnother)],
    ['the mentor leaves', () => imports(withoutMentor)],
    ['the mentor is none any more', () => imports(asCoordinator)],
    ['some time goes by', async () => school.clock.leap(HOUR)],
  ])('does not come back with a button that is pressed again after %s', async (_what, happens) => {
    const { karin } = await keepsAll(school, 'all');
    const on = karin.card('plan-next');
    const press = async () => wordsIn((await karin.presses('plan-next', {}, { on, arg: '2' })).text);
    expect(await press()).toBeGreaterThan(0);
    expect(await press()).toBeGreaterThan(0);
    await happens();
    expect(await press()).toBe(0);
  });

  test('does not come back with a button that is pressed again after guidance that began today was taken out', async () => {
    const since = (from: string) =>
      imports(({ guides }) => ({ guides: guides.map((guide) => (guide.student === 's004' ? { ...guide, from } : guide)) }));
    await since('2026-11-23');
    const { karin } = await keepsAll(school, 'all');
    const on = karin.card('plan-next');
    const press = async () => wordsIn((await karin.presses('plan-next', {}, { on, arg: '2' })).text);
    expect(await press()).toBeGreaterThan(0);
    await imports(({ guides }) => ({ guides: guides.filter(({ student }) => student !== 's004') }));
    expect(await press()).toBe(0);
  });

  test('does not come back with a button that is pressed again after the student left this mentor out in the tab', async () => {
    const { karin, sara } = await keepsAll(school, 'all');
    const on = karin.card('plan-next');
    const press = async () => (await karin.presses('plan-next', {}, { on, arg: '2' })).text;
    expect(await press()).toContain(CLOSING.quality);
    const tab = tabOf(school, sara);
    const entries = (await tab.open()).view['entries'] as { id: string; kind: string }[];
    const { id } = entries.find(({ kind }) => kind === 'quality') ?? { id: '' };
    expect((await tab.put(`items/${id}/readers`, { people: [] })).status).toBe(200);
    expect(await press()).not.toContain(CLOSING.quality);
  });

  test('does not come back in its old words once they were corrected', async () => {
    const { karin, sara } = await keepsAll(school, 'all');
    const on = karin.card('plan-next');
    await karin.presses('plan-next', {}, { on, arg: '2' });
    const tab = tabOf(school, sara);
    const [entry] = ((await tab.open()).view['entries'] as { id: string; rev: number; kind: string }[]).filter(
      ({ kind }) => kind === 'quality',
    );
    expect((await tab.put(`entries/${entry?.id}`, { rev: entry?.rev, text: 'Geduld' })).status).toBe(200);
    expect((await karin.presses('plan-next', {}, { on, arg: '2' })).text).not.toContain(CLOSING.quality);
  });

  test('does not come back in its old words once an agreement was changed in the chat', async () => {
    const { karin, sara } = await keepsAll(school, 'all');
    const on = karin.card('plan-next');
    const press = async () => (await karin.presses('plan-next', {}, { on, arg: '2' })).text;
    expect(await press()).toContain(CLOSING['agreement.0.what']);
    await sara.says('paspoort');
    await sara.presses('agreement-changed');
    await sara.presses('agreement-save', { what: 'Een dag op de poli', due: '2026-12-08' });
    expect(await press()).not.toContain(CLOSING['agreement.0.what']);
  });

  /** Sara has a second mentor, who may read what she told, and the handover for him lies before her. */
  async function handsOver() {
    const { sara } = await keepsAll(school, 'only-me');
    const yusuf = school.person('m02');
    await yusuf.installs();
    await imports(({ guides }) => ({ guides: [...guides, { student: 's004', mentor: 'm02', from: '2026-11-23', until: null }] }));
    const reflection = await reflects();
    await tabOf(school, sara).put(`items/${reflection}/readers`, { people: [await school.idOf('m02')] });
    await sara.says('overdracht');
    return { sara, yusuf };
  }

  test.each([
    ['chat', (sara: Person) => sara.presses('handover-withdraw')],
    ['tab', (sara: Person) => tabOf(school, sara).call('DELETE', 'handover')],
  ])('does not come back from a handover that was taken back in the %s', async (_where, takesBack) => {
    const { sara, yusuf } = await handsOver();
    await sara.presses('handover-approve');
    await yusuf.says('gesprek met Sara');
    const on = yusuf.card('thank');
    const press = async () => wordsIn((await yusuf.presses('thank', {}, { on })).text);
    expect(await press()).toBeGreaterThan(0);
    await takesBack(sara);
    expect(await press()).toBe(0);
  });

  test('does not come back in its old words from a handover that was worded anew', async () => {
    const { sara, yusuf } = await handsOver();
    await sara.presses('handover-edit');
    await sara.presses('handover-save', { 'line.note': 'Ik praat liever buiten' });
    await sara.presses('handover-approve');
    await yusuf.says('gesprek met Sara');
    const on = yusuf.card('thank');
    const press = async () => (await yusuf.presses('thank', {}, { on })).text;
    expect(await press()).toContain('Ik praat liever buiten');
    await sara.says('overdracht');
    await sara.presses('handover-again');
    await sara.presses('handover-edit');
    await sara.presses('handover-save', { 'line.note': 'Vraag me naar mijn stage' });
    await sara.presses('handover-approve');
    expect(await press()).not.toContain('Ik praat liever buiten');
  });

  test.each([
    ['chat', (sara: Person, id: string) => sara.says('paspoort').then(() => sara.presses('unshare', {}, { arg: id }))],
    ['tab', (sara: Person, id: string) => tabOf(school, sara).call('DELETE', `items/${id}/readers`)],
  ])('does not come back with a button that is pressed again after it was made private in the %s', async (_where, unshares) => {
    const { karin, sara } = await keepsAll(school, 'all');
    const on = karin.card('plan-next');
    const press = async () => (await karin.presses('plan-next', {}, { on, arg: '2' })).text;
    expect(await press()).toContain(CLOSING['agreement.0.what']);
    const { id } = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    await unshares(sara, id);
    expect(await press()).not.toContain(CLOSING['agreement.0.what']);
  });

  test.each([
    ['chat', (sara: Person, id: string) => sara.presses('unshare-kind', {}, { arg: id })],
    ['tab', (sara: Person, id: string) => tabOf(school, sara).call('DELETE', `shares/${id}`)],
  ])('does not come back with a button that is pressed again after its kind was taken back in the %s', async (_where, ends) => {
    const { karin, sara } = await keepsAll(school, 'only-me');
    await sara.says('delen');
    await sara.presses('share-kinds', { 'share.kinds': 'agreement', 'share.with': await school.idOf('m01') });
    const on = karin.card('plan-next');
    const press = async () => (await karin.presses('plan-next', {}, { on, arg: '2' })).text;
    expect(await press()).toContain(CLOSING['agreement.0.what']);
    const { id } = await school.in(({ db }) => db.selectFrom('shares').select('id').executeTakeFirstOrThrow());
    await sara.says('delen');
    await ends(sara, id);
    expect(await press()).not.toContain(CLOSING['agreement.0.what']);
  });

  describe('and what waits for the channel meanwhile', () => {
    const away = (person: Person) =>
      school
        .connector()
        .fail(({ chatId, op }) =>
          chatId === person.known.chatId && op !== 'member' ? { status: 429, headers: { 'retry-after': '3600' } } : undefined,
        );
    /** The channel is there again, once it has put off what was to be sent. */
    const comesBack = async (back: () => void): Promise<void> => {
      const putOff = () =>
        school.in(({ db }) => db.selectFrom('outbox').select('id').where('error', 'is not', null).executeTakeFirst());
      await until('a message that is put off', putOff);
      back();
    };
    const wordsLater = async (person: Person): Promise<number> => {
      school.clock.leap(2 * HOUR);
      await school.person('m08').says('taal');
      return wordsIn(JSON.stringify(person.messages().at(-1)?.activity));
    };

    /** Sara shares everything of a closing with Karin, whose chat cannot be reached just then. */
    async function confirmsMeanwhile(): Promise<{ karin: Person; sara: Person; back: () => void }> {
      const [karin, sara] = [school.person('m01'), school.person('s004')];
      await karin.installs();
      await sara.installs();
      await closes(karin, 'Sara');
      const back = away(karin);
      await sara.pressesOnly('confirm', { sharing: 'all' });
      return { karin, sara, back };
    }

    test('arrives without words that were taken back', async () => {
      const { karin, sara, back } = await confirmsMeanwhile();
      await takesAllBack(sara);
      await comesBack(back);
      expect(await wordsLater(karin)).toBe(0);
    });

    test('arrives without words when the student has another mentor by then', async () => {
      const { karin, back } = await confirmsMeanwhile();
      await imports(toAnother);
      await comesBack(back);
      expect(await wordsLater(karin)).toBe(0);
    });

    test('arrives with its words when nothing was taken back', async () => {
      const { karin, back } = await confirmsMeanwhile();
      await comesBack(back);
      expect(await wordsLater(karin)).toBe(WORDS.length);
    });

    test.each([
      ['what is planned', async () => ({ text: 'meldingen' })],
      [
        'the mentor’s own students',
        async (karin: Person) => {
          await karin.says('mijn studenten');
          const { card, id } = karin.card('my-students');
          return { value: pressedAction(card, (action) => action.verb === 'my-students', {}).data, replyToId: id };
        },
      ],
    ])('is a line that says to ask again, in the place of a list of %s', async (_what, asking) => {
      const { karin } = await keepsAll(school, 'all');
      school.clock.leapDays(15);
      await karin.says('meldingen pauze 2');
      await planReminders(sender(school.store, school.clock.now).parts());
      const asks = await asking(karin);
      const back = away(karin);
      await karin.posts({ type: 'message', ...asks });
      await comesBack(back);
      expect(await wordsLater(karin)).toBe(0);
      await karin.hears('chat:overtakenList');
    });

    test('is a line that says to ask again, in the place of a card for the next talk', async () => {
      const { karin } = await keepsAll(school, 'all');
      const back = away(karin);
      await karin.posts({ type: 'message', text: 'gesprek met Sara' });
      await comesBack(back);
      expect(await wordsLater(karin)).toBe(0);
      expect(karin.newestText()).toContain('Sara');
    });

    test('is the card of the talk without the agreement that it could begin with', async () => {
      const { karin } = await keepsAll(school, 'all');
      await karin.says('gesprek met Sara');
      const back = away(karin);
      await karin.posts({ type: 'message', text: 'kort' });
      await comesBack(back);
      expect(await wordsLater(karin)).toBe(0);
      await karin.sees('guide');
      expect(pressablesOf(karin.card('asked').card).filter(({ verb }) => verb === 'asked').length).toBeGreaterThan(0);
    });
  });
});
