import { expect, test } from 'vitest';
import { pauseEnd } from '../../src/conversation/pause-length.ts';

const today = '2026-11-23';

test.each([
  ['', '2026-12-07'],
  ['4', '2026-12-21'],
  ['3 dagen', '2026-11-26'],
  ['1 dag', '2026-11-24'],
  ['3 weken', '2026-12-14'],
  ['een week', '2026-11-30'],
  ['tot 12 januari', '2027-01-12'],
])('a pause of “%s” ends on %s', (text, end) => expect(pauseEnd(text, { locale: 'nl', today })).toBe(end));

test.each([
  ['3 days', '2026-11-26'],
  ['a week', '2026-11-30'],
  ['until 1 March', '2027-03-01'],
])('a pause of “%s” ends on %s', (text, end) => expect(pauseEnd(text, { locale: 'en', today })).toBe(end));

test.each(['3', '0 dagen', '0', '999 weken', 'tot gisteren', 'even', '-2', '2 maanden en nog wat'])(
  'how long “%s” is cannot be told',
  (text) => expect(pauseEnd(text, { locale: 'nl', today })).toBeUndefined(),
);
