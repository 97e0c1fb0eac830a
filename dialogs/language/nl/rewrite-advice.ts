import type { ToRewrite } from '../rewrites.ts';
import { actionOf, endOf, YOU } from './advised-action.ts';
import { already } from './clause.ts';
import { lackOf, lectureOf, missedOf, offeredOf, settingOf } from './rewrite-lecture.ts';
import type { Address } from './rewrites.ts';
import { isInfinitive, isParticiple, isPast } from './verbs.ts';

/** Advice as a question for the other's own view of it, and a verdict as a question for their own. */
export function adviceAnew(found: ToRewrite, address: Address): string[] {
  const { you, look, have } = address;
  const own = [
    `Wat ${address.would} zelf willen doen`,
    `Welke mogelijkheden ${address.see} zelf`,
    `Wat ${address.have} daarbij nodig`,
  ];
  const line = ` ${found.words.join(' ')} `;
  const judged = judgedOf(found);
  if (judged !== null) return [`Hoe ${look} er zelf op terug dat | ${judged}`, `Wat betekent het voor ${you} dat | ${judged}`];
  const back = [`Hoe ${look} daar zelf op terug`, `Wat vond ${you} zelf van hoe het ging`];
  if (BARE_PRAISE.test(line)) return [...whereItWas(found, address), ...howItWasDone(address)];
  if (NOT_DONE.test(line)) return [...whereItWas(found, address), 'Wat gebeurde er precies', ...back];
  const missed = missedOf(found);
  if (missed !== null)
    return [`Wat had het ${you} opgeleverd om | ${missed}`, `Hoe ${look} nu zelf aan tegen het idee om | ${missed}`, ...back];
  if (BLAME.test(line)) return [...whereItWas(found, address), ...back];
  const told = lectureOf(found);
  if (told !== null)
    return [`Wat ${have} er zelf van gemerkt dat | ${told}`, `Hoe ${look} er zelf tegenaan dat | ${told}`, ...own];
  const plan = planOf(found);
  if (plan !== null) return [`Hoe ${look} zelf aan tegen | ${plan}`, ...own];
  const offered = offeredOf(found);
  if (offered !== null) return [`Hoe ${look} zelf aan tegen | ${offered}`, `Wat zou | ${offered} | ${you} opleveren`, ...own];
  const action = actionOf(found);
  if (action !== null && PAST_ACT.test(line)) return [`Hoe ${look} zelf terug op het idee om | ${action}`, ...back];
  if (action !== null)
    return [`Hoe ${look} zelf aan tegen het idee om | ${action}`, `Wat zou het ${you} opleveren om | ${action}`, ...own];
  const clause = WARNS.test(line) ? null : clauseOf(found);
  if (clause !== null)
    return [`Hoe zou het voor ${you} zijn als | ${clause}`, `Wat zou het ${you} opleveren als | ${clause}`, ...own];
  const setting = settingAnew(found, address);
  if (setting !== null) return [...setting, ...own];
  return VERDICT.test(line) ? [...whereItWas(found, address), ...back] : own;
}

/** Where a lecture says it is so, or what it says cannot be missed, asked back. Null when it names neither. */
function settingAnew(found: ToRewrite, { you, see, have }: Address): string[] | null {
  const setting = settingOf(found);
  if (setting !== null) return [`Hoe ${see} dat zelf | ${setting}`, `Wat ${have} daar zelf van gemerkt | ${setting}`];
  const lack = lackOf(found);
  return lack === null ? null : [`Hoe zou het voor ${you} zijn | ${lack}`, `Hoe ${see} het verder gaan | ${lack}`];
}

/** What is warned of is nothing to wish for. */
const WARNS = / (?:besef|bedenk|onthoud|realiseer|pas|let|kijk|denk|weet) (?:\S+ ){0,3}(?:op|uit|erom|dat) /u;

/** An act that is judged afterwards: `wat een stomme zet om`. */
const PAST_ACT = / (?:zet|keuze|actie|streek|blunder|fout) (?:van je |van jou |was het )?om /u;

/** Praise that names no act: `goed zo`, `knap hoor`. */
const BARE_PRAISE =
  /^ (?:(?:heel|erg|echt|super|hartstikke|zo|wat|oke|nou|en|ja|dan) |, )*(?:goed (?:zo|gedaan|bezig|aangepakt|opgelost)|lekker bezig|(?:knap|netjes|top|super|keurig|bravo|chapeau|petje af|klasse|geweldig|fantastisch|uitstekend|perfect|respect|hulde|complimenten|compliment|sterk|slim|dapper|stoer|ga zo door|goed|prima) (?:hoor |zeg |man |joh |gedaan |werk |gewerkt |opgelost |aangepakt |voor je |van je )*[.!,])/u;
