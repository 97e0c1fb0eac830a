import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { HandoverLineView } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import {
  aside,
  card,
  type CardContext,
  type CardElement,
  field,
  notice,
  panel,
  problem,
  text,
  title,
  type View,
} from './parts.ts';

const KINDS = ['core-word', 'quality', 'motive', 'experience', 'reflection', 'next-step', 'agreement', 'note'] as const;
const LONGEST_LINE = 300;

/** The lines of a handover, kind by kind: the same for the student who approves it and for the mentor who reads it. */
export function handoverLines(lines: readonly HandoverLineView[], words: WordsFor): CardElement[] {
  return KINDS.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    if (own.length === 0) return [];
    return [aside(kindName(kind, words), { spacing: 'Small' }), ...own.map((line) => text(line.text, { spacing: 'None' }))];
  });
}

/** What the next mentor will see, word for word, to approve, to change or to take back. No inputs. */
export function handoverCard(view: View<'handover'>, { words }: CardContext): IAdaptiveCard {
  const { ref, handover } = view;
  const { lines, isDraft, approved, rev } = handover;
  return card(
    words.t('handover:title'),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('handover:title')),
      text(words.t(isDraft ? 'handover:intro' : 'handover:introApproved'), { spacing: 'Small' }),
      panel(lines.length === 0 ? [aside(words.t('handover:empty'))] : handoverLines(lines, words)),
      ...(approved ? whoReads(approved, words) : []),
      ...(approved && isDraft ? [aside(words.t('handover:earlier', { on: approved.on }))] : []),
    ],
    [
      ...(isDraft && lines.length > 0
        ? [button(ref, 'handover-approve', words.t('handover:approve'), { style: 'positive', arg: String(rev) })]
        : []),
      button(ref, 'handover-edit', words.t('handover:edit')),
      ...(isDraft ? [] : [button(ref, 'handover-again', words.t('handover:again'))]),
      button(ref, 'handover-withdraw', words.t(approved ? 'handover:withdraw' : 'handover:drop')),
    ],
  );
}

/** The lines as fields. Inputs: `line.<id>` for each; one that is emptied is left out. */
export function handoverEditCard({ ref, lines, problems }: View<'handover-edit'>, { words }: CardContext): IAdaptiveCard {
  return card(
    words.t('handover:editTitle'),
    words,
    [
      title(words.t('handover:editTitle')),
      text(words.t('handover:editHow'), { spacing: 'Small' }),
      ...lines.flatMap(({ id, kind, text: said }) => [
        ...problem(problems[`line.${id}`], words),
        field(`line.${id}`, kindName(kind, words), said, { maxLength: LONGEST_LINE, isMultiline: true, spacing: 'Medium' }),
      ]),
    ],
    [
      button(ref, 'handover-save', words.t('handover:save'), { style: 'positive' }),
      button(ref, 'handover-again', words.t('handover:restart'), { inputs: false }),
    ],
  );
}

/** Who can read it now, by name, or that nobody can yet; and until when. */
function whoReads({ readers, on, until }: NonNullable<View<'handover'>['handover']['approved']>, words: WordsFor): CardElement[] {
  const named =
    readers.length === 0 ? words.t('handover:nobodyYet') : words.t('handover:readers', { names: words.list(readers) });
  return [text(named, { spacing: 'Medium' }), aside(words.t('handover:until', { on, until }))];
}

function kindName(kind: HandoverLineView['kind'], words: WordsFor): string {
  return kind === 'note' ? words.t('handover:note') : words.t(`sharing:kind.${kind}`);
}
