import { whoseOf } from '../conversation/actor.ts';
import { dayOf } from '../days.ts';
import type { Desk } from '../conversation/desk.ts';
import type { HandoverLineView, HandoverView } from '../reply.ts';
import { type Handover, type HandoverLine, handoverOf } from '../store/handovers.ts';
import { isReadable } from './handover.ts';
import { nextMentors } from './handover-readers.ts';
import { SHARED_KINDS } from './sharing.ts';

/** A line as it is shown, to the student and to the next mentor alike. */
export function lineView({ id, kind, text }: HandoverLine): HandoverLineView {
  return { id, kind: SHARED_KINDS.find((each) => each === kind) ?? 'note', text };
}

/** What lies before the student: the draft, or else what was approved; and who can read what was approved, until when. */
export async function handoverView(
  { tx, person, at, today, school }: Pick<Desk, 'tx' | 'person' | 'at' | 'today' | 'school'>,
  known?: Handover,
): Promise<HandoverView> {
  const whose = whoseOf({ person });
  const handover = known ?? (await handoverOf(tx, whose));
  const day = (moment: number) => dayOf(moment, school.settings.timeZone);
  const { draft = null, approved = null, updatedAt = 0 } = handover ?? {};
  return {
    rev: updatedAt,
    isDraft: draft !== null,
    lines: (draft ?? approved?.lines ?? []).map(lineView),
    approved:
      isReadable(handover, at) && approved
        ? { on: day(approved.at), until: day(approved.expiresAt), readers: await nextMentors(tx, { ...whose, today }) }
        : null,
  };
}
