import type { CoverageFact } from '../store/coverage.ts';

/** Facts as columns of numbers with lists of what they stand for: cheap to hand to another thread, and without pseudonyms. */
export type Columns = {
  readonly additions: Uint8Array;
  readonly students: Int32Array;
  readonly mentors: Int32Array;
  readonly places: Int32Array;
  readonly words: Int32Array;
  /** A month and the units: `part`, `team`, `grade`, `setting`. */
  readonly placeList: readonly (readonly [part: string, team: string, grade: string, setting: string])[];
  /** What was so, as it is kept. */
  readonly wordList: readonly string[];
};

/** Collects facts, a slice at a time, in the order in which they count. */
export function columnMaker(): { add(facts: readonly CoverageFact[]): void; columns(): Columns } {
  const [students, mentors, places, words] = [numbering(), numbering(), numbering(), numbering()];
  const [additions, rows] = [[] as number[], { students: [], mentors: [], places: [], words: [] } as Record<string, number[]>];
  return {
    add(facts) {
      for (const { kind, student, mentor, part, team, grade, setting, facts: said } of facts) {
        additions.push(Number(kind === 'addition'));
        rows['students']?.push(students.of(student));
        rows['mentors']?.push(mentors.of(mentor));
        rows['places']?.push(places.of([part, team, grade, setting].join('\n')));
        rows['words']?.push(words.of(said));
      }
    },
    columns: () => ({
      additions: Uint8Array.from(additions),
      students: Int32Array.from(rows['students'] ?? []),
      mentors: Int32Array.from(rows['mentors'] ?? []),
      places: Int32Array.from(rows['places'] ?? []),
      words: Int32Array.from(rows['words'] ?? []),
      placeList: places.names().map((name) => {
        const [part = '', team = '', grade = '', setting = ''] = name.split('\n');
        return [part, team, grade, setting] as const;
      }),
      wordList: words.names(),
    }),
  };
}

function numbering(): { of(name: string): number; names(): readonly string[] } {
  const numbers = new Map<string, number>();
  return {
    of(name) {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    },
    names: () => [...numbers.keys()],
  };
}
