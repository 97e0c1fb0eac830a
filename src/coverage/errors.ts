/** Why a publication was not made or cannot be shown. */
export type CoverageErrorCode = 'period-unknown' | 'period-open' | 'period-gone' | 'not-published' | 'tenant-unknown' | 'busy';

/** Coverage cannot do what was asked. The message is a sentence with its remedy and names no person. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError';
  readonly code: CoverageErrorCode;

  constructor(code: CoverageErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
