import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANK } from '../../dialogs/questions/bank.ts';
import { chooseQuestions, openers, type Situation } from '../../dialogs/questions/choose.ts';
import type { OwnWords, Question } from '../../dialogs/questions/question.ts';
import { type Element, ELEMENTS, LENGTHS, PHASES, SETTINGS } from '../../dialogs/vocabulary.ts';

const NOTHING: Situation = {
  phase: 'look-back',
  bank: BANK,
  told: new Set(),
  asked: new Set(),
  passed: [],
  words: {},
  setting: 'mbo',
  length: 'long',
  rotation: 0,
};

const ids = (situation: Partial<Situation>) => chooseQuestions({ ...NOTHING, ...situation }).map(({ id }) => id);
const keys = (situation: Partial<Situation>) => chooseQuestions({ ...NOTHING, ...situation }).map(({ key }) => key);
const told = (...elements: Element[]): ReadonlySet<Element> => new Set(elements);

describe('looking back', () => {
  test('begins with the experience, and goes on where the story has gaps', () => {
    expect(ids({})).toEqual(['LB1', 'LB2', 'LB4']);
    expect(ids({ asked: new Set(['LB1']) })).toEqual(['LB4', 'LB5', 'LB6']);
    expect(ids({ asked: new Set(['LB1', 'LB4', 'LB6']), told: told('experience', 'place') })).toEqual(['LB5', 'LB7', 'LB8']);
  });

  test('comes back to what was asked but not told before it deepens', () => {
    const asked = new Set(['LB1', 'LB4', 'LB5', 'LB6', 'LB7', 'LB8', 'LB9']);
    expect(ids({ asked, told: told('place', 'role', 'people', 'happened', 'moment', 'trigger') })).toEqual(['LB2', 'LB3']);
    expect(ids({ asked: new Set(['LB1']), told: told('experience', 'place', 'role', 'people', 'happened', 'trigger') })).toEqual([
      'LB8',
      'LB4',
      'LB5',
    ]);
  });

  test('in a short conversation asks what matters most first', () => {
    expect(ids({ length: 'short', told: told('experience') })).toEqual(['LB7', 'LB8', 'LB9']);
  });

  test('puts first what the guide names as missing', () => {
    expect(ids({ told: told('experience'), missing: 'happened' })).toEqual(['LB7', 'LB4', 'LB5']);
  });

  test('invites an experience three times as long as there is none', () => {
    expect(ids({ missing: 'experience' })).toEqual(['LB1', 'LB2', 'LB3']);
    expect(ids({ missing: 'experience', words: { agreement: 'bellen' } })).toEqual(['FU1', 'LB1', 'LB2']);
  });

  test('invites one in other words when the invitations were tapped away, and asks nothing about a story that is not there', () => {
    const passed = ['LB1', 'LB2', 'LB3'];
    expect(keys({ missing: 'experience' })).toEqual(['LB1.a', 'LB2.b', 'LB3.a']);
    expect(keys({ missing: 'experience', passed })).toEqual(['LB1.b', 'LB2.c', 'LB3.b']);
    expect(ids({ missing: 'experience', passed, asked: new Set(['LB1']) })).toEqual(['LB2', 'LB3']);
    expect(ids({ missing: 'experience', asked: new Set(passed) })).toEqual(['LB4', 'LB5', 'LB6']);
  });

  test('in a second small story asks again for what the first one had, in other questions where there are any', () => {
    const putBefore = new Set(['LB1', 'LB4', 'LB7']);
    expect(ids({ putBefore, missing: 'experience' })).toEqual(['LB2', 'LB3', 'LB1']);
    expect(ids({ putBefore, told: told('experience'), missing: 'happened' })).toEqual(['LB7', 'LB4', 'LB5']);
  });

  test('offers one question about the agreement when there is one', () => {
    expect(ids({ words: { agreement: 'bellen' } })).toEqual(['FU1', 'LB1', 'LB4']);
  });
});

