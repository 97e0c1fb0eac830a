import type { Fact, Scheme } from './types.ts';

/** The facts of one part and one combination of units: the smallest pile that a publication ever divides. */
export type Atom = {
  /** Names the part and the units. The same in every publication. */
  readonly key: string;
  readonly part: string;
  /** The unit per level, in the order of the scheme; empty where the facts are in none. */
  readonly units: readonly string[];
  /** Which facts, as indices in the columns. */
  readonly facts: readonly number[];
};

/** Facts as columns, and the atoms that divide them. */
export type Pile = {
  readonly atoms: readonly Atom[];
  readonly students: Int32Array;
  readonly mentors: Int32Array;
  /** How many different students and mentors there are. */
  readonly studentCount: number;
  readonly mentorCount: number;
  /** Per measure and fact: 1 so, 0 not so, -1 not observed. */
  readonly values: ReadonlyMap<string, Int8Array>;
};

/** Lays facts out in columns and divides them in atoms. The order of the facts makes no difference to what is published. */
export function pileOf(facts: readonly Fact[], scheme: Scheme): Pile {
  const levels = scheme.levels.map(({ level }) => level);
  const atoms = new Map<string, { key: string; part: string; units: readonly string[]; facts: number[] }>();
  const students = numbering(facts.length);
  const mentors = numbering(facts.length);

  for (const [at, fact] of facts.entries()) {
    const units = levels.map((level) => fact.units[level] ?? '');
    const key = JSON.stringify([fact.part, ...units]);
    const atom = atoms.get(key) ?? { key, part: fact.part, units, facts: [] };
    atoms.set(key, atom);
    atom.facts.push(at);
    students.put(at, fact.student);
    mentors.put(at, fact.mentor);
  }
  return {
    atoms: [...atoms.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    students: students.column,
    mentors: mentors.column,
    studentCount: students.count(),
    mentorCount: mentors.count(),
    values: new Map(scheme.measures.map((measure) => [measure, Int8Array.from(facts, (fact) => observed(fact, measure))])),
  };
}

function observed(fact: Fact, measure: string): number {
  const value = fact.values[measure];
  return value === undefined ? -1 : Number(value);
}

function numbering(length: number): { column: Int32Array; put: (at: number, name: string) => void; count: () => number } {
  const numbers = new Map<string, number>();
  const column = new Int32Array(length);
  return {
    column,
    put: (at, name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      column[at] = number;
    },
    count: () => numbers.size,
  };
}
