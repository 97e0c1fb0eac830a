import type { Agreement, Entry } from '../store/passport.ts';
import type { AgreementView, EntryKind, EntryView } from '../reply.ts';
import { STEPS } from '../../dialogs/reflection/reflection.ts';
import { COMPETENCIES } from '../../dialogs/vocabulary.ts';
import { dayOf } from '../days.ts';
import { isOpen } from './agreements.ts';

/** An agreement as cards show it. Overdue: its day has passed and nobody has said what became of it. */
export function agreementView({ id, body, dueOn, competency, state }: Agreement, today: string): AgreementView {
  return {
    id,
    what: body.what,
    due: dueOn,
    helper: body.helper,
    brings: body.brings,
    competency: COMPETENCIES.find((each) => each === competency) ?? null,
    state,
    ...(body.outcome ? { outcome: body.outcome } : {}),
    overdue: isOpen({ state }) && dueOn < today,
  };
}

/** An entry of the passport as cards show it. */
export function entryView({ id, kind, body, createdAt }: Entry, timeZone: string): EntryView {
  const parts = partsOf(body);
  return { id, kind: kind as EntryKind, text: body.text, on: dayOf(createdAt, timeZone), ...(parts.length > 0 ? { parts } : {}) };
}

function partsOf({ happened, moment, says, word, tryOut }: Entry['body']): NonNullable<EntryView['parts']> {
  const told = { happened, moment, says, word, 'try-out': tryOut };
  return STEPS.flatMap((step) => {
    const text = step === 'experience' ? undefined : told[step];
    return text === undefined ? [] : [{ step, text }];
  });
}