/** Blame of something done, with `niet` or a word of its own. */
const NOT_DONE =
  / (?:dat|dit|zo|zoiets) (?:\S+ ){0,5}(?:kan|mag|hoort|past|doe je|doet men) (?:\S+ ){0,4}niet | (?:onverantwoord|onverantwoordelijk|foei|schandalig|belachelijk|onbeleefd|brutaal|respectloos) /u;

/** What was done that is praised, asked back. */
function howItWasDone({ you, have }: Address): string[] {
  return [
    `Wat deed ${you} precies waardoor het lukte`,
    `Hoe ${have} dat aangepakt`,
    `Wat ging er volgens ${you === 'u' ? 'u' : 'jou'} goed`,
  ];
}

const BLAME =
  / (?:had(?:den)?) (?:je|u) | (?:je|u) had | (?:gehandeld|gedaan|aangepakt|gereageerd|opgelost) | (?:schuld|gedrag) /u;

/** How it went `bij die bewoner`: a verdict asked back, with the place or the people that it was about. */
function whereItWas({ words, typed }: ToRewrite, { look, you }: Address): string[] {
  const end = endOf(words, 0);
  const at = words.findLastIndex(
    (word, index) =>
      index > 2 &&
      index < end - 1 &&
      /^(?:bij|op|in|tijdens|met)$/u.test(word) &&
      /^(?:de|het|die|dat|je|uw)$/u.test(words[index + 1] ?? ''),
  );
  if (
    at === -1 ||
    end - at > 5 ||
    words.slice(at, end).some((word) => isInfinitive(word) || isParticiple(word) || word === 'dat')
  )
    return [];
  const where = typed.slice(at, end).join(' ');
  return [`Hoe ${look} zelf terug op hoe het ging | ${where}`, `Wat vond ${you} zelf van hoe het ging | ${where}`];
}

/** `stoppen met je opleiding` in `stoppen met je opleiding lijkt me geen goed plan`. */
function planOf({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex((word) => /^(?:lijkt|is|vind|helpt|werkt|zou)$/u.test(word));
  const named = isInfinitive(words[0] ?? '') || isInfinitive(words[verb - 1] ?? '');
  if (verb < 1 || verb > 6 || !named || words.slice(0, verb).some((word) => /^(?:,|ik|we)$/u.test(word))) return null;
  return `${(typed[0] ?? '').toLowerCase()} ${typed.slice(1, verb).join(' ')}`.trim();
}

/** `je je uren op tijd invult` in `het is belangrijk dat je je uren op tijd invult`: what is wanted, as a clause. */
function clauseOf({ words, typed }: ToRewrite): string | null {
  const that = words.findIndex((word, index) => /^(?:dat|als)$/u.test(word) && YOU.test(words[index + 1] ?? ''));
  if (that < 1) return null;
  const cut = words.findIndex(
    (word, index) => index > that + 2 && /^(?:[.?!,;]|en|want|maar|dan|snap|hoor|joh|he|zodat)$/u.test(word),
  );
  const end = cut === -1 ? words.length : cut;
  const clause = words.slice(that + 1, end);
  if (
    clause.length < 3 ||
    clause.some(
      (word) =>
        isPast(word) ||
        word === 'zijt' ||
        (/^(?:hebt|heb|heeft|bent|is|zijn)$/u.test(word) && clause.some((one) => isParticiple(one))) ||
        /^(?:moet|moeten|kunt|kan|niet|geen|nooit|zou|mag)$/u.test(word),
    )
  )
    return null;
  return typed.slice(that + 1, end).join(' ');
}

const PRAISE =
  / (?:goed|knap|slim|dapper|sterk|mooi|moedig|fijn|stom|dom|jammer|zonde|netjes|super|top|geweldig|trots|raar|slecht) /u;
const VERDICT =
  / (?:(?:dat|dit|het|daar|zo) (?:was|is|heb|had|hebt|vind|vond) |gedaan |aangepakt |opgelost |petje |bravo |complimenten |schuld |respect |top |had (?:je|u) |(?:je|u) had )|^ (?:heel |erg |echt |super |wat |hartstikke )?(?:goed|knap|super|dom|stom|netjes|slim|top|prima|fout)/u;

/** `wat goed dat je hebt doorgezet`: the clause that is judged. */
function judgedOf({ words, typed }: ToRewrite): string | null {
  const that = words.findIndex((word, index) => word === 'dat' && index > 0 && YOU.test(words[index + 1] ?? ''));
  if (that === -1 || !PRAISE.test(` ${words.slice(0, that).join(' ')} `)) return null;
  return already(typed.slice(that + 1, endOf(words, that)))?.words ?? null;
}
