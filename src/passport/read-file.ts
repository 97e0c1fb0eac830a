import type { z } from 'zod';
import type { Line } from '../reply.ts';
import { passportFile, type PassportFile, VERSION } from './document.ts';
import { implausibleIn } from './plausible.ts';

/** The largest file that is read, in bytes. */
export const LARGEST = 5_000_000;
const MOST_PROBLEMS = 10;

/** What a file holds, or every reason why it is not a passport that this program can read. */
export type ReadFile = { readonly file: PassportFile } | { readonly problems: readonly Line[] };

/** Reads the bytes of a file that somebody brought. Trusts nothing in it; never throws. `now` is epoch milliseconds. */
export function readPassportFile(bytes: Uint8Array, now: number): ReadFile {
  if (bytes.byteLength > LARGEST) return refused('export:problem.large', { most: LARGEST / 1_000_000 });
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'lemniscaat-passport')
    return refused('export:problem.foreign');
  const version = 'version' in value ? value.version : undefined;
  if (version !== VERSION) return refused('export:problem.version', { found: shown(version), known: VERSION });
  const read = passportFile.safeParse(value);
  const problems = read.success ? implausibleIn(read.data, now) : read.error.issues.flatMap(problemsOf);
  return read.success && problems.length === 0 ? { file: read.data } : { problems: problems.slice(0, MOST_PROBLEMS) };
}

/** Whether a file can be this person's: the family name and the first of the given names agree, whatever the accents and capitals. */
export function isOf({ student }: PassportFile, person: { readonly givenName: string; readonly familyName: string }): boolean {
  const [given, family] = [wordsOf(student.givenName), wordsOf(student.familyName)];
  return (
    given.length > 0 && given[0] === wordsOf(person.givenName)[0] && family.join(' ') === wordsOf(person.familyName).join(' ')
  );
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // Whatever is no JSON in UTF-8 is told as a file that is no passport.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function problemsOf(issue: z.core.$ZodIssue): readonly Line[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problem('export:problem.unknownField', [...path, key]));
  if (issue.code === 'too_big') return [problem('export:problem.long', path)];
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [problem(missing ? 'export:problem.missing' : 'export:problem.wrong', path)];
}

function problem(key: string, path: readonly string[]): Line {
  return { key, params: { place: shown(path.join('.')) } };
}

function refused(key: string, params: NonNullable<Line['params']> = {}): ReadFile {
  return { problems: [{ key, params }] };
}

/** What stands in a file, fit for one line on a terminal. */
function shown(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '?';
  return text.replace(/[\p{C}]/gu, '').slice(0, 80);
}

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
