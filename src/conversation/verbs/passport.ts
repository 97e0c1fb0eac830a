import { quotable } from '../../../dialogs/notes.ts';
import { decide } from '../../people/access.ts';
import { changeAgreement, reopenAgreement } from '../../passport/agreements.ts';
import { checkAgreement, passportView, sharedWithMentors } from '../../passport/card.ts';
import { agreementView } from '../../passport/views.ts';
import type { CardView, Line } from '../../reply.ts';
import { cardAt } from '../../store/cards.ts';
import { eraseItem } from '../../passport/erase-item.ts';
import { keepPrivate } from '../../passport/sharing.ts';
import { type Agreement, type Entry, findAgreement, findEntry } from '../../store/passport.ts';
import { mentorsOf } from '../../store/guides.ts';
import { AGREEMENTS } from '../../store/shares.ts';
import { actorOf, whoseOf } from '../actor.ts';
import { waitingClosings } from '../confirmation.ts';
import { both, type Desk, firstName, type Handler, isMentor, type Outcome, type Request, say, show, SURE } from '../desk.ts';
import { message } from '../message.ts';
import { letRead } from '../share-with.ts';

const SLOT = 'passport';
const LEFT: Line = { key: 'chat:left.passport' };

/** `paspoort`: the student's own passport as a card. From a button of another card it comes below, and that card stays. */
export const passport: Handler = async (desk, request) => {
  if (!desk.person.roles.includes('student'))
    return say(desk, request, message({ key: isMentor(desk) ? 'chat:passportIsStudents' : 'chat:passportNotYours' }));
  const asked = (await isOnPassport(desk, request)) ? request : ({ ...request, by: 'typing' } as const);
  return both(await showPassport(desk, asked), await waitingClosings(desk));
};

async function isOnPassport({ tx, chat }: Desk, { cardId }: Request): Promise<boolean> {
  return cardId === (await cardAt(tx, { tenantId: chat.tenantId, chatId: chat.id, slot: SLOT }));
}

async function showPassport(desk: Desk, request: Request, notice?: Line): Promise<Outcome> {
  return show(desk, request, SLOT, await passportView(desk, notice), LEFT);
}

/** One of the student's own agreements; undefined when it is somebody else's or gone. */
async function ownAgreement(desk: Desk, id: string) {
  const agreement = await findAgreement(desk.tx, { tenantId: desk.person.tenantId, id });
  return agreement && mayChange(desk, agreement.studentId) ? agreement : undefined;
}

type OwnItem = Entry | Agreement;

async function ownItem(desk: Desk, id: string): Promise<OwnItem | undefined> {
  const key = { tenantId: desk.person.tenantId, id };
  const item = (await findEntry(desk.tx, key)) ?? (await findAgreement(desk.tx, key));
  return item && mayChange(desk, item.studentId) ? item : undefined;
}

function mayChange({ person }: Desk, studentId: string): boolean {
  const relation = person.id === studentId ? 'self' : 'none';
  return decide({ actor: actorOf(person), action: 'change-own-item', relation }).allowed;
}

const TO = { 'agreement-done': 'done', 'agreement-changed': 'changed', 'agreement-dropped': 'dropped' } as const;

/** Done, changed or dropped: asks for one line about what it brought. From a button of another card it is asked below. */
export const becameOf: Handler = async (desk, pressed) => {
  const request = (await isOnPassport(desk, pressed)) ? pressed : ({ ...pressed, by: 'typing' } as const);
  const agreement = await ownAgreement(desk, request.arg);
  if (!agreement) return showPassport(desk, request, { key: 'chat:itemGone' });
  const to = TO[request.verb as keyof typeof TO];
  const ref = { subject: agreement.id, rev: agreement.updatedAt };
  const view: CardView = {
    card: 'agreement-outcome',
    ref,
    agreement: agreementView(agreement, desk.today),
    to,
    problems: {},
  };
  return show(desk, request, SLOT, view, LEFT);
};

