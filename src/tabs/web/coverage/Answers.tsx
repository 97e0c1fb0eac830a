import type { JSX, ReactNode } from 'react';
import type { CoverageOfUnit } from '../../coverage-shapes.ts';
import { useWords, type WordsFor } from '../words.ts';
import { changesIn, figureOf } from './figures.ts';
import { countIn, measureName, shareIn } from './words.ts';

/** The three answers that one look should give: do conversations happen, do they get beyond looking back, what is changing. */
export function Answers({ shown }: { shown: CoverageOfUnit }): JSX.Element {
  const words = useWords();
  const { t } = words;
  return (
    <div className="answers-row">
      <Answer question={t('dashboard:answer.held')}>{held(words, shown)}</Answer>
      <Answer question={t('dashboard:answer.beyond')}>{beyond(words, shown)}</Answer>
      <Answer question={t('dashboard:answer.better')}>{changing(words, shown)}</Answer>
    </div>
  );
}

function Answer({ question, children }: { question: string; children: ReactNode }): JSX.Element {
  return (
    <section className="answer">
      <h2>{question}</h2>
      <p>{children}</p>
    </section>
  );
}

function held(words: WordsFor, { own }: CoverageOfUnit): string {
  const [conversations, students, each] = ['conversations', 'students', 'conversations-per-student'].map((measure) =>
    figureOf(own, measure),
  );
  if (!conversations || !students || conversations.value === null || students.value === null)
    return words.t('dashboard:answer.heldHidden');
  const counts = { conversations: countIn(words, conversations), students: countIn(words, students) };
  if (!each || each.value === null) return words.t('dashboard:answer.heldNoMedian', counts);
  return words.t('dashboard:answer.heldText', { ...counts, each: String(each.value) });
}

function beyond(words: WordsFor, { own }: CoverageOfUnit): string {
  const [lookBack, activate] = [figureOf(own, 'phase.look-back'), figureOf(own, 'phase.activate')];
  if (lookBack.value === null && activate.value === null) return words.t('dashboard:answer.beyondHidden');
  return words.t('dashboard:answer.beyondText', { lookBack: shareIn(words, lookBack), activate: shareIn(words, activate) });
}

function changing(words: WordsFor, shown: CoverageOfUnit): string {
  const changes = changesIn(shown);
  if (changes === null) return words.t('dashboard:answer.nothingBefore');
  if (changes.length === 0) return words.t('dashboard:answer.same');
  const percent = (value: number): string => words.t('dashboard:figure.percent', { value });
  return changes
    .map(({ measure, from, to }) => {
      return words.t('dashboard:answer.up', { what: measureName(words, measure), from: percent(from), to: percent(to) });
    })
    .join(' ');
}
