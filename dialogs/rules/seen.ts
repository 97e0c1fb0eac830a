import type { ConversationContext } from '../conversation.setup.ts';
import type { Finding, Move, Rewrite } from '../language/index.ts';
import { usedQuestions } from '../notes.ts';
import { ELEMENTS, type Element } from '../vocabulary.ts';
import type { Evidence, Occasion } from './rule.ts';

/** The elements of the small story that come after the invitation to tell (domain.md §2.1). */
const STORY_ELEMENTS: ReadonlySet<Element> = new Set(ELEMENTS['look-back'].filter((element) => element !== 'experience'));

/** What the mentor typed and is faulted for, of one kind; nothing when the event is something else. */
export function findingOf({ event }: Pick<Occasion, 'event'>, kind: Finding['kind']): Finding | undefined {
  return event.type === 'mentor.askedInOwnWords' ? event.heard.findings.find((finding) => finding.kind === kind) : undefined;
}

/** A slip with the words that show it, the tip of its kind and its rewrites. */
export function slip(occasion: Pick<Occasion, 'event'>, finding: Finding): Evidence {
  const tip = { key: `tips:${finding.kind}`, rewrites: finding.rewrites };
  return { signal: 'slipped', quote: quoteOf(occasion, finding), tip };
}

/** The literal words that a finding is about. */
export function quoteOf({ event }: Pick<Occasion, 'event'>, { span }: Finding): string {
  return 'text' in event ? event.text.slice(...span) : '';
}

/** Whether what the mentor typed makes this move. Taps make no moves. */
export function makes({ event }: Pick<Occasion, 'event'>, move: Move): boolean {
  return event.type === 'mentor.askedInOwnWords' && event.heard.moves.includes(move);
}

/** Whether what the mentor typed asks or says something with nothing to remark about it. */
export function isSound({ event }: Pick<Occasion, 'event'>): boolean {
  return event.type === 'mentor.askedInOwnWords' && event.heard.findings.length === 0;
}

/** Whether the mentor tapped a question of the bank that is after one of these elements, or is one of these questions. */
export function taps(
  { event }: Pick<Occasion, 'event'>,
  wanted: { elements?: readonly Element[]; ids?: readonly string[] },
): boolean {
  return (
    event.type === 'mentor.asked' &&
    ((wanted.elements?.includes(event.element) ?? false) || (wanted.ids?.includes(event.id) ?? false))
  );
}

/** Whether the mentor asks what happened: a tapped question about the small story, or a typed one. */
export function asksWhatHappened(occasion: Pick<Occasion, 'event'>): boolean {
  return taps(occasion, { elements: [...STORY_ELEMENTS] }) || makes(occasion, 'what-happened');
}

/** Whether it is the mentor's turn to speak, tapped or typed. */
export function isMentorTurn({ event }: Pick<Occasion, 'event'>): boolean {
  return event.type === 'mentor.asked' || event.type === 'mentor.askedInOwnWords';
}

/** The elements that any note or question of the conversation was about, over all stories. */
export function everToldOrAsked({ notes, asked }: Pick<ConversationContext, 'notes' | 'asked'>): ReadonlySet<Element> {
  return new Set([...notes.flatMap(({ elements }) => elements), ...asked.flatMap(({ element }) => (element ? [element] : []))]);
}

/** Questions of the bank to propose, without those that are not put again. */
export function proposing(context: Pick<ConversationContext, 'asked' | 'story'>, ...ids: readonly string[]): readonly Rewrite[] {
  const used = usedQuestions(context);
  return ids.filter((id) => !used.has(id)).map((question) => ({ question }));
}
