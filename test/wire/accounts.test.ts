import { afterEach, describe, expect, test } from 'vitest';
import { unbindAccounts } from '../../src/people/roster/unbind.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import type { Call } from './connector.ts';
import { REAL } from './engines.ts';
import { type Change, imports, withoutSara } from './roster-of.ts';
import { useSchool } from './school.ts';
import { closes, CLOSING, keepsAll } from './talk.ts';
import { until } from './until.ts';

const BRAM = 'bram.nieuw@lauwerscollege.example';

describe.each(REAL)('accounts that outlive who had them, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY);

  /** The student administration gives Sara another id; she is nobody else for it. */
  const renumbered: Change = ({ people, guides, placements }) => ({
    people: people.map((person) => (person.sourcedId === 's004' ? { ...person, sourcedId: 'n004' } : person)),
    guides: guides.map((guide) => (guide.student === 's004' ? { ...guide, student: 'n004' } : guide)),
    placements: placements.map((placement) => (placement.student === 's004' ? { ...placement, student: 'n004' } : placement)),
  });
  /** Sara left, and her account was given to Bram under a name of his own. */
  const succeeded: Change = (roster) => {
    const { people, ...rest } = withoutSara(roster);
    const sara = roster.people.find(({ sourcedId }) => sourcedId === 's004');
    const bram = sara && { ...sara, sourcedId: 'b001', upn: BRAM, givenName: 'Bram', familyName: 'Nieuw' };
    return { ...rest, people: [...(people ?? []), ...(bram ? [bram] : [])] };
  };
  /** The same account as Sara's, under Bram's user name. */
  const bramWith = ({ known }: ReturnType<typeof school.person>) => {
    school.connector().know({ ...known, userPrincipalName: BRAM });
    return { claims: { preferred_username: BRAM } };
  };
  const accounts = () =>
    school.in(async ({ db }) => {
      const bound = db.selectFrom('people').select('sourced_id').where('entra_id', '=', school.person('s004').known.aadObjectId);
      return (await bound.execute()).map(({ sourced_id }) => sourced_id);
    });
  const chatIsOf = () =>
    school.in(async ({ db }) => {
      const chat = db.selectFrom('chats').select('person_id').where('id', '=', school.person('s004').known.chatId);
      return (await chat.executeTakeFirst())?.person_id;
    });

  /** The files have the login of each with the other. */
  const mixing =
    (one: string, other: string): Change =>
    ({ people }) => {
      const upnOf = (id: string) => people.find(({ sourcedId }) => sourcedId === id)?.upn ?? '';
      const logins: Readonly<Record<string, string>> = { [one]: upnOf(other), [other]: upnOf(one) };
      return { people: people.map((person) => ({ ...person, upn: logins[person.sourcedId] ?? person.upn })) };
    };

  /** A mentor closes a talk with Sara, and the channel does not take it to her yet. */
  async function sendsInVain(mentor: ReturnType<typeof school.person>): Promise<void> {
    await mentor.says('gesprek met Sara');
    await mentor.presses('begin', { length: 'short', mode: 'live' });
    await mentor.presses('wrap-up');
    await mentor.pressesOnly('send', CLOSING);
    const putOff = () => school.in(({ db }) => db.selectFrom('outbox').select('id').where('error', '=', 'throttled').execute());
    await until('the closing to be put off', async () => (await putOff()).length === 1 || undefined);
  }

  afterEach(async () => {
    await imports(school);
  });

  test('whoever is given another id goes on with the same account in the chat, and begins with an empty passport', async () => {
    const { sara } = await keepsAll(school, 'all');
    await imports(school, renumbered);
    await sara.says('help');
    await sara.sees('help');
    expect([await accounts(), await chatIsOf()]).toEqual([['n004'], await school.idOf('n004')]);
    await sara.says('paspoort');
    expect(sara.newestText()).not.toContain(CLOSING['agreement.0.what']);
  });

  test('and in the tab, without a word in the chat before', async () => {
    const { sara } = await keepsAll(school, 'all');
    await imports(school, renumbered);
    const { status, view } = await tabOf(school, sara).open();
    expect([status, view['entries'], await accounts(), await chatIsOf()]).toEqual([200, [], ['n004'], null]);
  });

  test('an account that was given to another student opens that student’s passport, in the tab and in the chat', async () => {
    const { sara } = await keepsAll(school, 'all');
    await imports(school, succeeded);
    const tab = await tabOf(school, sara, bramWith(sara)).open();
    expect([tab.status, tab.view['entries'], await accounts()]).toEqual([200, [], ['b001']]);
    await sara.says('paspoort');
    expect(sara.newestText()).not.toContain(CLOSING['agreement.0.what']);
  });

  test('nothing of the former comes back when the successor has left as well', async () => {
    const { sara } = await keepsAll(school, 'all');
    const bent = bramWith(sara);
    await imports(school, succeeded);
    await sara.says('help');
    await imports(school, withoutSara);
    const { view } = await tabOf(school, sara, bent).open();
    expect([view['entries'], await accounts()]).toEqual([[], ['b001']]);
  });

  test('who has left keeps the account as long as nobody at the school has its user name', async () => {
    const { sara } = await keepsAll(school, 'all');
    await imports(school, withoutSara);
    await sara.says('mijn gegevens');
    await sara.hears('mydata:title');
    const { view } = await tabOf(school, sara).open();
    expect([view['entries'], await accounts()]).toEqual([expect.arrayContaining([expect.anything()]), ['s004']]);
  });

  test('who comes back under another login is not written to in the chat of the old account', async () => {
    const { sara } = await keepsAll(school, 'all');
    await imports(school, withoutSara);
    await imports(school, ({ people }) => ({
      people: people.map((person) =>
        person.sourcedId === 's004' ? { ...person, upn: 'sara.2@lauwerscollege.example' } : person,
      ),
    }));
    await sara.says('help');
    await sara.hears('chat:stranger');
    await closes(school.person('m01'), 'Sara');
    expect([sara.kinds().at(-1), await chatIsOf()]).toEqual(['text', null]);
  });

  test('who comes back under the same login is written to in the chat that they had', async () => {
    const { sara } = await keepsAll(school, 'all');
    await imports(school, withoutSara);
    await imports(school);
    await closes(school.person('m01'), 'Sara');
    await sara.sees('confirmation');
  });

  test('and when that somebody has an account already', async () => {
    const { sara } = await keepsAll(school, 'all');
    await imports(school, renumbered);
    const other = { entra_id: '99999999-0000-4000-8000-000000000009' };
    await school.in(({ db }) => db.updateTable('people').set(other).where('sourced_id', '=', 'n004').execute());
    await sara.says('help');
    await sara.hears('chat:left.student');
    expect(await accounts()).toEqual(['s004']);
  });

  test('an account that came under somebody else’s name is freed with its chat, and the right one is bound', async () => {
    const mixedUp = mixing('s004', 's005');
    const [karin, sara, other] = [school.person('m01'), school.person('s004'), school.person('s005')];
    await imports(school, mixedUp);
    await other.installs();
    expect((await imports(school)).renamed).toEqual(['s004']);
    expect(await unbindAccounts(school.store(), school.tenantId, ['s004'])).toEqual([]);

    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    expect(other.kinds()).toEqual(['message']);
    await other.says('help');
    expect(await accounts()).toEqual(['s004']);
    const found = await school.in(({ db }) =>
      db.selectFrom('people').select('sourced_id').where('entra_id', '=', other.known.aadObjectId).execute(),
    );
    expect(found).toEqual([{ sourced_id: 's005' }]);
  });

  test('what a student makes of a closing goes no more to the account that came under the mentor’s name', async () => {
    const [karin, sara, roos] = [school.person('m01'), school.person('s004'), school.person('s005')];
    await imports(school, mixing('m01', 's005'));
    await sara.installs();
    await roos.installs();
    await closes(roos, 'Sara');
    await imports(school);
    await unbindAccounts(school.store(), school.tenantId, ['m01']);
    await karin.installs();
    const seen = JSON.stringify(roos.messages());
    await sara.presses('confirm', { sharing: 'all' });
    expect(JSON.stringify(roos.messages())).toBe(seen);
    await karin.reads(CLOSING.quality);
  });

  test('nor does that the closing could not be delivered', async () => {
    const [karin, sara, roos] = [school.person('m01'), school.person('s004'), school.person('s005')];
    await imports(school, mixing('m01', 's005'));
    await sara.installs();
    await roos.installs();
    let status = 429;
    school.connector().fail(({ chatId, op }) => (chatId === sara.known.chatId && op === 'send' ? { status } : undefined));
    await sendsInVain(roos);
    await imports(school);
    await unbindAccounts(school.store(), school.tenantId, ['m01']);
    const seen = JSON.stringify(roos.messages());
    status = 403;
    school.clock.leap(2 * 60_000);
    await karin.installs();
    await karin.sees('message', 'outcome');
    expect(JSON.stringify(roos.messages())).toBe(seen);
  });

  test('nor does what waits for the channel meanwhile', async () => {
    const [karin, sara, roos] = [school.person('m01'), school.person('s004'), school.person('s005')];
    await imports(school, mixing('s004', 's005'));
    await karin.installs();
    await roos.installs();
    const isRoos = ({ chatId, op }: Call) => chatId === roos.known.chatId && op === 'send';
    const back = school
      .connector()
      .fail((call) => (isRoos(call) ? { status: 429, headers: { 'retry-after': '60' } } : undefined));
    await sendsInVain(karin);
    await imports(school);
    await unbindAccounts(school.store(), school.tenantId, ['s004']);
    back();
    school.clock.leap(2 * 60_000);
    await sara.installs();
    await sara.sees('confirmation');
    expect([roos.kinds(), sara.kinds()]).toEqual([['message'], ['message', 'confirmation']]);
  });

  test.each(['add', 'remove'])(
    'an installation (%s) that names somebody else than whose chat it is in changes nothing',
    async (action) => {
      const [karin, sara, stranger] = [school.person('m01'), school.person('s004'), school.stranger()];
      await karin.installs();
      await sara.installs();
      await closes(karin, 'Sara');
      const before = karin.kinds();
      const { conversation } = karin.envelope();
      for (const other of [sara, stranger]) {
        expect((await other.posts({ type: 'installationUpdate', action, conversation })).status).toBe(200);
        await school.settled();
      }
      expect(karin.kinds()).toEqual(before);
      const [chat] = await school.in(({ db }) =>
        db.selectFrom('chats').select(['person_id', 'reachable']).where('id', '=', karin.known.chatId).execute(),
      );
      expect(chat).toEqual({ person_id: await school.idOf('m01'), reachable: 1 });
    },
  );
});
