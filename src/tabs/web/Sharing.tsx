import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { OwnPassport, ReadingShown } from '../shapes.ts';
import { useDeeds } from './deeds.ts';
import { readersIn, short } from './items.tsx';
import { Own, Section } from './parts.tsx';
import { useWords } from './words.ts';

const PURPOSES = new Set(['preparation', 'tab', 'link']);

/** Who may read what, and who did. */
export function Sharing({ passport: { entries, agreements, readings } }: { passport: OwnPassport }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const deeds = useDeeds();
  const all = [...agreements.map(({ what, ...item }) => ({ ...item, text: what })), ...entries];
  const shared = all.filter(({ readers }) => readers.length > 0);
  return (
    <>
      <Section title={t('tab:sharing.title')} how={t('tab:sharing.how')}>
        {shared.length === 0 && <p className="empty">{t('tab:sharing.nothing')}</p>}
        {shared.length > 0 && (
          <ul className="rows" aria-label={t('tab:sharing.shared')}>
            {shared.map(({ id, text, readers }) => (
              <li key={id}>
                <div>
                  <Own>{text}</Own>
                  <span className="soft">{readersIn(words, readers)}</span>
                </div>
                {deeds && (
                  <Button
                    size="small"
                    aria-label={t('tab:sharing.takeBackMore', { text: short(text) })}
                    onClick={() => deeds.takeBack(id)}
                  >
                    {t('tab:sharing.takeBack')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('tab:readings.title')}>
        {readings.length === 0 && <p className="empty">{t('tab:readings.none')}</p>}
        <ul className="rows">
          {readings.map((reading, place) => (
            <Reading key={`${reading.on} ${reading.reader} ${place}`} reading={reading} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Reading({ reading: { reader, on, purpose } }: { reading: ReadingShown }): JSX.Element {
  const { t } = useWords();
  const how = PURPOSES.has(purpose) ? ` ${t(`tab:readings.${purpose}`)}` : '';
  return (
    <li>
      <span dir="auto">{`${t('tab:readings.line', { reader, on })}${how}.`}</span>
    </li>
  );
}
