import { describe, expect, test } from 'vitest';
import { leavesOut, wordings } from './wordings.ts';

describe('a Dutch why is asked anew for the whole of its clause and for no more', () => {
  test.each([
    [
      'a plural noun is no verb',
      'Waarom hebben jullie de ploeg verdeeld over twee werkplekken?',
      'Wat maakte dat jullie de ploeg hebben verdeeld over twee werkplekken?',
    ],
    [
      'a relative clause stays behind the verb',
      'Waarom ben jij altijd zo boos op mensen die het goed met je voorhebben?',
      'Wat maakt dat jij altijd zo boos op mensen bent die het goed met je voorhebben?',
    ],
    [
      'what is said after a comma is left out',
      'ik snap niet goed wrm je dan niet naar de praktijkles komt, leg eens uit',
      'Wat maakt dat je niet naar de praktijkles komt?',
    ],
    [
      'an adverb before the verb',
      'En waarom precies heb je die jongen van de bakkerij niet teruggebeld?',
      'Wat maakte dat je die jongen van de bakkerij niet hebt teruggebeld?',
    ],
    [
      'the clause that stands before the question word',
      'Dat je met de sportklas gestopt bent terwijl je zo dicht bij je diploma zat, waarom eigenlijk?',
      'Wat maakte dat je met de sportklas gestopt bent terwijl je zo dicht bij je diploma zat?',
    ],
    ['a preposition that is no particle', 'Hoezo heb je daar geen zin in?', 'Wat maakt dat je daar geen zin in hebt?'],
    [
      'an exclamation',
      'Waarvoor heb je die zending in vredesnaam naar Venlo gestuurd?',
      'Wat maakte dat je die zending naar Venlo hebt gestuurd?',
    ],
    [
      'a strong past',
      "Waarom sloot je 's avonds het magazijn niet af?",
      "Wat maakte dat je 's avonds het magazijn niet afsloot?",
    ],
    [
      'a motive that is had now',
      'Wat is jouw motivatie om dierenartsassistent te worden, waarom wil je dat zo graag?',
      'Wat betekent het voor je om dierenartsassistent te worden?',
    ],
    [
      'two infinitives after somebody',
      'waarom heb je gister niks van je laten horen dan',
      'Wat maakte dat je gister niks van je hebt laten horen?',
    ],
    [
      'a participle with a first part of its own',
      'Waarvoor heb je die hele kast leeggehaald?',
      'Wat maakte dat je die hele kast hebt leeggehaald?',
    ],
    [
      'a name that is the subject',
      'Kun je voor mij onderbouwen waarom Utrecht meer iets voor jou is dan Leiden?',
      'Wat maakt dat Utrecht meer iets voor jou is dan Leiden?',
    ],
    ['a past that ends the clause', 'Ik ben heel nieuwsgierig waarom je dat zei.', 'Wat maakte dat je dat zei?'],
    [
      'what ends in a word of its own',
      'Is er een reden dat je stageboekje vanaf week vier leeg is?',
      'Wat maakt dat je stageboekje vanaf week vier leeg is?',
    ],
    [
      'a particle before its place',
      'Waarom stapte je over naar de vleesafdeling?',
      'Wat maakte dat je overstapte naar de vleesafdeling?',
    ],
    [
      'an institution that was chosen',
      'Leg eens uit: waarom de marechaussee?',
      'Wat speelde er mee bij de keuze voor de marechaussee?',
    ],
    [
      'a particle without its verb',
      'Om wat voor reden wil je per se niet met dezelfde groep verder?',
      'Wat maakt dat je per se niet met dezelfde groep verder wilt?',
    ],
    [
      'a plural subject that looks like a participle',
      'Waarom zijn die twee verslagen nog steeds niet binnen?',
      'Wat maakt dat die twee verslagen nog steeds niet binnen zijn?',
    ],
    [
      'a surname that looks like an infinitive',
      'Waarom werd je eigenlijk kwaad op mevrouw Jansen?',
      'Wat maakte dat je kwaad op mevrouw Jansen werd?',
    ],
    ['a comparison behind the verb', 'Waarom deed je alsof je het niet wist?', 'Wat maakte dat je deed alsof je het niet wist?'],
    ['a choice named in one word', 'Waarom juist defensie?', 'Wat speelde er mee bij de keuze voor defensie?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'nl')).toContain(rewrite));

  test.each([
    ['Waarom heb je, toen het druk werd, niet gebeld?', 'druk'],
    ['Waarom heb je verf, kwasten en rollers gekocht?', 'verf'],
    ['Waarom dat gips zo snel eraf en wie heeft dat beslist?', 'eraf'],
    ['Wat voor redenen had je daarvoor?', 'daarvoor had'],
    ['Kun je me eens uitleggen waarom je voor het profiel N&T hebt gekozen?', '&'],
    ['Waarom heb je dat contract getekend?', 'betekent'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'nl', piece));
});
