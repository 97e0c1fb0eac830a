import type { ExperienceLanguage, Telling } from '../experience.ts';
import { words } from '../lexicon.ts';
import { remembering } from '../memo.ts';
import { DUTCH_EVENTS, DUTCH_LASTED } from './past.ts';
import { finishedInDutch } from './perfect.ts';

const SUBJECTS = words('ik we wij hij zij ze iemand niemand');
const SELF = words('ik we wij');
const PLURAL = words('we wij zij ze');
const SUBORDINATE = words(
  'toen omdat doordat dat terwijl nadat waardoor waarna zodat hoewel die waar waarin waarbij waarop totdat zodra tot',
);
const PARTICLE =
  /^(?:achterna|achter|binnen|buiten|dicht|dood|door|droog|fijn|goed|klaar|kwijt|langs|los|mee|mis|neer|onder|open|over|rond|samen|stil|tegen|terug|thuis|toe|tussen|uit|vast|vol|voorbij|vooruit|voor|weer|weg|aan|af|bij|in|na|om|op)(?=\p{L}{3})/u;
/** Words in -de and -te that are no past tense, or that tell a state. */
const NO_EVENT = words(`
echte beste leukste laatste eerste tweede derde vierde vijfde hele grote korte rechte zwarte witte oude goede kwade blinde gezonde wilde beide einde helfte halte
vond voelde haatte hoopte twijfelde baalde schaamde verveelde ergerde verwachtte liefde studie hoefde ruimte hoogte vrede orde moeite weide zelfde dezelfde
hetzelfde volgende kende leefde meeste minste woonde stresste irriteerde miste bewonderde spannendste dacht wist droomde vreesde geloofde scheelde bestede
snapte interesseerde betekende bestond kostte duurde paste heette vertrouwde genoot respecteerde wisten wilden begreep merkte besefte mede route durfde twintigste wou
`);

/** The word of a past tense without what is written onto it; undefined for a word that is none in any clause. */
const pastOf = remembering((typed): string | undefined => {
  const word = DUTCH_EVENTS.has(typed) || DUTCH_LASTED.has(typed) ? typed : typed.replace(PARTICLE, '');
  const known = DUTCH_EVENTS.has(word) || DUTCH_LASTED.has(word);
  return known || /^(?:[a-z]{3,}[dt]en?|mocht|moest|ging|maakten|kreeg|kregen|keek|keken|gingen)$/u.test(word) ? word : undefined;
});

function past(all: readonly string[], at: number): Telling {
  const typed = all[at] ?? '';
  const word = pastOf(typed);
  if (word === undefined) return null;
  const self = all.some((other) => SELF.has(other));
  if (/^(?:mocht|mochten|moest|moesten)$/u.test(word)) return self ? 'event' : 'lasting';
  if (/^(?:ging|gingen)$/u.test(word))
    return self || all.some((other) => /^(?!eigen)\S{2,}en$/u.test(other)) ? 'event' : 'lasting';
  if (/^maakten?$/u.test(word) && all.includes('#'))
    return all.some((other) => /^(?:dat|het|dit)$/u.test(other)) ? 'lasting' : 'event';
  if (/^(?:kreeg|kregen)$/u.test(word)) return all.some((other) => NO_GIFT.has(other)) ? 'lasting' : 'event';
  if (NOUNS.has(word) && ARTICLES.has(all[at - 1] ?? '')) return null;
  if (word === 'vroeg' && MEASURES.has(all[at - 1] ?? '')) return null;
  if (/^(?:keek|keken)$/u.test(word)) return all.some((other) => /^(?:me|mij|ons|elkaar)$/u.test(other)) ? 'event' : 'lasting';
  if (DUTCH_EVENTS.has(word)) return 'event';
  if (DUTCH_LASTED.has(word)) return 'lasting';
  if (NO_EVENT.has(word) || NO_EVENT.has(typed)) return null;
  const beside = SUBJECTS.has(all[at - 1] ?? '') || SUBJECTS.has(all[at + 1] ?? '');
  const plural = [all[at - 1], all[at + 1]].some((other) => other !== undefined && PLURAL.has(other));
  const last = at === all.length - 1 && at > 1 && SUBORDINATE.has(all[0] ?? '');
  return (beside && /^[a-z]{3,}[dt]e$/u.test(word)) ||
    (plural && /^[a-z]{3,}[dt]en$/u.test(word)) ||
    (last && /^[a-z]{3,}[dt]e$/u.test(word))
    ? 'event'
    : null;
}

/** Past tenses that are nouns after an article, and `vroeg` as `early`. */
const NOUNS = words('vierde stal boog bond schoot sloot greep las won mat stoot trap floot band');
const ARTICLES = words('de het een mijn onze geen deze die dat');
const MEASURES = words('zo te heel erg lekker veel hoe best nogal smorgens ochtends');
const NO_GIFT = words('# gevoel idee zin energie zelfvertrouwen spijt vertrouwen');

