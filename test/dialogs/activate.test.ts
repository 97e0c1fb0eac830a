import { describe, expect, test } from 'vitest';
import { mentorIn } from './mentor.ts';

describe('activating', () => {
  test('asks who can help, how to go about it, and for the agreement', () => {
    mentorIn('activate')
      .isAt('activate', 'arranging')
      .misses('helper')
      .notes('Mijn oom', 'helper')
      .misses('approach')
      .notes('Ik bel hem', 'approach')
      .misses('agreement')
      .isAt('activate', 'arranging')
      .agrees('Mijn oom bellen')
      .misses(null)
      .isAt('activate', 'agreed');
  });

  test('in a short conversation is after the agreement alone', () => {
    mentorIn('activate', 'short').misses('agreement').agrees('Mijn oom bellen').misses(null).isAt('activate', 'agreed');
  });

  test('knows who helps from the agreement', () => {
    mentorIn('activate').agrees('Bellen', { helper: 'mijn oom' }).misses('approach');
  });

  test('hears who helps in what was agreed aloud', () => {
    const agreed = { what: 'bellen', when: 'vrijdag', who: 'mijn oom', date: '2026-03-06' };
    mentorIn('activate')
      .hears('Ik bel vrijdag met mijn oom', { agreement: agreed })
      .has(['Ik bel vrijdag met mijn oom', 'helper']);
  });

  test('does not take a promise for an agreement: that is made with what and when', () => {
    mentorIn('activate', 'short')
      .hears('Ik ga Jan bellen', { elements: ['approach', 'agreement'] })
      .has(['Ik ga Jan bellen', 'approach']);
    mentorIn('activate', 'short')
      .hears('Ik ga Jan bellen', { elements: ['agreement'] })
      .misses('agreement');
  });

  test('does not take an answer about it for an agreement either', () => {
    mentorIn('activate', 'short').asks('AC6', 'agreement').misses('agreement').notes('Mijn tante').isAt('activate', 'arranging');
    mentorIn('activate', 'short').asks('AC9', 'agreement').notes('Meer durven').agrees('Bellen').isAt('activate', 'agreed');
  });

  test('keeps agreements in the order in which they were made, each with an id of its own', () => {
    const { context } = mentorIn('activate')
      .notes('Mijn oom', 'helper')
      .agrees('Bellen', { due: '2026-03-06', helper: 'mijn oom' })
      .agrees('Meelopen', { brings: 'weten of het past', competency: 'work-exploration' });
    expect(context.agreements).toEqual([
      { id: 2, what: 'Bellen', due: '2026-03-06', helper: 'mijn oom', brings: '', competency: '' },
      { id: 3, what: 'Meelopen', due: '', helper: '', brings: 'weten of het past', competency: 'work-exploration' },
    ]);
  });

  test('an agreement can be made in any phase', () => {
    mentorIn('look-back')
      .agrees('Bellen')
      .wasHeard()
      .hasAgreed(['Bellen', ''])
      .isIn('talking', 'look-back')
      .hasReached('activate');
  });
});
