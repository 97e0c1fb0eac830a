import type { Database, Sealed } from './schema.ts';

type SealedColumn<Row> = { [C in keyof Row]: Row[C] extends Sealed | null ? C : never }[keyof Row] & string;

/** Every column that holds a person's own words, or a secret, as `table.column`. */
export type SealedAt = { [T in keyof Database]: `${T}.${SealedColumn<Database[T]>}` }[keyof Database];

/** Where a sealed value stands. Bytes that are carried to another row, column or tenant do not open there. */
export type Place = { readonly at: SealedAt; readonly tenantId: string; readonly id: string };

/** What tells a row of each table from the others of its tenant. A new sealed column needs a line here before it compiles; `npm run keys -- rotate` goes by this list. */
export const ROW_KEYS: Readonly<Record<SealedAt, readonly string[]>> = {
  'activities.title': ['id'],
  'agreements.body': ['id'],
  'answers.body': ['id'],
  'conversation_pages.body': ['conversation_id', 'id'],
  'conversations.snapshot': ['id'],
  'coverage_facts.words': ['id'],
  'coverage_years.secret_sealed': ['year'],
  'entries.body': ['id'],
  'handovers.body': ['student_id'],
  'handovers.draft': ['student_id'],
  'ledger.answer': ['chat_id', 'key'],
  'links.label': ['id'],
  'outbox.payload': ['id'],
  'period_notes.body': ['period', 'step'],
  'proposals.items': ['id'],
  'reflections.snapshot': ['id'],
};

/** The tables with a sealed column. */
export const SEALED_TABLES = [...new Set(Object.keys(ROW_KEYS).map((at) => at.split('.')[0] as keyof Database))];

/** The `id` of a place in a table with a key of several columns. */
export function rowId(...key: readonly string[]): string {
  return key.join('\n');
}
