import type { WordsFor } from '../../words.ts';
import { aside, type CardElement, choice } from './parts.ts';

type Sharing = { readonly mentors: readonly { id: string; name: string }[]; readonly besides?: true };

/**
 * Who may read what is kept. Input `with`: the ids of the mentors who may, separated by commas; nobody when it is empty. `besides`: others
 * read it in any case, since everything of its kind is shared with them.
 */
export function sharingPart({ mentors, besides }: Sharing, words: WordsFor): CardElement[] {
  if (mentors.length === 0) return [aside(words.t(besides ? 'reflection:besides' : 'reflection:noMentor'))];
  const names = mentors.map(({ id, name }) => [id, name] as const);
  const look = { isMultiSelect: true, style: 'expanded', spacing: 'Medium' } as const;
  return [
    choice('with', words.t('reflection:who'), '', names, look),
    aside(words.t(besides ? 'reflection:besides' : 'reflection:whoHow')),
  ];
}
