import { readMentor } from '../../../dialogs/language/index.ts';
import { earlierTurns } from '../../../dialogs/notes.ts';
import { RULES } from '../../../dialogs/vocabulary.ts';
import { setPreference } from '../../store/preferences.ts';
import { both, type Handler, say } from '../desk.ts';
import { dropTip, fineName, inHand } from '../hold.ts';
import { message } from '../message.ts';
import { tipOf } from '../views.ts';
import { subjectOf } from './subject.ts';
import { keepTyped, showMoved } from './talk.ts';

/** "No, this is fine": tips of this rule stay away for this mentor. */
export const fine: Handler = async (desk, request) => {
  const rule = RULES.find((id) => id === request.arg);
  if (!rule) return undefined;
  const { tenantId, id: personId } = desk.person;
  await setPreference(desk.tx, { tenantId, personId }, fineName(rule), 'yes', desk.at);
  const kept = { key: 'chat:tipFine' } as const;
  if (request.subject === '') return say(desk, request, { card: 'line', line: kept });
  const subject = await subjectOf(desk, request);
  if (!subject || 'outcome' in subject) return subject?.outcome;
  const { current: before } = subject;
  const { after: typed, help } = await keepTyped(desk, request, before);
  const after = await dropTip(desk, typed);
  return both(await showMoved(desk, request, { before, after }, kept), help);
};

/** `check <vraag>`: reads a question before it is asked. Nothing of it is kept. */
export const check: Handler = async (desk, request) => {
  const text = request.arg.trim();
  if (text === '') return say(desk, request, message({ key: 'chat:checkHow' }));
  const current = await inHand(desk);
  const earlier = current ? earlierTurns(current.place.context) : [];
  const { form, findings } = readMentor(text, { locale: desk.locale, earlier });
  const [first] = findings;
  const seen = first && {
    rule: first.rule,
    signal: 'slipped' as const,
    quote: text.slice(...first.span),
    tip: { key: `tips:${first.kind}`, rewrites: first.rewrites },
  };
  return say(desk, request, {
    card: 'check',
    text,
    form,
    tip: tipOf({ tip: seen ?? null, bank: desk.school.bank, ...(current && { place: current.place }) }),
    more: Math.max(0, findings.length - 1),
  });
};
