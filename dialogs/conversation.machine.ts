import { conversation } from './conversation.setup.ts';
import { activate } from './phases/activate.ts';
import { lookAhead } from './phases/look-ahead.ts';
import { lookBack } from './phases/look-back.ts';
import { reflect } from './phases/reflect.ts';

/**
 * The career conversation from the mentor's first word to the student's answer. Read this file to know the guide.
 *
 * The four phases follow each other, and the mentor may go on or back at any time: their conditions advise, they never
 * block (domain.md §2). Whatever is going on can be paused and resumed at the very place. Nothing here waits: time is a
 * row in the store, and what must be done outside is declared as an action for the turn to carry out.
 */
export const conversationMachine = conversation.createMachine({
  id: 'conversation',
  context: ({ input }) => ({
    ...input,
    length: 'short',
    mode: 'live',
    story: 1,
    notes: [],
    asked: [],
    passed: [],
    agreements: [],
    closing: null,
    nextId: 1,
  }),
  initial: 'under-way',
  states: {
    'under-way': {
      initial: 'preparing',
      on: {
        'mentor.paused': 'paused',
        'mentor.stopped': 'stopping',
        'mentor.wrappedUp': '.closing',
        'mentor.undid': { guard: 'hasSomethingToUndo', actions: 'undoLast' },
        'mentor.corrected': { actions: 'correctNotes' },
        'mentor.agreed': { actions: 'keepAgreement' },
        'mentor.dated': { actions: 'keepDate' },
      },
      states: {
        where: { type: 'history', history: 'deep', target: 'preparing' },
        preparing: {
          on: {
            // Nothing has been said yet, so there is nothing to ask about.
            'mentor.stopped': '#conversation.ended',
            'mentor.began': [
              { guard: 'isLive', target: 'talking', actions: 'keepChoices' },
              { target: 'screen-off', actions: 'keepChoices' },
            ],
          },
        },
        'screen-off': { on: { 'mentor.cameBack': 'closing', 'mentor.putAside': { actions: 'turnOpeners' } } },
        talking: {
          initial: 'look-back',
          on: {
            'mentor.putAside': { actions: 'putAside' },
            'mentor.openedStory': { target: '.look-back', actions: 'openStory' },
          },
          states: {
            'look-back': { ...lookBack, on: { ...lookBack.on, 'mentor.wentOn': 'reflect' } },
            reflect: { ...reflect, on: { ...reflect.on, 'mentor.wentOn': 'look-ahead', 'mentor.wentBack': 'look-back' } },
            'look-ahead': { ...lookAhead, on: { ...lookAhead.on, 'mentor.wentOn': 'activate', 'mentor.wentBack': 'reflect' } },
            activate: { ...activate, on: { ...activate.on, 'mentor.wentOn': '#closing', 'mentor.wentBack': 'look-ahead' } },
            where: { type: 'history', history: 'deep', target: 'look-back' },
          },
        },
        closing: {
          id: 'closing',
          on: {
            'mentor.wentBack': [{ guard: 'wasScreenOff', target: 'screen-off' }, { target: 'talking.where' }],
            'mentor.filledIn': { actions: 'keepClosing' },
            'mentor.proposed': { target: '#conversation.confirming', actions: ['keepClosing', 'propose'] },
          },
        },
      },
    },
    paused: {
      on: { 'mentor.resumed': 'under-way.where', 'mentor.stopped': 'stopping', 'mentor.wrappedUp': 'under-way.closing' },
    },
    stopping: {
      on: { 'mentor.confirmedStop': 'ended', 'mentor.keptGoing': 'under-way.where', 'mentor.wrappedUp': 'under-way.closing' },
    },
    confirming: {
      initial: 'waiting',
      on: {
        'student.answered': 'ended',
        'mentor.tookBack': { target: 'under-way.closing', actions: 'withdrawProposal' },
      },
      states: {
        waiting: { on: { 'student.wasNotReached': 'unreachable', 'closing.wasNotDelivered': 'not-delivered' } },
        // The student is there and has the app: no way to the table, which would be to answer in their place.
        'not-delivered': {},
        unreachable: { on: { 'mentor.broughtToTheTable': 'at-the-table' } },
        'at-the-table': { on: { 'mentor.leftTheTable': 'unreachable' } },
      },
    },
    ended: { type: 'final' },
  },
});
