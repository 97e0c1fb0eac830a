import { BANK, looksBackOnAgreement } from '../../dialogs/questions/bank.ts';
import type { CardView, Reply } from '../reply.ts';
import { loadConversation } from '../store/conversations.ts';
import type { Claimed } from '../store/outbox.ts';
import type { Desk } from './desk.ts';
import { held } from './hold.ts';
import { CHOOSE_STUDENT } from './message.ts';
import { outcomeView } from './outcome.ts';

/** A mentor's card about one student with words from their passport on it. */
type Worded = Extract<CardView, { card: 'preparation' | 'take-along' | 'outcome' }>;
/** A mentor's list with something of what students share. */
type Listed = Extract<CardView, { card: 'reminders' | 'my-students' }>;

/** For so long a card is sent as it was made, milliseconds: a hiccup of the channel is shorter. */
const FRESH_MS = 15_000;

/**
 * What is sent of a message that had to wait. A card with a student's words shows what was shared when it was made, which may be taken back
 * since: the one after a closing is made anew of what its mentor may read now, the one of a talk no longer asks about the agreement, and in
 * place of another comes a line that says to ask again.
 */
export async function asItIsNow(
  desk: Pick<Desk, 'tx' | 'at' | 'today'> & Partial<Pick<Desk, 'school'>>,
  { tenantId, payload, createdAt }: Claimed,
): Promise<Reply> {
  const reply = payload as Reply;
  if (desk.at - createdAt <= FRESH_MS) return reply;
  if (isShared(reply.view)) return { ...reply, view: listAgain(reply.view) };
  if (reply.view.card === 'guide') return { ...reply, view: withoutAgreement(reply.view) };
  if (!hasWords(reply.view)) return reply;
  return { ...reply, view: (await madeAnew(desk, tenantId, reply.view)) ?? askAgain(reply.view) };
}

function isShared(view: CardView): view is Listed {
  if (view.card === 'reminders') return view.planned.some(({ item }) => item.kind === 'shared-agreement');
  return view.card === 'my-students' && view.students.some(({ agreements }) => agreements.length > 0);
}

function listAgain({ card, ref }: Listed): CardView {
  const actions = [{ verb: card, label: { key: 'chat:action.showAgain' } }];
  return { card: 'message', ref, lines: [{ key: 'chat:overtakenList' }], actions };
}

/** The card of a talk without the question that hands an agreement back. */
function withoutAgreement(view: Extract<CardView, { card: 'guide' }>): CardView {
  const { agreement, ...words } = view.words;
  if (agreement === undefined) return view;
  const stays = view.questions.map(({ id }) => !isAboutAgreement(id));
  const kept = <T>(list: readonly T[]): readonly T[] => list.filter((_, place) => stays[place] !== false);
  const answering = view.answering && isAboutAgreement(view.answering.id) ? null : view.answering;
  return { ...view, words, answering, questions: kept(view.questions), help: kept(view.help), cues: kept(view.cues) };
}

function isAboutAgreement(id: string): boolean {
  return BANK.some((question) => question.id === id && looksBackOnAgreement(question));
}

function hasWords(view: CardView): view is Worded {
  return view.card === 'preparation' || view.card === 'take-along' || view.card === 'outcome';
}

async function madeAnew(
  desk: Pick<Desk, 'tx' | 'today'> & Partial<Pick<Desk, 'school'>>,
  tenantId: string,
  { card, ref, notice }: Worded,
): Promise<CardView | undefined> {
  const row = card === 'outcome' ? await loadConversation(desk.tx, { tenantId, id: ref.subject }) : undefined;
  return row && outcomeView(desk, await held(desk, row), notice);
}

function askAgain({ ref, student }: Worded): CardView {
  return {
    card: 'message',
    ref,
    lines: [{ key: 'chat:overtaken', params: { student } }],
    actions: [CHOOSE_STUDENT],
  };
}
