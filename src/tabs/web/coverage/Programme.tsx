import { Button, Select } from '@fluentui/react-components';
import { type JSX, useEffect, useState } from 'react';
import type { ActivityShown, Beside, CoverageOverview, Programme as Shown } from '../../coverage-shapes.ts';
import { useWords, type WordsFor } from '../words.ts';
import { ActivityForm } from './ActivityForm.tsx';
import type { CoverageApi } from './api.ts';
import { figureOf } from './figures.ts';
import { ProblemLine } from './problems.tsx';
import { useAsked } from './use-asked.ts';
import { countIn, periodName } from './words.ts';

/** The year's experiences, conversations and information, month by month, with what is worth a look and how many conversations there were. It is asked anew whenever it comes to be shown. */
export function Programme({
  overview,
  api,
  isShown,
}: {
  overview: CoverageOverview;
  api: CoverageApi;
  isShown: boolean;
}): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [year, setYear] = useState(overview.schoolYear);
  const { answer, problem, busy, ask } = useAsked<Shown>();
  const [editing, setEditing] = useState<ActivityShown | 'new' | null>(null);
  const [said, say] = useState('');
  const held = useHeld(overview, api);
  useEffect(() => {
    if (!isShown) return;
    say('');
    void ask(api.programme(year));
  }, [api, ask, year, isShown]);

  const carryOut = async (change: Promise<Shown>, what: string): Promise<void> => {
    say('');
    if (!(await ask(change))) return;
    setEditing(null);
    say(t(what));
  };
  const months = answer ? Map.groupBy(answer.activities, ({ on }) => on.slice(0, 7)) : new Map<string, ActivityShown[]>();
  return (
    <section className="section">
      <div className="programme-head">
        <h2>{t('dashboard:programme.title', { year })}</h2>
        <Select aria-label={t('dashboard:programme.year')} value={year} onChange={(_event, { value }) => setYear(value)}>
          {yearsAround(overview.schoolYear).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </div>
      <p className="how">{t('dashboard:programme.how')}</p>
      <ProblemLine code={problem} />
      <p role="status" className={said === '' ? 'unseen' : 'soft'}>
        {said}
      </p>
      {editing === null && (
        <div className="became">
          <Button appearance="primary" onClick={() => setEditing('new')}>
            {t('dashboard:programme.add')}
          </Button>
        </div>
      )}
      {editing !== null && answer && (
        <ActivityForm
          key={editing === 'new' ? 'new' : editing.id}
          activity={editing === 'new' ? null : editing}
          programme={answer}
          overview={overview}
          busy={busy}
          close={() => setEditing(null)}
          keep={(change) =>
            void carryOut(api.activity(editing === 'new' ? null : editing.id, change), 'dashboard:programme.saved')
          }
        />
      )}
      {answer?.activities.length === 0 && <p className="empty">{t('dashboard:programme.empty')}</p>}
      <ol className="months">
        {[...months].map(([month, activities]) => (
          <li key={month}>
            <h3>{periodName(words, { id: month, kind: 'month' })}</h3>
            {held.get(month) !== undefined && (
              <p className="soft">{t('dashboard:programme.held', { count: held.get(month) ?? '' })}</p>
            )}
            <ul className="moments">
              {activities.map((activity) => (
                <Moment
                  key={activity.id}
                  activity={activity}
                  edit={() => setEditing(activity)}
                  remove={() => void carryOut(api.removeActivity(activity.id), 'dashboard:programme.removed')}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

type MomentParts = { activity: ActivityShown; edit: () => void; remove: () => void };

function Moment({ activity, edit, remove }: MomentParts): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { kind, title, on, hint } = activity;
  return (
    <li className={`moment ${kind}`}>
      <span className="kind" aria-hidden="true">
        {kind}
      </span>
      <div>
        <p>
          <span className="unseen">{`${t(`dashboard:programme.kind.${kind}`)}: `}</span>
          <strong dir="auto">{title}</strong>
        </p>
        <p className="soft">{`${words.date(on)} · ${forWhom(words, activity)}`}</p>
        {hint && <p className="hint">{t(`dashboard:programme.hint.${hint}`)}</p>}
      </div>
      <span className="ways">
        <Button size="small" appearance="subtle" aria-label={t('dashboard:programme.editMore', { title })} onClick={edit}>
          {t('dashboard:programme.edit')}
        </Button>
        <Button size="small" appearance="subtle" aria-label={t('dashboard:programme.removeMore', { title })} onClick={remove}>
          {t('dashboard:programme.remove')}
        </Button>
      </span>
    </li>
  );
}

function forWhom({ t }: WordsFor, { team, grade }: ActivityShown): string {
  if (team === '' && grade === '') return t('dashboard:programme.all');
  if (team === '') return t('dashboard:programme.forGrade', { grade });
  return grade === '' ? team : t('dashboard:programme.for', { team, grade });
}

/** In words, how many conversations the school had in each month that was published. */
function useHeld({ periods, units }: CoverageOverview, api: CoverageApi): ReadonlyMap<string, string> {
  const words = useWords();
  const { answer, ask } = useAsked<readonly Beside[]>();
  const newest = periods.find(({ kind }) => kind === 'month')?.id;
  const school = units.school[0];
  useEffect(() => {
    if (newest !== undefined && school !== undefined) void ask(api.unit(newest, 'school', school).then(({ trend }) => trend));
  }, [api, ask, newest, school]);
  return new Map((answer ?? []).map(({ period, own }) => [period.id, countIn(words, figureOf(own, 'conversations'))]));
}

/** The school year before, this one and the next. */
function yearsAround(year: string): readonly string[] {
  const first = Number(year.slice(0, 4));
  return [-1, 0, 1].map((by) => `${first + by}/${String((first + by + 1) % 100).padStart(2, '0')}`);
}
