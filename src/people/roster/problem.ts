/** What is wrong with a line of a roster file: a key in `locales/<locale>/roster.json` (or `questionsFile.json`) and what fills it. `line` from 1; 0 for the file as a whole. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Collects problems of one file. */
export type Complain = (line: number, key: string, params?: Problem['params']) => void;

/** A place to complain about one file, and what was said there. */
export function complaints(file: string): { problems: Problem[]; complain: Complain } {
  const problems: Problem[] = [];
  return { problems, complain: (line, key, params = {}) => void problems.push({ file, line, key, params }) };
}