/** What Dutch knows of telling that something happened. */
export const DUTCH_EXPERIENCE: ExperienceLanguage = {
  opens: new Set([...SUBORDINATE, ...words('en maar want of dus als wanneer voordat wat wie hoe sinds')]),
  points: words('die dat'),
  beforePointing: words(
    'ik we wij je hij hen me mij ons op in met van aan bij voor naar uit over door tegen om na tijdens onder tussen heb had hebben hadden heeft moest mocht ging',
  ),
  supposes: words('als wat of hoe wanneer wie'),
  joins: words('en of maar'),
  moments: words('toen nadat terwijl zodra waarna'),
  causes: words('omdat doordat want'),
  present: / (?:ben|is|vind|voel|word|zijn|heb last|krijg)(?= )(?! (?:\S+ )*(?:geweest|geworden) )/u,
  posture: / (?:stond|stonden|zat|zaten|lag|lagen|liep) (?:ik|we) |(?:ik|we|wij) (?:stond|stonden|zat|zaten|lag|lagen) /u,
  brought: / (?:was|waren) .*# .*(?:om|te) (?:\S+ )*(?:krijgen|horen|zien|winnen|mogen|vinden|ontvangen)(?= )/u,
  felt: / (?:was|waren|werd|werden|voelde|voelden|ben (?:\S+ )*geworden|raakte|schrok|ben|kon(?= (?:\S+ )?wel )) /u,
  denied: / (?:niet|niks|niemand|nooit|geen|nergens)(?= )/u,
  self: SELF,
  own: words('ik we wij me mij mijn ons onze mezelf'),
  past,
  finished: finishedInDutch,
  auxiliary: / (?:heb|hebben|heeft|had|hadden|ben|zijn|is|was|waren) /u,
  struck: words('schrok schrokken geschrokken gehuild huilde geflipt flipte'),
  dated:
    / (?:gisteren|gister|gisteravond|gistermiddag|gisterochtend|eergisteren|vanochtend|vanmorgen|vannacht|laatst|onlangs|zojuist|daarnet|voor (?:het|de) (?:eerst|eerste keer)|(?:bij|tijdens|na) (?:het|de|mijn|onze|die|dat) (?:\S+ )?(?:afscheid|uitvaart|begrafenis|\S*uitreiking|optreden|voorstelling|finale|premiere|crematie|geboorte|sollicitatiegesprek)|(?:vorige?|afgelopen|verleden) \S+|(?:pas|\S+ (?:dagen|dag|week|weken|maanden|maand|jaar)) (?:geleden|terug))(?= )/u,
  weekday:
    / (?:was|waren|had|hadden|stond|werd|voelde) (?:\S+ )*(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?= )| (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (?:was|waren|had|hadden|stond|werd|voelde)(?= )/u,
  once: / (?:(?:die|deze|dit) (?:dag|avond|ochtend|middag|week|keer|nacht)|toen|ineens|opeens|plotseling|plots|voor de (?:tweede|derde) keer|(?:mijn|de|onze) (?:eerste|laatste|tweede|derde) (?:dag|keer|week|stagedag|werkdag|klant|les|dienst|avond|shift)|op een gegeven moment|op een dag|op dag \S+|(?<!nog )een keer(?! per)|(?:twee|drie|vier|vijf|zes|tien) keer(?! (?:per|in))|halverwege|daarna|vandaag|na (?:die|dat) \S+)(?= )/u,
  age: / (?:klein|jong|jonger|kind|kleuter|baby|\d+|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|groep|basisschool|brugklas|puber) (?:\S+ )*(?:was|waren|zat|zaten) | (?:was|waren) (?:\S+ )?(?:klein|jong|acht|\d+)(?= )/u,
  habit:
    / (?:altijd|meestal|vaak|elke|iedere|elk|ieder|soms|regelmatig|doorgaans|normaal|vroeger|telkens|over het algemeen|af en toe|weleens|wel eens|nooit|nog niet|zelden)(?= )/u,
  announced:
    / (?:zei|zeiden|vertelde|vertelden|schreef|mailde|appte) (?:\S+ )?dat (?:ik|we|wij|er|het|hij|ze) (?:\S+ ){0,6}(?:krijgen|gaan|hebben|moeten|mogen|kunnen|komen|krijg|ga|heb|moet|mag|kan|kom|begint|is|komt|gaat|(?:mag|mogen|moet|moeten|kan|kunnen|ga|gaan|zal|zullen) [a-z]+en)(?= [.!,]| $)/u,
  reports: words('zei zeiden vertelde vertelden schreef mailde appte'),
  undoneIn: words('dat maar'),
  undone:
    / (?:(?<=^ (?:(?:en|maar|och|ach|nou|dan|,) )*)(?:had|hadden|waren|was) (?:ik|we) (?:\S+ ){0,3}maar (?!(?:een|twee|drie|weinig|kort|even|halve) )\S+|(?:wou|wilde|wenste|wens) (?:\S+ )?dat (?:ik|we)|(?:spijt|baal|balen|jammer|zonde|stom|dom|sorry) (?:\S+ ){0,3}dat (?:ik|we) (?:\S+ ){0,4}(?:niet|nooit|niks|niets|geen)(?= )(?! (?:(?!of )\S+ )*(?:werd|mocht|kreeg|werden|mochten|kregen|lukte|gekozen|uitgenodigd|aangenomen|gehaald|gewonnen|geslaagd)(?= )))/u,
  unreal:
    / (?:zou|zouden|stel|misschien|hopelijk|(?:had|hadden) (?:\S+ )*(?:moeten|kunnen|willen|mogen|zullen|gewild|gehoopt)|(?:spreek|spreken|spraken) (?:\S+ )*af|nog nooit|uiterlijk|voortaan|morgen|overmorgen|er niet van|eigenlijk (?:ging|zou|wilde|wou|had) (?:ik|we))(?= )/u,
};
