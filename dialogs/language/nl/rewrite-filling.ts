import type { ToRewrite } from '../rewrites.ts';
import { isInfinitive, isParticiple, isPast } from './verbs.ts';
import type { Address } from './rewrites.ts';
import { SETS } from './sets.ts';

const WISH = /^(?:wil|wilt|wilde|wou|wilden|hoopt|droomt|verlangt)$/u;
const STATE = new RegExp(` (?:${SETS['state']}|${SETS['emoverb']}) `, 'u');
const QUALITY = / (?:bent|ben|lijkt|talent|kracht|kwaliteit|kunt|kan|valkuil|iemand|type|typisch|was een) /u;
const MOTIVE =
  / (?:omdat|doordat|(?<!hoe )(?:komt|kwam) (?:dat|het|door)|(?:dat|het) (?:komt|kwam)|te maken met|(?:ligt|lag) (?:het |dat )?(?:\S+ )?aan|vanwege|uit angst|deed (?:je|u)|(?:je|u) deed|om indruk) /u;
const VALUE = / (?:belangrijk|houdt van|hou|houd|gaat voor|hecht|waarde) /u;
const WISH_PARTICLE = /^(?:dus|eigenlijk|gewoon|vast|liever|graag|toch|stiekem|het|liefst|zeker|later|wel|dan|niet)$/u;
const TAG = /^(?:toch|he|hè|nietwaar|zeker|niet|hoor|klopt|denk|neem)$/iu;
const CONJUNCTION = /^(?:toen|nadat|terwijl|tijdens)$/u;
const PLACE = /^(?:op|in|bij|tijdens|met)$/u;
const DETERMINER = /^(?:de|het|die|dat|deze|dit|een|je|jouw|uw|school|stage|je|hem|haar)$/u;

/** A sentence that fills in for the other as a question for their own words, around what it was about. */
export function fillingAnew(found: ToRewrite, address: Address): string[] {
  const { you } = address;
  const line = ` ${found.words.join(' ')} `;
  const past = found.words.some((word) => isPast(word) || isParticiple(word));
  const was = past ? 'was' : 'is';
  const open = [
    `Hoe ${was} dat voor ${you}`,
    `Hoe ${address.would} het zelf noemen`,
    `Welk woord past daar voor ${jou(address)} bij`,
  ];
  if (/ (?:omdat|doordat) /u.test(line)) return [`Wat maakte dat ${you} dat deed`, `Wat speelde er voor ${you} mee`];
  const around = adjunctOf(found);
  if (around !== null) return [...aroundAnew(around, past, address), ...open];
  const topic = topicOf(found);
  const wish = wishOf(found);
  if (wish !== null)
    return [`Hoe ${address.look} zelf aan tegen ${wish}`, `Wat ${address.would} zelf het liefst willen`, ...open];
  if (found.words.some((word) => WISH.test(word)))
    return [`Wat ${address.would} zelf het liefst willen`, `Hoe ${address.see} dat zelf`, ...open];
  if (VALUE.test(line))
    return ['Wat was daarin voor ' + jou(address) + ' belangrijk', `Wat zegt dit volgens ${jou(address)} zelf`];
  if (MOTIVE.test(line)) return [`Wat maakte dat ${you} dat deed`, `Wat speelde er voor ${you} mee`];
  if (QUALITY.test(line) && !STATE.test(line))
    return [`Hoe ${address.would} ${address.yourself} omschrijven`, `Wat deed ${you} precies in die situatie`];
  if (topic !== null) return [`Hoe ${was} dat voor ${you}`, `Wat ${address.can} vertellen over | ${topic}`, ...open];
  return open;
}

/** What happened, or happens, there and then; and how that was. */
function aroundAnew(around: string, past: boolean, { you, can }: Address): string[] {
  const how = `Hoe ${past ? 'was' : 'is'} het voor ${you} | ${around}`;
  if (/^(?:toen|nadat|terwijl)(?= )/u.test(around)) return [how, `Wat gebeurde er | ${around}`];
  if (/^(?:om|dat)(?= )/u.test(around)) return [how, `Wat ${past ? 'deed' : 'doet'} het met ${you} | ${around}`];
  return [how, past ? `Wat gebeurde er | ${around}` : `Wat ${can} vertellen over hoe het gaat | ${around}`];
}

function jou({ you }: Address): string {
  return you === 'u' ? 'u' : 'jou';
}

/** `toen ze lachten`, `om te bellen`, `dat je niets mocht doen`, `op je stage`: what it was about, apart from the feeling. */
function adjunctOf({ words, typed }: ToRewrite): string | null {
  const end = lastWord(words);
  const about = words.findIndex((_, index) => index > 1 && index < end && opens(words, index, end));
  if (about === -1) return null;
  return typed.slice(about, end).join(' ').replaceAll(' ,', ',');
}

