import type { ToRewrite } from '../rewrites.ts';
import type { Address } from './address.ts';
import { already, subordinate, type Clause } from './clause.ts';
import { clauseAnew } from './rewrite-clause.ts';
import { lastWord } from './rewrite-topics.ts';
import { remembering } from '../memo.ts';
import { SETS } from './sets.ts';
import { isAuxiliary, isInfinitive, isPast } from './verbs.ts';

const REASON = /^(?:omdat|doordat|om)$/u;
const FROM_IT = /^(?:komt|kwam|ligt|lag|heeft)$/u;
const ADDRESSED = /^(?:je|jij|u|ge|gij)$/u;
const OPENS = /^(?:dus|ja|en|maar|oke|kortom|eigenlijk|volgens|mij|,)$/u;
const GUESSING = /^(?:vast|natuurlijk|zeker|gewoon|waarschijnlijk|dus|eigenlijk|toch|alleen|maar|vooral)$/u;
const DID =
  / (?:deed (?:je|u|ge|jij)(?! (?:\S+ )?(?:wat|iets|veel|goed|pijn|zeer|verdriet|niks|niets) )|(?:je|u|ge|jij) deed|(?:heb|hebt) (?:je|u|ge|jij) dat gedaan) /u;

const DOES = / (?:(?:doe|doet) (?:je|jij|u|ge|gij)|(?:je|jij|u|ge|gij) doet) (?:het|dat|dit) /u;

/** A motive that was filled in, asked for openly: with what was done, where the sentence tells it. */
export function motiveAnew(found: ToRewrite, address: Address, past: boolean): string[] {
  const { subject, you } = address;
  const deed = deedOf(found);
  if (deed !== null && !/^\p{L}+ (?:het|dat) (?:deed|doet)$/u.test(deed.words))
    return [...clauseAnew(deed, address), `Wat ${deed.past ? 'speelde' : 'speelt'} er voor ${you} mee`];
  const does = DOES.test(` ${found.words.join(' ')} `) ? [`Wat maakt dat ${subject} dat doet`] : [];
  const did = DID.test(` ${found.words.join(' ')} `) ? [`Wat maakte dat ${subject} dat deed`] : [];
  return [...does, ...did, `Wat ${past ? 'speelde' : 'speelt'} er voor ${you} mee`, `Hoe ${past ? 'was' : 'is'} dat voor ${you}`];
}

/** `je bent gestopt` in `je bent gestopt omdat je ruzie had`, `dat je zo hard werkt` in `dat je zo hard werkt komt door je angst`. */
function deedOf({ words, typed }: ToRewrite): Clause | null {
  const rest = typed.map((word, index) => (index === 0 ? word.toLowerCase() : word));
  const until = words.findIndex(
    (word, index) => index > 3 && FROM_IT.test(word) && words.slice(index).some((one) => CAUSED.test(one)),
  );
  if (words[0] === 'dat' && ADDRESSED.test(words[1] ?? ''))
    return until === -1 ? null : already(rest.slice(1, words[until - 1] === ',' ? until - 1 : until));
  const because = words.findIndex((word, index) => index > 2 && REASON.test(word));
  if (because === -1) return null;
  const from = words.findIndex((word) => !OPENS.test(word));
  const kept = [...rest.keys()].filter((index) => index >= from && index < because && !GUESSING.test(words[index] ?? ''));
  if (words[because - 1] === ',') kept.pop();
  const clause = kept.map((index) => rest[index] ?? '');
  const [first, second] = kept.map((index) => words[index] ?? '');
  if (clause.length < 3 || clause.some((word) => word === ',' || word === 'of')) return null;
  if (ADDRESSED.test(first ?? '')) return subordinate([clause[1] ?? '', clause[0] ?? '', ...clause.slice(2)]);
  return ADDRESSED.test(second ?? '') && !/^(?:dat|omdat|als|of)$/u.test(first ?? '') ? subordinate(clause) : null;
}

const CAUSED = /^(?:door|doordat|omdat|aan|maken)$/u;

const GLAD = /^(?:blij|energie|gelukkig|vrolijk|enthousiast|kick)$/u;

