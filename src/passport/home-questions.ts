import { quotable } from '../../dialogs/notes.ts';
import type { AgreementView, EntryView, Line } from '../reply.ts';
import { isOpen } from './agreements.ts';

/** In this order a page has something to ask about. */
const FIRST = ['core-word', 'experience', 'reflection', 'quality', 'motive', 'next-step'] as const;

/** The two questions to talk about at home, from what a page shows; none of them asks for a reason or fills anything in. */
export function homeQuestions({
  entries,
  agreements,
}: {
  readonly entries: readonly EntryView[];
  readonly agreements: readonly AgreementView[];
}): readonly [Line, Line] {
  const found = FIRST.flatMap((kind): Line[] => {
    const newest = entries.find((entry) => entry.kind === kind);
    if (!newest) return [];
    return [
      kind === 'core-word'
        ? { key: 'sharing:home.core-word', params: { said: quotable(newest.text) } }
        : { key: `sharing:home.${kind}` },
    ];
  });
  const running = agreements.some(isOpen);
  const first = found[0];
  const second = running ? { key: 'sharing:home.agreement' } : found[1];
  if (first) return [first, second ?? { key: 'sharing:home.also' }];
  return [second ?? { key: 'sharing:home.any' }, { key: 'sharing:home.also' }];
}
