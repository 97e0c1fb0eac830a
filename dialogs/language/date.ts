import type { Locale } from '../vocabulary.ts';
import {
  comingDayOfMonth,
  comingMonth,
  comingWeekday,
  dayAndMonth,
  ofWeek,
  partOfMonth,
  weekdayOfMonth,
  weekOf,
} from './date-days.ts';
import { DAY_WORD, FULL_WEEKDAYS, monthOf, MONTHS, NUMBER, numberOf, word, WEEKDAYS, weekdayOf } from './date-names.ts';
import { addMonths, calendarDay, dayNumber, dayText, yearMonth } from './days.ts';
import { daysFromFeast, feastDay, FEASTS, FROM_FEAST } from './feasts.ts';
import { pieceSieve } from './pieces.ts';
import { sourceOf } from './phrases.ts';
import type { DateReading, Span } from './types.ts';

type Found = { readonly span: Span; readonly day: number | 'impossible' };
type Reader = { readonly pattern: RegExp; readonly read: (text: string, today: number) => Found | null };

const FRIDAY = 5;

/** Applies `resolve` to the first match; null passes the text on to the next reader. */
function reader(pattern: RegExp, resolve: (m: RegExpExecArray, today: number) => number | 'impossible' | null): Reader {
  const read: Reader['read'] = (text, today) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const day = resolve(match, today);
    return day === null ? null : { span: [match.index, match.index + match[0].length], day };
  };
  return { pattern, read };
}

const PART = 'begin|half|midden|mid|eind(?:e)?|(?:the )?(?:start|early|middle|mid|end|late)(?: of)?';
const WEEKS_AHEAD = 'volgende|komende|next|following';
const THIS = 'deze|dit|this';

