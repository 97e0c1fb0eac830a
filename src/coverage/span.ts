import { dayOf } from '../days.ts';
import type { SchoolSettings } from '../people/school.ts';
import { CoverageError } from './errors.ts';
import { type Span, spanOf } from './periods.ts';

/** The period of a name. @throws CoverageError `period-unknown` */
export function knownSpan(id: string, startsIn: number): Span {
  const span = spanOf(id, startsIn);
  if (span) return span;
  throw new CoverageError(
    'period-unknown',
    `'${id.slice(0, 20)}' is no period; give a month (2026-09), a calendar quarter (2026-Q3) or a school year (2025/26)`,
  );
}

/** Goes on when a period is over at the school. `at` is epoch milliseconds. @throws CoverageError `period-open` */
export function checkOver({ id, until }: Span, school: Pick<SchoolSettings, 'timeZone'>, at: number): void {
  if (until < dayOf(at, school.timeZone)) return;
  throw new CoverageError('period-open', `${id} is not over yet; it can be closed after ${until}`);
}
