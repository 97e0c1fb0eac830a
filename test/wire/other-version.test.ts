import { describe, expect, test } from 'vitest';
import { answerLedger } from '../../src/store/ledger.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { textOf } from './cards.ts';
import { REAL } from './engines.ts';
import { cardIn } from './http.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { begins } from './talk.ts';
import { until } from './until.ts';

/** Cards as another version may have kept them: a role that is none any more, and a kind of card that is not known here. */
const UNKNOWN = [
  { card: 'help', role: 'stranger' },
  { card: 'of-another-version', ref: { subject: 'x', rev: 1 } },
];

describe.each(REAL)('what another version kept, on $name', (engine) => {
  const school = useSchool(engine);

  /** Owes something in somebody's chat, before all that is owed there from then on. */
  const owes = ({ known: { chatId } }: Person, op: 'send' | 'update', view: object) =>
    school.in((tx) => {
      const now = school.clock.now();
      const row = { tenantId: school.tenantId, id: '00000000-owed', chatId, personId: null, op, slot: null, dueAt: now };
      return enqueue(tx, [{ ...row, payload: { op, view, slot: 'x' } }], now);
    });
  const states = () =>
    school.in(({ db }) => db.selectFrom('outbox').select(['state', 'error']).where('state', '<>', 'sent').execute());
  /** Lets time pass until nothing is owed to anybody; whatever somebody types wakes the sender. */
  const passes = async (): Promise<void> => {
    const other = school.person('m08');
    const look = async (): Promise<true | undefined> => {
      const rows = await school.in(({ db }) =>
        db.selectFrom('outbox').select(['lane', 'due_at']).where('state', '=', 'pending').orderBy('id').execute(),
      );
      if (rows.length === 0) return true;
      const oldest = [...Map.groupBy(rows, ({ lane }) => lane).values()].map(([first]) => first);
      if (oldest.some((row) => row && row.due_at <= school.clock.now())) return undefined;
      school.clock.leap(60_000);
      await other.posts({ type: 'message', text: 'taal' });
      return undefined;
    };
    await until('everything to be settled', look, 20_000);
  };

  test.each(UNKNOWN)('a message of which no card can be made ($card): its reader is told so, once', async (view) => {
    const karin = school.person('m01');
    await karin.installs();
    await owes(karin, 'send', view);
    await karin.posts({ type: 'message', text: 'taal' });
    await passes();
    expect(karin.kinds().toSorted()).toEqual(['language', 'message', 'text']);
    expect(karin.messages().filter(({ activity }) => textOf(activity) === karin.wordsOf('chat:notShown'))).toHaveLength(1);
    expect(await states()).toEqual([{ state: 'failed', error: 'unmakeable' }]);
  });

  test('a card of which no newer version can be made stays as it stands, and nothing is said', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = karin.kinds();
    const [placed] = await school.in(({ db }) => db.selectFrom('cards').selectAll().execute());
    await school.in(({ db }) =>
      db
        .updateTable('cards')
        .set({ slot: 'x' })
        .where('activity_id', '=', placed?.activity_id ?? '')
        .execute(),
    );
    await owes(karin, 'update', { card: 'help', role: 'stranger' });
    await passes();
    expect(karin.kinds()).toEqual(before);
  });

  test.each(UNKNOWN)('an answer that was kept ($card): whoever presses again hears that it cannot be shown', async (view) => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const on = karin.card('next');
    await karin.presses('next', {}, { on });
    const answer = { view, locale: 'nl', teamId: null, personId: await school.idOf('m01') };
    await school.in(async (tx) => {
      const kept = await tx.db.selectFrom('ledger').selectAll().where('answer', 'is not', null).execute();
      for (const { tenant_id: tenantId, chat_id: chatId, key } of kept) await answerLedger(tx, { tenantId, chatId, key }, answer);
    });
    const again = await karin.pressesOnly('next', {}, { on });
    expect(again.status).toBe(200);
    expect(textOf({ attachments: [{ content: cardIn(again.body) }] })).toBe(karin.wordsOf('chat:notShown'));
  });
});
