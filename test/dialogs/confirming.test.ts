import { describe, expect, test } from 'vitest';
import { closing, mentorWhoProposed } from './mentor.ts';

describe('a closing that was sent', () => {
  test('waits for the student, and the answer ends the conversation', () => {
    mentorWhoProposed().isIn('waiting').restarts().studentAnswers().isIn('ended');
  });

  test('cannot come to the table while the student can be reached', () => {
    mentorWhoProposed().bringsToTheTable().wasNotHeard().isIn('waiting');
  });

  test('comes to the table when the student was not reached, and leaves it again', () => {
    mentorWhoProposed()
      .studentIsNotReached()
      .isIn('unreachable')
      .restarts()
      .bringsToTheTable()
      .isIn('at-the-table')
      .leavesTheTable()
      .isIn('unreachable')
      .bringsToTheTable()
      .studentAnswers()
      .isIn('ended');
  });

  test('cannot come to the table when it could not be delivered to a student who has the app', () => {
    mentorWhoProposed()
      .closingIsNotDelivered()
      .isIn('not-delivered')
      .restarts()
      .bringsToTheTable()
      .wasNotHeard()
      .isIn('not-delivered')
      .studentAnswers()
      .isIn('ended');
  });

  test('is answered by a student who is reached after all', () => {
    mentorWhoProposed().studentIsNotReached().studentAnswers().isIn('ended');
  });

  test('is not brought to the table twice, nor reported unreachable twice', () => {
    mentorWhoProposed().studentIsNotReached().studentIsNotReached().wasNotHeard();
    mentorWhoProposed()
      .studentIsNotReached()
      .bringsToTheTable()
      .bringsToTheTable()
      .wasNotHeard()
      .studentIsNotReached()
      .wasNotHeard();
  });

  test.each([
    ['waiting', () => mentorWhoProposed()],
    ['unreachable', () => mentorWhoProposed().studentIsNotReached()],
    ['not-delivered', () => mentorWhoProposed().closingIsNotDelivered()],
    ['at-the-table', () => mentorWhoProposed().studentIsNotReached().bringsToTheTable()],
  ] as const)('can be taken back while %s, with everything still filled in', (state, sent) => {
    const mentor = sent().isIn(state).restarts().takesBack().causes('withdrawProposal').isIn('closing');
    expect(mentor.context.closing).toEqual(closing({ coreWord: 'doorzetten' }));
    mentor
      .proposes(closing({ coreWord: 'volhouden' }))
      .causes('propose')
      .isIn('waiting')
      .studentAnswers()
      .isIn('ended');
  });

  test('once taken back leads back to the talk where it was', () => {
    mentorWhoProposed().takesBack().goesBack().isIn('talking', 'activate');
  });

  test('is not answered before it was sent, nor after it was answered', () => {
    mentorWhoProposed().takesBack().studentAnswers().wasNotHeard().isIn('closing');
    mentorWhoProposed().studentAnswers().studentAnswers().wasNotHeard().takesBack().wasNotHeard().isIn('ended');
  });

  test('takes no more notes', () => {
    mentorWhoProposed().notes('Nog iets').wasNotHeard().agrees('Bellen').wasNotHeard().stops().wasNotHeard().isIn('waiting');
  });
});
