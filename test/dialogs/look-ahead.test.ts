import { describe, test } from 'vitest';
import { mentorIn } from './mentor.ts';

describe('looking ahead', () => {
  test('asks where to, then for the next step', () => {
    mentorIn('look-ahead')
      .isAt('look-ahead', 'exploring')
      .misses('direction')
      .notes('Iets met meubels', 'direction')
      .misses('next-step')
      .notes('Een dag meelopen', 'next-step')
      .misses(null)
      .isAt('look-ahead', 'chosen');
  });

  test('in a short conversation is after one next step', () => {
    mentorIn('look-ahead', 'short')
      .misses('next-step')
      .notes('Een dag meelopen', 'next-step')
      .misses(null)
      .isAt('look-ahead', 'chosen');
  });

  test('takes an agreement for the next step that it is', () => {
    mentorIn('look-ahead', 'short').agrees('Een dag meelopen').misses(null).isAt('look-ahead', 'chosen');
  });

  test('takes for a next step what was heard as one, or asked for', () => {
    mentorIn('look-ahead', 'short')
      .hears('Ik wil meelopen', { elements: ['next-step'] })
      .misses(null);
    mentorIn('look-ahead', 'short')
      .notes('Ik ga meelopen')
      .misses('next-step')
      .asks('LA3', 'next-step', 'career-control')
      .notes('Een dag meelopen')
      .has(['Ik ga meelopen'], ['Een dag meelopen', 'next-step'])
      .misses(null);
  });
});