const RATED = new RegExp(
  `^(?:${SETS['eval']}|${SETS['state']}|makkelijk|makkelijker|super|top|tof|cool|chill|heftig|pittig|zwaar)$`,
  'u',
);
const isRated = remembering((word) => RATED.test(word));
const HOW = new RegExp(`^(?:${SETS['adv']}|zeker|te|een|beetje|super|blijkbaar|dus|nou)$`, 'u');

/** One bare word that names a thing: `wiskunde`. */
const NAME =
  /^(?!(?:alles|niks|niets|iets|iedereen|niemand|hem|haar|mij|jezelf|zichzelf|uzelf|zoiets|daar|hier|elkaar|school|die|dat|dit|het|weinig|veel)$)\p{L}{4,}$/u;

/** `die toets` in `je vond die toets zeker makkelijk`: a thing that someone is said to rate. */
export function ratedOf({ words, typed }: ToRewrite): string | null {
  const finds = words.findIndex((word) => /^(?:vind|vindt|vond)$/u.test(word));
  const next = ADDRESSED.test(words[finds + 1] ?? '');
  if (finds === -1 || !(next || words.slice(0, finds).some((word) => ADDRESSED.test(word)))) return null;
  const end = lastWord(words);
  let to = end;
  if (!isRated(words[to - 1] ?? '')) {
    if (!HOW.test(words[to - 1] ?? '') || !isRated(words[to - 2] ?? '')) return null;
    to -= 1;
  }
  to -= 1;
  while (HOW.test(words[to - 1] ?? '')) to -= 1;
  let from = next ? finds + 2 : finds + 1;
  while (HOW.test(words[from] ?? '') && from < to) from += 1;
  const piece = words.slice(from, to);
  const named =
    piece.length > 1
      ? piece.length < 8 && /^(?:die|dat|de|het|je|jouw|uw|deze|dit|zo'n)$/u.test(piece[0] ?? '')
      : NAME.test(piece[0] ?? '');
  return named &&
    !HOW.test(piece[1] ?? '') &&
    !piece.some((word) => CLAUSE.test(word) || word === ',' || /^(?:om|te|als|toen|die)$/u.test(word === piece[0] ? '' : word))
    ? typed.slice(from, to).join(' ')
    : null;
}

/** What someone is said to hold dear: `structuur` in `jij houdt van structuur`, `school` in `je vindt school niet zo belangrijk`. */
export function valuedOf({ words, typed }: ToRewrite): string | null {
  const end = lastWord(words);
  const of = words.findIndex(
    (word, index) =>
      (word === 'van' && words.slice(0, index).some((one) => /^(?:hou|houd|houdt)$/u.test(one))) ||
      (word === 'aan' && words.slice(0, index).some((one) => /^(?:hecht|hechten)$/u.test(one))),
  );
  if (of !== -1) return thing(words, typed, of + 1, end);
  const glad = words.findIndex(
    (word, index) => word === 'van' && words.slice(Math.max(0, index - 2), index).some((one) => GLAD.test(one)),
  );
  if (glad !== -1 && isAuxiliary(words[glad + 1] ?? '')) return null;
  if (glad !== -1) return thing(words, typed, glad + 1, end);
  const weighs = words.indexOf('belangrijk');
  const finds = words.findIndex((word) => /^(?:vind|vindt|vond)$/u.test(word));
  if (weighs !== -1 && finds !== -1 && finds < weighs) {
    let to = weighs;
    while (/^(?:niet|zo|heel|erg|echt|ook|wel|gewoon|best|eigenlijk|super|meer|nogal|zeer)$/u.test(words[to - 1] ?? '')) to -= 1;
    let from = finds + 1;
    while (/^(?:je|jij|u|ge|gij|dus|eigenlijk|gewoon|toch|vooral|duidelijk|blijkbaar)$/u.test(words[from] ?? '')) from += 1;
    return thing(words, typed, from, to);
  }
  const counts = words.findIndex((word) => /^(?:telt|geldt)$/u.test(word));
  return counts === 2 && words[0] === 'voor' ? thing(words, typed, 3, Math.min(end, 4)) : null;
}

function thing(words: readonly string[], typed: readonly string[], from: number, to: number): string | null {
  const stop = words.findIndex((word, index) => index >= from && index < to && /^(?:[,;:.?!]|dan|want|maar)$/u.test(word));
  const end = stop === -1 ? to : stop;
  const piece = words.slice(from, end);
  const named = piece.length > 0 && piece.length < 6 && !piece.some((word) => NO_THING.test(word));
  return named ? typed.slice(from, end).join(' ') : null;
}

const NO_THING =
  /^(?:dat|het|om|te|als|of|je|jij|u|ge|gij|ik|elkaar|dit|die|daar|niet|geen|wat|hoe|wordt|word|krijgt|krijg|is|bent|moet|af|de)$/u;

/** `zo'n eerste week` in `dat zal wel moeilijk zijn geweest, zo'n eerste week`: what is named after what is said of it. */
export function addendumOf({ words, typed }: ToRewrite): string | null {
  const comma = words.findIndex((word, index) => word === ',' && index > 2);
  if (comma === -1) return null;
  const stop = words.findIndex((word, index) => index > comma && /^(?:[,;:.?!]|of|want|maar|he|toch)$/u.test(word));
  const end = stop === -1 ? words.length : stop;
  const piece = words.slice(comma + 1, end);
  const named = /^(?:zo'n|zon|zulke|die|dat)$/u.test(piece[0] ?? '') || (piece.length > 2 && isInfinitive(piece.at(-1) ?? ''));
  if (/^(?:nu|er|ook|toen|daar|hier|altijd|nooit|wel|niet|al|nog|net|weer)$/u.test(piece[1] ?? '')) return null;
  if (!named || piece.length < 2 || piece.length > 9 || !words.slice(0, comma).some((word) => /^(?:dat|het|je|t)$/u.test(word)))
    return null;
  return piece.some((word) => CLAUSE.test(word) || isPast(word)) ? null : typed.slice(comma + 1, end).join(' ');
}

/** What shows that a clause follows and no thing. */
const CLAUSE =
  /^(?:ik|je|jij|u|ge|gij|hij|ze|we|is|was|zijn|waren|heb|hebt|heeft|had|wordt|werd|maakt|doet|zie|ziet|hoor|hoort|merk|merkt|snap|begrijp|kan|mag|moet|zou|zal|gaat|ging|zit|lijkt|weet|vind|vond|komt|kwam|ligt|lag|blijft|loopt|staat|laat|wil|moest|geeft|zegt|scheelt|valt|viel|raakt|raakte|past|paste|klinkt|betekent|helpt|blijkt|zo)$/u;

/** The word for what someone is said to be: `doorzetter`, `perfectionistisch`. */
export function traitOf({ words, typed }: ToRewrite, isQuality: (word: string) => boolean): string | null {
  if (words.some((word) => /^(?:niet|geen|te|iemand|type|of|nooit)$/u.test(word))) return null;
  const be = words.findIndex((word) => /^(?:ben|bent|zijt)$/u.test(word));
  const end = lastWord(words);
  const stop = words.findIndex((word, index) => index > be && /^[,;:.?!]$/u.test(word));
  const last = Math.min(end, stop === -1 ? words.length : stop) - 1;
  if (be === -1 || last <= be) return null;
  const article = words.findLastIndex((word, index) => word === 'een' && index > be && index < last);
  const told = words.slice(article + 1, last);
  const noun = article !== -1 && told.length < 3 && told.every((word) => word.endsWith('e') || word === 'geboren');
  const word = words[last] ?? '';
  if (!/^\p{L}{4,}$/u.test(word) || NO_TRAIT.test(word) || !(noun || isQuality(word))) return null;
  return noun && told.length > 0 && !told.every((one) => STRESSING.test(one))
    ? typed.slice(article + 1, last + 1).join(' ')
    : (typed[last] ?? null);
}

const NO_TRAIT = /^(?:mens|beetje|beginner|jongen|meisje|kind|student|leerling|moment)$/u;
const STRESSING = /^(?:echte|geboren|typische|ware)$/u;
