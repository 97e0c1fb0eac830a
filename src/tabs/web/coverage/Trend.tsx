import { type LineChartPoints, LineChart } from '@fluentui/react-charts';
import { Fragment, type JSX, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Phase, PHASES } from '../../../../dialogs/vocabulary.ts';
import type { Beside, PeriodShown } from '../../coverage-shapes.ts';
import { useWords } from '../words.ts';
import { courseOf, figureOf, isNext } from './figures.ts';
import { periodName, periodShort, shareIn } from './words.ts';

/** Told apart by colour and by dashes, and by these alone where a system chose the colours. */
const LINES: Readonly<Record<Phase, { readonly color: string; readonly dash: string }>> = {
  'look-back': { color: 'var(--past)', dash: 'none' },
  'reflect': { color: 'var(--past)', dash: '2 6' },
  'look-ahead': { color: 'var(--future)', dash: '10 6' },
  'activate': { color: 'var(--future)', dash: '14 5 3 5' },
}; // prettier-ignore
const HEIGHT = 260;
const MOST_TICKS = 6;
/** On a phone the names of more months would run into each other. */
const MOST_TICKS_NARROW = 3;
const NARROW = 480;
const MARGINS = { left: 56, right: 24, top: 12, bottom: 32 } as const;

/** The shares of the four phases through time; what they are exactly is in the table behind the chart, for keyboard and screen reader too. Where a figure is hidden or a period was not published there is no point, and the line is broken. */
export function Trend({ trend }: { trend: readonly Beside[] }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidthOf(place);
  const most = width < NARROW ? MOST_TICKS_NARROW : MOST_TICKS;
  const names = new Map(trend.map(({ period }) => [dateOf(period).getTime(), periodShort(words, period)]));
  return (
    <>
      <ul className="legend">
        {PHASES.map((phase) => (
          <li key={phase}>
            <svg viewBox="0 0 44 8" width="44" height="8" aria-hidden="true">
              <path d="M2 4H42" stroke={LINES[phase].color} strokeWidth="3.5" strokeDasharray={LINES[phase].dash} />
            </svg>
            {t(`common:phase.${phase}`)}
          </li>
        ))}
      </ul>
      <div ref={place} className="chart" inert>
        {width > 0 && (
          <LineChart
            key={width}
            width={width}
            data={{ lineChartData: PHASES.map((phase) => lineOf(t(`common:phase.${phase}`), phase, trend)) }}
            height={HEIGHT}
            yMinValue={0}
            yMaxValue={100}
            yAxisTickCount={4}
            yAxisTickFormat={(value: number) => t('dashboard:figure.percent', { value })}
            tickValues={trend.filter((_, at) => at % Math.ceil(trend.length / most) === 0).map(({ period }) => dateOf(period))}
            customDateTimeFormatter={(date) => names.get(date.getTime()) ?? ''}
            useUTC
            culture={words.locale}
            hideLegend
            margins={MARGINS}
          />
        )}
      </div>
      <details className="behind">
        <summary>{t('dashboard:trend.table')}</summary>
        <TrendTable trend={trend} />
      </details>
    </>
  );
}

/**
 * How wide the place of the chart is. The library draws for one width only, and what does not fit is cut off: the newest months. So it draws
 * anew when the place gets another width; and for paper, where nothing is drawn anew, the drawing is told its own size, by which it shrinks.
 */
function useWidthOf(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const seen = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    if (place.current) seen.observe(place.current);
    return () => seen.disconnect();
  }, [place]);
  useEffect(() => place.current?.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`), [place, width]);
  return width;
}

function TrendTable({ trend }: { trend: readonly Beside[] }): JSX.Element {
  const words = useWords();
  return (
    <div className="wide">
      <table className="plain">
        <caption className="unseen">{words.t('dashboard:trend.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('dashboard:trend.period')}</th>
            {PHASES.map((phase) => (
              <th key={phase} scope="col">
                {words.t(`common:phase.${phase}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trend.map(({ period, own }, at) => (
            <Fragment key={period.id}>
              {isApart(trend[at - 1]?.period, period) && (
                <tr>
                  <td colSpan={1 + PHASES.length}>{words.t('dashboard:trend.gap')}</td>
                </tr>
              )}
              <tr>
                <th scope="row">{periodName(words, period)}</th>
                {PHASES.map((phase) => (
                  <td key={phase}>{shareIn(words, figureOf(own, `phase.${phase}`))}</td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function lineOf(legend: string, phase: Phase, trend: readonly Beside[]): LineChartPoints {
  const { color, dash } = LINES[phase];
  const { points, apart } = courseOf(trend, `phase.${phase}`);
  const data = points.map(({ period, value }) => ({ x: dateOf(period), y: value }));
  const gaps = apart.map((at) => ({ startIndex: at - 1, endIndex: at }));
  return { legend, data, gaps, color, lineOptions: { strokeWidth: 3, strokeDasharray: dash, lineBorderWidth: 0 } };
}

function isApart(before: PeriodShown | undefined, period: PeriodShown): boolean {
  return before !== undefined && !isNext(before, period);
}

function dateOf({ from }: PeriodShown): Date {
  return new Date(`${from}T00:00:00Z`);
}
