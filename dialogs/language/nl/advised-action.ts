import type { ToRewrite } from '../rewrites.ts';
import { withTe } from './infinitive.ts';
import { isInfinitive, PARTICLES } from './verbs.ts';

const STEMS: Readonly<Record<string, string>> = {
  ga: 'gaan', doe: 'doen', vraag: 'vragen', praat: 'praten', bel: 'bellen', mail: 'mailen', app: 'appen', maak: 'maken', zoek: 'zoeken', neem: 'nemen',
  begin: 'beginnen', probeer: 'proberen', geef: 'geven', leer: 'leren', werk: 'werken', zet: 'zetten', kies: 'kiezen', pak: 'pakken', schrijf: 'schrijven',
  stuur: 'sturen', regel: 'regelen', spreek: 'spreken', plan: 'plannen', oefen: 'oefenen', lees: 'lezen', meld: 'melden', haal: 'halen', volg: 'volgen',
  gebruik: 'gebruiken', bespreek: 'bespreken', overleg: 'overleggen', kom: 'komen', zeg: 'zeggen', stap: 'stappen', laat: 'laten', houd: 'houden', hou: 'houden', blijf: 'blijven', leg: 'leggen', hang: 'hangen', check: 'checken', bied: 'bieden', loop: 'lopen', wacht: 'wachten', lever: 'leveren', vertel: 'vertellen',
}; // prettier-ignore

const BEFORE_IMPERATIVE = /^(?:[,:;.!-]|dus|en|maar|dan|gewoon|nou|eerst|oke|kom|op|tip)$/u;
const FILLER =
  /^(?:gewoon|eens|es|maar|even|ook|best|toch|misschien|beter|dan|eerst|nu|altijd|natuurlijk|het|beste|eigenlijk|wel|nog|gerust|best|anders|voortaan|echt|eventueel|al|er|daar|bijvoorbeeld|zeker|nou)$/u;
const NEGATED = / (?:niet|geen|nooit|niks|zo|jezelf|gehad|hebben|moeten) /iu;
const MODAL = /^(?:moet|moeten|kunt|kan|kun|kon|zou|zoudt|mag)$/u;
const YOU_OR_I = /^(?:je|jij|u|ge|gij|ik)$/u;
/** The forms of address, as subjects. */
export const YOU = /^(?:je|jij|u|ge|gij)$/u;

/** What is advised, as an infinitive with te: `met je baas te praten`. */
export function actionOf({ words, typed }: ToRewrite): string | null {
  const om = afterOm(words, typed);
  if (om !== null && !NEGATED.test(` ${om.replace(/(?:^| )niet(?= )/u, '')} `)) return om;
  const action = om ?? afterAan(words, typed) ?? invited(words, typed) ?? afterModal(words, typed) ?? imperative(words, typed);
  return action === null || NEGATED.test(` ${action} `) ? null : action;
}

function afterOm(words: readonly string[], typed: readonly string[]): string | null {
  const om = words.lastIndexOf('om');
  const end = firstOfTwo(words, om, endOf(words, om));
  if (words.some((word) => /^(?:hoef|hoeft|druk)$/u.test(word))) return null;
  if (
    om === -1 ||
    !words.slice(om, end).includes('te') ||
    /^(?:te gaan|(?:van|over|aan|in|op|mee) te [^ ]+)$/u.test(
      words
        .slice(om + 1, end)
        .join(' ')
        .trim(),
    )
  )
    return null;
  return typed
    .slice(om + 1, end)
    .join(' ')
    .replaceAll(' ,', ',');
}

/** `dat te bevestigen` in `u doet er verstandig aan dat te bevestigen`. */
function afterAan(words: readonly string[], typed: readonly string[]): string | null {
  const at = words.findIndex(
    (word, index) => word === 'aan' && /^(?:goed|verstandig|wijs|slim|beter)$/u.test(words[index - 1] ?? ''),
  );
  const end = endOf(words, at);
  const from = words[at + 1] === 'doen' ? at + 2 : at + 1;
  return at === -1 || !words.slice(at, end).includes('te') ? null : typed.slice(from, end).join(' ');
}

