import { dayOf } from '../../src/days.ts';
import { importRoster } from '../../src/people/roster/import.ts';
import type { Roster, RosterPerson } from '../../src/people/roster/roster.ts';
import { schoolSettings } from '../../src/people/school.ts';
import { lockChat } from '../../src/store/chats.ts';
import { addConversation } from '../../src/store/conversations.ts';
import { bindEntraId, findByUpn } from '../../src/store/people.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { newId } from '../../src/store/uuid7.ts';
import { begin, STAMP, takeTurn } from '../../src/turn.ts';
import { TENANT, userOf } from './people.ts';

const AT_ONCE = 500;

/** Fills a store with a school of `count` mentors, each with one student and a talk in hand in which nothing has been said yet. */
export async function prepareSchool(store: Store, count: number, serviceUrl: string, now: number): Promise<void> {
  await importRoster(store, rosterOf(count, dayOf(now, 'Europe/Amsterdam')), now);
  for (let from = 0; from < count; from += AT_ONCE) {
    await store.transaction(async (tx) => {
      for (let place = from; place < Math.min(from + AT_ONCE, count); place += 1) await beginTalk(tx, place, serviceUrl, now);
    });
  }
}

function rosterOf(count: number, today: string): Roster {
  const places = Array.from({ length: count }, (_, place) => place);
  const person = (sourcedId: string, givenName: string, role: 'student' | 'mentor'): RosterPerson => ({
    sourcedId,
    upn: `${sourcedId}@meting.example`,
    givenName,
    familyName: 'van de Meting',
    roles: [role],
    team: 'team',
    group: null,
    grade: null,
  });
  return {
    school: schoolSettings.parse({ tenantId: TENANT, name: 'School van de meting', setting: 'mbo' }),
    questions: { questions: [], off: [] },
    teams: [{ sourcedId: 'team', name: 'Zorg', setting: 'mbo' }],
    people: places.flatMap((place) => [person(`m${place}`, 'Karin', 'mentor'), person(`s${place}`, 'Sara', 'student')]),
    guides: places.map((place) => ({ student: `s${place}`, mentor: `m${place}`, from: today, until: null })),
    placements: [],
  };
}

async function beginTalk(tx: Tx, place: number, serviceUrl: string, now: number): Promise<void> {
  const { upn, entraId, chatId } = userOf(place);
  const mentor = await findByUpn(tx, TENANT, upn);
  const student = await findByUpn(tx, TENANT, `s${place}@meting.example`);
  if (!mentor || !student) throw new Error('The measured school was not imported');
  await bindEntraId(tx, mentor, entraId);
  const chat = {
    tenantId: TENANT,
    id: chatId,
    personId: mentor.id,
    kind: 'personal',
    channel: 'msteams',
    serviceUrl,
    bot: { id: '28:bot' },
  };
  await lockChat(tx, { ...chat, locale: 'nl-NL' }, now);
  const prepared = begin({ setting: 'mbo', moment: 'progress', rotation: place % 5 });
  const began = { type: 'mentor.began', length: 'short', mode: 'live', moment: 'progress' } as const;
  const { saved } = takeTurn(prepared, began, { locale: 'nl', fine: new Set() });
  await addConversation(tx, {
    tenantId: TENANT,
    id: newId(now),
    mentorId: mentor.id,
    studentId: student.id,
    chatId,
    state: 'under-way',
    rev: 1,
    ...STAMP,
    snapshot: saved,
    startedAt: now,
    updatedAt: now,
    endedAt: null,
  });
}
