import { Button, Select, Spinner } from '@fluentui/react-components';
import { type JSX, useEffect, useState } from 'react';
import type { CoverageLevel, CoverageOfUnit, CoverageOverview } from '../../coverage-shapes.ts';
import { useWords, type WordsFor } from '../words.ts';
import type { CoverageApi } from './api.ts';
import { Look } from './Look.tsx';
import { ProblemLine } from './problems.tsx';
import { Programme } from './Programme.tsx';
import { type Drafts, Talk } from './Talk.tsx';
import { useAsked } from './use-asked.ts';
import { periodName } from './words.ts';

const SECTIONS = ['look', 'talk', 'programme'] as const;
const LEVELS: readonly CoverageLevel[] = ['setting', 'team', 'year'];
const OTHER = 'other';

/** Coverage for coordinators: one unit in one period, the programme, and what a team can discuss. */
export function Dashboard({ overview, api }: { overview: CoverageOverview; api: CoverageApi }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { periods, school, units } = overview;
  const [at, setAt] = useState<(typeof SECTIONS)[number]>('look');
  const [hasProgramme, setHasProgramme] = useState(false);
  const [drafts] = useState<Drafts>(() => new Map());
  const [period, setPeriod] = useState(periods[0]?.id ?? '');
  const [place, setPlace] = useState<{ level: CoverageLevel; unit: string }>({
    level: 'school',
    unit: units.school[0] ?? school,
  });
  const { answer, problem, busy, ask } = useAsked<CoverageOfUnit>();
  useEffect(() => {
    if (period !== '') void ask(api.unit(period, place.level, place.unit));
  }, [api, ask, period, place]);

  const go = (section: (typeof SECTIONS)[number]): void => {
    setAt(section);
    if (section === 'programme') setHasProgramme(true);
  };
  const isEmpty = periods.length === 0;
  const name = nameOf(words, overview, place);
  const about = answer ? `${name}, ${periodName(words, answer.period)}` : '';
  return (
    <main>
      <header className="title">
        <h1>{t('dashboard:title')}</h1>
        <p dir="auto">{school}</p>
        <p className="paper-only">{about}</p>
      </header>
      <nav className="sections" aria-label={t('dashboard:sections')}>
        {SECTIONS.map((section) => (
          <button key={section} type="button" aria-current={at === section ? 'page' : undefined} onClick={() => go(section)}>
            {t(`dashboard:section.${section}`)}
          </button>
        ))}
      </nav>
      {/* It stays behind the other sections: what is being filled in is not lost by a look at the figures. */}
      {hasProgramme && (
        <div hidden={at !== 'programme'}>
          <Programme overview={overview} api={api} isShown={at === 'programme'} />
        </div>
      )}
      {at !== 'programme' && isEmpty && <Empty overview={overview} go={() => go('programme')} />}
      {at !== 'programme' && !isEmpty && (
        <>
          <div className="choose">
            <label>
              {t('dashboard:choose.period')}
              <Select value={period} onChange={(_event, { value }) => setPeriod(value)}>
                {periods.map((each) => (
                  <option key={each.id} value={each.id}>
                    {periodName(words, each)}
                  </option>
                ))}
              </Select>
            </label>
            <label>
              {t('dashboard:choose.unit')}
              <Units overview={overview} place={place} choose={setPlace} />
            </label>
            {busy && answer && <Spinner size="tiny" label={t('dashboard:loading')} />}
          </div>
          {/* Who does not see the figures change hears of what they are now. */}
          <p role="status" className="unseen">
            {busy ? '' : about}
          </p>
          <ProblemLine code={problem} />
          {!answer && problem === '' && <Spinner label={t('dashboard:loading')} />}
          {answer && at === 'look' && <Look shown={answer} overview={overview} name={name} api={api} />}
          {answer && at === 'talk' && <Talk key={answer.period.id} shown={answer} api={api} drafts={drafts} />}
        </>
      )}
    </main>
  );
}

type Place = { level: CoverageLevel; unit: string };

function Units({
  overview: { units, school },
  place,
  choose,
}: {
  overview: CoverageOverview;
  place: Place;
  choose: (place: Place) => void;
}): JSX.Element {
  const { t } = useWords();
  const places: readonly Place[] = [
    { level: 'school', unit: units.school[0] ?? school },
    ...LEVELS.flatMap((level) => [...units[level], OTHER].map((unit): Place => ({ level, unit }))),
  ];
  const valueOf = ({ level, unit }: Place): string => `${level} ${unit}`;
  return (
    <Select
      value={valueOf(place)}
      onChange={(_event, { value }) => choose(places.find((each) => valueOf(each) === value) ?? place)}
    >
      <option value={valueOf({ level: 'school', unit: units.school[0] ?? school })}>{t('dashboard:level.school')}</option>
      {LEVELS.map((level) => (
        <optgroup key={level} label={t(`dashboard:level.${level}`)}>
          {units[level].map((unit) => (
            <option key={unit} value={valueOf({ level, unit })}>
              {unit}
            </option>
          ))}
          <option value={valueOf({ level, unit: OTHER })}>{t('dashboard:other')}</option>
        </optgroup>
      ))}
    </Select>
  );
}

function nameOf({ t }: WordsFor, { school }: CoverageOverview, { level, unit }: Place): string {
  if (level === 'school') return school;
  return `${t(`dashboard:level.${level}`)} ${unit === OTHER ? t('dashboard:other') : unit}`;
}

/** The first weeks: what will come, and what can be done until then. */
function Empty({ overview: { next }, go }: { overview: CoverageOverview; go: () => void }): JSX.Element {
  const words = useWords();
  const { t } = words;
  return (
    <section className="first">
      <svg viewBox="0 0 44 24" width="132" height="72" aria-hidden="true" className="mark">
        <path className="past" d="M22 12C18 6.500 14.500 4 11 4a8 8 0 0 0 0 16c3.500 0 7-2.500 11-8" />
        <path className="future" d="M22 12c4 5.500 7.500 8 11 8a8 8 0 0 0 0-16c-3.500 0-7 2.500-11 8" />
      </svg>
      <h2>{t('dashboard:empty.title')}</h2>
      <p>{t('dashboard:empty.text', { month: periodName(words, { id: next.id, kind: 'month' }), on: next.publishedFrom })}</p>
      <p>{t('dashboard:empty.meanwhile')}</p>
      <Button appearance="primary" onClick={go}>
        {t('dashboard:empty.go')}
      </Button>
    </section>
  );
}
