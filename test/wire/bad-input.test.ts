import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { cardIn, type Person, postJson, type Seen } from './person.ts';
import { useSchool } from './school.ts';
import { begins, CLOSING, closes } from './talk.ts';

const TRUTH = ['conversations', 'proposals', 'entries', 'agreements', 'grants', 'facts', 'readings'] as const;

describe.each(ENGINES)('bad input on $name', (engine) => {
  const school = useSchool(engine);
  const notes = () =>
    school.in(async ({ db, codec }) => {
      const rows = await db.selectFrom('conversations').select(['snapshot']).execute();
      return rows.flatMap(({ snapshot }) =>
        (codec.open(snapshot) as { snapshot: { context: { notes: { text: string }[] } } }).snapshot.context.notes.map(
          ({ text }) => text,
        ),
      );
    });
  const rev = async (): Promise<number> =>
    (await school.in(({ db }) => db.selectFrom('conversations').select('rev').executeTakeFirstOrThrow())).rev;

  describe('typed by a mentor in the middle of a talk', () => {
    test.each([
      ['more than 4,000 characters', { text: 'a'.repeat(4_001) }, 'chat:tooLong', { most: 4_000 }],
      ['an emoji alone', { text: '👍🏽' }, 'chat:emoji', {}],
      ['nothing', { text: '' }, 'chat:empty', {}],
      ['nothing but white space', { text: ' \u00A0\n' }, 'chat:empty', {}],
      ['no text at all', {}, 'chat:empty', {}],
      [
        'a file',
        { text: '', attachments: [{ contentType: 'image/png', contentUrl: 'https://files.example/1' }] },
        'chat:noFiles',
        {},
      ],
    ])('%s is answered, and nothing is noted', async (_what, activity, key, params) => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      const before = await rev();
      expect(await karin.posts({ type: 'message', ...activity })).toEqual({ status: 200, body: null });
      await karin.hears(key, params);
      expect([await notes(), await rev()]).toEqual([[], before]);
      await karin.says('Zij werd rustig');
      expect(await notes()).toEqual(['Zij werd rustig']);
    });

    test('a text of exactly 4,000 characters is noted, with the line breaks and signs it was written with', async () => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      const text = `*één* <b>twee</b> {{DATE(2026-01-01,SHORT)}}\n[drie](https://x.example) ${'a'.repeat(3_920)} 👩🏽‍⚕️`
        .padEnd(4_000, 'b')
        .slice(0, 4_000);
      await karin.says(text);
      expect(await notes()).toEqual([text]);
      await karin.sees('line', 'guide');
    });

    test('a formatted message, which Teams sends twice over, is one note', async () => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      await karin.says('Zij werd rustig', {
        textFormat: 'xml',
        attachments: [{ contentType: 'text/html', content: '<p>Zij werd <b>rustig</b></p>' }],
      });
      await karin.sees('line', 'guide');
      await karin.says('Kijk maar', { attachments: [{ contentType: 'image/png' }] });
      await karin.sees('guide', 'text');
      await karin.hears('chat:noFiles');
      expect(await notes()).toEqual(['Zij werd rustig', 'Kijk maar']);
    });

    test.each([
      ['a day that has passed', 'afspraak open dag bezoeken op 3 maart 2026', 'chat:problem.datePast'],
      ['31-02', 'afspraak open dag bezoeken op 31-02', 'chat:problem.dateImpossible'],
    ])('an agreement for %s is kept, and its day is asked for', async (_what, text, key) => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      await karin.says(text);
      await karin.sees('guide', 'agreement-date');
      const said = karin.wordsOf(key, { text: '#' }).split('#');
      for (const part of said) await karin.reads(part.trim());
      expect((await karin.presses('set-date', { due: '2026-11-01' })).kind).toBe('agreement-date');
      await karin.hears('chat:problem.datePast', { text: '2026-11-01' });
      expect((await karin.presses('set-date', { due: '2026-12-08' })).kind).toBe('line');
      await karin.says('afronden');
      const { card } = karin.card('send');
      expect(JSON.stringify(card)).toContain('"value":"2026-12-08"');
    });

    test('the closing form comes back with what is wrong in it, and with everything that was filled in', async () => {
      const karin = school.person('m01');
      await school.person('s004').installs();
      await begins(karin, 'Sara');
      await karin.presses('wrap-up');
      const answer = await karin.presses('send', { ...CLOSING, 'agreement.0.due': '2026-02-31', 'agreement.0.what': '' });
      expect(answer.kind).toBe('closing');
      await karin.hears('chat:problem.what');
      await karin.hears('chat:problem.dateImpossible', { text: '2026-02-31' });
      for (const kept of [
        CLOSING.experience,
        CLOSING.quality,
        CLOSING.motive,
        CLOSING.coreWord,
        'Fatma',
        CLOSING['agreement.0.brings'],
      ])
        await karin.reads(kept);
      expect(await school.count('proposals')).toEqual({ proposals: 0 });
      expect((await karin.presses('send', { 'agreement.0.what': 'Meelopen', 'agreement.0.due': '2026-12-08' })).kind).toBe(
        'outcome',
      );
      expect(await school.count('proposals')).toEqual({ proposals: 1 });
    });

    test('a field that was emptied stays empty', async () => {
      const [karin, sara] = [school.person('m01'), school.person('s004')];
      await sara.installs();
      await begins(karin, 'Sara');
      await karin.says('kwaliteit: rustig blijven');
      await karin.says('afspraak open dag bezoeken op 8 december');
      await karin.presses('wrap-up');
      await karin.presses('send', { quality: '', coreWord: 'rust', 'agreement.0.what': '', 'agreement.0.due': '' });
      await sara.sees('confirmation');
      expect(sara.newestText()).not.toContain('rustig blijven');
      await sara.presses('confirm');
      expect(await school.count('entries', 'agreements')).toEqual({ entries: 1, agreements: 0 });
    });
  });

  describe('an old card', () => {
    const stale = async (press: (karin: Person) => Promise<Seen>) => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      return { karin, old: await press(karin) };
    };

    test('of another phase says so, changes nothing, and keeps what was typed on it', async () => {
      const { karin, old } = await stale(async (mentor) => {
        const seen = mentor.card('next');
        await mentor.presses('next');
        return seen;
      });
      expect((await karin.presses('next', { said: 'Zij werd rustig' }, { on: old })).kind).toBe('guide');
      await karin.hears('chat:stale.phase');
      expect(await notes()).toEqual(['Zij werd rustig']);
      expect(karin.card('next').card).toEqual(expect.objectContaining({ type: 'AdaptiveCard' }));
      expect(JSON.stringify(karin.card('next').card)).toContain('"phase":"reflect"');
    });

    test('of a talk that has ended says so and offers a new one', async () => {
      const { karin, old } = await stale(async (mentor) => {
        const seen = mentor.card('next');
        await mentor.says('stop');
        await mentor.says('ja');
        return seen;
      });
      school.clock.leapDays(7);
      const before = await school.count(...TRUTH);
      const answer = await karin.presses('next', { said: 'Te laat' }, { on: old });
      expect(answer.kind).toBe('message');
      expect(answer.text).toContain(karin.wordsOf('chat:stale.ended', { student: 'Sara' }));
      expect(await school.count(...TRUTH)).toEqual(before);
      await karin.presses('choose');
      await karin.sees('preparation');
      expect(await school.count('conversations')).toEqual({ conversations: 2 });
    });

    test('of a paused talk offers to go back there while another is in hand', async () => {
      const { karin, old } = await stale(async (mentor) => {
        await mentor.says('Zij werd rustig');
        const seen = mentor.card('next');
        await mentor.says('pauze');
        return seen;
      });
      await begins(karin, 'Roos');
      const answer = await karin.presses('next', {}, { on: old });
      expect(answer.kind).toBe('open-conversation');
      await karin.presses('switch');
      await karin.sees('guide');
      await karin.hears('chat:welcomeBackWith', { student: 'Sara', words: 'Zij werd rustig' });
    });

    test('of a closing that was answered leaves the answer as it is', async () => {
      const [karin, sara] = [school.person('m01'), school.person('s004')];
      await sara.installs();
      await closes(karin, 'Sara');
      const [out, asked] = [karin.card('withdraw-proposal'), sara.card('confirm')];
      await sara.presses('confirm', { sharing: 'all' });
      const before = await school.count(...TRUTH);
      const again = await sara.presses('confirm', { 'item.quality.decision': 'skip' }, { on: asked });
      expect(again.text).toContain(sara.wordsOf('chat:alreadyAnswered'));
      const late = await karin.presses('withdraw-proposal', {}, { on: out });
      expect(late.text).toContain(karin.wordsOf('chat:stale.ended', { student: 'Sara' }));
      expect(late.text).toContain(CLOSING['agreement.0.what']);
      expect(await school.count(...TRUTH)).toEqual(before);
    });
  });

  describe('the same thing twice', () => {
    const twice: readonly (readonly [string, (press: (id?: string) => Promise<unknown>) => Promise<unknown>])[] = [
      ['a double click: at once, each an activity of its own', (press) => Promise.all([press(), press()])],
      ['one after the other, each an activity of its own', async (press) => [await press(), await press()]],
      ['the same activity delivered twice', async (press) => [await press('same'), await press('same')]],
      ['the same activity ten times at once', (press) => Promise.all(Array.from({ length: 10 }, () => press('same')))],
    ];

    test.each(twice)('“next” by %s goes one phase on', async (_how, repeat) => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      const on = karin.card('next');
      const before = await rev();
      const answers = (await repeat((id) => karin.pressesOnly('next', {}, { on, ...(id ? { id } : {}) }))) as {
        status: number;
        body: unknown;
      }[];
      expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(answers[0]?.status).toBe(200);
      await school.settled();
      expect(await rev()).toBe(before + 1);
      expect(JSON.stringify(karin.card('next').card)).toContain('"phase":"reflect"');
    });

    test.each(twice)('“send” and “confirm” by %s enter the passport once', async (_how, repeat) => {
      const [karin, sara] = [school.person('m01'), school.person('s004')];
      await sara.installs();
      await begins(karin, 'Sara');
      await karin.presses('wrap-up');
      const form = karin.card('send');
      await repeat((id) => karin.pressesOnly('send', CLOSING, { on: form, ...(id ? { id } : {}) }));
      await school.settled();
      expect(sara.kinds()).toEqual(['message', 'confirmation']);
      const asked = sara.card('confirm');
      await repeat((id) => sara.pressesOnly('confirm', { sharing: 'all' }, { on: asked, ...(id ? { id: `${id}-2` } : {}) }));
      await school.settled();
      expect(await school.count('proposals', 'entries', 'agreements', 'grants')).toEqual({
        proposals: 1,
        entries: 4,
        agreements: 1,
        grants: 5,
      });
      expect(
        await school.in(({ db }) => db.selectFrom('facts').select('kind').where('kind', '=', 'agreement.confirmed').execute()),
      ).toHaveLength(1);
      expect(sara.kinds()).toEqual(['message', 'card']);
    });

    test.each(twice)('a student chosen by %s begins one conversation, whose card stands there once', async (_how, repeat) => {
      const karin = school.person('m01');
      const sara = school.person('s004');
      await sara.installs();
      await closes(karin, 'Sara');
      await sara.presses('confirm', { sharing: 'all' });
      await karin.says('gesprek met');
      const on = karin.card('choose');
      const arg = await school.idOf('s004');
      await repeat((id) => karin.pressesOnly('choose', {}, { on, arg, ...(id ? { id } : {}) }));
      await school.settled();
      expect(await school.count('conversations', 'readings')).toEqual({ conversations: 2, readings: 1 });
      expect(karin.kinds().filter((kind) => kind === 'preparation')).toEqual(['preparation']);
    });

    test('typed words that come again with the same id are noted once, also ten times at once', async () => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      const shown = karin.messages().length;
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => karin.posts({ type: 'message', text: 'Zij werd rustig', id: 'words' })),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
      await karin.says('Zij werd rustig', { id: 'words' });
      expect(await notes()).toEqual(['Zij werd rustig']);
      expect(karin.messages().length).toBe(shown + 1);
    });

    test('a first contact ten times at once is welcomed once', async () => {
      const karin = school.person('m01');
      const install = { type: 'installationUpdate', action: 'add', id: 'install' };
      const joined = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], id: 'joined' };
      const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => karin.posts(at % 2 === 0 ? install : joined)));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
      await school.settled();
      expect(karin.kinds()).toEqual(['message']);
      expect(await school.count('chats')).toEqual({ chats: 1 });
    });

    test('a student who confirms while the mentor takes it back: one of both happens, wholly', async () => {
      const [karin, sara] = [school.person('m01'), school.person('s004')];
      await sara.installs();
      for (let round = 0; round < 6; round += 1) {
        await closes(karin, 'Sara');
        const before = await school.count('agreements', 'entries');
        const answers = await Promise.all(
          round % 2 === 0
            ? [sara.pressesOnly('confirm'), karin.pressesOnly('withdraw-proposal')]
            : [karin.pressesOnly('withdraw-proposal'), sara.pressesOnly('confirm')],
        );
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
        await school.settled();
        const after = await school.count('agreements', 'entries');
        const { state } = await school.in(({ db }) =>
          db
            .selectFrom('proposals')
            .select('state')
            .orderBy('created_at', 'desc')
            .orderBy('id', 'desc')
            .limit(1)
            .executeTakeFirstOrThrow(),
        );
        const conversation = await school.in(({ db }) =>
          db.selectFrom('conversations').select('state').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
        );
        const added = { agreements: after.agreements - before.agreements, entries: after.entries - before.entries };
        expect({ state, added, conversation: conversation.state }).toEqual(
          state === 'answered'
            ? { state: 'answered', added: { agreements: 1, entries: 4 }, conversation: 'ended' }
            : { state: 'withdrawn', added: { agreements: 0, entries: 0 }, conversation: 'under-way' },
        );
        if (state === 'withdrawn') {
          await karin.says('stop');
          await karin.says('ja');
        }
      }
    });
  });

  describe('who does not belong', () => {
    test('a person who is not in the roster is told where to ask, whatever they do', async () => {
      const nobody = school.stranger();
      await nobody.installs();
      await nobody.hears('chat:stranger');
      await nobody.says('gesprek met Sara');
      await nobody.hears('chat:stranger');
      const karin = school.person('m01');
      await karin.says('gesprek met Sara');
      const answer = await nobody.presses('begin', {}, { on: karin.card('begin') });
      expect(answer.text).toContain(nobody.wordsOf('chat:stranger'));
      expect(await school.count('conversations')).toEqual({ conversations: 1 });
    });

    test('another tenant gets 403 and leaves no trace', async () => {
      const karin = school.person('m01');
      const tenantId = '99999999-0000-4000-8000-000000000001';
      const elsewhere = {
        conversation: { id: karin.known.chatId, conversationType: 'personal', tenantId },
        channelData: { tenant: { id: tenantId } },
      };
      expect(await karin.posts({ type: 'message', text: 'gesprek met Sara', ...elsewhere })).toEqual({
        status: 403,
        body: { error: { code: 'tenant-not-allowed' } },
      });
      expect(await school.count('chats', 'ledger', 'outbox')).toEqual({ chats: 0, ledger: 0, outbox: 0 });
    });

    test('in a group chat nothing personal is said, and nothing is done', async () => {
      const karin = school.person('m01');
      const group = { conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: school.tenantId } };
      expect((await karin.posts({ type: 'message', text: 'gesprek met Sara', ...group })).status).toBe(200);
      await school.settled();
      const [sent, ...more] = school.connector().messages('19:group');
      expect([sent?.activity['text'], more]).toEqual([karin.wordsOf('chat:privateOnly'), []]);
      expect(await school.count('conversations')).toEqual({ conversations: 0 });
    });

    test('a coordinator and a student cannot hold a conversation, nor press a mentor’s card', async () => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      const seen = karin.card('next');
      const before = await rev();
      for (const other of [school.person('c01'), school.person('s004'), school.person('m02')]) {
        const answer = await other.presses('next', {}, { on: seen });
        expect(answer.text).toContain(other.wordsOf('chat:notYours'));
        expect(answer.text).not.toContain('Sara');
      }
      await school.person('s004').says('gesprek met Roos');
      await school.person('s004').hears('chat:notYours');
      expect([await rev(), await school.count('conversations')]).toEqual([before, { conversations: 1 }]);
    });
  });

  describe('what is no activity', () => {
    const message = { type: 'message', text: 'help' };
    const raw = (headers: Record<string, string>, body: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = request(`${school.bot().url}/api/messages`, { method: 'POST', headers }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        sent.on('error', reject);
        sent.end(body);
      });
    const json = { 'content-type': 'application/json' };

    test.each([
      ['malformed JSON', 400, () => raw(json, '{"type":"message"')],
      ['an empty body', 400, () => raw(json, '')],
      ['null', 400, () => raw(json, 'null')],
      ['a list', 400, () => raw(json, '[]')],
      ['an object that is no activity', 400, () => raw(json, '{}')],
      ['a form post', 415, () => raw({ 'content-type': 'application/x-www-form-urlencoded' }, 'type=message&text=help')],
      [
        'an upload',
        415,
        () =>
          raw(
            { 'content-type': 'multipart/form-data; boundary=x' },
            '--x\r\ncontent-disposition: form-data; name="type"\r\n\r\nmessage\r\n--x--\r\n',
          ),
      ],
      ['no content type', 415, () => raw({}, '{}')],
      ['a body that is too large', 413, () => raw(json, JSON.stringify({ ...message, text: 'a'.repeat(300_000) }))],
    ])('%s gets a status of its own', async (_what, status, post) => {
      expect(await post()).toBe(status);
      expect(await school.count('chats', 'ledger')).toEqual({ chats: 0, ledger: 0 });
    });

    test.each([
      ['an unknown invoke', 501, { type: 'invoke', name: 'composeExtension/query', value: {} }],
      ['an invoke without a name', 501, { type: 'invoke' }],
      ['a card action without a value', 400, { type: 'invoke', name: 'adaptiveCard/action' }],
      ['a card action without an action', 400, { type: 'invoke', name: 'adaptiveCard/action', value: {} }],
      [
        'a card action without a verb',
        400,
        { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute' } } },
      ],
      [
        'a card action with data of another kind',
        400,
        { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'next', data: ['next'] } } },
      ],
      ['a reaction', 200, { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
      ['typing', 200, { type: 'typing' }],
      ['somebody else who joined', 200, { type: 'conversationUpdate', membersAdded: [{ id: '29:other' }] }],
    ])('%s gets %i, and nothing is written', async (_what, status, activity) => {
      const karin = school.person('m01');
      expect((await karin.posts(activity)).status).toBe(status);
      expect(await school.count('chats', 'ledger', 'outbox')).toEqual({ chats: 0, ledger: 0, outbox: 0 });
    });

    test('an activity that wants its answer sent elsewhere than to this machine is refused', async () => {
      const karin = school.person('m01');
      expect((await karin.posts({ ...message, serviceUrl: 'https://evil.example/' })).status).toBe(401);
      expect((await karin.posts({ ...message, serviceUrl: 'no url' })).status).toBe(400);
      expect((await postJson(school.bot().url, { ...karin.envelope(), ...message, from: undefined })).status).toBe(400);
    });

    test('a verb that nobody knows is said to be unknown', async () => {
      const karin = school.person('m01');
      for (const verb of ['fly', 'constructor', '__proto__']) {
        const answer = await karin.posts({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data: {} } },
        });
        expect(answer.status).toBe(200);
        expect(JSON.stringify(cardIn(answer.body))).toContain(karin.wordsOf('chat:unknownButton'));
      }
    });

    test('a field that is too long is said to be so, and the talk stands where it stood', async () => {
      const karin = school.person('m01');
      await begins(karin, 'Sara');
      const before = await rev();
      await karin.presses('note', { said: 'a'.repeat(4_001) });
      await karin.hears('chat:fieldTooLong');
      expect([await notes(), await rev()]).toEqual([[], before]);
      await karin.sees('guide', 'text');
    });
  });

  describe('a client that knows no Action.Execute', () => {
    test('submits the same data as a message, once', async () => {
      const [karin, sara] = [school.person('m01'), school.person('s004')];
      await sara.installs();
      await karin.says('gesprek met Sara');
      await karin.submits('begin', { length: 'long', mode: 'live' });
      await karin.sees('line', 'guide');
      const on = karin.card('next');
      await karin.submits('next', { said: 'Zij werd rustig' }, { on });
      await karin.submits('next', { said: 'Zij werd rustig' }, { on });
      expect(await notes()).toEqual(['Zij werd rustig']);
      expect(JSON.stringify(karin.card('next').card)).toContain('"phase":"reflect"');
      await karin.submits('wrap-up');
      await karin.submits('send', CLOSING);
      await karin.sees('line', 'outcome');
      await sara.submits('confirm', { sharing: 'all' });
      await sara.sees('line', 'card');
      await karin.sees('line', 'card');
      expect(await school.count('entries', 'agreements', 'proposals')).toEqual({ entries: 4, agreements: 1, proposals: 1 });
      expect(karin.kinds().filter((kind) => kind !== 'line')).toEqual(['card']);
    });
  });
});
