import { type Preferences, setPreference } from '../store/preferences.ts';
import type { Desk } from './desk.ts';

const NAME = 'together-chat';

/** The name under which a mentor's card for everybody is known in a chat with others. */
export const togetherSlot = (mentorId: string): string => `together:${mentorId}`;

/** Remembers that a mentor has a card for everybody in this chat, for as long as it is today. */
export async function rememberTogether({ tx, at, today, person, chat }: Desk): Promise<void> {
  await setPreference(tx, { tenantId: person.tenantId, personId: person.id }, NAME, `${today} ${chat.id}`, at);
}

/** The chat with others in which a mentor has a card today. */
export function togetherChat(preferences: Preferences, today: string): string | undefined {
  const [day, chatId] = (preferences.get(NAME) ?? '').split(' ');
  return day === today ? chatId : undefined;
}
