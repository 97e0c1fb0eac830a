import { anyOf, lexicon } from '../lexicon.ts';
import type { Sets } from '../phrases.ts';
import { QUALITIES, TYPES } from './qualities.ts';
import { EXPERIENCES, FELT, STATES } from './emotions.ts';
import { MORE_FEELING_ADJECTIVES, MORE_FEELING_NOUNS } from './feeling-words.ts';

const NOUN_FORMS =
  /^(?:trots|blijdschap|.*heid|.*heden|verdriet|angst(?:en)?|.*angst(?:en)?|zenuwen|stress|frustraties?|teleurstelling(?:en)?|opluchting|schaamte|jaloezie|irritaties?|enthousiasme|voldoening|verbazing|schrik|ontroering|vernedering|wanhoop|paniek(?:aanval)?|walging|haat|hekel|spijt|schuldgevoelens?|heimwee|ergernis(?:sen)?|verveling|verontwaardiging|euforie|wrok|rancune|weemoed|vertwijfeling|ongeduld|woede|gene|nervositeit|.*gevoel|chagrijn)$/u;
const VERB_FORMS =
  /^(?:stressen|stresste|stresst|stresten|frustreer.*|frustreren|schamen|schaam.*|generen|geneer.*|irriteer.*|irriteren|schrik(?:ken|t)|schrok(?:ken)?|walg(?:en|de|t)|haat(?:te|ten)?|haten|baal.*|balen|geniet.*|genoot|ergert|erger(?:en|de|den)|verveelt|vervelen|verveelde|verveel|verbaast|verbazen)$/u;

const states = [...lexicon(STATES).keys()].filter((form) => form !== 'erger');
/** Words of emotion that name a feeling. */
export const FEELING_NOUNS: readonly string[] = [
  ...MORE_FEELING_NOUNS,
  ...states.filter((form) => NOUN_FORMS.test(form) && form !== 'trots'),
  'woede',
  'boosheid',
  'onzekerheid',
  'eenzaamheid',
  'spanning',
  'pijn',
  'twijfel',
  'twijfels',
  'wantrouwen',
  'rouw',
  'gemis',
  'onrust',
  'leegte',
  'somberheid',
  'paniekgevoel',
  'rotgevoel',
  'angstgevoel',
  'schuldgevoel',
  'machteloosheid',
  'benauwdheid',
  'kwetsbaarheid',
  'kwaadheid',
  'zenuwachtigheid',
  'minderwaardigheid',
  'walging',
];
const verbs = [
  ...states.filter((form) => VERB_FORMS.test(form)),
  'twijfel',
  'twijfelt',
  'twijfelde',
  'mis',
  'mist',
  'miste',
  'panikeerde',
  'piekerde',
  'piekert',
  'pieker',
];
/** Words of emotion that say how someone is. */
export const FEELING_ADJECTIVES: readonly string[] = [
  ...states.filter(
    (form) =>
      (!NOUN_FORMS.test(form) || form === 'trots') && !(VERB_FORMS.test(form) && !/^(?:verveeld|gestres|geneerd)/u.test(form)),
  ),
  ...MORE_FEELING_ADJECTIVES,
];

/** Words for how something was, besides those of `emotions.ts`. */
export const EVALUATIONS =
  'moeilijk moeilijke lastig lastige zwaar zware makkelijk makkelijke mooi mooie interessant interessante frustrerend frustrerende ongemakkelijk oncomfortabel overweldigend confronterend bijzonder bevredigend teleurstellend vermoeiend belachelijk oneerlijk onterecht raar gek vreemd super top verschrikkelijk demotiverend motiverend inspirerend kwetsend vernederend uitdagend leerzaam gezellig waardevol saai leuk erg'.split(
    ' ',
  );

const evaluations = [...lexicon(EXPERIENCES).keys(), ...EVALUATIONS].filter((form) => form !== 'naar');

/** Qualities as they stand before a noun. */
export const INFLECTED =
  'zorgzame sociale creatieve slimme dappere moedige behulpzame introverte extraverte ambitieuze geduldige ongeduldige gestructureerde georganiseerde chaotische slordige handige onhandige sterke betrouwbare empathische leergierige nieuwsgierige ijverige eerlijke koppige eigenwijze impulsieve rustige drukke serieuze luie gemotiveerde ongemotiveerde getalenteerde nauwkeurige spontane gevoelige hooggevoelige zorgvuldige lieve aardige vriendelijke ondernemende passieve actieve assertieve domme intelligente perfectionistische zelfstandige verantwoordelijke';

