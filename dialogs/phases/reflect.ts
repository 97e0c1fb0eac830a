import { not } from 'xstate';
import { conversation } from '../conversation.setup.ts';

/** Reflecteren: stories are compared until a quality or motive and a core word stand there in the student's own words (domain.md §2.2). */
export const reflect = conversation.createStateConfig({
  initial: 'comparing',
  on: {
    'mentor.asked': { actions: { type: 'keepQuestion', params: { phase: 'reflect' } } },
    'mentor.askedInOwnWords': { actions: { type: 'keepQuestion', params: { phase: 'reflect' } } },
    'student.said': { actions: { type: 'keepNote', params: { phase: 'reflect' } } },
  },
  states: {
    comparing: { always: { guard: 'reflectIsComplete', target: 'named' } },
    named: { always: { guard: not('reflectIsComplete'), target: 'comparing' } },
  },
});