describe('reflecting', () => {
  test('offers a motive question as long as no motive was told', () => {
    expect(ids({ phase: 'reflect' })).toEqual(['RQ1', 'RQ2', 'RM1']);
    expect(ids({ phase: 'reflect', asked: new Set(['RM1', 'RM2']), told: told('quality') })).toEqual(['RQ4', 'RM4', 'RM3']);
    expect(ids({ phase: 'reflect', passed: ['RM1', 'RM2', 'RM3', 'RM7', 'RM8'], asked: new Set(['RQ1']) })).toEqual([
      'RQ4',
      'RM4',
      'RM1',
    ]);
  });

  test('gives all three places to the only element that is missing', () => {
    expect(ids({ phase: 'reflect', told: told('quality', 'elsewhere', 'core-word') })).toEqual(['RM1', 'RM2', 'RM3']);
  });

  test('gives the follow-up along with a motive question', () => {
    const choices = chooseQuestions({
      ...NOTHING,
      phase: 'reflect',
      told: told('quality', 'elsewhere', 'core-word'),
      asked: new Set(['RM1']),
    });
    expect(choices).toEqual([
      { id: 'RM2', key: 'RM2.a', hint: 'RM2.hint' },
      { id: 'RM3', key: 'RM3.d', hint: 'RM3.hint' },
      { id: 'RM7', key: 'RM7.a', hint: 'RM7.hint' },
    ]);
  });

  test('in a short conversation needs no motive once a quality was told, but still offers the question', () => {
    expect(ids({ phase: 'reflect', length: 'short', told: told('quality') })).toEqual(['RM6', 'RM1', 'RM2']);
  });
});

describe('other questions', () => {
  test('go through the whole supply, and then come round again', () => {
    const passed: string[] = [];
    const seen = Array.from({ length: 4 }, () => {
      const offered = ids({ phase: 'activate', passed });
      passed.push(...offered);
      return offered;
    });
    expect(seen).toEqual([
      ['AC1', 'AC2', 'AC3'],
      ['AC4', 'AC5', 'AC7'],
      ['AC8', 'AC6', 'AC9'],
      ['AC1', 'AC2', 'AC3'],
    ]);
  });

  test('leave fewer when fewer are left, and none when all were asked', () => {
    expect(ids({ phase: 'look-ahead', asked: new Set(['LA1', 'LA3']) })).toEqual(['LA2', 'LA4']);
    expect(ids({ phase: 'look-ahead', asked: new Set(['LA1', 'LA2', 'LA3', 'LA4']) })).toEqual([]);
  });
});

describe('wording', () => {
  test('hands back own words that are known, those of the story or its moment once', () => {
    const words = { experience: 'ik viel van de trap', moment: ' ' };
    expect(keys({ told: told('experience'), words })).toEqual(['LB4.c', 'LB5.b', 'LB6.a']);
    expect(
      keys({ told: told('experience', 'place', 'role', 'people', 'happened'), words: { experience: 'x', moment: 'y' } }),
    ).toEqual(['LB8.c', 'LB9.b', 'LB4.a']);
  });

  test('turns with the conversation and stays the same within it', () => {
    expect([0, 1, 2, 3, -1].map((rotation) => keys({ rotation })[0])).toEqual(['LB1.a', 'LB1.b', 'LB1.c', 'LB1.a', 'LB1.c']);
    expect(keys({ rotation: 5 })).toEqual(keys({ rotation: 5 }));
  });
});

describe('openers', () => {
  const open = (words: OwnWords, rotation: number, bank = BANK) =>
    openers({ bank, words, setting: 'havo', rotation }).map(({ key }) => key);

  test('invite an experience in three ways', () => {
    expect(open({}, 0)).toEqual(['LB1.a', 'LB2.b', 'LB3.a']);
    expect(open({}, 1)).toEqual(['LB2.b', 'LB3.a', 'LB1.a']);
  });

  test('begin with the last agreement when there is one', () => {
    expect(open({ agreement: 'bellen' }, 0)).toEqual(['FU1.a', 'LB1.b', 'LB2.c']);
    expect(open({ agreement: 'bellen' }, 2)).toEqual(['FU3.a', 'LB3.b', 'LB1.b']);
  });

  test('take in a question of the school, in the settings where it fits', () => {
    const own: Question = {
      id: 'S:1',
      phase: 'look-back',
      element: 'experience',
      competency: null,
      rules: [],
      settings: ['havo'],
      variants: [{ key: 'S:1', needs: [] }],
      words: { nl: 'Wat?', en: 'What?' },
    };
    expect(openers({ bank: [own, ...BANK], words: {}, setting: 'havo', rotation: 0 })[0]).toEqual({
      id: 'S:1',
      key: 'S:1',
      words: { nl: 'Wat?', en: 'What?' },
    });
    expect(openers({ bank: [own, ...BANK], words: {}, setting: 'vmbo', rotation: 0 }).map(({ id }) => id)).toEqual([
      'LB1',
      'LB2',
      'LB3',
    ]);
  });
});

