import type { IColumnSet } from '@microsoft/teams.cards';
import { PHASES } from '../../../dialogs/vocabulary.ts';
import type { PhaseMap } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { text } from './parts.ts';
import { PICTURE, picture } from './picture.ts';

/** How large the picture is beside words: on the smallest phone the name of a phase still stands in one piece. */
const BESIDE = 0.75;

/** What was made for each way of speaking, by where the conversation is. */
const known = new WeakMap<WordsFor, Map<string, IColumnSet>>();

/** How far it stands from what is above it, and in which sentence it is told to who does not see it. */
type Look = { readonly spacing?: 'Small' | 'Medium'; readonly told?: string };

/** Where the conversation is: the lemniscate, and beside it the four phases in words. Made once for each state; to be read only. */
export function phaseMap(
  phases: PhaseMap,
  words: WordsFor,
  { spacing = 'Medium', told = 'cards:phases.picture' }: Look = {},
): IColumnSet {
  const ofWords = known.get(words) ?? new Map<string, IColumnSet>();
  known.set(words, ofWords);
  const key = [spacing, told, phases.current ?? '', ...PHASES.map((phase) => phases.progress[phase])].join();
  const map = ofWords.get(key) ?? mapOf(phases, words, { spacing, told });
  ofWords.set(key, map);
  return map;
}

function mapOf(phases: PhaseMap, words: WordsFor, { spacing, told }: Required<Look>): IColumnSet {
  return {
    type: 'ColumnSet',
    spacing,
    columns: [
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'Center',
        items: [
          {
            type: 'Image',
            url: picture(phases),
            altText: phasesInWords(phases, words, told),
            width: `${PICTURE.width * BESIDE}px`,
            height: `${PICTURE.height * BESIDE}px`,
          },
        ],
      },
      {
        type: 'Column',
        width: 'stretch',
        verticalContentAlignment: 'Center',
        items: PHASES.map((phase) => {
          const name = words.t(`common:phase.${phase}`);
          const here = phases.current === phase;
          const complete = phases.progress[phase] === 'complete';
          const look = here ? ({ weight: 'Bolder' } as const) : ({ isSubtle: true } as const);
          return text(`${here ? '● ' : ''}${complete ? '✓ ' : ''}${name}`, { size: 'Small', spacing: 'None', ...look });
        }),
      },
    ],
  };
}

/** The same in one sentence, for who does not see the picture. */
function phasesInWords(phases: PhaseMap, words: WordsFor, told: string): string {
  const parts = PHASES.map((phase) =>
    words.t('cards:phases.part', {
      phase: words.t(`common:phase.${phase}`),
      progress: words.t(`cards:phases.${phases.current === phase ? 'here' : phases.progress[phase]}`),
    }),
  );
  return words.t(told, { parts: parts.join(', ') });
}
