import { type JSX, lazy, Suspense } from 'react';
import type { CoverageOfUnit, CoverageOverview } from '../../coverage-shapes.ts';
import { useWords } from '../words.ts';
import { Answers } from './Answers.tsx';
import type { CoverageApi } from './api.ts';
import { Bars } from './Bars.tsx';
import { isTrend, MEASURES } from './figures.ts';
import { Lemniscate } from './Lemniscate.tsx';
import { Questions } from './Questions.tsx';
import { TakeOut } from './TakeOut.tsx';

/** Comes after the rest, since drawing lines takes a library. */
const Trend = lazy(async () => ({ default: (await import('./Trend.tsx')).Trend }));

const GROUPS = ['competency', 'agreements', 'rule'] as const;

type Parts = { shown: CoverageOfUnit; overview: CoverageOverview; name: string; api: CoverageApi };

/** One unit in one period: three answers, the picture, and what is behind it. */
export function Look({ shown, overview, name, api }: Parts): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <Answers shown={shown} />
      <section className="section">
        <h2>{t('dashboard:picture.title')}</h2>
        <p className="how">{t('dashboard:picture.how')}</p>
        <div className="frame">
          <Lemniscate figures={shown.own} />
          <Bars title={t('dashboard:picture.title')} measures={MEASURES.phase} shown={shown} />
        </div>
      </section>
      <section className="section">
        <h2>{t('dashboard:trend.title')}</h2>
        {isTrend(shown.trend) ? (
          <>
            <p className="how">{t('dashboard:trend.how')}</p>
            <div className="frame">
              <Suspense fallback={<p className="soft">{t('dashboard:loading')}</p>}>
                <Trend trend={shown.trend} />
              </Suspense>
            </div>
          </>
        ) : (
          <p className="empty">{t('dashboard:trend.one')}</p>
        )}
      </section>
      {GROUPS.map((group) => (
        <section key={group} className="section">
          <h2>{t(`dashboard:group.${group}`)}</h2>
          <p className="how">{t(`dashboard:group.${group}How`)}</p>
          <div className="frame">
            <Bars title={t(`dashboard:group.${group}`)} measures={MEASURES[group]} shown={shown} />
          </div>
        </section>
      ))}
      <div className="on-paper">
        <Questions own={shown.own} />
      </div>
      <section className="section">
        <h2>{t('dashboard:promise.title')}</h2>
        <p className="soft">{t('dashboard:promise.text', { ...overview.minimum, on: shown.period.publishedOn })}</p>
      </section>
      <TakeOut shown={shown} overview={overview} name={name} api={api} />
    </>
  );
}
