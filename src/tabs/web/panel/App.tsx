import { Button, FluentProvider, Spinner } from '@fluentui/react-components';
import { type JSX, useEffect, useMemo, useState } from 'react';
import type { Host, Theme } from '../host.ts';
import { THEMES } from '../themes.ts';
import { useWords, WordsProvider } from '../words.ts';
import { panelApiFor } from './api.ts';
import { ForMentor } from './ForMentor.tsx';
import { ForStudent } from './ForStudent.tsx';
import { usePanel } from './use-panel.ts';
import { panelWords } from './words.ts';

const KNOWN = new Set(['role', 'outside', 'not-authenticated', 'tenant-not-allowed', 'unknown-person', 'left', 'no-chat', 'unreachable', 'too-many', 'changed-meanwhile']); // prettier-ignore

/** The panel beside a meeting: the mentor's or the student's, in the theme and language of Teams. */
export function App({ host }: { host: Host | null }): JSX.Element {
  const [theme, setTheme] = useState<Theme>(host?.theme ?? 'light');
  const api = useMemo(() => host && panelApiFor(host), [host]);
  const { view, problem, busy, press, write, again } = usePanel(api);
  const words = useMemo(() => panelWords(view, host?.locale ?? navigator.language), [view, host]);
  useEffect(() => host?.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.t('panel:title');
  }, [words]);

  const code = host ? problem : 'outside';
  return (
    <FluentProvider theme={THEMES[theme]} className="page beside" data-theme={theme}>
      <WordsProvider value={words}>
        {code !== '' && <Trouble code={code} alone={view === null} again={host ? again : null} />}
        {!view && code === '' && (
          <main className="loading">
            <Spinner label={words.t('panel:loading')} />
          </main>
        )}
        {view?.view === 'mentor' && <ForMentor panel={view} busy={busy} press={press} />}
        {view?.view === 'student' && <ForStudent panel={view} busy={busy} write={write} />}
      </WordsProvider>
    </FluentProvider>
  );
}

/** What is the matter: above what was there before, or alone on the page. */
function Trouble({ code, alone, again }: { code: string; alone: boolean; again: (() => void) | null }): JSX.Element {
  const { t } = useWords();
  const line = (
    <div className="matter">
      <p role="alert">{t(`panel:problem.${KNOWN.has(code) ? code : 'failed'}`)}</p>
      {again && <Button onClick={again}>{t('panel:again')}</Button>}
    </div>
  );
  if (!alone) return line;
  return (
    <main className="trouble">
      <h1>{t('panel:title')}</h1>
      {line}
    </main>
  );
}
