import { describe, expect, test } from 'vitest';
import { PHASES } from '../../dialogs/vocabulary.ts';
import { mentorIn, opened } from './mentor.ts';

describe('the way through the phases', () => {
  test('goes on from one to the next whatever was told, and ends in the closing', () => {
    opened()
      .isIn('preparing')
      .begins()
      .isIn('talking', 'look-back')
      .goesOn()
      .isIn('talking', 'reflect')
      .goesOn()
      .isIn('talking', 'look-ahead')
      .goesOn()
      .isIn('talking', 'activate')
      .goesOn()
      .isIn('closing');
  });

  test('goes back one by one, from the closing to where the talk was', () => {
    mentorIn('activate')
      .goesOn()
      .isIn('closing')
      .goesBack()
      .isIn('talking', 'activate')
      .goesBack()
      .isIn('talking', 'look-ahead')
      .goesBack()
      .isIn('talking', 'reflect')
      .goesBack()
      .isIn('talking', 'look-back')
      .goesBack()
      .wasNotHeard()
      .isIn('talking', 'look-back');
  });

  test('keeps everything that was noted, however often it goes back and forth', () => {
    mentorIn('reflect')
      .notes('Ik blijf kalm', 'quality')
      .goesBack()
      .notes('Een kast', 'experience')
      .goesOn()
      .goesOn()
      .has(['Ik blijf kalm', 'quality'], ['Een kast', 'experience'])
      .hasReached('look-back', 'reflect');
  });

  test('finds a phase as complete as it was left', () => {
    mentorIn('reflect', 'short').notes('kalm', 'quality').notes('rust', 'core-word').goesOn().goesBack().isAt('reflect', 'named');
  });

  test.each(PHASES)('from %s leads to the closing at once, and back again', (phase) => {
    mentorIn(phase).wrapsUp().isIn('closing').goesBack().isIn('talking', phase);
  });

  test('leads from the preparation to the closing, and from there into the talk', () => {
    opened().wrapsUp().isIn('closing').goesBack().isIn('talking', 'look-back');
  });

  test('begins with what the mentor chose', () => {
    const { setting, length, mode, moment } = opened({ setting: 'mbo' }).begins('short', 'live', 'after-placement').context;
    expect({ setting, length, mode, moment }).toEqual({
      setting: 'mbo',
      length: 'short',
      mode: 'live',
      moment: 'after-placement',
    });
  });

  test('begins once', () => {
    mentorIn('look-back', 'short').begins('long').wasNotHeard();
  });

  test('puts questions aside in the order in which they were passed over', () => {
    expect(mentorIn('reflect').putsAside('RQ1', 'RQ2').putsAside('RM1', 'RQ1').context.passed).toEqual([
      'RQ1',
      'RQ2',
      'RM1',
      'RQ1',
    ]);
  });
});

describe('away from the screen', () => {
  const mentorAway = () => opened().begins('short', 'screen-off');

  test('there is nothing to note or to go on to, until the mentor comes back to fill in', () => {
    mentorAway().isIn('screen-off').notes('Ik blijf kalm').wasNotHeard().goesOn().wasNotHeard().comesBack().isIn('closing');
  });

  test('other questions to take along turn the openers', () => {
    expect(mentorAway().putsAside().putsAside().context.rotation).toBe(2);
  });

  test('back leads from the closing to the questions to take along', () => {
    mentorAway().comesBack().goesBack().isIn('screen-off');
    mentorAway().wrapsUp().goesBack().isIn('screen-off');
  });

  test('the phases that were ticked count as reached', () => {
    mentorAway()
      .comesBack()
      .fillsIn({ phases: ['look-back', 'look-ahead'] })
      .hasReached('look-back', 'look-ahead');
  });
});
