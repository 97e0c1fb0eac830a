import { chatOfPerson } from '../../store/chats.ts';
import { referralContacts, toldBy } from '../care.ts';
import { both, type Desk, firstName, fullName, type Handler, type Outcome, say, sayBelow } from '../desk.ts';
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
export const careTell: Handler = async (desk) => {
  const mentors = await toldBy(desk);
  if (mentors.length === 0) return sayBelow(desk, { card: 'message', lines: [{ key: 'care:nobodyToTell' }], actions: [] });
  const told = await Promise.all(mentors.map((mentor) => tell(desk, mentor.id)));
  const names = mentors.map(firstName);
  const said = sayBelow(desk, { card: 'message', lines: [{ key: 'care:told', params: { names } }], actions: [] });
  return told.reduce(both, said);
};

async function tell(desk: Desk, personId: string): Promise<Outcome> {
  const chat = await chatOfPerson(desk.tx, desk.person.tenantId, personId);
  const to = chat ? { chatId: chat.id } : { personId };
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
