/** Why nothing was published. */
export type DisclosureErrorCode = 'threshold-too-low' | 'already-published' | 'late-facts' | 'unknown-state' | 'reserved-name';

/** The one error of this module: a sentence with its remedy, and a `code` to decide on. Names units and periods, never people. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError';
  readonly code: DisclosureErrorCode;

  constructor(code: DisclosureErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
