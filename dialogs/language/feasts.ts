import { calendarDay, easter, weekday, yearMonth } from './days.ts';

type Feast = { readonly name: string; readonly first: (year: number) => number; readonly last: (year: number) => number };

function fixed(month: number, from: number, until = from): Pick<Feast, 'first' | 'last'> {
  return { first: (year) => calendarDay(year, month, from) ?? 0, last: (year) => calendarDay(year, month, until) ?? 0 };
}

/** The Saturday on or before Christmas Day, when the Dutch Christmas holiday begins; it lasts two weeks. */
function christmasHoliday(year: number): number {
  const christmas = calendarDay(year, 12, 25) ?? 0;
  return christmas - ((weekday(christmas) + 1) % 7);
}

/** Days that people name instead of a date. School holidays that differ by region are left out: they have no one date. */
const LIST: readonly Feast[] = [
  {
    name: 'kerstvakantie|christmas (?:break|holidays?|vacation)',
    first: christmasHoliday,
    last: (year) => christmasHoliday(year) + 15,
  },
  { name: '(?:tweede kerstdag|boxing day)', ...fixed(12, 26) },
  { name: '(?:eerste )?kerst(?:mis|dagen|dag|avond)?|christmas(?: (?:day|eve))?|xmas', ...fixed(12, 25, 26) },
  { name: 'sinterklaas(?:avond)?|pakjesavond', ...fixed(12, 5) },
  {
    name: "oud en nieuw|oudjaar|oudejaarsdag|new year'?s eve|het eind(?:e)? van het jaar|eind(?:e)? (?:van )?(?:dit|het) jaar|the end of (?:the|this) year",
    ...fixed(12, 31),
  },
  { name: "nieuwjaar|het nieuwe jaar|nieuwjaarsdag|new year(?:'?s day)?|the new year", ...fixed(1, 1) },
  { name: "valentijn(?:sdag)?|valentine'?s(?: day)?", ...fixed(2, 14) },
  { name: "koningsdag|king'?s day", ...fixed(4, 27) },
  { name: 'bevrijdingsdag', ...fixed(5, 5) },
  { name: 'halloween', ...fixed(10, 31) },
  { name: 'pasen|easter', first: easter, last: (year) => easter(year) + 1 },
  { name: 'hemelvaart(?:sdag)?|ascension day', first: (year) => easter(year) + 39, last: (year) => easter(year) + 39 },
  { name: 'pinksteren|pentecost|whitsun', first: (year) => easter(year) + 49, last: (year) => easter(year) + 50 },
];

const RELATION =
  '(?:uiterlijk |nog )?(?:(voor|vóór|before|by|tegen|na|after|met|rond|around|op|at|tot|until)(?: de| het| the)? )';

/** A pattern body for any feast, with the preposition that decides on which side of it the day lies. */
export const FEASTS = `${RELATION}?(?:${LIST.map((feast) => feast.name).join('|')})`;

const COMPILED = LIST.map((feast) => ({ ...feast, pattern: new RegExp(`^${RELATION}?(?:${feast.name})$`, 'iu') }));

/** The day number meant by a match of `FEASTS`: the last day before it, the first day after it, or its first day. */
export function feastDay(text: string, today: number): number | null {
  for (const { pattern, first, last } of COMPILED) {
    const match = pattern.exec(text);
    if (!match) continue;
    const now = yearMonth(today).year;
    // Of a holiday that began last year or some days ago, the end may be yet to come.
    const coming = (day: (year: number) => number): number => [now - 1, now].map(day).find((one) => one > today) ?? day(now + 1);
    if (/^(?:voor|vóór|before)$/iu.test(match[1] ?? '')) return coming(first) - 1;
    if (/^(?:na|after)$/iu.test(match[1] ?? '')) return coming((year) => last(year) + 1);
    return coming(first);
  }
  return null;
}

/** A pattern body for a feast from which is counted, such as `twee weken voor kerst`: after the count and the unit. */
export const FROM_FEAST = `(voor|vóór|before|na|after)(?: de| het| the)? (${LIST.map((feast) => feast.name).join('|')})`;

/** The day so many days before the first day of a feast, or after its last. */
export function daysFromFeast(count: number, side: string, feast: string, today: number): number | null {
  const beside = feastDay(`${side} ${feast}`, today);
  if (beside === null) return null;
  return /^(?:na|after)$/iu.test(side) ? beside - 1 + count : beside + 1 - count;
}
