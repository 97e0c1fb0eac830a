import { addReading } from '../store/readings.ts';
import type { Desk } from './desk.ts';

const DAY_MS = 86_400_000;

/** Where a mentor comes across the same words again and again; `preparation`, `reminder` and `tab` are written down each time. */
type Purpose = 'overview' | 'outcome' | 'planned' | 'take-along' | 'guide';

/** Writes down for a student that this mentor has read of their passport: for each purpose once a day. */
export async function noteReading(
  { tx, at, person, newId }: Pick<Desk, 'tx' | 'at' | 'person' | 'newId'>,
  studentId: string,
  purpose: Purpose,
): Promise<void> {
  const reading = { tenantId: person.tenantId, id: newId(), studentId, readerId: person.id, purpose, at };
  await addReading(tx, reading, at - DAY_MS);
}
