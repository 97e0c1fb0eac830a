import { Button, Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { type JSX, type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Own, problemKey } from './parts.tsx';
import { useWords } from './words.ts';

const LONGEST = 1_000;
const LONGEST_TEXT = 4_000;

/** What went wrong with an answer: a problem as a whole, or one for each field. */
export type Wrong = { readonly code: string; readonly problems: Readonly<Record<string, string>> };

/** What every question has: whether an answer is under way, what was wrong with it, help that what was written asks for, and the way out. */
export type Answering = {
  readonly busy: boolean;
  readonly wrong: Wrong | null;
  readonly help: ReactNode;
  close(): void;
};
/** `isForGood`: what the answer does cannot be undone, so the way out has the focus. `now`: what stands there, for whoever typed over something older. */
type FormParts = Answering & {
  title: string;
  yes?: string;
  isForGood?: boolean;
  now?: string;
  submit: () => void;
  children: ReactNode;
};

/**
 * A form in the browser's own dialog: it keeps the focus inside, closes with Escape, and gives the focus back. What was filled in is
 * thrown away by a second Escape only, and the first one says so. When what it was opened from has gone elsewhere meanwhile, the focus
 * goes to the section.
 */
export function Form({ title, yes, isForGood = false, now, submit, busy, wrong, help, close, children }: FormParts): JSX.Element {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  const isTouched = useRef(false);
  const [isWarned, setWarned] = useState(false);
  const isOvertaken = wrong?.code === 'changed-meanwhile' && now !== undefined;
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    if (isForGood) shown?.querySelector<HTMLElement>('.answers button:last-child')?.focus();
    return () => {
      shown?.close();
      requestAnimationFrame(focusSomewhere);
    };
  }, [isForGood]);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!busy) submit();
  };
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isTouched.current && !isWarned) setWarned(true);
    else close();
  };
  const touch = (): void => {
    isTouched.current = true;
    setWarned(false);
  };
  return (
    <dialog ref={dialog} className="asking" aria-labelledby={name} onCancel={cancel} onClose={close}>
      <form onSubmit={send} onInput={touch} noValidate>
        <h2 id={name}>{title}</h2>
        <div className="fields">
          {help}
          {children}
          {wrong && Object.keys(wrong.problems).length === 0 && (
            <MessageBar intent="error">
              <MessageBarBody role="alert">
                {t(isOvertaken ? 'tab:edit.overtaken' : problemKey(wrong.code))}
                {isOvertaken && (
                  <>
                    {' '}
                    <Own>{now}</Own>
                  </>
                )}
              </MessageBarBody>
            </MessageBar>
          )}
          {isWarned && (
            <MessageBar intent="warning">
              <MessageBarBody role="alert">{t('tab:edit.notSaved')}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div className="answers">
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {busy ? t('tab:edit.saving') : (yes ?? t('tab:edit.save'))}
          </Button>
          <Button onClick={close}>{t(busy ? 'tab:edit.close' : 'tab:edit.cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}

function focusSomewhere(): void {
  if (document.hasFocus() && document.activeElement === document.body)
    document.querySelector<HTMLElement>('nav [aria-current]')?.focus();
}

type Typed = {
  label: string;
  hint?: string;
  text: string;
  set: (text: string) => void;
  most?: number;
  problem?: string | undefined;
};

/** A field for more than a line. */
export function Long({ label, hint, text, set, most = LONGEST_TEXT, problem }: Typed): JSX.Element {
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...invalid(problem)}>
      <Textarea value={text} maxLength={most} resize="vertical" dir="auto" onChange={(_, { value }) => set(value)} />
    </Field>
  );
}

/** A field of one line. */
export function Line({ label, hint, text, set, most = LONGEST, problem }: Typed): JSX.Element {
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...invalid(problem)}>
      <Input value={text} maxLength={most} dir="auto" onChange={(_, { value }) => set(value)} />
    </Field>
  );
}

/** How a field shows what is wrong with it. */
export function invalid(problem: string | undefined): object {
  return problem ? { validationState: 'error', validationMessage: problem } : {};
}
