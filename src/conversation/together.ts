import { type Preferences, setPreference } from '../store/preferences.ts';
import type { Desk } from './desk.ts';

const NAME = 'together-chat';

/** The name under which a mentor's card for everybody is known in a chat with others. */
export const togetherSlot = (mentorId: string): string => `together:${mentorId}`;

/** Remembers that a mentor has a card for everybody in this chat, and with which of their students, for as long as it is today. */
export async function rememberTogether({ tx, at, today, person, chat }: Desk, studentId: string | undefined): Promise<void> {
  const place = [today, chat.id, studentId ?? ''].join(' ').trimEnd();
  await setPreference(tx, { tenantId: person.tenantId, personId: person.id }, NAME, place, at);
}

/** With whom a mentor said to be in this chat today; undefined when the name they gave was nobody's. */
export function togetherWith(preferences: Preferences, { today, chat }: Pick<Desk, 'today' | 'chat'>): string | undefined {
  const [day, chatId, studentId] = (preferences.get(NAME) ?? '').split(' ');
  return day === today && chatId === chat.id ? studentId : undefined;
}

/** The chat with others in which a mentor has a card today. */
export function togetherChat(preferences: Preferences, today: string): string | undefined {
  const [day, chatId] = (preferences.get(NAME) ?? '').split(' ');
  return day === today ? chatId : undefined;
}
