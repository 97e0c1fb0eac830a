import { decide, relationTo } from '../../people/access.ts';
import { addAnswer } from '../../store/answers.ts';
import { chatOfPerson } from '../../store/chats.ts';
import { isGranted } from '../../store/grants.ts';
import { findEntry } from '../../store/passport.ts';
import { actorOf } from '../actor.ts';
import { both, firstName } from '../desk.ts';
import { aboutTalk } from './subject.ts';
import { showCurrent } from './talk.ts';
import { quotable } from '../../../dialogs/notes.ts';

/**
 * A mentor answers what a student shared, from the preparation card: one tap (`thank`) or one line (`answer`, field
 * `answer.<entry id>`). The answer goes to the student's own chat.
 */
export const answerEntry = aboutTalk(async (desk, request, { current }) => {
  const { tenantId, id: mentorId } = desk.person;
  const entry = await findEntry(desk.tx, { tenantId, id: request.arg });
  if (!entry) return showCurrent(desk, request, current, { key: 'reflection:entryGone' });

  const relation = await relationTo(desk.tx, { tenantId, personId: mentorId }, { tenantId, id: entry.studentId }, desk.today);
  const granted = await isGranted(desk.tx, {
    tenantId,
    studentId: entry.studentId,
    itemId: entry.id,
    granteeId: mentorId,
  });
  if (!decide({ actor: actorOf(desk.person), action: 'read-item', relation, granted }).allowed) {
    return showCurrent(desk, request, current, { key: 'reflection:entryGone' });
  }
  const typed = (request.inputs[`answer.${entry.id}`] ?? '').trim();
  if (request.verb === 'answer' && typed === '') return showCurrent(desk, request, current, { key: 'chat:nothingTyped' });
  await addAnswer(desk.tx, {
    tenantId,
    id: desk.newId(),
    entryId: entry.id,
    studentId: entry.studentId,
    mentorId,
    text: typed,
    at: desk.at,
  });

  const params = { mentor: firstName(desk.person), text: typed, about: quotable(entry.body.text) };
  const view = {
    card: 'message',
    lines: [{ key: typed === '' ? 'reflection:thanked' : 'reflection:answered', params }],
    actions: [],
    summary: { key: 'reflection:answerCame', params: { mentor: firstName(desk.person) } },
  } as const;
  const chat = await chatOfPerson(desk.tx, tenantId, entry.studentId);
  const to = chat ? { chatId: chat.id } : { personId: entry.studentId };
  const shown = await showCurrent(desk, request, current, {
    key: 'reflection:answerSent',
    params: { student: current.called },
  });
  return both(shown, { answer: null, owed: [{ ...to, reply: { op: 'send', view } }] });
});