function opens(words: readonly string[], index: number, end: number): boolean {
  const [word = '', next = '', before = ''] = [words[index], words[index + 1], words[index - 1]];
  if (CONJUNCTION.test(word)) return index + 2 < end && !isPast(next);
  if (word === 'om') return words.slice(index, end).includes('te') && words.slice(0, index).some((one) => EVALUATED.test(one));
  if (word === 'dat') return /^(?:je|u|ze|hij|het|er|niemand|iedereen)$/u.test(next) && EVALUATED.test(before) && index + 2 < end;
  return (
    PLACE.test(word) &&
    !IDIOM.test(words.slice(index, index + 3).join(' ')) &&
    DETERMINER.test(next) &&
    !words.slice(index + 2, end).some((one) => FINITE.test(one)) &&
    index + (OBJECT.test(next) ? 2 : 1) < end &&
    !GOVERNS.test(before) &&
    !(TOWARDS.test(word) && words.some((one) => GOVERNS.test(one))) &&
    !words.some((one) => WISH.test(one) || one === 'of')
  );
}

/** A finite verb after a place: the place is no adjunct but belongs to the subject (`je stage bij de gemeente loopt af`). */
const FINITE =
  /^(?:is|was|zijn|waren|gaat|ging|loopt|liep|komt|kwam|heeft|had|wordt|werd|begint|begon|duurt|staat|zit|kan|moet|mag|wil|zal|zou|hoort|klopt)$/u;
const EVALUATED =
  /^(?:leuk|vervelend|fijn|moeilijk|lastig|spannend|eng|erg|jammer|stom|naar|rot|oneerlijk|irritant|frustrerend|raar)$/u;
/** What may be an object by itself: `bij je`. */
const OBJECT = /^(?:je|hem|haar|die|dat|dit|deze)$/u;
/** Prepositions that also go with an adjective: `jaloers op`, `goed in`. */
const TOWARDS = /^(?:op|in|met)$/u;
/** Fixed phrases that say where nobody is. */
const IDIOM =
  /^(?:op (?:je|uw) (?:gemak|plek|tenen|hoede)|in (?:de (?:war|week|maand)|het (?:jaar|kwartier)|je (?:vel|schulp|hoofd))|met (?:elkaar|name|opzet)|in het (?:begin|algemeen))/u;
const GOVERNS =
  /^(?:trots|jaloers|boos|kwaad|gek|goed|slecht|bang|tevreden|blij|dol|verliefd|verbaasd|pissig|terugkijkt|kijkt|terugkijk|over|zenuwachtig|onzeker|gefrustreerd|teleurgesteld|geirriteerd|geergerd|kapot|dol|erkenning|hekel|zeker|beste|houdt|rekening|last|stress|gehecht|meer|liever|werken|werk|beter|iets|handig|sterk|bezig|maken|verder|zin|dicht|omgaan|geduld|talent|eens|klaar)$/u;

function wishOf({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex((word) => WISH.test(word));
  if (verb === -1) return null;
  const end = lastWord(words);
  let from = words[verb + 1] === 'je' || words[verb + 1] === 'u' || words[verb + 1] === 'jij' ? verb + 2 : verb + 1;
  while (from < end && WISH_PARTICLE.test(words[from] ?? '')) from += 1;
  const than = words.findIndex((word, index) => index > from && index < end && word === 'dan');
  const piece = typed.slice(from, than === -1 ? end : than);
  if (
    piece.length < 2 ||
    words[from] === 'is' ||
    piece.length > 9 ||
    words.slice(from, from + piece.length).some((word) => /^(?:dat|of|om|en|worden|te|niet|geen)$/u.test(word))
  )
    return null;
  const last = words[end - 1] ?? '';
  return isInfinitive(last) || /^(?:de|het|een|iets|meer)$/u.test(words[from] ?? '') ? piece.join(' ') : null;
}

const PREPOSITION = /^(?:op|over|van|in|met|voor|aan|bij|door|naar|tegen)$/u;
const OWNED = /^(?:je|jouw|uw|de|het|die|dat|deze|dit)$/u;
const NO_TOPIC =
  /^(?:zijn|geweest|zin|vinden|hebben|gaan|geld|aandacht|havo|mbo|jezelf|gevoel|eerste|liefst|idee|manier|vel|hart|hoofd|maag|omdat|dat|of|en|te|niet|hebt|bent|was|werd|voelde|vond|vindt)$/u;

/** `je cijfer` in `teleurgesteld in je cijfer`: the last thing that it was about. */
function topicOf({ words, typed }: ToRewrite): string | null {
  const end = lastWord(words);
  const at = words.findLastIndex(
    (word, index) => index < end - 1 && PREPOSITION.test(word) && OWNED.test(words[index + 1] ?? ''),
  );
  if (at === -1 || words.includes('of')) return null;
  const piece = words.slice(at + 1, end);
  const closedByVerb = piece.length > 2 && piece.at(-1)?.endsWith('t') === true;
  return piece.length < 2 || piece.length > 4 || closedByVerb || piece.some((word) => NO_TOPIC.test(word))
    ? null
    : typed.slice(at + 1, end).join(' ');
}

/** Where the sentence ends without its mark and its tag. */
function lastWord(words: readonly string[]): number {
  let end = words.length;
  while (end > 0 && /^[.?!,"]$/u.test(words[end - 1] ?? '')) end -= 1;
  const comma = words.lastIndexOf(',', end - 1);
  if (comma > 1 && end - comma <= 4 && TAG.test(words[comma + 1] ?? '')) return comma;
  while (end > 1 && TAG.test(words[end - 1] ?? '')) end -= 1;
  return end;
}
