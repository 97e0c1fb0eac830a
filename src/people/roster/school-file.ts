import { findNodeAtLocation, type JSONPath, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { type SchoolSettings, schoolSettings } from '../school.ts';
import type { Complain } from './problem.ts';

/** Reads `school.json` and tells the line of everything that is not as `school.ts` describes it. */
export function readSchoolFile(text: string, complain: Complain): SchoolSettings | undefined {
  const errors: ParseError[] = [];
  const plain = text.replace(/^\uFEFF/u, '');
  const tree = treeIn(plain, errors);
  if (tree === undefined || errors.length > 0) {
    const first = errors[0];
    complain(lineAt(plain, first?.offset ?? 0), 'roster:json', {
      error: first ? printParseErrorCode(first.error) : 'ValueExpected',
    });
    return undefined;
  }
  const read = schoolSettings.safeParse(JSON.parse(plain));
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    complain(lineAt(plain, offsetOf(path as JSONPath)), 'roster:setting', { path: path.join('.') || '-', message });
  }
  return undefined;

  /** Where a setting stands; where its nearest known parent does when it is absent. */
  function offsetOf(path: JSONPath): number {
    const node = tree && findNodeAtLocation(tree, path);
    return node?.offset ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)));
  }
}

function treeIn(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // Nested so deep that it cannot be read is no settings file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
