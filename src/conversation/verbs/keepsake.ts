import { type Handler, say, show } from '../desk.ts';
import { endKeepsake, KEEPSAKE, keepsakeOf, keepsakeSlot, keepsakeView } from '../keepsake.ts';
import { PASSPORT } from '../message.ts';
import { enterPassport, ownAbout } from '../open-reflection.ts';
import { LONGEST_TEXT } from '../request.ts';
import { keptLines, shareWith } from '../share-with.ts';

const GONE = { key: 'reflection:gone' };
const LEFT = { key: 'reflection:left' };

/** The student keeps what they wrote down: it enters the passport as the card has it, shared with whom they ticked. Input: `text`, `with`. */
export const keepKeepsake: Handler = async (desk, request) => {
  const waiting = await ownAbout(desk, KEEPSAKE, request.subject);
  if (!waiting) return say(desk, request, { card: 'line', line: GONE });
  const keepsake = keepsakeOf(waiting);
  const slot = keepsakeSlot(waiting.id);
  const text = (request.inputs['text'] ?? keepsake.text).trim().slice(0, LONGEST_TEXT);
  if (text === '') return show(desk, request, slot, await keepsakeView(desk, keepsake, { key: 'reflection:nothingTold' }), LEFT);

  await endKeepsake(desk, waiting, 'kept');
  const id = await enterPassport(desk, { text });
  const lines = await keptLines(desk, { id, kind: 'reflection' }, await shareWith(desk, id, request));
  const ref = { subject: waiting.id, rev: waiting.rev + 1 };
  return show(desk, request, slot, { card: 'message', ref, lines, actions: [PASSPORT] }, LEFT);
};

/** The student throws away what they wrote down. */
export const dropKeepsake: Handler = async (desk, request) => {
  const waiting = await ownAbout(desk, KEEPSAKE, request.subject);
  if (!waiting) return say(desk, request, { card: 'line', line: GONE });
  return show(desk, request, keepsakeSlot(waiting.id), await endKeepsake(desk, waiting, 'thrown-away'), LEFT);
};
