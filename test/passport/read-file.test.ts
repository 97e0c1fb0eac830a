import { describe, expect, test } from 'vitest';
import { isOf, LARGEST, readPassportFile } from '../../src/passport/read-file.ts';
import { FILE } from './sara.ts';

const [ENTRY] = FILE.entries;
const [AGREEMENT] = FILE.agreements;

const NOW = Date.UTC(2026, 10, 23, 22);

function read(value: unknown) {
  return readPassportFile(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), NOW);
}

test('a file as it was exported is read', () => {
  expect(read(FILE)).toEqual({ file: FILE });
});

test.each<[string, unknown, string, object]>([
  ['no JSON', 'paspoort', 'export:problem.foreign', {}],
  ['nothing', '', 'export:problem.foreign', {}],
  ['a list', [FILE], 'export:problem.foreign', {}],
  ['another format', { ...FILE, format: 'other' }, 'export:problem.foreign', {}],
  ['a later version', { ...FILE, version: 2 }, 'export:problem.version', { found: '2', known: 1 }],
  ['no version', { ...FILE, version: undefined }, 'export:problem.version', { found: '?', known: 1 }],
  ['a strange version', { ...FILE, version: '\u001B[2Jx' }, 'export:problem.version', { found: '[2Jx', known: 1 }],
  ['no agreements', { ...FILE, agreements: undefined }, 'export:problem.missing', { place: 'agreements' }],
  ['no name', { ...FILE, student: { givenName: 'Sara' } }, 'export:problem.missing', { place: 'student.familyName' }],
  ['no text', { ...FILE, entries: [{ ...ENTRY, text: undefined }] }, 'export:problem.missing', { place: 'entries.0.text' }],
  ['an unknown kind', { ...FILE, entries: [{ ...ENTRY, kind: 'grade' }] }, 'export:problem.wrong', { place: 'entries.0.kind' }],
  [
    'an impossible day',
    { ...FILE, agreements: [{ ...AGREEMENT, due: '2026-02-30' }] },
    'export:problem.wrong',
    { place: 'agreements.0.due' },
  ],
  ['more than belongs', { ...FILE, tenantId: 'x' }, 'export:problem.unknownField', { place: 'tenantId' }],
  [
    'a long text',
    { ...FILE, entries: [{ ...ENTRY, text: 'x'.repeat(20_001) }] },
    'export:problem.long',
    { place: 'entries.0.text' },
  ],
])('%s is refused with its place', (_what, value, key, params) => {
  expect(read(value)).toEqual({ problems: [{ key, params }] });
});

/** The file with one thing in it otherwise. */
const withEntry = (change: object) => ({ ...FILE, entries: [FILE.entries[1], { ...ENTRY, ...change }] });
const withAgreement = (change: object) => ({ ...FILE, agreements: [{ ...AGREEMENT, ...change }] });
const heldOn = (on: string) => ({ ...FILE, conversations: [{ on, phases: [], competencies: [] }] });

test.each<[string, unknown, string, string]>([
  ['text that says nothing', withEntry({ text: ' \n\u200B ' }), 'blank', 'entries.1.text'],
  ['an agreement about nothing', withAgreement({ what: '  ' }), 'blank', 'agreements.0.what'],
  ['something kept in the year 0', withEntry({ keptAt: '0000-01-01T00:00:00Z' }), 'day', 'entries.1.keptAt'],
  ['something changed before 1970', withEntry({ changedAt: '1969-12-31T23:59:59Z' }), 'day', 'entries.1.changedAt'],
  ['something kept after tomorrow', withAgreement({ keptAt: '2026-11-25T00:00:00Z' }), 'day', 'agreements.0.keptAt'],
  ['something changed in a far year', withAgreement({ changedAt: '9999-12-31T23:59:59Z' }), 'day', 'agreements.0.changedAt'],
  ['a due date of another century', withAgreement({ due: '1899-12-31' }), 'day', 'agreements.0.due'],
  ['a due date that nobody can mean', withAgreement({ due: '2037-01-01' }), 'day', 'agreements.0.due'],
  ['a conversation of the year 0', heldOn('0000-01-01'), 'day', 'conversations.0.on'],
  ['a conversation that is still to come', heldOn('2026-11-25'), 'day', 'conversations.0.on'],
])('%s is refused with its place as well', (_what, value, problem, place) => {
  expect(read(value)).toEqual({ problems: [{ key: `export:problem.${problem}`, params: { place } }] });
});

test.each([
  ['a due date years ahead', withAgreement({ due: '2036-12-31' })],
  ['a moment that is tomorrow elsewhere', withEntry({ changedAt: '2026-11-24T21:00:00Z' })],
  ['a conversation that is tomorrow elsewhere', heldOn('2026-11-24')],
  ['words of few signs', withEntry({ text: '🙂' })],
])('%s is read', (_what, value) => {
  expect(read(value)).toEqual({ file: value });
});

test('an own prototype in the file is one field too many', () => {
  const text = JSON.stringify(FILE).replace('"format"', '"__proto__":{"version":1},"format"');
  expect(read(text)).toEqual({ problems: [{ key: 'export:problem.unknownField', params: { place: '__proto__' } }] });
});

test('bytes that are no UTF-8 are no passport', () => {
  expect(readPassportFile(Buffer.of(0xff, 0xfe, 0x7b), NOW)).toEqual({
    problems: [{ key: 'export:problem.foreign', params: {} }],
  });
});

test('more bytes than any passport has are not looked at', () => {
  expect(readPassportFile(Buffer.alloc(LARGEST + 1, ' '), NOW)).toEqual({
    problems: [{ key: 'export:problem.large', params: { most: 5 } }],
  });
});

describe('a name', () => {
  test.each([
    ['Sara', 'Yilmaz', true],
    ['SARA', 'Yılmaz', false],
    ['Sara Elif', 'yilmaz', true],
    ['Sára', 'Yilmaz', true],
    ['Bram', 'Yilmaz', false],
    ['Sara', 'Visser', false],
    ['', '', false],
  ])('%s %s', (givenName, familyName, own) => {
    expect(isOf(FILE, { givenName, familyName })).toBe(own);
  });
});
