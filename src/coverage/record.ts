import { mannerOf, type SchoolSettings, settingsOf } from '../people/school.ts';
import { type CoverageFact, findFact, putFacts, removeFact, removeStudent, rewriteFact } from '../store/coverage.ts';
import { addYear, type CoverageYear, coverageYears, holdYears } from '../store/coverage-years.ts';
import { findPerson, type Person } from '../store/people.ts';
import { findSchool, teamsOf } from '../store/schools.ts';
import type { Tx } from '../store/store.ts';
import { hadAgreement } from '../store/passport.ts';
import { monthAfter, monthOf, type SchoolYear, schoolYearOf } from './periods.ts';
import { newSecret, pseudonym } from './pseudonyms.ts';

/** Something that is so, in short: a kind and an id, never text. */
type Word = { readonly kind: string; readonly value: string };

/** A student has done what was agreed. */
export const AGREEMENT_DONE: Word = { kind: 'agreement.done', value: 'yes' };

/** A conversation as coverage needs it: who and when. Ids are the roster's own and are not kept. */
export type Talk = {
  readonly tenantId: string;
  readonly id: string;
  readonly studentId: string;
  readonly mentorId: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
};

/** What the machine says of a conversation comes and goes with it; this stays once it is so. */
const STAYS = ['agreement.before:', 'agreement.confirmed:'];
/** What an addition never changes: a conversation has one of each, and a rule was seen in it or was not. */
const OF_THE_TALK = /^(?:moment|length|mode|rule\.\w+):/u;

/**
 * Makes what coverage knows of a conversation equal to `words`, in the turn's own transaction. `before`: what was so of it until now.
 * What is new after its month was published counts from the month that is open now. `today` is `YYYY-MM-DD` at the school.
 */
export async function recordTalk(
  tx: Tx,
  talk: Talk,
  words: readonly Word[],
  today: string,
  before: readonly Word[] = [],
): Promise<void> {
  const said = words.map(inShort);
  const known = await factsOf(tx, talk);
  if (known.length === 0 && before.length > 0) return addToPast(tx, talk, without(said, before.map(inShort)), today);
  if (known.length === 0) return said.length === 0 ? undefined : begin(tx, talk, said, today);
  for (const { year, fact } of known) {
    const stays = fact.facts.split(' ').filter((word) => STAYS.some((start) => word.startsWith(start)));
    const facts = written([...said, ...stays]);
    if (facts === fact.facts) continue;
    if (year.closed.includes(fact.part)) await addLate(tx, openIn(year, today), fact, said);
    else if (said.length === 0) await removeFact(tx, fact);
    else tx.given(rewriteFact(tx, fact, facts));
  }
}

/** Something more became so of a conversation of which this was so `before`, such as an agreement that was confirmed; it stays so. */
export async function addToTalk(tx: Tx, talk: Talk, word: Word, today: string, before: readonly Word[]): Promise<void> {
  const said = inShort(word);
  const known = await factsOf(tx, talk);
  if (known.length === 0 && before.length > 0) return addToPast(tx, talk, [said], today);
  for (const { year, fact } of known) {
    const words = fact.facts.split(' ');
    if (words.includes(said)) continue;
    if (year.closed.includes(fact.part)) await addLate(tx, openIn(year, today), fact, [said]);
    else await rewriteFact(tx, fact, written([...words, said]));
  }
}

/** Something of a student outside a conversation, such as a reflection that was kept: it adds to the conversation of that month, or to the next one. */
export async function recordAddition(
  tx: Tx,
  { tenantId, id, studentId }: Pick<Talk, 'tenantId' | 'id' | 'studentId'>,
  words: readonly Word[],
  today: string,
): Promise<void> {
  if (words.length === 0) return;
  const facts = written(words.map(inShort));
  const nowhere = { kind: 'addition', mentor: '', team: '', grade: '', setting: '' } as const;
  const [school, known] = await Promise.all([settingsIn(tx, tenantId), holdYears(tx, tenantId, 'share')]);
  const kept = (await yearsFor(tx, { tenantId, school, known }, today)).map(({ year, secret, part }) => {
    const who = { id: pseudonym(secret, 'talk', id), student: pseudonym(secret, 'student', studentId) };
    return { tenantId, year, part, ...who, ...nowhere, facts };
  });
  await putFacts(tx, kept);
}

