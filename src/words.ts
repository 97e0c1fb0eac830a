import { readFileSync, readdirSync } from 'node:fs';
import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import type { Choice, OwnWords } from '../dialogs/questions/question.ts';
import { LOCALES, type Locale, type Setting } from '../dialogs/vocabulary.ts';
import type { Line } from './reply.ts';
import { capital, dateInWords, listInWords, shorten } from './text.ts';

/** A school's own words for roles and the passport, in one language; what is absent falls back to the setting's usual words. */
export type RoleWords = Partial<Record<'student' | 'students' | 'mentor' | 'mentors' | 'passport', string | undefined>>;

/** What decides how things are said to one person. `today` (`YYYY-MM-DD`) lets dates of this year do without their year. */
export type Manner = {
  readonly locale: Locale;
  readonly setting?: Setting;
  readonly roles?: { readonly [L in Locale]?: RoleWords | undefined };
  readonly today?: string;
};

/** Makes sentences for one person. Results are plain text: whoever puts them into Markdown or HTML escapes them. */
export type WordsFor = {
  readonly locale: Locale;
  readonly setting: Setting;
  /** The words of a line, its parameters filled in literally; role words are filled in everywhere. */
  t(line: Line | string, params?: Line['params']): string;
  /** A question of the bank or of the school, with the student's own words in it. */
  question(choice: Choice, own: OwnWords, setting: Setting): string;
  /** What a mentor may ask next when the answer to a question is short; nothing when the bank has no such hint. */
  hint(choice: Choice, setting: Setting): string | null;
  /** `dinsdag 8 december`, with the year when it is not this year. Takes `YYYY-MM-DD` or an ISO time. */
  date(iso: string): string;
  /** `a, b en c`. */
  list(items: readonly string[]): string;
  /** The names directly under a key, in the order of the file. */
  keys(key: string): readonly string[];
  /** The same manner of speaking on another day. */
  on(today: string): WordsFor;
};

/** All words of the product. Made once, at start. */
export type Words = { for(manner: Manner): WordsFor };

/**
 * What happens to a key that a language lacks, or a parameter that a sentence lacks; the default throws. When it returns,
 * Dutch stands in for the key (the key itself when Dutch lacks it too), and nothing for the parameter.
 */
export type OnMissing = (key: string, locale: Locale) => void;

const LOCALES_FOLDER = new URL('../locales/', import.meta.url);
const LONGEST_OWN_WORDS = 90;
/** What i18next answers when no language has the key. */
const ABSENT = '\u0000';

/**
 * Reads every file of `locales/` and makes the one maker of sentences. A file is a namespace: `cards:guide.title` is in
 * `cards.json`. Throws when a file is not JSON.
 */
