import type { ToRewrite } from '../rewrites.ts';
import { actionOf } from './advised-action.ts';
import { endOf, YOU } from './phrase-ends.ts';
import { already, type Clause } from './clause.ts';
import { withTe } from './infinitive.ts';
import type { Address } from './address.ts';
import { isAuxiliary, isInfinitive, isParticiple, isPast } from './verbs.ts';

/** An act that is judged afterwards: `wat een stomme zet om`. */
const PAST_ACT = / (?:zet|keuze|actie|streek|blunder|fout) (?:van je |van jou |was het )?om /u;
/** An act that is praised or blamed as somebody's: `wat slim van je om`. */
const THEIR_ACT =
  / (?:goed|knap|sterk|netjes|slim|dapper|moedig|top|super|keurig|verstandig|stoer|mooi|attent|lief|aardig|dom|stom|onhandig|brutaal|laf|onverstandig) van (?:je|jou|u) (?:dat je )?om /u;
/** An act that is called good or bad, whether done or yet to be done: `slim om de route uit te printen`. */
const CALLED =
  /^ (?:heel |erg |echt |super |wel |zo |wat |niet )*(?:slim|knap|dapper|moedig|sterk|netjes|stoer|attent|lief|sportief|dom|stom|laf|onhandig|brutaal) (?:hoor |zeg )?(?:, )?om /u;
/** Blame of an act: nobody is asked how it was to do what is called stupid. */
const BLAMES = / (?:dom|domme|stom|stomme|onhandig|onhandige|brutaal|laf|laffe|slechte|blunder|fout) /u;
/** `het was niet netjes om weg te lopen`. */
const DONE_TO = /^ (?:het|dat) was (?:niet |wel |erg |heel |nogal |best |echt )*\p{L}+ (?:van (?:je|u|jou) )?om /u;
/** What is called good or bad of somebody: `dat vind ik heel dapper van je`. */
const OF_THEM =
  / (?:goed|knap|sterk|netjes|slim|slimme|dapper|moedig|top|super|keurig|verstandig|stoer|mooi|attent|lief|aardig|dom|domme|stom|stomme|sportief|flink|\p{L}+ (?:oplossing|actie|zet)) van (?:je|jou|u|jullie) [.!,]|^ (?:dat|dit) vind ik (?:\S+ )*(?:actie|zet|oplossing|keuze|streek) |^ (?:mooi|goed|lekker) hoor , ga (?:zo|vooral) | (?:was|is) niet aan (?:jou|u|je) |^ wat ben (?:je|jij) (?:toch |ook )*een | beter (?:was )?geweest dat | was (?:\S+ )?beter geweest /u;
/** Praise that names no act: `goed zo`, `knap hoor`. */
const BARE_PRAISE =
  /^ (?:(?:heel|erg|echt|super|hartstikke|zo|wat|oke|nou|en|ja|dan) |, )*(?:goed? (?:zo|gedaan|bezig|aangepakt|opgelost)|lekker bezig|keurig werk|ga zo (?:door|voort)|(?:knap|netjes|top|super|keurig|bravo|chapeau|petje af|klasse|geweldig|fantastisch|uitstekend|perfect|respect|hulde|complimenten|compliment|sterk|slim|dapper|stoer|ga zo door|goed|prima) (?:hoor |zeg |man |joh |gedaan |werk |gewerkt |opgelost |aangepakt |voor je |van je )*(?:[.!,]|$))/u;
/** Blame of something done, with `niet` or a word of its own. */
const NOT_DONE =
  / (?:dat|dit|zo|zoiets) (?:\S+ ){0,5}(?:kan|mag|hoort|past|doe je|doet men) (?:\S+ ){0,4}niet |^ zo (?!red|kom|haal|krijg|word)\S+ (?:je|ge|u) (?:\S+ )?niet | (?:onverantwoord|onverantwoordelijk|foei|schandalig|belachelijk|onbeleefd|brutaal|respectloos|onprofessioneel|ongepast|onacceptabel|ontoelaatbaar|asociaal|onfatsoenlijk|kinderachtig) /u;