/** Something outside a conversation is so no longer: it is taken out of what has not been published. */
export async function takeBackAddition(tx: Tx, addition: Pick<Talk, 'tenantId' | 'id'>): Promise<void> {
  await holdYears(tx, addition.tenantId, 'share');
  for (const { year, fact } of await factsOf(tx, addition)) if (!year.closed.includes(fact.part)) await removeFact(tx, fact);
}

/** Takes a student out of everything that has not been published; gives how many facts that were. */
export async function eraseFromCoverage(tx: Tx, { tenantId, studentId }: Pick<Talk, 'tenantId' | 'studentId'>): Promise<number> {
  let gone = 0;
  for (const year of await holdYears(tx, tenantId, 'update')) {
    if (year.secret !== null) gone += await removeStudent(tx, year, pseudonym(year.secret, 'student', studentId));
  }
  return gone;
}

/** A school year of which the facts are there. */
type Begun = CoverageYear & { readonly secret: string };

async function factsOf(
  tx: Tx,
  { tenantId, id }: Pick<Talk, 'tenantId' | 'id'>,
): Promise<readonly { year: Begun; fact: CoverageFact }[]> {
  const years = await coverageYears(tx, tenantId);
  const facts = await Promise.all(
    years.map(({ secret }) => (secret === null ? undefined : findFact(tx, tenantId, pseudonym(secret, 'talk', id)))),
  );
  return years.flatMap(({ secret, ...year }, place) => {
    const fact = facts[place];
    return fact && secret !== null ? [{ year: { ...year, secret }, fact }] : [];
  });
}

async function begin(tx: Tx, talk: Talk, said: readonly string[], today: string): Promise<void> {
  const { tenantId, studentId, mentorId, startedAt } = talk;
  const [student, school, teams, had, known] = await Promise.all([
    findPerson(tx, { tenantId, id: studentId }),
    settingsIn(tx, tenantId),
    teamsOf(tx, tenantId),
    hadAgreement(tx, { tenantId, studentId, before: startedAt }),
    holdYears(tx, tenantId, 'share'),
  ]);
  if (!student) throw new Error(`Conversation ${talk.id} is about a person who is not in the roster`);
  const units = unitsOf(student, school, teams);
  const facts = written([...said, ...(had ? ['agreement.before:yes'] : [])]);
  const kept = (await yearsFor(tx, { tenantId, school, known }, today)).map(({ year, secret, part }): CoverageFact => {
    const who = { student: pseudonym(secret, 'student', studentId), mentor: pseudonym(secret, 'mentor', mentorId) };
    return { tenantId, id: pseudonym(secret, 'talk', talk.id), year, kind: 'talk', ...who, part, ...units, facts };
  });
  await putFacts(tx, kept);
}

/**
 * Adds what became so of a conversation whose facts are gone with their school year: there it was counted, and it is no conversation of
 * this one.
 */
async function addToPast(tx: Tx, { tenantId, id, studentId }: Talk, said: readonly string[], today: string): Promise<void> {
  const [school, known] = await Promise.all([settingsIn(tx, tenantId), holdYears(tx, tenantId, 'share')]);
  for (const open of await yearsFor(tx, { tenantId, school, known }, today))
    await addLate(tx, open, { tenantId, id, facts: '', student: pseudonym(open.secret, 'student', studentId) }, said);
}