export function createWords(onMissing: OnMissing = failOnMissing): Words {
  const i18next = createInstance({
    initAsync: false,
    resources: Object.fromEntries(LOCALES.map((locale) => [locale, readLocale(locale)])),
    fallbackLng: 'nl',
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  void i18next.init();
  i18next.services.formatter?.add('date', (value, lng, options) =>
    dateInWords(String(value), lng as Locale, options['today'] as string),
  );
  i18next.services.formatter?.add('capital', (value) => capital(String(value)));
  return { for: remembered((manner) => wordsFor(i18next, manner, onMissing)) };
}

/** Makes each manner of speaking once a day: a school's own words are the same object as long as they are the same. */
function remembered(make: Words['for']): Words['for'] {
  const made = new WeakMap<object, Map<string, { today: string | undefined; words: WordsFor }>>();
  return (manner) => {
    const { locale, setting, roles = NO_ROLES, today } = manner;
    const ofRoles = made.get(roles) ?? new Map<string, { today: string | undefined; words: WordsFor }>();
    made.set(roles, ofRoles);
    const key = `${locale} ${setting ?? ''}`;
    const known = ofRoles.get(key);
    if (known?.today === today && known) return known.words;
    const words = make(manner);
    ofRoles.set(key, { today, words });
    return words;
  };
}

const NO_ROLES = {};

function wordsFor(i18next: i18n, manner: Manner, onMissing: OnMissing): WordsFor {
  const { locale, today = '' } = manner;
  const setting = manner.setting ?? 'mbo';
  const plural = new Intl.PluralRules(locale);

  /** What takes no parameters is the same every time. */
  const fixed = new Map<string, string>();

  function say(key: string, params?: Line['params'], context = ''): string {
    if (params !== undefined) return made(key, params, context);
    const id = `${key} ${context}`;
    const known = fixed.get(id) ?? made(key, {}, context);
    fixed.set(id, known);
    return known;
  }

  /** Sentences in which nothing but names is filled in, by key and context; null: i18next must look closer. */
  const simple = new Map<string, Template | null>();

  function simpleOf(key: string, context: string): Template | null {
    const id = `${key} ${context}`;
    const known = simple.get(id);
    if (known !== undefined) return known;
    const text = simpleText(i18next, locale, key, context);
    simple.set(id, text);
    return text;
  }

  function made(key: string, params: NonNullable<Line['params']>, context: string): string {
    const { count } = params;
    const template = typeof count === 'number' ? counted(key, count, context) : simpleOf(key, context);
    if (template !== null) return filled(template, (name) => valueOf(name, params) ?? absent(`${key} {{${name}}}`));
    const answer = i18next.t(key, {
      lng: locale,
      nest: false,
      returnDetails: true,
      defaultValue: ABSENT,
      missingInterpolationHandler: (_text: string, [braced = '']: string[]) => absent(`${key} ${braced}`),
      ...(context === '' ? {} : { context }),
      ...(typeof params['count'] === 'number' ? { count: params['count'] } : {}),
      // Parameters go in by `replace`, so that a person's words can never act as an option of i18next.
      replace: { ...usual, ...Object.fromEntries(Object.keys(params).map((name) => [name, valueOf(name, params)])), today },
    });
    if (answer.usedLng !== locale || answer.res === ABSENT) onMissing(key, locale);
    return answer.res === ABSENT ? key : String(answer.res);
  }

  /** The sentence for so many, where neither a context nor a form of its own for this very number comes in between. */
  function counted(key: string, count: number, context: string): Template | null {
    return context === '' && count !== 0 ? simpleOf(`${key}_${plural.select(count)}`, '') : null;
  }

  function valueOf(name: string, params: NonNullable<Line['params']>): unknown {
    if (name === 'today') return today;
    const value = Object.hasOwn(params, name) ? params[name] : usual[name];
    return typeof value === 'object' ? listInWords(value, locale) : value;
  }

  function absent(what: string): string {
    onMissing(what, locale);
    return '';
  }

  let usual: Record<string, string> = {};
  const own = manner.roles?.[locale] ?? {};
  usual = {
    roleStudent: own.student ?? say('common:role.student', undefined, setting),
    roleStudents: own.students ?? say('common:role.students', undefined, setting),
    roleMentor: own.mentor ?? say('common:role.mentor', undefined, setting),
    roleMentors: own.mentors ?? say('common:role.mentors', undefined, setting),
    passport: own.passport ?? say('common:role.passport', undefined, setting),
  };

  const self: WordsFor = {
    locale,
    setting,
    t: (line, params) => (typeof line === 'string' ? say(line, params) : say(line.key, line.params)),
    question: (choice, words, inSetting) =>
      choice.words?.[locale] ??
      say(choice.key.includes(':') ? choice.key : `questions:${choice.key}`, shortened(words), inSetting),
    hint: ({ hint }, inSetting) => (hint === undefined ? null : say(`questions:${hint}`, undefined, inSetting)),
    date: (iso) => dateInWords(iso, locale, today),
    list: (items) => listInWords(items, locale),
    keys: (key) => Object.keys(resource(i18next, locale, key)),
    on: (day) => (day === manner.today ? self : wordsFor(i18next, { ...manner, today: day }, onMissing)),
  };
  return self;
}

function readLocale(locale: Locale): ResourceLanguage {
  const folder = new URL(`${locale}/`, LOCALES_FOLDER);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(files.map((file) => [file.slice(0, -'.json'.length), readJson(new URL(file, folder))]));
}

function readJson(file: URL): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (cause) {
    throw new Error(`${file.pathname} is not JSON; mend it, then start again`, { cause });
  }
}

/** A sentence taken apart: what stands before each name, the name, and so on; what comes last stands before none. */
type Template = readonly { readonly before: string; readonly name: string | undefined }[];

/** The text of a key when it has names to fill in and nothing else that i18next would act on; null otherwise, or when it is not there. */
function simpleText(i18next: i18n, locale: Locale, key: string, context: string): Template | null {
  const [namespace = '', path = ''] = key.split(':');
  const inContext: unknown = context === '' ? undefined : i18next.getResource(locale, namespace, `${path}_${context}`);
  const found: unknown = inContext ?? i18next.getResource(locale, namespace, path);
  if (typeof found !== 'string' || /\{\{(?!\w+\}\})|\$t\(/u.test(found)) return null;
  const parts = found.split(/\{\{(\w+)\}\}/u);
  return parts.flatMap((before, place) => (place % 2 === 0 ? [{ before, name: parts[place + 1] }] : []));
}

/** Puts values in the place of their names, as they stand. */
function filled(template: Template, valueOf: (name: string) => unknown): string {
  let text = '';
  for (const { before, name } of template) text += name === undefined ? before : before + String(valueOf(name));
  return text;
}

function resource(i18next: i18n, locale: Locale, key: string): object {
  const [namespace = '', path = ''] = key.split(':');
  const found: unknown = i18next.getResource(locale, namespace, path);
  if (typeof found !== 'object' || found === null) throw new Error(`No list of words at \`${key}\` in \`${locale}\``);
  return found;
}

function failOnMissing(key: string, locale: Locale): never {
  throw new Error(`No words for \`${key}\` in \`${locale}\`; add them to locales/${locale}/${key.split(':')[0]}.json`);
}

function shortened(words: OwnWords): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, shorten(text, LONGEST_OWN_WORDS)]));
}
