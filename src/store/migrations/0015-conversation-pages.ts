import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** Older notes of a conversation in rows of their own, so that a turn writes the newer ones alone. */
export function conversationPages(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const columns = { conversation_id: 'text', id: 'text', body: 'bytes' } as const;
      const references = { conversation_id: 'conversations' };
      await tableMaker(db, words)('conversation_pages', ['conversation_id', 'id'], columns, references);
    },
  };
}
