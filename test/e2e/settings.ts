import type { Locale } from '../../dialogs/vocabulary.ts';
import type { Theme } from '../../src/local/protocol.ts';

/** Gives somebody of the stand-in at `url` a language and a theme, as Teams would. */
export async function choose(url: string, who: string, settings: { locale?: Locale; theme?: Theme }): Promise<void> {
  await fetch(new URL(`local/people/${who}/settings`, url), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });
}
