import { type Preferences, setPreference } from '../store/preferences.ts';
import type { Tx } from '../store/store.ts';

const NAME = 'refused-at';
/** How long it is worth telling. */
const TOLD_FOR_MS = 14 * 24 * 3_600_000;

/** Remembers that a message which the bot began did not reach a person: the app was blocked, removed or not there yet. `at` is epoch milliseconds. */
export async function rememberRefused(tx: Tx, whose: { tenantId: string; personId: string }, at: number): Promise<void> {
  await setPreference(tx, whose, NAME, String(at), at);
}

/** When that happened last, epoch milliseconds; null when it did not, or long ago. */
export function lastRefused(preferences: Preferences, now: number): number | null {
  const at = Number(preferences.get(NAME) ?? 0);
  return now - at < TOLD_FOR_MS ? at : null;
}
