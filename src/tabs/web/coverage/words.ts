import type { Locale } from '../../../../dialogs/vocabulary.ts';
import enCommon from '../../../../locales/en/common.json';
import enDashboard from '../../../../locales/en/dashboard.json';
import enRules from '../../../../locales/en/rules.json';
import nlCommon from '../../../../locales/nl/common.json';
import nlDashboard from '../../../../locales/nl/dashboard.json';
import nlRules from '../../../../locales/nl/rules.json';
import type { FigureShown, PeriodShown, CoverageOverview } from '../../coverage-shapes.ts';
import { localeFor, type WordsFor, wordsFor } from '../words.ts';

const RESOURCES = {
  nl: { dashboard: nlDashboard, common: nlCommon, rules: nlRules },
  en: { dashboard: enDashboard, common: enCommon, rules: enRules },
};
const INTL = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** The words of the page for who looks: their own language, else that of Teams, with the school's own words once they are known. */
export function dashboardWords(overview: CoverageOverview | null, ofHost: string): WordsFor {
  const locale = localeFor(overview?.spoken.locale ?? null, ofHost);
  return wordsFor(locale, overview?.spoken.words[locale] ?? null, overview?.today ?? '', RESOURCES);
}

/** The name of a period: `september 2026`, `3e kwartaal 2026`, `schooljaar 2026/27`. */
export function periodName({ t, locale }: WordsFor, { id, kind }: Pick<PeriodShown, 'id' | 'kind'>): string {
  switch (kind) {
    case 'month':
      return monthName(locale, id, 'long');
    case 'quarter':
      return t('dashboard:periodName.quarter', { year: id.slice(0, 4), quarter: id.slice(-1) });
    case 'year':
      return t('dashboard:periodName.year', { year: id });
  }
}

/** A period in little room: `sep 26`, `K3 26`, `26/27`. */
export function periodShort({ locale }: WordsFor, { id, kind }: Pick<PeriodShown, 'id' | 'kind'>): string {
  if (kind === 'month') return monthName(locale, id, 'short');
  if (kind === 'quarter') return `${locale === 'nl' ? 'K' : 'Q'}${id.slice(-1)} ’${id.slice(2, 4)}`;
  return `’${id.slice(2)}`;
}

function monthName(locale: Locale, id: string, month: 'long' | 'short'): string {
  const year = month === 'long' ? 'numeric' : '2-digit';
  return new Intl.DateTimeFormat(INTL[locale], { month, year, timeZone: 'UTC' }).format(new Date(`${id}-01T00:00:00Z`));
}

/** A share in words: `40 %`, `hooguit 5 %`, or that it is too small to show. */
export function shareIn({ t }: WordsFor, { value, bound }: FigureShown): string {
  if (value === null) return t('dashboard:figure.tooSmall');
  return t(`dashboard:figure.${bound ?? 'percent'}`, { value });
}

/** A rounded count in words. */
export function countIn({ t }: WordsFor, { value }: FigureShown): string {
  return value === null ? t('dashboard:figure.tooSmall') : t('dashboard:figure.about', { count: String(value) });
}

/** What a measure is called. */
export function measureName({ t }: WordsFor, measure: string): string {
  const [group = '', id = ''] = measure.split('.');
  if (group === 'phase' || group === 'competency') return t(`common:${measure}`);
  return group === 'rule' ? t(`rules:${id}.name`) : t(`dashboard:measure.${measure}`, {});
}
