import { expect, test } from 'vitest';
import { dueForErasure, notesGoAt } from '../../src/retention/due.ts';

const SCHOOL = { yearsAfterLeaving: 2, notesDays: 14, unfinishedDays: 90, messageDays: 7, linkDays: 14 };
const NOW = Date.UTC(2026, 10, 23, 9);

test('everything has its own limit, counted back from now', () => {
  expect(dueForErasure(SCHOOL, { now: NOW, today: '2026-11-23' })).toEqual({
    notesBefore: Date.UTC(2026, 10, 9, 9),
    unfinishedBefore: Date.UTC(2026, 7, 25, 9),
    messagesBefore: Date.UTC(2026, 10, 16, 9),
    leftUntil: '2024-11-23',
    plansBefore: Date.UTC(2024, 10, 23),
  });
});

test('a school sets its own times', () => {
  const due = dueForErasure({ ...SCHOOL, yearsAfterLeaving: 0, notesDays: 1 }, { now: NOW, today: '2026-11-23' });
  expect([due.leftUntil, due.notesBefore]).toEqual(['2026-11-23', Date.UTC(2026, 10, 22, 9)]);
  expect(due.plansBefore).toBe(Date.UTC(2025, 10, 23));
});

test.each([
  ['2028-02-29', 2, '2026-02-28'],
  ['2028-02-29', 4, '2024-02-29'],
  ['2026-03-01', 2, '2024-03-01'],
])('%s, %i years back, is %s', (today, yearsAfterLeaving, leftUntil) => {
  expect(dueForErasure({ ...SCHOOL, yearsAfterLeaving }, { now: NOW, today }).leftUntil).toBe(leftUntil);
});

test('notes go some days after the closing, and much later when there was none', () => {
  const days = (state: string) => (notesGoAt(SCHOOL, { state, updatedAt: NOW }) - NOW) / 86_400_000;
  expect(['ended', 'confirming', 'paused', 'under-way', 'stopping'].map(days)).toEqual([14, 14, 90, 90, 90]);
});
