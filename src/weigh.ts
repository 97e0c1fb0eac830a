import { readFileSync, writeFileSync } from 'node:fs';
import { languageOf, type Language } from '../dialogs/language/languages.ts';
import { readMentorIn, wordsToWeigh } from '../dialogs/language/mentor.ts';
import type { FindingKind } from '../dialogs/language/index.ts';
import { packWeights, writeWeights } from '../dialogs/language/weights.ts';
import { LOCALES, type Locale } from '../dialogs/vocabulary.ts';
import { mentorCases, type MentorCase } from './accuracy/gold.ts';
import { learnWeights } from './accuracy/learn.ts';

/**
 * How much more than nothing the words must weigh, in the logarithm of the odds. Chosen so that precision comes to .95 on sentences of
 * writers who were left out, as far as recall stays above .85; those of advice and dwells a little higher, for the floors of the test part.
 */
const THRESHOLDS = { why: 0, 'fills-in': 0.5, advice: 1.25, stacked: -0.5, dwells: 0 } as const satisfies Record<
  FindingKind,
  number
>;

/** How often what the guide itself says is told: every word of it must be right. */
const OURS_COUNT = 3;

/** The development part of the gold set; the test part is kept from the weights. */
const PARTS: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['mentor.nl.dev', 'mentor.nl.a', 'mentor.nl.b', 'mentor.nl.c', 'mentor.nl.d', 'ordinary.nl'],
  en: ['mentor.en.dev', 'ordinary.en'],
};

/** Learns the weights of a language anew from the gold set; with `--pack` only those in the table that people read are packed again for the program. */
const packOnly = isPackOnly(process.argv.slice(2));

for (const locale of LOCALES) {
  const folder = new URL(`../dialogs/language/${locale}/`, import.meta.url);
  const file = new URL('weights.json', folder);
  if (!packOnly) writeFileSync(file, inLines(learned(locale)));
  const table = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  writeFileSync(new URL('weights.packed.json', folder), inLines(writeWeights(packWeights(table))));
  process.stdout.write(`${locale}: ${table.length - 1} features\n`);
}

function isPackOnly(args: readonly string[]): boolean {
  if (args.length === 0 || (args.length === 1 && args[0] === '--pack')) return args.length === 1;
  process.stderr.write('Usage: npm run -s weigh [-- --pack]\n');
  process.exit(2);
}

function inLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function learned(locale: Locale): readonly string[] {
  const labelled = PARTS[locale].flatMap(mentorCases);
  const rules = { ...languageOf(locale), weights: () => packWeights(['-\t0,0,0,0,0']) };
  const ours = spoken(locale, rules);
  const cases = [
    ...labelled,
    ...clear(betterWordings(labelled, rules)),
    ...Array.from({ length: OURS_COUNT }, () => ours).flat(),
  ];
  return learnWeights(
    cases.map(({ text, kinds, earlier }) => ({ kinds, words: wordsToWeigh(text, { locale, earlier }) })),
    THRESHOLDS,
  );
}

/** What nothing is to be found in. */
function clear(texts: readonly string[]): readonly MentorCase[] {
  return [...new Set(texts)].map((text) => ({ text, kinds: [], earlier: [] }));
}

/** What the guide itself says to mentors and to students, as the rules read it. */
function spoken(locale: Locale, rules: Language): readonly MentorCase[] {
  const texts = ['questions', 'reflection', 'elements', 'nudges', 'rules', 'tips'].flatMap((file) =>
    wordingsIn(JSON.parse(readFileSync(new URL(`../locales/${locale}/${file}.json`, import.meta.url), 'utf8'))),
  );
  return texts.map((each) => {
    const text = each.replaceAll(/\{\{[^}]*\}\}/gu, 'dat');
    return { text, kinds: readMentorIn(rules, text, []).findings.map(({ kind }) => kind), earlier: [] };
  });
}

/** The better wordings that hold nothing of what was typed, and one that the rules alone offer for each labelled sentence: in turn the first, the second, the third. */
function betterWordings(labelled: readonly MentorCase[], rules: Language): readonly string[] {
  const standing = [...rules.standing].map((text) => `${text}?`);
  const offered = labelled.flatMap(({ text, earlier, kinds }, index) => {
    const found = readMentorIn(rules, text, earlier).findings.filter(({ kind }) => kinds.includes(kind));
    return found.flatMap(({ rewrites }) => {
      const rewrite = rewrites[index % rewrites.length];
      return rewrite && 'text' in rewrite ? [rewrite.text] : [];
    });
  });
  return [...standing, ...offered];
}

function wordingsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(wordingsIn);
}
