import type { Phase } from '../../dialogs/vocabulary.ts';
import { liveConversationWith } from '../store/conversations.ts';
import { findPerson } from '../store/people.ts';
import { placeOf, type Saved, STAMP } from '../turn.ts';
import { dayOf } from '../days.ts';
import { type Desk, fullName } from './desk.ts';

/** Where today's conversation with a student is, as far as that student may know. `mentor` is empty when there is none. */
export type Live = {
  readonly state: 'none' | 'talking' | 'closing';
  readonly mentor: string;
  readonly phase: Phase | null;
};

const NOTHING_GOES_ON: Live = { state: 'none', mentor: '', phase: null };

/** With whom this student talks today, and in which phase. How a conversation is prepared is the mentor's own. */
export async function liveFor({ tx, person, school, today }: Pick<Desk, 'tx' | 'person' | 'school' | 'today'>): Promise<Live> {
  const row = await liveConversationWith(tx, person.tenantId, person.id);
  if (!row || row.machine !== STAMP.machine || dayOf(row.updatedAt, school.settings.timeZone) !== today) return NOTHING_GOES_ON;
  const { state, phase } = placeOf(row.snapshot as Saved);
  if (state === 'preparing') return NOTHING_GOES_ON;
  const mentor = await findPerson(tx, { tenantId: row.tenantId, id: row.mentorId });
  const isTalk = state === 'talking' || state === 'screen-off' || state === 'stopping';
  return { state: isTalk ? 'talking' : 'closing', mentor: mentor ? fullName(mentor) : '', phase };
}
