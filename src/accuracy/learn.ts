import { features, TOLD, type Seen, type Told } from '../../dialogs/language/features.ts';
import { phraseBook } from '../../dialogs/language/phrase-book.ts';
import { WEIGHED } from '../../dialogs/language/weights.ts';
import type { FindingKind } from '../../dialogs/language/index.ts';

/** A text with what is to be found in it. */
export type Example = { readonly words: readonly Seen[]; readonly kinds: readonly FindingKind[] };

/** How the weights are learned. The figures were chosen on sentences of writers who were left out. */
const LEARNING = { fewest: 2, most: 45_000, rounds: 30, rate: 0.3, decay: 4e-4, scale: 16, perFeature: 0.2 } as const;

type Model = { readonly weights: Float64Array; readonly before: number };

/**
 * Learns what features weigh, by logistic regression for each kind apart, and writes them as a table (see `evidence.ts`).
 *
 * A feature counts once in a text. Those that stand in fewer texts than `fewest` are left out, and of the rest the `most` that matter most are kept and learned again.
 * The same examples in the same order give the same table. `thresholds` is what a kind must weigh more than nothing.
 */
export function learnWeights(examples: readonly Example[], thresholds: Readonly<Record<FindingKind, number>>): readonly string[] {
  const { texts, phraseOf, frequency } = featuresIn(examples);
  const answers = WEIGHED.map((kind) => examples.map(({ kinds }) => kinds.includes(kind)));
  const common = numbered(frequency.flatMap((count, feature) => (count >= LEARNING.fewest ? [feature] : [])));
  const first = answers.map((answer) => fit(texts.map(only(common)), answer, common.size));
  const worth = (feature: number): number => {
    const at = common.get(feature) ?? 0;
    return Math.max(...first.map(({ weights }) => Math.abs(weights[at] ?? 0))) * Math.sqrt(frequency[feature] ?? 0);
  };
  const best = [...common.keys()].map((feature) => ({ feature, worth: worth(feature) }));
  const kept = numbered(
    best
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, LEARNING.most)
      .map(({ feature }) => feature),
  );
  const models = answers.map((answer) => fit(texts.map(only(kept)), answer, kept.size));
  const lines = [...kept].map(
    ([feature, at]) => `${phraseOf(feature)}\t${models.map(({ weights }) => whole(weights[at] ?? 0)).join(',')}`,
  );
  const before = models.map(({ before: bias }, index) =>
    whole((bias - thresholds[WEIGHED[index] ?? 'why']) / LEARNING.perFeature),
  );
  return [`-\t${before.join(',')}`, ...lines.filter((line) => !line.endsWith('\t0,0,0,0,0')).toSorted()];
}

/** What a table keeps of a weight: one byte. */
const MOST = 127;

function whole(weight: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(weight * LEARNING.perFeature * LEARNING.scale))) + 0;
}

/** Features by number and in how many texts each stands. */
function featuresIn(examples: readonly Example[]) {
  const book = phraseBook();
  const { see, tell } = features(book);
  const frequency: number[] = [];
  const texts = examples.map(({ words }) => {
    const told = featuresTold(tell(words.map(({ word, shape }) => see(word, shape))));
    for (const feature of told) frequency[feature] = (frequency[feature] ?? 0) + 1;
    return told;
  });
  return { texts, frequency: Array.from(frequency, (count) => count ?? 0), phraseOf: book.phraseOf };
}

function featuresTold({ numbers, length }: Told): ReadonlySet<number> {
  return new Set(numbers.subarray(0, length).filter((_, at) => at % TOLD === 0));
}

function numbered(list: readonly number[]): ReadonlyMap<number, number> {
  return new Map(list.map((feature, at) => [feature, at]));
}

function only(kept: ReadonlyMap<number, number>) {
  return (text: ReadonlySet<number>): Int32Array =>
    Int32Array.from(
      [...text].flatMap((feature) => {
        const at = kept.get(feature);
        return at === undefined ? [] : [at];
      }),
    );
}

/**
 * Logistic regression by steps that grow smaller for each weight (Adagrad), with weights that decay; what they were in the second half of
 * the rounds, on average.
 */
function fit(texts: readonly Int32Array[], answers: readonly boolean[], size: number): Model {
  const { rounds, rate, decay, perFeature } = LEARNING;
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(0.01);
  const sums = new Float64Array(size);
  const order = texts.map((_, index) => index);
  const random = sequence();
  let before = 0;
  let stepsBefore = 0.01;
  let sumBefore = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const text = texts[index] ?? new Int32Array();
      let sum = 0;
      for (const feature of text) sum += weights[feature] ?? 0;
      const wrong = 1 / (1 + Math.exp(-(before + sum * perFeature))) - Number(answers[index]);
      for (const feature of text) {
        const slope = wrong * perFeature + decay * (weights[feature] ?? 0);
        steps[feature] = (steps[feature] ?? 0) + slope * slope;
        weights[feature] = (weights[feature] ?? 0) - (rate * slope) / Math.sqrt(steps[feature] ?? 1);
      }
      stepsBefore += wrong * wrong;
      before -= (rate * wrong) / Math.sqrt(stepsBefore);
    }
    if (round < rounds / 2) continue;
    for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight / (rounds / 2);
    sumBefore += before / (rounds / 2);
  }
  return { weights: sums, before: sumBefore };
}

/** Numbers from 0 to 1 that look random and are the same in every run. */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}
