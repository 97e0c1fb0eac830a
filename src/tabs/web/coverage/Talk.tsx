import { Button, Field, Textarea } from '@fluentui/react-components';
import { type JSX, useEffect, useState } from 'react';
import type { CoverageOfUnit, PeriodNotes, Step } from '../../coverage-shapes.ts';
import { ApiProblem } from '../api.ts';
import { Quoted } from '../parts.tsx';
import { useWords } from '../words.ts';
import type { CoverageApi } from './api.ts';
import { ProblemLine } from './problems.tsx';
import { Questions } from './Questions.tsx';
import { useAsked } from './use-asked.ts';

const STEPS: readonly Step[] = ['plan', 'do', 'check', 'act'];
const LONGEST = 4_000;

type Written = { readonly text: string; readonly seen: PeriodNotes['notes'][Step] };
/** What was typed and not saved, by period and step, with the note that it was typed over. It outlives a look at other figures. */
export type Drafts = Map<string, Written>;

/** What a team meeting needs: three questions, and notes for the quality cycle of this period. */
export function Talk({ shown, api, drafts }: { shown: CoverageOfUnit; api: CoverageApi; drafts: Drafts }): JSX.Element {
  const { t } = useWords();
  const period = shown.period.id;
  const { answer, problem, ask } = useAsked<PeriodNotes>();
  useEffect(() => void ask(api.notes(period)), [api, ask, period]);
  return (
    <>
      <Questions own={shown.own} />
      <section className="section">
        <h2>{t('dashboard:talk.notes')}</h2>
        <p className="how">{t('dashboard:talk.notesHow')}</p>
        <ProblemLine code={problem} />
        {answer?.period === period &&
          STEPS.map((step) => (
            <Note key={`${period} ${step} ${answer.notes[step].rev}`} step={step} notes={answer} api={api} drafts={drafts} />
          ))}
      </section>
    </>
  );
}

type NoteParts = { step: Step; notes: PeriodNotes; api: CoverageApi; drafts: Drafts };

function Note({ step, notes, api, drafts }: NoteParts): JSX.Element {
  const { t } = useWords();
  const place = `${notes.period} ${step}`;
  const draft = drafts.get(place);
  const [seen, setSeen] = useState(draft?.seen ?? notes.notes[step]);
  const [text, setText] = useState(draft?.text ?? seen.text);
  const { ask, busy, problem } = useAsked<PeriodNotes>();
  const [isSaved, setSaved] = useState(false);
  const [other, setOther] = useState('');
  const isTooLong = text.length > LONGEST;

  /** What differs from the note that it was typed over outlives this form. */
  const remember = (typed: string, over: Written['seen']): void => {
    if (typed === over.text) drafts.delete(place);
    else drafts.set(place, { text: typed, seen: over });
  };
  /** From now on one writes over this note, also with what was typed while it came. */
  const goOn = (over: Written['seen']): void => {
    setSeen(over);
    remember(drafts.get(place)?.text ?? text, over);
  };

  /** What somebody else wrote meanwhile is shown beside one's own words, which stay. */
  const keep = async (): Promise<PeriodNotes> => {
    try {
      const kept = await api.note(notes.period, { step, text, rev: seen.rev });
      goOn(kept.notes[step]);
      setOther('');
      return kept;
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'changed-meanwhile') {
        const fresh = (await api.notes(notes.period)).notes[step];
        goOn(fresh);
        setOther(fresh.text);
      }
      throw error;
    }
  };
  const send = async (): Promise<void> => setSaved(await ask(keep()));
  return (
    <form
      className="note"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooLong) void send();
      }}
    >
      <Field
        label={t(`dashboard:talk.step.${step}`)}
        {...(isTooLong ? { validationState: 'error' as const, validationMessage: t('dashboard:talk.tooLong') } : {})}
      >
        <Textarea
          value={text}
          resize="vertical"
          rows={3}
          onChange={(_event, { value }) => {
            setText(value);
            remember(value, seen);
            setSaved(false);
          }}
        />
      </Field>
      {(text !== seen.text || problem !== '') && (
        <div className="became">
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {t(busy ? 'dashboard:talk.saving' : 'dashboard:talk.save')}
          </Button>
        </div>
      )}
      <p role="status" className={isSaved ? 'soft' : 'unseen'}>
        {isSaved ? t('dashboard:talk.saved') : ''}
      </p>
      <ProblemLine code={problem} />
      {problem !== '' && other !== '' && <Quoted>{other}</Quoted>}
    </form>
  );
}