const BLAME =
  / (?:had(?:den)?) (?:je|jij|u|ge|gij) | (?:je|u|ge|gij) had | (?:meer|beter|anders|meer inzet) van (?:je|jou|u) verwacht |^ (?:je|jij|u|ge|gij) (?:bent|hebt|zijt) (?:\S+ ){0,4}te (?:laat|vroeg|snel|lang|weinig|veel|hard|makkelijk) (?:\S+ ){0,4}(?:ge\S+|begonnen|besteed) | (?:heb|hebt|heeft|had) (?:\S+ )*(?:gehandeld|gedaan|aangepakt|gereageerd|opgelost|gemaakt) | (?:gehandeld|gedaan|aangepakt|gereageerd|opgelost) (?:heb|hebt|heeft) | (?:eigen schuld|jouw schuld|gedrag) |^ (?:slordig|dom|stom|onhandig|jammer|zwak|matig|flauw|laf) |^ da(?:t)? was (?:\S+ ){0,5}van (?:je|u|jou) /u;

/** Praise or blame of something done, asked back with what it was about. Null when the sentence is no verdict of that kind. */
export function deedAnew(found: ToRewrite, address: Address): string[] | null {
  const { you, look } = address;
  const line = ` ${found.words.join(' ')} `;
  const back = lookingBack(address);
  const judged = judgedOf(found);
  if (judged !== null)
    return [
      `Hoe ${look} er zelf ${judged.past ? 'op terug' : 'naar'} dat | ${judged.words}`,
      `Wat betekent het voor ${you} dat | ${judged.words}`,
    ];
  if (THEIR_ACT.test(line) || PAST_ACT.test(line)) {
    const action = actionOf(found);
    if (BLAMES.test(line)) return back;
    const asked = PAST_ACT.test(line) ? `Hoe ${look} zelf terug op het besluit om` : `Hoe was het voor ${you} om`;
    return action === null ? back : [`${asked} | ${action}`, ...back];
  }
  const called = CALLED.test(line) ? actionOf(found) : null;
  if (called !== null) return [`Hoe ${look} er zelf tegenaan om | ${called}`, `Wat levert het ${you} op om | ${called}`, ...back];
  if (BARE_PRAISE.test(line)) return [...addedOf(found, address, true), ...whereItWas(found, address), ...howItWasDone(address)];
  const done = DONE_TO.test(line) ? actionOf(found) : null;
  if (done !== null) return [...back, `Hoe was het voor ${you} om | ${done}`];
  if (OF_THEM.test(line)) return back;
  if (NOT_DONE.test(line)) return [...whereItWas(found, address), 'Wat gebeurde er precies', ...back];
  return null;
}

/** Blame that is told apart only after what had better been done: `had je`, `slordig hoor`. Null when it is none. */
export function blameAnew(found: ToRewrite, address: Address): string[] | null {
  const line = ` ${found.words.join(' ')} `;
  if (!BLAME.test(line)) return null;
  return [...addedOf(found, address, false), ...whereItWas(found, address), ...lookingBack(address)];
}

/** How someone looks back on it, in general. */
export function lookingBack({ look, subject }: Address): string[] {
  return [`Hoe ${look} daar zelf op terug`, `Wat vond ${subject} zelf van hoe het ging`];
}

/** What was done that is praised, asked back. */
function howItWasDone({ subject, stressed, have }: Address): string[] {
  return [`Wat deed ${subject} precies waardoor het lukte`, `Hoe ${have} dat aangepakt`, `Wat ging er volgens ${stressed} goed`];
}

