import type { CardView, Line } from '../reply.ts';
import type { Desk } from './desk.ts';
import { held, openOnes } from './hold.ts';

/** As many as fit beside each other. */
const MOST = 3;

/** Says a line to a mentor who has no conversation in hand, with those that wait where they were paused and a button to go on with each; the newest first. */
export async function besidePaused(desk: Desk, line: Line, otherwise: CardView): Promise<CardView> {
  if (!desk.person.roles.includes('mentor')) return otherwise;
  const rows = (await openOnes(desk)).filter(({ state }) => state === 'paused');
  if (rows.length === 0) return otherwise;
  const paused = await Promise.all(rows.slice(0, MOST).map((row) => held(desk, row)));
  return {
    card: 'message',
    lines: [line, { key: 'chat:pausedWaits', params: { names: paused.map(({ called }) => called) } }],
    actions: paused.map(({ called, student }) => ({
      verb: 'choose',
      label: { key: 'cards:openConversation.keep', params: { student: called } },
      data: { arg: student.id },
    })),
  };
}
