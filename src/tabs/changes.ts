import { checkAgreement } from '../passport/card.ts';
import { addGrants, granteesOf, revokeGrants } from '../store/grants.ts';
import {
  type Agreement,
  type Entry,
  type EntryBody,
  findAgreement,
  findEntry,
  saveAgreement,
  saveEntry,
  withdrawItem,
} from '../store/passport.ts';
import { mentorsOf } from '../store/people.ts';
import type { AgreementChange, EntryChange } from './inputs.ts';
import { allow, Refused, type Visit } from './visit.ts';

/** Corrects an entry in the student's own words. What is left empty of a reflection goes; `text` stays. */
export async function changeEntry(visit: Visit, id: string, { rev, text, parts }: EntryChange): Promise<void> {
  const entry = await own(visit, id, findEntry);
  isNewest(entry, rev);
  const filled = Object.entries({ ...partsOf(entry.body), ...parts }).filter(([, part]) => part !== '');
  const body: EntryBody = { text, ...Object.fromEntries(filled) };
  await saveEntry(visit.tx, { ...entry, body, updatedAt: later(visit, entry) });
}

/** Says what became of an agreement, or words it anew. */
export async function changeAgreement(visit: Visit, id: string, { rev, to, ...change }: AgreementChange): Promise<void> {
  const agreement = await own(visit, id, findAgreement);
  isNewest(agreement, rev);
  const { helper, brings, outcome } = agreement.body;
  const given = { what: agreement.body.what, due: agreement.dueOn, brought: outcome ?? '', helper, brings, ...change };
  const keepsDay = given.due === agreement.dueOn;
  const { changed, problems } = checkAgreement(agreement, to, given, visit);
  const found = Object.entries(problems).filter(([field]) => !(field === 'due' && keepsDay));
  if (found.length > 0) {
    const { t } = visit.words.for({ locale: visit.locale, ...visit.school.mannerOf(visit.person.teamId), today: visit.today });
    throw new Refused(422, 'not-right', Object.fromEntries(found.map(([field, line]) => [field, t(line)])));
  }
  const body = { ...changed.body, helper: given.helper, brings: given.brings };
  await saveAgreement(visit.tx, { ...changed, body, updatedAt: later(visit, agreement) });
}

/** Takes an entry or agreement out of the passport for good. */
export async function eraseItem(visit: Visit, id: string): Promise<void> {
  const item = await own(visit, id, findItem);
  await withdrawItem(visit.tx, { tenantId: item.tenantId, id, studentId: item.studentId });
}

/** Lets exactly these people read an item: mentors of today, or somebody who could read it already. Whoever is left out cannot any more, at once. */
export async function chooseReaders(visit: Visit, id: string, people: readonly string[]): Promise<void> {
  const { tx, at, newId, today, person } = visit;
  const item = await own(visit, id, findItem);
  allow(visit, 'share', 'self');
  const whose = { tenantId: person.tenantId, studentId: person.id };
  const before = ((await granteesOf(tx, whose.tenantId, whose.studentId)).get(item.id) ?? []).map((grantee) => grantee.id);
  const mentors = (await mentorsOf(tx, { ...whose, today })).map((mentor) => mentor.id);
  if (people.some((each) => !before.includes(each) && !mentors.includes(each))) throw new Refused(422, 'not-your-mentor');

  for (const granteeId of before.filter((each) => !people.includes(each)))
    await revokeGrants(tx, { ...whose, itemId: item.id, granteeId });
  const added = people.filter((each) => !before.includes(each));
  await addGrants(
    tx,
    added.map((granteeId) => ({ ...whose, id: newId(), itemId: item.id, granteeId, createdAt: at })),
  );
}

type Item = Pick<Entry, 'tenantId' | 'id' | 'studentId' | 'updatedAt'>;
type Find<T> = (tx: Visit['tx'], key: { tenantId: string; id: string }) => Promise<T | undefined>;

const findItem: Find<Entry | Agreement> = async (tx, key) => (await findEntry(tx, key)) ?? (await findAgreement(tx, key));

/** An item of the person's own. Somebody else's is refused as one that does not exist. */
async function own<T extends Item>(visit: Visit, id: string, find: Find<T>): Promise<T> {
  const { tx, person } = visit;
  const item = await find(tx, { tenantId: person.tenantId, id });
  if (!item) throw new Refused(404, 'not-found');
  allow(visit, 'change-own-item', item.studentId === person.id ? 'self' : 'none');
  return item;
}

/** Two screens may be open: the older picture must not overwrite what was written since. */
function isNewest({ updatedAt }: Item, rev: number): void {
  if (updatedAt !== rev) throw new Refused(409, 'changed-meanwhile');
}

/** A version's number is its time, and later than the one before. */
function later({ at }: Visit, { updatedAt }: Item): number {
  return Math.max(at, updatedAt + 1);
}

function partsOf({ happened, moment, says, word, tryOut }: EntryBody): Record<string, string> {
  const parts = { happened, moment, says, word, tryOut };
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined));
}
