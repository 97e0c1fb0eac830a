import { describe, expect, test } from 'vitest';
import { cardSigner } from '../../src/card-signature.ts';
import { readKeys } from '../../src/keys.ts';
import type { Card } from '../../src/local/protocol.ts';
import { textOf } from '../../src/local/card-press.ts';
import { ENGINES, TEST_KEY } from '../store/engines.ts';
import { cardOf } from './cards.ts';
import { cardIn } from './http.ts';
import { notesIn } from './kept.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { begins } from './talk.ts';
import { until } from './until.ts';

describe.each(ENGINES)('a chat with others, on $name', (engine) => {
  const school = useSchool(engine);
  const inGroup = () => ({
    conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: school.tenantId },
  });
  /** What Teams sends when somebody calls the bot in a chat with others. */
  const calls = (person: Person, text: string) =>
    person.says(`<at>Lemniscaat</at> ${text}`, {
      ...inGroup(),
      entities: [{ type: 'mention', text: '<at>Lemniscaat</at>', mentioned: { id: '28:bot', name: 'Lemniscaat' } }],
    });

  /** Karin talks with Sara, and calls the bot in a group chat; the card that everybody there receives. */
  async function together() {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await begins(karin, 'Sara');
    await karin.says('ze bleef rustig bij de kanariepiet');
    await calls(karin, 'gesprek met Sara');
    const [sent, ...more] = school.connector().messages('19:group');
    const base = sent && cardOf(sent.activity);
    if (!base) throw new Error('The group chat has no card');
    expect(more).toEqual([]);
    return { karin, sara, base };
  }

  /** What a client asks by itself when it shows the card, and what it shows then. */
  async function ownView(person: Person, { refresh }: Card, more: { readonly id?: string } = {}): Promise<string> {
    const { action } = refresh as { action: object };
    const value = { action, trigger: 'automatic' };
    const { status, body } = await person.posts({ type: 'invoke', name: 'adaptiveCard/action', value, ...inGroup(), ...more });
    expect(status).toBe(200);
    return textOf(cardIn(body) ?? ({} as Card));
  }

  /** How often the card for everybody was written anew. */
  const edits = async (): Promise<number> => {
    await school.settled();
    return school.connector().calls.filter(({ op, chatId }) => op === 'update' && chatId === '19:group').length;
  };

  test('gives everybody one card with nothing of anybody in it', async () => {
    const { karin, base } = await together();
    expect(textOf(base)).toBe(karin.wordsOf('panel:together.everybody'));
    expect(JSON.stringify(base)).not.toMatch(/Sara|kanariepiet|Terugkijken/u);
  });

  test('shows nobody there that a student asks for help, which comes in their own chat alone', async () => {
    const { karin, sara } = await together();
    const [answers, mentors] = [school.connector().messages('19:group').length, karin.kinds()];
    await calls(sara, 'ik wil niet meer leven');
    await sara.sees('care');
    const [said, ...more] = school.connector().messages('19:group').slice(answers);
    expect([said?.activity['text'], more]).toEqual([sara.wordsOf('chat:privateOnly'), []]);
    await calls(sara, 'wat moet ik hier zeggen');
    expect(school.connector().messages('19:group').at(-1)?.activity['text']).toBe(said?.activity['text']);
    expect([karin.kinds(), sara.kinds().filter((kind) => kind === 'care')]).toEqual([mentors, ['care']]);
    await calls(karin, 'ik wil niet meer leven');
    expect(karin.kinds()).toEqual(mentors);
  });

  test('opens a chat with whoever asks for help and has none yet', async () => {
    const eva = school.person('s006');
    await school.person('m01').installs();
    await calls(eva, 'ik wil niet meer leven');
    await eva.sees('care');
  });

  test('says once what it does there when the app is added, in whichever order the channel tells it', async () => {
    const karin = school.person('m01');
    await karin.posts({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], ...inGroup() });
    await karin.posts({ type: 'installationUpdate', action: 'add', ...inGroup() });
    await school.settled();
    const said = school
      .connector()
      .messages('19:group')
      .map(({ activity }) => activity['text']);
    expect(said).toEqual([karin.wordsOf('panel:together.welcome')]);
  });

  test('gives each their own view though two activities have one id, and nobody what was kept for somebody else', async () => {
    const { karin, sara, base } = await together();
    const { action } = base['refresh'] as { action: object };
    const asked = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'automatic' }, id: 'same' };
    const viewOf = async (person: Person) =>
      textOf(cardIn((await person.posts({ ...asked, ...inGroup() })).body) ?? ({} as Card));
    const [mentors, students, again] = [await viewOf(karin), await viewOf(sara), await viewOf(karin)];
    expect(mentors).toContain(karin.wordsOf('panel:mentor.with', { student: 'Sara' }));
    expect(students).toContain(sara.wordsOf('panel:student.phase.look-back'));
    expect(again).toBe(mentors);
    const { conversation } = karin.envelope();
    const own = { ...asked, value: { action: { verb: 'help', data: {} } }, conversation };
    const inChat = async (person: Person) => cardIn((await person.posts(own)).body);
    expect([(await inChat(karin)) !== undefined, await inChat(sara)]).toEqual([true, undefined]);
  });

  test('gives the mentor the phases and three questions, and the student what is talked about', async () => {
    const { karin, sara, base } = await together();
    const mentors = await ownView(karin, base);
    expect(mentors).toContain(karin.wordsOf('panel:mentor.with', { student: 'Sara' }));
    expect(mentors).toContain(karin.wordsOf('common:phase.look-back'));
    expect(mentors.split('\n').filter((line) => line.endsWith('?')).length).toBe(3);
    const students = [sara.wordsOf('panel:student.phase.look-back'), sara.wordsOf('panel:together.onlyYou')];
    expect(await ownView(sara, base)).toBe(students.join('\n'));
    await karin.presses('next');
    expect(await ownView(sara, base)).toContain(sara.wordsOf('panel:student.phase.reflect'));
  });

  test('shows nothing of a student beside another one: the mentor hears which talk is open', async () => {
    const { karin, base } = await together();
    await karin.says('gesprek met Roos');
    await karin.presses('switch');
    await karin.says('kort');
    expect(await ownView(karin, base)).toContain(karin.wordsOf('panel:mentor.other'));
    expect(await ownView(karin, base)).not.toMatch(/Roos|\?/u);
    await karin.says('gesprek met Sara');
    await karin.presses('switch');
    await karin.sees('guide');
    expect(await ownView(karin, base)).toContain(karin.wordsOf('panel:mentor.with', { student: 'Sara' }));
    await calls(karin, 'gesprek met Wolfeschlegelstein');
    expect(await ownView(karin, base)).toContain(karin.wordsOf('panel:mentor.with', { student: 'Sara' }));
  });

  test('keeps nothing of an own view, and gives it anew when it is asked for again', async () => {
    const { karin, sara, base } = await together();
    const kept = await school.count('ledger', 'outbox');
    expect(await ownView(karin, base, { id: 'same' })).toContain(karin.wordsOf('panel:mentor.with', { student: 'Sara' }));
    expect(await ownView(sara, base, { id: 'hers' })).toContain(sara.wordsOf('panel:student.phase.look-back'));
    expect(await school.count('ledger', 'outbox')).toEqual(kept);
    await karin.presses('next');
    expect(await ownView(sara, base, { id: 'hers' })).toContain(sara.wordsOf('panel:student.phase.reflect'));
  });

  test('writes the card anew when the conversation moves on, so that each client asks for its own view again', async () => {
    const { karin, sara, base } = await together();
    const before = await edits();
    await karin.presses('next');
    expect(await edits()).toBe(before + 1);
    const [sent, ...more] = school.connector().messages('19:group');
    expect([sent && cardOf(sent.activity), more]).toEqual([base, []]);
    expect(await ownView(sara, base)).toContain(sara.wordsOf('panel:student.phase.reflect'));

    // What nobody sees in it moves nothing.
    await karin.says('paspoort');
    await karin.presses('notes');
    expect(await edits()).toBe(before + 1);
    await karin.says('pauze');
    expect(await edits()).toBe(before + 2);

    school.clock.leapDays(1);
    await karin.says('verder');
    await karin.presses('next');
    expect(await edits()).toBe(before + 2);
  });

  test('writes it anew for what was heard of a turn though the rest of it was not', async () => {
    const { karin } = await together();
    const row = await school.in(({ db }) => db.selectFrom('conversations').select(['id', 'rev']).executeTakeFirstOrThrow());
    const data = { verb: 'back', subject: row.id, rev: String(row.rev), phase: 'look-back', arg: '' };
    const holder = { tenantId: school.tenantId, personId: await school.idOf('m01') };
    const sig = cardSigner(readKeys(TEST_KEY) ?? [])?.sign(data, holder);
    const action = {
      type: 'Action.Execute',
      verb: 'back',
      data: { ...data, sig, said: 'Ik hielp een mevrouw op de afdeling met opstaan' },
    };
    await karin.posts({ type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } });
    expect(await notesIn(school)).toHaveLength(2);
    expect(await edits()).toBe(1);
  });

  test('writes it anew whatever moved the conversation', async () => {
    const { karin, sara } = await together();
    await karin.presses('notes', { said: 'Ik hielp een mevrouw op de afdeling met opstaan' });
    expect(await edits()).toBe(1);
    await karin.presses('save-notes');
    await karin.presses('next');
    await karin.presses('next');
    await karin.presses('next');
    const before = await edits();
    await karin.says('afspraak meelopen, 8 december, met Fatma');
    expect(await edits()).toBe(before + 1);

    await karin.says('afronden');
    await karin.presses('send');
    const closed = await edits();
    await sara.presses('confirm');
    expect(await edits()).toBe(closed + 1);
  });

  test('has one card for everybody of each mentor: the newest, and the one before says so', async () => {
    const { karin } = await together();
    await calls(karin, 'gesprek met Sara');
    await until('the older card to say so', () => {
      const cards = school
        .connector()
        .messages('19:group')
        .map(({ activity }) => cardOf(activity) ?? ({} as Card));
      expect(cards.map(textOf)).toEqual([karin.wordsOf('panel:together.left'), karin.wordsOf('panel:together.everybody')]);
      return true;
    });
  });

  test('gives others nothing of it', async () => {
    const { base } = await together();
    for (const [who, key] of [
      ['m02', 'panel:mentor.none'],
      ['s023', 'panel:student.none'],
      ['c01', 'panel:together.everybody'],
    ] as const) {
      const other = school.person(who);
      const seen = await ownView(other, base);
      expect(seen).toContain(other.wordsOf(key));
      expect(seen).not.toMatch(/Sara|kanariepiet/u);
    }
    expect(await ownView(school.stranger(), base)).not.toMatch(/Sara|kanariepiet/u);
  });

  test('says nothing personal aloud, by whatever way it is asked', async () => {
    const { karin, sara, base } = await together();
    const { action } = base['refresh'] as { action: { data: object } };
    await karin.posts({ type: 'message', value: { ...action.data, verb: 'together' }, ...inGroup() });
    for (const text of ['volgende', 'paspoort', 'mijn studenten']) await calls(karin, text);
    await calls(sara, 'gesprek met Roos');
    const [, ...said] = school.connector().messages('19:group');
    expect(said.map(({ activity }) => activity['text'])).toEqual(said.map(() => karin.wordsOf('chat:privateOnly')));
    expect([said.length, await school.count('conversations')]).toEqual([5, { conversations: 1 }]);
  });
});
