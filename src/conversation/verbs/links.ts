import { decide } from '../../people/access.ts';
import { itemsOf, openLinks, SHARED_KINDS } from '../../passport/sharing.ts';
import { linkDays, sharingView } from '../../passport/sharing-view.ts';
import { makeToken } from '../../passport/sharing-token.ts';
import type { Line } from '../../reply.ts';
import { addLink, revokeLink } from '../../store/links.ts';
import { mentorsOf } from '../../store/people.ts';
import { addShares, removeShare, type Share } from '../../store/shares.ts';
import { actorOf } from '../actor.ts';
import { dayOf } from '../days.ts';
import { both, type Desk, type Handler, type Outcome, type Request, sayInPassing, show } from '../desk.ts';

const SLOT = 'sharing';
const LEFT: Line = { key: 'sharing:left' };
const DAY = 86_400_000;
const MOST_LINKS = 20;
const LONGEST_LABEL = 60;

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
  if (!mayShare(desk)) return undefined;
  const { tenantId, id: studentId } = desk.person;
  const whose = { tenantId, studentId };
  const kinds = kindsIn(request.inputs['link.kinds']);
  const wanted = listIn(request.inputs['link.items']);
  const items = (await itemsOf(desk.tx, whose)).filter(
    ({ id, kind }) => wanted.includes(id) && !kinds.some((whole) => whole === kind),
  );
  const label = (request.inputs['link.label'] ?? '').replace(/\s+/gu, ' ').trim();
  if (kinds.length + items.length === 0) return withProblem(desk, request, 'link.kinds', { key: 'sharing:problem.nothing' });
  if (label.length > LONGEST_LABEL)
    return withProblem(desk, request, 'link.label', { key: 'sharing:problem.label', params: { most: LONGEST_LABEL } });
  if ((await openLinks(desk.tx, whose, desk.at)).length >= MOST_LINKS)
    return withProblem(desk, request, 'link.kinds', { key: 'sharing:problem.links', params: { most: MOST_LINKS } });

  const days = daysIn(desk, request.inputs['link.days']);
  const expiresAt = desk.at + days * DAY;
  const { token, tokenHash } = makeToken(tenantId);
  const id = desk.newId();
  const times = { createdAt: desk.at, expiresAt, revokedAt: null };
  await addLink(desk.tx, { ...whose, id, tokenHash, label, locale: desk.locale, ...times });
  const leave = (scope: Share['scope'], what: string): Share => {
    return { ...whose, id: desk.newId(), scope, what, grantee: 'link', granteeId: id, createdAt: desk.at };
  };
  await addShares(desk.tx, [...kinds.map((kind) => leave('kind', kind)), ...items.map((item) => leave('item', item.id))]);

  const until = dayOf(expiresAt, desk.school.settings.timeZone);
  const url = `${desk.publicUrl}/s/${token}`;
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
  if (!mayShare(desk)) return undefined;
  const { tenantId, id: studentId } = desk.person;
  const stopped = await revokeLink(desk.tx, { tenantId, studentId }, request.arg, desk.at);
  return showSharing(desk, request, { key: stopped ? 'sharing:stopped' : 'sharing:gone' });
};

/** Shares whole kinds, with all that is and comes under them, with mentors of today or with the mentors of the student's team. */
export const shareKinds: Handler = async (desk, request) => {
  if (!mayShare(desk)) return undefined;
  const { tenantId, id: studentId, teamId } = desk.person;
  const kinds = kindsIn(request.inputs['share.kinds']);
  const wanted = listIn(request.inputs['share.with']);
  const mentors = (await mentorsOf(desk.tx, { tenantId, studentId, today: desk.today })).filter(({ id }) => wanted.includes(id));
  const readers = [
    ...mentors.map(({ id }) => ({ grantee: 'person', granteeId: id }) as const),
    ...(wanted.includes('team') && teamId !== null ? [{ grantee: 'team', granteeId: teamId } as const] : []),
  ];
  if (kinds.length === 0) return withProblem(desk, request, 'share.kinds', { key: 'sharing:problem.nothing' });
  if (readers.length === 0) return withProblem(desk, request, 'share.with', { key: 'sharing:problem.nobody' });
  const shares = kinds.flatMap((what) =>
    readers.map((reader) => ({
      tenantId,
      studentId,
      id: desk.newId(),
      scope: 'kind' as const,
      what,
      ...reader,
      createdAt: desk.at,
    })),
  );
  await addShares(desk.tx, shares);
  return showSharing(desk, request, { key: 'sharing:sharedKinds' });
};

/** Stops sharing a whole kind, at once. */
export const unshareKind: Handler = async (desk, request) => {
  if (!mayShare(desk)) return undefined;
  const { tenantId, id: studentId } = desk.person;
  const stopped = await removeShare(desk.tx, { tenantId, studentId }, request.arg);
  return showSharing(desk, request, { key: stopped ? 'sharing:unshared' : 'sharing:gone' });
};

function mayShare({ person }: Desk): boolean {
  return decide({ actor: actorOf(person), action: 'share', relation: 'self' }).allowed;
}

function kindsIn(typed: string | undefined): readonly (typeof SHARED_KINDS)[number][] {
  const wanted = listIn(typed);
  return SHARED_KINDS.filter((kind) => wanted.includes(kind));
}

function listIn(typed = ''): readonly string[] {
  return typed.split(',').map((each) => each.trim());
}

function daysIn(desk: Desk, typed: string | undefined): number {
  const offered = linkDays(desk);
  return offered.find((days) => String(days) === typed) ?? desk.school.settings.retention.linkDays;
}
