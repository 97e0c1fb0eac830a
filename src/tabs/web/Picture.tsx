import type { JSX } from 'react';
import { type Phase, PHASES } from '../../../dialogs/vocabulary.ts';
import type { OwnPassport } from '../shapes.ts';
import { beadsOn, FRAME, pathOf } from './curve.ts';
import { isOpen } from './items.tsx';
import { Own } from './parts.tsx';
import { useWords, type WordsFor } from './words.ts';

const MOST_BEADS = 12;

/** The lemniscate as the way in: a bead for everything that was kept, my word on the left, my next step on the right, and a button for each phase. */
export function Picture({ passport, go }: { passport: OwnPassport; go: (phase: Phase) => void }): JSX.Element {
  const words = useWords();
  const counts = countsOf(passport);
  const word = passport.entries.find(({ kind }) => kind === 'core-word')?.text;
  const next = nextOf(passport);
  return (
    <div className="way-in">
      <div className="picture">
        <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={words.t('tab:picture.about')}>
          {PHASES.map((phase) => (
            <Stretch key={phase} phase={phase} count={counts[phase]} />
          ))}
        </svg>
        <p className="loop past">
          {word === undefined ? (
            <span>{words.t('tab:picture.wordEmpty')}</span>
          ) : (
            <strong>
              <Own>{word}</Own>
            </strong>
          )}
          {word !== undefined && <span>{words.t('tab:picture.word')}</span>}
        </p>
        <p className="loop future">
          {next === undefined ? (
            <span>{words.t('tab:picture.nextEmpty')}</span>
          ) : (
            <strong>
              <Own>{next.what}</Own>
            </strong>
          )}
          {next !== undefined && <span>{words.t('tab:picture.next')}</span>}
        </p>
      </div>
      <ul className="phases">
        {PHASES.map((phase) => (
          <li key={phase}>
            <button type="button" className={`phase ${sideOf(phase)}`} onClick={() => go(phase)}>
              <strong>{words.t(`common:phase.${phase}`)}</strong>
              <span>{countIn(words, phase, counts[phase])}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Stretch({ phase, count }: { phase: Phase; count: number }): JSX.Element {
  return (
    <g className={`stretch ${sideOf(phase)} ${count === 0 ? 'empty' : 'filled'}`}>
      <path d={pathOf(phase)} />
      {beadsOn(phase, Math.min(count, MOST_BEADS)).map(([x, y]) => (
        <circle key={`${x}`} cx={x} cy={y} r="6.5" />
      ))}
    </g>
  );
}

/** What lies behind is past, what comes is future; never told by colour alone. */
function sideOf(phase: Phase): 'past' | 'future' {
  return phase === 'look-back' || phase === 'reflect' ? 'past' : 'future';
}

function countsOf({ entries, agreements }: OwnPassport): Readonly<Record<Phase, number>> {
  const of = (...kinds: string[]): number => entries.filter(({ kind }) => kinds.includes(kind)).length;
  const open = agreements.filter(isOpen).length;
  return {
    'look-back': of('experience', 'reflection'),
    'reflect': of('quality', 'motive', 'core-word'),
    'look-ahead': of('next-step') + open,
    'activate': agreements.filter(({ state }) => state === 'done').length,
  }; // prettier-ignore
}

function nextOf({ agreements }: OwnPassport): OwnPassport['agreements'][number] | undefined {
  return agreements.filter(isOpen).toSorted((one, other) => one.due.localeCompare(other.due))[0];
}

function countIn({ t }: WordsFor, phase: Phase, count: number): string {
  if (count === 0) return t('tab:picture.nothing');
  switch (phase) {
    case 'look-back':
      return t('tab:picture.experiences', { count });
    case 'reflect':
      return t('tab:picture.insights', { count });
    case 'look-ahead':
      return t('tab:picture.plans', { count });
    case 'activate':
      return t('tab:picture.done', { count });
  }
}