/** What is named after the verdict: `die lasnaad` in `keurig werk, die lasnaad`, `zo'n bus begeleiden` in `knap hoor, zo'n bus begeleiden`. */
export function addedOf({ words, typed }: ToRewrite, { look, you }: Address, praised: boolean): string[] {
  const comma = words.indexOf(',');
  if (comma < 1) return [];
  const end = words.findIndex((word, index) => index > comma + 1 && !/^(?:\p{L}|\p{N})/u.test(word));
  const piece = words.slice(comma + 1, end === -1 ? words.length : end);
  const said = typed.slice(comma + 1, comma + 1 + piece.length);
  if (
    piece.length < 2 ||
    piece.length > 12 ||
    piece.some((word) => /^(?:zal|ik|zou|kan|hoort|wil|moet|gaat|doe|doet|mag|is)$/u.test(word))
  )
    return [];
  if (isInfinitive(piece[0] ?? '') && piece[0] !== 'midden')
    return praised ? [] : [`Hoe ${look} zelf terug op het | ${said.join(' ')}`];
  if (isInfinitive(piece.at(-1) ?? '') && !/^(?:je|jij|u|ik|dat|daar)$/u.test(piece[0] ?? '')) {
    const action = praised ? withTe(said) : null;
    return action === null ? [] : [`Hoe was het voor ${you} om | ${action}`];
  }
  if (!/^(?:die|dat|deze|dit|je|jouw|uw)$/u.test(piece[0] ?? '') || piece.length > 6) return [];
  if (piece.slice(1).some((word) => isAuxiliary(word) || isPast(word) || /^(?:ik|je|jij|u|ze|hij|dat)$/u.test(word))) return [];
  return words.slice(0, comma).some((word) => /^(?:keuze|idee|plan|keus|optie|besluit|beslissing)$/u.test(word))
    ? [`Hoe ${look} zelf aan tegen | ${said.join(' ')}`]
    : [`Hoe ${look} zelf terug op | ${said.join(' ')}`];
}

/** How it went `bij die bewoner`: a verdict asked back, with the place or the people that it was about. */
export function whereItWas({ words, typed }: ToRewrite, { look, subject }: Address): string[] {
  const end = endOf(words, 0);
  const at = words.findIndex(
    (word, index) =>
      index > 2 &&
      index < end - 1 &&
      /^(?:bij|op|in|tijdens|met)$/u.test(word) &&
      /^(?:de|het|die|dat|je|uw)$/u.test(words[index + 1] ?? ''),
  );
  if (at === -1 || end - at > 7) return [];
  if (
    words
      .slice(at, end)
      .some((word) => isInfinitive(word) || isParticiple(word) || word === 'dat' || word === 'hand' || word === 'haak')
  )
    return [];
  const where = typed.slice(at, end).join(' ');
  return [`Hoe ${look} zelf terug op hoe het ging | ${where}`, `Wat vond ${subject} zelf van hoe het ging | ${where}`];
}

const PRAISE =
  / (?:slordig|onhandig|slap|zwak|gek|goed|knap|slim|dapper|sterk|mooi|moedig|fijn|stom|dom|jammer|zonde|netjes|super|top|geweldig|trots|raar|slecht|chapeau|bravo|siert|flink|sportief|respect|bewondering|petje|complimenten|compliment|klasse|keurig|stoer|lief|attent|van (?:je|jou|u)|niet kunnen) /u;

/** `wat goed dat je hebt doorgezet`, `dat je hem niet had vergrendeld, dat kan niet`: the clause that is judged. */
function judgedOf({ words, typed }: ToRewrite): Clause | null {
  const that = words.findIndex((word, index) => word === 'dat' && YOU.test(words[index + 1] ?? ''));
  if (that === -1 || words.slice(0, that).some((word) => /^(?:als|zou|beter|belangrijk|lijkt)$/u.test(word))) return null;
  const line = ` ${words.join(' ')} `;
  const judges =
    that === 0
      ? / , (?:(?:dat|zoiets) (?:kan|mag|was|is|vind|hoort|doe)|daar heb ik|(?:echt |heel |super |gewoon |wat )?(?:chapeau|petje|knap|respect|bravo|top|klasse|netjes|sterk|super|complimenten|hulde|goed|stom|dom|zonde|jammer)) /u.test(
          line,
        )
      : PRAISE.test(` ${words.slice(0, that).join(' ')} `);
  const thinks = that === 0 ? words.findIndex((word, index) => word === 'vind' && words[index + 1] === 'ik') : -1;
  if (thinks > 3 && !/^(?:dat|,)$/u.test(words[thinks - 1] ?? '') && PRAISE.test(` ${words.slice(thinks).join(' ')} `))
    return already(typed.slice(1, thinks));
  return judges ? already(typed.slice(that + 1, endOf(words, that))) : null;
}
