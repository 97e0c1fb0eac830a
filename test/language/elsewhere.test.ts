import { describe, expect, test } from 'vitest';
import { readStudent } from '../../dialogs/language/index.ts';
import type { Locale } from '../../dialogs/vocabulary.ts';

const OPTIONS = { today: '2026-11-30' };

/** Sentences that set a second situation beside the first, and such as only sound like it. */
const SENTENCES: Readonly<Record<Locale, { readonly second: readonly string[]; readonly none: readonly string[] }>> = {
  nl: {
    second: [
      'Op voetbal heb ik dat ook',
      'bij de scouting doe ik dat ook',
      'Met dansen heb ik precies hetzelfde.',
      'Thuis ben ik ook altijd degene die het oplost',
      'Dat heb ik bij mijn oppaskinderen ook',
      'vorig jaar op de basisschool had ik dat ook',
      'In mijn bijbaan bij de Jumbo ben ik ook zo',
      'Dat is bij gym net zo',
      'Hetzelfde had ik vorig jaar',
      'Tijdens mijn eerste stage gebeurde dat ook',
      'Ik herken dat van toen ik mijn broertje hielp',
      'dat heb ik vaker',
      'bij opa en oma gaat het ook zo',
      'ja bij hockey ook',
      'Thuis ook.',
      'Dat gebeurde op mijn vorige stage ook al',
      'op kamp vorig jaar was het net zo',
    ],
    none: [
      'Ik was ook moe',
      'Mijn moeder was er ook',
      'Op school heb ik ook wiskunde',
      'Thuis at ik ook pizza',
      'Dat is ook zo',
      'We gingen ook naar de winkel',
      'Ik wist dat ook niet',
      'ik heb dat ook gezegd tegen mijn baas',
      'Hij deed dat ook',
      'Mijn collega had hetzelfde shirt aan',
      'Dat wil ik ook',
    ],
  },
  en: {
    second: [
      'At football I do that too',
      'i do that at home too',
      "It's the same at my job",
      'Same thing happened last year.',
      "I'm like that at home as well",
      'that happens to me at hockey too',
      'I had that before at my old school',
      'With my brother I do the same',
      'It was just like that at camp last year',
    ],
    none: [
      'My mum was there too',
      'I was tired too',
      'We also went to the shop',
      'I want that too',
      'He did that too',
      'I told my boss that as well',
      'He was also at the shop',
      'My colleague had the same shirt',
    ],
  },
};

describe.each(Object.entries(SENTENCES) as [Locale, (typeof SENTENCES)[Locale]][])(
  'a second situation, in %s',
  (locale, sentences) => {
    test.each(sentences.second)('%s', (text) => expect(readStudent(text, { ...OPTIONS, locale }).secondSituation).toBe(true));

    test.each(sentences.none)('is none: %s', (text) =>
      expect(readStudent(text, { ...OPTIONS, locale }).secondSituation).toBe(false),
    );
  },
);
