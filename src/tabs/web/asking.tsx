import { Button, Checkbox, Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { type JSX, type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { AgreementShown, EntryShown, Named } from '../shapes.ts';
import type { AnyItem, Ask } from './deeds.ts';
import { Own, problemKey } from './parts.tsx';
import { useWords } from './words.ts';

const PARTS = ['happened', 'moment', 'says', 'word', 'tryOut'] as const;
const LONGEST = 1_000;
const LONGEST_TEXT = 4_000;

/** What is said back: fields as they were filled in. */
export type Filled = Readonly<Record<string, string>>;

/** What went wrong with an answer: a problem as a whole, or one for each field. */
export type Wrong = { readonly code: string; readonly problems: Readonly<Record<string, string>> };

type Answering = { readonly busy: boolean; readonly wrong: Wrong | null; close(): void };
type Answers = Answering & {
  readonly mentors: readonly Named[];
  change(ask: Ask, filled: Filled): void;
  choose(ask: Ask, people: readonly string[]): void;
  erase(ask: Ask): void;
};

/** The question that is open, as a dialog. */
export function Asking({ ask, ...answers }: { ask: Ask } & Answers): JSX.Element {
  switch (ask.what) {
    case 'entry':
      return <AskEntry {...answers} entry={ask.entry} save={(filled) => answers.change(ask, filled)} />;
    case 'agreement':
      return <AskAgreement {...answers} agreement={ask.agreement} to={ask.to} save={(filled) => answers.change(ask, filled)} />;
    case 'readers':
      return <AskReaders {...answers} {...ask} save={(people) => answers.choose(ask, people)} />;
    case 'erase':
      return <AskErase {...answers} {...ask} save={() => answers.erase(ask)} />;
  }
}

function AskEntry({ entry, save, ...answering }: Answering & { entry: EntryShown; save: (filled: Filled) => void }): JSX.Element {
  const { t } = useWords();
  const [filled, fill] = useState<Filled>({ text: entry.text, ...entry.parts });
  const [isEmpty, setEmpty] = useState(false);
  const isReflection = entry.kind === 'reflection' || Object.keys(entry.parts).length > 0;
  const set = (name: string) => (text: string) => fill({ ...filled, [name]: text });
  const submit = (): void => {
    if ((filled['text'] ?? '').trim() === '') setEmpty(true);
    else save(filled);
  };
  return (
    <Form {...answering} title={t(`tab:kind.${entry.kind}`)} submit={submit}>
      <Long
        label={t(isReflection ? 'tab:edit.experience' : 'tab:edit.text')}
        text={filled['text'] ?? ''}
        set={set('text')}
        problem={isEmpty ? t('tab:edit.emptyText') : answering.wrong?.problems['text'] && t('tab:edit.tooLong')}
      />
      {isReflection &&
        PARTS.map((part) => <Long key={part} label={t(`tab:part.${part}`)} text={filled[part] ?? ''} set={set(part)} />)}
    </Form>
  );
}

type AgreementAsk = Answering & { agreement: AgreementShown; to: 'done' | 'changed' | 'dropped'; save: (filled: Filled) => void };

function AskAgreement({ agreement, to, save, ...answering }: AgreementAsk): JSX.Element {
  const { t } = useWords();
  const { what, due, helper, brings, outcome } = agreement;
  const [filled, fill] = useState<Filled>({ what, due, helper, brings, brought: outcome });
  const set = (name: string) => (text: string) => fill({ ...filled, [name]: text });
  const problem = (name: string): string | undefined => answering.wrong?.problems[name];
  return (
    <Form {...answering} title={t(`tab:ask.${to}`)} submit={() => save(filled)}>
      {to === 'changed' ? (
        <>
          <Long
            label={t('tab:edit.what')}
            text={filled['what'] ?? ''}
            set={set('what')}
            most={LONGEST}
            problem={problem('what')}
          />
          <Field label={t('tab:edit.due')} {...invalid(problem('due'))}>
            <Input type="date" value={filled['due'] ?? ''} onChange={(_, { value }) => set('due')(value)} />
          </Field>
          <Line label={t('tab:edit.helper')} text={filled['helper'] ?? ''} set={set('helper')} />
          <Line label={t('tab:edit.brings')} text={filled['brings'] ?? ''} set={set('brings')} />
        </>
      ) : (
        <>
          <p className="quoted">
            <Own>{what}</Own>
          </p>
          <Long
            label={t('tab:edit.brought')}
            hint={t('tab:edit.broughtHint')}
            text={filled['brought'] ?? ''}
            set={set('brought')}
            most={LONGEST}
          />
        </>
      )}
    </Form>
  );
}

function AskReaders({
  item,
  words,
  mentors,
  save,
  ...answering
}: Answering & AnyItem & { mentors: readonly Named[]; save: (people: readonly string[]) => void }): JSX.Element {
  const { t } = useWords();
  const [chosen, choose] = useState<readonly string[]>(item.readers.map(({ id }) => id));
  const people = [...mentors, ...item.readers.filter(({ id }) => !mentors.some((mentor) => mentor.id === id))];
  return (
    <Form {...answering} title={t('tab:ask.readers')} submit={() => save(chosen)}>
      <p className="quoted">
        <Own>{words}</Own>
      </p>
      <p>{t(people.length === 0 ? 'tab:ask.noMentor' : 'tab:ask.readersHow')}</p>
      {people.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => choose(checked === true ? [...chosen, id] : chosen.filter((each) => each !== id))}
        />
      ))}
    </Form>
  );
}

function AskErase({ words, save, ...answering }: Answering & AnyItem & { save: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <Form {...answering} title={t('tab:ask.erase')} submit={save} yes={t('tab:ask.eraseYes')}>
      <p className="quoted">
        <Own>{words}</Own>
      </p>
      <p>{t('tab:ask.eraseHow')}</p>
    </Form>
  );
}

type FormParts = Answering & { title: string; yes?: string; submit: () => void; children: ReactNode };

/** A form in the browser's own dialog: it keeps the focus inside, closes with Escape, and gives the focus back. */
function Form({ title, yes, submit, busy, wrong, close, children }: FormParts): JSX.Element {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!busy) submit();
  };
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    close();
  };
  return (
    <dialog ref={dialog} className="asking" aria-labelledby={name} onCancel={cancel}>
      <form onSubmit={send} noValidate>
        <h2 id={name}>{title}</h2>
        <div className="fields">
          {children}
          {wrong && Object.keys(wrong.problems).length === 0 && (
            <MessageBar intent="error">
              <MessageBarBody role="alert">{t(problemKey(wrong.code))}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div className="answers">
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {busy ? t('tab:edit.saving') : (yes ?? t('tab:edit.save'))}
          </Button>
          <Button onClick={close}>{t('tab:edit.cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}

type Typed = {
  label: string;
  hint?: string;
  text: string;
  set: (text: string) => void;
  most?: number;
  problem?: string | undefined;
};

function Long({ label, hint, text, set, most = LONGEST_TEXT, problem }: Typed): JSX.Element {
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...invalid(problem)}>
      <Textarea value={text} maxLength={most} resize="vertical" dir="auto" onChange={(_, { value }) => set(value)} />
    </Field>
  );
}

function Line({ label, text, set }: Typed): JSX.Element {
  return (
    <Field label={label}>
      <Input value={text} maxLength={LONGEST} dir="auto" onChange={(_, { value }) => set(value)} />
    </Field>
  );
}

function invalid(problem: string | undefined): object {
  return problem ? { validationState: 'error', validationMessage: problem } : {};
}
