import type { Migration } from 'kysely/migration';
import { firstSchema } from './0001-first.ts';
import { reflections } from './0002-reflections.ts';
import { sharing } from './0003-sharing.ts';
import { broughtAlong } from './0004-brought-along.ts';
import { handingOver } from './0005-handing-over.ts';
import { coverage } from './0006-coverage.ts';
import { activities } from './0007-activities.ts';
import { dataKeys } from './0009-data-keys.ts';
import { reminders } from './0010-reminders.ts';
import { talks } from './0011-talks.ts';
import { paths } from './0012-paths.ts';
import { coverageSecrets } from './0013-coverage-secrets.ts';
import { quietIndexes } from './0014-quiet-indexes.ts';
import { conversationPages } from './0015-conversation-pages.ts';
import { coverageWords } from './0016-coverage-words.ts';
import { outboxHolders } from './0017-outbox-holders.ts';
import type { TypeWords } from './words.ts';

/** All changes of the schema in order. One that was released is never edited, renamed or removed. */
export function migrations(words: TypeWords): Record<string, Migration> {
  return {
    '0001-first': firstSchema(words),
    '0002-reflections': reflections(words),
    '0003-sharing': sharing(words),
    '0004-brought-along': broughtAlong(words),
    '0005-handing-over': handingOver(words),
    '0006-coverage': coverage(words),
    '0007-activities': activities(words),
    '0009-data-keys': dataKeys(words),
    '0010-reminders': reminders(words),
    '0011-talks': talks(words),
    '0012-paths': paths(),
    '0013-coverage-secrets': coverageSecrets(words),
    '0014-quiet-indexes': quietIndexes(),
    '0015-conversation-pages': conversationPages(words),
    '0016-coverage-words': coverageWords(words),
    '0017-outbox-holders': outboxHolders(words),
  };
}
