import type { WordsFor } from '../../words.ts';
import { aside, type CardElement, choice } from './parts.ts';

/** Who may read what is kept. Input `with`: the ids of the mentors who may, separated by commas; nobody when it is empty. */
export function sharingPart(mentors: readonly { id: string; name: string }[], words: WordsFor): CardElement[] {
  if (mentors.length === 0) return [aside(words.t('reflection:noMentor'))];
  const names = mentors.map(({ id, name }) => [id, name] as const);
  const look = { isMultiSelect: true, style: 'expanded', spacing: 'Medium' } as const;
  return [choice('with', words.t('reflection:who'), '', names, look), aside(words.t('reflection:whoHow'))];
}