/** Keeps what became of an agreement, in the student's words. Where it was changed since the card was made, the student looks once more. */
export const saveOutcome: Handler = async (desk, request) => {
  const agreement = await ownAgreement(desk, request.subject);
  const to = (['done', 'changed', 'dropped'] as const).find((state) => state === request.arg);
  if (!agreement || !to) return showPassport(desk, request, { key: 'chat:itemGone' });

  const checked = checkAgreement(agreement, to, request.inputs, desk);
  const isNewest = request.rev === String(agreement.updatedAt);
  const { changed, problems } = isNewest ? checked : { ...checked, problems: { ...checked.problems, ...CHANGED_MEANWHILE } };
  if (Object.keys(problems).length > 0) {
    const ref = { subject: agreement.id, rev: agreement.updatedAt };
    return show(
      desk,
      request,
      SLOT,
      { card: 'agreement-outcome', ref, agreement: agreementView(changed, desk.today), to, problems },
      LEFT,
    );
  }
  await changeAgreement(desk.tx, changed, desk);
  return showPassport(desk, request, { key: `chat:agreementIs.${to}` });
};

/** An agreement that was saved as done or dropped by mistake is to be done after all. */
export const reopen: Handler = async (desk, request) => {
  const agreement = await ownAgreement(desk, request.arg);
  if (!agreement) return showPassport(desk, request, { key: 'chat:itemGone' });
  await reopenAgreement(desk.tx, agreement, desk);
  return showPassport(desk, request, { key: 'chat:agreementIs.agreed' });
};

const CHANGED_MEANWHILE = { brought: { key: 'chat:changedMeanwhile' } } as const;

/** Takes an entry or agreement out of the passport, for good, with every copy of its words; asks first. */
export const withdrawFromPassport: Handler = async (desk, request) => {
  const [id = '', sure] = request.arg.split(' ');
  const item = await ownItem(desk, id);
  if (!item) return showPassport(desk, request, { key: 'chat:itemGone' });
  if (sure !== SURE) return show(desk, request, SLOT, askToWithdraw(desk, item), LEFT);
  await eraseItem(desk.tx, item);
  return showPassport(desk, request, { key: 'chat:itemWithdrawn' });
};

function askToWithdraw({ at }: Desk, { id, body }: OwnItem): CardView {
  const words = quotable('what' in body ? body.what : body.text);
  return {
    card: 'message',
    ref: { subject: SLOT, rev: at },
    lines: [{ key: 'chat:askWithdraw', params: { words } }, { key: 'tab:ask.eraseHow' }],
    actions: [
      { verb: 'withdraw', label: { key: 'chat:action.withdraw' }, data: { arg: `${id} ${SURE}` } },
      { verb: 'passport', label: { key: 'chat:action.keep' } },
    ],
  };
}

/** Lets a mentor of today read an item. With one mentor the button names nobody; with several an item has a button for each. */
export const share: Handler = async (desk, request) => {
  const [id = '', mentorId] = request.arg.split(' ');
  const item = await ownItem(desk, id);
  if (!item) return showPassport(desk, request, { key: 'chat:itemGone' });
  const mentors = await mentorsOf(desk.tx, { ...whoseOf(desk), today: desk.today });
  const chosen = mentorId === undefined ? mentors : mentors.filter((mentor) => mentor.id === mentorId);
  if (chosen.length > 1) return showPassport(desk, request, { key: 'chat:shareWithWhom' });
  await letRead(desk, whoseOf(desk), [item], chosen);
  return showPassport(desk, request, sharedWithMentors(chosen.map(firstName)));
};

/** Nobody else may read an item any more, whatever way they came by it. */
export const unshare: Handler = async (desk, request) => {
  const item = await ownItem(desk, request.arg);
  if (!item) return showPassport(desk, request, { key: 'chat:itemGone' });
  const kind = 'kind' in item ? item.kind : AGREEMENTS;
  await keepPrivate(desk.tx, whoseOf(desk), { id: item.id, kind }, () => desk.newId());
  return showPassport(desk, request, { key: 'chat:onlyYou' });
};
