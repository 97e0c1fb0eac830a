import { whoseOf } from '../conversation/actor.ts';
import { dayOf } from '../days.ts';
import {
  approveHandover,
  beginHandover,
  LONGEST_LINE,
  linesToWord,
  rewordHandover,
  withdrawHandover,
} from '../passport/handover.ts';
import { makeLinkTo, type NotShared, shareWholeKinds } from '../passport/make-link.ts';
import { linkDays } from '../passport/sharing-view.ts';
import { type Handover, handoverOf } from '../store/handovers.ts';
import type { HandoverChange, KindsWanted, LinkWanted } from './inputs.ts';
import type { MadeLink } from './shapes.ts';
import { allow, Refused, type Visit, wordsFor } from './visit.ts';

/** Makes a link for somebody outside the school. Its address is told once and kept nowhere. */
export async function makeLink(visit: Visit, { kinds, items, label, days }: LinkWanted): Promise<MadeLink> {
  allow(visit, 'share', 'self');
  const { tx, locale, school, publicUrl } = visit;
  if (!linkDays(visit).includes(days)) throw new Refused(400, 'malformed', { days: 'invalid_value' });
  const made = await makeLinkTo(tx, { kinds, items, label, days, locale }, makingOf(visit));
  if ('problem' in made) throw notShared(visit, made);
  return { address: `${publicUrl}${made.path}`, until: dayOf(made.expiresAt, school.settings.timeZone) };
}

/** Shares whole kinds with mentors of today, or with the mentors of the student's team. */
export async function shareKinds(visit: Visit, { kinds, people, team }: KindsWanted): Promise<void> {
  allow(visit, 'share', 'self');
  const { tx, person, today } = visit;
  const teamId = team ? person.teamId : null;
  const problem = await shareWholeKinds(tx, { kinds, people, teamId, today }, makingOf(visit));
  if (problem) throw notShared(visit, problem);
}

/** Puts a new proposal for the next mentor before the student. */
export async function proposeHandover(visit: Visit): Promise<void> {
  allow(visit, 'share', 'self');
  await beginHandover(visit.tx, whoseOf(visit), makingOf(visit));
}

/** Words the lines of a handover anew; nobody else sees it before it is approved. */
export async function changeHandover(visit: Visit, { rev, lines }: HandoverChange): Promise<void> {
  const handover = await newest(visit, rev);
  const texts = Object.fromEntries(linesToWord(handover).map(({ id }) => [id, lines[id] ?? '']));
  const long = Object.entries(texts).filter(([, text]) => text.length > LONGEST_LINE);
  if (long.length > 0) {
    const problem = said(visit, 'handover:tooLong', LONGEST_LINE);
    throw new Refused(422, 'not-right', Object.fromEntries(long.map(([id]) => [id, problem])));
  }
  await rewordHandover(visit.tx, handover, texts, visit.at);
}

/** Lets the next mentor read it, when it still is what the student saw. */
export async function letHandoverGo(visit: Visit, rev: number): Promise<void> {
  const handover = await newest(visit, rev);
  await approveHandover(visit.tx, handover, visit.at);
}

/** Takes a handover back at once, the draft as well. */
export async function takeHandoverBack(visit: Visit): Promise<void> {
  allow(visit, 'share', 'self');
  if (!(await withdrawHandover(visit.tx, whoseOf(visit)))) throw new Refused(404, 'not-found');
}

async function newest(visit: Visit, rev: number): Promise<Handover> {
  allow(visit, 'share', 'self');
  const handover = await handoverOf(visit.tx, whoseOf(visit));
  if (!handover) throw new Refused(404, 'not-found');
  if (handover.updatedAt !== rev) throw new Refused(409, 'changed-meanwhile');
  return handover;
}

function notShared(visit: Visit, { field, problem, most = 0 }: NotShared): Refused {
  return new Refused(422, 'not-right', { [field]: said(visit, problem, most) });
}

function said(visit: Visit, key: string, most: number): string {
  return wordsFor(visit).t({ key, params: { most } });
}

function makingOf(visit: Visit) {
  return { ...whoseOf(visit), at: visit.at, newId: () => visit.newId() };
}
