import { describe, expect, test } from 'vitest';
import { readMentor } from '../../dialogs/language/index.ts';
import { already, subordinate } from '../../dialogs/language/nl/clause.ts';
import { leavesOut, wordings } from './wordings.ts';

describe('main order becomes subordinate order', () => {
  test.each([
    ['koos je voor zorg', 'je voor zorg koos'],
    ['heb je voor deze opleiding gekozen', 'je voor deze opleiding hebt gekozen'],
    ['wil je kok worden', 'je kok wilt worden'],
    ['deed je niet mee', 'je niet meedeed'],
    ['ging je weg', 'je wegging'],
    ['ben je gestopt met de opleiding', 'je bent gestopt met de opleiding'],
    ['zei je dat je bang was', 'je zei dat je bang was'],
    ['durfde je het niet te vragen', 'je het niet durfde te vragen'],
    ['loop je weg als het moeilijk wordt', 'je wegloopt als het moeilijk wordt'],
    ['hebt u voor de bbl gekozen', 'u voor de bbl hebt gekozen'],
    ['was je moeder boos', 'je moeder boos was'],
    ['werk je liever alleen dan samen', 'je liever alleen werkt dan samen'],
  ])('%s -> %s', (main, clause) => expect(subordinate(main.split(' '))?.words).toBe(clause));

  test('one that is in that order already stays, and tells its tense', () => {
    expect(already(['je', 'stopte'])).toEqual({ words: 'je stopte', past: true, simplePast: true });
    expect(already(['je', 'bent', 'gestopt'])).toEqual({ words: 'je bent gestopt', past: true, simplePast: false });
  });
});

function rewritesOf(text: string): unknown {
  return readMentor(text, { locale: 'nl' }).findings[0]?.rewrites;
}

describe('rewrites keep the content and the form of address', () => {
  test('of a why-question', () => {
    expect(rewritesOf('Waarom koos je voor zorg?')).toEqual([
      { text: 'Wat maakte dat je voor zorg koos?' },
      { text: 'Wat gebeurde er toen je voor zorg koos?' },
      { text: 'Wat droeg eraan bij dat je voor zorg koos?' },
    ]);
    expect(rewritesOf('Waarom hebt u voor de bbl gekozen?')).toContainEqual({
      text: 'Wat maakte dat u voor de bbl hebt gekozen?',
    });
  });

  test('of advice', () => {
    expect(rewritesOf('Misschien is het een idee om een open dag te bezoeken.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen het idee om een open dag te bezoeken?',
    });
  });

  test('of a question with its answer in it', () => {
    expect(rewritesOf('Vond je het vervelend dat niemand je bedankte?')).toContainEqual({
      text: 'Hoe was het voor je dat niemand je bedankte?',
    });
  });

  test('of a clause that is wanted, a plan that is judged, and a deed that is blamed', () => {
    expect(rewritesOf('Het lijkt me verstandig dat u de toets nog een keer doet.')).toContainEqual({
      text: 'Hoe zou het voor u zijn als u de toets nog een keer doet?',
    });
    expect(rewritesOf('Stoppen met je opleiding lijkt me een slecht plan.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen stoppen met je opleiding?',
    });
    expect(rewritesOf('Ik vind dat je verkeerd hebt gehandeld bij die bewoner.')).toContainEqual({
      text: 'Hoe kijk je zelf terug op hoe het ging bij die bewoner?',
    });
  });

  test('of advice that stands in front, in pieces or in the first person', () => {
    expect(rewritesOf('Daar moet je gewoon melding van maken.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen het idee om daar melding van te maken?',
    });
    expect(rewritesOf('Je kunt beter eerst je rijbewijs halen en dan pas solliciteren.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen het idee om eerst je rijbewijs te halen?',
    });
    expect(rewritesOf('Dan zou ik me gewoon uitschrijven.')).toContainEqual({
      text: 'Hoe kijk je zelf aan tegen het idee om je uit te schrijven?',
    });
  });

  test('of several questions at once', () => {
    expect(rewritesOf('Waar was het, en met wie was je daar?')).toEqual([
      { text: 'Waar was het?' },
      { text: 'Met wie was je daar?' },
    ]);
  });
});

