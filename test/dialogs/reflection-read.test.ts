import { describe, expect, test } from 'vitest';
import { readReflection } from '../../dialogs/reflection/read.ts';

const NL = { locale: 'nl', today: '2026-11-30' } as const;
const EN = { locale: 'en', today: '2026-11-30' } as const;

describe('what a student tells in one go', () => {
  test('is sorted over the steps, sentence by sentence', () => {
    const told =
      'Gisteren op stage deed ik voor het eerst alleen een groep. De kinderen luisterden niet. Ik voelde me onzeker. Ik kan blijkbaar goed improviseren. Volgende keer begin ik met een liedje.';
    expect(readReflection(told, 'experience', NL)).toEqual({
      experience: 'Gisteren op stage deed ik voor het eerst alleen een groep.',
      happened: 'De kinderen luisterden niet.',
      moment: 'Ik voelde me onzeker.',
      says: 'Ik kan blijkbaar goed improviseren.',
      'try-out': 'Volgende keer begin ik met een liedje.',
    });
  });

  const event = 'Vandaag op stage hielp ik meneer Jansen met zijn ontbijt en hij begon te huilen.';
  const customer = 'Ik heb vandaag mijn eerste klant geholpen en ik was super zenuwachtig.';
  test.each([
    [NL, `${event} Ik bleef bij hem zitten.`, { experience: event, happened: 'Ik bleef bij hem zitten.' }],
    [
      NL,
      `${event} Ik schrok ervan. Ik heb geleerd dat ik rustig kan blijven.`,
      { experience: event, moment: 'Ik schrok ervan.', says: 'Ik heb geleerd dat ik rustig kan blijven.' },
    ],
    [
      NL,
      `${customer} Ze kreeg haar fiets niet open. Toen was ik blij.`,
      { experience: customer, happened: 'Ze kreeg haar fiets niet open.', moment: 'Toen was ik blij.' },
    ],
    [NL, 'Ik was bang. Gisteren viel er een kast om.', { experience: 'Gisteren viel er een kast om.', moment: 'Ik was bang.' }],
    [EN, 'I was scared. I learned to ask.', { experience: 'I was scared.', says: 'I learned to ask.' }],
  ])(
    'begins with the sentence that tells the event, also when its feeling stands there, and says nothing twice',
    (options, text, told) => expect(readReflection(text, 'experience', options)).toEqual(told),
  );

  test('answers the question that was asked when it is one sentence, or another question', () => {
    expect(readReflection(' Volgende week bel ik ', 'moment', NL)).toEqual({ moment: 'Volgende week bel ik' });
    expect(readReflection('Ik was bang. Ik wil weg.', 'says', NL)).toEqual({ says: 'Ik was bang. Ik wil weg.' });
  });

  test('begins with its announcement, which is nothing to try', () => {
    expect(readReflection('Ik wil iets vertellen over mijn stage. Vorige week viel er een kast om.', 'experience', NL)).toEqual({
      experience: 'Ik wil iets vertellen over mijn stage. Vorige week viel er een kast om.',
    });
    expect(readReflection('I want to tell about my job. Yesterday a customer left. I called her.', 'experience', EN)).toEqual({
      experience: 'I want to tell about my job. Yesterday a customer left.',
      happened: 'I called her.',
    });
    expect(
      readReflection('Vorige week viel er een kast om. Ik wil mijn baas vertellen dat het spijt.', 'experience', NL),
    ).toEqual({
      experience: 'Vorige week viel er een kast om.',
      'try-out': 'Ik wil mijn baas vertellen dat het spijt.',
    });
  });

  test('takes neither words of others nor a habit for something to try', () => {
    expect(readReflection('Mijn vader zei: ik wil dat je gaat studeren. Ik liep weg.', 'experience', NL)).toEqual({
      experience: 'Mijn vader zei: ik wil dat je gaat studeren.',
      happened: 'Ik liep weg.',
    });
    expect(readReflection('Ik ga elke week naar voetbal. Zaterdag scoorde ik.', 'experience', NL)).toEqual({
      experience: 'Ik ga elke week naar voetbal.',
      happened: 'Zaterdag scoorde ik.',
    });
    expect(readReflection('Zaterdag miste ik. Ik ga elke week oefenen.', 'experience', NL)['try-out']).toBe(
      'Ik ga elke week oefenen.',
    );
    expect(readReflection('My boss said I want you to stay. So I stayed.', 'experience', EN)['try-out']).toBeUndefined();
  });
});
