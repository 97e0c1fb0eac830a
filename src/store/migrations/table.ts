import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { TypeWords } from './words.ts';

type Kind = Exclude<keyof TypeWords, 'end'>;

/** Columns by name; a question mark makes one optional. */
export type Columns = Readonly<Record<string, Kind | `${Kind}?`>>;

/** Column names of a foreign key behind `tenant_id`, and the table whose `id` it points at. */
export type References = Readonly<Record<string, string>>;

/** Makes tables in which `tenant_id` leads the primary key and every reference. */
export function tableMaker(db: Kysely<unknown>, words: TypeWords) {
  return async (name: string, key: readonly string[], columns: Columns, references: References = {}): Promise<void> => {
    let table: CreateTableBuilder<string, string> = db.schema
      .createTable(name)
      .addColumn('tenant_id', words.text, (column) => column.notNull());
    for (const [column, kind] of Object.entries(columns)) {
      const type = words[kind.replace('?', '') as Kind];
      table = table.addColumn(column, type, (built) => (kind.endsWith('?') ? built : built.notNull()));
    }
    table = table.addPrimaryKeyConstraint(`${name}_key`, ['tenant_id', ...key]);
    for (const [column, target] of Object.entries(references)) {
      table = table.addForeignKeyConstraint(`${name}_${column}`, ['tenant_id', column], target, ['tenant_id', 'id']);
    }
    await table.modifyEnd(words.end).execute();
  };
}

/** Makes an index behind `tenant_id`. `only` narrows it to the rows that a queue or a current state is about. */
export function indexMaker(db: Kysely<unknown>) {
  return async (table: string, name: string, columns: readonly string[], { unique = false, only = '' } = {}): Promise<void> => {
    const index = db.schema
      .createIndex(`${table}_${name}`)
      .on(table)
      .columns(['tenant_id', ...columns]);
    const shaped = unique ? index.unique() : index;
    await (only ? shaped.where(sql<boolean>`${sql.raw(only)}`) : shaped).execute();
  };
}
