import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { inputsOf, verbsOf } from './cards.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { CLOSING, closes } from './talk.ts';

describe.each(ENGINES)('what the student answers, on $name', (engine) => {
  const school = useSchool(engine);
  const both = async (): Promise<{ karin: Person; sara: Person }> => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    return { karin, sara };
  };
  const passport = () =>
    school.in(async ({ db, codec }) => {
      const entries = await db.selectFrom('entries').selectAll().orderBy('created_at').orderBy('id').execute();
      const agreements = await db.selectFrom('agreements').selectAll().orderBy('id').execute();
      return {
        entries: entries.map(({ kind, body }) => [kind, (codec.open(body) as { text: string }).text]),
        agreements: agreements.map(({ body, due_on, state, competency }) => ({
          ...(codec.open(body) as object),
          due: due_on,
          state,
          competency,
        })),
      };
    });
  const agreement = {
    what: 'Meelopen op de geriatrie',
    helper: 'Fatma',
    brings: 'Weten of het bij me past',
    due: '2026-12-08',
    state: 'agreed',
    competency: 'work-exploration',
  };
  const nextPreparation = async (karin: Person) => {
    await karin.says('gesprek met Sara');
    await karin.sees('preparation');
    const view = (await school.owedTo(karin)).at(-1)?.view;
    if (view?.card !== 'preparation') throw new Error('The newest card is no preparation');
    return {
      agreements: view.agreements.map(({ what }) => what),
      shared: view.shared.map(({ text }) => text),
      keptPrivate: view.keptPrivate,
    };
  };
  const outcome = async (karin: Person) => {
    const view = (await school.owedTo(karin)).at(-1)?.view;
    if (view?.card !== 'outcome') throw new Error('The newest card is no outcome');
    return view.items.map(({ kind, decision, text }) => [kind, decision, text]);
  };

  test('every item can be reworded, declined, or moved to another day', async () => {
    const { karin, sara } = await both();
    expect(inputsOf(sara.card().card)).toEqual([
      ...['experience', 'quality', 'motive', 'core-word'].flatMap((id) => [`item.${id}.text`, `item.${id}.decision`]),
      ...['text', 'due', 'decision'].map((part) => `item.agreement-0.${part}`),
      'sharing',
    ]);
    await sara.presses('confirm', {
      'item.experience.text': 'Mevrouw geholpen, ik vond het spannend',
      'item.quality.decision': 'skip',
      'item.motive.decision': 'skip',
      'item.agreement-0.due': '2026-12-15',
      sharing: 'all',
    });
    expect(await passport()).toEqual({
      entries: [
        ['experience', 'Mevrouw geholpen, ik vond het spannend'],
        ['core-word', 'rust'],
      ],
      agreements: [{ ...agreement, due: '2026-12-15' }],
    });
    await karin.sees('card');
    expect(await outcome(karin)).toEqual([
      ['experience', 'reworded', 'Mevrouw geholpen, ik vond het spannend'],
      ['quality', 'declined', null],
      ['motive', 'declined', null],
      ['core-word', 'confirmed', 'rust'],
      ['agreement', 'reworded', 'Meelopen op de geriatrie'],
    ]);
    const dues = (await school.owedTo(karin)).at(-1)?.view;
    expect(dues?.card === 'outcome' && dues.items.at(-1)?.due).toBe('2026-12-15');
  });

  test('declining everything keeps nothing', async () => {
    const { karin, sara } = await both();
    const skipped = ['experience', 'quality', 'motive', 'core-word', 'agreement-0'].map((id) => [`item.${id}.decision`, 'skip']);
    await sara.presses('confirm', Object.fromEntries(skipped) as Record<string, string>);
    expect(await school.count('entries', 'agreements', 'grants')).toEqual({ entries: 0, agreements: 0, grants: 0 });
    expect(await nextPreparation(karin)).toEqual({ agreements: [], shared: [], keptPrivate: false });
  });

  test('a field that was emptied asks for words, and nothing is kept meanwhile', async () => {
    const { sara } = await both();
    const answer = await sara.presses('confirm', {
      'item.quality.text': '',
      'item.motive.decision': 'skip',
      'item.core-word.text': 'kalmte',
    });
    expect(answer.kind).toBe('confirmation');
    await sara.hears('chat:problem.itemEmpty');
    expect(answer.text).toContain('kalmte');
    expect(await passport()).toEqual({ entries: [], agreements: [] });
    await sara.presses('confirm', { 'item.quality.text': 'Kalm blijven', sharing: 'only-me' });
    expect(await passport()).toEqual({
      entries: [
        ['experience', CLOSING.experience],
        ['quality', 'Kalm blijven'],
        ['core-word', 'kalmte'],
      ],
      agreements: [agreement],
    });
  });

  test.each([
    ['a day that has passed', '2026-11-01', 'chat:problem.datePast'],
    ['a day that does not exist', '31-02', 'chat:problem.dateImpossible'],
    ['no day at all', 'ooit eens', 'chat:problem.dateUnclear'],
    ['a day that was taken out', '', 'chat:problem.dateMissing'],
  ])('%s is asked for again', async (_what, due, key) => {
    const { sara } = await both();
    expect((await sara.presses('confirm', { 'item.agreement-0.due': due })).kind).toBe('confirmation');
    await sara.hears(key, { text: due });
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 0, agreements: 0 });
    await sara.presses('confirm', { 'item.agreement-0.due': '2026-12-24' });
    expect((await passport()).agreements).toEqual([{ ...agreement, due: '2026-12-24' }]);
  });

  test.each([
    ['only-me', { agreements: [], shared: [], keptPrivate: true }, [null, null, null, null, null]],
    ['agreements', { agreements: [agreement.what], shared: [], keptPrivate: false }, [null, null, null, null, agreement.what]],
    [
      'all',
      { agreements: [agreement.what], shared: ['rust', CLOSING.motive, CLOSING.quality], keptPrivate: false },
      [CLOSING.experience, CLOSING.quality, CLOSING.motive, 'rust', agreement.what],
    ],
  ] as const)('sharing `%s` is what the mentor sees now and next time', async (sharing, next, texts) => {
    const { karin, sara } = await both();
    await sara.presses('confirm', { sharing });
    await karin.sees('card');
    expect((await outcome(karin)).map(([, , text]) => text)).toEqual(texts);
    for (const text of Object.values(CLOSING).slice(0, 5))
      expect(karin.newestText().includes(text)).toBe(texts.some((shown) => shown === text));
    expect(await nextPreparation(karin)).toEqual(next);
  });

  test('what was shared can be kept private again, shared anew, and taken out', async () => {
    const { karin, sara } = await both();
    await sara.presses('confirm', { sharing: 'all' });
    await sara.says('paspoort');
    await sara.sees('passport');
    const entry = await school.in(({ db }) =>
      db.selectFrom('entries').select('id').where('kind', '=', 'core-word').executeTakeFirstOrThrow(),
    );
    const agreed = await school.in(({ db }) => db.selectFrom('agreements').select('id').executeTakeFirstOrThrow());
    await sara.presses('unshare', {}, { arg: agreed.id });
    await sara.hears('chat:onlyYou');
    expect((await nextPreparation(karin)).agreements).toEqual([]);
    await sara.presses('share', {}, { arg: agreed.id });
    await sara.hears('chat:sharedWith', { names: 'Karin' });
    await karin.says('stop');
    expect((await nextPreparation(karin)).agreements).toEqual([agreement.what]);

    await sara.presses('withdraw', {}, { arg: entry.id });
    await sara.hears('chat:itemWithdrawn');
    expect((await passport()).entries.map(([kind]) => kind)).toEqual(['experience', 'quality', 'motive']);
    expect(sara.newestText()).not.toContain('rust\n');
    await karin.says('stop');
    expect((await nextPreparation(karin)).shared).toEqual([CLOSING.motive, CLOSING.quality, CLOSING.experience]);
    expect(sara.kinds().filter((kind) => kind === 'passport')).toEqual(['passport']);
  });

  test('the next preparation shows what was shared since the last talk, also what was written down before it', async () => {
    const { karin, sara } = await both();
    await sara.presses('confirm', { sharing: 'only-me' });
    school.clock.leapDays(7);
    await closes(karin, 'Sara', { coreWord: 'zorg', 'agreement.0.what': '' });
    await sara.presses('confirm', { sharing: 'only-me' });
    expect((await nextPreparation(karin)).shared).toEqual([]);
    await karin.says('stop');
    school.clock.leapDays(7);
    await sara.says('paspoort');
    const old = await school.in(({ db }) =>
      db.selectFrom('entries').select('id').where('kind', '=', 'motive').executeTakeFirstOrThrow(),
    );
    await sara.presses('share', {}, { arg: old.id });
    expect((await nextPreparation(karin)).shared).toEqual([CLOSING.motive]);
  });

  test.each([
    ['done', {}, 'agreement-done'],
    ['changed', { what: 'Een dag meelopen op de geriatrie', due: '2027-01-12' }, 'agreement-changed'],
    ['dropped', {}, 'agreement-dropped'],
  ] as const)('an agreement can be %s, with what it brought', async (state, inputs, verb) => {
    const { karin, sara } = await both();
    await sara.presses('confirm');
    await sara.says('paspoort');
    expect((await sara.presses(verb)).kind).toBe('agreement-outcome');
    expect((await sara.presses('agreement-save', { ...inputs, brought: 'Ik mocht meekijken bij een intake' })).kind).toBe(
      'passport',
    );
    await sara.hears(`chat:agreementIs.${state}`);
    const { what = agreement.what, due = agreement.due } = inputs as { what?: string; due?: string };
    expect((await passport()).agreements).toEqual([
      { ...agreement, what, due, state, outcome: 'Ik mocht meekijken bij een intake' },
    ]);
    expect((await nextPreparation(karin)).agreements).toEqual([what]);
    await karin.reads('Ik mocht meekijken bij een intake');
  });

  test('a change of an agreement must have words and a day to come', async () => {
    const { sara } = await both();
    await sara.presses('confirm');
    await sara.says('paspoort');
    await sara.presses('agreement-changed');
    expect((await sara.presses('agreement-save', { what: '', due: '2026-11-02' })).kind).toBe('agreement-outcome');
    await sara.hears('chat:problem.what');
    await sara.hears('chat:problem.datePast', { text: '2026-11-02' });
    expect((await passport()).agreements).toEqual([agreement]);
    await sara.presses('passport');
    await sara.sees('passport');
  });

  test('the mentor may take the closing back until it is answered', async () => {
    const { karin, sara } = await both();
    const old = sara.card('confirm');
    expect((await karin.presses('withdraw-proposal')).kind).toBe('closing');
    await sara.sees('message', 'line');
    await sara.hears('chat:proposalTakenBack', { mentor: 'Karin' });
    expect((await sara.presses('confirm', {}, { on: old })).kind).toBe('line');
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 0, agreements: 0 });
    await karin.presses('send', { 'agreement.0.what': 'Een dag meelopen' });
    await sara.sees('confirmation');
    await sara.presses('confirm');
    expect((await passport()).agreements).toEqual([{ ...agreement, what: 'Een dag meelopen' }]);
    expect(verbsOf(sara.card().card)).toEqual(['passport']);
  });

  test('nobody else can answer: not the mentor from their own chat, not another student', async () => {
    const { karin, sara } = await both();
    const bram = school.person('s005');
    const seen = sara.card('confirm');
    for (const other of [karin, bram]) {
      const answer = await other.presses('confirm', {}, { on: seen });
      expect(answer.text).toContain(other.wordsOf('chat:notYours'));
    }
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 0, agreements: 0 });
  });
});
