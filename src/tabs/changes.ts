import { isDeepStrictEqual } from 'node:util';
import { whoseOf } from '../conversation/actor.ts';
import { letRead } from '../conversation/share-with.ts';
import { changeAgreement as keepChanged, isOpen, reopenAgreement } from '../passport/agreements.ts';
import { checkAgreement } from '../passport/card.ts';
import { eraseItem as eraseEverywhere } from '../passport/erase-item.ts';
import { keepPrivate, stopReading, endShare } from '../passport/sharing.ts';
import { versionAfter } from '../passport/versions.ts';
import { revokeLink } from '../store/links.ts';
import { type Agreement, type Entry, type EntryBody, findAgreement, findEntry, saveEntry } from '../store/passport.ts';
import { mentorsOf } from '../store/guides.ts';
import { forgetShown } from '../passport/forget-shown.ts';
import { AGREEMENTS } from '../store/shares.ts';
import type { AgreementChange, EntryChange } from './inputs.ts';
import { sharedBy } from './sharing.ts';
import { allow, notThere, Refused, type Visit, wordsFor } from './visit.ts';

/** Corrects an entry in the student's own words. What is left empty of a reflection goes; `text` stays. Asked twice, it is one change. */
export async function changeEntry(visit: Visit, id: string, { rev, text, parts }: EntryChange): Promise<void> {
  const entry = await own(visit, id, findEntry);
  const filled = Object.entries({ ...partsOf(entry.body), ...parts }).filter(([, part]) => part !== '');
  const body: EntryBody = { text, ...Object.fromEntries(filled) };
  if (isDeepStrictEqual(body, entry.body)) return;
  isNewest(entry, rev);
  await saveEntry(visit.tx, { ...entry, body, updatedAt: versionAfter(entry, visit.at) });
  await forgetShown(visit.tx, whoseOf(visit));
}

/** Says what became of an agreement, words it anew, or opens it again. Asked twice, it is one change. */
export async function changeAgreement(visit: Visit, id: string, { rev, to, ...change }: AgreementChange): Promise<void> {
  const agreement = await own(visit, id, findAgreement);
  if (to === 'agreed') {
    if (!isOpen(agreement)) isNewest(agreement, rev);
    return reopenAgreement(visit.tx, agreement, visit);
  }
  const { helper, brings, outcome } = agreement.body;
  const given = { what: agreement.body.what, due: agreement.dueOn, brought: outcome ?? '', helper, brings, ...change };
  const { changed, problems } = checkAgreement(agreement, to, given, visit);
  const after = { ...changed, body: { ...changed.body, helper: given.helper, brings: given.brings } };
  const keepsDay = given.due === agreement.dueOn;
  const found = Object.entries(problems).filter(([field]) => !(field === 'due' && keepsDay));
  if (found.length === 0 && isDeepStrictEqual(after, agreement)) return;
  isNewest(agreement, rev);
  if (found.length > 0) {
    const { t } = wordsFor(visit);
    throw new Refused(422, 'not-right', Object.fromEntries(found.map(([field, line]) => [field, t(line)])));
  }
  await keepChanged(visit.tx, after, visit);
}

/** Takes an entry or agreement out of the passport for good, with every copy of its words. */
export async function eraseItem(visit: Visit, id: string): Promise<void> {
  await eraseEverywhere(visit.tx, await own(visit, id, findItem));
}

/**
 * Lets these people read an item, by name: mentors of today, or somebody who could read it already. Whoever is left out
 * cannot any more, at once, however they came by it; teams and links stay as they are.
 */
export async function chooseReaders(visit: Visit, id: string, people: readonly string[]): Promise<void> {
  const { tx, today, newId } = visit;
  const item = await ownToShare(visit, id);
  const whose = whoseOf(visit);
  const before = (await sharedBy(visit)).readersOf(item).readers.map((reader) => reader.id);
  const mentors = (await mentorsOf(tx, { ...whose, today })).map((mentor) => mentor.id);
  if (people.some((each) => !before.includes(each) && !mentors.includes(each))) throw new Refused(422, 'not-your-mentor');

  for (const each of before.filter((known) => !people.includes(known))) await stopReading(tx, whose, item, each, newId);
  const added = people.filter((each) => !before.includes(each)).map((each) => ({ id: each }));
  await letRead(visit, whose, [item], added);
}

/** Makes an item the student's alone again, at once: for people, teams and links. */
export async function takeBack(visit: Visit, id: string): Promise<void> {
  await keepPrivate(visit.tx, whoseOf(visit), await ownToShare(visit, id), () => visit.newId());
}

/** Stops a link, or the sharing of a kind as a whole, at once. */
export async function stopSharing(visit: Visit, id: string): Promise<void> {
  allow(visit, 'share', 'self');
  const whose = whoseOf(visit);
  const stopped = (await revokeLink(visit.tx, whose, id, visit.at)) || (await endShare(visit.tx, whose, id));
  if (!stopped) throw new Refused(404, 'not-found');
}

async function ownToShare(visit: Visit, id: string): Promise<{ id: string; kind: string }> {
  const item = await own(visit, id, findItem);
  allow(visit, 'share', 'self');
  return { id: item.id, kind: 'kind' in item ? item.kind : AGREEMENTS };
}

type Item = Pick<Entry, 'tenantId' | 'id' | 'studentId' | 'updatedAt'>;
type Find<T> = (tx: Visit['tx'], key: { tenantId: string; id: string }) => Promise<T | undefined>;

/** An entry or an agreement, whosever it is. */
export const findItem: Find<Entry | Agreement> = async (tx, key) => (await findEntry(tx, key)) ?? (await findAgreement(tx, key));

/** An item of the person's own. Somebody else's is refused as one that does not exist. */
async function own<T extends Item>(visit: Visit, id: string, find: Find<T>): Promise<T> {
  const { tx, person } = visit;
  const item = await find(tx, { tenantId: person.tenantId, id });
  if (!item) throw notThere(visit, 'change-own-item');
  allow(visit, 'change-own-item', item.studentId === person.id ? 'self' : 'none');
  return item;
}

/** Two screens may be open: the older picture must not overwrite what was written since. */
function isNewest({ updatedAt }: Item, rev: number): void {
  if (updatedAt !== rev) throw new Refused(409, 'changed-meanwhile');
}

function partsOf({ happened, moment, says, word, tryOut }: EntryBody): Record<string, string> {
  const parts = { happened, moment, says, word, tryOut };
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined));
}
