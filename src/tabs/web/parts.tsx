import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type JSX, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from './words.ts';

const KNOWN = new Set([
  'outside',
  'not-authenticated',
  'tenant-not-allowed',
  'unknown-person',
  'left',
  'former',
  'not-found',
  'changed-meanwhile',
  'unreachable',
  'nothing',
  'too-many',
]);

/** What to say of a problem; one that has no words of its own went wrong on our side. */
export function problemKey(code: string): string {
  return `tab:problem.${KNOWN.has(code) ? code : 'failed'}`;
}

/** The heading of a page that took the place of another: it is brought to the top, and read out. */
export function NewPage({ children }: { children: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <header className="title">
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {children}
      </h1>
    </header>
  );
}

/** A page with nothing but what is the matter, and a way on when there is one. */
export function Trouble({ code, again }: { code: string; again: (() => void) | null }): JSX.Element {
  const { t } = useWords();
  return (
    <main className="trouble">
      <Mark />
      <h1>{t('tab:title')}</h1>
      <p role="alert">{t(problemKey(code))}</p>
      {again && <Button onClick={again}>{t('tab:problem.again')}</Button>}
    </main>
  );
}

/** One line about what just happened, read out by screen readers. */
export function Notice({ text, intent }: { text: string; intent: 'success' | 'warning' }): JSX.Element {
  return (
    <div role="status" className="notice">
      {text !== '' && (
        <MessageBar intent={intent}>
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Somebody's own words: in their own direction, with their own lines. */
export function Own({ children }: { children: string }): JSX.Element {
  return (
    <span className="own-words" dir="auto">
      {children}
    </span>
  );
}

/** A part of the page with a heading; with an `id` one can be brought to it. */
export function Section({
  id,
  title,
  how,
  children,
}: {
  id?: string;
  title: string;
  how?: string;
  children: ReactNode;
}): JSX.Element {
  return (
    <section className="section" {...(id ? { id, tabIndex: -1 } : {})}>
      <h2>{title}</h2>
      {how && <p className="how">{how}</p>}
      {children}
    </section>
  );
}

const ICONS = {
  edit: 'M4 20l1-4L16.500 4.500a2.100 2.100 0 0 1 3 3L8 19z M14.500 6.500l3 3',
  erase: 'M4 7h16 M10 11v6 M14 11v6 M6 7l1 13h10l1-13 M9 7V4h6v3',
  lock: 'M6 11h12v9H6z M8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7z M2.500 20a6.500 6.500 0 0 1 13 0 M16 4.500a3.500 3.500 0 0 1 0 6.500 M18 14a6.500 6.500 0 0 1 3.500 6',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  back: 'M14 6l-6 6l6 6',
} as const;

/** A line drawing in the colour of the text. */
export function Icon({ name }: { name: keyof typeof ICONS }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className="icon">
      <path d={ICONS[name]} />
    </svg>
  );
}

function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 44 24" width="88" height="48" aria-hidden="true" className="mark">
      <path className="past" d="M22 12C18 6.500 14.500 4 11 4a8 8 0 0 0 0 16c3.500 0 7-2.500 11-8" />
      <path className="future" d="M22 12c4 5.500 7.500 8 11 8a8 8 0 0 0 0-16c-3.500 0-7 2.500-11 8" />
    </svg>
  );
}

/** The words that a dialog is about. What is too long for their place scrolls, and then by the keyboard as well. */
export function Quoted({ children }: { children: string }): JSX.Element {
  const place = useRef<HTMLParagraphElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // A dialog has no size yet when it is made.
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const seen = new ResizeObserver(() => setScrolls(current.scrollHeight > current.clientHeight));
    seen.observe(current);
    return () => seen.disconnect();
  }, [children]);
  return (
    <p ref={place} className="quoted" tabIndex={scrolls ? 0 : undefined}>
      <Own>{children}</Own>
    </p>
  );
}
