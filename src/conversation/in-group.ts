import type { Incoming } from '../incoming.ts';
import { findByName } from '../people/find.ts';
import type { CardView, Line } from '../reply.ts';
import { type Desk, type Outcome, type Request, say, sayBelow, show, SILENT } from './desk.ts';
import { takeLedger } from '../store/ledger.ts';
import { inHand, shownOf } from './hold.ts';
import { liveFor } from './live.ts';
import { message } from './message.ts';
import type { Free } from './request.ts';
import { rememberTogether, togetherSlot, togetherWith } from './together.ts';
import { ownStudents } from './verbs/start.ts';
import { conversationView, phaseMap } from './views.ts';

/** What a card for everybody asks for when somebody's client shows it: their own view. */
const OWN_VIEW = 'together';
/** Stands for a student whose name more than one has: it is the id of none. */
const ONE_OF_SEVERAL = '?';

/**
 * Whether somebody's client asks for their own view where others read along. It changes nothing and is shown anew as often as it is
 * asked for, so nothing of it is kept.
 */
export function asksOwnView({ deed, chat }: Pick<Incoming, 'deed' | 'chat'>): boolean {
  return chat.kind !== 'personal' && deed.type === 'pressed' && deed.verb === OWN_VIEW && deed.answered === 'in-response';
}

/**
 * What is done where others read along. Everybody gets the same card, with nothing of anybody in it; what is somebody's own goes
 * into the response to their own client alone. Whatever else is asked is refused.
 */
export async function inGroup(desk: Desk, request: Request | Free | undefined): Promise<Outcome> {
  if (!request) return arriveTogether(desk);
  const asked = 'verb' in request ? request : undefined;
  const { roles, leftOn } = desk.person;
  if (asked?.verb === OWN_VIEW && asked.by === 'button' && leftOn === null) return { answer: await ownView(desk), owed: [] };
  if (asked?.verb === 'start-with' && roles.includes('mentor') && leftOn === null) return forEverybody(desk, asked);
  const key = asked?.verb === 'diagnose' ? 'diagnose:inGroup' : 'chat:privateOnly';
  return say(desk, { by: asked?.by ?? 'typing' }, message({ key }));
}

/** The app was added here: what it does in this place, said once however the channel tells it. */
async function arriveTogether({ tx, at, chat }: Desk): Promise<Outcome> {
  const { taken } = await takeLedger(tx, { tenantId: chat.tenantId, chatId: chat.id, key: 'welcome' }, at);
  if (!taken) return SILENT;
  return sayBelow({ chat }, message({ key: 'panel:together.welcome' }));
}

/** One card that everybody here receives; it is written anew when the mentor's conversation moves on. */
async function forEverybody(desk: Desk, request: Request): Promise<Outcome> {
  const found = findByName(request.arg, await ownStudents(desk));
  await rememberTogether(desk, found.found === 'one' ? found.one.id : found.found === 'several' ? ONE_OF_SEVERAL : undefined);
  return show(desk, request, togetherSlot(desk.person.id), { card: 'together' }, { key: 'panel:together.left' });
}

/** The mentor's phases and questions, the student's part in plain words; nothing for whoever is neither. */
async function ownView(desk: Desk): Promise<CardView> {
  const { roles } = desk.person;
  if (roles.includes('mentor')) return mentorsView(desk);
  if (!roles.includes('student')) return { card: 'together' };
  const { state, phase } = await liveFor(desk);
  const line: Line = phase === null ? { key: `panel:student.${state}` } : { key: `panel:student.phase.${phase}` };
  return { card: 'together-student', line };
}

async function mentorsView(desk: Desk): Promise<CardView> {
  const current = await inHand(desk);
  if (!current) return { card: 'together-mentor', line: { key: 'panel:mentor.none' }, talk: null };
  const params = { student: current.called };
  // Beside another student nothing of this one is shown, nor the name: the mentor may be sharing the screen.
  if ((togetherWith(current.liked, desk) ?? current.student.id) !== current.student.id)
    return { card: 'together-mentor', line: { key: 'panel:mentor.other' }, talk: null };
  const phases = phaseMap(current.place);
  const guide = current.place.state === 'talking' ? conversationView(shownOf(desk, current)) : null;
  if (guide?.card !== 'guide') {
    const line = { key: `panel:mentor.${current.place.state}`, params };
    return { card: 'together-mentor', line, talk: { phases, questions: [], words: {}, setting: current.place.context.setting } };
  }
  const { questions, words, setting } = guide;
  return { card: 'together-mentor', line: { key: 'panel:mentor.with', params }, talk: { phases, questions, words, setting } };
}
