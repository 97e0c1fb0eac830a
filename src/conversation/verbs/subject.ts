import { type Desk, type Handler, type Outcome, type Request, say } from '../desk.ts';
import { CHOOSE_STUDENT, message } from '../message.ts';
import { openConversationView } from '../views.ts';
import { readOutcome } from '../outcome.ts';
import { besidePaused } from '../paused.ts';
import { closingOut, type Held, inHand, takeUp } from '../hold.ts';

/** Verbs that mean something in the phase that the card showed, and something else in another. */
const BOUND_TO_PHASE = new Set(['next', 'back', 'asked', 'others', 'new-story']);

/** Verbs about a closing that is out, which is no longer a conversation in hand. */
const ABOUT_CLOSING = new Set(['at-the-table', 'leave-table', 'withdraw-proposal']);

/** The conversation that a request is about; or what to say when there is none, or its card is out of date. */
export type Subject = About | { readonly outcome: Outcome } | undefined;

/** The conversation itself, and whether the card that was pressed showed another phase of it. */
export type About = { readonly current: Held; readonly isStale: boolean };

/** A handler of what is about a conversation; `subjectOf` finds it, or says what there is to say instead. */
export function aboutTalk(handle: (desk: Desk, request: Request, subject: About) => Promise<Outcome>): Handler {
  return async (desk, request) => {
    const subject = await subjectOf(desk, request);
    return subject && 'current' in subject ? handle(desk, request, subject) : subject?.outcome;
  };
}

/** Finds it by the card that was pressed, or for typed words the conversation in hand. */
export async function subjectOf(desk: Desk, request: Request): Promise<Subject> {
  return request.by === 'typing' || request.subject === '' ? typedSubject(desk, request) : pressedSubject(desk, request);
}

async function typedSubject(desk: Desk, request: Request): Promise<Subject> {
  const current = ABOUT_CLOSING.has(request.verb) ? await closingOut(desk) : await inHand(desk);
  if (current) return { current, isStale: false };
  const line = { key: 'chat:noConversation' } as const;
  return { outcome: say(desk, request, await besidePaused(desk, line, message(line, CHOOSE_STUDENT))) };
}

async function pressedSubject(desk: Desk, request: Request): Promise<Subject> {
  const current = await takeUp(desk, request.subject);
  if (!current) return undefined;
  const params = { student: current.called };
  if (current.place.state === 'ended') {
    const outcome = request.by === 'button' ? await readOutcome(desk, current, { key: 'chat:stale.ended', params }) : undefined;
    if (outcome?.card === 'outcome') return { outcome: { answer: outcome, owed: [] } };
    const again = { verb: 'choose', label: { key: 'chat:action.newConversation', params }, data: { arg: current.row.studentId } };
    return { outcome: say(desk, request, message({ key: 'chat:stale.ended', params }, again)) };
  }
  const other = current.row.state === 'paused' ? await inHand(desk) : undefined;
  if (other && other.row.id !== current.row.id) {
    return { outcome: say(desk, request, openConversationView(other, { id: current.student.id, called: current.called })) };
  }
  return { current, isStale: BOUND_TO_PHASE.has(request.verb) && request.phase !== '' && request.phase !== current.place.phase };
}
