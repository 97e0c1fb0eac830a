import { makeLinkTo, type NotShared, shareWholeKinds } from '../../passport/make-link.ts';
import { linkDays, sharingView } from '../../passport/sharing-view.ts';
import type { Line } from '../../reply.ts';
import { revokeLink } from '../../store/links.ts';
import { endShare } from '../../passport/sharing.ts';
import { mayWithOwn, whoseOf } from '../actor.ts';
import { dayOf } from '../../days.ts';
import { both, type Desk, type Handler, type Outcome, type Request, sayInPassing, show } from '../desk.ts';

const SLOT = 'sharing';
const LEFT: Line = { key: 'sharing:left' };

/** `delen`: what the student shares with whom, and the means to share by link or by kind. */
export const sharing: Handler = (desk, request) => showSharing(desk, request);

async function showSharing(desk: Desk, request: Request, notice?: Line): Promise<Outcome> {
  return show(desk, request, SLOT, await sharingView(desk, notice ? { notice } : {}), LEFT);
}

async function withProblem(desk: Desk, request: Request, field: string, problem: Line): Promise<Outcome> {
  const view = await sharingView(desk, { problems: { [field]: problem }, filled: request.inputs });
  return show(desk, request, SLOT, view, LEFT);
}

/** Makes a link to what was ticked. Its address is told once, in a message of its own, and kept nowhere. */
export const makeLink: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'share')) return undefined;
  const { inputs } = request;
  const wanted = { kinds: listIn(inputs['link.kinds']), items: listIn(inputs['link.items']), label: inputs['link.label'] ?? '' };
  const days = daysIn(desk, inputs['link.days']);
  const made = await makeLinkTo(desk.tx, { ...wanted, days, locale: desk.locale }, makingOf(desk));
  if ('problem' in made) return notShared(desk, request, made, { what: 'link.kinds', label: 'link.label', with: 'link.kinds' });

  const until = dayOf(made.expiresAt, desk.school.settings.timeZone);
  const url = `${desk.publicUrl}${made.path}`;
  const address = sayInPassing(desk, {
    card: 'message',
    lines: [
      { key: 'sharing:made', params: { until } },
      { key: 'sharing:address', params: { url } },
    ],
    actions: [],
  });
  return both(await showSharing(desk, request, { key: 'sharing:madeBelow' }), address);
};

/** Stops a link at once. */
export const stopLink: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'share')) return undefined;
  const stopped = await revokeLink(desk.tx, whoseOf(desk), request.arg, desk.at);
  return showSharing(desk, request, { key: stopped ? 'sharing:stopped' : 'sharing:gone' });
};

/** Shares whole kinds, with all that is and comes under them, with mentors of today or with the mentors of the student's team. */
export const shareKinds: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'share')) return undefined;
  const wanted = listIn(request.inputs['share.with']);
  const teamId = wanted.includes('team') ? desk.person.teamId : null;
  const kinds = listIn(request.inputs['share.kinds']);
  const problem = await shareWholeKinds(desk.tx, { kinds, people: wanted, teamId, today: desk.today }, makingOf(desk));
  if (problem) return notShared(desk, request, problem, { what: 'share.kinds', label: 'share.kinds', with: 'share.with' });
  return showSharing(desk, request, { key: 'sharing:sharedKinds' });
};

/** Stops sharing a whole kind, at once. */
export const unshareKind: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'share')) return undefined;
  const stopped = await endShare(desk.tx, whoseOf(desk), request.arg);
  return showSharing(desk, request, { key: stopped ? 'sharing:unshared' : 'sharing:gone' });
};

/** What is wrong, at the input that it is about. */
function notShared(
  desk: Desk,
  request: Request,
  { field, problem, most }: NotShared,
  inputs: Readonly<Record<NotShared['field'], string>>,
): Promise<Outcome> {
  const line: Line = { key: problem, ...(most === undefined ? {} : { params: { most } }) };
  return withProblem(desk, request, inputs[field], line);
}

function makingOf(desk: Desk) {
  return { ...whoseOf(desk), at: desk.at, newId: () => desk.newId() };
}

function listIn(typed = ''): readonly string[] {
  return typed.split(',').map((each) => each.trim());
}

function daysIn(desk: Desk, typed: string | undefined): number {
  const offered = linkDays(desk);
  return offered.find((days) => String(days) === typed) ?? desk.school.settings.retention.linkDays;
}
