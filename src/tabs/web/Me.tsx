import type { JSX } from 'react';
import { COMPETENCIES } from '../../../dialogs/vocabulary.ts';
import type { OwnPassport } from '../shapes.ts';
import { Entry } from './items.tsx';
import { Icon, Section } from './parts.tsx';
import { useWords } from './words.ts';

const KINDS = ['core-word', 'quality', 'motive'] as const;
const MOST_DAYS = 3;

/** Who the student is finding out to be, in their own words, and what they worked on; never a score. */
export function Me({ passport }: { passport: OwnPassport }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      {KINDS.map((kind) => {
        const entries = passport.entries.filter((entry) => entry.kind === kind);
        return (
          <Section key={kind} title={t(`tab:kind.${kind}`)} how={t(`tab:goodFor.${kind}`)}>
            {entries.length === 0 && <p className="empty">{t('tab:me.empty')}</p>}
            <div className={`items ${kind}`}>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </div>
          </Section>
        );
      })}
      <Competencies passport={passport} />
    </>
  );
}

function Competencies({ passport }: { passport: OwnPassport }): JSX.Element {
  const { t, date, list } = useWords();
  return (
    <Section title={t('tab:competencies.title')} how={t('tab:competencies.how')}>
      <ul className="competencies">
        {COMPETENCIES.map((competency) => {
          const days = passport.competencies.find((each) => each.competency === competency)?.on ?? [];
          return (
            <li key={competency} className={days.length > 0 ? 'came-up' : 'not-yet'}>
              {days.length > 0 && <Icon name="check" />}
              <div>
                <strong>{t(`tab:competencies.name.${competency}`)}</strong>
                <span>
                  {days.length > 0
                    ? t('tab:competencies.on', { days: list(days.slice(-MOST_DAYS).map(date)) })
                    : t('tab:competencies.notYet')}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