const someIds = fc.uniqueArray(fc.constantFrom(...BANK.map(({ id }) => id)));
const situations: fc.Arbitrary<Situation> = fc.record({
  phase: fc.constantFrom(...PHASES),
  bank: fc.constant(BANK),
  told: fc.uniqueArray(fc.constantFrom(...Object.values(ELEMENTS).flat())).map((elements) => new Set(elements)),
  asked: someIds.map((some) => new Set(some)),
  passed: fc.array(fc.constantFrom(...BANK.map(({ id }) => id))),
  words: fc.record(
    { experience: fc.string(), moment: fc.string(), motive: fc.string(), coreWord: fc.string(), agreement: fc.string() },
    { requiredKeys: [] },
  ),
  setting: fc.constantFrom(...SETTINGS),
  length: fc.constantFrom(...LENGTHS),
  rotation: fc.integer(),
});

describe('whatever the situation', () => {
  test('three different questions of the phase at most, none asked before, each in a wording whose words are known', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const choices = chooseQuestions(situation);
        const available = BANK.filter(
          ({ phase, id, variants }) =>
            phase === situation.phase &&
            !situation.asked.has(id) &&
            variants.some(({ needs }) => needs.every((name) => situation.words[name]?.trim())),
        );
        expect(choices).toHaveLength(Math.min(3, available.length));
        expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
        for (const { id, key } of choices) {
          const variant = available.find((question) => question.id === id)?.variants.find((candidate) => candidate.key === key);
          expect(variant?.needs.filter((name) => !situation.words[name]?.trim())).toEqual([]);
        }
      }),
    );
  });

  test('reflecting without a motive offers one, unless all were asked', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        fc.pre(situation.phase === 'reflect' && !situation.told.has('motive'));
        const motives = BANK.filter(({ id, element }) => element === 'motive' && !situation.asked.has(id)).map(({ id }) => id);
        expect(chooseQuestions(situation).some(({ id }) => motives.includes(id))).toBe(motives.length > 0);
      }),
    );
  });
});

describe('a story that was told as an unpleasant one', () => {
  const words = { experience: 'ze stuurden me weg' };
  const all = BANK.flatMap(({ variants }) => variants);
  const moodOf = (key: string) => all.find((variant) => variant.key === key)?.mood;

  test('is asked for motives first, and for no quality that it does not show', () => {
    expect(ids({ phase: 'reflect', length: 'short', words, missing: 'motive' })).toEqual(['RM1', 'RM2', 'RQ1']);
    const sad = { phase: 'reflect', length: 'short', words, missing: 'motive', isUnpleasant: true } as const;
    expect(keys(sad)).toEqual(['RM1.f', 'RM2.b', 'RQ1.e']);
    expect(keys({ ...sad, length: 'long', asked: new Set(['RM1', 'RM2', 'RM3', 'RM7', 'RM8']), told: told('motive') })).toEqual([
      'RM4.d',
      'RM5.c',
      'RQ1.e',
    ]);
  });

  test('never meets a wording for another mood', () => {
    for (const rotation of [0, 1, 2, 3]) {
      for (const isUnpleasant of [true, false]) {
        const asked = new Set<string>();
        for (let turn = 0; turn < 8; turn += 1) {
          const chosen = chooseQuestions({ ...NOTHING, phase: 'reflect', words, rotation, isUnpleasant, asked });
          expect(chosen.map(({ key }) => moodOf(key))).not.toContain(isUnpleasant ? 'pleasant' : 'unpleasant');
          chosen.forEach(({ id }) => asked.add(id));
        }
      }
    }
  });
});
