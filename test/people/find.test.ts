import { describe, expect, test } from 'vitest';
import { findByName } from '../../src/people/find.ts';

const named = (givenName: string, familyName: string) => ({ givenName, familyName });
const SARA = named('Sara', 'El Idrissi');
const SAAR = named('Saar', 'van der Meer');
const DAAN_B = named('Daan', 'Bakker');
const DAAN_V = named('Daan', 'van der Veen');
const INES = named('Inès', 'Aït Ali');
const SAHIN = named('Defne', 'Şahin');
const IRIS = named('Iris', 'van den Berg');
const LYNN = named('Lynn', "van 't Hof");
const ILAY = named('Işıl', 'Yılmaz');
const MEI = named('Mei Lin', 'Chen');
const BEN = named('Ben', 'de Boer');
const STUDENTS = [SARA, SAAR, DAAN_B, DAAN_V, INES, SAHIN, IRIS, LYNN, ILAY, MEI, BEN];

describe('a typed name', () => {
  test.each([
    ['Sara', SARA],
    ['sara', SARA],
    ['SARA EL IDRISSI', SARA],
    ['idrissi', SARA],
    ['sara i', SARA],
    ['saar', SAAR],
    ['van der meer', SAAR],
    ['saar meer', SAAR],
    ['daan bakker', DAAN_B],
    ['Bakker, Daan', DAAN_B],
    ['daan van der veen', DAAN_V],
    ['daan v d veen', DAAN_V],
    ['daan veen', DAAN_V],
    ['ines', INES],
    ['aït', INES],
    ['ait ali', INES],
    ['sahin', SAHIN],
    ['vanden berg', IRIS],
    ['berg', IRIS],
    ['van t hof', LYNN],
    ["van 't Hof", LYNN],
    ['isil', ILAY],
    ['YILMAZ', ILAY],
    ['mei lin', MEI],
    ['meilin', MEI],
    ['ben', BEN],
  ])('%s means one student', (typed, one) => {
    expect(findByName(typed, STUDENTS)).toEqual({ found: 'one', one });
  });

  test('that fits two students offers both, in the order of the list', () => {
    expect(findByName('daan', STUDENTS)).toEqual({ found: 'several', several: [DAAN_B, DAAN_V] });
    expect(findByName('van der', STUDENTS)).toEqual({ found: 'several', several: [SAAR, DAAN_V] });
    expect(findByName('sa', STUDENTS)).toEqual({ found: 'several', several: [SARA, SAAR, SAHIN] });
  });

  test('that is somebody’s whole name goes before longer names', () => {
    const saraBos = named('Sara', 'Bos');
    expect(findByName('sara bos', [named('Sara', 'Bosman'), saraBos])).toEqual({ found: 'one', one: saraBos });
  });

  test('that is only letters inside a name is a guess, also when one name alone has them', () => {
    expect(findByName('driss', STUDENTS)).toEqual({ found: 'several', several: [SARA] });
    expect(findByName('sen', [named('Sem', 'Bakker'), named('Noor', 'Jansen')])).toMatchObject({ found: 'several' });
    expect(findByName('inbe', STUDENTS)).toEqual({ found: 'none' });
  });

  test.each(['', '   ', '?!', 'Mohammed', 'sara bakker', 'zz'])('%j means nobody', (typed) => {
    expect(findByName(typed, STUDENTS)).toEqual({ found: 'none' });
  });

  test('means nobody when there are no students', () => {
    expect(findByName('sara', [])).toEqual({ found: 'none' });
  });
});
