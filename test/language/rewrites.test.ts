import { describe, expect, test } from 'vitest';
import { readMentor } from '../../dialogs/language/index.ts';
import { already, subordinate } from '../../dialogs/language/nl/clause.ts';
import { STANDING as DUTCH } from '../../dialogs/language/nl/standing.ts';
import { STANDING as ENGLISH } from '../../dialogs/language/en/standing.ts';
import { mentorCases } from '../../src/accuracy/gold.ts';
import { LOCALES, type Locale } from '../../dialogs/vocabulary.ts';

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
      { text: 'Wat droeg eraan bij dat je voor zorg koos?' },
      { text: 'Wat gebeurde er toen je voor zorg koos?' },
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
      text: 'Hoe kijk je zelf aan tegen het idee om je rijbewijs te halen?',
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

function wordings(text: string, locale: Locale): readonly string[] {
  return readMentor(text, { locale }).findings.flatMap(({ rewrites }) =>
    rewrites.flatMap((rewrite) => ('text' in rewrite ? [rewrite.text] : [])),
  );
}

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
  ])('%s: leaves out what it cannot word', (text, piece) => expect(wordings(text, 'nl').join(' ')).not.toContain(piece));
});

describe('an English rewrite fits what the sentence says', () => {
  test.each([
    [
      'a contracted had',
      "I'd like to understand why you told the parents before you'd told Marijke.",
      'What was going on when you told the parents before you had told Marijke?',
    ],
    [
      'an aside',
      "I'm curious as to why it had to be the marines and not, say, the air force.",
      'What was going on when it had to be the marines and not the air force?',
    ],
    ['what is asked for me', 'Justify that choice for me, would you.', 'What led up to that choice?'],
    [
      'what is so now',
      'How come the logbook for the ambulance bay is still empty',
      'Can you tell me how it came about that the logbook for the ambulance bay is still empty?',
    ],
    [
      'a preposition after the feeling',
      'What are you most proud of in that menu?',
      'What comes to mind when you think of that menu?',
    ],
    [
      'a thing that one is after',
      "What you're really after is a bit of recognition from the head chef.",
      'What would a bit of recognition from the head chef mean to you?',
    ],
    [
      'a preference',
      "I get the impression you'd rather be outdoors than behind a desk.",
      'What would it mean to you to be outdoors rather than behind a desk?',
    ],
    [
      'advice in the first person',
      "If I were in your shoes I'd phone the barracks myself.",
      'What would it do for you to phone the barracks yourself?',
    ],
    [
      'a topic before an order',
      "You're afraid of the phone, so start by sending them a text.",
      'What can you tell me about the phone?',
    ],
    [
      'a small word before the verb',
      'You must just once call that man of the garage, then you have it behind you.',
      'What would it do for you to call that man of the garage?',
    ],
    ['a liking now', "Do you enjoy the five o'clock milking?", "What is the five o'clock milking like for you?"],
    ['a verdict', 'I think you made the right call there.', 'How do you look back on it yourself?'],
    [
      'a verdict with the deed',
      "That wasn't exactly professional, leaving the till open.",
      'How do you look back on leaving the till open?',
    ],
    ['a trait', "You're somebody who needs clear rules, I reckon.", 'What would clear rules mean to you?'],
    ['a fact with a tag', "Your shift starts at the loading dock at five, doesn't it?", 'What can you tell me about your shift?'],
    ['a feeling that is dwelt on', 'How bad was the homesickness at its peak?', 'At what moment did that homesickness come up?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ["You're afraid of the phone, so start by sending them a text.", 'phone, so'],
    ['What did you unhook the trailer for when Mr. Ortiz had told you to wait?', 'Ortiz'],
    ['My guess is you picked joinery to be like your granddad.', 'What is your granddad'],
  ])('%s: leaves out what it cannot word', (text, piece) => expect(wordings(text, 'en').join(' ')).not.toContain(piece));
});

const PARTS = { nl: ['dev', 'test', 'a', 'b', 'c', 'd'], en: ['dev', 'test'] };

function sentencesOf(locale: Locale): readonly string[] {
  return PARTS[locale].flatMap((part) => mentorCases(`mentor.${locale}.${part}`).map(({ text }) => text));
}

const POLITE = /\b(?:u|uw|uzelf)\b/iu;
const FAMILIAR = /\b(?:je|jij|jou|jouw|jezelf)\b/iu;

test('a Dutch rewrite addresses the student as the sentence does, even where it is no more than a standing question', () => {
  const mixed = sentencesOf('nl').filter((text) => POLITE.test(text) && FAMILIAR.test(text));
  const others = sentencesOf('nl').filter((text) => !mixed.includes(text));
  const changed = others.flatMap((text) =>
    readMentor(text, { locale: 'nl' })
      .findings.flatMap(({ rewrites }) => rewrites.flatMap((rewrite) => ('text' in rewrite ? [rewrite.text] : [])))
      .filter((rewrite) => (POLITE.test(text) ? FAMILIAR : POLITE).test(rewrite))
      .map((rewrite) => `${text} -> ${rewrite}`),
  );
  expect(changed).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const standing = [...(locale === 'nl' ? DUTCH : ENGLISH)];
  const found = sentencesOf(locale).flatMap((text) => readMentor(text, { locale }).findings);

  test('every standing wording passes the checker', () => {
    expect(standing.filter((text) => readMentor(`${text}?`, { locale }).findings.length > 0)).toEqual([]);
  });

  test('every finding of the gold set has two rewrites, and each passes the checker', () => {
    expect(found.filter(({ rewrites }) => rewrites.length < 2)).toEqual([]);
    const texts = found.flatMap(({ rewrites }) => rewrites.flatMap((rewrite) => ('text' in rewrite ? [rewrite.text] : [])));
    expect(texts.filter((text) => readMentor(text, { locale }).findings.length > 0)).toEqual([]);
  });
});
