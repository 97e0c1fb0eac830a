import { describe, expect, test } from 'vitest';
import { NOTHING_OBSERVED, chooseTip, observeAll, type SeenEvidence } from '../../../dialogs/rules/observe.ts';
import { RULES, type RuleId } from '../../../dialogs/vocabulary.ts';
import { faulted, mentorReading, talk } from './talk.ts';

const STACKED_WHY = 'Waarom deed je dat en wie was erbij?';

describe('observeAll', () => {
  test('starts with nothing observed', () => {
    expect(Object.keys(NOTHING_OBSERVED)).toEqual(RULES);
    expect(new Set(Object.values(NOTHING_OBSERVED))).toEqual(new Set(['not-observed']));
  });

  test('changes only the rules that saw something, in the order of their numbers', () => {
    const findings = [...faulted(STACKED_WHY, 'why', 'Waarom').findings, ...faulted(STACKED_WHY, 'stacked', 'en wie').findings];
    const conversation = talk().mentorTypes(STACKED_WHY, mentorReading({ findings }));
    expect(conversation.seen().map(({ rule, signal }) => [rule, signal])).toEqual([
      ['listen-empty', 'slipped'],
      ['no-why', 'slipped'],
    ]);
    expect(conversation.standings()).toEqual({ ...NOTHING_OBSERVED, 'listen-empty': 'slipped', 'no-why': 'slipped' });
  });

  test('leaves out evidence that changes nothing and has no tip', () => {
    expect(talk().mentorTypes('Wat deed je?').mentorTypes('Wie was erbij?').seen()).toEqual([]);
  });

  test('sees nothing outside the four phases', () => {
    const event = { type: 'mentor.askedInOwnWords', text: STACKED_WHY, heard: faulted(STACKED_WHY, 'why', 'Waarom') } as const;
    const occasion = { event, phase: null, context: talk().context(), locale: 'nl' } as const;
    expect(observeAll(occasion, NOTHING_OBSERVED)).toEqual({ standings: NOTHING_OBSERVED, evidence: [] });
  });
});

describe('chooseTip', () => {
  const all: readonly SeenEvidence[] = RULES.map((rule) => ({ rule, signal: 'slipped', tip: { key: `rules:${rule}.tip` } }));

  test('gives the most useful one: what the words do to the student, then the story, then the bigger story', () => {
    const order: RuleId[] = [];
    for (let tip = chooseTip(all, new Set()); tip; tip = chooseTip(all, new Set(order))) order.push(tip.rule);
    expect(order).toEqual([
      'nivea',
      'no-why',
      'with-not-to',
      'listen-empty',
      'value-emotion',
      'emotion-words',
      'recent-experience',
      'what-happened',
      'broaden',
      'core-word',
    ]);
  });

  test('has nothing to say without a tip, or when this mentor said that all of it is fine', () => {
    expect(chooseTip([{ rule: 'no-why', signal: 'honoured' }], new Set())).toBeUndefined();
    expect(chooseTip(all, new Set(RULES))).toBeUndefined();
  });

  test('passes on the words and the rewrites', () => {
    const seen: SeenEvidence = {
      rule: 'no-why',
      signal: 'slipped',
      quote: 'waarom',
      tip: { key: 'tips:why', rewrites: [{ question: 'LB7' }] },
    };
    expect(chooseTip([seen], new Set(['nivea']))).toEqual(seen);
  });
});
