import type { JSX } from 'react';
import { type Phase, PHASES } from '../../../../dialogs/vocabulary.ts';
import type { PhaseMap as Shown } from '../../../reply.ts';
import { FRAME, pathOf } from '../curve.ts';
import { useWords } from '../words.ts';

const PAST: ReadonlySet<Phase> = new Set(['look-back', 'reflect']);

/** Where a conversation is in the lemniscate: drawn, and as a list that says the same in words. Without `progress` it tells only where. */
export function PhaseMap({ current, progress }: { current: Phase | null; progress?: Shown['progress'] }): JSX.Element {
  const { t } = useWords();
  const stateOf = (phase: Phase): string => (phase === current ? 'current' : (progress?.[phase] ?? 'untouched'));
  return (
    <div className="map">
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true">
        {PHASES.map((phase) => (
          <path key={phase} d={pathOf(phase)} className={`${PAST.has(phase) ? 'past' : 'future'} ${stateOf(phase)}`} />
        ))}
      </svg>
      <ol aria-label={t('panel:map')}>
        {PHASES.map((phase) => (
          <li key={phase} className={stateOf(phase)} aria-current={phase === current ? 'step' : undefined}>
            {t(`common:phase.${phase}`)}
            {progress?.[phase] === 'complete' && <span className="done"> {t('panel:complete')}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
