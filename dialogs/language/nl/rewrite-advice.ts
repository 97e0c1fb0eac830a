import type { ToRewrite } from '../rewrites.ts';
import { words as wordSet } from '../lexicon.ts';
import { already } from './clause.ts';
import type { Address } from './rewrites.ts';
import { isInfinitive, PARTICLES } from './verbs.ts';

const STEMS: Readonly<Record<string, string>> = {
  ga: 'gaan', doe: 'doen', vraag: 'vragen', praat: 'praten', bel: 'bellen', mail: 'mailen', app: 'appen', maak: 'maken', zoek: 'zoeken', neem: 'nemen',
  begin: 'beginnen', probeer: 'proberen', geef: 'geven', leer: 'leren', werk: 'werken', zet: 'zetten', kies: 'kiezen', pak: 'pakken', schrijf: 'schrijven',
  stuur: 'sturen', regel: 'regelen', spreek: 'spreken', plan: 'plannen', oefen: 'oefenen', lees: 'lezen', meld: 'melden', haal: 'halen', volg: 'volgen',
  gebruik: 'gebruiken', bespreek: 'bespreken', overleg: 'overleggen', kom: 'komen', zeg: 'zeggen', stap: 'stappen', laat: 'laten', houd: 'houden', hou: 'houden', blijf: 'blijven',
}; // prettier-ignore

const FILLER =
  /^(?:gewoon|eens|maar|even|ook|best|toch|misschien|beter|dan|eerst|nu|altijd|natuurlijk|het|beste|eigenlijk|wel|nog|gerust|best|voortaan|echt|eventueel|al|er|daar|bijvoorbeeld|zeker|nou)$/u;
const NEGATED = / (?:niet|geen|nooit|niks|zo|jezelf|gehad|hebben|moeten) /iu;
const MODAL = /^(?:moet|moeten|kunt|kan|kun|kon|zou|zoudt|mag)$/u;
const YOU_OR_I = /^(?:je|jij|u|ge|gij|ik)$/u;
const YOU = /^(?:je|jij|u|ge|gij)$/u;

