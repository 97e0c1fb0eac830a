import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { ActivityChange, ActivityShown, CoverageOverview, Programme } from '../../coverage-shapes.ts';
import { useWords } from '../words.ts';

const KINDS = ['E', 'G', 'I'] as const;
const LONGEST_TITLE = 120;

type Parts = {
  /** What is changed; null: a new one. */
  activity: ActivityShown | null;
  programme: Programme;
  overview: CoverageOverview;
  busy: boolean;
  close: () => void;
  keep: (change: ActivityChange) => void;
};

/** The fields of a moment of the programme. */
export function ActivityForm({ activity, programme, overview, busy, close, keep }: Parts): JSX.Element {
  const { t } = useWords();
  const [filled, fill] = useState<Omit<ActivityChange, 'rev'>>(
    activity ?? { kind: 'E', on: dayIn(programme), team: '', grade: '', title: '' },
  );
  const [isMissing, setMissing] = useState(false);
  const { kind, on, team, grade, title } = filled;
  const isWhole = title.trim() !== '' && on >= programme.from && on <= programme.until;
  const send = (): void => {
    setMissing(!isWhole);
    if (isWhole) keep({ kind, on, team, grade, title: title.trim(), ...(activity ? { rev: activity.rev } : {}) });
  };
  return (
    <form
      className="item activity"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={t('dashboard:programme.field.kind')}>
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_event, { value }) => fill({ ...filled, kind: KINDS.find((each) => each === value) ?? kind })}
        >
          {KINDS.map((each) => (
            <Radio key={each} value={each} label={t(`dashboard:programme.kind.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('dashboard:programme.field.title')} required>
        <Input value={title} maxLength={LONGEST_TITLE} onChange={(_event, { value }) => fill({ ...filled, title: value })} />
      </Field>
      <div className="beside">
        <Field label={t('dashboard:programme.field.on')} required>
          <Input
            type="date"
            value={on}
            min={programme.from}
            max={programme.until}
            onChange={(_event, { value }) => fill({ ...filled, on: value })}
          />
        </Field>
        <Field label={t('dashboard:programme.field.team')}>
          <Select value={team} onChange={(_event, { value }) => fill({ ...filled, team: value })}>
            <option value="">{t('dashboard:programme.field.anyTeam')}</option>
            {overview.teams.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label={t('dashboard:programme.field.grade')}>
          <Select value={grade} onChange={(_event, { value }) => fill({ ...filled, grade: value })}>
            <option value="">{t('dashboard:programme.field.anyGrade')}</option>
            {overview.grades.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      </div>
      {isMissing && <p role="alert">{t('dashboard:programme.missing')}</p>}
      <div className="became">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {t('dashboard:programme.save')}
        </Button>
        <Button onClick={close}>{t('dashboard:programme.cancel')}</Button>
      </div>
    </form>
  );
}

/** Today, or the first day of a year that is not going on. */
function dayIn({ today, from, until }: Programme): string {
  return today >= from && today <= until ? today : from;
}
