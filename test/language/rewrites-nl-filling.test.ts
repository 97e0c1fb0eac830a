import { describe, expect, test } from 'vitest';
import { verbsFor } from '../../dialogs/language/nl/agreeing.ts';
import { leavesOut, wordings } from './wordings.ts';

test('a Dutch filling-in behind another question is not carried along in the better wording', () => {
  leavesOut('En hoe voelde je je toen, was je verdrietig of boos?', 'nl', 'verdrietig');
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
    ['a clause that is asked whether it is so', 'Klopt het dat je bij de Jumbo werkt?', 'Hoe is dat voor je?'],
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
    ['somebody', 'Ben je soms jaloers op je zus?', 'Hoe gaat het tussen jou en je zus?'],
    ['somebody then', 'Je voelde je niet gezien door je baas.', 'Hoe ging het tussen jou en je baas?'],
    ['a thing that was rated', 'Je vond die toets zeker makkelijk?', 'Hoe was die toets voor je?'],
    ['what gladdens', 'Je krijgt energie van samenwerken.', 'Wat betekent samenwerken voor je?'],
    ['what is done to one', 'Diep vanbinnen wilt u gewoon gezien worden.', 'Wat zou het voor u betekenen om gezien te worden?'],
    ['a first time', 'Je voelde je vast alleen die eerste weken op kamers.', 'Hoe was het voor je die eerste weken op kamers?'],
    [
      'a blow that it was',
      'Het moet een klap geweest zijn dat ze je niet aannamen.',
      'Hoe was het voor je dat ze je niet aannamen?',
    ],
    ['two infinitives that tell of the past', 'Je hebt vast staan trillen op je benen.', 'Hoe was dat voor je?'],
    [
      'a place where one is at ease',
      'Je hebt het duidelijk naar je zin bij de dierenarts.',
      'Hoe is het voor je bij de dierenarts?',
    ],
    [
      'what strikes someone, told behind them',
      'Het frustreert je dat je steeds moet wachten op de planner.',
      'Hoe is het voor je dat je steeds moet wachten op de planner?',
    ],
    ['a place before what the mentor adds', 'Je voelt je thuis in de keuken, dat zie je zo.', 'Hoe is het voor je in de keuken?'],
    ['a thing that is named in one word', 'Je vindt wiskunde gewoon saai.', 'Hoe is wiskunde voor je?'],
    [
      'what was done with an aim',
      'Je koos deze opleiding om je vader tevreden te houden.',
      'Wat maakte dat je deze opleiding koos?',
    ],
    ['a wish not to', 'Dus jij wilt eigenlijk niet meer naar school.', 'Wat zou je zelf het liefst willen?'],
    ['a place and no more', 'U zocht in die studie natuurlijk vooral zekerheid.', 'Hoe was het voor u in die studie?'],
    ['an aim of now', 'Volgens mij doe je het vooral om je moeder niet teleur te stellen.', 'Wat maakt dat je dat doet?'],
    [
      'what strikes someone, with a word between',
      'Je baalt vast dat je niet bent uitgekozen voor de talentenklas.',
      'Hoe is het voor je dat je niet bent uitgekozen voor de talentenklas?',
    ],
    [
      'a thing with its place',
      'Je moet wel heel blij zijn met dat contract bij de aannemer.',
      'Wat kun je vertellen over dat contract bij de aannemer?',
    ],
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
    ['Dus je voelde je aan je lot overgelaten.', 'lot'],
    ['Dat ze je naam verkeerd schreven, dat deed je wel wat hè.', 'dat je dat deed'],
    ['Je voelt je waarschijnlijk niet serieus genomen omdat je de jongste bent.', 'genomen'],
    ['Misschien was je verliefd op dat vak door die leuke docent.', 'docent'],
    ['Je had gehoopt op een hoger cijfer.', 'op een hoger'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'nl', piece));
});

describe('a Dutch verb is in the number of its thing', () => {
  test.each([
    ['Je mist je eerste tentamen zeker?', 'Wat betekent je eerste tentamen voor je?'],
    ['Je mist de haven zeker?', 'Wat betekent de haven voor je?'],
    ['Je mist de keuken zeker?', 'Wat betekent de keuken voor je?'],
    ['Je mist de pers zeker?', 'Wat betekent de pers voor je?'],
    ['Je houdt van koken.', 'Wat betekent koken voor je?'],
    ['Je houdt van kinderen.', 'Wat betekenen kinderen voor je?'],
    ['Je houdt van dieren.', 'Wat betekenen dieren voor je?'],
    ['Je houdt van mensen.', 'Wat betekenen mensen voor je?'],
  ])('%s -> %s', (text, rewrite) => expect(wordings(text, 'nl')).toContain(rewrite));

  test.each([
    ['iets anders', 'betekent'],
    ['het eten', 'betekent'],
    ['Engels', 'betekent'],
    ['lekker koken', 'betekent'],
    ['de keuken van je oma', 'betekent'],
    ['jouw klasgenoten', 'betekenen'],
    ['die jongens', 'betekenen'],
    ['extra taken', 'betekenen'],
    ['vaste klanten', 'betekenen'],
  ])('%s %s', (thing, means) => expect(verbsFor(thing).means).toBe(means));
});

test('a thing that ends as a verb does is not taken for one', () => {
  const worded = wordings('Je wilt gewoon de keuken.', 'nl');
  expect(worded.length).toBeGreaterThan(0);
  expect(worded.join(' ')).not.toContain('te keuken');
});
