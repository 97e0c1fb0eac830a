import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../dialogs/facts.ts';
import { NOTHING_OBSERVED } from '../../dialogs/rules/observe.ts';
import { COMPETENCIES, LENGTHS, MODES, MOMENTS, PHASES, RULES } from '../../dialogs/vocabulary.ts';
import { anyEvents } from './events.ts';
import { agreement, closing, type Mentor, mentorIn, mentorWhoProposed, opened } from './mentor.ts';

const CANARY = 'kanarie';

/** What the rules saw is told by their own tests. */
const besidesRules = ({ facts }: Mentor) => facts.filter((fact) => !fact.startsWith('rule.'));

describe('facts', () => {
  test('are none while nothing was asked, noted or ticked', () => {
    expect(opened().begins().facts).toEqual([]);
    expect(mentorIn('activate').facts).toEqual([]);
    expect(opened().stops().facts).toEqual([]);
  });

  test('tell what was reached, completed and fed, in a fixed order', () => {
    const mentor = mentorIn('look-back', 'short')
      .asks('LB1', 'experience')
      .notes('Een kast')
      .goesOn()
      .asks('RQ1', 'quality', 'qualities')
      .notes('kalm')
      .notes('rust', 'core-word')
      .agrees('Bellen', { competency: 'networking' });
    expect(besidesRules(mentor)).toEqual([
      'moment:progress',
      'length:short',
      'mode:live',
      'phase.reached:look-back',
      'phase.reached:reflect',
      'phase.reached:activate',
      'phase.completed:reflect',
      'phase.completed:activate',
      'competency:qualities',
      'competency:networking',
      'from-experience:yes',
    ]);
  });

  test('hold what questions in own words feed, where they belong to the phase they were put in', () => {
    const fed = (mentor: ReturnType<typeof mentorIn>) => mentor.facts.filter((fact) => fact.startsWith('competency'));
    const ahead = mentorIn('reflect')
      .asksInOwnWords('Wat deed je hier goed?', 'quality')
      .goesOn()
      .asksInOwnWords('Wat zou je willen leren?', 'look-ahead')
      .goesOn()
      .asksInOwnWords('Wie kan je helpen?', 'network');
    expect(fed(ahead)).toEqual(['competency:qualities', 'competency:work-exploration', 'competency:networking']);
    expect(fed(mentorIn('look-back').asksInOwnWords('Wat maakte dat bijzonder?', 'motive'))).toEqual([]);
    expect(fed(mentorIn('reflect').asksInOwnWords('Waar nog meer?', 'broaden'))).toEqual([]);
  });

  test('count what happened as an experience', () => {
    expect(besidesRules(mentorIn('look-back', 'short').notes('De kast viel om', 'happened'))).toContain('from-experience:yes');
  });

  test('know whether the talk looked back on an agreement', () => {
    expect(besidesRules(mentorIn('look-back', 'short').asks('FU1', 'experience'))).toEqual([
      'moment:progress',
      'length:short',
      'mode:live',
      'phase.reached:look-back',
      'looked-back-on-agreement:yes',
    ]);
  });

  test('of a talk away from the screen are what was ticked and filled in afterwards', () => {
    const mentor = opened().begins('short', 'screen-off', 'after-placement').comesBack();
    mentor.fillsIn({
      experience: 'Een kast',
      motive: 'af',
      phases: ['look-back', 'activate'],
      agreements: [agreement('Bellen')],
    });
    expect(mentor.facts).toEqual([
      'moment:after-placement',
      'length:short',
      'mode:screen-off',
      'phase.reached:look-back',
      'phase.reached:activate',
      'phase.completed:activate',
      'competency:motives',
      'from-experience:yes',
    ]);
  });

  test('follow an undoing and a correction', () => {
    const before = mentorIn('reflect', 'short').notes('kalm', 'quality').facts;
    const mentor = mentorIn('reflect', 'short').notes('kalm', 'quality').notes('rust', 'core-word').agrees('Bellen');
    expect(mentor.facts).not.toEqual(before);
    expect(mentor.undoes().undoes().facts).toEqual(before);
    expect(mentor.corrects(1, '', null).facts).toEqual([]);
  });

  test('tell of a rule only what was seen of it', () => {
    const { context } = mentorIn('reflect', 'short').notes('kalm');
    const seen = { ...NOTHING_OBSERVED, 'no-why': 'honoured', nivea: 'slipped', broaden: 'in-play' } as const;
    expect(factsOf(context, seen).slice(4)).toEqual([
      { kind: 'rule.observed', value: 'no-why' },
      { kind: 'rule.observed', value: 'nivea' },
      { kind: 'rule.honoured', value: 'no-why' },
    ]);
  });

  test('stay the same after the student has answered', () => {
    const sent = mentorWhoProposed().facts;
    expect(mentorWhoProposed().studentAnswers().facts).toEqual(sent);
  });

  test('hold nothing but ids of the vocabulary, whatever was typed', () => {
    const values: readonly string[] = [...MOMENTS, ...LENGTHS, ...MODES, ...PHASES, ...COMPETENCIES, ...RULES, 'yes'];
    fc.assert(
      fc.property(anyEvents(CANARY), (events) => {
        const mentor = opened();
        for (const event of events) {
          mentor.does(event);
          expect(mentor.facts.filter((fact) => !values.includes(fact.slice(fact.indexOf(':') + 1)))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are a pure function: the same conversation gives the same facts, unchanged itself', () => {
    const { context } = mentorIn('reflect')
      .notes('kalm', 'quality')
      .wrapsUp()
      .fillsIn(closing({ coreWord: CANARY }));
    const before = structuredClone(context);
    expect(factsOf(context, NOTHING_OBSERVED)).toEqual(factsOf(context, NOTHING_OBSERVED));
    expect(context).toEqual(before);
  });
});
