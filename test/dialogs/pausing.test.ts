import { describe, expect, test } from 'vitest';
import { PHASES } from '../../dialogs/vocabulary.ts';
import { mentorIn, mentorWhoProposed, opened } from './mentor.ts';

describe('pausing', () => {
  test.each(PHASES)('comes back to the very place in %s, after a restart too', (phase) => {
    mentorIn(phase).pauses().isIn('paused').restarts().resumes().isIn('talking', phase);
  });

  test('comes back inside the phase: a story that was told stays told', () => {
    mentorIn('look-back', 'short')
      .notes('Een kast', 'experience')
      .notes('Hij brak', 'happened')
      .notes('Dat ze keken', 'trigger')
      .pauses()
      .restarts()
      .resumes()
      .isAt('look-back', 'told');
  });

  test('comes back to the preparation, to a talk away from the screen and to the closing', () => {
    opened().pauses().restarts().resumes().isIn('preparing');
    opened().begins('short', 'screen-off').pauses().restarts().resumes().isIn('screen-off');
    mentorIn('reflect').wrapsUp().pauses().restarts().resumes().isIn('closing');
  });

  test('from the closing still knows to which phase back leads', () => {
    mentorIn('look-ahead')
      .wrapsUp()
      .restarts()
      .pauses()
      .restarts()
      .resumes()
      .isIn('closing')
      .restarts()
      .goesBack()
      .isIn('talking', 'look-ahead');
  });

  test('keeps every word, and loses none while paused', () => {
    const mentor = mentorIn('reflect').notes('Ik blijf kalm', 'quality').agrees('Bellen').asks('RM1', 'motive', 'motives');
    const before = mentor.context;
    mentor.pauses().notes('Dit hoort er niet bij').wasNotHeard().undoes().wasNotHeard();
    expect(mentor.restarts().resumes().context).toEqual(before);
  });

  test('twice is once', () => {
    mentorIn('reflect')
      .pauses()
      .pauses()
      .wasNotHeard()
      .isIn('paused')
      .resumes()
      .resumes()
      .wasNotHeard()
      .isIn('talking', 'reflect');
  });

  test('can end in wrapping up or in stopping', () => {
    mentorIn('reflect').pauses().wrapsUp().isIn('closing').goesBack().isIn('talking', 'reflect');
    mentorIn('reflect').pauses().stops().isIn('stopping').confirmsStop().isIn('ended');
  });

  test('means nothing once the closing was sent', () => {
    mentorWhoProposed().pauses().wasNotHeard().isIn('waiting');
  });
});
