import type { JSX } from 'react';
import type { StudentPanel } from '../../panel-shapes.ts';
import { useWords } from '../words.ts';
import type { Written } from './api.ts';
import { Keepsake } from './Keepsake.tsx';
import { PhaseMap } from './PhaseMap.tsx';

type Parts = { panel: StudentPanel; busy: boolean; write: (keepsake: Written) => Promise<boolean> };

/** The student's panel: what is talked about in plain words, what they want to keep in mind, and what is theirs to keep. */
export function ForStudent({ panel, busy, write }: Parts): JSX.Element {
  const { state, mentor, phase, waiting, agreements, keepsake, isCare = false } = panel;
  const words = useWords();
  const { t } = words;
  return (
    <main>
      <h1>{t('panel:student.title')}</h1>
      {state !== 'none' && <p className="soft">{t('panel:student.with', { mentor })}</p>}
      {state === 'talking' && <PhaseMap current={phase} />}
      <p role="status" className="about">
        {state === 'talking' && phase !== null ? t(`panel:student.phase.${phase}`) : t(`panel:student.${state}`)}
      </p>
      <Keepsake kept={keepsake} isCare={isCare} busy={busy} write={write} />
      <h2>{t('panel:student.keep')}</h2>
      {waiting.length > 0 ? (
        <>
          <ul className="kept">
            {waiting.map((text, place) => (
              // The same words may stand there twice, and nothing of the list moves.
              <li key={`${place} ${text}`} className="own-words" dir="auto">
                {text}
              </li>
            ))}
          </ul>
          <p className="soft">{t('panel:student.confirm')}</p>
        </>
      ) : (
        <p className="soft">{t('panel:student.keepLater')}</p>
      )}
      {agreements.length > 0 && (
        <>
          <h2>{t('panel:student.agreements')}</h2>
          <ul className="kept">
            {agreements.map(({ what, due }, place) => (
              <li key={`${place} ${what}`}>
                <span className="own-words" dir="auto">
                  {what}
                </span>
                {due !== '' && <span className="soft"> {t('panel:student.by', { date: words.date(due) })}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
