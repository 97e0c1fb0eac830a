import type { ColumnType } from 'kysely';
import type { BundleRow, PaceRow, ReminderRow, TalkRow } from './schema-reminders.ts';

/**
 * The tables, the same on both engines. `tenant_id` first in every key. Ids are UUIDv7 text; times are epoch
 * milliseconds; calendar dates are `YYYY-MM-DD` text; JSON is text that the reader checks; `Sealed` columns hold a
 * person's own words and are written and read by `codec.ts` alone.
 */

/** Bytes that the codec made of a value with personal words in it. */
export type Sealed = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

/** A school. `settings` and `questions` are JSON (`people/school.ts`, `dialogs/questions`). */
export type SchoolRow = { tenant_id: string; settings: string; questions: string; imported_at: number };

/** A team of a school: a department or course, with its own setting. */
export type TeamRow = { tenant_id: string; id: string; sourced_id: string; name: string; setting: string };

/** A person of the roster. `roles` is a JSON list. `entra_id` is bound at the first contact; `locale` is the person's own choice. */
export type PersonRow = {
  tenant_id: string;
  id: string;
  sourced_id: string;
  upn: string;
  entra_id: string | null;
  given_name: string;
  family_name: string;
  roles: string;
  team_id: string | null;
  group_name: string | null;
  grade: string | null;
  locale: string | null;
  left_on: string | null;
};

/** Who guides whom, and when. `until_on` null: for the time being. Dates inclusive. */
export type GuideRow = { tenant_id: string; student_id: string; mentor_id: string; from_on: string; until_on: string | null };

/** A work placement of a student. */
export type PlacementRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  company: string;
  from_on: string;
  until_on: string | null;
};

/** What a person likes: a name and a value of ours (`tip-fine:no-why`), never words of theirs. */
export type PreferenceRow = { tenant_id: string; person_id: string; name: string; value: string; updated_at: number };

/** A Bot Framework conversation in which the bot can speak. `bot` is the JSON of the bot's account in it. */
export type ChatRow = {
  tenant_id: string;
  id: string;
  person_id: string | null;
  kind: string;
  channel: string;
  service_url: string;
  bot: string;
  locale: string;
  reachable: number;
  updated_at: number;
};

/** One activity or card action that took effect, with the answer to give when it comes again. */
export type LedgerRow = { tenant_id: string; chat_id: string; key: string; answer: Sealed | null; at: number };

/** A career conversation: its snapshot, stamped with machine and version. `rev` counts its turns. */
export type ConversationRow = {
  tenant_id: string;
  id: string;
  mentor_id: string;
  student_id: string;
  chat_id: string;
  state: string;
  rev: number;
  machine: string;
  version: number;
  snapshot: Sealed;
  started_at: number;
  updated_at: number;
  ended_at: number | null;
  /** When the words were taken out of the snapshot; null while it has them. */
  words_erased_at: number | null;
};

/** What a closing put before the student: items to confirm. `state`: open, answered, withdrawn. */
export type ProposalRow = {
  tenant_id: string;
  id: string;
  conversation_id: string;
  student_id: string;
  mentor_id: string;
  state: string;
  items: Sealed;
  created_at: number;
  answered_at: number | null;
};

/** An entry of the passport, confirmed by the student. `confirmed_via`: own-chat, mentor-screen. */
export type EntryRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  kind: string;
  body: Sealed;
  source: string;
  conversation_id: string | null;
  confirmed_via: string;
  created_at: number;
  updated_at: number;
};

/** An agreement, confirmed by the student. `state`: agreed, done, changed, dropped. */
export type AgreementRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  conversation_id: string | null;
  body: Sealed;
  due_on: string;
  competency: string | null;
  state: string;
  confirmed_via: string;
  created_at: number;
  updated_at: number;
  /** `brought-along` when it came from another school; null when it was made here. */
  source: string | null;
};

/** The student's leave for one person to read one entry or agreement. */
export type GrantRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  item_id: string;
  grantee_id: string;
  created_at: number;
};

/**
 * The student's leave beyond one item for one person. `scope` item: `what` is an id; kind: a kind of entry, or `agreement`, what
 * comes later included. `grantee` person, team (its mentors) or link, by `grantee_id`.
 */
export type ShareRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  scope: string;
  what: string;
  grantee: string;
  grantee_id: string;
  created_at: number;
};

/** A link for somebody outside the school. The token itself is kept nowhere. `label`: for whom, in the student's words. */
export type LinkRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  token_hash: string;
  label: Sealed;
  locale: string;
  created_at: number;
  expires_at: number;
  revoked_at: number | null;
};

/** A reading by link, kept for its student. */
export type LookRow = { tenant_id: string; id: string; student_id: string; link_id: string; at: number };

/** A receipt of an erasure: counts by what was erased, as JSON; no words. `reason`: asked, left. */
export type ErasureRow = { tenant_id: string; id: string; person_id: string; reason: string; counts: string; at: number };

/** A reading of someone else's passport, kept for its owner. */
export type ReadingRow = { tenant_id: string; id: string; student_id: string; reader_id: string; purpose: string; at: number };

/** What a conversation reached, for its student's passport: no text, no names. */
export type FactRow = { tenant_id: string; id: string; conversation_id: string; kind: string; value: string; on_day: string };

/**
 * A message owed to a chat or a person. `state`: pending, sent, failed, unreachable. `op`: send, update. Rows of one `lane`
 * (the chat, else the person) leave in the order of their ids. `attempts` also tells one sender's lease from the next one's.
 */
