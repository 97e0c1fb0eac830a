import { addEntries } from '../../store/passport.ts';
import { loadReflection, type Reflection } from '../../store/reflections.ts';
import { type Desk, type Handler, type Request, say, show } from '../desk.ts';
import { endKeepsake, KEEPSAKE, keepsakeOf, keepsakeSlot, keepsakeView, waitingKeepsake } from '../keepsake.ts';
import { PASSPORT } from '../message.ts';
import { LONGEST_TEXT } from '../request.ts';
import { keptLines, shareWith } from '../share-with.ts';

const GONE = { key: 'reflection:gone' };
const LEFT = { key: 'reflection:left' };

/** The student keeps what they wrote down: it enters the passport as the card has it, shared with whom they ticked. Input: `text`, `with`. */
export const keepKeepsake: Handler = async (desk, request) => {
  const waiting = await subjectOf(desk, request);
  if (!waiting) return say(desk, request, { card: 'line', line: GONE });
  const keepsake = keepsakeOf(waiting);
  const slot = keepsakeSlot(waiting.id);
  const text = (request.inputs['text'] ?? keepsake.text).trim().slice(0, LONGEST_TEXT);
  if (text === '') return show(desk, request, slot, await keepsakeView(desk, keepsake, { key: 'reflection:nothingTold' }), LEFT);

  await endKeepsake(desk, waiting, 'kept');
  const id = await enterPassport(desk, text);
  const lines = await keptLines(desk, { id, kind: 'reflection' }, await shareWith(desk, id, request));
  const ref = { subject: waiting.id, rev: waiting.rev + 1 };
  return show(desk, request, slot, { card: 'message', ref, lines, actions: [PASSPORT] }, LEFT);
};

/** The student throws away what they wrote down. */
export const dropKeepsake: Handler = async (desk, request) => {
  const waiting = await subjectOf(desk, request);
  if (!waiting) return say(desk, request, { card: 'line', line: GONE });
  return show(desk, request, keepsakeSlot(waiting.id), await endKeepsake(desk, waiting, 'thrown-away'), LEFT);
};

async function subjectOf(desk: Desk, { subject }: Request): Promise<Reflection | undefined> {
  if (subject === '') return waitingKeepsake(desk);
  const { tenantId, id: studentId } = desk.person;
  const found = await loadReflection(desk.tx, { tenantId, id: subject });
  const isOwn = found?.studentId === studentId && found.machine === KEEPSAKE.machine;
  return isOwn && found.endedAt === null ? found : undefined;
}

async function enterPassport(desk: Desk, text: string): Promise<string> {
  const { tenantId, id: studentId } = desk.person;
  const id = desk.newId();
  const how = { conversationId: null, confirmedVia: 'own-chat', kind: 'reflection', source: 'reflection' } as const;
  const when = { createdAt: desk.at, updatedAt: desk.at };
  await addEntries(desk.tx, [{ tenantId, id, studentId, ...how, body: { text }, ...when }]);
  return id;
}
