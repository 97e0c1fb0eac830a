import type { Verdict } from '../card-signature.ts';
import type { Incoming } from '../incoming.ts';
import { type Desk, type Outcome, type Request, say, sayBelow } from './desk.ts';
import { inHand } from './hold.ts';
import { CHOOSE_STUDENT, HELP, message, PASSPORT } from './message.ts';
import { isLikeTyping } from './request.ts';
import { VERBS } from './verbs/index.ts';
import { showCurrent } from './verbs/talk.ts';

/** Whether a press counts as it came: it was signed for this person, asks what anybody may type, or nothing that we know. */
export function isSound(verdict: Verdict, { deed }: Incoming): boolean {
  if (deed.type !== 'pressed' || verdict === 'sound' || !Object.hasOwn(VERBS, deed.verb)) return true;
  return verdict === 'unsigned' && isLikeTyping(deed);
}

/**
 * What a press leads to that does not count: nothing changes. A button that was changed, or made for somebody else, is
 * refused. A card from before cards were signed says so, keeps what was typed on it, and the newest one comes below.
 */
export async function refuse(desk: Desk, request: Request, verdict: Verdict): Promise<Outcome> {
  if (verdict === 'forged') return say(desk, request, message({ key: 'chat:notThisCard' }, HELP));
  const line = { key: 'chat:oldCard' };
  const { roles } = desk.person;
  const current = roles.includes('mentor') ? await inHand(desk) : undefined;
  if (current) return showCurrent(desk, { ...request, by: 'typing' }, current, line);
  const next = roles.includes('student') ? [PASSPORT] : roles.includes('mentor') ? [CHOOSE_STUDENT] : [];
  return sayBelow(desk, message(line, ...next, HELP));
}
