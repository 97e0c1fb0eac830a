import { quotable } from '../../dialogs/notes.ts';
import { readOutcome } from './outcome.ts';
import { preparationView, sharedWords, takeAlongView } from './preparation.ts';
import type { CardView, Line } from '../reply.ts';
import { confirmationView } from './confirmation.ts';
import type { Desk } from './desk.ts';
import { type Held, shownOf } from './hold.ts';
import { conversationView } from './views.ts';

/** The card of a conversation for its mentor, whatever state it is in. */
export async function mentorView(
  desk: Desk,
  current: Held,
  extras: { notice?: Line; problems?: Readonly<Record<string, Line>> } = {},
): Promise<CardView> {
  switch (current.place.state) {
    case 'preparing':
      return preparationView(desk, current, extras.notice);
    case 'screen-off':
      return takeAlongView(desk, current, extras.notice);
    case 'at-the-table':
      return confirmationView(desk, current, 'mentor-screen');
    case 'waiting':
    case 'unreachable':
    case 'not-delivered':
    case 'ended':
      return readOutcome(desk, current, extras.notice);
    default:
      return conversationView(shownOf(desk, current, await sharedWords(desk, current)), extras);
  }
}

/** What is left where the card stood before. */
export function leftOf({ called }: Held): Line {
  return { key: 'chat:left.conversation', params: { student: called } };
}

/** The greeting after a pause, in the student's own words when there are any. */
export function welcomeBack({ place, called }: Held): Line {
  const last = place.context.notes.at(-1);
  const params = { student: called };
  return last
    ? { key: 'chat:welcomeBackWith', params: { ...params, words: quotable(last.text) } }
    : { key: 'chat:welcomeBack', params };
}
