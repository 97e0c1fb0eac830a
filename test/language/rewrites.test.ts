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
  ])('%s: leaves out what it cannot word', (text, piece) => expect(wordings(text, 'nl').join(' ')).not.toContain(piece));
});

describe('a Dutch filling-in is asked anew in its own tense and with its own thing', () => {
  test.each([
    [
      'how someone is now',
      'U bent opgelucht dat het examen achter de rug is, toch?',
      'Hoe is het voor u dat het examen achter de rug is?',
    ],
    [
      'a feeling of now about what is past',
      'Je voelt je vast schuldig omdat je je team in de steek hebt gelaten.',
      'Hoe is het voor je dat je je team in de steek hebt gelaten?',
    ],
    [
      'a clause after a comma',
      'Dat vond je vast niet leuk, dat de baas je voor iedereen uitkafferde.',
      'Hoe was het voor je dat de baas je voor iedereen uitkafferde?',
    ],
    ['whenever it is so', 'Je ogen gaan glimmen als je over lassen vertelt.', 'Hoe is het voor je als je over lassen vertelt?'],
    [
      'what was done for a motive',
      'Kwam je te laat omdat je geen zin had, of waarom was het?',
      'Wat maakte dat je te laat kwam?',
    ],
    [
      'what is done out of a motive',
      'Dat je zo hard werkt komt door je angst om te mislukken.',
      'Wat maakt dat je zo hard werkt?',
    ],
    ['what is held dear', 'Je vindt school niet zo belangrijk, of wel?', 'Wat betekent school voor je?'],
    ['several things', 'Je houdt van structuur en duidelijkheid.', 'Wat betekenen structuur en duidelijkheid voor je?'],
    ['people', 'Je mist je oude klasgenoten zeker?', 'Wat betekenen je oude klasgenoten voor je?'],
    ['somebody who is needed', 'Je hebt iemand nodig die in je gelooft.', 'Wat zou iemand die in je gelooft voor je betekenen?'],
    ['what is looked for', 'Wat jij zoekt, is een vaderfiguur.', 'Wat zou een vaderfiguur voor je betekenen?'],
    ['what is wished for', 'Je wilt gewoon erkenning van je vader.', 'Wat zou erkenning van je vader voor je betekenen?'],
    [
      'a plan that is wished for',
      'Ik denk dat je eigenlijk het liefst dierenarts wilt worden.',
      'Hoe kijk je zelf aan tegen het idee om dierenarts te worden?',
    ],
    ['a wish of then', 'Je wilde zeker naar huis.', 'Wat wilde je zelf het liefst?'],
    [
      'a thing named at the end',
      "Dat zal wel moeilijk voor je zijn geweest, zo'n eerste week.",
      "Hoe was dat voor je, zo'n eerste week?",
    ],
    ['a trait', 'Jij bent echt een doorzetter.', 'Hoe goed past het woord doorzetter bij jou?'],
    [
      'what is enjoyed',
      'Dus jij geniet ervan om in de belangstelling te staan.',
      'Hoe is het voor je om in de belangstelling te staan?',
    ],
    ['what is regretted', 'Je baalt er zeker van dat Sem wel mee mocht?', 'Hoe is het voor je dat Sem wel mee mocht?'],
    ['a guess at the end', 'je vind t gwn eng om te bellen denk ik', 'Hoe is het voor je om te bellen?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'nl')).toContain(rewrite));

  test.each([
    ['Zoals jij over die machines praat, dat is pure liefde.', 'machines'],
    ['Je mist je hond daar in Maastricht zeker verschrikkelijk?', 'zeker'],
    ['Onder aan de streep hunker jij naar vrijheid.', 'streep'],
    ['Dat maakt jou zo bijzonder, dat geduld.', 'maakt'],
    ['Dat komt natuurlijk doordat je te weinig slaapt.', 'deed'],
    ['Jij bent wel een perfectionist, hè.', 'situatie'],
    ['Had je het gevoel dat je faalde?', 'faalde'],
    ['Dat je ging huilen, komt doordat je zo perfectionistisch bent.', 'perfectionistisch'],
    ['Je verwacht dat anderen het voor je oplossen.', 'oplossen'],
    ['Jij bent altijd de lieve vrede aan het bewaren.', 'het bewaren'],
    ['Jij bent er eentje die alles wil weten.', 'eentje'],
    ['Eigenlijk geloof je zelf niet dat je die toets voor de heftruck haalt.', 'haalt'],
    ['zelfs de rector zou zeggen dat er een diplomaat in je schuilt', 'schuilt'],
    ['Je staat met beide benen op de grond.', 'grond'],
    ['Ik denk dat die stilte in de klas je pijn deed.', 'klas'],
    ['Met een vader als de jouwe voel je je nooit goed genoeg.', 'jouwe'],
    ['Heb je je toen niet ontzettend alleen gevoeld?', 'toen'],
    ['Jij werkt liever met je handen dan met je hoofd.', 'handen'],
    ['Eigenlijk hoop jij dat iemand anders de knoop voor je doorhakt.', 'doorhakt'],
    ['Was het omdat je bang was om een fout te maken bij die infuuspomp?', 'bang'],
    ['Dat heeft vast indruk op je gemaakt.', 'gemaakt'],
    ['Waarom ben jij altijd zo boos op mensen die het goed met je voorhebben?', 'over je voorhebben'],
  ])('%s: leaves out what it cannot word', (text, piece) => expect(wordings(text, 'nl').join(' ')).not.toContain(piece));
});

describe('Dutch advice is asked anew with what is advised and a verdict with what was done', () => {
  test.each([
    [
      'what is done to oneself',
      'Je had je echt even af moeten melden bij de planning.',
      'Wat had het je opgeleverd om je af te melden bij de planning?',
    ],
    [
      'the first of two orders',
      'Maak een lijstje met voors en tegens en hang dat op.',
      'Hoe kijk je zelf aan tegen het idee om een lijstje met voors en tegens te maken?',
    ],
    [
      'two things that go together',
      'Maak een lijstje met plussen en minnen, dat helpt.',
      'Hoe kijk je zelf aan tegen het idee om een lijstje met plussen en minnen te maken?',
    ],
    [
      'an infinitive before its place',
      'Waarom ga je niet eens praten met de zorgcoördinator?',
      'Hoe kijk je zelf aan tegen het idee om te praten met de zorgcoördinator?',
    ],
    [
      'a question that is to be asked',
      'Waarom vraag je niet of je een keer mee mag kijken?',
      'Hoe kijk je zelf aan tegen het idee om te vragen of je een keer mee mag kijken?',
    ],
    [
      'a clause of time behind the verb',
      'Praat met haar voordat het uit de hand loopt.',
      'Hoe kijk je zelf aan tegen het idee om met haar te praten voordat het uit de hand loopt?',
    ],
    [
      'what helps the other',
      'Een loopbaancoach zou je echt verder kunnen helpen.',
      'Hoe kijk je zelf aan tegen een loopbaancoach?',
    ],
    [
      'what the mentor would do',
      'Als ik jou was ging ik eerst eens naar een open dag.',
      'Hoe kijk je zelf aan tegen het idee om eerst naar een open dag te gaan?',
    ],
    [
      'a bare infinitive',
      'Volgende keer eerst de handleiding lezen en dan pas schroeven.',
      'Hoe kijk je zelf aan tegen het idee om volgende keer eerst de handleiding te lezen?',
    ],
    [
      'a shrug',
      'Dan schrijf je toch een briefje? Dat leest ze in de pauze wel.',
      'Hoe kijk je zelf aan tegen het idee om een briefje te schrijven?',
    ],
    [
      'an order after a colon',
      'Begin klein: loop eerst een dag mee bij de bodedienst.',
      'Hoe kijk je zelf aan tegen het idee om eerst een dag mee te lopen bij de bodedienst?',
    ],
    [
      'two things of one plan',
      'Je zou een lijstje kunnen maken met de voors en tegens van elke opleiding.',
      'Hoe kijk je zelf aan tegen het idee om een lijstje te maken met de voors en tegens van elke opleiding?',
    ],
    [
      'what governs another verb',
      'Als kersverse boa moet je vooral leren je mond te houden.',
      'Hoe kijk je zelf aan tegen het idee om vooral te leren je mond te houden?',
    ],
    ['what stands in front alone', 'Afspraken moet je nakomen.', 'Hoe kijk je zelf aan tegen het idee om afspraken na te komen?'],
    [
      'a particle behind maar',
      'Schrijft u zich maar in voor die open dag.',
      'Hoe kijkt u zelf aan tegen het idee om zich in te schrijven voor die open dag?',
    ],
    [
      'what is told of behind the verb',
      'Een tip van mij: schrijf na elke dienst drie dingen op die je geleerd hebt.',
      'Hoe kijk je zelf aan tegen het idee om na elke dienst drie dingen op te schrijven die je geleerd hebt?',
    ],
    [
      'what it is for behind the verb',
      'Zoek een maatje om mee te leren, dan ben je er zo.',
      'Hoe kijk je zelf aan tegen het idee om een maatje te zoeken om mee te leren?',
    ],
    [
      'a particle before a time',
      'Meld je gewoon op tijd af de volgende keer.',
      'Hoe kijk je zelf aan tegen het idee om je op tijd af te melden de volgende keer?',
    ],
    [
      'a particle that any verb may have',
      'Zou je niet wat vaker je hand opsteken?',
      'Hoe kijk je zelf aan tegen het idee om wat vaker je hand op te steken?',
    ],
    [
      'what the mentor stands for',
      'ik zou als ik jou was gewoon die meeloopdag doen',
      'Hoe kijk je zelf aan tegen het idee om die meeloopdag te doen?',
    ],
    [
      'an om that opens no clause',
      'Zou het geen idee zijn om een keer met je ouders om tafel te gaan?',
      'Hoe kijk je zelf aan tegen het idee om een keer met je ouders om tafel te gaan?',
    ],
    [
      'one that goes on doing so',
      'Leer je grenzen aangeven, anders loop je vast.',
      'Hoe kijk je zelf aan tegen het idee om je grenzen te leren aangeven?',
    ],
    ['what to think about', 'Denk eens na over een tussenjaar.', 'Hoe kijk je zelf aan tegen een tussenjaar?'],
    ['what stands in front', 'Die wrok moet je loslaten.', 'Hoe kijk je zelf aan tegen het idee om die wrok los te laten?'],
    [
      'a deed that had been better',
      'Was het niet slimmer geweest om even aan te kloppen bij de pedel?',
      'Wat had het je opgeleverd om even aan te kloppen bij de pedel?',
    ],
    [
      'praise of what is so now',
      'Chapeau dat je op je leeftijd al een eigen webshop runt.',
      'Hoe kijk je er zelf naar dat je op je leeftijd al een eigen webshop runt?',
    ],
    [
      'praise of a deed',
      'Sportief van je dat je meteen je excuses hebt aangeboden aan die keeper.',
      'Hoe kijk je er zelf op terug dat je meteen je excuses hebt aangeboden aan die keeper?',
    ],
    [
      'praise with a small word in it',
      'Wat knap dat je die presentatie toch hebt gedaan!',
      'Hoe kijk je er zelf op terug dat je die presentatie hebt gedaan?',
    ],
    [
      'what is to be shown',
      'Laat zien wat je in huis hebt.',
      'Hoe kijk je zelf aan tegen het idee om te laten zien wat je in huis hebt?',
    ],
    ['praise of somebody', 'Dat vind ik heel dapper van je.', 'Hoe kijk je daar zelf op terug?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'nl')).toContain(rewrite));

  test.each([
    ['Doe dat nou maar niet, dat geeft alleen maar gedoe met je baas.', 'idee om'],
    ['Toen ik zo oud was als jij stond ik al om vijf uur in de kas te plukken.', 'vijf uur'],
    ['Een goede lasser kijkt eerst en praat later.', 'te praten'],
    ['Je moet het zelf weten, maar ik zou het niet doen.', 'te weten'],
    ["Precies wat je moet doen in zo'n geval.", 'te doen'],
    ['Ik ken iemand bij ASML, als je wilt leg ik het contact.', 'leg ik'],
    ['Dat was een leerzaam foutje, zal ik maar zeggen.', 'zal ik'],
    ['Dat is zo opgelost met een belletje.', 'terug'],
    ['Regel dat nou gewoon.', 'nou'],
    ['Kijk uit met die jongens van de avondploeg.', 'jongens'],
    ['Om te beginnen kun je een lijstje maken van bedrijven in Venlo.', 'beginnen'],
    ['Het is belangrijk dat je op tijd aangeeft wat je wel en niet aankan.', 'wat je wel'],
    ['Ik zou het eerlijk gezegd over een andere boeg gooien.', 'eerlijk'],
    ['kijk gewoon op kamernet en reageer op alles onder de 500 euro', 'reageer'],
    ['De beste manier om Duits te leren is gewoon doen.', 'is gewoon'],
    ['Een beetje dankbaarheid zou je sieren.', 'te sieren'],
    ['Dan zeg je gewoon: meneer, ik wil graag een gesprek over mijn taken.', 'meneer'],
    ['Wees blij dat je een stage hebt, er zijn er genoeg die niks kunnen vinden.', 'als je'],
    ['Dat hoort er nu eenmaal bij als je in de horeca wilt werken.', 'als je'],
    ['Daar moet je doorheen.', 'doorheen'],
    ['Ik zou u aanraden van toch maar voor verpleegkunde te gaan.', 'aanraden'],
    ['Zo red je het niet in de zorg.', 'terug'],
    ['Wat dom van je om zonder helm te rijden.', 'Hoe was het'],
  ])('%s: leaves out what it cannot word', (text, piece) => expect(wordings(text, 'nl').join(' ')).not.toContain(piece));
});

test('a Dutch question that only looks like an invitation stays a question', () => {
  expect(wordings('Hoe lang zit je al bij de scouting? Geef je daar ook leiding?', 'nl')).toContain('Geef je daar ook leiding?');
});

test('a feeling that ends as many do came up once', () => {
  expect(wordings('Hoe sterk was die ergernis in je lijf?', 'nl')).toContain('Op welk moment kwam die ergernis op?');
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

describe('an English why is asked anew in good English', () => {
  test.each([
    [
      'a reason for doing',
      'What was your reason for swapping shifts with Dean?',
      'What led up to you swapping shifts with Dean?',
    ],
    [
      'a reason for not doing',
      'Was there any particular reason for not telling the nurse about the tablets?',
      'What led to you not telling the nurse about the tablets?',
    ],
    [
      'what has been so',
      'Why has your attendance been so poor since Christmas?',
      'Can you tell me how it came about that your attendance has been so poor since Christmas?',
    ],
    ['what is being done', 'Why are you dropping maths?', 'What leads to you dropping maths?'],
    ['what is called important', 'And why is that important to you?', 'What makes that important to you?'],
    ['something that came about', 'Why the sudden change?', 'What led up to the sudden change?'],
    ['a wish of now', 'Why would you want to work in a slaughterhouse?', 'What makes you want to work in a slaughterhouse?'],
    ['a clause in front', 'You quit the debating club because...?', 'What was going on when you quit the debating club?'],
    ['a thing in particular', 'And why that one in particular?', 'What made you choose that one in particular?'],
    [
      'a reason with its that',
      'Is there a reason that you always sit at the back?',
      'Can you tell me how it came about that you always sit at the back?',
    ],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ['Why are you dropping maths?', 'being dropping'],
    ["And the reason you skipped Wednesday's session is...?", 'session is'],
    ['Justify that subject choice for me in a sentence or two.', 'sentence'],
    ["You should have asked first, so why didn't you?", 'did not?'],
    ['Nobody asked you to repaint the fence. So why do it?', 'makes it'],
    ["Not a single question did you ask the vet all morning, and I'd like to hear why that was.", 'that was'],
    ['Why was the big machine left running all night?', 'big being'],
    ['Why do you feel so responsible for your little brother?', 'special'],
    ['why u always on ur phone at work', 'you always on'],
    ['And your grounds for refusing the placement were what, exactly?', 'were what'],
    ['How come you like the night shifts so much?', 'was going on when'],
    ["What is the reason you've not logged any hours since September?", 'played a part in it'],
  ])('%s: leaves out what it cannot word', (text, piece) => expect(wordings(text, 'en').join(' ')).not.toContain(piece));
});

describe('an English filling-in and English advice are asked anew in good English', () => {
  test.each([
    ['a wish of then', 'Then you wanted to impress him, of course.', 'What did you want yourself?'],
    ['to be treated so', 'You want to be liked by everybody.', 'What does it mean to you to be liked by everybody?'],
    ['what one is after', "So what you're really after is recognition.", 'What would recognition mean to you?'],
    ['several people', "For you it's all about the people, I take it.", 'What do the people mean to you?'],
    ['what it is about', "For you it's all about winning, isn't it.", 'What does winning mean to you?'],
    ['how someone is now', "Are you scared of failing, or is it more that you're bored?", 'What is that like for you?'],
    [
      'what a feeling comes from',
      "You felt ashamed because you couldn't answer the question.",
      'What was it like for you when you could not answer the question?',
    ],
    ['a relief of now', 'You must be so relieved that the exams are over.', 'What is it like for you that the exams are over?'],
    ['a trait', "You're such a perfectionist.", 'How well does the word perfectionist fit you?'],
    [
      'one thing rather than another',
      'Far better to quit now than to hang on till June.',
      'What would it do for you to quit now rather than hang on till June?',
    ],
    [
      'the first of two steps',
      "If I were you I'd finish the level 2 first and then see.",
      'What would it do for you to finish the level 2 first?',
    ],
    [
      'what one may have',
      "Maybe it'd be an idea to have a word with the student counsellor about it.",
      'What would it do for you to have a word with the student counsellor about it?',
    ],
    [
      'what would be better',
      'It would be better if you did your homework before dinner.',
      'What would it be like for you if you did your homework before dinner?',
    ],
    [
      'what it is time for, with an owner of many',
      "Maybe it's time you moved out of your parents' house.",
      "What would it be like for you if you moved out of your parents' house?",
    ],
    ['many that are loved', 'You love children.', 'What do children mean to you?'],
    ['how it was, to the mentor now', 'I bet you were mortified, I really do.', 'What was that like for you?'],
    ['how one is to be', "Make sure you're there by half seven.", 'What would it do for you to be there by half seven?'],
    ['a verdict of somebody', 'Very decent of you, to own up.', 'How do you look back on it yourself?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ["Show some interest and they'll take you seriously.", 'they will'],
    ['You handled that brilliantly!', 'brilliantly'],
    ["You don't have to do everything perfectly.", 'perfectly'],
    ['What I would do in your shoes: sleep first, email later.', 'shoes'],
    ['In my time you stayed with one boss until your pension, and we learned a lot from that.', 'if you stayed'],
    ['Better to ask a silly question than wreck a silly engine.', 'than wreck'],
    ["Your mind's already made up, isn't it.", 'already'],
    ["Don't you think you ought to apologise?", 'to think you'],
    ["With a welding ticket you'd walk into any job.", 'walk into'],
    ['Practice is what gets you there.', 'practice is'],
    ["You're just like your brother, never satisfied.", 'What is your brother'],
    ['Think of your future.', 'your future'],
    ["Do you really think that's wise?", 'do you really think'],
    ['u were soooo smug when u fixed that printer haha', 'haha'],
    ['Why not ask the manager of the gym for a Saturday job?', 'look back'],
    ["You're such a perfectionist.", 'situation'],
    ['So basically you felt left out of the team.', 'made you do'],
  ])('%s: leaves out what it cannot word', (text, piece) => expect(wordings(text, 'en').join(' ')).not.toContain(piece));
});

const PARTS = { nl: ['dev', 'test', 'a', 'b', 'c', 'd'], en: ['dev', 'test'] };

function sentencesOf(locale: Locale): readonly string[] {
  return PARTS[locale].flatMap((part) => mentorCases(`mentor.${locale}.${part}`).map(({ text }) => text));
}

/** The Flemish ge has the u of politeness for its other forms. */
const POLITE = /\b(?:u|uw|uzelf|ge|gij)\b/iu;
const FLEMISH = /\b(?:ge|gij)\b/iu;
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

test('only a sentence with ge is asked back with ge', () => {
  const polite = sentencesOf('nl').filter((text) => POLITE.test(text) && !FLEMISH.test(text));
  expect(polite.flatMap((text) => wordings(text, 'nl')).filter((rewrite) => FLEMISH.test(rewrite))).toEqual([]);
  const asked = wordings('Ge zijt precies nogal kwaad op die chef.', 'nl');
  expect(asked.some((rewrite) => FLEMISH.test(rewrite))).toBe(true);
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
