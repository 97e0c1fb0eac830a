import { describe, expect, test } from 'vitest';
import { readMentor, type EarlierTurn } from '../../dialogs/language/index.ts';

function kinds(text: string, earlier: readonly EarlierTurn[] = []): string[] {
  return readMentor(text, { locale: 'nl', earlier }).findings.map((finding) => finding.kind);
}

describe('counsel without an order', () => {
  test.each([
    ['a truth about nobody', 'Van een dagje meelopen is nog nooit iemand dommer geworden.'],
    ['whoever does so', 'Iemand die nooit oefent, leert ook nooit fietsen.'],
    ['things that do not go together', 'Haast en een hoge ladder gaan niet samen.'],
    ['a bare matter', 'Geduld is goud waard bij kleuters.'],
    ['the more, the better', 'Hoe vaker je belt, hoe sneller je een plek hebt.'],
    ['a rule with the thing first', 'Tegen een gast verhef je je stem niet.'],
    ['a promise on a condition', 'Bel je vanavond nog, dan weet je het morgen.'],
    ['what becomes of it', 'Op die manier jaag je al je klanten weg.'],
    ['the own past', 'Zelf ben ik twee keer gezakt voor mijn rijbewijs, en kijk waar ik nu zit.'],
    ['somebody else', 'Mijn neef deed eerst de havo en daarna pas de pabo.'],
    ['a door held out', 'Er bestaan ook opleidingen waar je meteen met dieren werkt.'],
    ['a helper', 'Bij de gemeente zit een loket dat zulke dingen gratis uitzoekt.'],
    ['a verdict first', 'Zeer flink dat u bent teruggegaan.'],
    ['the act as subject', 'Dat je een hoogleraar tutoyeert in een mail is bepaald ongelukkig.'],
    ['a verdict in a noun', 'Wat een rake observatie!'],
    ['what had been due', 'Daarmee had u eerst naar de vertrouwenspersoon gemoeten.'],
    ['a forecast', 'Je redt je wel.'],
    ['half a sentence', 'Tanden op elkaar en door.'],
    ['a reproach that asks', 'Hoe kon je zo slordig zijn?'],
    ['a solution that asks', 'Zou een tussenjaar niks voor jou zijn?'],
  ])('is heard: %s', (_, text) => expect(kinds(text)).toEqual(['advice']));

  test.each([
    'Iedereen heeft een helm op behalve de chauffeur, zei je.',
    'Niemand nam de telefoon op die middag.',
    'Mijn collega komt er zo bij zitten.',
    'Er zijn ook broodjes in de kantine.',
    'Op de site staat het rooster van volgende week.',
    'De bal lag in het doel.',
    'Goed om je weer te zien.',
    'Tof dat je me dit wilde vertellen.',
    'Mijn vorige gesprek liep uit.',
    'Hoe kon je die deur openkrijgen?',
    'Als je iets niet wilt delen, is dat prima.',
  ])('is not heard in: %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('motives and portraits', () => {
  test.each([
    ['a spring', 'Je bent gebleven uit loyaliteit.'],
    ['a cause', 'Je lachte erom zodat niemand zou merken dat het pijn deed.'],
    ['an aim, asked', 'Heb je het gedaan om indruk te maken op je broer?'],
    ['what was sought', 'Wat je in feite zocht was een beetje erkenning.'],
    ['a surmise at the end', 'Je mist de gezelligheid van je oude ploeg, vermoed ik.'],
    ['a nickname', 'Jij, onze kleine perfectionist.'],
    ['a likeness', 'Jij bent net je vader, altijd maar doorgaan.'],
    ['what goes with them', 'Jij en gezag, dat gaat niet samen.'],
    ['what leaves them cold', 'Geld laat jou koud, dat merk ik zo.'],
    ['what becomes of them', 'Zonder waardering verlies jij je motivatie.'],
    ['what is lost', 'Je bent je zelfvertrouwen kwijt sinds die toets.'],
    ['a Flemish portrait', 'Ge zijt nen harde werker.'],
  ])('are heard: %s', (_, text) => expect(kinds(text)).toEqual(['fills-in']));

  test.each([
    'Jij en Milan deden samen de afwas.',
    'Je trok je jas aan en liep naar buiten.',
    'Je stagebegeleider schrijft dat je slordig bent met de administratie.',
    'Je spreekt drie talen, staat in je dossier.',
    'Deed je dat voor of na de pauze?',
    'Had je pijn in je knie na het trainen?',
  ])('are not heard in: %s', (text) => expect(kinds(text)).toEqual([]));

  test('are handed back when the student said so', () => {
    const loner: EarlierTurn = { by: 'student', text: 'Ik ben een echte binnenvetter.' };
    expect(kinds('Je bent een echte binnenvetter. Wanneer merkte je dat?', [loner])).toEqual([]);
  });
});

describe('the feeling followed', () => {
  test.each([
    ['its course', 'Zakte dat benauwde gevoel na een uurtje, of hield het de hele dienst aan?'],
    ['its weight', 'Hoe zwaar woog die ontgoocheling, toen in de auto naar huis?'],
    ['its place', 'En dat ongemak, waar in uw lijf nestelde zich dat?'],
    ['its likeness', 'Lijkt die leegte op wat je voelde na je verhuizing?'],
    ['its layers', 'Bestaat die verontwaardiging uit één laag, of zit er nog iets onder?'],
    ['as a thing', 'Als uw kwaadheid een vuur was, hoe hoog laaiden de vlammen?'],
    ['its length', 'Hoe lang hield die euforie aan?'],
    ['a call to stay', 'Ik wil nog even stilstaan bij die schaamte.'],
  ])('is dwelt upon: %s', (_, text) => expect(kinds(text)).toEqual(['dwells']));

  test.each([
    'Zakte de temperatuur in de tank na een uurtje?',
    'Gaat die schaafmachine al lang mee?',
    'Hoe zwaar woog die kist?',
    'Wat ging eraan vooraf, aan die woede?',
    'Waar precies deed de enkel van die speler pijn?',
    'Hoe heet dat gevoel bij jou?',
  ])('is left alone in: %s', (text) => expect(kinds(text)).toEqual([]));
});
