import { classes, type ClassOf } from '../shape.ts';
import { EXPERIENCES, FELT } from './emotions.ts';
import { lexicon } from '../lexicon.ts';
import { QUALITIES, TYPES } from './qualities.ts';
import { EVALUATIONS, FEELING_ADJECTIVES, FEELING_NOUNS, INFLECTED } from './sets.ts';
import { isInfinitive, isParticiple } from './verbs.ts';

/** Qualities that also tell how something is done, or a fact: they count at the end of a clause. */
const LOOSE =
  'snel langzaam druk precies open hard zacht scherp koel warm traag direct actief alert technisch praktisch zakelijk betrokken afhankelijk rustig handig netjes serieus moeilijk makkelijk onhandig zelfstandig slap zwak ontspannen';
/** Words of `QUALITIES` that tell a fact or a manner too often. */
const LEFT_OUT = new Set('verantwoordelijk volwassen stil apart bijzonder speciaal fantastisch geweldig saai'.split(' '));
const BARE_TYPES =
  'jongen meisje meid kerel gast collega vriend leerling student mens persoon type aanvoerder redder verzorger ondernemer coach helper vakman vakvrouw werker leider kluns';

const NEEDS =
  'zin moeite behoefte talent aanleg geduld doorzettingsvermogen vertrouwen zelfvertrouwen ambitie ambities passie lef discipline motivatie bevestiging erkenning waardering faalangst humor potentie inlevingsvermogen verantwoordelijkheidsgevoel leiderschap moed ruggengraat plezier medelijden drang verlangen verlangens heimwee smoesjes';

/**
 * Dutch words by what they are in a sentence; a word that is two things stands with the one that decides more.
 * y you, j to you or yours, i I, h others, t that and there, c a copula for you, s is and was of things, v a verb of wanting, feeling
 * and finding, K a verb that is a feeling, u a verb that does something to someone, H a verb of noticing, b have, m must,
 * k can, z would, l will, g may, x not, d adverbs, M adverbs of guessing, W question words, Y why, C what opens a clause, E and, D so,
 * p what stands before a noun, a states, q qualities, Q qualities that may tell a manner, A what stands before a person, e evaluations,
 * f felt words, n feelings and needs as nouns, r kinds of person, R what anybody is, o a, V verbs that tell to do, I infinitives, P participles.
 */
export const classOf: ClassOf = classes(
  `
y: je jij u ge gij jullie
j: jou jouw uw jezelf uzelf uzelve
i: ik me mij mijn mezelf we wij ons onze
h: hij zij ze hem haar hen hun men iemand niemand iedereen
t: dat dit het er daar hier die deze zoiets
Y: waarom hoezo vanwaar
W: wat wie waar wanneer hoe hoelang welke welk hoeveel waarmee waarin waarbij waarop waarover waaraan waaruit waarvoor waardoor waarnaar waarvan waartoe
C: als of omdat doordat toen terwijl zodat voordat nadat sinds wanneer tenzij zodra zolang hoewel
D: dus
E: en maar want
c: ben bent was waart waren zijt werd wordt word raakte raakt raak bleef blijft blijf lijkt leek
s: is zijn
b: heb hebt had hadden heeft hebben
m: moet moeten moest dient behoort hoort
k: kun kunt kan kon konden
z: zou zoudt zouden
l: zal zult zullen
g: mag mogen moogt mocht
x: niet geen nooit niks niets nergens
p: met voor van aan bij op in uit naar door over tegen zonder om tot na per tijdens onder tussen naast rond
o: een zo'n n
d: voortaan volgende veel precies heel erg echt zo best nogal ontzettend gewoon wel vrij redelijk behoorlijk super mega zeer enorm beetje ook misschien zeker eigenlijk vooral toch dan nu al nog natuurlijk duidelijk helemaal altijd nou even eens gewoonweg hartstikke vaak soms daarom daardoor zelf meteen opeens ineens bijna eerder juist extra te weer ooit daarover daarvan hierover hierdoor ervan erover erop ermee erbij stilletjes ergens inmiddels net ziek vet kei verschrikkelijk vreselijk oprecht heus meer minder vooraf achteraf zichtbaar allemaal iets wat volgens diep binnen vanbinnen toen daarna daarbij tegelijk steeds intussen ondertussen bepaald behoorlijk tamelijk uiterst bijzonder totaal compleet volkomen volledig werkelijk eerst altijd meestal snel gauw constant telkens namelijk immers kortom zogenaamd diepe diepst nogal-wat bovendien sowieso absoluut simpelweg alleen enigszins lichtelijk ronduit overduidelijk zichtbaar merkbaar soort eenmaal denk
M: vast waarschijnlijk vermoedelijk ongetwijfeld blijkbaar kennelijk stiekem onbewust wellicht
v: wil wilt wilde wou voel voelt voelde voeldet hoop hoopt hoopte durf durft durfde dorst
K: twijfel twijfelt twijfelde geniet genoot baal baalt baalde schaam schaamt schaamde erger ergert ergerde verveel verveelt verveelde haat haatte verlang verlangt verlangde vrees vreest vreesde schrok schrikt pieker piekert piekerde snak snakt snakte hunker hunkert baalt panikeer panikeerde stress stresst stresste walg walgde verafschuw verafschuwt treur treurt treurde smacht verheug verheugt verheugde
u: raakt raakte kwetst kwetste irriteert irriteerde stoort stoorde frustreert frustreerde boeit boeide inspireert inspireerde motiveert motiveerde demotiveert demotiveerde verrast verraste overvalt overviel overweldigt overweldigde beangstigt benauwt steekt stak grieft intrigeert fascineert fascineerde ontroert ontroerde verbaast verbaasde ergerde shockeert shockeerde
H: hoor zie merk begrijp snap proef lees vermoed denk geloof gok wed voel
`.concat(
    Object.entries({
      a: [...FEELING_ADJECTIVES].filter((form) => !form.endsWith('e') || form === 'moe'),
      n: [...FEELING_NOUNS, NEEDS],
      Q: [LOOSE],
      q: [...QUALITIES].filter((form) => !LEFT_OUT.has(form)),
      R: [BARE_TYPES],
      r: [...TYPES],
      A: [INFLECTED, 'goede goeie slechte leuke fijne harde mooie prima aardige echte geboren rasechte'],
      f: [...lexicon(FELT).keys(), 'rot kut klote fijn prettig ongemakkelijk akelig vervelend heerlijk'],
      e: [...lexicon(EXPERIENCES).keys(), ...EVALUATIONS],
    })
      .map(([letter, forms]) => `${letter}: ${forms.join(' ')}`)
      .join('\n'),
  ),
  (word) => {
    if (/^[.?!,;:"_]$/u.test(word)) return word;
    if (isParticiple(word)) return 'P';
    return isInfinitive(word) ? 'I' : undefined;
  },
);
