import type { ToRewrite } from '../rewrites.ts';
import { words as wordSet } from '../lexicon.ts';
import { already } from './clause.ts';
import type { Address } from './rewrites.ts';
import { isInfinitive, isPast, PARTICLES } from './verbs.ts';

const STEMS: Readonly<Record<string, string>> = {
  ga: 'gaan', doe: 'doen', vraag: 'vragen', praat: 'praten', bel: 'bellen', mail: 'mailen', app: 'appen', maak: 'maken', zoek: 'zoeken', neem: 'nemen',
  begin: 'beginnen', probeer: 'proberen', geef: 'geven', leer: 'leren', werk: 'werken', zet: 'zetten', kies: 'kiezen', pak: 'pakken', schrijf: 'schrijven',
  stuur: 'sturen', regel: 'regelen', spreek: 'spreken', plan: 'plannen', oefen: 'oefenen', lees: 'lezen', meld: 'melden', haal: 'halen', volg: 'volgen',
  gebruik: 'gebruiken', bespreek: 'bespreken', overleg: 'overleggen', kom: 'komen', zeg: 'zeggen', stap: 'stappen', laat: 'laten', houd: 'houden', hou: 'houden', blijf: 'blijven',
}; // prettier-ignore

const BEFORE_IMPERATIVE = /^(?:[,:;.!-]|dus|en|maar|dan|gewoon|nou|eerst|oke|kom|op|tip)$/u;
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
  const line = ` ${found.words.join(' ')} `;
  const judged = judgedOf(found);
  if (judged !== null) return [`Hoe ${look} er zelf op terug dat | ${judged}`, `Wat betekent het voor ${you} dat | ${judged}`];
  const back = [`Hoe ${look} daar zelf op terug`, `Wat vond ${you} zelf van hoe het ging`];
  if (BLAME.test(line)) return [...whereItWas(found, address), ...back];
  const plan = planOf(found);
  if (plan !== null) return [`Hoe ${look} zelf aan tegen | ${plan}`, ...own];
  const action = actionOf(found);
  if (action !== null)
    return [`Hoe ${look} zelf aan tegen het idee om | ${action}`, `Wat zou het ${you} opleveren om | ${action}`, ...own];
  const clause = clauseOf(found);
  if (clause !== null)
    return [`Hoe zou het voor ${you} zijn als | ${clause}`, `Wat zou het ${you} opleveren als | ${clause}`, ...own];
  return VERDICT.test(line) ? [...whereItWas(found, address), ...back] : own;
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
  if (at === -1 || end - at > 5 || words.slice(at, end).some((word) => isInfinitive(word) || word === 'dat')) return [];
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
    clause.some((word) => isPast(word) || /^(?:moet|moeten|kunt|kan|niet|geen|nooit|zou|mag)$/u.test(word))
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

/** What is advised, as an infinitive with te: `met je baas te praten`. */
function actionOf({ words, typed }: ToRewrite): string | null {
  const action = afterOm(words, typed) ?? afterModal(words, typed) ?? imperative(words, typed);
  return action === null || NEGATED.test(` ${action} `) ? null : action;
}

function afterOm(words: readonly string[], typed: readonly string[]): string | null {
  const om = words.lastIndexOf('om');
  const end = firstOfTwo(words, om, endOf(words, om));
  if (words.some((word) => /^(?:hoef|hoeft|druk)$/u.test(word))) return null;
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
  const inverted = whose(words[modal] ?? '').test(words[modal + 1] ?? '');
  const end = endOf(words, modal);
  const is = words.findIndex((word, index) => word === 'is' && index > modal && index < end);
  const from = is !== -1 ? is + 1 : inverted ? modal + 2 : modal + 1;
  const fronted = inverted && is === -1 && FRONTED.test(words[modal - 1] ?? '') ? [words[modal - 1] ?? ''] : [];
  const phrase = withoutFiller(words, typed, from, firstOfTwo(words, from, end));
  const doing = phrase.indexOf('doen');
  if (doing > 0 && phrase[doing - 1] === 'aan' && phrase.includes('te'))
    return phrase.slice(phrase[doing + 1] === 'om' ? doing + 2 : doing + 1).join(' ');
  return withTe([...fronted, ...phrase].map((word) => (inFirstPerson(words, modal) ? asYours(word) : word)));
}

const FRONTED = /^(?:daar|dat|dit|hier|zoiets|die)$/u;

/** Where the first of two joined infinitives ends: `je rijbewijs halen | en dan solliciteren`. */
function firstOfTwo(words: readonly string[], from: number, end: number): number {
  const and = words.findIndex(
    (word, index) => word === 'en' && index > from && index < end && words.slice(from, index).some((one) => isInfinitive(one)),
  );
  return and === -1 ? end : and;
}

function inFirstPerson(words: readonly string[], modal: number): boolean {
  return words[modal - 1] === 'ik' || words[modal + 1] === 'ik';
}

function asYours(word: string): string {
  return word === 'me' || word === 'mij' || word === 'mijn' ? 'je' : word;
}

/** `ik zou bellen` advises as `je moet bellen` does. */
function whose(modal: string): RegExp {
  return modal === 'zou' ? YOU_OR_I : YOU;
}

function imperative(words: readonly string[], typed: readonly string[]): string | null {
  const at = words.findIndex(
    (word, index) => STEMS[word] !== undefined && (index === 0 || BEFORE_IMPERATIVE.test(words[index - 1] ?? '')),
  );
  if (/^(?:daar|er|hier)$/u.test(words[at + 1] ?? '')) return null;
  const owns = words[at + 1] === 'je' && words[at - 1] === ':';
  if (at === -1 || (YOU.test(words[at + 1] ?? '') && !owns)) return null;
  const rest = withoutFiller(words, typed, at + 1, firstOfTwo(words, at, endOf(words, at)));
  const verb = STEMS[words[at] ?? ''];
  if (verb === undefined || rest.length === 0 || rest.some((word) => /^[:,;]$/u.test(word))) return null;
  if (words[at] === 'laat') {
    const infinitive = isInfinitive(rest.at(-1) ?? '') ? rest.at(-1) : undefined;
    return infinitive === undefined || rest.length < 2 ? null : [...rest.slice(0, -1), 'te laten', infinitive].join(' ');
  }
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

/** Before an infinitive that stands as a noun: `oefenen met presenteren`. */
const GOVERNS_NOUN = /^(?:met|bij|van|in|op|aan|tijdens|voor|na|het)$/u;
/** Infinitives that another one follows: `gaan praten`, `laten zien`. */
const GOVERNING = /^(?:gaan|laten|leren|blijven|komen|helpen|durven|willen|zien|horen|proberen|kunnen)$/u;

function withTe(phrase: readonly string[]): string | null {
  const at = phrase.findLastIndex(
    (word, index) => isInfinitive(word.toLowerCase()) && !GOVERNS_NOUN.test(phrase[index - 1] ?? ''),
  );
  if (at === -1 || phrase.length < 2 || phrase.includes(':')) return null;
  if (phrase[at - 1] === 'te') return phrase[0] === 'verstandig' ? null : phrase.join(' ');
  let first = at;
  if (GOVERNING.test(phrase[at - 1] ?? '')) first -= 1;
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
rusten hangen sturen bieden vatten meten slaan kleden lossen sturen leiden passen vinden wijzen tekenen schakelen
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
        (/^(?:want|maar|dan|zodat|omdat|als|anders|denk|joh|hoor|he|man|meid|zeg|toch)$/u.test(word) && index > from + 2)),
  );
  return end === -1 ? words.length : end;
}
