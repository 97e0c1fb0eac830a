import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseActivity } from '../../src/teams/activity.ts';
import { deed, EXECUTE, MESSAGE, read } from './activities.ts';

describe('a button', () => {
  test('carries what it stood on and what was filled in beside it', () => {
    expect(deed(EXECUTE)).toEqual({
      type: 'pressed',
      verb: 'asked',
      data: { subject: 'c1', rev: '4', phase: 'reflect', arg: 'RQ1' },
      inputs: { said: 'kalm', question: '' },
      cardId: '1700000000000',
      answered: 'in-response',
    });
  });

  test('of an old client comes as a message with a value', () => {
    const value = { verb: 'next', subject: 'c1', rev: 4, said: 'kalm' };
    expect(deed(MESSAGE, { text: '', value, replyToId: '1' })).toEqual({
      type: 'pressed',
      verb: 'next',
      data: { subject: 'c1', rev: '4' },
      inputs: { said: 'kalm' },
      cardId: '1',
      answered: 'by-message',
    });
    expect(deed(MESSAGE, { text: undefined, value: { said: 'kalm' } })).toEqual({ type: 'said', text: '', attachments: 0 });
  });

  test('counts plain values only, each as text', () => {
    const data = { verb: 'note', rev: 0, yes: true, list: ['a'], nothing: null, more: { a: 1 }, said: 7 };
    expect(deed(EXECUTE, { value: { action: { data } } })).toMatchObject({
      data: { rev: '0' },
      inputs: { yes: 'true', said: '7' },
    });
  });

  test('has its verb from the action, else from its data', () => {
    const verbOf = (action: unknown) => {
      const pressed = deed(EXECUTE, { value: { action } });
      return typeof pressed === 'object' && pressed.type === 'pressed' ? pressed.verb : pressed;
    };
    expect(verbOf({ verb: 'next' })).toBe('next');
    expect(verbOf({ verb: 'next', data: null })).toBe('next');
    expect(verbOf({ verb: 'next', data: { verb: 'back' } })).toBe('next');
    expect(verbOf({ data: { verb: 'back' } })).toBe('back');
    expect(verbOf({ verb: '', data: { verb: 'back' } })).toBe('back');
  });

  test.each([
    undefined,
    null,
    'next',
    [],
    {},
    { action: null },
    { action: 'next' },
    { action: [] },
    { action: {} },
    { action: { verb: '' } },
    { action: { verb: { a: 1 } } },
    { action: { verb: 'next', data: 'text' } },
    { action: { verb: 'next', data: [1] } },
  ])('with the value %j is malformed', (value) => expect(deed(EXECUTE, { value })).toBe('malformed-action'));

  test.each(['task/fetch', 'signin/verifyState', 'adaptiveCard/Action', '', undefined, null])('named %j is unknown', (name) => {
    expect(deed(EXECUTE, { name })).toBe('unknown-invoke');
  });
});

describe('whatever comes', () => {
  test('any JSON is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(() => parseActivity(body)).not.toThrow();
      }),
    );
  });

  test('an activity with any value in any place is read or refused, and never throws', () => {
    const changes = fc.dictionary(
      fc.constantFrom(...Object.keys(EXECUTE), 'action', 'attachments', 'membersAdded'),
      fc.jsonValue(),
      {
        maxKeys: 4,
      },
    );
    const known = ['ignored', 'unknown-invoke', 'malformed-action', 'object', 'undefined'];
    fc.assert(
      fc.property(fc.constantFrom(MESSAGE, EXECUTE), changes, (activity, changed) => {
        const incoming = read(activity, changed);
        expect(known).toContain(typeof incoming === 'string' ? incoming : typeof incoming);
      }),
      { numRuns: 500 },
    );
  });

  test('any value of a button is pressed or refused, with texts alone', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const pressed = deed(EXECUTE, { value: { action: { verb: 'next', data: value } } });
        const texts = typeof pressed === 'object' && pressed.type === 'pressed' ? { ...pressed.data, ...pressed.inputs } : {};
        expect(Object.values(texts).every((text) => typeof text === 'string')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
