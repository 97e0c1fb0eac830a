import { cardSigner } from '../../src/card-signature.ts';
import { newKeyText, readKeys } from '../../src/keys.ts';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_TEXT,
  ledgerNames,
  overlongField,
  pressedRequest,
  readTyped,
  typedRequest,
} from '../../src/conversation/request.ts';
import type { Deed, Incoming } from '../../src/incoming.ts';

const read = (text: string, attachments = 0) =>
  readTyped(text, attachments, { passport: 'LOB-paspoort', students: 'deelnemers' });

describe('what was typed', () => {
  test('is a command when it is the whole message', () => {
    expect(read(' Volgende! ')).toEqual(typedRequest('next'));
    expect(read('gesprek\u00A0met\u00A0Sara')).toEqual(typedRequest('start-with', 'Sara'));
    expect(read('lob-paspoort')).toEqual(typedRequest('passport'));
    expect(read(' ?? ')).toEqual(typedRequest('help'));
  });

  test('is free words otherwise, without the spaces around them', () => {
    expect(read('  Ik heb een kast gemaakt \n')).toEqual({ free: 'Ik heb een kast gemaakt' });
    expect(read('eerst dit\r\nen toen\u00A0dat\r')).toEqual({ free: 'eerst dit\nen toen dat' });
    expect(read('7')).toEqual({ free: '7' });
    expect(read('👍 goed')).toEqual({ free: '👍 goed' });
    expect(read('日本')).toEqual({ free: '日本' });
  });

  test('is kept with its attachments counted elsewhere, as long as there are words', () => {
    expect(read('kijk eens', 2)).toEqual({ free: 'kijk eens' });
  });

  test.each([
    ['', 0, 'empty'],
    ['  \u00A0\n', 0, 'empty'],
    ['', 1, 'files'],
    [' ', 3, 'files'],
    ['👍', 0, 'emoji'],
    ['👩🏽‍🎓 🎉', 0, 'emoji'],
    ['…', 0, 'emoji'],
    ['\u200B', 0, 'emoji'],
    ['a'.repeat(LONGEST_TEXT + 1), 0, 'too-long'],
  ] as const)('%j with %i attachments cannot be used: %s', (text, attachments, unusable) =>
    expect(read(text, attachments)).toEqual({ unusable }),
  );

  test('may be exactly as long as fits, whatever spaces stand around it', () => {
    const text = 'a'.repeat(LONGEST_TEXT);
    expect(read(`  ${text}\n`)).toEqual({ free: text });
  });

  test('is too long as a command too', () => {
    expect(read(`afspraak ${'a'.repeat(LONGEST_TEXT)}`)).toEqual({ unusable: 'too-long' });
  });
});

const chat = {
  id: 'a:1',
  kind: 'personal',
  channel: 'msteams',
  serviceUrl: 'https://smba.example/emea/',
  bot: { id: '28:bot' },
  locale: 'nl-NL',
} as const;
const incoming = (deed: Deed, key = 'msteams|invoke|adaptiveCard/action|1'): Incoming => ({
  tenantId: 't',
  key,
  chat,
  from: { id: '29:1', entraId: null },
  deed,
});

type Pressed = Extract<Deed, { type: 'pressed' }>;
const pressed = (more: Partial<Pressed> = {}): Pressed => ({
  type: 'pressed',
  verb: 'next',
  data: { subject: 'c1', rev: '4', phase: 'reflect' },
  inputs: {},
  cardId: 'm1',
  answered: 'in-response',
  ...more,
});

describe('a pressed button', () => {
  test('is a request about what its card stood for', () => {
    expect(pressedRequest(incoming(pressed({ inputs: { said: 'kalm' } })))).toEqual({
      verb: 'next',
      arg: '',
      inputs: { said: 'kalm' },
      subject: 'c1',
      rev: '4',
      phase: 'reflect',
      by: 'button',
      cardId: 'm1',
    });
    expect(pressedRequest(incoming(pressed({ data: { arg: 'LB1' }, answered: 'by-message', cardId: null })))).toEqual({
      verb: 'next',
      arg: 'LB1',
      inputs: {},
      subject: '',
      rev: '',
      phase: '',
      by: 'old-button',
      cardId: null,
    });
  });

  test('is nothing else', () => {
    expect(pressedRequest(incoming({ type: 'said', text: 'volgende', attachments: 0 }))).toBeUndefined();
    expect(pressedRequest(incoming({ type: 'installed' }))).toBeUndefined();
  });
});

