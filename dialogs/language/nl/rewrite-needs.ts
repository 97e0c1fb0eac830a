import type { ToRewrite } from '../rewrites.ts';
import { FINITE, lastWord } from './rewrite-topics.ts';
import { isAuxiliary, isInfinitive, isPast } from './verbs.ts';

const NEEDS = /^(?:zoek|zoekt|zocht|mis|mist|miste|nodig|behoefte)$/u;
const PARTICLE = /^(?:eigenlijk|vooral|gewoon|natuurlijk|dus|toch|echt|stiekem|je|jij|u|ge|aan|naar|nog|wel|meer)$/u;
const OPENS_THING =
  /^(?:\p{L}{3,}(?:ing|heid)|rust|steun|hulp|avontuur|een|wat|meer|de|het|die|dat|je|uw|jouw|erkenning|waardering|structuur|rust|vrijheid|bevestiging|duidelijkheid|aandacht|contact|uitdaging|zekerheid|respect)$/u;

/** What someone is said to need, to miss or to be moved by: the thing, and whether it was theirs. */
export type Need = { readonly thing: string; readonly lacking: boolean };

/** `erkenning` in `het gaat jou om erkenning`, `een baas die je vrijlaat` in `je zoekt een baas die je vrijlaat`. Null when none is named. */
export function neededOf(found: ToRewrite): Need | null {
  return matterOf(found) ?? soughtOf(found) ?? lackedOf(found);
}

/** `erkenning` in `wat jij zoekt, is erkenning` and in `het is erkenning die je zoekt`, `iemand die in je gelooft` in `je hebt iemand nodig die in je gelooft`. */
function soughtOf({ words, typed }: ToRewrite): Need | null {
  const seeks = words.findIndex((word) => /^(?:zoekt|zoek|zocht|mist|miste|nodig)$/u.test(word));
  const end = lastWord(words);
  if (seeks === -1 || words.some((word) => /^(?:niet|geen)$/u.test(word))) return null;
  const is = words.findIndex((word, index) => /^(?:is|was)$/u.test(word) && (words[0] === 'wat' ? index > seeks : index === 1));
  if (words[0] === 'wat' && is !== -1)
    return named(typed.slice(/^(?:gewoon|vooral|eigenlijk|echt)$/u.test(words[is + 1] ?? '') ? is + 2 : is + 1, end));
  const that = words.findIndex((word, index) => index > 2 && /^(?:die|dat)$/u.test(word));
  if (words[0] === 'het' && is === 1 && that !== -1 && that < seeks) return named(typed.slice(2, that));
  const who = words.indexOf('iemand');
  return who !== -1 && words[seeks + 1] === 'die' && who === seeks - 1 ? named(['iemand', ...typed.slice(seeks + 1, end)]) : null;
}

function named(thing: readonly string[]): Need | null {
  const fits = thing.length > 0 && thing.length < 9 && !thing.some((word) => /^(?:dat|om|,|:)$/iu.test(word));
  return fits ? { thing: thing.join(' '), lacking: true } : null;
}

function matterOf({ words, typed }: ToRewrite): Need | null {
  const om = words.findIndex(
    (word, index) =>
      word === 'om' && words.slice(Math.max(0, index - 5), index).some((one) => /^(?:gaat|ging|draait)$/u.test(one)),
  );
  if (om === -1 || words.slice(om).includes('te') || words.includes('als')) return null;
  const end = endOfThing(words, om + 1);
  return end > om + 1 && end < om + 6 && !/^(?:dat|of|hoe|wat|iets|niets)$/u.test(words[om + 1] ?? '')
    ? { thing: typed.slice(om + 1, end).join(' '), lacking: false }
    : null;
}