/** `die garage zelf op te bellen` in `waarom bel je die garage niet gewoon zelf op`, and `waarom niet een dagje meedraaien`. */
function invited(words: readonly string[], typed: readonly string[]): string | null {
  if (words[0] !== 'waarom') return null;
  const end = endOf(words, 1);
  if (words[1] === 'niet') return withTe(withoutFiller(words, typed, 2, end));
  const verb = stemOf(words[1] ?? '');
  const not = words.indexOf('niet');
  if (verb === undefined || not === -1 || not >= end || !YOU.test(words[2] ?? '')) return null;
  const rest = [...withoutFiller(words, typed, 3, not), ...withoutFiller(words, typed, not + 1, end)];
  return verb === 'gaan' && isInfinitive(rest.at(-1) ?? '') ? withTe(rest) : composed(verb, rest);
}

/** The infinitive of `bel`, `belt`. */
function stemOf(word: string): string | undefined {
  return STEMS[word] ?? (word.endsWith('t') ? STEMS[word.slice(0, -1)] : undefined);
}

function afterModal(words: readonly string[], typed: readonly string[]): string | null {
  const best = words[0] === 'wat' ? words.findIndex((word, index) => word === 'is' && words[index - 1] === 'doen') : -1;
  if (best !== -1) return withTe(withoutFiller(words, typed, best + 1, endOf(words, best)));
  const modal = words.findIndex((word, index) => {
    const owner = whose(word);
    return MODAL.test(word) && (owner.test(words[index - 1] ?? '') || owner.test(words[index + 1] ?? ''));
  });
  if (modal === -1 || isSomebodyElse(words, modal)) return null;
  const owner = whose(words[modal] ?? '');
  const inverted = !owner.test(words[modal - 1] ?? '') && owner.test(words[modal + 1] ?? '');
  const end = endOf(words, modal);
  const is = words.findIndex((word, index) => word === 'is' && index > modal && index < end);
  const from = is !== -1 ? is + 1 : inverted ? modal + 2 : modal + 1;
  const fronted = inverted && is === -1 && FRONTED.test(words[modal - 1] ?? '') ? [words[modal - 1] ?? ''] : [];
  const start = words[from] === 'in' && words[from + 2] === 'plaats' ? from + 3 : from;
  const phrase = withoutFiller(words, typed, start, firstOfTwo(words, start, end));
  const doing = phrase.indexOf('doen');
  if (doing > 0 && phrase[doing - 1] === 'aan' && phrase.includes('te'))
    return phrase.slice(phrase[doing + 1] === 'om' ? doing + 2 : doing + 1).join(' ');
  return withTe([...fronted, ...phrase].map((word) => (inFirstPerson(words, modal) ? asYours(word) : word)));
}

/** `misschien kan je oom je helpen`, `die kan je alles vertellen`: who can is another. */
function isSomebodyElse(words: readonly string[], modal: number): boolean {
  if (words[modal] !== 'kan' || words[modal + 1] !== 'je') return false;
  return words[modal - 1] === 'die' || words.slice(modal + 2).some((word) => /^(?:je|jou)$/u.test(word));
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
    (word, index) =>
      (STEMS[word] !== undefined && (index === 0 || BEFORE_IMPERATIVE.test(words[index - 1] ?? ''))) ||
      (index === 0 && words[1] === 'u' && stemOf(word) !== undefined),
  );
  if (at === -1 || /^(?:daar|er|hier)$/u.test(words[at + 1] ?? '')) return null;
  const told = words.includes('.') || words.includes('!');
  const owns = /^(?:je|uw)$/u.test(words[at + 1] ?? '') && (words[at - 1] === ':' || (told && at === 0));
  const polite = words[at + 1] === 'u' && words[at]?.endsWith('t') === true && told;
  if (YOU.test(words[at + 1] ?? '') && !owns && !polite) return null;
  const from = polite ? at + 2 : at + 1;
  const rest = withoutFiller(words, typed, from, firstOfTwo(words, at, endOf(words, at)));
  if (rest.some((word) => /^(?:mij|me|ik)$/u.test(word)) || (owns && words.includes('dan'))) return null;
  const verb = stemOf(words[at] ?? '');
  if (verb === undefined || rest.length === 0 || rest.some((word) => /^[:,;]$/u.test(word))) return null;
  if (words[at] === 'laat' && isInfinitive(rest.at(-1) ?? ''))
    return rest.length < 2 ? null : [...rest.slice(0, -1), 'te laten', rest.at(-1)].join(' ');
  if (words[at] === 'laat' && !rest.some((word) => /^(?:in|thuis|op|aan|achter|los)$/u.test(word))) return null;
  if (words[at] === 'probeer') return rest.includes('te') ? rest.join(' ') : null;
  if (words[at] !== 'laat' && joinsOrders(rest)) return null;
  if (words[at] === 'ga' && isInfinitive(rest.at(-1) ?? '')) return withTe(rest);
  if (words[at] === 'ga' && isInfinitive(rest[0] ?? '')) return ['te gaan', ...rest].join(' ');
  return composed(verb, rest);
}

