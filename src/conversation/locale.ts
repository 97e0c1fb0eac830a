import { type Locale, LOCALES } from '../../dialogs/vocabulary.ts';
import type { Chat } from '../store/chats.ts';
import type { Person } from '../store/people.ts';

/** The language of a person's own choice, else that of Teams, else Dutch. */
export function localeOf(person: Pick<Person, 'locale'> | undefined, chat: Pick<Chat, 'locale'>): Locale {
  const wanted = person?.locale ?? chat.locale.slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === wanted) ?? 'nl';
}
