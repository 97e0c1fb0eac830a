import { LOCALES } from '../../../dialogs/vocabulary.ts';
import type { CardView } from '../../reply.ts';
import { setLocale } from '../../store/people.ts';
import { type Desk, type Handler, say } from '../desk.ts';

/** `help`: what can be done here, by role. */
export const help: Handler = (desk, request) => {
  const role = roleOf(desk);
  const coordinates = desk.person.roles.includes('coordinator');
  return Promise.resolve(say(desk, request, { card: 'help', role, coordinates }));
};

/** `woorden`: the terms, each in a sentence. */
export const glossary: Handler = (desk, request) => Promise.resolve(say(desk, request, { card: 'glossary' }));

/** `taal`: which language the bot speaks with this person. */
export const language: Handler = (desk, request) =>
  Promise.resolve(say(desk, request, { card: 'language', current: desk.locale }));

/** The person chose a language; from now on Teams' own is not followed any more. */
export const setLanguage: Handler = async (desk, request) => {
  const locale = LOCALES.find((each) => each === request.arg);
  if (!locale) return language(desk, request);
  await setLocale(desk.tx, desk.person, locale);
  const view: CardView = { card: 'line', line: { key: 'chat:languageIs' } };
  return { ...say(desk, request, view), locale };
};

/** The role that decides which help fits: whoever guides is helped as a mentor first. */
export function roleOf({ person }: Pick<Desk, 'person'>): 'mentor' | 'student' | 'coordinator' {
  if (person.roles.includes('mentor')) return 'mentor';
  return person.roles.includes('student') ? 'student' : 'coordinator';
}