describe('in the ledger', () => {
  const [ring, older] = [readKeys(newKeyText()) ?? [], readKeys(newKeyText()) ?? []];
  const signer = cardSigner(ring);
  const namesOf = (deed: Deed, key?: string) => ledgerNames(incoming(deed, key), signer);
  const keyOf = (deed: Deed, key?: string) => namesOf(deed, key).name;

  test('a message is known by its activity', () => {
    expect(keyOf({ type: 'said', text: 'volgende', attachments: 0 }, 'msteams|message||7')).toBe('msteams|message||7');
  });

  test('a button is the same when it is pressed twice, whatever the activity and the order of its fields', () => {
    const inputs = { said: 'kalm', question: '' };
    const swapped = { question: '', said: 'kalm' };
    expect(keyOf(pressed({ inputs }), 'one')).toBe(
      keyOf(pressed({ inputs: swapped, cardId: null, answered: 'by-message' }), 'two'),
    );
  });

  test('a button is the same whether a client sends its empty fields or leaves them out', () => {
    expect(keyOf(pressed({ inputs: { said: '', question: '' } }))).toBe(keyOf(pressed()));
    expect(keyOf(pressed({ inputs: { said: 'kalm', question: '' } }))).toBe(keyOf(pressed({ inputs: { said: 'kalm' } })));
    expect(keyOf(pressed({ inputs: { said: 'kalm' } }))).not.toBe(keyOf(pressed()));
  });

  test('a button is another one with another verb, turn, subject, argument or filling', () => {
    const others = [
      pressed(),
      pressed({ verb: 'back' }),
      pressed({ data: { subject: 'c1', rev: '5' } }),
      pressed({ data: { subject: 'c2', rev: '4' } }),
      pressed({ data: { subject: 'c1', rev: '4', arg: 'LB1' } }),
      pressed({ inputs: { said: 'kalm' } }),
      pressed({ inputs: { said: 'kalmte' } }),
    ];
    expect(new Set(others.map((deed) => keyOf(deed))).size).toBe(others.length);
  });

  test('a button that only shows something is known by its activity: it shows the same again', () => {
    expect(keyOf(pressed({ verb: 'help' }), 'one')).toBe('one');
    expect(keyOf(pressed({ verb: 'passport' }), 'two')).toBe('two');
    expect(keyOf(pressed({ verb: 'coverage', data: { subject: 'coverage', rev: '4', arg: '2026-Q3' } }), 'three')).toBe('three');
  });

  test('a button about nothing in particular is known by its activity: it is the same on every card', () => {
    expect(keyOf(pressed({ verb: 'reflect', data: { subject: '', rev: '0' } }), 'one')).toBe('one');
    expect(keyOf(pressed({ verb: 'reflect', data: { rev: '0' } }), 'two')).toBe('two');
    expect(keyOf(pressed({ verb: 'reflect', data: { subject: 'c1', rev: '4' } }), 'three')).not.toBe('three');
  });

  test('no word that was filled in can be read back', () => {
    expect(keyOf(pressed({ inputs: { said: 'kanarie' } }))).not.toContain('kanarie');
  });

  test('what was filled in cannot be guessed without the key', () => {
    const deed = pressed({ inputs: { said: 'kanarie' } });
    const guessed = ledgerNames(incoming(deed), null).name;
    expect(keyOf(deed)).not.toBe(guessed);
    expect(keyOf(deed)).not.toBe(ledgerNames(incoming(deed), cardSigner(older)).name);
  });

  test('a press is known by the names that it had under earlier keys, and before there was one', () => {
    const deed = incoming(pressed({ inputs: { said: 'kanarie' } }));
    const { name } = ledgerNames(deed, cardSigner(older));
    expect(ledgerNames(deed, cardSigner([...ring, ...older])).former).toEqual([name, ledgerNames(deed, null).name]);
  });

  test('a button without anything filled in is the same wherever it is pressed', () => {
    const deed = incoming(pressed());
    expect(ledgerNames(deed, signer)).toEqual(ledgerNames(deed, null));
  });
});

describe('the fields of a card', () => {
  test('fit up to the longest text, and the one that does not is named', () => {
    const fits = 'a'.repeat(LONGEST_TEXT);
    expect(overlongField({ inputs: { said: fits, question: '' } })).toBeUndefined();
    expect(overlongField({ inputs: { said: 'kalm', question: `${fits}a` } })).toBe('question');
    expect(overlongField({ inputs: {} })).toBeUndefined();
  });
});
