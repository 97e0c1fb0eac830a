import type { JSX } from 'react';
import type { Figures } from '../../coverage-shapes.ts';
import { useWords } from '../words.ts';
import { questionsFor } from './figures.ts';
import { measureName } from './words.ts';

/** Three questions for a meeting of the team, chosen by the figures. */
export function Questions({ own }: { own: Figures }): JSX.Element {
  const words = useWords();
  return (
    <section className="section">
      <h2>{words.t('dashboard:talk.title')}</h2>
      <p className="how">{words.t('dashboard:talk.how')}</p>
      <ol className="questions">
        {questionsFor(own).map(({ key, competency }) => (
          <li key={key}>
            {words.t(`dashboard:talk.q.${key}`, competency === undefined ? {} : { competency: measureName(words, competency) })}
          </li>
        ))}
      </ol>
    </section>
  );
}
