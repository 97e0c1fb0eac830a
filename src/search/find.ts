import MiniSearch, { type SearchResult } from 'minisearch';
import type { Choice, Question } from '../../dialogs/questions/question.ts';
import { type Competency, type Locale, LOCALES, type Phase, PHASES } from '../../dialogs/vocabulary.ts';
import type { WordsFor } from '../words.ts';

/** A question that was found, in the wording that fits best. */
export type Found = { readonly choice: Choice; readonly phase: Phase; readonly competency: Competency | null };

/** What is looked for: words in either language, and which part of what fits. Without words everything fits, in the order of a conversation. */
export type Query = { readonly text: string; readonly locale: Locale; readonly skip: number; readonly count: number };

/** Finds questions of one bank. */
export type Search = (query: Query) => readonly Found[];

/** A wording that needs nobody's own words, and how it is said. */
type Wording = { readonly choice: Choice; readonly said: Readonly<Record<Locale, string>> };
type Entry = { readonly question: Question; readonly wordings: readonly Wording[] };
type Document = { id: string; about: string; also: string } & Record<Locale, string>;
type Manner = Readonly<Record<Locale, WordsFor>>;

const LONGEST_QUERY = 200;

/**
 * Makes a search over a bank, for mentors who are spoken with in this manner. Every question is found by its own words, its
 * phase, its competency, what it asks for and what mentors call that, in both languages, with small mistakes in typing. Wordings that need a
 * student's own words are left out: what is found holds nothing of anybody.
 */
export function searchIn(bank: readonly Question[], manner: Manner): Search {
  const inOrder = PHASES.flatMap((phase) => bank.filter((question) => question.phase === phase))
    .filter(({ settings }) => settings?.includes(manner.nl.setting) ?? true)
    .map((question): Entry => ({ question, wordings: wordingsOf(question, manner) }))
    .filter(({ wordings }) => wordings.length > 0);
  const known = new Map(inOrder.map((entry) => [entry.question.id, entry]));
  const index = new MiniSearch<Document>({ fields: [...LOCALES, 'about', 'also'], processTerm: fold });
  index.addAll(inOrder.map((entry) => documentOf(entry, manner)));

  return ({ text, locale, skip, count }) => {
    const words = text.trim().slice(0, LONGEST_QUERY);
    const results: readonly Pick<SearchResult, 'id' | 'terms'>[] =
      words === '' ? inOrder.map(({ question }) => ({ id: question.id, terms: [] })) : ranked(index, words, locale);
    return results.slice(skip, skip + count).flatMap(({ id, terms }) => {
      const entry = known.get(String(id));
      const choice = entry && best(entry.wordings, terms, locale);
      return choice ? [{ choice, phase: entry.question.phase, competency: entry.question.competency }] : [];
    });
  };
}

function wordingsOf({ id, variants, words }: Question, manner: Manner): readonly Wording[] {
  const own = words === undefined ? {} : { words };
  return variants
    .filter(({ needs }) => needs.length === 0)
    .map(({ key }) => {
      const choice = { id, key, ...own };
      const said = (locale: Locale) => manner[locale].question(choice, {}, manner[locale].setting);
      return { choice, said: { nl: said('nl'), en: said('en') } };
    });
}

function documentOf({ question: { id, phase, competency, element }, wordings }: Entry, manner: Manner): Document {
  const about = LOCALES.flatMap((locale) => {
    const { t } = manner[locale];
    const fed = competency === null ? [] : [t(`common:competency.${competency}`)];
    return [t(`common:phase.${phase}`), t(`elements:name.${element}`), ...fed];
  });
  const also = LOCALES.flatMap((locale) => {
    const { t } = manner[locale];
    return [t(`search:called.${phase}`), t(`search:also.${element}`)];
  });
  const said = (locale: Locale) => wordings.map((each) => each.said[locale]).join(' ');
  return { id, about: about.join(' '), also: also.join(' '), nl: said('nl'), en: said('en') };
}

/** The wording in which most of what was looked for stands. */
function best(wordings: readonly Wording[], terms: readonly string[], locale: Locale): Choice | undefined {
  const hits = ({ said }: Wording) => terms.filter((term) => fold(said[locale]).includes(term)).length;
  return wordings.toSorted((one, other) => hits(other) - hits(one))[0]?.choice;
}

/** What holds all words goes alone; where nothing does, what holds some. */
function ranked(index: MiniSearch<Document>, words: string, locale: Locale): readonly SearchResult[] {
  const options = {
    prefix: (term: string) => term.length > 2,
    fuzzy: mistakes,
    boost: { [locale]: 2, about: 1.5, also: 1.2 },
    weights: { prefix: 0.6, fuzzy: 0.3 },
  };
  const all = index.search(words, { ...options, combineWith: 'AND' });
  return all.length > 0 ? all : index.search(words, options);
}

/** How many letters may be wrong: none in short words, two in long ones. */
function mistakes(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 7 ? 1 : 2;
}

/** Letters alone, without case and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase(); // prettier-ignore
}
