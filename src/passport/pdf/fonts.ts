import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';

/** How heavy letters are. */
export type Weight = 'plain' | 'bold';

const here = (address: string): string => fileURLToPath(address);

/**
 * The letters, in the order in which a font is looked for that has them: Atkinson Hyperlegible Next, made to be read with low vision; Noto Sans for
 * Cyrillic, Greek, Devanagari and the doubled accents of Vietnamese; then those of Arabic (Farsi, Pashto, Kurdish) and of Amharic and Tigrinya.
 */
const FONTS: readonly Readonly<Record<Weight, string>>[] = [
  {
    plain: here(
      import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    ),
    bold: here(import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf')),
  },
  {
    plain: here(import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
    bold: here(import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
  },
  {
    plain: here(import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf')),
    bold: here(import.meta.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf')),
  },
  {
    plain: here(import.meta.resolve('@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf')),
    bold: here(import.meta.resolve('@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf')),
  },
];

/** How far the letters of the first font reach above and below the line on which they stand, in parts of their size. The others keep to it. */
export const REACH = { above: 0.984, below: 0.316 } as const;

/**
 * Which of `FONTS` each UTF-16 unit of a text is drawn with: of a word the first that has all its letters, or else the first that has the letter, or
 * else the first of all, which draws an empty box. A space goes with what stands before it.
 */
export function fontsOf(text: string): readonly number[] {
  let last = 0;
  return [...text.matchAll(/\s+|\S+/gu)].flatMap(([part]) => {
    const fonts = part.trim() === '' ? Array.from(part, () => last) : ofWord(part);
    last = fonts.at(-1) ?? last;
    return fonts;
  });
}

function ofWord(word: string): readonly number[] {
  const letters = [...word];
  const whole = firstWith(letters);
  return letters.flatMap((letter) => Array.from({ length: letter.length }, () => whole ?? firstWith([letter]) ?? 0));
}

function firstWith(letters: readonly string[]): number | undefined {
  const first = FONTS.findIndex((_, font) => letters.every((letter) => has(font, letter)));
  return first < 0 ? undefined : first;
}

function has(font: number, letter: string): boolean {
  return fontOf(font, 'plain').hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

const opened = new Map<string, Font>();

/** One of `FONTS`, opened when first asked for: most passports need one. Which letters there are does not depend on the weight. */
export function fontOf(font: number, weight: Weight): Font {
  const file = FONTS[font]?.[weight] ?? '';
  const known = opened.get(file);
  if (known !== undefined) return known;
  const now = withoutMisplaced(openSync(file) as Font);
  opened.set(file, now);
  return now;
}

/** What puts marks where they belong on a letter. */
const PLACING = { mark: false, mkmk: false, abvm: false, blwm: false };

/** Where a font has no place on a letter for a mark or a dot, its library gives up on the whole text: then all of it is laid out without placing them. */
function withoutMisplaced(font: Font): Font {
  const layOut = font.layout.bind(font);
  font.layout = (text, features, ...more) => {
    try {
      return layOut(text, features, ...more);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return layOut(text, PLACING, ...more);
    }
  };
  return font;
}
