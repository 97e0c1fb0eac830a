import { describe, expect, test } from 'vitest';
import { readDate } from '../../dialogs/language/index.ts';

/** A Sunday. */
const today = '2026-11-22';

describe('a day is resolved against today', () => {
  test.each([
    ['voor de kerst', '2026-12-24'],
    ['voor de kerstvakantie', '2026-12-18'],
    ['na de kerst', '2026-12-27'],
    ['volgende week dinsdag', '2026-11-24'],
    ['dinsdag over een week', '2026-12-01'],
    ['vrijdag', '2026-11-27'],
    ['3 december', '2026-12-03'],
    ['03-12', '2026-12-03'],
    ['3 maart', '2027-03-03'],
    ['3-12-2027', '2027-12-03'],
    ['2027-01-15', '2027-01-15'],
    ['over twee weken', '2026-12-06'],
    ['over een maand', '2026-12-22'],
    ['morgen', '2026-11-23'],
    ['eind november', '2026-11-30'],
    ['half januari', '2027-01-15'],
    ['op de 10e', '2026-12-10'],
    ['drie januari', '2027-01-03'],
    ['over anderhalve week', '2026-12-03'],
    ['eerste kerstdag', '2026-12-25'],
    ['woensdag 9 december', '2026-12-09'],
    ['in de laatste week van december', '2026-12-31'],
    ['begin volgend jaar', '2027-01-07'],
    ['a week from Friday', '2026-12-04'],
    ['a fortnight today', '2026-12-06'],
    ['three weeks on Friday', '2026-12-18'],
    ['vandaag over twee weken', '2026-12-06'],
    ['mid-January', '2027-01-15'],
    ['before Christmas', '2026-12-24'],
    ['December 3rd', '2026-12-03'],
    ['in two weeks', '2026-12-06'],
    ['by Friday', '2026-11-27'],
    ['eerste maandag van december', '2026-12-07'],
    ['de laatste vrijdag van januari', '2027-01-29'],
    ['the second Tuesday in February', '2027-02-09'],
    ['derde woensdag van volgende maand', '2026-12-16'],
    ['last Monday of the month', '2026-11-30'],
    ['twee weken voor kerst', '2026-12-11'],
    ['een week na de kerstvakantie', '2027-01-10'],
    ['3 days before Christmas', '2026-12-22'],
  ])('%s is %s', (text, date) => expect(readDate(text, { locale: 'nl', today })).toMatchObject({ date }));

  test.each([
    ['na de kerstvakantie', '2026-12-22', '2027-01-04'],
    ['na de kerstvakantie', '2027-01-02', '2027-01-04'],
    ['na kerst', '2026-12-25', '2026-12-27'],
    ['na de kerstvakantie', '2027-01-04', '2028-01-10'],
  ])('%s said on %s is %s: of a holiday that has begun, the end is yet to come', (text, said, date) =>
    expect(readDate(text, { locale: 'nl', today: said })).toMatchObject({ date }),
  );

  test('with its place in the text', () => {
    expect(readDate('ik bel op 3 december', { locale: 'nl', today })).toEqual({ date: '2026-12-03', span: [10, 20] });
  });
});

describe('what cannot be a due date says why', () => {
  test.each([
    ['31-02', 'impossible'],
    ['30 februari', 'impossible'],
    ['gisteren', 'past'],
    ['1 november', 'past'],
    ['3-12-2025', 'past'],
  ])('%s is %s', (text, problem) => expect(readDate(text, { locale: 'nl', today })).toEqual({ problem, span: [0, text.length] }));
});

test.each(['ik doe mee', 'in de morgen', '2/3 van de taken', 'may I ask', 'ik ga elke maandag', 'pagina 12'])(
  'no day is named in: %s',
  (text) => expect(readDate(text, { locale: 'nl', today })).toBeNull(),
);

test("a day that is no day is the caller's mistake", () => {
  expect(() => readDate('morgen', { locale: 'nl', today: 'vandaag' })).toThrow('`vandaag` is not a day; write it as YYYY-MM-DD');
});
