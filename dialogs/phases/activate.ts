import { not } from 'xstate';
import { conversation } from '../conversation.setup.ts';

/** Activeren: chances, obstacles and people, until there is an agreement: what, by when, with whose help, what it should bring (domain.md §2.4). */
export const activate = conversation.createStateConfig({
  initial: 'arranging',
  on: {
    'mentor.asked': { actions: { type: 'keepQuestion', params: { phase: 'activate' } } },
    'mentor.askedInOwnWords': { actions: { type: 'keepQuestion', params: { phase: 'activate' } } },
    'student.said': { actions: { type: 'keepNote', params: { phase: 'activate' } } },
  },
  states: {
    arranging: { always: { guard: 'activateIsComplete', target: 'agreed' } },
    agreed: { always: { guard: not('activateIsComplete'), target: 'arranging' } },
  },
});