/** Named pieces of Dutch for the phrases. Words stand as `spelling` writes them: lower case, no accents. */
export const SETS: Sets = {
  je: 'je|jij|u|ge|gij|jullie',
  jou: 'jou|je|u|jullie',
  jouw: 'jouw|je|uw|jullie',
  zich: 'je|jou|jezelf|u|uzelf|zich',
  adv: "veel|precies|heel|erg|echt|zo|best|nogal|ontzettend|gewoon|wel|vrij|redelijk|behoorlijk|super|mega|zeer|enorm|een beetje|beetje|een tikkeltje|een tikje|een klein beetje|ietwat|wat|ook|misschien|vast|zeker|waarschijnlijk|eigenlijk|stiekem|diep van binnen|vooral|dus|toch|dan|nu|toen|daar|er|al|nog|volgens mij|denk ik|natuurlijk|duidelijk|blijkbaar|kennelijk|helemaal|niet|nooit|altijd|nou|even|eens|maar|gewoonweg|hartstikke|vaak|soms|daarom|daardoor|zelf|meteen|opeens|ineens|bijna|eerder|juist|extra|te|weer|ooit|daarover|daarvan|hierover|hierdoor|ervan|erover|erop|ermee|stilletjes|ergens|inmiddels|zeg maar|denk je|net|ongetwijfeld|vermoedelijk|per se|met opzet|onbewust|in het begin|van tevoren|die dag|op dat moment|ziek|vet|kei|knap|verschrikkelijk|vreselijk|geweldig|oprecht|heus|meer|minder|vooraf|achteraf|van nature|zichtbaar|allemaal|min of meer|zo n|zo'n|iets|ferm|danig|fameus|stevig|flink|grondig|serieus|aardig",
  state: anyOf(FEELING_ADJECTIVES),
  emo: anyOf(FEELING_NOUNS),
  feeling: anyOf([...FEELING_ADJECTIVES, ...FEELING_NOUNS, ...evaluations]),
  trait: anyOf([...FEELING_ADJECTIVES, ...QUALITIES, ...INFLECTED.split(' ')]),
  emoverb: anyOf(verbs),
  felt: anyOf([
    ...lexicon(FELT).keys(),
    'rot',
    'kut',
    'klote',
    'fijn',
    'prettig',
    'ongemakkelijk',
    'akelig',
    'vervelend',
    'heerlijk',
    'op je gemak',
    'op uw gemak',
    'niet op je plek',
    'op je plek',
    'in de steek gelaten',
    'niet serieus genomen',
    'serieus genomen',
    'er niet bij',
    'tekort gedaan',
    'klem',
    'lamgeslagen',
    'aan de kant gezet',
    'voor gek',
    'voor schut',
    'betrapt',
    'ondersteund',
    'uitgedaagd',
    'overvraagd',
    'erkend',
    'tekortgedaan',
    'verantwoordelijk',
    'onbelangrijk',
    'groot',
    'verdwaald',
    'onzichtbaar',
    'een buitenstaander',
    'achtergesteld',
    'buitenspel gezet',
    'voor het blok gezet',
    'overgeslagen',
    'weggezet',
    'klein gemaakt',
    'voor vol aangezien',
  ]),
  eval: anyOf(evaluations),
  quality: anyOf([...QUALITIES, ...INFLECTED.split(' ')]),
  type: anyOf(TYPES),
  telling:
    'vertellen|vertel|vertelt|zeggen|delen|beschrijven|omschrijven|schetsen|meenemen|noemen|toelichten|laten zien|uitleggen|benoemen|opschrijven|terughalen|herinneren|terugdenken|voorstellen|tekenen|aanwijzen|bedenken',
  person:
    "docent|docente|leraar|mentor|baas|begeleider|stagebegeleider|praktijkbegeleider|collega|collegas|collega's|klant|moeder|vader|ouders|vriend|vriendin|vrienden|klasgenoot|klasgenoten|leidinggevende|chef|decaan|oom|tante|broer|zus",
};
