import { describe, expect, test } from 'vitest';
import { addGrants } from '../../src/store/grants.ts';
import { addEntries } from '../../src/store/passport.ts';
import { REAL } from './engines.ts';
import { inputsOf, verbsOf } from './cards.ts';
import { AGREEMENT, nextPreparation, outcomeOf, passportIn } from './passports.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { CLOSING, closes } from './talk.ts';

describe.each(REAL)('what the student answers, on $name', (engine) => {
  const school = useSchool(engine);
  const both = async (): Promise<{ karin: Person; sara: Person }> => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    return { karin, sara };
  };

  test('nothing of an agreement enters unseen: the card says what it feeds', async () => {
    const { sara } = await both();
    const competency = sara.wordsOf(`common:competency.${CLOSING['agreement.0.competency']}`);
    await sara.reads(sara.wordsOf('cards:confirmation.competency', { competency }));
    await sara.presses('confirm');
    expect((await passportIn(school)).agreements).toEqual([AGREEMENT]);
  });

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
    expect(await passportIn(school)).toEqual({
      entries: [
        ['experience', 'Mevrouw geholpen, ik vond het spannend'],
        ['core-word', 'rust'],
      ],
      agreements: [{ ...AGREEMENT, due: '2026-12-15' }],
    });
    await karin.sees('card');
    expect(await outcomeOf(school, karin)).toEqual([
      ['experience', 'reworded', 'Mevrouw geholpen, ik vond het spannend'],
      ['quality', 'declined', null],
      ['motive', 'declined', null],
      ['core-word', 'confirmed', 'rust'],
      ['agreement', 'reworded', 'Meelopen op de geriatrie', '2026-12-15'],
    ]);
  });

  test('declining everything keeps nothing', async () => {
    const { karin, sara } = await both();
    const skipped = ['experience', 'quality', 'motive', 'core-word', 'agreement-0'].map((id) => [`item.${id}.decision`, 'skip']);
    await sara.presses('confirm', Object.fromEntries(skipped) as Record<string, string>);
    expect(await school.count('entries', 'agreements', 'grants')).toEqual({ entries: 0, agreements: 0, grants: 0 });
    expect(await nextPreparation(school, karin, 'Sara')).toEqual({ agreements: [], shared: [], keptPrivate: false });
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
    expect(await passportIn(school)).toEqual({ entries: [], agreements: [] });
    await sara.presses('confirm', { 'item.quality.text': 'Kalm blijven', sharing: 'only-me' });
    expect(await passportIn(school)).toEqual({
      entries: [
        ['experience', CLOSING.experience],
        ['quality', 'Kalm blijven'],
        ['core-word', 'kalmte'],
      ],
      agreements: [AGREEMENT],
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
    expect((await passportIn(school)).agreements).toEqual([{ ...AGREEMENT, due: '2026-12-24' }]);
  });

  test.each([
    ['only-me', { agreements: [], shared: [], keptPrivate: true }, [null, null, null, null, null]],
    ['agreements', { agreements: [AGREEMENT.what], shared: [], keptPrivate: false }, [null, null, null, null, AGREEMENT.what]],
    [
      'all',
      { agreements: [AGREEMENT.what], shared: ['rust', CLOSING.motive, CLOSING.quality], keptPrivate: false },
      [CLOSING.experience, CLOSING.quality, CLOSING.motive, 'rust', AGREEMENT.what],
    ],
  ] as const)('sharing `%s` is what the mentor sees now and next time', async (sharing, next, texts) => {
    const { karin, sara } = await both();
    await sara.presses('confirm', { sharing });
    await karin.sees('card');
    expect((await outcomeOf(school, karin)).map(([, , text]) => text)).toEqual(texts);
    for (const text of Object.values(CLOSING).slice(0, 5))
      expect(karin.newestText().includes(text)).toBe(texts.some((shown) => shown === text));
    expect(await nextPreparation(school, karin, 'Sara')).toEqual(next);
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
    expect((await passportIn(school)).agreements).toEqual([{ ...AGREEMENT, what: 'Een dag meelopen' }]);
    expect(verbsOf(sara.card().card)).toEqual(['passport']);
  });

  test('nobody else can answer: not the mentor from their own chat, not another student', async () => {
    const { karin, sara } = await both();
    const bram = school.person('s005');
    const seen = sara.card('confirm');
    for (const other of [karin, bram]) {
      const answer = await other.presses('confirm', {}, { on: seen });
      expect(answer.text).toContain(other.wordsOf('chat:notThisCard'));
    }
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 0, agreements: 0 });
  });

  test('what a mentor answers, and a call for help, stand in the message and not on a locked screen, and help leaves no copy', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    const [id, at] = ['01a207a2-0000-7000-8000-000000000001', school.clock.now()];
    const whose = { tenantId: school.tenantId, studentId: await school.idOf('s004') };
    const kept = { kind: 'reflection', source: 'reflection', confirmedVia: 'own-chat', createdAt: at, updatedAt: at } as const;
    const granteeId = await school.idOf('m01');
    await school.in(async (tx) => {
      await addEntries(tx, [{ ...whose, ...kept, id, conversationId: null, body: { text: 'Ik durf meer dan ik dacht' } }]);
      await addGrants(tx, [{ ...whose, id: 'grant-1', itemId: id, granteeId, createdAt: at }]);
    });
    await karin.says('gesprek met Sara');
    await karin.sees('preparation');
    await karin.presses('answer', { [`answer.${id}`]: 'Dat zag ik ook' }, { arg: id });
    await sara.reads('Dat zag ik ook');
    const summaryOf = (person: Person) => person.messages().at(-1)?.activity['summary'];
    expect(summaryOf(sara)).toBe(sara.wordsOf('reflection:answerCame', { mentor: 'Karin' }));

    await sara.says('ik wil niet meer leven');
    await sara.sees('care');
    expect(summaryOf(sara)).toBe(sara.wordsOf('care:summary'));
    expect((await school.owedTo(sara)).map(({ view }) => view.card)).not.toContain('care');
    await sara.presses('care-tell');
    await karin.reads('Sara El Idrissi');
    expect(summaryOf(karin)).toBe(karin.wordsOf('care:lookSoon'));
  });
});