function lackedOf({ words, typed }: ToRewrite): Need | null {
  const verb = words.findIndex((word) => NEEDS.test(word));
  if (verb === -1 || words.slice(0, lastWord(words)).some((word) => /^(?:niet|geen|waarom)$/u.test(word))) return null;
  const towards = words.lastIndexOf('naar', verb);
  if (words[verb]?.startsWith('zoek') === true && towards !== -1 && verb > towards + 1 && verb < towards + 5)
    return { thing: typed.slice(towards + 1, verb).join(' '), lacking: true };
  let from = /^(?:nodig|behoefte)$/u.test(words[verb] ?? '') ? words.indexOf('aan', verb) + 1 : verb + 1;
  if (from === 0) return null;
  const owned = (index: number): boolean =>
    words[index] === 'je' && !OPENS_THING.test(words[index + 1] ?? '') && !PARTICLE.test(words[index + 1] ?? '');
  while (
    from < words.length &&
    PARTICLE.test(words[from] ?? '') &&
    !owned(from) &&
    !(words[from] === 'meer' && !OPENS_THING.test(words[from + 1] ?? ''))
  )
    from += 1;
  if (!OPENS_THING.test(words[from] ?? '')) return null;
  const end = endOfThing(words, from);
  if (end < from + 1 || end > from + 8) return null;
  const thing = typed.slice(words[from] === 'wat' && end > from + 1 ? from + 1 : from, end).join(' ');
  const held = words[verb]?.startsWith('mis') === true && /^(?:je|uw|de|het|die|dat)$/u.test(words[from] ?? '');
  return { thing, lacking: !held };
}

const MARK = /^(?:[,;:.?!]|dan)$/u;
/** What no longer belongs to a thing, save within a clause that tells of it. */
const ENDS_THING =
  /^(?:[,;:.?!]|dan|en|he|toch|zeker|vast|verschrikkelijk|vreselijk|erg|enorm|heel|best|natuurlijk|dus|daar|voor|wel|hoor|joh|nou|eigenlijk|gewoon|ook)$/u;

function endOfThing(words: readonly string[], from: number): number {
  const told = words.findIndex((word, index) => index > from && /^(?:die|dat|waar)$/u.test(word));
  const stop = words.findIndex((word, index) => index > from && (told === -1 || index < told ? ENDS_THING : MARK).test(word));
  return Math.min(stop === -1 ? words.length : stop, lastWord(words));
}

/** What stands in front and is taken up again: `de vrijheid van het buitenwerk` in `de vrijheid van het buitenwerk, dat is het`. */
export function frontedOf({ words, typed }: ToRewrite): string | null {
  const from = /^(?:dus|ja|kortom|maar|en)$/u.test(words[0] ?? '') ? 1 : 0;
  const comma = words.indexOf(',');
  if (comma < from + 2 || comma > from + 8) return null;
  if (!/^(?:de|het|die|dat|zo'n|zon)$/u.test(words[from] ?? '') || !/^(?:dat|die|daar)$/u.test(words[comma + 1] ?? ''))
    return null;
  const piece = words.slice(from + 1, comma);
  if (
    piece.some(
      (word) =>
        SAYS.test(word) ||
        FINITE.test(word) ||
        isAuxiliary(word) ||
        isPast(word) ||
        isInfinitive(word) ||
        /^(?:je|jij|u|ik|we)$/u.test(word),
    )
  )
    return null;
  return lowered(typed.slice(from, comma));
}

/** No thing: `dat maakt jou zo bijzonder`. */
const SAYS =
  /^(?:maakt|maak|doet|geeft|zegt|zie|ziet|hoor|hoort|merk|vind|vindt|jou|voelt|klinkt|lijkt|raakt|raakte|snap|begrijp)$/u;

/** `je stage bij het waterschap` in `je stage bij het waterschap zit er over een maand op, toch`: a fact that is held up. */
export function factOf({ words, typed }: ToRewrite): string | null {
  if (!/^(?:je|jouw|uw)$/u.test(words[0] ?? '') || isAuxiliary(words[1] ?? '') || isPast(words[1] ?? '')) return null;
  const verb = words.findIndex((word, index) => index > 1 && FINITE.test(word));
  if (verb === -1 || verb > 6 || words.slice(0, verb).includes(',')) return null;
  return verb === 2 || /^(?:bij|op|in|van|aan|met|voor)$/u.test(words[2] ?? '') ? lowered(typed.slice(0, verb)) : null;
}

function lowered(typed: readonly string[]): string {
  return [typed[0]?.toLowerCase(), ...typed.slice(1)].join(' ');
}
