import type { Locale } from '../../dialogs/vocabulary.ts';
import { LOCALES } from '../../dialogs/vocabulary.ts';
import { actorOf } from '../conversation/actor.ts';
import { dayOf } from '../days.ts';
import { personBehind } from '../conversation/account.ts';
import { type Action, type Actor, decide, type Relation } from '../people/access.ts';
import type { School } from '../people/schools.ts';
import { chatOfPerson, lockChat, type Locked } from '../store/chats.ts';
import { findByEntraId, holdPerson, type Person } from '../store/people.ts';
import type { Store, Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import type { Words, WordsFor } from '../words.ts';
import type { CareShown, Spoken } from './shapes.ts';
import type { Account } from './token.ts';

/** One request of somebody who signed in, in its transaction. `at` is epoch milliseconds, `today` the school's calendar day. */
export type Visit = {
  readonly tx: Tx;
  readonly at: number;
  readonly today: string;
  readonly person: Person;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly school: School;
  readonly words: Words;
  /** Where this bot can be reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  newId(): string;
};

/** What visits need from outside. */
export type Surroundings = {
  readonly store: Store;
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly newId: NewId;
  readonly now: () => number;
  readonly words: Words;
  readonly publicUrl: () => string;
};

/** The request cannot be carried out. `status` and `code` go to the caller, `problems` by field, and `care` when what was written asks for help. Nothing was changed. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly problems: Readonly<Record<string, string>> | undefined;
  readonly care: CareShown | undefined;

  constructor(status: number, code: string, problems?: Readonly<Record<string, string>>, care?: CareShown) {
    super(`Refused with ${code}`);
    this.status = status;
    this.code = code;
    this.problems = problems;
    this.care = care;
  }
}

/**
 * Carries out one request in one transaction. `language` is that of Teams; the person's own choice goes first. One that `changes`
 * something waits for the person's other ones and for the turns of their chat, so that what it decides by is still so when it
 * writes. Rejects with `Refused` when nobody of the school is known by this account: the bot knows people from the moment that the
 * app is there.
 */
export function visit<T>(
  { store, schoolOf, newId, now, words, publicUrl }: Surroundings,
  { account, language, changes }: { account: Account; language: string; changes: boolean },
  fn: (visit: Visit) => Promise<T>,
): Promise<T> {
  return store.transaction(async (tx) => {
    const school = await schoolOf(tx, account.tenantId);
    if (!school) throw new Refused(403, 'tenant-not-allowed');
    const person = await personWith(tx, account);
    if (!person) throw new Refused(403, 'unknown-person');
    const { at, order } = changes ? await inTurn(tx, person, now()) : together(now());
    const wanted = person.locale ?? language.slice(0, 2).toLowerCase();
    const locale = LOCALES.find((each) => each === wanted) ?? 'nl';
    const today = dayOf(at, school.settings.timeZone);
    const actor = actorOf(person);
    return fn({ tx, at, today, person, actor, locale, school, words, publicUrl: publicUrl(), newId: () => newId(order) });
  });
}

/** Who is bound to the account. Whoever has left may have passed it on to somebody with its user name. */
async function personWith(tx: Tx, { tenantId, entraId, upn }: Account): Promise<Person | undefined> {
  const bound = await findByEntraId(tx, tenantId, entraId);
  return bound && bound.leftOn !== null ? personBehind(tx, { tenantId, from: { id: entraId, entraId, upn } }) : bound;
}

type Moment = Pick<Locked, 'at' | 'order'>;

const together = (now: number): Moment => ({ at: now, order: now });

/** Waits for whatever else this person is doing, here or in their chat. Gives a moment later than that. */
async function inTurn(tx: Tx, person: Person, now: number): Promise<Moment> {
  const chat = await chatOfPerson(tx, person.tenantId, person.id);
  if (chat) return lockChat(tx, chat, now);
  await holdPerson(tx, person);
  return together(now);
}

/** Goes on when it is allowed. A stranger learns nothing: whom they ask about might as well not exist. */
export function allow({ actor }: Visit, action: Action, relation: Relation, granted: boolean | 'team' = false): void {
  const decision = decide({ actor, action, relation, granted });
  if (decision.allowed) return;
  throw decision.reason === 'stranger' ? new Refused(404, 'not-found') : new Refused(403, decision.reason);
}

/** What is told of something that does not exist: the same as of what is not for this person, so that nobody learns which it is. */
export function notThere(visiting: Visit, action: Action): Refused {
  allow(visiting, action, 'none');
  return new Refused(404, 'not-found');
}

/** Words for the person who visits, in the manner of their team. */
export function wordsFor({ words, locale, school, person, today }: Visit): WordsFor {
  return words.for({ locale, ...school.mannerOf(person.teamId), today });
}

/** The school's own words, in both languages: the page is told before it knows the language of Teams. */
export function spokenWith({ person, school, words }: Visit): Spoken {
  const manner = school.mannerOf(person.teamId);
  const inLocale = (locale: Locale) => {
    const { t } = words.for({ locale, ...manner });
    return {
      passport: t('tab:word.passport'),
      roleMentor: t('tab:word.mentor'),
      roleMentors: t('tab:word.mentors'),
      roleStudent: t('tab:word.student'),
      roleStudents: t('tab:word.students'),
    };
  };
  const locale = LOCALES.find((each) => each === person.locale) ?? null;
  return { locale, words: { nl: inLocale('nl'), en: inLocale('en') } };
}
