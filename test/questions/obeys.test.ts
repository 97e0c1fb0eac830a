import { describe, expect, test } from 'vitest';
import { readMentor } from '../../dialogs/language/index.ts';
import { BANK } from '../../dialogs/questions/bank.ts';
import type { OwnWords } from '../../dialogs/questions/question.ts';
import { type Locale, LOCALES, SETTINGS } from '../../dialogs/vocabulary.ts';
import { createWords } from '../../src/words.ts';

/** What students say comes in every form: a sentence, a few words, a feeling, a reason. */
const OWN_WORDS: Record<Locale, readonly OwnWords[]> = {
  nl: [
    {
      experience: 'Ik heb voor het eerst alleen een klant geholpen',
      moment: 'toen ze zei dat ik het goed deed was ik trots',
      quality: 'ik kan goed luisteren',
      motive: 'dat mensen op mij kunnen rekenen',
      coreWord: 'vertrouwen',
      nextStep: 'ik ga een dag meelopen op de kinderafdeling',
      agreement: 'ik mail mijn praktijkopleider',
    },
    {
      experience: 'ruzie met een collega',
      moment: 'boos',
      quality: 'doorzetten',
      motive: 'eerlijk zijn',
      coreWord: 'eerlijk',
      nextStep: 'met haar praten',
      agreement: 'praten met Samira',
    },
  ],
  en: [
    {
      experience: 'I helped a customer on my own for the first time',
      moment: 'when she said I did well I felt proud',
      quality: 'I am good at listening',
      motive: 'that people can count on me',
      coreWord: 'trust',
      nextStep: 'I will spend a day on the children’s ward',
      agreement: 'I will email my supervisor',
    },
    {
      experience: 'a fight with a colleague',
      moment: 'angry',
      quality: 'keeping going',
      motive: 'being honest',
      coreWord: 'honest',
      nextStep: 'talk to her',
      agreement: 'talk to Samira',
    },
  ],
};

const words = createWords();

type Spoken = { key: string; text: string; locale: Locale; own: OwnWords };

const spoken: readonly Spoken[] = LOCALES.flatMap((locale) =>
  SETTINGS.flatMap((setting) =>
    BANK.flatMap(({ id, variants }) =>
      variants.flatMap(({ key }) =>
        OWN_WORDS[locale].map((own) => ({
          key,
          locale,
          own,
          text: words.for({ locale, setting }).question({ id, key }, own, setting),
        })),
      ),
    ),
  ),
);

function read({ text, locale, own }: Spoken) {
  return readMentor(text, { locale, earlier: Object.values(own).map((said) => ({ by: 'student', text: said })) });
}

function faulty(lines: readonly Spoken[], fault: (line: Spoken) => string | undefined): readonly string[] {
  return [...new Set(lines.flatMap((line) => (fault(line) === undefined ? [] : [`${line.key}: ${line.text} (${fault(line)})`])))];
}

describe('every wording in every setting, with own words in it', () => {
  test('raises no finding (domain.md §3)', () => {
    expect(
      faulty(
        spoken,
        (line) =>
          read(line)
            .findings.map(({ kind }) => kind)
            .join() || undefined,
      ),
    ).toEqual([]);
  });

  test('is an open question', () => {
    expect(faulty(spoken, (line) => (read(line).form === 'open' ? undefined : read(line).form))).toEqual([]);
  });

  test('the follow-ups, between quotation marks, raise no finding either', () => {
    const hints = LOCALES.flatMap((locale) =>
      BANK.flatMap(({ hint }) =>
        hint === undefined
          ? []
          : [{ key: hint, locale, own: {}, text: words.for({ locale }).t(`questions:${hint}`).slice(1, -1) }],
      ),
    );
    expect(
      faulty(
        hints,
        (line) =>
          read(line)
            .findings.map(({ kind }) => kind)
            .join() || undefined,
      ),
    ).toEqual([]);
  });
});
