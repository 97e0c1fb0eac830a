import { FluentProvider, Spinner } from '@fluentui/react-components';
import { type JSX, useCallback, useEffect, useMemo, useState } from 'react';
import type { CoverageOverview } from '../../coverage-shapes.ts';
import type { Host, Theme } from '../host.ts';
import { THEMES } from '../themes.ts';
import { useWords, WordsProvider } from '../words.ts';
import { coverageApiFor } from './api.ts';
import { Dashboard } from './Dashboard.tsx';
import { Trouble } from './problems.tsx';
import { useAsked } from './use-asked.ts';
import { dashboardWords } from './words.ts';

/** The whole page: signs in, asks the server what there is to see, and shows it in the theme and language of Teams. */
export function App({ host }: { host: Host | null }): JSX.Element {
  const [theme, setTheme] = useState<Theme>(host?.theme ?? 'light');
  const { answer, problem, ask } = useAsked<CoverageOverview>();
  const words = useMemo(() => dashboardWords(answer, host?.locale ?? navigator.language), [answer, host]);
  const api = useMemo(() => host && coverageApiFor(host, words.locale), [host, words.locale]);
  const load = useCallback(() => {
    if (host) void ask(coverageApiFor(host, host.locale).overview());
  }, [ask, host]);
  useEffect(() => host?.onTheme(setTheme), [host]);
  useEffect(load, [load]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.t('dashboard:title');
  }, [words]);

  const trouble = host ? problem : 'outside';
  return (
    <FluentProvider theme={THEMES[theme]} className="page coverage" data-theme={theme}>
      <WordsProvider value={words}>
        {trouble !== '' && <Trouble code={trouble} again={host ? load : null} />}
        {trouble === '' && !answer && <Loading />}
        {trouble === '' && answer && api && <Dashboard overview={answer} api={api} />}
      </WordsProvider>
    </FluentProvider>
  );
}

function Loading(): JSX.Element {
  const { t } = useWords();
  return (
    <main className="loading">
      <Spinner label={t('dashboard:loading')} />
    </main>
  );
}
