export { DisclosureError, type DisclosureErrorCode } from './errors.ts';
export { NOTHING_PUBLISHED, publish, type Request } from './publish.ts';
export { DEFAULTS, FLOORS, type Thresholds, thresholds } from './thresholds.ts';
export type { Ahead, Fact, KnownCell, Level, Line, Period, Publication, Scheme, State } from './types.ts';
