import type { CardView, Line } from '../reply.ts';

type Message = Extract<CardView, { card: 'message' }>;
type Action = Message['actions'][number];

/** A line with buttons below it. */
export function message(line: Line, ...actions: readonly Action[]): Message {
  return { card: 'message', lines: [line], actions };
}

/** The button that tells what can be done here. */
export const HELP: Action = { verb: 'help', label: { key: 'chat:action.help' } };
/** The button that shows the student's own passport. */
export const PASSPORT: Action = { verb: 'passport', label: { key: 'chat:action.passport' } };
/** The button with which a mentor begins a talk with one of their students. */
export const CHOOSE_STUDENT: Action = { verb: 'start-with', label: { key: 'chat:action.chooseStudent' } };
