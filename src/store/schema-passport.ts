import type { Sealed } from './schema.ts';

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

/** A receipt of an erasure: counts by what was erased, as JSON; no words. `reason`: asked, left, or again for one that a backup from before brought back. */
export type ErasureRow = { tenant_id: string; id: string; person_id: string; reason: string; counts: string; at: number };

/** A reading of someone else's passport, kept for its owner. */
export type ReadingRow = { tenant_id: string; id: string; student_id: string; reader_id: string; purpose: string; at: number };

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
