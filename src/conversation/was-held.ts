import { reachedPhases } from '../../dialogs/phases/conditions.ts';
import type { Conversation } from '../store/conversations.ts';
import { placeOf, type Saved, STAMP } from '../turn.ts';

/** Whether anything came of a conversation; one that was put away before it began, or left no trace, is not the last time. */
export function wasHeld({ machine, snapshot }: Conversation): boolean {
  if (machine !== STAMP.machine) return true;
  const { context } = placeOf(snapshot as Saved);
  return context.closing !== null || reachedPhases(context).length > 0;
}