/** Readers in order of precision: a longer and more exact way of saying a day comes first. */
const READERS: readonly Reader[] = [
  reader(
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u,
    (m) => calendarDay(Number(m[1]), Number(m[2]), Number(m[3])) ?? 'impossible',
  ),
  reader(/(?<![\d,.:€$/-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/u, (m, today) =>
    dayAndMonth(Number(m[1]), Number(m[2]), m[3], today),
  ),
  reader(/(?<![\d,.:€$/-])(\d{1,2})[-/](\d{1,2})(?![\d%]|[-/]\d| (?:van|of|deel))/u, (m, today) =>
    Number(m[2]) > 12 && Number(m[1]) > 31 ? null : dayAndMonth(Number(m[1]), Number(m[2]), undefined, today),
  ),
  reader(
    word(`(?:(?:${FULL_WEEKDAYS}),? (?:the )?)?(\\d{1,2})(?:e|de|ste|st|nd|rd|th)?(?: of| van)? (${MONTHS})(?:\\.?,? (\\d{4}))?`),
    (m, today) => dayAndMonth(Number(m[1]), monthOf(m[2] ?? ''), m[3], today),
  ),
  reader(word(`(${DAY_WORD}) (${MONTHS})`), (m, today) =>
    dayAndMonth(numberOf(m[1] ?? ''), monthOf(m[2] ?? ''), undefined, today),
  ),
  reader(word(`(${MONTHS})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`), (m, today) =>
    dayAndMonth(Number(m[2]), monthOf(m[1] ?? ''), m[3], today),
  ),
  reader(
    word(`(eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last) (${FULL_WEEKDAYS}) (?:van|of|in) (${MONTHS})`),
    (m, today) => weekdayOfMonth(weekdayOf(m[2] ?? ''), weekOf(m[1] ?? ''), comingMonth(monthOf(m[3] ?? ''), today)),
  ),
  reader(
    word(
      `(eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last) (${FULL_WEEKDAYS}) (?:van|of|in) (?:(?:de|the|${THIS})|(?:${WEEKS_AHEAD})) (?:maand|month)`,
    ),
    (m, today) => {
      const month = new RegExp(`(?:${WEEKS_AHEAD}) (?:maand|month)$`, 'iu').test(m[0]) ? addMonths(today, 1) : today;
      return weekdayOfMonth(weekdayOf(m[2] ?? ''), weekOf(m[1] ?? ''), yearMonth(month));
    },
  ),
  reader(word(`(${NUMBER}) (dagen|dag|days|day|weken|week|weeks) ${FROM_FEAST}`), (m, today) =>
    daysFromFeast(numberOf(m[1] ?? '') * (/^w/iu.test(m[2] ?? '') ? 7 : 1), m[3] ?? '', m[4] ?? '', today),
  ),
  reader(word(`(?:${FEASTS})`), (m, today) => feastDay(m[0], today)),
  reader(
    word('(?:eer)?gisteren|gister|yesterday|vorige (?:week|maand)|last (?:week|month)|afgelopen week'),
    (_, today) => today - 1,
  ),
  reader(word(`(?:vorige|afgelopen|last) (?:${FULL_WEEKDAYS})`), (_, today) => today - 1),
  reader(
    word(`(${FULL_WEEKDAYS}),? (?:over|in) (${NUMBER}) (?:weken|week|weeks)`),
    (m, today) => comingWeekday(weekdayOf(m[1] ?? ''), today) + 7 * numberOf(m[2] ?? ''),
  ),
  reader(word(`(?:over|in|binnen|within) (${NUMBER}) (?:weken|week|weeks|weekjes)(?: op| on)? (${FULL_WEEKDAYS})`), (m, today) =>
    ofWeek(weekdayOf(m[2] ?? ''), today, numberOf(m[1] ?? '')),
  ),
  reader(
    word(`(?:a|one) week from (${FULL_WEEKDAYS})|(${FULL_WEEKDAYS}) week`),
    (m, today) => comingWeekday(weekdayOf(m[1] ?? m[2] ?? ''), today) + 7,
  ),
  reader(
    word(
      `(a fortnight|(?:${NUMBER}) weeks?)(?: from (today|tomorrow|now|${FULL_WEEKDAYS})| on (${FULL_WEEKDAYS})| (today|tomorrow))`,
    ),
    (m, today) => {
      const ahead = 7 * (/fortnight/iu.test(m[1] ?? '') ? 2 : numberOf((m[1] ?? '').replace(/ weeks?$/iu, '')));
      const from = (m[2] ?? m[3] ?? m[4] ?? '').toLowerCase();
      if (from === 'today' || from === 'now') return today + ahead;
      return ahead + (from === 'tomorrow' ? today + 1 : comingWeekday(weekdayOf(from), today));
    },
  ),
  reader(
    word(`(vandaag|morgen) over (?:(${NUMBER}) weken|veertien dagen)`),
    (m, today) => today + (/^morgen/iu.test(m[0]) ? 1 : 0) + 7 * numberOf(m[2] ?? '2'),
  ),
  reader(word('(?:over|in|within|binnen) (?:anderhalve week|a fortnight|een half jaar|half a year)'), (m, today) => {
    if (/jaar|year/iu.test(m[0])) return addMonths(today, 6);
    return today + (/fortnight/iu.test(m[0]) ? 14 : 11);
  }),
  reader(word(`(?:${WEEKS_AHEAD}) week(?: op| on)? (${WEEKDAYS})`), (m, today) => ofWeek(weekdayOf(m[1] ?? ''), today, 1)),
  reader(word(`(${FULL_WEEKDAYS})(?: of| van)?,? (?:in )?(?:the )?(?:${WEEKS_AHEAD}) week`), (m, today) =>
    ofWeek(weekdayOf(m[1] ?? ''), today, 1),
  ),
  reader(word(`(?:next|volgende) (${FULL_WEEKDAYS})`), (m, today) => ofWeek(weekdayOf(m[1] ?? ''), today, 1)),
  reader(word(`(${FULL_WEEKDAYS})(?: the| de) (\\d{1,2})(?:e|de|ste|st|nd|rd|th)`), (m, today) =>
    comingDayOfMonth(Number(m[2]), today),
  ),
  reader(
    word(
      '(?:vandaag|today|morgen|tomorrow) (?:over|in) (?:een|a|1) (?:week|weekje)|(?:a|one) week (?:from )?(?:today|tomorrow|now)',
    ),
    (m, today) => today + (/morgen|tomorrow/iu.test(m[0]) ? 8 : 7),
  ),
  reader(
    word(`(?:a|one) week on (${FULL_WEEKDAYS})|(${FULL_WEEKDAYS}) over een week`),
    (m, today) => comingWeekday(weekdayOf(m[1] ?? m[2] ?? ''), today) + 7,
  ),
  reader(word('overmorgen|the day after tomorrow'), (_, today) => today + 2),
  reader(word('vandaag|vanavond|vanmiddag|vanochtend|today|tonight|this (?:afternoon|evening)|nu meteen'), (_, today) => today),
  reader(word(`(?:${PART}) (?:van )?(?:${WEEKS_AHEAD}) week`), (m, today) =>
    /begin|start|early/iu.test(m[0]) ? ofWeek(1, today, 1) : ofWeek(FRIDAY, today, 1),
  ),
  reader(word(`(?:${PART}) (?:van )?(?:${THIS}|the|de) week`), (_, today) => Math.max(today, ofWeek(FRIDAY, today, 0))),
  reader(word(`(${PART}) (?:van )?(?:${WEEKS_AHEAD}) (?:maand|month)`), (m, today) => {
    const next = yearMonth(addMonths(today, 1));
    return partOfMonth(m[1] ?? '', next.month, next.year);
  }),
  reader(word(`(${PART}) (?:van )?(?:${THIS}|the|de) (?:maand|month)`), (m, today) => {
    const now = yearMonth(today);
    return partOfMonth(m[1] ?? '', now.month, now.year);
  }),
  reader(word(`(${PART})[ -](${MONTHS})`), (m, today) => {
    const { month, year } = comingMonth(monthOf(m[2] ?? ''), today);
    return partOfMonth((m[1] ?? '').replace(/^the /iu, ''), month, year);
  }),
  reader(
    word(
      `(?:over|in|binnen|within) (?:nu en )?(${NUMBER}) (dagen|dag|days|day|weken|weekjes|week|weeks|maanden|maand|months|month)`,
    ),
    (m, today) => {
      const [count, unit] = [numberOf(m[1] ?? ''), (m[2] ?? '').toLowerCase()];
      if (unit.startsWith('da')) return today + count;
      return unit.startsWith('we') ? today + 7 * count : addMonths(today, count);
    },
  ),
  reader(
    word(`(${NUMBER}) (days|day|weeks|week) from (?:now|today)`),
    (m, today) => today + numberOf(m[1] ?? '') * (/^w/iu.test(m[2] ?? '') ? 7 : 1),
  ),
  reader(word(`(?:aanstaande|aankomende|komende|eerstvolgende|coming|${THIS}|a\\.?s\\.?) (${FULL_WEEKDAYS})`), (m, today) =>
    comingWeekday(weekdayOf(m[1] ?? ''), today),
  ),
  reader(word(`(?<!(?:elke|iedere|every|elk) )(${FULL_WEEKDAYS})(?:ochtend|middag|avond)?`), (m, today) =>
    comingWeekday(weekdayOf(m[1] ?? ''), today),
  ),
  reader(
    word('(?<!(?<!\\p{L})(?:deze|goede|in de|s) )(?:morgen(?:ochtend|middag|avond|vroeg)?|tomorrow|tmrw)'),
    (_, today) => today + 1,
  ),
  reader(word(`(?:voor|vóór|before|by) (?:dit|this|het|the|komend) weekend`), (_, today) =>
    Math.max(today, ofWeek(FRIDAY, today, 0)),
  ),
  reader(word(`(?:dit|this|het|the|komend) weekend`), (_, today) => Math.max(today, ofWeek(7, today, 0))),
  reader(word(`(?:volgend|next) weekend`), (_, today) => ofWeek(7, today, 1)),
  reader(word(`(?:${WEEKS_AHEAD}|de week erna) week`), (_, today) => ofWeek(FRIDAY, today, 1)),
  reader(
    word(`(?:de )?(eerste|tweede|derde|laatste|first|second|third|last) (?:school)?week (?:van|of|in) (${MONTHS})`),
    (m, today) => {
      const { month, year } = comingMonth(monthOf(m[2] ?? ''), today);
      const nth = weekOf(m[1] ?? '');
      return nth === null ? partOfMonth('eind', month, year) : (calendarDay(year, month, 7 * nth) ?? null);
    },
  ),
  reader(word(`(${PART}) (?:van )?(?:volgend|next|of next|het nieuwe) (?:school)?(?:jaar|year)`), (m, today) => {
    const year = yearMonth(today).year + 1;
    return partOfMonth(m[1] ?? '', /^(?:begin|start|early)/iu.test(m[1] ?? '') ? 1 : 12, year);
  }),
  reader(word(`(?:${THIS}) week`), (_, today) => Math.max(today, ofWeek(FRIDAY, today, 0))),
  reader(word(`(?:${WEEKS_AHEAD}) (?:maand|month)`), (_, today) => {
    const next = yearMonth(addMonths(today, 1));
    return partOfMonth('eind', next.month, next.year);
  }),
  reader(word(`(?:${THIS}) (?:maand|month)`), (_, today) => {
    const now = yearMonth(today);
    return partOfMonth('eind', now.month, now.year);
  }),
  reader(word(`(?:in|voor|before|by|tegen) (${MONTHS})(?! je| you)`), (m, today) => {
    const { month, year } = comingMonth(monthOf(m[1] ?? ''), today);
    const before = /^(?:voor|before)/iu.test(m[0]);
    return partOfMonth(before ? 'begin' : 'eind', month, year) - (before ? 7 : 0);
  }),
  reader(
    word(
      '(?:(?:op |voor )?(?<=^|[.,!] |^(?:dus|en|oke|ok|nou|dan) )|op |voor |on |by |before |until |tegen )(?:de|the) (\\d{1,2})(?:e|de|ste|st|nd|rd|th)(?! (?:\\p{L}+ )?(?:verdieping|etage|klas|groep|floor|grade|year|keer|time|week|uur))',
    ),
    (m, today) => comingDayOfMonth(Number(m[1]), today),
  ),
];

/**
 * The first way of saying a day that the text holds, resolved against `today` (`YYYY-MM-DD`).
 *
 * Dutch and English are both read, whatever the locale: people mix them. Numbers are day-month, as in both countries.
 * A deadline before a feast is the last day before it; a week or a month as a whole is its last school day or last day.
 * `past` for a day before today, `impossible` for one that no calendar has. Null when no day is named.
 */
export function readDate(text: string, options: { locale: Locale; today: string }): DateReading | null {
  const likely = LIKELY(text);
  if (likely.length === 0) return null;
  const today = dayNumber(options.today);
  const found = firstFound(text, likely, today);
  if (!found) return null;
  if (found.day === 'impossible') return { problem: 'impossible', span: found.span };
  if (found.day < today) return { problem: 'past', span: found.span };
  return { date: dayText(found.day), span: found.span };
}

/** Most sentences hold a piece of few ways of saying a day, or of none. */
const LIKELY = pieceSieve(READERS.map(({ pattern }) => sourceOf(pattern)));

function firstFound(text: string, likely: readonly number[], today: number): Found | null {
  for (const number of likely) {
    const found = READERS[number]?.read(text, today);
    if (found) return found;
  }
  return null;
}
