import type { ToRewrite } from '../rewrites.ts';
import { verbsFor } from './agreeing.ts';
import { actionOf } from './advised-action.ts';
import { YOU } from './phrase-ends.ts';
import { lackOf, lectureOf, missedOf, offeredOf, settingOf } from './rewrite-lecture.ts';
import { addedOf, blameAnew, deedAnew, lookingBack, whereItWas } from './rewrite-verdicts.ts';
import type { Address } from './address.ts';
import { isInfinitive, isParticiple, isPast } from './verbs.ts';

/** Advice as a question for the other's own view of it, and a verdict as a question for their own. */
export function adviceAnew(found: ToRewrite, address: Address): string[] {
  const { you, look, have } = address;
  const own = [`Wat ${address.would} zelf willen doen`, `Welke mogelijkheden ${address.see} zelf`, `Wat ${have} daarbij nodig`];
  const view = [`Hoe ${address.see} dat zelf`, ...own];
  const line = ` ${found.words.join(' ')} `;
  const deed = deedAnew(found, address);
  if (deed !== null) return deed;
  if (NO_REASON.test(line)) return view;
  const missed = missedOf(found) ?? (/ geweest /u.test(line) ? actionOf(found) : null);
  if (missed !== null) return missedAnew(missed, address);
  const blame = OFFERS.test(line) || OF_THE_MENTOR.test(line) || DONE_FOR_YOU.test(line) ? null : blameAnew(found, address);
  if (blame !== null) return blame;
  const told = lectureOf(found);
  if (told !== null)
    return [`Wat ${have} er zelf van gemerkt dat | ${told}`, `Hoe ${look} er zelf tegenaan dat | ${told}`, ...view];
  const plan = planOf(found);
  if (plan !== null) return [`Hoe ${look} zelf aan tegen | ${plan}`, ...own];
  const offered = offeredOf(found);
  if (offered !== null)
    return [`Hoe ${look} zelf aan tegen | ${offered}`, `Wat ${verbsFor(offered).would} | ${offered} | ${you} opleveren`, ...own];
  const action = actionOf(found);
  if (action !== null)
    return [`Hoe ${look} zelf aan tegen het idee om | ${action}`, `Wat zou het ${you} opleveren om | ${action}`, ...own];
  const clause = WARNS.test(line) ? null : clauseOf(found);
  if (clause !== null)
    return [`Hoe zou het voor ${you} zijn als | ${clause}`, `Wat zou het ${you} opleveren als | ${clause}`, ...own];
  const setting = settingAnew(found, address);
  if (setting !== null) return [...setting, ...own];
  return VERDICT.test(line) && !OFFERS.test(line) && !OF_THE_MENTOR.test(line) && !DONE_FOR_YOU.test(line)
    ? [...addedOf(found, address, true), ...whereItWas(found, address), ...lookingBack(address)]
    : view;
}

/** What there is no reason for is nothing to ask the gain of: `dat is geen reden om weg te blijven`. */
const NO_REASON = / geen (?:\S+ )?reden (?:om|tot|voor) /u;

/** What the mentor took in hand: `ik heb een plekje voor je geregeld`. */
const DONE_FOR_YOU =
  /^ (?:\S+ ){0,2}ik (?:heb|had|ga|zal|kan) (?:\S+ )*(?:geregeld|gebeld|gemaild|gevraagd|regelen|bellen|mailen|vragen|aangemeld) /u;

/** What the mentor tells of their own life: no verdict. */
const OF_THE_MENTOR =
  /^ (?:(?:nou|ja|och|ach|tja|kijk|weet je|,|zelf) )*(?:mijn|ik|wij|we|toen ik)(?= )(?! had (?:dat|het|die|zo) )(?!.* (?:je|jij|jou|jouw|u|uw) )/u;

/** What puts something forward, so that it judges nothing that was done. */
const OFFERS = / (?:idee om|misschien|wellicht|zou|zoudt|kun|kunt) /u;

/** What had better been done, asked back. */
function missedAnew(missed: string, address: Address): string[] {
  return [
    `Wat had het ${address.you} opgeleverd om | ${missed}`,
    `Wat had ${address.subject} nodig gehad om | ${missed}`,
    ...lookingBack(address),
  ];
}

/** Where a lecture says it is so, or what it says cannot be missed, asked back. Null when it names neither. */
function settingAnew(found: ToRewrite, { you, see, have }: Address): string[] | null {
  const setting = settingOf(found);
  if (setting !== null) return [`Hoe ${see} dat zelf | ${setting}`, `Wat ${have} daar zelf van gemerkt | ${setting}`];
  const lack = lackOf(found);
  return lack === null ? null : [`Hoe zou het voor ${you} zijn | ${lack}`, `Hoe ${see} het verder gaan | ${lack}`];
}

