import { createHash } from 'node:crypto';
import { whoseOf } from '../conversation/actor.ts';
import { pressBeside, writeBeside } from '../conversation/beside.ts';
import { type Keepsake, keepsakeOf, waitingKeepsake } from '../conversation/keepsake.ts';
import { type Held, inHand, shownOf } from '../conversation/hold.ts';
import { liveFor } from '../conversation/live.ts';
import type { ProposalContent } from '../conversation/proposal.ts';
import { conversationView, phaseMap } from '../conversation/views.ts';
import { isOpen } from '../passport/agreements.ts';
import type { CardView, Line } from '../reply.ts';
import { agreementsOf } from '../store/passport.ts';
import { openProposals } from '../store/proposals.ts';
import type { KeepsakeInput, PanelPress } from './inputs.ts';
import type { MentorPanel, PanelAnswer, PanelView, StudentPanel } from './panel-shapes.ts';
import { allow, Refused, spokenWith, type Visit, wordsFor } from './visit.ts';

const MOST_AGREEMENTS = 20;

/** The panel beside a meeting for whoever opens it; `seen` is the mark of what they have before them. */
export async function openPanel(visit: Visit, seen?: string): Promise<PanelAnswer> {
  const view = await viewFor(visit);
  return view.mark === seen ? { unchanged: true } : view;
}

/** Does in the mentor's chat what the button says, and shows what came of it, with what the card would say on top. */
export async function pressInPanel(visit: Visit, { verb, rev, ...shown }: PanelPress): Promise<PanelAnswer> {
  allow(visit, 'list-own-students', 'self');
  const said = await pressBeside(visit, { verb, data: { ...shown, rev: String(rev) } });
  if (said === 'no-chat') throw new Refused(409, 'no-chat');
  const line = said && lineOf(said);
  const panel = marked(await mentorPanel(visit));
  return line ? { ...panel, notice: wordsFor(visit).t(line) } : panel;
}

/** Puts ready in the student's own chat what they want to keep in mind. They confirm it there. */
export async function writeInPanel(visit: Visit, written: KeepsakeInput): Promise<PanelAnswer> {
  if (!isStudent(visit)) throw new Refused(403, 'role');
  allow(visit, 'change-own-item', 'self');
  const done = await writeBeside(visit, written);
  if (done === 'no-chat' || done === 'changed-meanwhile') throw new Refused(409, done);
  const panel = marked(await studentPanel(visit));
  return done === 'care' ? { ...panel, isCare: true } : panel;
}

function isStudent({ person: { roles } }: Visit): boolean {
  return roles.includes('student') && !roles.includes('mentor');
}

async function viewFor(visit: Visit): Promise<PanelView> {
  if (isStudent(visit)) return marked(await studentPanel(visit));
  allow(visit, 'list-own-students', 'self');
  return marked(await mentorPanel(visit));
}

function marked<View extends object>(view: View): View & { mark: string } {
  return { ...view, mark: createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, 16) };
}

async function mentorPanel(visit: Visit): Promise<Omit<MentorPanel, 'mark'>> {
  const current = await inHand(visit);
  const about = { view: 'mentor', spoken: spokenWith(visit), today: visit.today } as const;
  if (!current) return { ...about, state: 'none', talk: null };
  return { ...about, state: current.place.state, talk: talkOf(visit, current) };
}

function talkOf(visit: Visit, current: Held): MentorPanel['talk'] {
  const { row, called, place } = current;
  const talk = { subject: row.id, rev: row.rev, student: called, phases: phaseMap(place) };
  const guide = place.state === 'talking' ? conversationView(shownOf(visit, current)) : null;
  if (guide?.card !== 'guide') return { ...talk, next: null, questions: [], asked: null };
  const words = wordsFor(visit);
  const inWords = (choice: (typeof guide.questions)[number]): string => words.question(choice, guide.words, guide.setting);
  return {
    ...talk,
    next: guide.missing === null ? null : words.t(`elements:next.${guide.missing}`),
    questions: guide.questions.map((choice) => ({ id: choice.id, text: inWords(choice) })),
    asked: guide.answering && inWords(guide.answering),
  };
}

async function studentPanel(visit: Visit): Promise<Omit<StudentPanel, 'mark'>> {
  allow(visit, 'read-own-data', 'self');
  const { tx, today } = visit;
  const whose = whoseOf(visit);
  const proposals = await openProposals(tx, whose.tenantId, whose.studentId);
  const agreements = await agreementsOf(tx, { ...whose, limit: MOST_AGREEMENTS });
  const keepsake = await waitingKeepsake(visit);
  return {
    view: 'student',
    spoken: spokenWith(visit),
    today,
    ...(await liveFor(visit)),
    waiting: proposals.flatMap(({ items }) => (items as ProposalContent).items.map(({ text }) => text)),
    agreements: agreements
      .filter(isOpen)
      .map(({ body, dueOn }) => ({ what: body.what, due: dueOn }))
      .toSorted((one, other) => one.due.localeCompare(other.due)),
    keepsake: keepsake ? writtenIn(keepsakeOf(keepsake)) : null,
  };
}

function writtenIn({ rev, text }: Keepsake): StudentPanel['keepsake'] {
  return { rev, text };
}

/** What a card says besides what it shows. */
function lineOf(view: CardView): Line | undefined {
  if ('notice' in view) return view.notice;
  return view.card === 'message' ? view.lines[0] : undefined;
}
