import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SharedPassport } from '../shapes.ts';
import { Agreement, Entry } from './items.tsx';
import { Icon, NewPage } from './parts.tsx';
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
      <NewPage>{t('tab:mentor.of', { name })}</NewPage>
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
