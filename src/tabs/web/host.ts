import { app, authentication } from '@microsoft/teams-js';

/** The themes of Teams. */
export type Theme = 'light' | 'dark' | 'contrast';

/** Teams around the page. `locale` is that of Teams; `token` signs the person in. */
export type Host = {
  readonly locale: string;
  readonly theme: Theme;
  /** Teams is an app of its own that saves no files for a page. */
  readonly onPhone: boolean;
  token(): Promise<string>;
  onTheme(hear: (theme: Theme) => void): void;
};

const PHONES: ReadonlySet<string> = new Set(['android', 'ios', 'ipados']);
const PATIENCE_MS = 5_000;

/** Meets Teams. Null outside it: then nobody can be signed in. */
export async function meetHost(): Promise<Host | null> {
  const context = await Promise.race([greet(), tooLong()]).catch(() => null);
  // teams-js rejects with words, not with a code; whatever it is, there is no Teams to talk to.
  if (!context) return null;
  app.notifySuccess();
  return {
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    onPhone: PHONES.has(context.app.host.clientType),
    token: () => authentication.getAuthToken(),
    onTheme: (hear) => app.registerOnThemeChangeHandler((theme) => hear(themeOf(theme))),
  };
}

async function greet(): Promise<app.Context> {
  await app.initialize();
  return app.getContext();
}

function themeOf(name: string): Theme {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' ? 'dark' : 'light';
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The host does not answer')), PATIENCE_MS);
  });
}
