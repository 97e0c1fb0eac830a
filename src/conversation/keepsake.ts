import type { CardView, Line } from '../reply.ts';
import { type Reflection, saveReflection } from '../store/reflections.ts';
import { careFor } from './care.ts';
import { type Desk, type Outcome, SILENT } from './desk.ts';
import { begin, ownOpen } from './open-reflection.ts';
import { sharingAsked } from './share-with.ts';

/**
 * A keepsake is a line that a student writes down for themselves during a conversation: what they want to keep in mind. It is
 * kept beside their reflections, each alone reads it, and it enters the passport when they confirm it.
 */
export const KEEPSAKE = { machine: 'keepsake', version: 1 } as const;

/** A keepsake that waits for its student's word. `rev` changes with each version. */
export type Keepsake = { readonly id: string; readonly rev: number; readonly text: string };

/** The name under which a keepsake's card is known in the student's chat. */
export const keepsakeSlot = (id: string): string => `keepsake:${id}`;

/** The words of a keepsake as it was saved. */
export function keepsakeOf({ id, rev, snapshot }: Pick<Reflection, 'id' | 'rev' | 'snapshot'>): Keepsake {
  const { text = '' } = snapshot as { text?: string };
  return { id, rev, text };
}

/** The keepsake of this person that waits. */
export async function waitingKeepsake(desk: Pick<Desk, 'tx' | 'person'>): Promise<Reflection | undefined> {
  return ownOpen(desk, KEEPSAKE);
}

/**
 * Writes the keepsake that waits anew, or begins one; an empty text takes it away. `rev` is the version that the student saw, 0
 * for none. Its card in the chat follows. `changed-meanwhile`: there is another version, and nothing was changed.
 */
export async function writeKeepsake(
  desk: Desk,
  { rev, text }: { readonly rev: number; readonly text: string },
): Promise<{ readonly outcome: Outcome; readonly isCare: boolean } | 'changed-meanwhile'> {
  const before = await waitingKeepsake(desk);
  if (before && keepsakeOf(before).text === text) return { outcome: SILENT, isCare: false };
  if ((before?.rev ?? 0) !== rev) return 'changed-meanwhile';
  if (!before && text === '') return { outcome: SILENT, isCare: false };
  if (before && text === '')
    return { outcome: inChat(desk, before.id, await endKeepsake(desk, before, 'thrown-away')), isCare: false };

  const saved = before
    ? await again(desk, before, text)
    : await begin(desk, { ...KEEPSAKE, state: 'waiting', snapshot: { text } });
  const care = await careFor(desk, [text]);
  const { owed } = inChat(desk, saved.id, await keepsakeView(desk, keepsakeOf(saved)));
  const help = care ? [{ chatId: desk.chat.id, reply: { op: 'send', view: care, forget: true } as const }] : [];
  return { outcome: { answer: null, owed: [...owed, ...help] }, isCare: care !== undefined };
}

/** Ends a keepsake; its words are left in the passport or nowhere. Gives what its card says then when it was thrown away. */
export async function endKeepsake(desk: Desk, keepsake: Reflection, state: 'kept' | 'thrown-away'): Promise<CardView> {
  await saveReflection(desk.tx, { ...keepsake, state, snapshot: {}, updatedAt: desk.at, endedAt: desk.at });
  return { card: 'line', line: { key: 'reflection:thrownAway' } };
}

/** The card on which a student keeps it, words it anew or throws it away. */
export async function keepsakeView(desk: Desk, { id, rev, text }: Keepsake, notice?: Line): Promise<CardView> {
  const ref = { subject: id, rev };
  return { card: 'keepsake', ref, text, ...(await sharingAsked(desk)), ...(notice ? { notice } : {}) };
}

function inChat({ chat }: Desk, id: string, view: CardView): Outcome {
  return { answer: null, owed: [{ chatId: chat.id, reply: { op: 'update', view, slot: keepsakeSlot(id) } }] };
}

async function again(desk: Desk, before: Reflection, text: string): Promise<Reflection> {
  const changed = { ...before, snapshot: { text }, updatedAt: desk.at };
  return { ...changed, rev: await saveReflection(desk.tx, changed) };
}