describe('a Dutch rewrite fits what the sentence says', () => {
  test.each([
    [
      'a thing asked for without a verb',
      'Maar waarom dan die extra nachtdienst in het tankstation, vraag ik me af.',
      'Wat speelde er mee bij die extra nachtdienst in het tankstation?',
    ],
    ['a choice named in one word', 'Waarom Delft, en wat vonden ze er thuis van?', 'Wat speelde er mee bij de keuze voor Delft?'],
    [
      'what is so now',
      'Hoe komt het dat jij zo snel opgeeft zodra een klant moppert?',
      'Wat maakt dat jij zo snel opgeeft zodra een klant moppert?',
    ],
    [
      'what is past, in a dialect form',
      'Waarom zijt ge zomaar uit de bakkerij weggelopen?',
      'Wat maakte dat ge zomaar uit de bakkerij zijt weggelopen?',
    ],
    [
      'two infinitives for a participle',
      'Mag ik weten waarom je bij Bol bent gaan werken?',
      'Wat maakte dat je bij Bol bent gaan werken?',
    ],
    [
      'a clause right after the reason',
      'Mag ik weten met welke reden je de voorzittershamer hebt neergelegd?',
      'Wat maakte dat je de voorzittershamer hebt neergelegd?',
    ],
    [
      'advice with all that it holds',
      'Je was natuurlijk doodmoe, dus ga de komende week maar eens op tijd naar bed.',
      'Hoe kijk je zelf aan tegen het idee om de komende week op tijd naar bed te gaan?',
    ],
    [
      'the best that can be done',
      'Wat je het beste kunt doen is een dagje meelopen met een deurwaarder.',
      'Hoe kijk je zelf aan tegen het idee om een dagje mee te lopen met een deurwaarder?',
    ],
    [
      'an invitation with why not',
      'Waarom bel je die garage niet gewoon zelf op?',
      'Hoe kijk je zelf aan tegen het idee om die garage zelf op te bellen?',
    ],
    [
      'praise of an act',
      'Wat slim van je om de leverancier meteen te mailen!',
      'Hoe was het voor je om de leverancier meteen te mailen?',
    ],
    [
      'praise with the thing behind it',
      'Keurig werk, die lasnaad, daar kan menig vakman een puntje aan zuigen.',
      'Hoe kijk je zelf terug op die lasnaad?',
    ],
    ['blame of a deed', "Da was nu echt nie slim van u, roken in 't magazijn.", 'Hoe kijkt u daar zelf op terug?'],
    [
      'a clause that strikes someone',
      'Volgens mij zit het je dwars dat je broer wel is aangenomen.',
      'Hoe is het voor je dat je broer wel is aangenomen?',
    ],
    [
      'a feeling before a next question',
      'Was je zenuwachtig voor dat selectiegesprek, en hoeveel kandidaten waren er?',
      'Wat kun je vertellen over dat selectiegesprek?',
    ],
    [
      'a value that stands in front',
      'Dus de vrijheid van het buitenwerk, dat is waar jij warm van wordt.',
      'Wat betekent de vrijheid van het buitenwerk voor je?',
    ],
    ['a need', 'Jij zoekt eigenlijk een baas die je vrijlaat.', 'Wat zou een baas die je vrijlaat voor je betekenen?'],
    [
      'a fact with a tag',
      'Je stage bij het waterschap zit er over een maand op, toch?',
      'Wat kun je vertellen over je stage bij het waterschap?',
    ],
    ['a feeling that is dwelt on', 'Wordt die onrust sterker als je aan maandag denkt?', 'Op welk moment kwam die onrust op?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'nl')).toContain(rewrite));

  test.each([
    ['Je had die spanning er eerst af moeten halen voor je ging schroeven.', 'over je ging'],
    ['Het lijkt erop dat je je voor die ploeg niet goed genoeg voelt, en dat terwijl je al twee jaar meedraait.', 'terwijl'],
    ['Dus je bent met die steekwagen de trap opgegaan. Waarom dat dan?', 'dat dan'],
    ['Je hart ligt bij dieren, dat hoor je aan alles.', 'ligt'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'nl', piece));
});

test('a Dutch question that only looks like an invitation stays a question', () => {
  expect(wordings('Hoe lang zit je al bij de scouting? Geef je daar ook leiding?', 'nl')).toContain('Geef je daar ook leiding?');
});

test.each([
  ['Hoe groot was de groep, en dan bedoel ik het hele peloton, en wat was daarin jouw taak?', 'Hoe groot was de groep?'],
  ['Hoe reageerde de patiënt op die prik, dat wil ik graag weten, en wat zei jij?', 'Hoe reageerde de patiënt op die prik?'],
  ['Wat heb je gelast, met wie, en hoe liep het af?', 'Met wie was dat?'],
])('%s: one of several questions stands alone', (text, question) => expect(wordings(text, 'nl')).toContain(question));

test('a Dutch piece of a question is not asked alone', () =>
  leavesOut('Wat heb je nodig van school? En van je werkgever?', 'nl', 'werkgever'));

test('a feeling that stands first loses its capital', () => {
  expect(wordings("Dat knagende gevoel, is dat er de hele dag of alleen 's nachts?", 'nl')).toContain(
    'Op welk moment kwam dat knagende gevoel op?',
  );
});

test('a feeling that ends as many do came up once', () => {
  expect(wordings('Hoe sterk was die ergernis in je lijf?', 'nl')).toContain('Op welk moment kwam die ergernis op?');
});

test.each([
  'Tip: constructor worden bij een bedrijf.',
  'Dan constructor je toch een briefje.',
  'Waarom constructor je dat niet?',
])('%s: a name that every plain object has is a word as others are', (text) => {
  const worded = wordings(text, 'nl');
  expect(worded.length).toBeGreaterThan(0);
  expect(worded.join(' ')).not.toContain('function');
});
