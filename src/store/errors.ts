/** Why the store could not do its work. Each code has one remedy, and the message says it. */
export type StoreErrorCode =
  | 'store-unwritable'
  | 'store-foreign'
  | 'store-unfit'
  | 'store-newer'
  | 'store-unreachable'
  | 'store-busy'
  | 'store-full'
  | 'store-closed'
  | 'store-nested'
  | 'store-conflict'
  | 'store-failed'
  | 'store-locked'
  | 'store-sealed';

/** The one error of `src/store`: what went wrong in a sentence, `code` to decide on, `cause` for the log. Holds no personal text. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The code that a driver or the operating system gave an error, or an empty string. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
