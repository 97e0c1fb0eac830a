import { helpFrom, RECENT } from '../../../dialogs/rules/help.ts';
import { findByName } from '../../people/find.ts';
import { type Conversation, ENDED, recentConversations } from '../../store/conversations.ts';
import { type OwnStudent, studentsOf } from '../../store/guides.ts';
import { placementsOf } from '../../store/placements.ts';
import { saveReworded } from '../../store/words.ts';
import { begin, placeOf, type Saved, STAMP, withoutStandings } from '../../turn.ts';
import { both, calledBy, type Desk, fullName, type Handler, type Outcome, type Request, say, show } from '../desk.ts';
import { happen, held, type Held, inHand, open, openOnes, slotOf } from '../hold.ts';
import { CHOOSE_STUDENT, message } from '../message.ts';
import { momentFor } from '../moment.ts';
import { leftOf, mentorView, welcomeBack } from '../mentor-view.ts';
import { openConversationView } from '../views.ts';
import { putAway, setAside, showCurrent } from './talk.ts';
import { movedTogether } from '../moved-together.ts';
import { togetherChat } from '../together.ts';
import { preferencesOf } from '../../store/preferences.ts';

/** `gesprek met Sara`: looks among the mentor's own students only, so that nobody learns of a student who is not theirs. */
export const startWith: Handler = async (desk, request) => {
  const students = await ownStudents(desk);
  if (request.arg.trim() === '' || students.length === 0) return choose(desk, request, '', students);
  const found = findByName(request.arg, students);
  if (found.found === 'one') return startWithStudent(desk, request, found.one);
  if (found.found === 'several') return choose(desk, request, request.arg, found.several);
  return say(desk, request, message({ key: 'chat:noSuchStudent', params: { typed: request.arg } }, CHOOSE_STUDENT));
};

/** One of several students was chosen, by id. */
export const chooseStudent: Handler = async (desk, request) => {
  const student = (await ownStudents(desk)).find(({ id }) => id === request.arg);
  return student && startWithStudent(desk, request, student);
};

/** The mentor leaves the conversation in hand, which is paused, for another student. */
export const switchTo: Handler = async (desk, request) => {
  const going = await inHand(desk);
  const student = await studentIn(desk, request);
  if (!student) return request.by === 'typing' ? startWith(desk, request) : undefined;
  const isLeft = going && going.row.studentId !== student.id && !isOnlyPrepared(going);
  const paused = isLeft ? await setAside(desk, request, going) : undefined;
  const started = await startWithStudent(desk, request, student);
  return paused ? both({ answer: null, owed: paused.owed }, started) : started;
};

/** Whom a button names by id, or typed words by a name that can only be one. */
async function studentIn(desk: Desk, { by, arg }: Request): Promise<OwnStudent | undefined> {
  const students = await ownStudents(desk);
  if (by !== 'typing') return students.find(({ id }) => id === arg);
  const found = findByName(arg, students);
  return found.found === 'one' ? found.one : undefined;
}

/** The mentor stays with the conversation in hand; `verder met Sara` takes up hers, whichever is. */
export const keepOpen: Handler = async (desk, request) => {
  if (request.by === 'typing') return startWith(desk, request);
  const current = await inHand(desk);
  if (!current) return say(desk, request, { card: 'line', line: { key: 'chat:noConversation' } });
  const below = await showCurrent(desk, { ...request, by: 'typing' }, current);
  return request.by === 'button'
    ? { ...below, answer: { card: 'line', line: { key: 'chat:left.kept', params: { student: current.called } } } }
    : below;
};

async function startWithStudent(desk: Desk, request: Request, student: OwnStudent): Promise<Outcome> {
  const going = await inHand(desk);
  const other = going?.row.studentId === student.id ? undefined : going;
  const name = await calledBy(desk, desk.person.id, student);
  if (other && !isOnlyPrepared(other)) return say(desk, request, openConversationView(other, { id: student.id, called: name }));
  if (!other) return startAnew(desk, request, student, name);
  const { owed } = await putAway(desk, request, other);
  return both({ answer: null, owed }, await startAnew(desk, request, student, name));
}

/** Whoever looks at the preparation for one student and then at another's has left nothing: there is nothing to ask about. */
function isOnlyPrepared({ place: { state, context } }: Held): boolean {
  return state === 'preparing' && context.notes.length === 0 && context.agreements.length === 0;
}

