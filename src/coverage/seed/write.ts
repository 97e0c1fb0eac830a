import type { SchoolSettings } from '../../people/school.ts';
import { type CoverageFact, portions, putFacts } from '../../store/coverage.ts';
import { addYear, coverageYears } from '../../store/coverage-years.ts';
import { addConversations, type Conversation, ENDED } from '../../store/conversations.ts';
import type { Store, Tx } from '../../store/store.ts';
import { monthAfter, monthOf, type SchoolYear, schoolYearOf } from '../periods.ts';
import { newSecret } from '../pseudonyms.ts';
import { schoolYearsWith } from '../record.ts';
import { factsOfTalk, type Named } from './facts.ts';
import { mentorId as mentorName, studentId as studentName } from './people.ts';
import type { MadeSchool } from './school.ts';
import { type MadeTalk, talksOf } from './talks.ts';

/** How a made-up school's conversations are written. `idOf` gives the person of a name in the roster; with `rows` conversations are kept as rows too. */
export type Writing = {
  readonly tenantId: string;
  readonly settings: Pick<SchoolSettings, 'coverage'>;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly idOf: (name: string) => string | undefined;
  readonly rows: boolean;
  readonly newId: () => string;
};

/** What was written, in numbers. */
export type WrittenCounts = { readonly conversations: number; readonly facts: number };

const BATCH = 2000;
const MACHINE = 'made-up';

/** Writes the school year before and this one until a day, in small transactions, so that a bot beside it goes on. */
export async function writeYears(store: Store, school: MadeSchool, writing: Writing): Promise<WrittenCounts> {
  const { tenantId, until, settings } = writing;
  const startsIn = settings.coverage.yearStartsIn;
  const now = schoolYearOf(monthOf(until), startsIn);
  const before = schoolYearOf(monthAfter(now.months[0] ?? '', -1), startsIn);
  const last = schoolYearsWith(monthOf(until), startsIn);
  const secrets = await store.transaction((tx) => secretsOf(tx, tenantId, [before, ...last]));
  const secretOf = (year: string): string => secrets.get(year) ?? '';
  let [facts, conversations] = [0, 0];
  for (const { months } of [before, now]) {
    const made: MadeTalk[] = [];
    const write = async (): Promise<void> => {
      const talks = made.splice(0);
      const rows = talks.flatMap((talk) => factsOfTalk(named(talk, writing), { tenantId, startsIn, secretOf }));
      await store.transaction((tx) => writeBatch(tx, talks, rows, writing));
      facts += rows.length;
      conversations += talks.filter(({ mentor }) => mentor !== null).length;
    };
    for (const group of school.groups) {
      made.push(...talksOf(school, group, { months, until, earlier: months === before.months }));
      if (made.length >= BATCH) await write();
    }
    await write();
  }
  return { conversations, facts };
}

async function secretsOf(tx: Tx, tenantId: string, years: readonly SchoolYear[]): Promise<ReadonlyMap<string, string>> {
  for (const { id: year } of years) await addYear(tx, tenantId, { year, secret: newSecret() });
  return new Map((await coverageYears(tx, tenantId)).map(({ year, secret }) => [year, secret ?? '']));
}

/** Under the same names as what will be recorded of these people later. */
function named(talk: MadeTalk, { idOf }: Writing): Named {
  const studentId = idOf(studentName(talk.student)) ?? `made-up ${talk.student}`;
  const mentorId = talk.mentor === null ? null : (idOf(mentorName(talk.mentor)) ?? `made-up ${talk.mentor}`);
  return { ...talk, studentId, mentorId };
}

async function writeBatch(tx: Tx, talks: readonly MadeTalk[], facts: readonly CoverageFact[], writing: Writing): Promise<void> {
  for (const some of portions(facts, 1000)) await putFacts(tx, some);
  if (!writing.rows) return;
  const rows = talks.flatMap((talk) => conversationOf(talk, writing));
  for (const some of portions(rows, 1000)) await addConversations(tx, some);
}

function conversationOf(talk: MadeTalk, writing: Writing): readonly Conversation[] {
  const { tenantId, idOf, newId } = writing;
  const [studentId, mentorId] = [idOf(studentName(talk.student)), idOf(mentorName(talk.mentor ?? -1))];
  if (!studentId || !mentorId) return [];
  const startedAt = Date.parse(`${talk.day}T09:30:00Z`);
  const endedAt = startedAt + (talk.words.includes('length:short') ? 14 : 38) * 60_000;
  const saved = { state: ENDED, rev: 1, machine: MACHINE, version: 1, snapshot: {} };
  const who = { tenantId, id: newId(), mentorId, studentId, chatId: `made-up:${mentorId}` };
  return [{ ...who, ...saved, startedAt, updatedAt: endedAt, endedAt }];
}
