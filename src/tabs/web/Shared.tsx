import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SharedPassport } from '../shapes.ts';
import { Agreement, Entry } from './items.tsx';
import { Icon } from './parts.tsx';
import { useWords } from './words.ts';

/** What a student shares with the mentor who looks: to read, not to change. */
export function Shared({ passport, back }: { passport: SharedPassport; back: () => void }): JSX.Element {
  const { t } = useWords();
  const { name, agreements, entries } = passport;
  const isNothing = agreements.length + entries.length === 0;
  return (
    <main>
      <Button appearance="subtle" icon={<Icon name="back" />} onClick={back}>
        {t('tab:mentor.back')}
      </Button>
      <header className="title">
        <h1 dir="auto">{t('tab:mentor.of', { name })}</h1>
      </header>
      {isNothing && <p className="empty">{t('tab:mentor.nothing', { name })}</p>}
      <section className="section">
        {agreements.map((agreement) => (
          <Agreement key={agreement.id} agreement={agreement} />
        ))}
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} titled />
        ))}
      </section>
    </main>
  );
}
