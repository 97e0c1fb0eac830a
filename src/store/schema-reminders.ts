/**
 * One thing to remind one person of, about one student. `kind` as in `reminders/due.ts`; `about` is the id of what it is about;
 * `on_day` the day it is for. `state`: pending, sent, uncertain, failed, unreachable, opted-out, snoozed, cancelled. `bundle_id`:
 * the message that holds it.
 */
export type ReminderRow = {
  tenant_id: string;
  id: string;
  person_id: string;
  student_id: string;
  kind: string;
  about: string;
  on_day: string;
  state: string;
  not_before: number | null;
  attempts: number;
  bundle_id: string | null;
  created_at: number;
};

/** A message with everything that is due for one person. `state`: held, sent, uncertain, failed, unreachable. `sending_at`: from then on it may have arrived. */
export type BundleRow = {
  tenant_id: string;
  id: string;
  person_id: string;
  state: string;
  leased_until: number;
  sending_at: number | null;
  created_at: number;
};

/** When the next message of the bot's own accord may leave for a tenant, whichever instance sends it. `held_until`: none before, as the channel asked. */
export type PaceRow = { tenant_id: string; next_at: number; held_until: number | null };

/** When a mentor means to speak with a student next; one for each pair. */
export type TalkRow = {
  tenant_id: string;
  id: string;
  mentor_id: string;
  student_id: string;
  on_day: string;
  created_at: number;
};
