import { addBrought, type Brought } from '../store/brought.ts';
import { addAgreements, addEntries, type Agreement, BROUGHT_ALONG, type Entry } from '../store/passport.ts';
import type { Tx } from '../store/store.ts';
import type { PassportFile } from './document.ts';
import { conversationOf } from './export.ts';

/** For whom, and with what. `here` is the passport as it stands, so that the same file twice brings nothing twice. */
export type Bringing = {
  readonly tenantId: string;
  readonly studentId: string;
  readonly here: PassportFile;
  newId(): string;
};

/** How much was added, and how much of the file was there already. */
export type BroughtCounts = {
  readonly entries: number;
  readonly agreements: number;
  readonly conversations: number;
  readonly known: number;
};

/**
 * Puts a file that was read and checked into a student's passport, marked as brought along and private to the student. All
 * of it or, when the transaction fails, nothing. The order of the file is the order of the passport.
 */
export async function bringAlong(
  tx: Tx,
  file: PassportFile,
  { tenantId, studentId, here, newId }: Bringing,
): Promise<BroughtCounts> {
  const whose = { tenantId, studentId };
  // As this program writes them: other programs may write the same moment or the same phases otherwise.
  const entries = without(file.entries.map(timed), here.entries);
  const agreements = without(file.agreements.map(timed), here.agreements);
  const conversations = without(file.conversations.map(conversationOf), here.conversations);
  await inSlices(entries, (slice) =>
    addEntries(
      tx,
      slice.map((entry) => entryFrom(entry, { ...whose, id: newId() })),
    ),
  );
  await inSlices(agreements, (slice) =>
    addAgreements(
      tx,
      slice.map((agreement) => agreementFrom(agreement, { ...whose, id: newId() })),
    ),
  );
  await inSlices(conversations, (slice) =>
    addBrought(
      tx,
      slice.map((conversation): Brought => ({ ...whose, id: newId(), ...conversation })),
    ),
  );
  const added = { entries: entries.length, agreements: agreements.length, conversations: conversations.length };
  const total = file.entries.length + file.agreements.length + file.conversations.length;
  return { ...added, known: total - added.entries - added.agreements - added.conversations };
}

type Key = { readonly tenantId: string; readonly studentId: string; readonly id: string };

function entryFrom({ kind, keptAt, changedAt, ...body }: PassportFile['entries'][number], key: Key): Entry {
  return { ...key, ...itemFrom(keptAt, changedAt), kind, source: BROUGHT_ALONG, body: body as Entry['body'] };
}

function agreementFrom(agreement: PassportFile['agreements'][number], key: Key): Agreement {
  const { keptAt, changedAt, due: dueOn, competency, state, ...body } = agreement;
  return {
    ...key,
    ...itemFrom(keptAt, changedAt),
    dueOn,
    competency,
    state,
    source: BROUGHT_ALONG,
    body: body as Agreement['body'],
  };
}

function itemFrom(keptAt: string, changedAt: string) {
  const when = { createdAt: Date.parse(keptAt), updatedAt: Date.parse(changedAt) };
  return { conversationId: null, confirmedVia: 'own-chat' as const, ...when };
}

function timed<T extends { readonly keptAt: string; readonly changedAt: string }>(item: T): T {
  return { ...item, keptAt: asWritten(item.keptAt), changedAt: asWritten(item.changedAt) };
}

function asWritten(moment: string): string {
  return new Date(moment).toISOString();
}

/** What of `wanted` is not in `present`; what is twice in the one and once in the other stays once. */
function without<T>(wanted: readonly T[], present: readonly T[]): readonly T[] {
  const left = new Map<string, number>();
  for (const text of present.map(asText)) left.set(text, (left.get(text) ?? 0) + 1);
  return wanted.filter((item) => {
    const count = left.get(asText(item)) ?? 0;
    left.set(asText(item), count - 1);
    return count <= 0;
  });
}

function asText(item: unknown): string {
  return JSON.stringify(Object.entries(item as object).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** An engine takes only so many values in one statement. */
const SLICE = 500;

async function inSlices<T>(items: readonly T[], add: (slice: readonly T[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += SLICE) await add(items.slice(from, from + SLICE));
}
