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
    [
      'what is thought stays a thought',
      'Waar haal je het idee vandaan dat je niet goed genoeg bent voor havo?',
      'Wat maakt dat je denkt dat je niet goed genoeg bent voor havo?',
    ],
    [
      'what was thought then',
      'Waar haalde je het idee vandaan dat de kassa dicht was?',
      'Wat maakte dat je dacht dat de kassa dicht was?',
    ],
    [
      'an amazed how about what was done',
      'Hoe haal je het in je hoofd om zonder helm te rijden?',
      'Wat speelde er voor je mee bij het besluit om zonder helm te rijden?',
    ],
    [
      'the aim of a deed',
      'Met welk doel heb je die mail naar de hele afdeling gestuurd?',
      'Wat maakte dat je die mail naar de hele afdeling hebt gestuurd?',
    ],
    [
      'the thought behind a choice',
      'Wat is de gedachte achter jouw keuze voor Delft in plaats van Twente?',
      'Wat speelde er mee bij jouw keuze voor Delft in plaats van Twente?',
    ],
    [
      'an explanation that is to be given',
      'Kun je mij een verklaring geven voor die elf gemiste lesuren?',
      'Wat speelde er mee bij die elf gemiste lesuren?',
    ],
    [
      'the clause before hoe komt dat',
      'Ge hebt uw stageverslag niet ingediend, hoe komt dat?',
      'Wat maakte dat ge uw stageverslag niet hebt ingediend?',
    ],
    [
      'two participles of one verb',
      'Waarom heb je de bewoner niet gedoucht maar alleen gewassen?',
      'Wat maakte dat je de bewoner niet hebt gedoucht maar alleen gewassen?',
    ],
    ['zijn after a modal verb', 'Waarom moet het per se Gent zijn?', 'Wat maakt dat het per se Gent moet zijn?'],
    ['er before a time', 'Waarom was je er vrijdag niet?', 'Wat maakte dat je er vrijdag niet was?'],
    ['er behind a time', 'wrm was je vrijdag er nie', 'Wat maakte dat je er vrijdag niet was?'],
    [
      'a comparison with net als',
      'Waarom kies je niet gewoon voor techniek net als je broer?',
      'Wat maakt dat je niet voor techniek kiest net als je broer?',
    ],
    [
      'a particle right behind its verb',
      'Waarom reed je door met een lekke band?',
      'Wat maakte dat je doorreed met een lekke band?',
    ],
    [
      'a te that goes with an adjective',
      'Hoezo vind je wiskunde B te moeilijk?',
      'Wat maakt dat je wiskunde B te moeilijk vindt?',
    ],
    [
      'an infinitive that looks like a participle',
      "Waarom heb je zo'n hekel aan bellen met leveranciers?",
      "Wat maakt dat je zo'n hekel aan bellen met leveranciers hebt?",
    ],
    [
      'a next question with a preposition',
      'Waarom ging je weg uit Gent, en aan wie vertelde je dat?',
      'Wat maakte dat je wegging uit Gent?',
    ],
    [
      'a reason that is asked for, for what is not yet done',
      'Geef eens één goede reden om te blijven.',
      'Hoe kijk je zelf aan tegen het idee om te blijven?',
    ],
    ['a participle with a first word', 'Waarom is je stageplek stopgezet?', 'Wat maakte dat je stageplek is stopgezet?'],
    [
      'what went before, beside what made it so',
      'Waarom ben je van richting veranderd?',
      'Wat ging eraan vooraf dat je van richting bent veranderd?',
    ],
    [
      'how the other sees it, for what is so now',
      'Waarom werk jij zoveel naast school?',
      'Hoe kijk je er zelf naar dat jij zoveel naast school werkt?',
    ],
    [
      'a thought of now, which nobody looks at',
      'Waarom denkt u dat ze u hebben afgewezen?',
      'Wat draagt eraan bij dat u denkt dat ze u hebben afgewezen?',
    ],
    [
      'the why behind something',
      'Ik ben benieuwd naar het waarom achter je overstap naar de maritieme opleiding.',
      'Wat speelde er mee bij je overstap naar de maritieme opleiding?',
    ],
    [
      'voor that opens a clause',
      'Waarom duurt het altijd zo lang voor je iets inlevert?',
      'Wat maakt dat het altijd zo lang duurt voor je iets inlevert?',
    ],
    ['a strong past with a prefix', 'Wat zat erachter dat je die baan afwees?', 'Wat maakte dat je die baan afwees?'],
    [
      'a participle with two prefixes',
      'Leg me eens uit waarom je die beller hebt doorverbonden.',
      'Wat maakte dat je die beller hebt doorverbonden?',
    ],
    [
      'toen that opens no clause',
      'Weet je zelf waarom je toen de kapsalon uit liep?',
      'Wat maakte dat je toen de kapsalon uit liep?',
    ],
    [
      'what was done before then',
      'Waarom had je de sleutel meegenomen?',
      'Wat ging eraan vooraf dat je de sleutel had meegenomen?',
    ],
    [
      'a past after a particle',
      'Leg uit waarom je dat polo niet aan wilde op je eerste dag.',
      'Wat maakte dat je dat polo niet aan wilde op je eerste dag?',
    ],
    [
      'a noun after haar',
      'Waarom moest die mevrouw zo lang wachten op haar medicijnen?',
      'Wat maakte dat die mevrouw zo lang moest wachten op haar medicijnen?',
    ],
    [
      'how someone was, before a while',
      'Waarom was je zo stil tijdens het groepsgesprek?',
      'Wat maakte dat je zo stil was tijdens het groepsgesprek?',
    ],
    [
      'what happened then, whatever is told',
      'Waarom vertelde je de klant dat het op was?',
      'Wat gebeurde er toen je de klant vertelde dat het op was?',
    ],
    [
      'an es',
      'waarom neem je nooit es iemand mee naar een open dag',
      'Wat maakt dat je nooit iemand meeneemt naar een open dag?',
    ],
    [
      'all that somebody asks, behind the verb',
      'waarom zeg je altijd ja op alles wat je baas vraagt',
      'Wat maakt dat je altijd ja zegt op alles wat je baas vraagt?',
    ],
    ['a way that is no particle', 'Waarom kies je voor de makkelijkste weg?', 'Wat maakt dat je voor de makkelijkste weg kiest?'],
    ['a preposition that goes with daar', 'Waarom vraag je daar geen hulp bij?', 'Wat maakt dat je daar geen hulp bij vraagt?'],
    [
      'a clause of uw',
      'Waarom wilde u niet dat uw chef erbij zou zijn?',
      'Wat maakte dat u niet wilde dat uw chef erbij zou zijn?',
    ],
    [
      'a particle before tot',
      'Waarom stel je alles uit tot het laatste moment?',
      'Wat maakt dat je alles uitstelt tot het laatste moment?',
    ],
    [
      'a thought of many',
      'Waarom vind jij dat meisjes niet in de bouw horen?',
      'Wat maakt dat jij vindt dat meisjes niet in de bouw horen?',
    ],
    ['om that is a particle', 'Waarom ga je om met die jongens?', 'Wat maakt dat je omgaat met die jongens?'],
    [
      'niet eens that is no agreement',
      'Waarom ben je het niet eens met je beoordeling?',
      'Wat maakt dat je het niet eens met je beoordeling bent?',
    ],
    [
      'what is done, as a noun',
      'Waarom heb je zoveel moeite met vroeg opstaan?',
      'Wat maakt dat je zoveel moeite met vroeg opstaan hebt?',
    ],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'nl')).toContain(rewrite));

  test.each([
    ['Waarom heb je, toen het druk werd, niet gebeld?', 'druk'],
    ['Waarom heb je verf, kwasten en rollers gekocht?', 'verf'],
    ['Waarom dat gips zo snel eraf en wie heeft dat beslist?', 'eraf'],
    ['Wat voor redenen had je daarvoor?', 'daarvoor had'],
    ['Kun je me eens uitleggen waarom je voor het profiel N&T hebt gekozen?', '&'],
    ['Waarom heb je dat contract getekend?', 'betekent'],
    ['Hoe kom je erbij om op je eerste dag al te laat te komen?', 'besluit'],
    ['Welke reden gaf de gemeente voor de afwijzing van jullie bouwplan?', 'gemeente'],
    ['Leg eens uit waarom jij, terwijl je zo zorgzaam bent, wegliep.', 'zorgzaam'],
    ['wat is je reden om te willen switchen', 'willen'],
    ['Waarom eerst een tussenjaar en dan pas de pabo?', 'eerst'],
    ['Vertel me eens waarom dit je zo raakte.', 'raakte dit'],
    ['Ge hebt die camion dus zelf gelost, en waarom eigenlijk?', 'dus'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'nl', piece));
});
