import type { Locale } from '../../dialogs/vocabulary.ts';
import type { ItemDecision, Line, ProposalItem, Sharing } from '../reply.ts';
import { checkDue, LONGEST_ITEM, TOO_LONG } from './closing.ts';

/** What a proposal holds in the store: the items as put before the student, and what became of them once answered. */
export type ProposalContent = {
  readonly items: readonly ProposalItem[];
  readonly decisions: readonly ItemDecision[];
  readonly sharing: Sharing;
  readonly via: Via | null;
  /** The day of each agreement as the student answered it, by item id. */
  readonly due?: Readonly<Record<string, string>>;
  /** The entry or agreement that each item became, by item id; nothing for what was declined. Absent when it was answered before this was written down. */
  readonly kept?: Readonly<Record<string, string>>;
  /** The mentor guided the student no longer when it was answered: what became of it is not for them, then or later. */
  readonly withoutMentor?: true;
};

/** Where the student answered: in their own chat, or at the table on the mentor's screen. */
export type Via = 'own-chat' | 'mentor-screen';

/** What the student answered, item by item. An agreement's date may have been moved. */
export type Answer = {
  readonly decisions: readonly ItemDecision[];
  readonly due: Readonly<Record<string, string>>;
  readonly sharing: Sharing;
};

/**
 * Reads the confirmation card: fields `item.<id>.decision` (`keep` or `skip`), `.text`, `.due`, and `sharing`. An item
 * without a decision was left alone, so that typing "klopt" confirms everything as it stands; with one, a field that is not
 * there was emptied, since clients leave those out. `offered`: what may be chosen for `sharing`. `problems` are by input id.
 */
export function readAnswer(
  items: readonly ProposalItem[],
  inputs: Readonly<Record<string, string>>,
  { today, locale, offered }: { today: string; locale: Locale; offered: readonly Sharing[] },
): { answer: Answer; problems: Readonly<Record<string, Line>> } {
  const problems: Record<string, Line> = {};
  const due: Record<string, string> = {};
  const decisions = items.map((item): ItemDecision => {
    const text = typedIn(item.id, 'text', item.text);
    if (inputs[`item.${item.id}.decision`] === 'skip') return { id: item.id, decision: 'declined', text: '' };
    if (text === '') problems[`item.${item.id}.text`] = { key: 'chat:problem.itemEmpty' };
    if (text.length > LONGEST_ITEM && text !== item.text) problems[`item.${item.id}.text`] = TOO_LONG;
    if (item.agreement) due[item.id] = dueOf(item.id, item.agreement.due);
    return {
      id: item.id,
      decision: text === item.text && (due[item.id] ?? '') === (item.agreement?.due ?? '') ? 'confirmed' : 'reworded',
      text,
    };
  });
  return { answer: { decisions, due, sharing: sharingOf(inputs['sharing'], offered) }, problems };

  function typedIn(id: string, part: 'text' | 'due', proposed: string): string {
    const otherwise = `item.${id}.decision` in inputs ? '' : proposed;
    return (inputs[`item.${id}.${part}`] ?? otherwise).trim();
  }

  function dueOf(id: string, proposed: string): string {
    const typed = typedIn(id, 'due', proposed);
    // The day may have passed while the card lay there; then the student is not asked to lie about it.
    if (typed === proposed) return proposed;
    const read = checkDue(typed, { today, locale });
    if ('date' in read) return read.date;
    problems[`item.${id}.due`] = read.problem;
    return proposed;
  }
}

/**
 * Whom the student can let read along with an answer. A mentor who no longer guides them is not among those, and on the mentor's own
 * screen nobody can be given everything.
 */
export function sharingOffered({ via, isGuide }: { via: Via; isGuide: boolean }): readonly Sharing[] {
  if (!isGuide) return ['only-me'];
  return via === 'own-chat' ? ['only-me', 'agreements', 'all'] : ['only-me', 'agreements'];
}

/** What was chosen, as far as it was offered; else the agreements where those can be shared. */
function sharingOf(text: string | undefined, offered: readonly Sharing[]): Sharing {
  return offered.find((each) => each === text) ?? offered.find((each) => each === 'agreements') ?? 'only-me';
}

/** Whether a kind of item is shared with the mentor by this choice. */
export function isShared(kind: ProposalItem['kind'], sharing: Sharing): boolean {
  return sharing === 'all' || (sharing === 'agreements' && kind === 'agreement');
}
