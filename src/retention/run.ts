import { dayOf } from '../days.ts';
import { type Log, toldOf } from '../log.ts';
import { type SchoolSettings, settingsOf } from '../people/school.ts';
import { eraseEverything, eraseLeft, oweErased } from '../passport/erase.ts';
import { endedWithoutWords, withoutWords } from '../passport/wordless.ts';
import { deletePlans } from '../store/activities.ts';
import { sealFacts } from '../store/coverage.ts';
import { deleteEndedDownloads } from '../store/downloads.ts';
import { deleteEndedHandovers } from '../store/handovers.ts';
import { pruneLedger } from '../store/ledger.ts';
import { pruneOutbox } from '../store/outbox-ends.ts';
import { erasuresAgain, settleErasures } from '../store/receipts.ts';
import {
  deleteStaleReflections,
  deleteStrayChats,
  deleteTraces,
  forgetName,
  forgetStaff,
  leaversUntil,
} from '../store/retention.ts';
import { findSchool, tenantIds } from '../store/schools.ts';
import type { Store, Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import { conversationsWithWords, emptyProposals, saveWordless, type Worded } from '../store/words.ts';
import { type Saved, STAMP } from '../turn.ts';
import { CLOSED, dueForErasure, type Limits } from './due.ts';

/**
 * What a run erased, as counts: conversations whose notes went, what was left unfinished, copies of messages, links to files,
 * handovers and plans of coordinators whose time is up, people who left or whose erasure had to be done once more. `failed` counts the schools at which it broke off.
 */
export type Erased = {
  readonly notes: number;
  readonly unfinished: number;
  readonly messages: number;
  readonly ended: number;
  readonly left: number;
  readonly failed: number;
};

/** What a run needs from outside. It breaks off between two transactions once `goesOn` says so; the next one does the rest. */
export type RetentionParts = {
  readonly store: Store;
  readonly newId: NewId;
  readonly log: Log;
  readonly now: () => number;
  readonly goesOn?: () => boolean;
};

type Counts = { -readonly [Count in keyof Erased]: Erased[Count] };

const SLICE = 25;

/**
 * Erases what is due at every school, in small transactions so that no turn waits long, and makes it unreadable on the disk. What
 * goes wrong at one school is told under `retention-failed` and holds up no other.
 */
export async function runRetention(parts: RetentionParts): Promise<Erased> {
  const { store, log, goesOn = always } = parts;
  const total = { notes: 0, unfinished: 0, messages: 0, ended: 0, left: 0, failed: 0 };
  for (const tenantId of await store.transaction(tenantIds)) {
    if (!goesOn()) return total;
    try {
      await eraseAt(parts, tenantId, total);
    } catch (error) {
      total.failed += 1;
      log.error({ code: 'retention-failed', tenantId, ...toldOf(error) });
    }
  }
  if (goesOn()) await store.tidy();
  return total;
}

const always = (): boolean => true;

/** Erases what is due at one school, and adds to `total` as it goes, so that it is true of a school that breaks off as well. */
async function eraseAt({ store, newId, now, goesOn = always }: RetentionParts, tenantId: string, total: Counts): Promise<void> {
  const settings = await store.transaction((tx) => settingsIn(tx, tenantId));
  if (!settings) return;
  const at = now();
  const limits = dueForErasure(settings.retention, { now: at, today: dayOf(at, settings.timeZone) });
  const inSlices = (slice: (tx: Tx) => Promise<number>) => untilDone(store, slice, goesOn);
  total.notes += await inSlices((tx) => eraseNotes(tx, tenantId, limits, at));
  const unfinished = { tenantId, before: limits.unfinishedBefore, at, newId };
  total.unfinished += await inSlices((tx) => eraseUnfinished(tx, unfinished));
  total.unfinished += await store.transaction((tx) => deleteStaleReflections(tx, tenantId, limits.unfinishedBefore));
  total.messages += await store.transaction((tx) => pruneOutbox(tx, tenantId, limits.messagesBefore));
  total.messages += await store.transaction((tx) => pruneLedger(tx, tenantId, limits.messagesBefore));
  await store.transaction((tx) => deleteStrayChats(tx, tenantId, limits.messagesBefore));
  await inSlices((tx) => sealFacts(tx, tenantId, SLICE));
  total.ended += await store.transaction((tx) => deleteEndedDownloads(tx, tenantId, at));
  const over = { ended: at, stale: limits.unfinishedBefore };
  total.ended += await store.transaction((tx) => deleteEndedHandovers(tx, tenantId, over));
  const plans = { before: limits.plansBefore, day: dayOf(limits.plansBefore, 'UTC') };
  total.ended += await store.transaction((tx) => deletePlans(tx, tenantId, plans));
  for (const studentId of await store.transaction((tx) => erasuresAgain(tx, tenantId))) {
    if (!goesOn()) return;
    total.left += await store.transaction((tx) => eraseAgain(tx, { tenantId, studentId, at, newId: () => newId(at) }));
  }
  for (const studentId of await store.transaction((tx) => leaversUntil(tx, tenantId, limits.leftUntil))) {
    if (!goesOn()) return;
    total.left += await store.transaction((tx) => forget(tx, { tenantId, studentId, at, newId: () => newId(at) }));
  }
  total.left += await store.transaction((tx) => forgetStaff(tx, tenantId, limits.leftUntil));
}

async function settingsIn(tx: Tx, tenantId: string): Promise<SchoolSettings | undefined> {
  const row = await findSchool(tx, tenantId);
  return row && settingsOf(row);
}

async function untilDone(store: Store, slice: (tx: Tx) => Promise<number>, goesOn: () => boolean): Promise<number> {
  let done = 0;
  for (;;) {
    const count = await store.transaction(slice);
    done += count;
    if (count < SLICE || !goesOn()) return done;
  }
}

/** What waits for the student's answer stays before them; the mentor's notes go all the same. */
async function eraseNotes(tx: Tx, tenantId: string, { notesBefore }: Limits, at: number): Promise<number> {
  const due = await conversationsWithWords(tx, tenantId, { before: notesBefore, now: at, states: { in: CLOSED }, limit: SLICE });
  for (const conversation of due) {
    const keepClosing = conversation.state === 'confirming';
    await saveWordless(tx, conversation, {
      snapshot: wordless(conversation, (saved) => withoutWords(saved, { keepClosing })),
      at,
    });
    await emptyProposals(tx, conversation, withoutItems);
  }
  return due.length;
}

type Unfinished = { readonly tenantId: string; readonly before: number; readonly at: number; readonly newId: NewId };

/** Its card stands in the mentor's chat as if it went on, with words of it. */
async function eraseUnfinished(tx: Tx, { tenantId, before, at, newId }: Unfinished): Promise<number> {
  const due = await conversationsWithWords(tx, tenantId, { before, now: at, states: { notIn: CLOSED }, limit: SLICE });
  for (const conversation of due) {
    const { updatedAt: endedAt } = conversation;
    await saveWordless(tx, conversation, { snapshot: wordless(conversation, endedWithoutWords), at, endedAt });
    await emptyProposals(tx, conversation, withoutItems);
  }
  await oweErased(tx, { tenantId, order: at, now: at, newId }, due);
  return due.length;
}

type Erasing = { readonly tenantId: string; readonly studentId: string; readonly at: number; newId(): string };

/** Somebody erased everything, and a backup from before was put back. */
async function eraseAgain(tx: Tx, student: Erasing): Promise<number> {
  await settleErasures(tx, student.tenantId, student.studentId);
  await eraseEverything(tx, { ...student, reason: 'asked' });
  return 1;
}

async function forget(tx: Tx, student: Erasing): Promise<number> {
  const { tenantId, at, newId } = student;
  if (!(await forgetName(tx, student))) return 0;
  await eraseLeft(tx, student, { tenantId, order: at, now: at, newId });
  await deleteTraces(tx, student);
  return 1;
}

function wordless({ machine, snapshot }: Worded, erase: (saved: Saved) => Saved): unknown {
  return machine === STAMP.machine ? erase(snapshot as Saved) : {};
}

function withoutItems(content: unknown): unknown {
  return { ...(content as object), items: [], decisions: [], due: {}, kept: {} };
}
