/** Months, weekdays and numbers as people write them, Dutch and English together, and what each stands for. */

/** A pattern body for the name of a month, short or in full. */
export const MONTHS =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|maa|apr(?:il)?|mei|may|jun(?:i|e|y)?|jul(?:i|e|y)?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_STARTS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['maa', 'mrt', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];
/** A pattern body for the name of a weekday, short or in full. */
export const WEEKDAYS =
  'ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
/** A pattern body for the full name of a weekday: short ones are words of their own too often. */
export const FULL_WEEKDAYS =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const WEEKDAY_STARTS: readonly (readonly string[])[] = [
  ['ma', 'mo'],
  ['di', 'tu'],
  ['woe', 'wo', 'we'],
  ['do', 'th'],
  ['vr', 'fr'],
  ['za', 'sa'],
  ['zo', 'su'],
];
const NUMBERS = new Map(
  Object.entries({
    een: 1, één: 1, a: 1, an: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, vijf: 5, five: 5, zes: 6, six: 6,
    zeven: 7, seven: 7, acht: 8, eight: 8, negen: 9, nine: 9, tien: 10, ten: 10, elf: 11, eleven: 11, twaalf: 12, twelve: 12, dertien: 13, thirteen: 13, veertien: 14, fourteen: 14, vijftien: 15, fifteen: 15,
    twintig: 20, twenty: 20, dertig: 30, thirty: 30, 'een paar': 2, 'a couple of': 2, 'a few': 3,
  }), // prettier-ignore
);
/** Numbers that can be the day of a month in words; `een` and `a` are articles. */
export const DAY_WORD = [...NUMBERS.keys()].filter((name) => !/^(?:een|a|an|one)$| /u.test(name)).join('|');
/** A pattern body for a number of at most two figures, or in words. */
export const NUMBER = `\\d{1,2}|${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')}`;

/** A pattern for whole words, whatever their case. */
export function word(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The number (1-12) of a month by its name. */
export function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTH_STARTS.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1;
}

/** The number of a weekday by its name: 1 is Monday. */
export function weekdayOf(name: string): number {
  const lower = name.toLowerCase();
  return WEEKDAY_STARTS.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1;
}

/** What a number in figures or words is. */
export function numberOf(text: string): number {
  return NUMBERS.get(text.toLowerCase()) ?? Number(text);
}
