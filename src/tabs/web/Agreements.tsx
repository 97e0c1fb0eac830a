import type { JSX } from 'react';
import type { OwnPassport } from '../shapes.ts';
import { Agreement, Entry, isOpen } from './items.tsx';
import { Section } from './parts.tsx';
import { useWords } from './words.ts';

/** What the student is going to do, the first day first, and what became of the rest. */
export function Agreements({ passport: { agreements, entries } }: { passport: OwnPassport }): JSX.Element {
  const { t } = useWords();
  const open = agreements.filter(isOpen).toSorted((one, other) => one.due.localeCompare(other.due));
  const past = agreements.filter((agreement) => !isOpen(agreement));
  const steps = entries.filter(({ kind }) => kind === 'next-step');
  return (
    <>
      <Section title={t('tab:agreements.open')}>
        {open.length === 0 && <p className="empty">{t('tab:agreements.noneOpen')}</p>}
        {open.map((agreement) => (
          <Agreement key={agreement.id} agreement={agreement} />
        ))}
      </Section>
      {steps.length > 0 && (
        <Section title={t('tab:kind.next-step')} how={t('tab:goodFor.next-step')}>
          {steps.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t('tab:agreements.past')}>
          {past.map((agreement) => (
            <Agreement key={agreement.id} agreement={agreement} />
          ))}
        </Section>
      )}
    </>
  );
}
