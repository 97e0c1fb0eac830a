import type { ColumnType } from 'kysely';
import type {
  ActivityRow,
  CoverageContextRow,
  CoverageFactRow,
  CoverageStateRow,
  CoverageYearRow,
  FigureRow,
  PeriodNoteRow,
  PublicationRow,
} from './schema-coverage.ts';
import type {
  AgreementRow,
  AnswerRow,
  BroughtRow,
  DownloadRow,
  EntryRow,
  ErasureRow,
  GrantRow,
  HandoverRow,
  LinkRow,
  LookRow,
  ReadingRow,
  ReflectionRow,
  ShareRow,
} from './schema-passport.ts';
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

/** Older notes or questions of a conversation that its snapshot no longer holds itself; a page never changes (`pages.ts`). */
export type ConversationPageRow = { tenant_id: string; conversation_id: string; id: string; body: Sealed };

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

/** What a conversation reached, for its student's passport: no text, no names. */
export type FactRow = { tenant_id: string; id: string; conversation_id: string; kind: string; value: string; on_day: string };

/**
 * A message owed to a chat or a person. `state`: pending, sent, failed, unreachable. `op`: send, update. Rows of one `lane`
 * (the chat, else the person) leave in the order of their ids. `attempts` also tells one sender's lease from the next one's, and `held_by` whose it is (`Tx.sender`).
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
  held_by: number | null;
  created_at: number;
  error: string | null;
};

/** Where a card stands: the activity that shows the newest version of `slot` in this chat. */
export type CardRow = { tenant_id: string; chat_id: string; slot: string; activity_id: string; updated_at: number };

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
  conversation_pages: ConversationPageRow;
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
