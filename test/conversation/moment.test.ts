import { describe, expect, test } from 'vitest';
import { MOMENTS } from '../../dialogs/vocabulary.ts';
import { momentFor } from '../../src/conversation/moment.ts';

const TODAY = '2026-03-10';
const on = (from: string, until: string | null = null) => momentFor([{ from, until }], TODAY, MOMENTS);

describe('the likely moment of a conversation', () => {
  test('is before a placement that starts within three weeks, today included', () => {
    expect(on('2026-03-10', '2026-06-30')).toBe('before-placement');
    expect(on('2026-03-31')).toBe('before-placement');
    expect(on('2026-04-01')).toBe('progress');
  });

  test('is after a placement that ended in the last three weeks, today included', () => {
    expect(on('2025-09-01', '2026-03-10')).toBe('after-placement');
    expect(on('2025-09-01', '2026-02-17')).toBe('after-placement');
    expect(on('2025-09-01', '2026-02-16')).toBe('progress');
  });

  test('is a progress conversation during a placement, and without one', () => {
    expect(on('2026-02-01', '2026-06-30')).toBe('progress');
    expect(on('2026-02-01', null)).toBe('progress');
    expect(momentFor([], TODAY, MOMENTS)).toBe('progress');
  });

  test('between two placements looks back first', () => {
    const placements = [
      { from: '2026-03-20', until: '2026-06-30' },
      { from: '2025-11-01', until: '2026-03-06' },
    ];
    expect(momentFor(placements, TODAY, MOMENTS)).toBe('after-placement');
    expect(momentFor(placements, TODAY, ['intake', 'progress', 'before-placement'])).toBe('before-placement');
  });

  test('is one that the school knows: progress if it does, else its first', () => {
    expect(momentFor([{ from: '2026-03-20', until: null }], TODAY, ['intake', 'progress'])).toBe('progress');
    expect(momentFor([{ from: '2026-03-20', until: null }], TODAY, ['choice', 'transfer'])).toBe('choice');
    expect(momentFor([], TODAY, [])).toBe('progress');
  });
});
