import { readMentor, readStudent, type FindingKind } from '../../dialogs/language/index.ts';
import type { Locale } from '../../dialogs/vocabulary.ts';
import { GOLD_DAY, mentorCases, studentCases } from './gold.ts';

/** What was counted of one thing: found rightly, found wrongly, missed. */
export type Count = { readonly right: number; readonly wrong: number; readonly missed: number };

/** A sentence that was read otherwise than it is labelled. */
export type Mistake = { readonly what: string; readonly how: 'wrong' | 'missed'; readonly text: string };

/** The counts of one part of the gold set, by what is looked for. */
export type Measured = { readonly counts: ReadonlyMap<string, Count>; readonly mistakes: readonly Mistake[] };

const KINDS: readonly FindingKind[] = ['why', 'fills-in', 'advice', 'stacked', 'dwells'];

const PARTS = ['what', 'when', 'who', 'date'] as const;

class Tally {
  readonly counts = new Map<string, Count>();
  readonly mistakes: Mistake[] = [];

  add(what: string, expected: boolean, found: boolean, text: string): void {
    const { right, wrong, missed } = this.counts.get(what) ?? { right: 0, wrong: 0, missed: 0 };
    this.counts.set(what, {
      right: right + Number(expected && found),
      wrong: wrong + Number(!expected && found),
      missed: missed + Number(expected && !found),
    });
    if (expected !== found) this.mistakes.push({ what, how: found ? 'wrong' : 'missed', text });
  }
}

/** Reads the mentor sentences of a file and counts each kind of finding. */
export function measureMentor(name: string, locale: Locale): Measured {
  const tally = new Tally();
  for (const { text, kinds, earlier } of mentorCases(name)) {
    const found = new Set(readMentor(text, { locale, earlier }).findings.map((finding) => finding.kind));
    for (const kind of KINDS) tally.add(kind, kinds.includes(kind), found.has(kind), text);
  }
  return tally;
}

/** Reads the student sentences of a file and counts words of emotion, experiences, agreements and their dates. */
export function measureStudent(name: string, locale: Locale): Measured {
  const tally = new Tally();
  for (const { text, emotions, experience, agreement } of studentCases(name)) {
    const read = readStudent(text, { locale, today: GOLD_DAY });
    const left = [...emotions];
    for (const word of read.emotionWords) {
      const at = left.findIndex((expected) => expected.text === word.text);
      tally.add('emotion word', at !== -1, true, text);
      const [expected] = at === -1 ? [] : left.splice(at, 1);
      if (expected && (expected.negated || word.negated)) tally.add('negation', expected.negated, word.negated, text);
    }
    for (const _ of left) tally.add('emotion word', true, false, text);
    tally.add('experience', experience, read.hasExperience, text);
    tally.add('agreement', agreement !== null, read.agreement !== null, text);
    if (!agreement || !read.agreement) continue;
    for (const part of PARTS) addPart(tally, part, agreement[part], read.agreement[part], text);
  }
  return tally;
}

/** Counts one part of an agreement: a part that differs is both missed and wrongly found; `*` is not counted. */
function addPart(tally: Tally, part: string, expected: string | null, found: string | null, text: string): void {
  if (expected === '*') return;
  const what = `${part} of agreement`;
  if (expected !== null) tally.add(what, true, found === expected, text);
  if (found !== null && found !== expected) tally.add(what, false, true, text);
}

/** Adds the counts of several files. */
export function together(parts: readonly Measured[]): Measured {
  const counts = new Map<string, Count>();
  for (const part of parts) {
    for (const [what, { right, wrong, missed }] of part.counts) {
      const sum = counts.get(what) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(what, { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed });
    }
  }
  return { counts, mistakes: parts.flatMap((part) => part.mistakes) };
}

/** The share of what was found that is right; 1 when nothing was found. */
export function precision({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** The share of what is there that was found; 1 when there is nothing. */
export function recall({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of precision and recall. */
export function f1(count: Count): number {
  const [p, r] = [precision(count), recall(count)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
