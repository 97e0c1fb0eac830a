import type { Line } from '../../reply.ts';

/** What a command tells, and whether it did what was asked. */
export type Told = { readonly done: boolean; readonly lines: readonly Line[] };

/** The reasons why nothing was done. */
export function refused(...lines: readonly Line[]): Told {
  return { done: false, lines: [...lines, { key: 'export:nothingDone' }] };
}

/** Whether an error came from the file system, so that it can be told by its code. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
