import type { JSX } from 'react';
import type { CoverageOfUnit, FigureShown } from '../../coverage-shapes.ts';
import { useWords } from '../words.ts';
import { figureOf } from './figures.ts';
import { measureName, shareIn } from './words.ts';

/** Shares as a table that is a chart as well: a bar for each, with the school and the period before beside it. */
export function Bars({
  title,
  measures,
  shown,
}: {
  title: string;
  measures: readonly string[];
  shown: CoverageOfUnit;
}): JSX.Element {
  const words = useWords();
  const { t } = words;
  const isSchool = shown.level === 'school';
  return (
    <table className="bars">
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dashboard:table.what')}</th>
          <th scope="col">{t('dashboard:table.own')}</th>
          {!isSchool && <th scope="col">{t('dashboard:table.school')}</th>}
          {shown.before && <th scope="col">{t('dashboard:table.before')}</th>}
          <th scope="col">{t('dashboard:table.base')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => {
          const own = figureOf(shown.own, measure);
          return (
            <tr key={measure}>
              <th scope="row">
                {measureName(words, measure)}
                {measure.startsWith('rule.') && <span className="meant">{t(`rules:${measure.slice('rule.'.length)}.rule`)}</span>}
              </th>
              <td className="own">
                <Bar figure={own} />
                <span className={own.value === null ? 'soft' : 'number'}>{shareIn(words, own)}</span>
              </td>
              {!isSchool && <Beside label={t('dashboard:table.school')} figure={figureOf(shown.school, measure)} />}
              {shown.before && <Beside label={t('dashboard:table.before')} figure={figureOf(shown.before.own, measure)} />}
              <td className="soft" data-label={t('dashboard:table.base')}>
                {own.base ?? t('dashboard:figure.short')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Beside({ label, figure }: { label: string; figure: FigureShown }): JSX.Element {
  const words = useWords();
  return (
    <td className="soft" data-label={label}>
      {figure.value === null ? words.t('dashboard:figure.short') : shareIn(words, figure)}
    </td>
  );
}

function Bar({ figure: { value } }: { figure: FigureShown }): JSX.Element {
  return (
    <svg className={`bar ${value === null ? 'hidden' : ''}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="rail" width="100" height="8" rx="2" />
      {value !== null && <rect className="fill" width={value} height="8" rx="2" />}
    </svg>
  );
}
