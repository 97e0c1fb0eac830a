import { not } from 'xstate';
import { conversation } from '../conversation.setup.ts';

/** Terugkijken: one recent experience is told as a small story, until it is clear what touched the student (domain.md §2.1). */
export const lookBack = conversation.createStateConfig({
  initial: 'telling',
  on: {
    'mentor.asked': { actions: { type: 'keepQuestion', params: { phase: 'look-back' } } },
    'mentor.askedInOwnWords': { actions: { type: 'keepQuestion', params: { phase: 'look-back' } } },
    'student.said': { actions: { type: 'keepNote', params: { phase: 'look-back' } } },
  },
  states: {
    telling: { always: { guard: 'lookBackIsComplete', target: 'told' } },
    told: { always: { guard: not('lookBackIsComplete'), target: 'telling' } },
  },
});