/** What is warned of is nothing to wish for. */
const WARNS =
  / (?:zonde|doodzonde|jammer|besef|bedenk|onthoud|realiseer|pas|let|kijk|denk|weet) (?:\S+ ){0,3}(?:op|uit|erom|dat|van|als) /u;

/** `stoppen met je opleiding` in `stoppen met je opleiding lijkt me geen goed plan`. */
function planOf({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex((word) => /^(?:lijkt|is|vind|helpt|werkt|zou)$/u.test(word));
  const named = verb > 1 && (isInfinitive(words[0] ?? '') || isInfinitive(words[verb - 1] ?? ''));
  if (
    verb < 1 ||
    verb > 6 ||
    !named ||
    /^(?:wat|dat|als|het|van|met|door|voor|bij|in|op|met)$/u.test(words[0] ?? '') ||
    words.slice(0, verb).some((word) => /^(?:,|ik|we)$/u.test(word))
  )
    return null;
  return `${(typed[0] ?? '').toLowerCase()} ${typed.slice(1, verb).join(' ')}`.trim();
}

/** `je je uren op tijd invult` in `het is belangrijk dat je je uren op tijd invult`: what is wanted, as a clause. */
function clauseOf({ words, typed }: ToRewrite): string | null {
  const that = words.findIndex((word, index) => /^(?:dat|als|wanneer)$/u.test(word) && YOU.test(words[index + 1] ?? ''));
  if (that === -1 || words[that + 2] === ',' || (that === 0 && !words.some((word) => /^(?:eens|nou)$/u.test(word)))) return null;
  const before = words.slice(0, that);
  if (that > 0 && !(words[that] === 'dat' ? WANTS : WELCOMES).test(` ${before.join(' ')} `)) return null;
  if (words[that] !== 'dat' && before.some((word, index) => /^(?:kunt|kun|moet|mag)$/u.test(word) && index < that - 1))
    return null;
  const cut = words.findIndex(
    (word, index) =>
      index > that + 2 &&
      !(word === 'en' && words[index + 1] === 'niet') &&
      /^(?:[.?!,;]|en|want|maar|dan|snap|hoor|joh|he|zodat)$/u.test(word),
  );
  const end = cut === -1 ? words.length : cut;
  const clause = words.slice(that + 1, end);
  if (words[that - 1] === 'vind' || words[that - 2] === 'ik') return null;
  if (
    clause.length < 3 ||
    clause.some(
      (word) =>
        isPast(word) ||
        word === 'zijt' ||
        (/^(?:hebt|heb|heeft|bent|is|zijn)$/u.test(word) && clause.some((one) => isParticiple(one))) ||
        /^(?:moet|moeten|kunt|kan|niet|geen|nooit|zou|mag|ik|we)$/u.test(word),
    )
  )
    return null;
  return typed
    .slice(that + 1, end)
    .filter((_, index) => !/^(?:nou|eens|gewoon|toch)$/u.test(clause[index] ?? ''))
    .join(' ');
}

/** Before what is wanted of somebody: `het is belangrijk dat`. */
const WANTS =
  / (?:belangrijk|belangrijkste|beter|beste|goed|fijn|verstandig|verstandigst|verstandigste|zorg|zorgt|stel|voorstel|afspreken|spreken|verwacht|tijd|wil|zou|wens|oplossing|bedoeling|handig|handigst|slim|slimst|nodig|noodzakelijk|idee|hoop|eis|zeggen|stellen|prettig|mooi|nuttig|advies|tip|raad) /u;
/** Before what would be welcome: `het zou goed zijn als`. */
const WELCOMES =
  / (?:zou|zijn|goed|beter|fijn|slim|slimmer|handig|handiger|verstandig|verstandiger|mooi|leuk|prettig|helpt|helpen|scheelt|vinden|waarderen|wat|stel) $/u;

const VERDICT =
  / (?:(?:dat|dit|het|daar|zo) (?:was|heb|had|hebt|vond) |(?:heb|hebt|heeft|had) (?:\S+ )*(?:gedaan|aangepakt|opgelost) |keuze |ik (?:ook |precies |net )*zo (?:ook )?gedaan |petje |pluim |schouderklopje? |bravo |complimenten |eigen schuld |jouw schuld |respect |top |had (?:je|u) |(?:je|u) had )|^ had (?:dan|het|dat|maar|nou|toch) |^ wat een (?:\S+ ){1,3}(?:heb|hebt|heeft) (?:je|jij|u|ge) |^ (?:heel |erg |echt |super |wat |hartstikke )?(?:goed|knap|super|dom|stom|netjes|slim|top|prima|fout)/u;
