import type { Atom, Pile } from './atoms.ts';
import type { Thresholds } from './thresholds.ts';

/** How much a set of atoms holds. */
export type Size = {
  readonly students: number;
  readonly mentors: number;
  readonly conversations: number;
  /** Conversations of the mentor with most of them, and of the next. */
  readonly largest: number;
  readonly second: number;
};

/** A size counted over the facts in which a measure was observed, and how many students it was so of in any of them. */
export type ShareSize = Size & { readonly yes: number };

/** Counts sets of atoms of one pile. */
export type Scale = {
  readonly size: (atoms: readonly Atom[]) => Size;
  readonly shareSize: (atoms: readonly Atom[], measure: string) => ShareSize;
  /** The median number of conversations per student who had any, halves rounded up. */
  readonly median: (atoms: readonly Atom[]) => number;
};

/** Makes the scale of a pile. Each count takes time in proportion to the facts in the atoms, the first time for a list of them. */
export function scaleOf(pile: Pile): Scale {
  const perStudent = new Int32Array(pile.studentCount);
  const perMentor = new Int32Array(pile.mentorCount);
  const saidYes = new Uint8Array(pile.studentCount);

  const count = (atoms: readonly Atom[], values: Int8Array | undefined): ShareSize => {
    perStudent.fill(0);
    perMentor.fill(0);
    saidYes.fill(0);
    let [students, mentors, conversations, largest, yes] = [0, 0, 0, 0, 0];
    for (const { facts } of atoms) {
      for (const fact of facts) {
        const value = values === undefined ? 0 : (values[fact] ?? -1);
        if (value < 0) continue;
        const [student, mentor] = [pile.students[fact] ?? 0, pile.mentors[fact] ?? 0];
        conversations += 1;
        if (add(perStudent, student) === 1) students += 1;
        const held = add(perMentor, mentor);
        if (held === 1) mentors += 1;
        if (held > largest) largest = held;
        if (value === 1 && !saidYes[student]) {
          saidYes[student] = 1;
          yes += 1;
        }
      }
    }
    return { students, mentors, conversations, largest, second: secondOf(perMentor), yes };
  };

  const known = new WeakMap<readonly Atom[], Map<string, ShareSize>>();
  const remembered = (atoms: readonly Atom[], measure: string, values: Int8Array | undefined): ShareSize => {
    const sizes = known.get(atoms) ?? new Map<string, ShareSize>();
    const size = sizes.get(measure) ?? count(atoms, values);
    known.set(atoms, sizes.set(measure, size));
    return size;
  };

  return {
    size: (atoms) => remembered(atoms, '', undefined),
    shareSize: (atoms, measure) => remembered(atoms, measure, pile.values.get(measure)),
    median: (atoms) => {
      count(atoms, undefined);
      return medianOf(perStudent);
    },
  };
}

function add(counts: Int32Array, at: number): number {
  const next = (counts[at] ?? 0) + 1;
  counts[at] = next;
  return next;
}

function secondOf(counts: Int32Array): number {
  let [first, second] = [0, 0];
  for (const count of counts) {
    if (count > first) [first, second] = [count, first];
    else if (count > second) second = count;
  }
  return second;
}

function medianOf(counts: Int32Array): number {
  const some = counts.filter((count) => count > 0).toSorted();
  const half = some.length / 2;
  return Math.round(((some[Math.ceil(half) - 1] ?? 0) + (some[Math.floor(half)] ?? 0)) / 2);
}

/** Whether something is large enough to be told, or to be found by subtracting: the threshold rule, and the p% rule on mentors. */
export function isLarge(size: Size, least: Thresholds): boolean {
  const others = size.conversations - size.largest - size.second;
  return (
    size.students >= least.students &&
    size.mentors >= least.mentors &&
    size.conversations >= least.conversations &&
    others * 100 >= size.largest * least.dominance
  );
}
