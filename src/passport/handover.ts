import { shorten } from '../text.ts';
import type { Whose } from '../store/erasure.ts';
import { forgetShown } from './forget-shown.ts';
import { deleteHandover, type Handover, type HandoverLine, handoverOf, saveHandover } from '../store/handovers.ts';
import { type Agreement, agreementsOf, entriesOf, type Entry } from '../store/passport.ts';
import { AGREEMENTS } from '../store/shares.ts';
import type { Tx } from '../store/store.ts';
import { isOpen } from './agreements.ts';
import { versionAfter } from './versions.ts';

/** How long a handover waits for a next mentor, in days: from one school year well into the next. */
const HANDOVER_DAYS = 180;
/** The longest line, in characters: a mentor reads the whole in half a minute. */
export const LONGEST_LINE = 300;
/** The line that the student writes for this alone. */
const NOTE = 'note';

const DAY = 86_400_000;
/** How many of each kind are proposed, in the order in which they are read. */
const PROPOSED = { 'core-word': 2, quality: 3, motive: 2, experience: 1, reflection: 1, 'next-step': 1 } as const;
const MOST_AGREEMENTS = 3;
const LOOKED_THROUGH = 200;

/** What is proposed to hand over: the newest of each kind, and what is still agreed. Entries and agreements newest first. */
function proposed(entries: readonly Entry[], agreements: readonly Agreement[]): readonly HandoverLine[] {
  const kept = Object.entries(PROPOSED).flatMap(([kind, most]) => entries.filter((entry) => entry.kind === kind).slice(0, most));
  const open = agreements.filter(isOpen).slice(0, MOST_AGREEMENTS);
  return [
    ...kept.map(({ id, kind, body }) => ({ id, kind, text: shorten(body.text, LONGEST_LINE), itemId: id })),
    ...open.map(({ id, body }) => ({ id, kind: AGREEMENTS, text: shorten(body.what, LONGEST_LINE), itemId: id })),
  ];
}

type Making = { readonly at: number; newId(): string };

/** Takes a handover back at once, the draft as well. False when there was none. */
export async function withdrawHandover(tx: Tx, whose: Whose): Promise<boolean> {
  const gone = await deleteHandover(tx, whose);
  if (gone) await forgetShown(tx, whose);
  return gone;
}

/** Puts a new proposal before the student, made of what the passport holds now. What was approved before stays readable until this is. */
export async function beginHandover(tx: Tx, whose: Whose, { at, newId }: Making): Promise<Handover> {
  const { tenantId, studentId } = whose;
  const entries = await entriesOf(tx, { tenantId, studentId, limit: LOOKED_THROUGH });
  const agreements = await agreementsOf(tx, { tenantId, studentId, limit: LOOKED_THROUGH });
  const before = await handoverOf(tx, whose);
  return saved(tx, {
    tenantId,
    studentId,
    id: before?.id ?? newId(),
    draft: proposed(entries, agreements),
    approved: before?.approved ?? null,
    updatedAt: versionAfter(before, at),
  });
}

/** Words the lines anew, by their ids; one that is left empty is left out. Nobody else sees it before it is approved. */
export async function rewordHandover(
  tx: Tx,
  handover: Handover,
  texts: Readonly<Record<string, string>>,
  at: number,
): Promise<Handover> {
  const lines = linesToWord(handover).map((line) => ({ ...line, text: (texts[line.id] ?? '').trim() }));
  return saved(tx, { ...handover, draft: lines.filter(({ text }) => text !== ''), updatedAt: versionAfter(handover, at) });
}

/** The lines that can be worded: what lies before the student, and room for a line of their own. */
export function linesToWord({ draft, approved }: Pick<Handover, 'draft' | 'approved'>): readonly HandoverLine[] {
  const lines = draft ?? approved?.lines ?? [];
  const own = { id: NOTE, kind: NOTE, text: '', itemId: null };
  return lines.some(({ id }) => id === NOTE) ? lines : [...lines, own];
}

/** Lets a next mentor read the draft, word for word as it stands. Without a draft nothing changes. */
export async function approveHandover(tx: Tx, handover: Handover, at: number): Promise<Handover> {
  if (handover.draft === null || handover.draft.length === 0) return handover;
  const approved = { lines: handover.draft, at, expiresAt: at + HANDOVER_DAYS * DAY };
  // Its words take the place of those that a mentor may have seen.
  await forgetShown(tx, handover);
  return saved(tx, { ...handover, draft: null, approved, updatedAt: versionAfter(handover, at) });
}

/** Takes what came from one item out of a handover, at once. */
export async function leaveOutOfHandover(tx: Tx, whose: Whose, itemId: string): Promise<void> {
  const handover = await handoverOf(tx, whose);
  if (!handover) return;
  const stays = (line: HandoverLine): boolean => line.itemId !== itemId;
  const { approved } = handover;
  const lines = approved?.lines.filter(stays) ?? [];
  await saveHandover(tx, {
    ...handover,
    draft: handover.draft?.filter(stays) ?? null,
    approved: approved === null || lines.length === 0 ? null : { ...approved, lines },
    updatedAt: handover.updatedAt + 1,
  });
}

/** Whether a next mentor may read it at this moment. */
export function isReadable(handover: Handover | undefined, at: number): handover is Handover & { approved: object } {
  return handover?.approved !== undefined && handover.approved !== null && at < handover.approved.expiresAt;
}

async function saved(tx: Tx, handover: Handover): Promise<Handover> {
  await saveHandover(tx, handover);
  return handover;
}
