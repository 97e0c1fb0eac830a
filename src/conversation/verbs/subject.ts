import { conversationInHand } from '../../store/conversations.ts';
import { type Desk, firstName, type Outcome, type Request, say } from '../desk.ts';
import { held, type Held, takeUp } from '../hold.ts';

/** Verbs that mean something in the phase that the card showed, and something else in another. */
const BOUND_TO_PHASE = new Set(['next', 'back', 'asked', 'others', 'new-story']);

/** The conversation that a request is about; or what to say when there is none, or its card is out of date. */
export type Subject = { readonly current: Held; readonly isStale: boolean } | { readonly outcome: Outcome } | undefined;

/** Finds it by the card that was pressed, or for typed words the conversation in hand. */
export async function subjectOf(desk: Desk, request: Request): Promise<Subject> {
  return request.by === 'typing' || request.subject === '' ? typedSubject(desk, request) : pressedSubject(desk, request);
}

async function typedSubject(desk: Desk, request: Request): Promise<Subject> {
  const row = await conversationInHand(desk.tx, desk.person.tenantId, desk.person.id);
  if (row) return { current: await held(desk, row), isStale: false };
  return {
    outcome: say(desk, request, {
      card: 'message',
      lines: [{ key: 'chat:noConversation' }],
      actions: [{ verb: 'start-with', label: { key: 'chat:action.chooseStudent' } }],
    }),
  };
}

async function pressedSubject(desk: Desk, request: Request): Promise<Subject> {
  const current = await takeUp(desk, request.subject);
  if (!current) return undefined;
  const params = { student: firstName(current.student) };
  if (current.place.state === 'ended') {
    const again = { verb: 'choose', label: { key: 'chat:action.newConversation', params }, data: { arg: current.row.studentId } };
    return { outcome: say(desk, request, { card: 'message', lines: [{ key: 'chat:stale.ended', params }], actions: [again] }) };
  }
  const inHand = await conversationInHand(desk.tx, desk.person.tenantId, desk.person.id);
  if (current.row.state === 'paused' && inHand && inHand.id !== current.row.id) {
    return { outcome: say(desk, request, otherInHand(await held(desk, inHand), current)) };
  }
  return { current, isStale: BOUND_TO_PHASE.has(request.verb) && request.phase !== '' && request.phase !== current.place.phase };
}

/** Another conversation is going on: go back to this one, or stay there. */
function otherInHand(inHand: Held, asked: Held) {
  return {
    card: 'open-conversation',
    ref: { subject: inHand.row.id, rev: inHand.row.rev },
    student: firstName(inHand.student),
    asked: firstName(asked.student),
    askedId: asked.row.studentId,
  } as const;
}
