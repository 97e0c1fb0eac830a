import type { Matter } from '../../../dialogs/care/care.ts';
import { helpWith, ownPlaceOf, referralContacts, toldBy } from '../care.ts';
import {
  both,
  type Desk,
  firstName,
  fullName,
  type Handler,
  type Outcome,
  say,
  sayBelow,
  sayInPassing,
  SILENT,
} from '../desk.ts';
import { ownOpenReflection } from '../open-reflection.ts';
import { reflect } from './reflection.ts';

/** "I meant something else": the student goes on where they were; nothing of it is remembered. */
export const careNo: Handler = async (desk, request) => {
  const said = say(desk, request, { card: 'line', line: { key: 'care:meantOtherwise' } });
  const open = desk.person.leftOn === null ? await ownOpenReflection(desk) : undefined;
  const back = open ? await reflect(desk, { ...request, by: 'typing', subject: '' }) : undefined;
  return back ? both(said, back) : said;
};

/** "Yes": what can be done now is said below the card, which stays with the help on it. */
export const careYes: Handler = (desk) =>
  Promise.resolve(sayBelow(desk, { card: 'message', lines: [{ key: 'care:youAreNotAlone' }], actions: [] }));

/** The student wants a mentor to know that they want to talk: only that is passed on, never what was written. The card with the help stays. */
export const careTell: Handler = async (desk) => (await tellMentors(desk)).outcome;

/**
 * The same from the tab, where the help goes with the page: it comes in the chat first, so that it is there when a mentor could not
 * be told. Gives who is told.
 */
export async function tellFromTab(desk: Desk, matter: Matter): Promise<Told> {
  const { names, outcome } = await tellMentors(desk);
  if (names.length === 0) return { names, outcome: SILENT };
  return { names, outcome: both(sayInPassing(desk, helpWith(desk, matter)), outcome) };
}

type Told = { readonly names: readonly string[]; readonly outcome: Outcome };

async function tellMentors(desk: Desk): Promise<Told> {
  const mentors = await toldBy(desk);
  const names = mentors.map(firstName);
  const line = names.length > 0 ? { key: 'care:told', params: { names } } : { key: 'care:nobodyToTell' };
  const said = sayBelow(desk, { card: 'message', lines: [line], actions: [] });
  const told = await Promise.all(mentors.map((mentor) => tell(desk, mentor.id)));
  return { names, outcome: told.reduce(both, said) };
}

async function tell(desk: Desk, personId: string): Promise<Outcome> {
  const to = await ownPlaceOf(desk, personId);
  const view = {
    card: 'message',
    lines: [{ key: 'care:wantsToTalk', params: { student: fullName(desk.person) } }],
    actions: [],
    summary: { key: 'care:lookSoon' },
  } as const;
  return { answer: null, owed: [{ ...to, reply: { op: 'send', view, orTellIn: desk.chat.id } }] };
}

/** `doorverwijzen`: whom a mentor can refer to, with the school's own criteria. Never a verdict. */
export const refer: Handler = (desk, request) =>
  Promise.resolve(say(desk, request, { card: 'referral', contacts: referralContacts(desk) }));