/** Adds what a published fact does not say in the month that is open; once that is published too, what neither says in a later one. */
async function addLate(
  tx: Tx,
  open: Open,
  fact: Pick<CoverageFact, 'tenantId' | 'id' | 'student' | 'facts'>,
  said: readonly string[],
): Promise<void> {
  const late = without(said, fact.facts.split(' ')).filter((word) => !OF_THE_TALK.test(word));
  if (late.length === 0) return;
  const { tenantId, student } = fact;
  const id = pseudonym(open.secret, 'talk', `late ${fact.id}`);
  const before = await findFact(tx, tenantId, id);
  if (before && open.closed.includes(before.part)) return addLate(tx, open, before, late);
  const nowhere = { kind: 'addition', mentor: '', team: '', grade: '', setting: '' } as const;
  const facts = written([...(before?.facts.split(' ') ?? []), ...late]);
  await putFacts(tx, [{ tenantId, id, year: open.year, student, part: before?.part ?? open.part, ...nowhere, facts }]);
}

function without(words: readonly string[], known: readonly string[]): readonly string[] {
  return words.filter((word) => !known.includes(word));
}

function inShort({ kind, value }: Word): string {
  return `${kind}:${value}`;
}

function unitsOf(
  { teamId, grade }: Person,
  school: SchoolSettings,
  teams: Awaited<ReturnType<typeof teamsOf>>,
): Pick<CoverageFact, 'team' | 'grade' | 'setting'> {
  const team = teams.find(({ id }) => id === teamId);
  const setting = team?.setting ?? mannerOf(school, null).setting;
  return { team: team?.name ?? '', grade: gradeName(grade), setting };
}

/** A year group as coverage names it: `02` is `2`. */
export function gradeName(grade: string | null): string {
  return (grade ?? '').trim().replace(/^0+(?=\d)/u, '');
}

/** A school year with the month in which something of today is counted there, and those of which nothing can be changed any more. */
type Open = { readonly year: string; readonly secret: string; readonly part: string; readonly closed: readonly string[] };

function openIn({ year, secret, closed }: Begun, today: string): Open {
  return { year, secret, closed, part: openMonth(monthOf(today), closed) };
}

/** The years that something of today is counted in: the school year, and the next one where its first quarter has begun. Begins what is not there yet. */
async function yearsFor(
  tx: Tx,
  { tenantId, school, known }: { tenantId: string; school: SchoolSettings; known: readonly CoverageYear[] },
  today: string,
): Promise<readonly Open[]> {
  const closed = known.flatMap((year) => year.closed);
  const month = openMonth(monthOf(today), closed);
  const open: Open[] = [];
  for (const { id } of schoolYearsWith(month, school.coverage.yearStartsIn)) {
    const year = known.find((one) => one.year === id) ?? (await begun(tx, tenantId, id));
    if (year.secret !== null) open.push({ year: id, secret: year.secret, part: month, closed });
  }
  return open;
}

/** The school year of a month, and the next one when its first calendar quarter holds that month. */
export function schoolYearsWith(month: string, startsIn: number): readonly SchoolYear[] {
  const year = schoolYearOf(month, startsIn);
  const next = schoolYearOf(monthAfter(month, 2), startsIn);
  return next.lead.includes(month) ? [year, next] : [year];
}

async function begun(tx: Tx, tenantId: string, year: string): Promise<CoverageYear> {
  await addYear(tx, tenantId, { year, secret: newSecret() });
  const found = (await coverageYears(tx, tenantId)).find((one) => one.year === year);
  if (!found) throw new Error(`The school year ${year} was begun and is not there`);
  return found;
}

function openMonth(month: string, closed: readonly string[]): string {
  return closed.includes(month) ? openMonth(monthAfter(month, 1), closed) : month;
}

async function settingsIn(tx: Tx, tenantId: string): Promise<SchoolSettings> {
  const row = await findSchool(tx, tenantId);
  if (!row) throw new Error(`No school has the tenant ${tenantId}; import its roster first`);
  return settingsOf(row);
}

function written(words: readonly string[]): string {
  return [...new Set(words)].toSorted().join(' ');
}