/** Advice as a question for the other's own view of it, and a verdict as a question for their own. */
export function adviceAnew(found: ToRewrite, address: Address): string[] {
  const { you, look } = address;
  const own = [
    `Wat ${address.would} zelf willen doen`,
    `Welke mogelijkheden ${address.see} zelf`,
    `Wat ${address.have} daarbij nodig`,
  ];
  const judged = judgedOf(found);
  if (judged !== null) return [`Hoe ${look} er zelf op terug dat | ${judged}`, `Wat betekent het voor ${you} dat | ${judged}`];
  const action = actionOf(found);
  if (action !== null)
    return [`Hoe ${look} zelf aan tegen het idee om | ${action}`, `Wat zou het ${you} opleveren om | ${action}`, ...own];
  if (VERDICT.test(` ${found.words.join(' ')} `))
    return [`Hoe ${look} daar zelf op terug`, `Wat vond ${you} zelf van hoe het ging`];
  return own;
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

/** What is advised, as an infinitive with te: `met je baas te praten`. */
function actionOf({ words, typed }: ToRewrite): string | null {
  const action = afterOm(words, typed) ?? afterModal(words, typed) ?? imperative(words, typed);
  return action === null || NEGATED.test(` ${action} `) ? null : action;
}

function afterOm(words: readonly string[], typed: readonly string[]): string | null {
  const om = words.lastIndexOf('om');
  const end = endOf(words, om);
  if (om === -1 || !words.slice(om, end).includes('te')) return null;
  return typed
    .slice(om + 1, end)
    .join(' ')
    .replaceAll(' ,', ',');
}

function afterModal(words: readonly string[], typed: readonly string[]): string | null {
  const modal = words.findIndex((word, index) => {
    const owner = whose(word);
    return MODAL.test(word) && (owner.test(words[index - 1] ?? '') || owner.test(words[index + 1] ?? ''));
  });
  if (modal === -1) return null;
  const from = whose(words[modal] ?? '').test(words[modal + 1] ?? '') ? modal + 2 : modal + 1;
  return withTe(withoutFiller(words, typed, from, endOf(words, modal)));
}

/** `ik zou bellen` advises as `je moet bellen` does. */
function whose(modal: string): RegExp {
  return modal === 'zou' ? YOU_OR_I : YOU;
}

function imperative(words: readonly string[], typed: readonly string[]): string | null {
  const at = words.findIndex((word) => STEMS[word] !== undefined);
  if (at === -1 || at > 2 || YOU.test(words[at + 1] ?? '')) return null;
  const rest = withoutFiller(words, typed, at + 1, endOf(words, at));
  const verb = STEMS[words[at] ?? ''];
  if (verb === undefined || rest.length === 0) return null;
  if (words[at] === 'probeer') return rest.includes('te') ? rest.join(' ') : null;
  if (words[at] === 'ga' && isInfinitive(rest.at(-1) ?? '')) return withTe(rest);
  const last = rest.at(-1) ?? '';
  return PARTICLES.has(last) ? [...rest.slice(0, -1), last, 'te', verb].join(' ') : [...rest, 'te', verb].join(' ');
}

function withoutFiller(words: readonly string[], typed: readonly string[], from: number, end: number): string[] {
  const asks = /^(?:zou|kun|kan|kunt|wil|waarom|moet)$/u.test(words[0] ?? '');
  let start = from;
  while (start < end && (isFiller(words, start) || (asks && words[start] === 'niet'))) start += 1;
  return typed
    .slice(start, end)
    .filter((_, index) => !/^(?:gewoon|eens|maar|even|toch|ff|kunnen|moeten|misschien)$/u.test(words[start + index] ?? ''));
}

/** `het` is a filler only in `het beste`. */
function isFiller(words: readonly string[], at: number): boolean {
  if (words[at] === 'het') return /^(?:beste?)$/u.test(words[at + 1] ?? '');
  return FILLER.test(words[at] ?? '');
}

function withTe(phrase: readonly string[]): string | null {
  const at = phrase.findLastIndex((word) => isInfinitive(word.toLowerCase()));
  if (at === -1 || phrase.length < 2) return null;
  let first = at;
  while (first > 0 && isInfinitive(phrase[first - 1] ?? '') && first === at) first -= 1;
  const verb = phrase[first] ?? '';
  const particle = [...PARTICLES]
    .filter((one) => verb.startsWith(one) && isSeparable(verb, one))
    .toSorted((a, b) => b.length - a.length)[0];
  const split = particle === undefined ? ['te', verb] : [particle, 'te', verb.slice(particle.length)];
  const after = phrase.slice(first + 1);
  return [...phrase.slice(0, first), ...split, ...after].join(' ').replaceAll(' ,', ',');
}

const BASES = wordSet(`
nemen bellen zoeken schrijven lopen geven maken halen zetten houden denken vragen melden leveren doen gaan staan komen kijken leggen
ruimen laten spreken werken wachten pakken bouwen brengen vullen sluiten ronden lezen praten stellen trekken proberen bereiden letten
rusten hangen sturen leiden passen vinden wijzen tekenen schakelen
`);
const INSEPARABLE = wordSet('overleggen overwegen voorkomen ondernemen onderzoeken omvatten voorspellen overdenken aanvaarden');

function isSeparable(verb: string, particle: string): boolean {
  return BASES.has(verb.slice(particle.length)) && !INSEPARABLE.has(verb);
}

function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, index) =>
      index > from &&
      (/^[.?!;"]$/u.test(word) ||
        (word === ',' && index > from + 2) ||
        (/^(?:want|maar|dan|zodat|omdat|denk|joh|hoor|he|man|meid|zeg|toch)$/u.test(word) && index > from + 2)),
  );
  return end === -1 ? words.length : end;
}
