import { createInstance } from 'i18next';
import { createContext, useContext } from 'react';
import { type Locale, LOCALES } from '../../../dialogs/vocabulary.ts';
import enCare from '../../../locales/en/care.json';
import enCommon from '../../../locales/en/common.json';
import enTab from '../../../locales/en/tab.json';
import nlCare from '../../../locales/nl/care.json';
import nlCommon from '../../../locales/nl/common.json';
import nlTab from '../../../locales/nl/tab.json';
import { capital, dateInWords, listInWords } from '../../text.ts';
import type { Spoken } from '../shapes.ts';

/** How the page speaks to one person. */
export type WordsFor = {
  readonly locale: Locale;
  t(key: string, params?: Readonly<Record<string, string | number>>): string;
  date(day: string): string;
  list(items: readonly string[]): string;
};

type Resources = Readonly<Record<Locale, { readonly common: typeof nlCommon } & Readonly<Record<string, object>>>>;

const PASSPORT: Resources = {
  nl: { tab: nlTab, care: nlCare, common: nlCommon },
  en: { tab: enTab, care: enCare, common: enCommon },
};

/** The language of a person: their own choice, else that of Teams, else Dutch. */
export function localeFor(chosen: Locale | null, ofHost: string): Locale {
  return LOCALES.find((locale) => locale === (chosen ?? ofHost.slice(0, 2).toLowerCase())) ?? 'nl';
}

/** Words in a language, with the school's own words in them. `today` lets dates of this year do without their year; `resources` are those of the page. */
export function wordsFor(
  locale: Locale,
  school: Spoken['words'][Locale] | null,
  today: string,
  resources: Resources = PASSPORT,
): WordsFor {
  const i18next = createInstance({
    lng: locale,
    initAsync: false,
    resources,
    interpolation: {
      escapeValue: false,
      skipOnVariables: true,
      defaultVariables: { ...(school ?? resources[locale].common.role) },
    },
  });
  void i18next.init();
  i18next.services.formatter?.add('date', (value) => dateInWords(String(value), locale, today));
  i18next.services.formatter?.add('capital', (value) => capital(String(value)));
  return {
    locale,
    t: (key, params = {}) =>
      i18next.t(key, {
        nest: false,
        replace: params,
        ...(typeof params['count'] === 'number' ? { count: params['count'] } : {}),
      }),
    date: (day) => dateInWords(day, locale, today),
    list: (items) => listInWords(items, locale),
  };
}

const Words = createContext<WordsFor>(wordsFor('nl', null, ''));

/** Gives words to everything inside. */
export const WordsProvider = Words.Provider;

/** The words of the person who looks. */
export const useWords = (): WordsFor => useContext(Words);
