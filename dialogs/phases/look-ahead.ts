import { not } from 'xstate';
import { conversation } from '../conversation.setup.ts';

/** Vooruitkijken: through the core word to the future, until there is a next step that is the student's own (domain.md §2.3). */
export const lookAhead = conversation.createStateConfig({
  initial: 'exploring',
  on: {
    'mentor.asked': { actions: { type: 'keepQuestion', params: { phase: 'look-ahead' } } },
    'mentor.askedInOwnWords': { actions: { type: 'keepQuestion', params: { phase: 'look-ahead' } } },
    'student.said': { actions: { type: 'keepNote', params: { phase: 'look-ahead' } } },
  },
  states: {
    exploring: { always: { guard: 'lookAheadIsComplete', target: 'chosen' } },
    chosen: { always: { guard: not('lookAheadIsComplete'), target: 'exploring' } },
  },
});
