import {
  approveHandover,
  beginHandover,
  LONGEST_LINE,
  linesToWord,
  rewordHandover,
  withdrawHandover,
} from '../../passport/handover.ts';
import { handoverView, lineView } from '../../passport/handover-view.ts';
import type { CardView, HandoverLineView, Line } from '../../reply.ts';
import { type Handover, handoverOf } from '../../store/handovers.ts';
import { mayWithOwn, whoseOf } from '../actor.ts';
import { type Desk, type Handler, type Outcome, type Request, say, show } from '../desk.ts';
import { message } from '../message.ts';

const SLOT = 'handover';
const LEFT: Line = { key: 'handover:left' };

/** `overdracht`: what the student may tell the next mentor, as the mentor will see it. Nothing is shared before it is approved. */
export const handover: Handler = async (desk, request) => {
  if (!desk.person.roles.includes('student')) return say(desk, request, message({ key: 'handover:isStudents' }));
  if (!mayWithOwn(desk, 'share')) return undefined;
  return preview(desk, below(request), await atHand(desk));
};

/** Makes a new proposal out of the passport as it is now. */
export const handoverAgain: Handler = async (desk, request) =>
  mayWithOwn(desk, 'share') ? preview(desk, request, await beginHandover(desk.tx, whoseOf(desk), desk)) : undefined;

/** The lines as fields. */
export const handoverEdit: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'share')) return undefined;
  const lines = linesToWord(await atHand(desk)).map(lineView);
  return edit(desk, request, lines, {});
};

/** Words the lines anew (fields `line.<id>`; empty is left out), and shows how it becomes. */
export const handoverSave: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'share')) return undefined;
  const current = await atHand(desk);
  const texts = Object.fromEntries(linesToWord(current).map(({ id }) => [id, (request.inputs[`line.${id}`] ?? '').trim()]));
  const long = Object.entries(texts).filter(([, text]) => text.length > LONGEST_LINE);
  if (long.length > 0) {
    const problem = { key: 'handover:tooLong', params: { most: LONGEST_LINE } };
    const lines = linesToWord(current).map((line) => lineView({ ...line, text: texts[line.id] ?? '' }));
    return edit(desk, request, lines, Object.fromEntries(long.map(([id]) => [`line.${id}`, problem])));
  }
  return preview(desk, request, await rewordHandover(desk.tx, current, texts, desk.at));
};

/** Lets the next mentor read it, when it still is what the student saw. */
export const handoverApprove: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'share')) return undefined;
  const current = await handoverOf(desk.tx, whoseOf(desk));
  if (!current) return preview(desk, request, await atHand(desk), { key: 'handover:changed' });
  if (String(current.updatedAt) !== request.arg) return preview(desk, request, current, { key: 'handover:changed' });
  const approved = await approveHandover(desk.tx, current, desk.at);
  return preview(desk, request, approved, { key: approved.draft === null ? 'handover:approved' : 'handover:nothing' });
};

/** Takes it back at once, the draft as well. */
export const handoverWithdraw: Handler = async (desk, request) => {
  if (!mayWithOwn(desk, 'share')) return undefined;
  const gone = await withdrawHandover(desk.tx, whoseOf(desk));
  const line: Line = { key: gone ? 'handover:withdrawn' : 'handover:gone' };
  return show(desk, request, SLOT, { card: 'line', line }, LEFT);
};

/** From another card it comes below, and that card stays. */
function below(request: Request): Request {
  return { ...request, by: 'typing' };
}

async function atHand(desk: Desk): Promise<Handover> {
  return (await handoverOf(desk.tx, whoseOf(desk))) ?? beginHandover(desk.tx, whoseOf(desk), desk);
}

async function preview(desk: Desk, request: Request, current: Handover, notice?: Line): Promise<Outcome> {
  const view: CardView = {
    card: 'handover',
    ref: { subject: 'handover', rev: desk.at },
    handover: await handoverView(desk, current),
    ...(notice ? { notice } : {}),
  };
  return show(desk, request, SLOT, view, LEFT);
}

function edit(
  desk: Desk,
  request: Request,
  lines: readonly HandoverLineView[],
  problems: Readonly<Record<string, Line>>,
): Promise<Outcome> {
  const view = { card: 'handover-edit', ref: { subject: 'handover', rev: desk.at }, lines, problems } as const;
  return show(desk, request, SLOT, view, LEFT);
}
