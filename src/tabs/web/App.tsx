import { FluentProvider, Spinner } from '@fluentui/react-components';
import { type JSX, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TabView } from '../shapes.ts';
import { type Api, apiFor, ApiProblem } from './api.ts';
import type { Host, Theme } from './host.ts';
import { Own } from './Own.tsx';
import { Trouble } from './parts.tsx';
import { Shared } from './Shared.tsx';
import { Students } from './Students.tsx';
import { THEMES } from './themes.ts';
import { localeFor, useWords, type WordsFor, wordsFor, WordsProvider } from './words.ts';

/** The whole page: signs in, asks the server whose passport to show, and shows it in the theme and language of Teams. */
export function App({ host }: { host: Host | null }): JSX.Element {
  const [theme, setTheme] = useState<Theme>(host?.theme ?? 'light');
  const [view, setView] = useState<TabView | null>(null);
  const [trouble, setTrouble] = useState(host ? '' : 'outside');
  const words = useMemo(() => wordsOf(view, host), [view, host]);
  const api = useMemo(() => host && apiFor(host, words.locale), [host, words.locale]);

  /** What was asked for last; what comes of anything before it is too late. */
  const newest = useRef<Promise<TabView> | null>(null);
  const load = useCallback((ask: Promise<TabView>): void => {
    newest.current = ask;
    setTrouble('');
    ask.then(
      (answer) => newest.current === ask && setView(answer),
      (error: unknown) => newest.current === ask && setTrouble(codeOf(error)),
    );
  }, []);
  useEffect(() => host?.onTheme(setTheme), [host]);
  useEffect(() => {
    if (host) load(apiFor(host, host.locale).open());
  }, [host, load]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.t('tab:title');
  }, [words]);

  return (
    <FluentProvider theme={THEMES[theme]} className="page" data-theme={theme}>
      <WordsProvider value={words}>
        {trouble !== '' && <Trouble code={trouble} again={api && trouble !== 'outside' ? () => load(api.open()) : null} />}
        {trouble === '' && view === null && <Loading />}
        {trouble === '' && view && api && (
          <View view={view} api={api} onPhone={host?.onPhone ?? false} show={setView} load={load} />
        )}
      </WordsProvider>
    </FluentProvider>
  );
}

type Shown = { view: TabView; api: Api; onPhone: boolean; show: (view: TabView) => void; load: (ask: Promise<TabView>) => void };

function View({ view, api, onPhone, show, load }: Shown): JSX.Element {
  switch (view.view) {
    case 'own':
      return <Own passport={view} api={api} onPhone={onPhone} show={show} />;
    case 'students':
      return <Students view={view} choose={(id) => load(api.student(id))} />;
    case 'shared':
      return <Shared passport={view} back={() => load(api.open())} />;
    case 'nothing':
      return <Trouble code="nothing" again={null} />;
  }
}

function Loading(): JSX.Element {
  const { t } = useWords();
  return (
    <main className="loading">
      <Spinner label={t('tab:loading')} />
    </main>
  );
}

function wordsOf(view: TabView | null, host: Host | null): WordsFor {
  const locale = localeFor(view?.spoken.locale ?? null, host?.locale ?? navigator.language);
  const today = view && 'today' in view ? view.today : '';
  return wordsFor(locale, view?.spoken.words[locale] ?? null, today);
}

/** The code of a problem; what is no problem of the server is a defect of ours, and comes up in the browser's console. */
function codeOf(error: unknown): string {
  if (error instanceof ApiProblem) return error.code;
  reportError(error);
  return 'failed';
}
