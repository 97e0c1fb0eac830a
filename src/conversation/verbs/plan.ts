import { readDate } from '../../../dialogs/language/index.ts';
import { findByName } from '../../people/find.ts';
import { isQuietDay } from '../../reminders/quiet.ts';
import type { CardView, Line } from '../../reply.ts';
import { PLAN_WEEKS } from '../../reply-beyond.ts';
import { recentConversations } from '../../store/conversations.ts';
import type { OwnStudent } from '../../store/guides.ts';
import { unfit } from '../closing.ts';
import { calledBy, type Desk, fullName, type Handler, type Outcome, type Request, say, show } from '../desk.ts';
import { inHand, slotOf, takeUp } from '../hold.ts';
import { leftOf, mentorView } from '../mentor-view.ts';
import { message } from '../message.ts';
import { ownStudents } from './start.ts';
import { dropTalk, inWeeks, planTalk } from '../plan-talk.ts';

/** One tap after a closing: the next talk, some weeks from now. The card shows it at once. */
export const planNext: Handler = async (desk, request) => {
  const current = await takeUp(desk, request.subject);
  const weeks = PLAN_WEEKS.find((each) => String(each) === request.arg);
  if (!current || weeks === undefined) return undefined;
  await planTalk(desk, current.student.id, inWeeks(desk, weeks));
  return show(desk, request, slotOf(current.row.id), await mentorView(desk, current), leftOf(current));
};

/** `plan Sara 12 januari`, `plan over zes weken` with whom the mentor speaks or spoke last. */
export const plan: Handler = async (desk, request) => {
  const typed = request.arg.trim();
  const read = readDate(typed, desk);
  if (!read) return said(desk, request, { key: typed === '' ? 'talks:how' : 'talks:noDate', params: { typed } });
  const student = await studentMeant(desk, besides(typed, read.span));
  if ('key' in student) return said(desk, request, student);
  if ('problem' in read) return said(desk, request, unfit(read.problem, typed.slice(...read.span)));
  const key = (await planTalk(desk, student.id, read.date)) ? 'talks:planned' : 'talks:plannedOnly';
  const params = { student: await calledBy(desk, desk.person.id, student), on: read.date };
  return say(desk, request, planned(desk, student, { key, params }));
};

/** The talk that was planned is off: by its button, or as `annuleer Sara`. */
export const unplan: Handler = async (desk, request) => {
  if (request.by !== 'typing') {
    const student = (await ownStudents(desk)).find(({ id }) => id === request.subject);
    return student && takeBack(desk, request, student);
  }
  const student = await studentMeant(desk, besideDay(request.arg, desk), 'talks:unknownPlanned');
  return 'key' in student ? said(desk, request, student) : takeBack(desk, request, student);
};

async function takeBack(desk: Desk, request: Request, student: OwnStudent): Promise<Outcome> {
  const day = await dropTalk(desk, student.id);
  const params = { student: await calledBy(desk, desk.person.id, student) };
  return say(desk, request, { card: 'line', line: { key: day === undefined ? 'talks:nonePlanned' : 'talks:unplanned', params } });
}

/** Whom a plan is about, as it was typed: all but the day and what joins them. */
export function nameToPlan(typed: string, desk: Pick<Desk, 'locale' | 'today'>): string {
  return unjoined(besideDay(typed, desk));
}

function besideDay(typed: string, desk: Pick<Desk, 'locale' | 'today'>): string {
  return besides(typed, readDate(typed, desk)?.span ?? [0, 0]);
}

function besides(typed: string, [from, until]: readonly [number, number]): string {
  return `${typed.slice(0, from)} ${typed.slice(until)}`.trim();
}

function unjoined(name: string): string {
  return name.replace(JOINING, ' ').trim();
}

/** What stands between a name and a date, and means nothing by itself. */
const JOINING = /(?:^|\s)(?:met|with|op|on|voor|for|naar|to|(?:het |the )?(?:gesprek|conversation|talk))(?=\s|$)/giu;

/** The student named; without a name the one in hand, else the one spoken with last. Own students only. Else what to say of the name. */
async function studentMeant(desk: Desk, named: string, unknown = 'talks:unknownStudent'): Promise<OwnStudent | Line> {
  const own = await ownStudents(desk);
  if (own.length === 0) return { key: 'chat:noStudents' };
  // Somebody may be called To or Op.
  const whole = named === '' ? undefined : findByName(named, own);
  if (whole?.found === 'one') return whole.one;
  const typed = unjoined(named);
  if (typed === '') return (await spokenWithLast(desk, own)) ?? { key: 'talks:noStudent' };
  const found = findByName(typed, own);
  if (found.found === 'one') return found.one;
  if (found.found === 'none') return { key: unknown, params: { typed } };
  return { key: 'talks:whichStudent', params: { typed, names: found.several.map(fullName) } };
}

async function spokenWithLast(desk: Desk, own: readonly OwnStudent[]): Promise<OwnStudent | undefined> {
  const { tenantId, id } = desk.person;
  const studentId = (await inHand(desk))?.student.id ?? (await recentConversations(desk.tx, tenantId, id, 1))[0]?.studentId;
  return own.find((student) => student.id === studentId);
}

function planned({ at, school }: Desk, student: OwnStudent, line: Line & { params: { on: string } }): CardView {
  return {
    card: 'message',
    ref: { subject: student.id, rev: at },
    lines: isQuietDay(school.settings, line.params.on) ? [line, { key: 'talks:noSchool' }] : [line],
    actions: [{ verb: 'unplan', label: { key: 'talks:unplan' } }],
  };
}

function said(desk: Desk, request: Parameters<Handler>[1], line: Line) {
  return say(desk, request, message(line));
}
