import { addConversations, type Conversation, ENDED } from '../../src/store/conversations.ts';
import type { Store } from '../../src/store/store.ts';
import { newId } from '../../src/store/uuid7.ts';
import { begin, STAMP } from '../../src/turn.ts';
import { TENANT } from './people.ts';

/** Students of one mentor. */
const CLASS = 20;
/** SQLite takes no more than some 32,000 parameters in a statement. */
const AT_ONCE = 1_000;

/** Adds so many students to the measured school, each with a mentor and a conversation that has ended: rows that a turn has nothing to do with. */
export async function addCrowd(store: Store, students: number, now: number): Promise<void> {
  const snapshot = begin({ setting: 'mbo', moment: 'progress', rotation: 1 });
  for (let from = 0; from < students; from += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, students - from) }, (_, place) => from + place);
    const classes = places.filter((place) => place % CLASS === 0);
    await store.transaction(async (tx) => {
      const people = [...classes.map(mentorOf), ...places.map(studentOf)].map(personRow);
      await tx.db.insertInto('people').values(people).execute();
      await tx.db.insertInto('guides').values(places.map(guideRow)).execute();
      const ended = { tenantId: TENANT, chatId: 'ended', state: ENDED, rev: 1, ...STAMP, snapshot };
      const at = { startedAt: now, updatedAt: now, endedAt: now };
      const talks = places.map((place): Conversation => ({
        ...ended,
        ...at,
        id: newId(now),
        studentId: studentOf(place),
        mentorId: mentorOf(place),
      }));
      await addConversations(tx, talks);
    });
  }
}

const studentOf = (place: number): string => `crowd-student-${String(place).padStart(7, '0')}`;
const mentorOf = (place: number): string => `crowd-mentor-${String(Math.floor(place / CLASS)).padStart(7, '0')}`;

function personRow(id: string) {
  const named = { sourced_id: id, upn: `${id}@meting.example`, given_name: 'Noor', family_name: 'van de Meting' };
  const nowhere = { entra_id: null, team_id: null, group_name: null, grade: null, locale: null, left_on: null };
  const roles = JSON.stringify([id.startsWith('crowd-mentor') ? 'mentor' : 'student']);
  return { tenant_id: TENANT, id, ...named, ...nowhere, roles };
}

function guideRow(place: number) {
  return {
    tenant_id: TENANT,
    student_id: studentOf(place),
    mentor_id: mentorOf(place),
    from_on: '2026-08-01',
    until_on: null,
  };
}
