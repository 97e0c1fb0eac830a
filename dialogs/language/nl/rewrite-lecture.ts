import type { ToRewrite } from '../rewrites.ts';
import { endOf, YOU } from './phrase-ends.ts';
import { withTe } from './infinitive.ts';
import { isInfinitive, isPast } from './verbs.ts';

const DETERMINER = /^(?:een|de|het|die|dat|deze|dit|zo|zo'n|zon|je|jouw|uw)$/u;
const PERHAPS = /^(?:misschien|wellicht|weet|eventueel)$/u;
/** What is said of a thing that is held out. */
const HELD_OUT =
  /^(?:goed|helpen|kwaad|schaden|opleveren|beter|verstandiger|slimmer|handiger|handig|idee|optie|mogelijkheid|iets|wat|niks|niets|geschikter|passender|verstandig|slim)$/u;
const ENDS_NAME = /^(?:wel|misschien|niet|een|iets|wat|geen|nog|ook|toch|voor|dan|echt|helemaal|niks|niets)$/u;
const NO_NAME = /^(?:ik|jij|je|u|hij|ze|zij|we|wij|om|te|als|en|dat|of|daar|er|wat|waar|moet|kunt|kan|die|,)$/u;

/** A noun that is held out, with its article: `de bbl` in `misschien is de bbl wel wat voor jou`. Null when none is. */
export function offeredOf({ words, typed }: ToRewrite): string | null {
  const thought = words.indexOf('gedacht');
  const about = words.findLastIndex((word, index) => word === 'aan' && (index < thought || index === thought + 1));
  if (thought !== -1 && about !== -1) return named(words, typed, about + 1, about < thought ? thought : endOf(words, about + 1));
  const of = words.findIndex((word, index) => word === 'van' && /^(?:je|u)$/u.test(words[index - 1] ?? ''));
  if (of !== -1 && /^(?:dacht|denk|denkt)$/u.test(words[of - 2] ?? '')) return named(words, typed, of + 1, endOf(words, of + 1));
  const over = words.findIndex((word, index) => index < 6 && (word === 'over' || (word === 'aan' && words[index + 1] === 'een')));
  if (/^(?:denk|denkt)$/u.test(words[0] ?? '') && over !== -1) return named(words, typed, over + 1, endOf(words, over + 1));
  const needed = words[0] === 'wat' && words.includes('nodig') ? words.indexOf('is') : -1;
  if (needed !== -1) return named(words, typed, needed + 1, endOf(words, needed + 1));
  const that = words.findIndex((word, index) => word === 'dat' && DETERMINER.test(words[index + 1] ?? ''));
  if (that !== -1 && /^(?:iets|wat|goed|geschikt|niks|niets)$/u.test(words[words.indexOf('voor', that) - 1] ?? ''))
    return named(
      words,
      typed,
      that + 1,
      words.findIndex((word, index) => index > that + 2 && ENDS_NAME.test(word)),
    );
  const verb = words.findIndex((word, index) => index > 0 && /^(?:is|lijkt|zou|kan)$/u.test(word));
  if (verb === -1 || !words.slice(verb + 1).some((word) => HELD_OUT.test(word))) return null;
  const you = words.findIndex((word) => /^(?:je|u)$/u.test(word));
  if (words[1] === 'dat' && PERHAPS.test(words[0] ?? '') && you < verb) return named(words, typed, 2, you);
  if (!PERHAPS.test(words[verb - 1] ?? '')) return named(words, typed, pieceBefore(words, verb), verb);
  const end = words.findIndex((word, index) => index > verb + 1 && ENDS_NAME.test(word));
  return end === -1 ? null : named(words, typed, verb + 1, end);
}

/** Where the piece before a word begins, past its comma and what joins it. */
function pieceBefore(words: readonly string[], before: number): number {
  const from = words.lastIndexOf(',', before) + 1;
  return /^(?:maar|dus|en|want)$/u.test(words[from] ?? '') ? from + 1 : from;
}

function named(words: readonly string[], typed: readonly string[], from: number, to: number): string | null {
  const piece = words.slice(from, to);
  const fits = piece.length > 1 && piece.length < 7 && DETERMINER.test(piece[0] ?? '');
  if (!fits || piece.slice(1).some((word) => NO_NAME.test(word) || isPast(word))) return null;
  return [typed[from]?.toLowerCase(), ...typed.slice(from + 1, to)].join(' ');
}

/** What had better been done, with te: `dat lek meteen te melden` in `je had dat lek meteen moeten melden`. */
export function missedOf({ words, typed }: ToRewrite): string | null {
  const put = words[0] === 'wat' ? words.indexOf('is', 3) : -1;
  if (put !== -1 && words.slice(0, put).includes('moeten')) return withTe(typed.slice(put + 1, endOf(words, put)));
  const had = words.findIndex(
    (word, index) => word === 'had' && [words[index - 1], words[index + 1]].some((one) => /^(?:je|jij|u|ge)$/u.test(one ?? '')),
  );
  const modal = words.findIndex((word, index) => index > had && /^(?:moeten|kunnen|mogen)$/u.test(word));
  if (had === -1 || modal === -1) return null;
  const inverted = !YOU.test(words[had - 1] ?? '') && YOU.test(words[had + 1] ?? '');
  const fronted = inverted && /^(?:dat|die|dit|het)$/u.test(words[had - 1] ?? '') ? [words[had - 1] ?? ''] : [];
  const between = typed
    .slice(inverted ? had + 2 : had + 1, modal)
    .filter(
      (_, index) =>
        !/^(?:beter|gewoon|even|toch|maar|best|wel|nou|natuurlijk|ook|eens|gelijk|echt|minst|minste|toen)$/u.test(
          words[(inverted ? had + 2 : had + 1) + index] ?? '',
        ),
    );
  const stop = words.findIndex((word, index) => index > modal && /^[,;]$/u.test(word));
  const end = Math.min(endOf(words, modal), stop === -1 ? words.length : stop);
  const tail = words.findIndex(
    (word, index) =>
      index > modal && index < end && /^(?:voor|voordat|zodat|toen)$/u.test(word) && YOU.test(words[index + 1] ?? ''),
  );
  const verbs = typed.slice(modal + 1, tail === -1 ? end : tail);
  const asks = words[0] === 'had';
  const choice = verbs.indexOf('om');
  if (verbs[0] === 'kiezen' && verbs.slice(choice + 1).includes('te')) return verbs.slice(choice + 1).join(' ');
  if (verbs.at(-1) === 'dan') verbs.pop();
  const spoken = [...fronted, ...between, ...verbs].filter((word) => !asks || word !== 'niet');
  const denies = spoken.some((word) => /^(?:niet|geen|nooit|niks)$/iu.test(word));
  const missed = denies || !verbs.some((word) => isInfinitive(word)) ? null : withTe(spoken);
  return missed === null || tail === -1 ? missed : `${missed} ${typed.slice(tail, end).join(' ')}`;
}

const OPENER =
  / (?:(?:neem|neemt) (?:u )?(?:het )?(?:maar )?van (?:mij|me) aan|(?:geloof|gelooft) (?:mij|me)(?: maar)?|iedereen weet|(?:ik|we) (?:kan|kunnen) (?:je|u) (?:verzekeren|vertellen)|uit ervaring|(?:besef|bedenk|onthoud|realiseer je)(?: wel| goed| maar)*|rekening mee|(?:zo )?is het nu eenmaal|het is (?:bekend|een feit)) dat /u;

/** What a lecture tells, as a clause: `bazen daar op letten` in `neem van mij aan dat bazen daar op letten`. */
export function lectureOf({ words, typed }: ToRewrite): string | null {
  if (!OPENER.test(` ${words.join(' ')} `)) return null;
  const that = words.indexOf('dat', 1);
  const mark = words.findIndex((word, index) => index > that && /^[.?!;",]$/u.test(word));
  const clause = typed.slice(that + 1, mark === -1 ? words.length : mark);
  return clause.length < 3 ? null : clause.join(' ');
}

const SETTING = /^(?:in|bij|op)$/u;
const HOLDS_SETTING = /^(?:de|het|dit|dat|deze|die|een|elke|ieder|elk)$/u;
const VERB =
  /^(?:moet|moeten|kom|komt|sta|staat|telt|tellen|heb|hebt|heeft|is|zijn|kun|kunt|kan|gaat|ga|geldt|draait|loopt|krijg|krijgt|red|redt|word|wordt|hoort|hoor|mag|leert|leer|haal|vind|werkt|werken|begint|win|bereik|wil)$/u;

/** Where a lecture says it is so, at its beginning: `in de zorg`. */
export function settingOf({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex((word) => VERB.test(word));
  if (verb < 3 || verb > 5 || !SETTING.test(words[0] ?? '') || !HOLDS_SETTING.test(words[1] ?? '')) return null;
  return words.slice(2, verb).includes(',') ? null : [typed[0]?.toLowerCase(), ...typed.slice(1, verb)].join(' ');
}

/** What a lecture says cannot be missed, at its beginning: `zonder diploma`. */
export function lackOf({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex((word) => VERB.test(word));
  if (words[0] !== 'zonder' || verb < 2 || verb > 4 || words.slice(0, verb).includes(',')) return null;
  return ['zonder', ...typed.slice(1, verb)].join(' ');
}
