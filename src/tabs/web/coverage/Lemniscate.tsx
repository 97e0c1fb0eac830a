import type { JSX } from 'react';
import { type Phase, PHASES } from '../../../../dialogs/vocabulary.ts';
import type { Figures } from '../../coverage-shapes.ts';
import { FRAME, pathOf } from '../curve.ts';
import { useWords } from '../words.ts';
import { figureOf } from './figures.ts';
import { shareIn } from './words.ts';

/** The colours of the picture: those of the page by name, or literal ones for a file. */
export type Colours = Readonly<Record<'past' | 'future' | 'railPast' | 'railFuture' | 'ink', string>>;

const PLACE: Readonly<Record<Phase, readonly [x: number, y: number]>> = {
  'look-back': [158, 96],
  'reflect': [158, 160],
  'look-ahead': [482, 96],
  'activate': [482, 160],
}; // prettier-ignore

/** The four stretches of the lemniscate, each filled as far as its share, with the share inside the loop; to stand in an `svg` of the size `FRAME`. */
export function Stretches({ figures, colours }: { figures: Figures; colours: Colours }): JSX.Element {
  const words = useWords();
  return (
    <>
      {PHASES.map((phase) => {
        const figure = figureOf(figures, `phase.${phase}`);
        const isPast = phase === 'look-back' || phase === 'reflect';
        const [x, y] = PLACE[phase];
        const path = { d: pathOf(phase), fill: 'none', strokeLinecap: 'round' as const, pathLength: 100 };
        const ink = isPast ? colours.past : colours.future;
        return (
          <g key={phase}>
            <path
              {...path}
              className="rail"
              stroke={isPast ? colours.railPast : colours.railFuture}
              strokeWidth={figure.value === null ? 6 : 18}
              strokeDasharray={figure.value === null ? '0.1 5' : undefined}
            />
            {figure.value !== null && figure.value > 0 && (
              <path {...path} stroke={ink} strokeWidth={18} strokeDasharray={`${figure.value} 200`} />
            )}
            <text x={x} y={y} textAnchor="middle" fill={ink} fontSize="17" fontWeight="650">
              {words.t(`common:phase.${phase}`)}
            </text>
            <text
              x={x}
              y={y + 24}
              textAnchor="middle"
              fill={colours.ink}
              fontSize={figure.value === null ? 13 : 20}
              fontWeight="600"
            >
              {shareIn(words, figure)}
            </text>
          </g>
        );
      })}
    </>
  );
}

const OF_THE_PAGE: Colours = {
  past: 'var(--past)',
  future: 'var(--future)',
  railPast: 'var(--rail)',
  railFuture: 'var(--rail-future)',
  ink: 'var(--colorNeutralForeground1)',
};

/** The lemniscate of coverage as the main picture, told in words to who does not see it. */
export function Lemniscate({ figures }: { figures: Figures }): JSX.Element {
  const words = useWords();
  const parts = PHASES.map(
    (phase) => `${words.t(`common:phase.${phase}`)}: ${shareIn(words, figureOf(figures, `phase.${phase}`))}.`,
  );
  return (
    <svg
      className="lemniscate"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label={words.t('dashboard:picture.about', { parts: parts.join(' ') })}
    >
      <Stretches figures={figures} colours={OF_THE_PAGE} />
    </svg>
  );
}
