import { textOf as wordsOf } from '../../src/local/card-press.ts';
import type { Card } from '../../src/local/protocol.ts';
import type { CardView } from '../../src/reply.ts';

/** What a message looks like to its reader: a text, or one of the kinds of cards. */
export type Kind = CardView['card'] | 'text' | 'card';

/** The button by which each kind of card can be told from the others; asked in this order. */
const TOLD_BY: readonly (readonly [verb: string, kind: Kind])[] = [
  ['begin', 'preparation'],
  ['afterwards', 'take-along'],
  ['note', 'guide'],
  ['send', 'closing'],
  ['confirm', 'confirmation'],
  ['stop-yes', 'stop'],
  ['set-date', 'agreement-date'],
  ['save-notes', 'notes'],
  ['agreement-save', 'agreement-outcome'],
  ['switch', 'open-conversation'],
  ['resume', 'paused'],
  ['withdraw-proposal', 'outcome'],
  ['set-language', 'language'],
  ['withdraw', 'passport'],
  ['keepsake-keep', 'keepsake'],
  ['care-yes', 'care'],
  ['fine', 'check'],
  ['remind-later', 'reminder'],
  ['reminders-pause', 'reminders'],
  ['reminders-on', 'reminders'],
  ['glossary', 'help'],
];

/** The kind of a message, from its buttons and fields; never from its words. */
export function kindOf(activity: Record<string, unknown>): Kind {
  const card = cardOf(activity);
  if (!card) return 'text';
  const verbs = verbsOf(card);
  const told = TOLD_BY.find(([verb]) => verbs.includes(verb));
  if (told) return told[1];
  const title = (card['body'] as { style?: string }[] | undefined)?.some(({ style }) => style === 'heading') ?? false;
  if (verbs.includes('choose') && title) return 'choose-student';
  if (title) return 'card';
  return verbs.length === 0 && (card['body'] as unknown[]).length === 1 ? 'line' : 'message';
}

/** The Adaptive Card of a message, if it has one. */
export function cardOf({ attachments }: Record<string, unknown>): Card | undefined {
  const [first] = (attachments ?? []) as { content?: Card }[];
  return first?.content;
}

/** The verbs of a card's buttons, in its order. */
export function verbsOf(card: Card): readonly string[] {
  return nodesOf(card).flatMap(({ type, verb }) => (type === 'Action.Execute' ? [String(verb)] : []));
}

/** A card's buttons, each by its verb and what it is about. */
export function pressablesOf(card: Card): readonly { readonly verb: string; readonly arg?: string }[] {
  return nodesOf(card).flatMap(({ type, verb, data }) => {
    const { arg } = (data ?? {}) as { arg?: string };
    return type === 'Action.Execute' ? [{ verb: String(verb), ...(arg === undefined ? {} : { arg }) }] : [];
  });
}

/** The ids of a card's inputs, in its order. */
export function inputsOf(card: Card): readonly string[] {
  return nodesOf(card).flatMap(({ type, id }) => (typeof type === 'string' && type.startsWith('Input.') ? [String(id)] : []));
}

/** Everything that can be read in a message, a line for each text; what stands in its inputs included. */
export function textOf(activity: Record<string, unknown>): string {
  const card = cardOf(activity);
  if (!card) return String(activity['text'] ?? '');
  const values = nodesOf(card).flatMap(({ type, value }) =>
    typeof type === 'string' && type.startsWith('Input.') && value !== undefined ? [String(value)] : [],
  );
  return [wordsOf(card), ...values].join('\n');
}

function nodesOf(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => (key === 'data' || key === 'fallback' ? [] : nodesOf(value)));
  return [node as Record<string, unknown>, ...inner];
}
