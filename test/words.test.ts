import { describe, expect, it } from 'vitest';
import { createWords } from '../src/words.ts';

const words = createWords();
const nl = words.for({ locale: 'nl', setting: 'mbo', today: '2026-11-23' });
const en = words.for({ locale: 'en', setting: 'mbo', today: '2026-11-23' });

describe('a line', () => {
  it('is said in the language of the person', () => {
    expect([nl, en].map(({ t }) => t({ key: 'common:phase.look-back' }))).toEqual(['Terugkijken', 'Look back']);
  });

  it('counts things', () => {
    const counted = [0, 1, 2].map((count) => nl.t({ key: 'cards:guide.notes', params: { count } }));
    expect(counted).toEqual(['0 notities', '1 notitie', '2 notities']);
  });

  it('writes its dates out', () => {
    expect(nl.t({ key: 'cards:agreement.due', params: { due: '2026-12-08' } })).toBe('voor dinsdag 8 december');
  });

  it.each(['$t(common:phase.reflect)', '{{roleStudent}}', '{{- student}}', '$1 $& $$', '<b>&amp;</b>', '"}', 'count', '$t('])(
    'holds %j as it was typed',
    (student) => {
      expect(nl.t({ key: 'cards:preparation.title', params: { student } })).toBe(`Gesprek met ${student}`);
    },
  );

  it('is not steered by parameters named after options of the library', () => {
    const params = { student: 'Sara', context: 'x', ns: 'help', lng: 'en', defaultValue: 'y', postProcess: 'z' };
    expect(nl.t({ key: 'cards:preparation.title', params })).toBe('Gesprek met Sara');
  });
});

describe('words that are not there', () => {
  it('throw while the product is made', () => {
    expect(() => nl.t('cards:no.such')).toThrow('No words for `cards:no.such` in `nl`');
    expect(() => nl.t('cards:preparation.title')).toThrow('No words for `cards:preparation.title {{student}}` in `nl`');
  });

  it('are told of and stood in for when asked so', () => {
    const told: string[] = [];
    const lenient = createWords((key, locale) => void told.push(`${locale} ${key}`)).for({ locale: 'en' });
    expect(lenient.t('cards:preparation.title')).toBe('Conversation with ');
    expect(told).toEqual(['en cards:preparation.title {{student}}']);
  });
});

describe('role words', () => {
  const what = (manner: Parameters<typeof words.for>[0]) =>
    words.for(manner).t({ key: 'cards:chooseStudent.matches', params: { typed: 'sa', count: 2 } });

  it('follow the setting', () => {
    expect(what({ locale: 'nl', setting: 'mbo' })).toBe('‘sa’ past bij 2 studenten. Wie bedoel je?');
    expect(what({ locale: 'nl', setting: 'havo' })).toBe('‘sa’ past bij 2 leerlingen. Wie bedoel je?');
  });

  it('follow the school before the setting', () => {
    const roles = { nl: { students: 'deelnemers' } };
    expect(what({ locale: 'nl', setting: 'mbo', roles })).toBe('‘sa’ past bij 2 deelnemers. Wie bedoel je?');
    expect(what({ locale: 'en', setting: 'mbo', roles })).toBe('‘sa’ fits 2 students. Who do you mean?');
  });
});

describe('a question', () => {
  it('of the school is said in its own words', () => {
    const choice = { id: 'S:1', key: 'S:1', words: { nl: 'Hoe ging het in {{x}}?', en: 'How was it?' } };
    expect([nl, en].map(({ question }) => question(choice, {}, 'mbo'))).toEqual(['Hoe ging het in {{x}}?', 'How was it?']);
  });

  it('of the bank hands back the own words of the student, cut when they are long', () => {
    const said = nl.question({ id: 'FU1', key: 'FU1.a' }, { agreement: `een dag ${'meelopen '.repeat(40)}` }, 'mbo');
    expect(said).toContain('‘een dag meelopen meelopen');
    expect(said).toContain('meelopen…’');
    expect(said.length).toBeLessThan(180);
  });

  it('of the bank follows the school setting where its wording differs', () => {
    const choice = { id: 'LB1', key: 'LB1.a' };
    expect(nl.question(choice, {}, 'mbo')).not.toBe(nl.question(choice, {}, 'vmbo'));
  });
});

describe('a date', () => {
  it('leaves out the year of today', () => {
    expect([nl.date('2026-12-08'), en.date('2026-12-08')]).toEqual(['dinsdag 8 december', 'Tuesday 8 December']);
  });

  it('has its year when that is another one, or when today is not known', () => {
    expect(nl.date('2027-01-05')).toBe('dinsdag 5 januari 2027');
    expect(['2026-12-08', '2027-01-05'].map(en.date)).toEqual(['Tuesday 8 December', 'Tuesday 5 January 2027']);
    expect(words.for({ locale: 'nl' }).date('2026-12-08')).toBe('dinsdag 8 december 2026');
    expect(nl.on('2027-01-01').date('2027-01-05')).toBe('dinsdag 5 januari');
  });

  it('takes an ISO time, and leaves what is no date as it is', () => {
    expect([nl.date('2026-12-08T23:30:00.000Z'), nl.date('31-02')]).toEqual(['dinsdag 8 december', '31-02']);
  });
});

describe('a list', () => {
  it('is joined as people do', () => {
    expect([nl.list(['a', 'b', 'c']), en.list(['a', 'b'])]).toEqual(['a, b en c', 'a and b']);
  });
});
