import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useWords } from '../words.ts';

const KNOWN = new Set([
  'role',
  'outside',
  'not-authenticated',
  'tenant-not-allowed',
  'unknown-person',
  'left',
  'not-published',
  'not-found',
  'changed-meanwhile',
  'malformed',
  'unreachable',
]);

function keyOf(code: string): string {
  return `dashboard:problem.${KNOWN.has(code) ? code : 'failed'}`;
}

/** A page with nothing but what is the matter, and a way on when there is one. */
export function Trouble({ code, again }: { code: string; again: (() => void) | null }): JSX.Element {
  const { t } = useWords();
  return (
    <main className="trouble">
      <h1>{t('dashboard:title')}</h1>
      <p role="alert">{t(keyOf(code))}</p>
      {again && <Button onClick={again}>{t('dashboard:problem.again')}</Button>}
    </main>
  );
}

/** What is the matter with one part of the page; nothing when nothing is. */
export function ProblemLine({ code }: { code: string }): JSX.Element {
  const { t } = useWords();
  return (
    <p role="alert" className={code === '' ? 'unseen' : 'problem'}>
      {code === '' ? '' : t(keyOf(code))}
    </p>
  );
}
