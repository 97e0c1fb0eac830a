import { describe, test } from 'vitest';
import { PHASES } from '../../dialogs/vocabulary.ts';
import { mentorIn, opened } from './mentor.ts';

describe('stopping', () => {
  test.each(PHASES)('asks once, in %s, and then ends with what was reached', (phase) => {
    mentorIn(phase)
      .notes('Ik blijf kalm')
      .stops()
      .isIn('stopping')
      .hasReached(phase)
      .confirmsStop()
      .isIn('ended')
      .hasReached(phase);
  });

  test('goes on at the very place when the mentor thinks better of it', () => {
    mentorIn('look-ahead').stops().restarts().keepsGoing().isIn('talking', 'look-ahead');
    mentorIn('look-ahead').wrapsUp().stops().restarts().keepsGoing().isIn('closing').goesBack().isIn('talking', 'look-ahead');
    opened().begins('short', 'screen-off').stops().restarts().keepsGoing().isIn('screen-off');
  });

  test('may become wrapping up instead', () => {
    mentorIn('reflect').stops().wrapsUp().isIn('closing');
  });

  test('before anything was said needs no question', () => {
    opened().stops().isIn('ended');
  });

  test('takes nothing else while the question stands, and nothing after the end', () => {
    mentorIn('reflect').stops().notes('Nog iets').wasNotHeard().goesOn().wasNotHeard().isIn('stopping');
    mentorIn('reflect').stops().confirmsStop().resumes().wasNotHeard().notes('Nog iets').wasNotHeard().isIn('ended');
  });
});
