import { remembering } from '../memo.ts';
import type { ToRewrite } from '../rewrites.ts';
import { SETS } from './sets.ts';
import { isAuxiliary, isInfinitive, isParticiple, isPast, PARTICLES } from './verbs.ts';

const TAG = /^(?:of|toch|he|hè|hé|nietwaar|zeker|niet|hoor|klopt|denk|neem)$/iu;
const ASKS = /^(?:wat|wie|waar|wanneer|hoe|hoeveel|welke|welk|met|heb|was|ben|had|waarom|dat)$/u;
const CONJUNCTION = /^(?:toen|nadat|terwijl|tijdens)$/u;
const WHENEVER = /^(?:als|zodra|wanneer)$/u;
const PLACE = /^(?:op|in|bij|tijdens)$/u;
const DETERMINER = /^(?:de|het|die|dat|deze|dit|een|je|jouw|uw|school|stage|hem|haar)$/u;
const STATE = new RegExp(`^(?:${SETS['state']}|content|benieuwd)$`, 'u');
const isState = remembering((word) => STATE.test(word));

/** Where the sentence ends: before its mark, its tag, a choice, or a next question. */
export function lastWord(words: readonly string[], beforeChoice = true): number {
  const next = words.findIndex(
    (word, index) =>
      index > 2 &&
      ((word === 'en' && ASKS.test(words[index + 1] ?? '')) || (beforeChoice && word === 'of')) &&
      index < words.length - 1,
  );
  let end = next === -1 ? words.length : next;
  while (end > 0 && /^[.?!,"]$/u.test(words[end - 1] ?? '')) end -= 1;
  if (words[end - 1] === 'ik' && /^(?:denk|vermoed|gok|hoop|hoor|zie|begrijp|merk)$/u.test(words[end - 2] ?? '')) end -= 2;
  while (end > 0 && words[end - 1] === ',') end -= 1;
  const comma = words.lastIndexOf(',', end - 1);
  if (comma > 1 && SEEN.test(words.slice(comma + 1, end).join(' '))) return comma;
  if (comma > 1 && end - comma <= 4 && TAG.test(words[comma + 1] ?? '')) return comma;
  while (end > 1 && TAG.test(words[end - 1] ?? '')) end -= 1;
  return end;
}

/** What the mentor adds to what is filled in: `, dat zie ik zo`. */
const SEEN =
  /^(?:dat|zo) (?:zie|hoor|merk|voel|snap|begrijp|weet|geloof|proef|kan|ziet|hoort|merkt)(?: (?:je|ik|men|iedereen))?(?: \S+){0,4}$/u;

/** `toen ze lachten`, `om te bellen`, `dat je niets mocht doen`, `op je stage`: what it was about, apart from the feeling. */
export function adjunctOf({ words, typed }: ToRewrite): string | null {
  const end = lastWord(words, false);
  const about = words.findIndex((_, index) => index > 1 && index < end && opens(words, index, end));
  if (about === -1) return null;
  const beside = PLACE.test(words[about] ?? '')
    ? words.findIndex((word, index) => index > about + 2 && index < end && BESIDE_PLACE.test(word))
    : -1;
  return typed
    .slice(about, beside === -1 ? end : words[beside - 1] === 'en' ? beside - 1 : beside)
    .join(' ')
    .replaceAll(' ,', ',');
}

/** What no longer belongs to a place: `in die studie natuurlijk vooral zekerheid`. */
const BESIDE_PLACE =
  /^(?:natuurlijk|vooral|gewoon|eigenlijk|dus|zeker|vast|toch|wel|niet|stiekem|waarschijnlijk|ook|misschien)$/u;

function opens(words: readonly string[], index: number, end: number): boolean {
  const [word = '', next = '', before = ''] = [words[index], words[index + 1], words[index - 1]];
  if (next === ',') return false;
  if (/^(?:toen|nadat)$/u.test(word) && !words.slice(index + 2, end).some((one) => isPast(one) || isInfinitive(one)))
    return false;
  if (isFirstTime(words, index, end)) return true;
  if (CONJUNCTION.test(word)) return index + 2 < end && !isPast(next) && before !== 'dat';
  if (WHENEVER.test(word)) return index + 2 < end && AFTER_WHENEVER.test(next) && !words.slice(index, end).includes(',') && words[index + 2] !== 'om' && endsAsClause(words[end - 1] ?? ''); // prettier-ignore
  if (word === 'om') return words.slice(index, end).includes('te') && words.slice(0, index).some((one) => EVALUATED.test(one));
  if (word === 'dat') return index + 2 < end && isStruck(words, index) && !isPast(next) && !/^(?:is|was|heb|kan)$/u.test(next);
  return (
    PLACE.test(word) &&
    !words.slice(0, index).includes('om') &&
    !(words[index - 2] === 'dat' && endsAsClause(words[end - 1] ?? '')) &&
    !(
      /^(?:die|dat|je|jouw|uw|het)$/u.test(words[index - 2] ?? '') && /^(?:met|over|van|aan|voor)$/u.test(words[index - 3] ?? '')
    ) &&
    !IDIOM.test(words.slice(index, index + 3).join(' ')) &&
    DETERMINER.test(next) &&
    !words.slice(index, end).includes(',') &&
    !words.slice(index + 2, end).some((one) => FINITE.test(one) || isPast(one) || isAuxiliary(one)) &&
    !(PARTICLES.has(words[end - 1] ?? '') || words[end - 1] === 'ook') &&
    !endsInVerb(words, index + 2, end) &&
    index + (OBJECT.test(next) ? 2 : 1) < end &&
    !(
      /^(?:je|u)$/u.test(next) &&
      (PREPOSITION.test(words[index + 2] ?? '') ||
        (index + 3 === end && (ENDS_CLAUSE.test(words[index + 2] ?? '') || isParticiple(words[index + 2] ?? ''))))
    ) &&
    (!GOVERNS.test(before) || (before === 'zin' && words[index - 3] === 'naar')) &&
    !(
      TOWARDS.test(word) &&
      words.some((one) => GOVERNS.test(one) || isState(one)) &&
      !words.some((one) => EVALUATED.test(one))
    ) &&
    !words.some((one) => WISH.test(one) || one === 'of')
  );
}

/** `die eerste weken op kamers`: a time, not what a preposition opens. */
function isFirstTime(words: readonly string[], index: number, end: number): boolean {
  return (
    /^(?:die|de|dat)$/u.test(words[index] ?? '') &&
    /^(?:eerste|allereerste|laatste)$/u.test(words[index + 1] ?? '') &&
    /^(?:dag|dagen|week|weken|keer|maand|maanden|les|lessen|uren|minuten|periode|avond|ochtend|middag|nacht|rit|dienst)$/u.test(
      words[index + 2] ?? '',
    ) &&
    !/^(?:over|van|voor|met|in|op|tijdens|na|door|aan|bij|vond|vindt|was|is|,)$/u.test(words[index - 1] ?? '') &&
    (index + 3 === end || PREPOSITION.test(words[index + 3] ?? '') || words[index + 3] === 'tussen') &&
    !words
      .slice(index + 3, end)
      .some((one) => FINITE.test(one) || isPast(one) || isAuxiliary(one) || one === ',' || isState(one) || EVALUATED.test(one))
  );
}

/** `het zit je dwars dat`, `het deed pijn dat`, `je was jaloers dat`; not what is feared or hoped, which has yet to come. */
function isStruck(words: readonly string[], that: number): boolean {
  const before = words[that - 1] ?? '';
  if (EVALUATED.test(before) || STRUCK.test(before)) return true;
  if (isState(before)) return !/^(?:bang|benieuwd)$/u.test(before);
  if (before === 'gevoel') return /^(?:goed|fijn|rot|naar|slecht|vervelend|raar)$/u.test(words[that - 2] ?? '');
  if (/^(?:vast|zeker|natuurlijk|enorm|erg|flink|echt|wel|er)$/u.test(before) && STRUCK.test(words[that - 2] ?? '')) return true;
  const near = words.slice(Math.max(0, that - 6), that);
  if (before === 'van') return near.some((one) => STRUCK.test(one) || isState(one));
  if (/^(?:je|jou|u)$/u.test(before) && STRIKES.test(words[that - 2] ?? '')) return true;
  if (before === ',')
    return (
      /^(?:de|het|je|ze|hij|niemand|iedereen|iemand|die|een|opa|oma)$/u.test(words[that + 1] ?? '') &&
      near.some((one) => STRUCK.test(one) || EVALUATED.test(one))
    );
  return (
    /^(?:hebben|heeft|gedaan|geweest|zijn)$/u.test(before) &&
    words.slice(0, that).some((one) => EVALUATED.test(one) || STRUCK.test(one))
  );
}

/** `in je gelooft`: no place. */
const ENDS_CLAUSE = /^(?:gelooft|schuilt|zit|ziet|leeft|steekt|huist|opkomt|omgaat|brandt|borrelt|vertrouwt)$/u;

/** `bij de kleintjes zetten`: a place with a verb behind it. */
function endsInVerb(words: readonly string[], from: number, end: number): boolean {
  const before = words[end - 2] ?? '';
  return (
    end - from > 1 && isInfinitive(words[end - 1] ?? '') && !before.endsWith('e') && !PREPOSITION.test(before) && before !== 'en'
  );
}

/** The last word of a clause is a verb: not `als de jouwe`. */
function endsAsClause(word: string): boolean {
  return /(?:t|en)$/u.test(word) || isAuxiliary(word) || isPast(word) || /^(?:doe|zie|sta|voel|maak|denk|dan|samen)$/u.test(word);
}

const AFTER_WHENEVER = /^(?:iets|alles|je|jij|u|ge|er|het|iemand|de|een|ze|die|hij|mensen|klanten|niemand)$/u;
const STRUCK =
  /^(?:hoog|klap|schok|dreun|domper|tegenvaller|meevaller|teleurstelling|nachtmerrie|dwarszitten|steken|raken|kwetsen|baal|baalt|baalde|spijt|dwars|dwarszit|dwarszat|zeer|pijn|gestoken|geraakt|raakte|raakt|steekt|stak|gekwetst|kwetste|kwetst|verdriet)$/u;
const STRIKES =
  /^(?:stoort|stoorde|frustreert|frustreerde|irriteert|irriteerde|ergert|ergerde|raakt|raakte|kwetst|kwetste|verbaast|verbaasde|steekt|stak|spijt|speet|bevalt|beviel)$/u;
const WISH = /^(?:wil|wilt|wilde|wou|wilden|hoopt|droomt|verlangt)$/u;
/** A finite verb after a place: the place is no adjunct but belongs to the subject (`je stage bij de gemeente loopt af`). */
export const FINITE =
  /^(?:is|was|zijn|waren|gaat|ging|loopt|liep|komt|kwam|heeft|had|wordt|werd|begint|begon|duurt|staat|zit|kan|moet|mag|wil|zal|zou|hoort|klopt|eindigt|start|valt|stopt)$/u;
const EVALUATED =
  /^(?:leuk|vervelend|fijn|moeilijk|lastig|spannend|eng|doodeng|erg|jammer|stom|naar|rot|oneerlijk|irritant|frustrerend|raar|verademing|opluchting|uitdaging|pijnlijk|zwaar|heftig|fantastisch|geweldig|heerlijk|ongemakkelijk|gezellig|saai|fijne|leuke|plezant|vernederend|confronterend|overweldigend|teleurstellend|bijzonder|gaaf|tof|pittig|prettig|eenzaam|genant|beschamend|ertegenop|ervan|zalig|vreselijk|verschrikkelijk)$/u;
/** What may be an object by itself: `bij je`. */
const OBJECT = /^(?:je|hem|haar|die|dat|dit|deze)$/u;
/** Prepositions that also go with an adjective: `jaloers op`, `goed in`. */
const TOWARDS = /^(?:op|in)$/u;
/** Fixed phrases that say where nobody is. */
const IDIOM =
  /^(?:op (?:je|uw) (?:benen|mondje|plaats|gemak|plek|tenen|teentjes|hoede|best|hart|lever|paard)|op (?:de grond|het dak|de juiste|de tong|de hielen)|bij de dag|in (?:het water|(?:je|uw) aard|de (?:omgang|war|week|maand|put|verdediging|weg|wolken|stress|knoop|rats|hand|schoenen|zevende|steek)|het (?:jaar|kwartier|bloed|nauw|gareel)|je (?:vel|schulp|hoofd|eentje|hemd|element|maag|schoenen|om|eer|denken|bloed|vingers)|u om)|in het (?:begin|algemeen))/u;
const GOVERNS =
  /^(?:trots|jaloers|boos|kwaad|gek|goed|slecht|bang|tevreden|blij|dol|verliefd|verbaasd|pissig|terugkijkt|kijkt|terugkijk|over|zenuwachtig|onzeker|gefrustreerd|teleurgesteld|geirriteerd|geergerd|kapot|erkenning|hekel|zeker|beste|houdt|rekening|last|stress|gehecht|meer|liever|werken|werk|beter|iets|handig|sterk|bezig|maken|verder|zin|dicht|omgaan|geduld|talent|eens|klaar|beschaamd|zin|vertrouwen|waardering|wachten|wacht|gehoopt|gerekend|gewacht|past|paste|hoort|ligt|lag)$/u;

const SOMEBODY =
  /^(?:je|jouw|uw|die|dat|de|het)(?: \p{L}+e)? (?:\p{L}*(?:vader|moeder|ouders|broer|broertje|zusje?|vriend|vriendin|vrienden|collega|collega's|collegas|docente?|leraar|lerares|mentor|coach|baas|begeleider|begeleidster|opleider|teamleider|leidster|leidinggevende|werkgever|manager|trainer|decaan|genoot|genoten|buurman|buurvrouw)|zus|oom|tante|opa|oma|neef|nicht|chef|partner|nieuwe|jongens?|meisje|meiden|kok|juf|meester)$/iu;

/** Whether a topic is somebody, or some people: `je kleine broertje`. */
export function isSomebody(topic: string): boolean {
  return SOMEBODY.test(topic);
}

const PREPOSITION = /^(?:op|over|van|in|met|voor|aan|bij|door|naar|tegen)$/u;
const OWNED = /^(?:je|jouw|uw|de|het|die|dat|deze|dit)$/u;
const NO_TOPIC =
  /^(?:broek|mond|laten|schouders|bewijzen|ziel|open|raken|handen|benen|ogen|stem|gezicht|lijf|lichaam|buik|vingers|reden|redenen|zijn|geweest|zin|vinden|hebben|gaan|geld|aandacht|havo|mbo|jezelf|gevoel|liefst|idee|manier|vel|hart|hoofd|maag|omdat|dat|of|en|te|niet|hebt|bent|zijt|was|werd|voelde|vond|vindt|week|maand|dag|keer|nooit|goed|genoeg|echt|nog|wel|dan|helemaal|zo|af|neus|best|mee|tijd|hemel|schoenen|dak|bloed|war|weg|tenen|verdediging|schulp|put|wolken|tong|plaats|paard|hemd|eer|element|recht|knoop|raakte|heen|gezet|hand|slag|sas|teentjes|denken|lot|adem)$/u;

/** `dat selectiegesprek` in `zenuwachtig voor dat selectiegesprek`: the first thing that it was about. */
export function topicOf({ words, typed }: ToRewrite): string | null {
  const last = lastWord(words);
  const about = /^als het om (.+?) gaat$/u.exec(words.slice(Math.max(words.indexOf('als'), 0), last).join(' '));
  const from = about === null ? -1 : words.indexOf('als') + 2;
  for (const [index, word] of words.entries()) {
    if (index < from || index < 1 || index >= last - 1) continue;
    const opensTopic = (PREPOSITION.test(word) || index === from) && OWNED.test(words[index + 1] ?? '');
    if (
      !opensTopic ||
      (word === 'aan' && words[index + 1] === 'het' && isInfinitive(words[index + 2] ?? '')) ||
      IDIOM.test(words.slice(index, index + 3).join(' '))
    )
      continue;
    const end = endOfThing(words, index + 2, last);
    const piece = words.slice(index + 1, end);
    if (piece.length < 2 || piece.length > 7 || holdsSomebody(piece)) continue;
    if (
      !piece.some(
        (one, at) => (at > 0 && NO_TOPIC.test(one)) || (one === 'je' && at > 0 && at === piece.length - 1) || isVerb(piece, at),
      )
    )
      return typed.slice(index + 1, end).join(' ');
  }
  return null;
}

/** `de klas je pijn deed`, `je over die baan`: no name of one thing. */
function holdsSomebody(piece: readonly string[]): boolean {
  const [first = '', second = ''] = piece;
  if (
    /^(?:je|u)$/u.test(first) &&
    (PREPOSITION.test(second) || ENDS_CLAUSE.test(second) || SEPARATED.test(second) || isParticiple(second))
  )
    return true;
  if (PREPOSITION.test(piece.at(-1) ?? '')) return true;
  return piece.some(
    (word, at) =>
      at > 0 &&
      (/^(?:je|jou|u|ge|ze|hij)$/u.test(word)
        ? !PREPOSITION.test(piece[at - 1] ?? '')
        : isPast(word) && !/^(?:de|het|een|deze)$/u.test(piece[at - 1] ?? '')),
  );
}

/** `voor je doorhakt`: a verb and no thing of theirs. */
const SEPARATED =
  /^(?:door|op|aan|af|uit|in|mee|weg|over|om|na|voor|bij)(?:\p{L}+(?<!acht|komst|zicht|richt|drukt)t|\p{L}{4,}(?<!drachten|punten|komsten|beelden|banen|slagen|zichten|dingen|spraken|ingen)en)$/u;

/** Before a comma, a verb at the end, or a clause of its own. */
function endOfThing(words: readonly string[], from: number, last: number): number {
  const stop = words.findIndex(
    (word, index) =>
      index >= from &&
      index < last &&
      (/^[,;:.?!]$/u.test(word) ||
        (word === 'die' && !PREPOSITION.test(words[index - 1] ?? '')) ||
        /^(?:of|als|toen|omdat|zodra|terwijl|dan|en|gaat|door)$/u.test(word)),
  );
  let end = stop === -1 ? last : stop;
  while (
    end > from + 1 &&
    (/^(?:misschien|soms|bent|was|waart|zijt|hebt|had|voelde|voelt|geweest|zijn|zit|hebben)$/u.test(words[end - 1] ?? '') ||
      isParticiple(words[end - 1] ?? ''))
  )
    end -= 1;
  return end;
}

function isVerb(piece: readonly string[], at: number): boolean {
  const word = piece[at] ?? '';
  if (at === 0) return false;
  if (SAID_OF.test(word) || (/^(?:je|u)$/u.test(piece[at - 1] ?? '') && VERB_ENDING.test(word))) return true;
  return FINITE.test(word) || isAuxiliary(word) || (isPast(word) && at > 0 && piece[at - 1] === 'je') || (isInfinitive(word) && at > 1 && !PREPOSITION.test(piece[at - 1] ?? '') && !OWNED.test(piece[at - 1] ?? '') && at === piece.length - 1); // prettier-ignore
}

/** Finite verbs that stand after a thing without belonging to it: `over die machines praat`. */
const SAID_OF =
  /^(?:praat|vertelt|kijkt|werkt|denkt|leest|doet|maakt|houdt|hunkert?|snakt?|verlangt?|geniet|baalt|twijfelt|zegt|geeft|vindt|wilt|loopt|droomt|haalt|krijgt|neemt|brengt|blijft|zoekt|kiest|wacht|past|ziet|laat|weet|durft|lijkt|speelt|rijdt|slaagt|zakt)$/u;
/** `het goed met je voorhebben`: no noun of theirs. */
const VERB_ENDING =
  /^(?:.+(?:hebben|nemen|komen|doen|staan|krijgen|vinden|voelen|moeten|kunnen|willen|omgaan|praten|houden)|wassen|zijn)$/u;