export type OutboxRow = {
  tenant_id: string;
  id: string;
  lane: string;
  chat_id: string | null;
  person_id: string | null;
  op: string;
  slot: string | null;
  payload: Sealed;
  state: string;
  attempts: number;
  due_at: number;
  leased_until: number | null;
  created_at: number;
  error: string | null;
};

/** Where a card stands: the activity that shows the newest version of `slot` in this chat. */
export type CardRow = { tenant_id: string; chat_id: string; slot: string; activity_id: string; updated_at: number };

/** A student's own looking back while it goes on. */
export type ReflectionRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  state: string;
  rev: number;
  machine: string;
  version: number;
  snapshot: Sealed;
  started_at: number;
  updated_at: number;
  ended_at: number | null;
};

/** What a mentor answered to an entry that was shared with them. */
export type AnswerRow = {
  tenant_id: string;
  id: string;
  entry_id: string;
  student_id: string;
  mentor_id: string;
  body: Sealed;
  at: number;
};

/** A conversation held at another school, by what it reached: JSON lists of ids, no words. */
export type BroughtRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  held_on: string;
  phases: string;
  competencies: string;
};

/** A link with which a student gets one file of their own. The token itself is kept nowhere. */
export type DownloadRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  token_hash: string;
  file: string;
  locale: string;
  created_at: number;
  expires_at: number;
  uses: number;
};

/** What a student tells the next mentor, one for each student. `draft`: not approved yet; `body`: as it was approved. */
export type HandoverRow = {
  tenant_id: string;
  id: string;
  student_id: string;
  draft: Sealed | null;
  body: Sealed | null;
  approved_at: number | null;
  expires_at: number | null;
  updated_at: number;
};

/**
 * A school year of coverage. `secret_sealed` makes the pseudonyms of its facts and is null once the year is over and done with. `secret` holds
 * it unsealed until the first start that can seal it. `closed`: JSON list of the months that were published or are about to be. `erased`: how many students were taken out since.
 */
export type CoverageYearRow = {
  tenant_id: string;
  year: string;
  secret: string | null;
  secret_sealed: Sealed | null;
  closed: string;
  erased: number;
  thrown_at: number | null;
};

/**
 * What was so of one conversation, or adds to one: under pseudonyms, with the units at that time, a month, and words such as
 * `phase.reached:reflect`. `kind`: talk, addition. `mentor` is empty for an addition, a unit where there is none.
 */
export type CoverageFactRow = {
  tenant_id: string;
  id: string;
  year: string;
  kind: string;
  student: string;
  mentor: string;
  part: string;
  team: string;
  grade: string;
  setting: string;
  facts: string;
};

/** What is left of a school year whose facts were thrown away: students per month and combination of units (JSON). Never shown. */
export type CoverageContextRow = { tenant_id: string; part: string; units: string; students: number };

/** A publication: made once, never changed. `thresholds` is JSON. */
export type PublicationRow = { tenant_id: string; period: string; kind: string; thresholds: string; published_at: number };

/** One published line; `place` is its place in the publication. Hidden and empty: `base` and `value` null. */
export type FigureRow = {
  tenant_id: string;
  period: string;
  level: string;
  unit: string;
  measure: string;
  place: number;
  base: number | null;
  value: number | null;
  bound: string | null;
};

/** What the next publication has to know of those before it (`coverage/disclosure`), as JSON. `rev` counts publications. */
export type CoverageStateRow = { tenant_id: string; rev: number; state: string };

/** A moment of a school's programme (domain.md §7). `kind`: E, G, I. `team` and `grade` are empty when it is for all of them. */
export type ActivityRow = {
  tenant_id: string;
  id: string;
  kind: string;
  on_day: string;
  team: string;
  grade: string;
  title: Sealed;
  updated_at: number;
};

/** What coordinators note of a period. `step`: plan, do, check, act. */
export type PeriodNoteRow = { tenant_id: string; period: string; step: string; body: Sealed; updated_at: number };

/** A key that may have sealed something in this database, by its id (`plain`: nothing is sealed). Of the whole database, not of a tenant. */
export type DataKeyRow = { key_id: string; first_used_at: number };

export type Database = {
  schools: SchoolRow;
  teams: TeamRow;
  people: PersonRow;
  guides: GuideRow;
  placements: PlacementRow;
  preferences: PreferenceRow;
  chats: ChatRow;
  ledger: LedgerRow;
  conversations: ConversationRow;
  proposals: ProposalRow;
  entries: EntryRow;
  agreements: AgreementRow;
  grants: GrantRow;
  shares: ShareRow;
  links: LinkRow;
  looks: LookRow;
  erasures: ErasureRow;
  readings: ReadingRow;
  facts: FactRow;
  reflections: ReflectionRow;
  answers: AnswerRow;
  brought: BroughtRow;
  downloads: DownloadRow;
  handovers: HandoverRow;
  outbox: OutboxRow;
  cards: CardRow;
  coverage_years: CoverageYearRow;
  coverage_facts: CoverageFactRow;
  coverage_context: CoverageContextRow;
  publications: PublicationRow;
  figures: FigureRow;
  coverage_state: CoverageStateRow;
  activities: ActivityRow;
  period_notes: PeriodNoteRow;
  data_keys: DataKeyRow;
  reminders: ReminderRow;
  bundles: BundleRow;
  paces: PaceRow;
  talks: TalkRow;
};
