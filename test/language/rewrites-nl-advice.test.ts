import { describe, expect, test } from 'vitest';
import { leavesOut, wordings } from './wordings.ts';

describe('Dutch advice is asked anew with what is advised and a verdict with what was done', () => {
  test.each([
    [
      'what is done to oneself',
      'Je had je echt even af moeten melden bij de planning.',
      'Wat had het je opgeleverd om je af te melden bij de planning?',
    ],
    [
      'a better that only advises, behind its thing',
      'Je kunt dat veel beter eerst met je ouders bespreken.',
      'Hoe kijk je zelf aan tegen het idee om dat eerst met je ouders te bespreken?',
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
    [
      'praise behind the deed',
      'Dat je daarna naar die buurvrouw bent gestapt om sorry te zeggen, chapeau.',
      'Hoe kijk je er zelf op terug dat je daarna naar die buurvrouw bent gestapt om sorry te zeggen?',
    ],
    [
      'an act that is called good, done or not',
      'Slim om vooraf de route uit te printen',
      'Hoe kijk je er zelf tegenaan om vooraf de route uit te printen?',
    ],
    [
      'what the mentor would do, whatever the verb',
      'Als ik jou was liet ik die avonddiensten schieten.',
      'Hoe kijk je zelf aan tegen het idee om die avonddiensten te laten schieten?',
    ],
    [
      'a thing to try',
      'probeer anders eerst eens een proefles',
      'Hoe kijk je zelf aan tegen het idee om eerst een proefles te proberen?',
    ],
    [
      'a while that is kept',
      'Als ik jou was zou ik die leaseauto nog even laten zitten.',
      'Hoe kijk je zelf aan tegen het idee om die leaseauto nog even te laten zitten?',
    ],
    [
      'two words that are one',
      "Ge moet daar eens over babbelen met uw meter op 't werk.",
      'Hoe kijkt ge zelf aan tegen het idee om daarover te babbelen met uw meter op het werk?',
    ],
    [
      'what is learnt',
      'Leer eerst maar eens op tijd komen.',
      'Hoe kijk je zelf aan tegen het idee om eerst te leren op tijd te komen?',
    ],
    [
      'what the mentor thinks is due',
      'Ik vind dat je meer initiatief moet tonen.',
      'Hoe kijk je zelf aan tegen het idee om meer initiatief te tonen?',
    ],
    [
      'what is due, with a clause behind it',
      'ik vind dat je best wat meer mag laten zien wat je kan',
      'Hoe kijk je zelf aan tegen het idee om wat meer te laten zien wat je kan?',
    ],
    [
      'what the mentor would welcome',
      'Ik zou het fijn vinden als je voortaan op tijd bent.',
      'Hoe zou het voor je zijn als je voortaan op tijd bent?',
    ],
    ['a thing that is held out in a clause', 'Ik denk dat de pabo echt iets voor jou is.', 'Hoe kijk je zelf aan tegen de pabo?'],
    [
      'a while behind the verb',
      'Zet je telefoon eens uit tijdens het leren.',
      'Hoe kijk je zelf aan tegen het idee om je telefoon uit te zetten tijdens het leren?',
    ],
    [
      'what one does with oneself, before what it is about',
      'Je zou je kunnen verdiepen in de verschillende richtingen.',
      'Hoe kijk je zelf aan tegen het idee om je te verdiepen in de verschillende richtingen?',
    ],
    [
      'somebody who can help',
      'Zoek iemand uit je netwerk die je kan helpen.',
      'Hoe kijk je zelf aan tegen het idee om iemand uit je netwerk te zoeken die je kan helpen?',
    ],
    [
      'two words that are one before a particle',
      'Spreek die collega er gewoon op aan.',
      'Hoe kijk je zelf aan tegen het idee om die collega erop aan te spreken?',
    ],
    [
      'het beste that only advises',
      'U kunt zich het beste melden bij de servicedesk.',
      'Hoe kijkt u zelf aan tegen het idee om zich te melden bij de servicedesk?',
    ],
    ['a choice that was open', 'Je had er ook voor kunnen kiezen om te blijven.', 'Wat had het je opgeleverd om te blijven?'],
    ['what was done too late', 'Je bent veel te laat begonnen met leren.', 'Hoe kijk je daar zelf op terug?'],
    [
      'what is said to somebody, not or so',
      'Zeg gewoon tegen je baas dat je die zaterdag niet kunt.',
      'Hoe kijk je zelf aan tegen het idee om tegen je baas te zeggen dat je die zaterdag niet kunt?',
    ],
    [
      'what is left to somebody',
      'Laat je CV even nakijken door iemand die er verstand van heeft.',
      'Hoe kijk je zelf aan tegen het idee om je CV te laten nakijken door iemand die er verstand van heeft?',
    ],
    [
      'dicht bij',
      'Zoek een bedrijf dicht bij huis, scheelt een hoop reistijd.',
      'Hoe kijk je zelf aan tegen het idee om een bedrijf dicht bij huis te zoeken?',
    ],
    [
      'alsof',
      'Doe gewoon alsof je het al jaren doet.',
      'Hoe kijk je zelf aan tegen het idee om te doen alsof je het al jaren doet?',
    ],
    [
      'to go and sit',
      'Ga nou eerst eens rustig zitten en maak een overzicht.',
      'Hoe kijk je zelf aan tegen het idee om eerst rustig te gaan zitten?',
    ],
    ['a pat on the back', 'Je verdient een pluim voor hoe je die ouder te woord stond.', 'Hoe kijk je daar zelf op terug?'],
    [
      'a particle before what is kept',
      'Houd een logboek bij van wat je elke dag leert.',
      'Hoe kijk je zelf aan tegen het idee om een logboek bij te houden van wat je elke dag leert?',
    ],
    [
      'one thing in place of another',
      'Ga het gesprek aan met je collega in plaats van te mopperen.',
      'Hoe kijk je zelf aan tegen het idee om het gesprek aan te gaan met je collega in plaats van te mopperen?',
    ],
    [
      'best that only softens',
      'Je mag je werkgever best aanspreken op die overuren.',
      'Hoe kijk je zelf aan tegen het idee om je werkgever aan te spreken op die overuren?',
    ],
    ['praise of what was gone through', 'Wat een mooie ontwikkeling heb je doorgemaakt!', 'Hoe kijk je daar zelf op terug?'],
    ['a reproach without a subject', 'Had dan gezegd dat je het niet begreep!', 'Hoe kijk je daar zelf op terug?'],
    [
      'otherwise that belongs to the verb',
      'Pak het de volgende keer anders aan.',
      'Hoe kijk je zelf aan tegen het idee om het de volgende keer anders aan te pakken?',
    ],
    [
      'a particle that stands first',
      'Spreek af met je baas wanneer je vrij bent.',
      'Hoe kijk je zelf aan tegen het idee om af te spreken met je baas wanneer je vrij bent?',
    ],
    [
      'a separable verb before another with te',
      'Je had je excuses moeten aanbieden in plaats van weg te lopen.',
      'Wat had het je opgeleverd om je excuses aan te bieden in plaats van weg te lopen?',
    ],
    [
      'somebody in a place',
      'Dat heb je goed gedaan met die baby in de couveuse.',
      'Hoe kijk je zelf terug op hoe het ging met die baby in de couveuse?',
    ],
    [
      'blame of what was left undone',
      'Wat slordig dat je je naam niet op de toets hebt gezet.',
      'Hoe kijk je er zelf op terug dat je je naam niet op de toets hebt gezet?',
    ],
    [
      'an order with what it is for',
      'Neem contact op met de decaan om je vakkenpakket te bespreken.',
      'Hoe kijk je zelf aan tegen het idee om contact op te nemen met de decaan om je vakkenpakket te bespreken?',
    ],
    [
      'what is to be asked for',
      'Misschien moet je je werkgever vragen om minder avonddiensten.',
      'Hoe kijk je zelf aan tegen het idee om je werkgever te vragen om minder avonddiensten?',
    ],
    [
      'what it is to be seen as',
      'Je moet het zien als een kans om te groeien.',
      'Hoe kijk je zelf aan tegen het idee om het te zien als een kans om te groeien?',
    ],
    [
      'a debt that is nobody blamed for',
      'Het verstandigste is om eerst je schuld bij DUO af te lossen.',
      'Hoe kijk je zelf aan tegen het idee om eerst je schuld bij DUO af te lossen?',
    ],
    [
      'praise of a clause that stands first',
      'Dat je die opdracht zonder hulp hebt afgerond vind ik echt heel sterk.',
      'Hoe kijk je er zelf op terug dat je die opdracht zonder hulp hebt afgerond?',
    ],
    [
      'a liever that compares nothing',
      'Zou je niet liever iets met je talen gaan doen?',
      'Hoe kijk je zelf aan tegen het idee om iets met je talen te gaan doen?',
    ],
    [
      'a liever that compares',
      'Zou u niet veel liever buiten werken?',
      'Hoe kijkt u zelf aan tegen het idee om buiten te werken?',
    ],
    [
      'an order before what is said of it',
      'Vraag om een tweede kans, nee heb je en ja kun je krijgen.',
      'Hoe kijk je zelf aan tegen het idee om om een tweede kans te vragen?',
    ],
    ['a verb with in', 'Je had de tijd beter kunnen indelen.', 'Wat had het je opgeleverd om de tijd in te delen?'],
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
    ['Knap hoor, zo in je eentje naar Antwerpen.', 'te Antwerpen'],
    ['Mijn dochter heeft ook een tussenjaar genomen en het is het beste wat ze ooit gedaan heeft.', 'terug'],
    ['had je niet ff kunnen appen dan', 'dan?'],
    ['Stel dat je er eens met je vader over praat.', 'te stellen'],
    ['Je bent bang om te falen, maar geloof me, van fouten leer je het meest.', 'falen'],
    ['Ik heb alvast een plekje voor je geregeld bij de drukkerij, dus dat is opgelost.', 'terug'],
    ['hou vol nog 3 weekjes en je bent er', 'weekjes'],
    ['Wat mij altijd hielp was een vaste plek om te leren.', 'te leren'],
    ['Geef jezelf wat meer tijd om te wennen.', 'wennen'],
    ['Dat was niet zo handig van je, midden in de lunchdrukte.', 'het midden'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'nl', piece));
});

describe('beter that advises is left out, beter that tells how well is kept', () => {
  test.each([
    ['Je kunt je beter inschrijven voor de keuzedelen.', 'je in te schrijven voor de keuzedelen'],
    ['Je kunt je beter inschrijven voor keuzedelen.', 'je in te schrijven voor keuzedelen'],
    ['Je kan je maar beter aanmelden.', 'je aan te melden'],
    ['U kunt zich beter inschrijven.', 'zich in te schrijven'],
    ['Dan kun je je beter even aanmelden bij het roc.', 'je aan te melden bij het roc'],
    ['Je kunt beter eerst je rijbewijs halen.', 'eerst je rijbewijs te halen'],
    ['Je zou je beter kunnen concentreren.', 'je beter te concentreren'],
    ['Je moet je beter voorbereiden.', 'je beter voor te bereiden'],
  ])('%s -> %s', (text, action) => {
    expect(wordings(text, 'nl').join(' ')).toContain(`het idee om ${action}?`);
  });
});