/** `pak de telefoon en regel het` tells two things to do. */
function joinsOrders(rest: readonly string[]): boolean {
  const and = rest.indexOf('en');
  return and > 0 && STEMS[rest[and + 1] ?? ''] !== undefined;
}

const AFTER_PARTICLE = /^(?:bij|met|voor|aan|tegen|na|naar)$/u;

/** A verb with te after what goes with it: `je in te schrijven bij het roc`, `je oom te vragen of het mag`. */
function composed(verb: string, rest: readonly string[]): string {
  const asked = rest.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:of|wat|hoe|waar|wanneer|wie|dat)$/u.test(word) &&
      rest[index + 1] !== undefined &&
      YOU_OR_IT.test(rest[index + 1] ?? ''),
  );
  if (asked !== -1) return [...rest.slice(0, asked), 'te', verb, ...rest.slice(asked)].join(' ');
  const particle = rest.findLastIndex(
    (word, index) =>
      PARTICLES.has(word) && (index === rest.length - 1 || (index > 0 && AFTER_PARTICLE.test(rest[index + 1] ?? ''))),
  );
  const at = particle === -1 ? rest.length - 1 : particle;
  return [...rest.slice(0, at + 1), 'te', verb, ...rest.slice(at + 1)].join(' ');
}

const YOU_OR_IT = /^(?:je|jij|u|ge|het|er|ze|hij|de|een|dat|die|we)$/u;

function withoutFiller(words: readonly string[], typed: readonly string[], from: number, end: number): string[] {
  const asks = /^(?:zou|kun|kan|kunt|wil|waarom|moet)$/u.test(words[0] ?? '');
  let start = from;
  while (start < end && (isFiller(words, start) || (asks && words[start] === 'niet'))) start += 1;
  return typed
    .slice(start, end)
    .filter(
      (_, index) =>
        !/^(?:gewoon|gwn|persoonlijk|eens|es|maar|even|toch|ff|kunnen|moeten|misschien)$/u.test(words[start + index] ?? ''),
    );
}

/** `het` is a filler only in `het beste`. */
function isFiller(words: readonly string[], at: number): boolean {
  if (words[at] === 'het') return /^(?:beste?)$/u.test(words[at + 1] ?? '');
  if (
    /^(?:er|daar)$/u.test(words[at] ?? '') &&
    words.slice(at + 2, at + 7).some((word) => /^(?:over|mee|van|aan|op|na)$/u.test(word))
  )
    return false;
  return FILLER.test(words[at] ?? '');
}

/** Where the clause from a word on ends. */
export function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, index) =>
      index > from &&
      (/^[.?!;"]$/u.test(word) ||
        (word === ',' && index > from + 2) ||
        (/^(?:want|maar|dan|zodat|omdat|als|anders|denk|joh|hoor|he|zeg|toch)$/u.test(word) &&
          index > from + 2 &&
          !(/^(?:maar|toch)$/u.test(word) && /^(?:eens|es|even|ff|gewoon|op|een)$/u.test(words[index + 1] ?? ''))) ||
        (/^(?:man|meid|jong|gast|maat|kerel|vriend)$/u.test(word) &&
          index > from + 2 &&
          !/^\p{L}/u.test(words[index + 1] ?? ''))),
  );
  return end === -1 ? words.length : end;
}
