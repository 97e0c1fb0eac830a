import { readDate } from '../../../dialogs/language/index.ts';
import type { CardView, Line } from '../../reply.ts';
import { checkClosing, checkDue, formOf, MOST_AGREEMENTS, readClosing, unfit } from '../closing.ts';
import { both, type Desk, type Handler, type Request, say, sayBelow, show } from '../desk.ts';
import { agreementEvent } from '../events.ts';
import { happen, type Held, slotOf } from '../hold.ts';
import { leftOf, mentorView } from '../mentor-view.ts';
import { aboutTalk } from './subject.ts';
import { movedTogether } from '../moved-together.ts';
import { carryOut, showCurrent, showMoved } from './talk.ts';

/** `afspraak <tekst>`: notes an agreement; a date that is not there or not understood is asked for. */
export const agreement = aboutTalk(async (desk, request, { current }) => {
  if (SAYS_NOTHING.test(request.arg)) return showCurrent(desk, request, current, { key: 'chat:agreementHow' });
  const event = agreementEvent(request.arg, desk);
  const { heard, after } = await happen(desk, current, event);
  if (!heard) return showCurrent(desk, request, current, { key: 'chat:notNow' });
  const shown = await showMoved(
    desk,
    request,
    { before: current, after },
    event.agreement.due === '' ? undefined : { key: 'chat:agreementKept', params: { due: event.agreement.due } },
  );
  return event.agreement.due === ''
    ? both(shown, sayBelow(desk, dateCard(after, undatedOf(after), problemIn(request.arg, desk))))
    : shown;
});

/** `afspraak maken` says that there is to be one, and not which. */
const SAYS_NOTHING =
  /^\s*(?:(?:een )?(?:afspraak )?(?:maken|noteren|toevoegen|vastleggen|opschrijven)|(?:make|add|note)(?: (?:one|it))?)?\s*[.!]*\s*$/iu;

/** The date field was filled in, or a date was typed after an agreement without one. */
export const setDate = aboutTalk(async (desk, request, { current }) => {
  const typed = request.by === 'typing';
  const undated = undatedOf(current, typed ? '' : request.arg);
  if (!undated)
    return showCurrent(desk, request, current, { key: hasGone(request, current) ? 'chat:stale.gone' : 'chat:stale.date' });

  const due = checkDue(typed ? request.arg : (request.inputs['due'] ?? ''), desk);
  if ('problem' in due) return say(desk, request, dateCard(current, undated, due.problem));
  const { after } = await happen(desk, current, { type: 'mentor.dated', id: undated.id, due: due.date });
  const kept: CardView = { card: 'line', line: { key: 'chat:dateKept', params: { what: undated.what, due: due.date } } };
  if (request.by !== 'button') return showMoved(desk, request, { before: current, after }, kept.line);
  const view = await mentorView(desk, after);
  const shown = {
    answer: kept,
    owed: [{ chatId: desk.chat.id, reply: { op: 'update', view, slot: slotOf(after.row.id) } }],
  } as const;
  return both(shown, movedTogether(desk, current, after));
});

/** Whether the agreement that a card asked the date of was taken away since. */
function hasGone({ arg }: Request, { place }: Held): boolean {
  return arg !== '' && place.context.agreements.every(({ id }) => String(id) !== arg);
}

/** Whether a typed text is nothing but a date, while an agreement waits for one. */
export function isAwaitedDate(current: Held, text: string, { locale, today }: Pick<Desk, 'locale' | 'today'>): boolean {
  const read = undatedOf(current) ? readDate(text.trim(), { locale, today }) : null;
  return read !== null && read.span[0] === 0 && read.span[1] === text.trim().length;
}

/** The closing form goes to the student, unless something is missing in it; then it comes back with that said. */
export const send = aboutTalk(async (desk, request, { current }) => {
  if (current.place.state !== 'closing') return showCurrent(desk, request, current, { key: 'chat:notNow' });
  const { dated, problems } = checkClosing(filledIn(request, current), desk);
  if (Object.keys(problems).length === 0) return carryOut(desk, request, current, [{ type: 'mentor.proposed', closing: dated }]);

  const { after } = await happen(desk, current, { type: 'mentor.filledIn', closing: dated });
  const view = await mentorView(desk, after, {
    problems,
    notice: { key: 'chat:closingProblems', params: { count: Object.keys(problems).length } },
  });
  return show(desk, request, slotOf(after.row.id), view, leftOf(after));
});

/** One more agreement on the closing form; what was filled in stays. */
export const addAgreement = aboutTalk(async (desk, request, { current }) => {
  const closing = filledIn(request, current);
  if (closing.agreements.length >= MOST_AGREEMENTS) {
    const full = { key: 'chat:mostAgreements', params: { most: MOST_AGREEMENTS } };
    return carryOut(desk, request, current, [{ type: 'mentor.filledIn', closing }], full);
  }
  const blank = { what: '', due: '', helper: '', brings: '', competency: '' } as const;
  return carryOut(desk, request, current, [
    { type: 'mentor.filledIn', closing: { ...closing, agreements: [...closing.agreements, blank] } },
  ]);
});

function filledIn(request: Request, { place: { context } }: Held) {
  return readClosing(request.inputs, formOf(context));
}

/** The agreement that a card asked the date of, by its id, if it still has none; without an id the newest that has none. */
function undatedOf({ place }: Held, asked = '') {
  return place.context.agreements.findLast(({ id, due }) => due === '' && (asked === '' || String(id) === asked));
}

function dateCard(current: Held, undated: ReturnType<typeof undatedOf>, problem?: Line): CardView {
  return {
    card: 'agreement-date',
    ref: { subject: current.row.id, rev: current.row.rev },
    student: current.called,
    what: undated?.what ?? '',
    helper: undated?.helper ?? '',
    ...(undated ? { agreement: undated.id } : {}),
    ...(problem ? { problem } : {}),
  };
}

function problemIn(text: string, { locale, today }: Desk): Line | undefined {
  const read = readDate(text, { locale, today });
  if (read === null || 'date' in read) return undefined;
  return unfit(read.problem, text.slice(...read.span));
}

/** The date is left for the closing; the card that asked for it shrinks. */
export const dateLater: Handler = (desk, request) =>
  Promise.resolve(say(desk, request, { card: 'line', line: { key: 'chat:dateLater' } }));

/** Leaves the closing for what it was and goes back to the talk, keeping what was filled in. */
export const backToTalk = aboutTalk(async (desk, request, { current }) => {
  if (current.place.state !== 'closing') return showCurrent(desk, request, current);
  return carryOut(desk, request, current, [
    { type: 'mentor.filledIn', closing: filledIn(request, current) },
    { type: 'mentor.wentBack' },
  ]);
});