async function startAnew(desk: Desk, request: Request, student: OwnStudent, name: string): Promise<Outcome> {
  const waiting = (await openOnes(desk)).find(({ studentId, state }) => studentId === student.id && state !== 'confirming');
  if (waiting)
    return isSecondClick(desk, request, waiting) ? opened(request, name) : takeUpAgain(desk, request, await held(desk, waiting));

  const moment = momentFor(await placementPeriods(desk, student), desk.today, desk.school.settings.moments);
  const { recent, rotation } = await recentTurns(desk);
  const help = helpFrom(recent.map(({ standings }) => standings));
  const { setting } = desk.school.mannerOf(student.teamId);
  const started = await open(desk, student, begin({ setting, moment, rotation: rotation + 1 }, help));
  return atTheBottom(desk, request, started);
}

/** So far back that is looked for: what was only prepared says nothing, and a mentor may prepare more than they hold. */
const LOOKED_THROUGH = 4 * RECENT;

/**
 * The mentor's own recent conversations: only what they made of the rules is looked at, and only for this mentor. Of whichever is not
 * among them any more that is forgotten: nobody is measured by it. `rotation`: of the newest, so that no opener comes twice in a row.
 */
async function recentTurns({ tx, person }: Desk): Promise<{ recent: readonly Saved[]; rotation: number }> {
  const newest = await recentConversations(tx, person.tenantId, person.id, LOOKED_THROUGH + 1);
  const seen = newest.filter(({ machine, snapshot }) => machine === STAMP.machine && sawSomething(snapshot as Saved));
  const recent = seen.filter((each, place) => place < RECENT && each !== newest[LOOKED_THROUGH]);
  for (const beyond of seen.slice(recent.length))
    if (beyond.state === ENDED) await saveReworded(tx, beyond, withoutStandings(beyond.snapshot as Saved));
  const last = newest.find(({ machine }) => machine === STAMP.machine);
  return {
    recent: recent.map(({ snapshot }) => snapshot as Saved),
    rotation: last ? placeOf(last.snapshot as Saved).context.rotation : 0,
  };
}

function sawSomething({ standings }: Saved): boolean {
  return Object.values(standings).some((standing) => standing !== 'not-observed');
}

async function takeUpAgain(desk: Desk, request: Request, waiting: Held): Promise<Outcome> {
  const { after } = await happen(desk, waiting, { type: 'mentor.resumed' });
  return atTheBottom(desk, request, after, { resumed: waiting.place.state === 'paused' });
}

const SECOND_CLICK_MS = 10_000;

/** The same button again, right after it began or took up this conversation: its card already stands below. */
function isSecondClick({ at }: Desk, { by }: Request, { state, updatedAt }: Conversation): boolean {
  return by !== 'typing' && state === 'under-way' && at - updatedAt < SECOND_CLICK_MS;
}

function opened({ by }: Request, student: string): Outcome {
  const card = { card: 'line', line: { key: 'chat:left.opened', params: { student } } } as const;
  return { answer: by === 'button' ? card : null, owed: [] };
}

/** A card that starts something stands at the bottom of the chat, whatever button led to it. */
async function atTheBottom(desk: Desk, request: Request, current: Held, { resumed = false } = {}): Promise<Outcome> {
  const view = await mentorView(desk, current, resumed ? { notice: welcomeBack(current) } : {});
  const moved = await show(desk, { ...request, by: 'typing' }, slotOf(current.row.id), view, leftOf(current));
  const group = togetherChat(
    await preferencesOf(desk.tx, { tenantId: desk.person.tenantId, personId: desk.person.id }),
    desk.today,
  );
  return both(both(opened(request, current.called), moved), movedTogether(desk, null, { ...current, group }));
}

function choose(desk: Desk, request: Request, typed: string, students: readonly OwnStudent[]): Outcome {
  const listed = students.map((student) => ({
    id: student.id,
    name: fullName(student),
    detail: [student.group, student.team].filter(Boolean).join(', '),
  }));
  if (listed.length === 0) return say(desk, request, message({ key: 'chat:noStudents' }));
  return say(desk, request, { card: 'choose-student', ref: { subject: 'choose', rev: desk.at }, typed, students: listed });
}

/** The students whom this mentor guides today. */
export function ownStudents({ tx, person, today }: Desk): Promise<OwnStudent[]> {
  return studentsOf(tx, { tenantId: person.tenantId, mentorId: person.id, today });
}

async function placementPeriods({ tx }: Desk, { tenantId, id }: OwnStudent) {
  const placements = await placementsOf(tx, { tenantId, studentId: id });
  return placements.map(({ from_on, until_on }) => ({ from: from_on, until: until_on }));
}
