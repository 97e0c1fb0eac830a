import { type Published, publicationsOf } from '../store/publications.ts';
import type { Tx } from '../store/store.ts';
import { type Span, spanOf } from './periods.ts';

/** A publication with its place in the calendar. */
export type InCalendar = { readonly published: Published; readonly span: Span };

/** What a school published, newest first; of what ends on one day the longest first. */
export async function publishedBy(tx: Tx, tenantId: string, yearStartsIn: number): Promise<readonly InCalendar[]> {
  const all = (await publicationsOf(tx, tenantId)).flatMap((published): readonly InCalendar[] => {
    const span = spanOf(published.period, yearStartsIn);
    return span ? [{ published, span }] : [];
  });
  return all.toSorted(
    (one, other) => other.span.until.localeCompare(one.span.until) || other.span.parts.length - one.span.parts.length,
  );
}
