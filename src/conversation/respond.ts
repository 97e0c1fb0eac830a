import type { Verdict } from '../card-signature.ts';
import type { Incoming } from '../incoming.ts';
import type { CardView } from '../reply.ts';
import { type Chat, setReachable } from '../store/chats.ts';
import { arrive } from './arrive.ts';
import { careApart, careFirst, careFor } from './care.ts';
import { untoldOfTable } from './confirmed.ts';
import { both, type Desk, type Outcome, type Request, say, sayBelow, SILENT } from './desk.ts';
import { freeText, heardAs } from './free-text.ts';
import { inGroup } from './in-group.ts';
import { HELP, message } from './message.ts';
import { type Free, overlongField, pressedRequest, readTyped } from './request.ts';
import { isSound, refuse } from './unsound.ts';
import { AFTER_LEAVING, STUDENTS_WORDS, VERBS } from './verbs/index.ts';

/** What comes of an activity for whoever is known: who they are decides what it means, and what they may. */
export async function outcomeFor(desk: Desk, incoming: Incoming, verdict: Verdict): Promise<Outcome> {
  const { deed } = incoming;
  if (deed.type === 'removed') {
    await setReachable(desk.tx, desk.chat, false);
    return SILENT;
  }
  const asked = requestIn(desk, incoming);
  const words = wordsIn(deed, asked);
  if (desk.chat.kind !== 'personal') return both(await inGroup(desk, asked), await careApart(desk, words));
  const by = asked && 'verb' in asked ? asked.by : 'typing';
  const outcome = await plainOutcomeFor(desk, incoming, asked, verdict);
  // Whatever else is the matter, too long or from whom has left: who asks for help gets it.
  const care = await careFor(desk, words);
  if (!care) return outcome;
  // What was not taken in is told all the same, below the help; and the card on which it was typed keeps it.
  const isRefused = asked !== undefined && ('unusable' in asked || ('verb' in asked && overlongField(asked)));
  return isRefused ? both(careFirst(desk, 'typing', SILENT, care), outcome) : careFirst(desk, by, outcome, care);
}

/** What comes of what somebody asked or wrote in their own chat, whatever it may tell of need. */
async function plainOutcomeFor(
  desk: Desk,
  incoming: Incoming,
  asked: Request | Free | undefined,
  verdict: Verdict,
): Promise<Outcome> {
  const { deed } = incoming;
  const closed = closedFor(desk, asked);
  if (closed) return say(desk, { by: asked && 'verb' in asked ? asked.by : 'typing' }, closed);
  if (!asked) return arrive(desk);
  const request = deed.type === 'said' ? await heardAs(desk, asked, deed.text) : asked;
  const done =
    'verb' in request
      ? await (isSound(verdict, incoming) ? obey(desk, request) : refuse(desk, request, verdict))
      : await freeText(desk, request, deed.type === 'said' ? deed.attachments : 0);
  return isFirstContact(desk, incoming) ? both(done, await untoldOfTable(desk)) : done;
}

/** Whether the account was bound to this person in this very turn: whoever writes before the channel told that they are here. */
function isFirstContact({ person }: Desk, { from }: Incoming): boolean {
  return person.entraId === null && from.entraId !== null;
}

/** What a person wrote, wherever they wrote it. */
function wordsIn(deed: Incoming['deed'], request: Request | Free | undefined): readonly string[] {
  if (deed.type === 'said') return [deed.text];
  return request && 'verb' in request ? [request.arg, ...Object.values(request.inputs)] : [];
}

/** What was asked with a button or in words; undefined when nobody asked anything. */
function requestIn(desk: Desk, incoming: Incoming): Request | Free | undefined {
  const { deed } = incoming;
  const { passport = '', students = '' } = desk.school.mannerOf(desk.person.teamId).roles[desk.locale] ?? {};
  const typed = deed.type === 'said' ? readTyped(deed.text, deed.attachments, { passport, students }) : undefined;
  const request = pressedRequest(incoming) ?? typed;
  return request && 'verb' in request ? meant(desk, request) : request;
}

/** Why nothing is done for this person: they are no longer at the school and ask for more than their own. */
function closedFor({ person }: Desk, request: Request | Free | undefined): CardView | undefined {
  if (person.leftOn === null || (request && 'verb' in request && AFTER_LEAVING.has(request.verb))) return undefined;
  return person.roles.includes('student')
    ? message({ key: 'chat:left.student' }, TAKE, MY_DATA)
    : message({ key: 'chat:left.school' });
}

/** Does what a verb asks, if it is for this person; says so when it is not. */
export async function obey(desk: Desk, request: Request): Promise<Outcome> {
  const verb = Object.hasOwn(VERBS, request.verb) ? VERBS[request.verb] : undefined;
  if (!verb) return say(desk, request, message({ key: 'chat:unknownButton' }, HELP));
  // Below, so that the card keeps what was typed on it.
  if (overlongField(request)) return sayBelow(desk, message({ key: 'chat:fieldTooLong' }));
  const mayAsk = verb.for.some((role) => desk.person.roles.includes(role));
  const outcome = mayAsk ? await verb.handle(desk, request) : undefined;
  return outcome ?? say(desk, request, message({ key: notYours(desk, request) }, HELP));
}

/** A student who types what begins a talk or an agreement hears that their mentor does that. */
function notYours({ person }: Desk, { verb, by }: Request): string {
  const isMentors = verb === 'start-with' || verb === 'plan' || verb === 'unplan' || verb === 'agreement';
  return isMentors && by === 'typing' && person.roles.includes('student') ? 'chat:mentorBegins' : 'chat:notYours';
}

const TAKE = { verb: 'take', label: { key: 'take:title' } };
const MY_DATA = { verb: 'my-data', label: { key: 'mydata:title' } };

/** What is said in the place of a card that cannot be made, of what an older version kept for example. */
export const NOT_SHOWN: CardView = message({ key: 'chat:notShown' });

/** A typed word as this person means it. */
function meant({ person }: Desk, request: Request): Request {
  const own = request.by === 'typing' && !person.roles.includes('mentor') ? STUDENTS_WORDS[request.verb] : undefined;
  return own === undefined ? request : { ...request, verb: own };
}

/** What somebody hears whom nobody at the school is. */
export function strangersOutcome({ deed }: Incoming, chat: Chat): Outcome {
  if (deed.type === 'removed') return SILENT;
  const view = message({ key: 'chat:stranger' });
  if (deed.type === 'pressed' && deed.answered === 'in-response') return { answer: view, owed: [] };
  return { answer: null, owed: [{ chatId: chat.id, reply: { op: 'send', view } }] };
}
