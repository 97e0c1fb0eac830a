import { describe, expect, test } from 'vitest';
import { toldOf } from '../src/log.ts';

const CANARY = 'kanariepiet';

/** What is told of an error that holds words, as text. */
const told = (error: unknown): string => JSON.stringify(toldOf(error));

describe('where an error arose is told, and no word of its message', () => {
  test.each([
    ['of one line', CANARY],
    ['of lines that look like frames', `no\n    at ${CANARY} (${CANARY}.ts:1:1)\n    at last ${CANARY}`],
    ['of a frame alone', `    at ${CANARY}`],
    ['that ends with a new line', `    at ${CANARY}\n`],
  ])('with a message %s', (_what, message) => {
    for (const error of [new Error(message), new TypeError(message), Object.assign(new Error(message), { code: 'x' })]) {
      expect(toldOf(error).at?.[0]).toMatch(/log\.test\.ts:\d+:\d+/u);
      expect(told(error)).not.toContain(CANARY);
      expect(told(new Error('outside', { cause: error }))).not.toContain(CANARY);
    }
  });

  test('of what the program itself throws over a text', () => {
    const parse = (): unknown => JSON.parse(`{"a":\n    at ${CANARY} }`);
    expect(parse).toThrow(SyntaxError);
    try {
      parse();
    } catch (error) {
      expect(told(error)).not.toContain(CANARY);
    }
  });

  test('with a message that was changed afterwards', () => {
    const stack = `Error: no\n    at ${CANARY}\n    at src/log.ts:1:1`;
    expect(toldOf(Object.assign(new Error('another'), { stack }))).toEqual({ error: 'Error', at: [] });
  });

  test('without a message, or without an error', () => {
    expect(toldOf(new Error()).at?.[0]).toMatch(/log\.test\.ts:\d+:\d+/u);
    expect(toldOf(CANARY)).toEqual({ error: 'string' });
  });
});
