import type { ToRewrite } from '../rewrites.ts';
import { withTe } from './infinitive.ts';
import { bare, composed, imperative, opensWithOrder, invited, shrugged } from './orders.ts';
import { endOf, firstOfTwo, withoutFiller, YOU, YOU_OR_I } from './phrase-ends.ts';
import { isInfinitive } from './verbs.ts';

const NEGATED = / (?:niet|geen|nooit|niks|zo|jezelf|gehad|hebben|moeten) /iu;

const MODAL = /^(?:moet|moeten|kunt|kan|kun|kon|zou|zoudt|mag)$/u;

/** What is told as a fact or left to the other. */
const NO_ACTION =
  /(?:^| )te weten$|(?:^| )zichzelf |^versteld | is (?:gewoon )?[^ ]+$|^het (?:[^ ]+ )+te vinden$|^te zeggen dat | te (?:aanraden|adviseren|aanbevelen)(?: |$)|^een kwestie /u;

/** What is advised, as an infinitive with te: `met je baas te praten`. */
export function actionOf(found: ToRewrite): string | null {
  const { words, typed } = withoutStance(found);
  const om = afterOm(words, typed);
  if (om !== null && NO_ACTION.test(om)) return null;
  const ordered = om !== null && opensWithOrder(words) ? imperative(words, typed) : null;
  if (ordered !== null && ordered.endsWith(om ?? '') && !NEGATED.test(` ${ordered} `)) return ordered;
  if (om !== null && !NEGATED.test(` ${om.replace(/(?:^| )niet(?= )/u, '')} `)) return om;
  const action =
    om ??
    reminded(words, typed) ??
    afterAan(words, typed) ??
    invited(words, typed) ??
    shrugged(words, typed) ??
    owed(words, typed) ??
    (opensWithOrder(words) ? imperative(words, typed) : null) ??
    afterModal(words, typed) ??
    imperative(words, typed) ??
    bare(words, typed);
  return action === null || NO_ACTION.test(action) || NEGATED.test(` ${action.replace(/(?<=.) (?:dat|of|omdat|als) .*/u, '')} `)
    ? null
    : action;
}

/** What follows an `om` that opens no clause: `om tafel`. */
const NO_AIM = /^(?:tafel|hulp|raad|advies|geld|aandacht|half|beurt|problemen)$/u;

/** Before what someone feels about doing something, which is not advised: `bang om te falen`. */
const FELT_ABOUT = /^(?:plek|plekje|kans|ruimte|manier|maatje|bang|huiverig|gewend|geneigd|moe|onzeker|zenuwachtig|zin)$/u;

/** The sentence without `als ik jou was`, `in jouw plaats`, where something else of it stands before and after. */
function withoutStance({ words, typed }: ToRewrite): Pick<ToRewrite, 'words' | 'typed'> {
  if (!words.includes('plaats') && !words.includes('was')) return { words, typed };
  const at = words.findIndex(
    (_, index) =>
      index > 0 &&
      (/^als ik (?:jou|u) was$/u.test(words.slice(index, index + 4).join(' ')) ||
        /^(?:in|aan) (?:jouw|uw) plaats$/u.test(words.slice(index, index + 3).join(' '))),
  );
  if (at === -1) return { words, typed };
  const size = words[at] === 'als' ? 4 : 3;
  const rest = (list: readonly string[]): string[] => [...list.slice(0, at), ...list.slice(at + size)];
  return { words: rest(words), typed: rest(typed) };
}

function afterOm(words: readonly string[], typed: readonly string[]): string | null {
  const om = words.findLastIndex(
    (word, index) =>
      word === 'om' &&
      !(index === 0 && words[1] === 'te') &&
      !NO_AIM.test(words[index + 1] ?? '') &&
      !FELT_ABOUT.test(words[index - 1] ?? '') &&
      !(words[index - 1] === 'tijd' && /^(?:meer|genoeg|de|wat)$/u.test(words[index - 2] ?? '')) &&
      !words.slice(index, index + 4).includes('uur'),
  );
  const end = firstOfTwo(words, om, endOf(words, om));
  if (words.some((word) => /^(?:hoef|hoeft|druk|wees)$/u.test(word))) return null;
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
    .filter((_, index) => words[om + index] === 'nog' || !/^(?:gewoon|eens|maar)$/u.test(words[om + 1 + index] ?? ''))
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

/** `je portfolio bij te werken` in `vergeet niet je portfolio bij te werken`. */
function reminded(words: readonly string[], typed: readonly string[]): string | null {
  const end = endOf(words, 2);
  return words[0] === 'vergeet' && words[1] === 'niet' && words.slice(2, end).includes('te')
    ? typed.slice(2, end).join(' ')
    : null;
}

/** `meer initiatief te tonen` in `ik vind dat je meer initiatief moet tonen`. */
function owed(words: readonly string[], typed: readonly string[]): string | null {
  const that = words.findIndex((word, index) => word === 'dat' && YOU.test(words[index + 1] ?? ''));
  if (that < 2) return null;
  const end = endOf(words, that + 1);
  const modal = words.findIndex((word, index) => index > that + 1 && index < end && /^(?:moet|mag|zou|zoudt)$/u.test(word));
  let last = modal + 1;
  while (last < end && isInfinitive(words[last] ?? '')) last += 1;
  if (modal === -1 || last === modal + 1) return null;
  const done = withTe([...withoutFiller(words, typed, that + 2, modal), ...withoutFiller(words, typed, modal + 1, last)]);
  return done === null ? null : [done, ...typed.slice(last, end)].join(' ');
}

function afterModal(words: readonly string[], typed: readonly string[]): string | null {
  const best = words[0] === 'wat' ? words.findIndex((word, index) => word === 'is' && words[index - 1] === 'doen') : -1;
  if (best !== -1) return withTe(withoutFiller(words, typed, best + 1, endOf(words, best)));
  const modal = words.findIndex((word, index) => {
    const owner = whose(word);
    return MODAL.test(word) && (owner.test(words[index - 1] ?? '') || owner.test(words[index + 1] ?? ''));
  });
  if (modal === -1 || isSomebodyElse(words, modal)) return asIWould(words, typed);
  const owner = whose(words[modal] ?? '');
  const inverted = !owner.test(words[modal - 1] ?? '') && owner.test(words[modal + 1] ?? '');
  const end = endOf(words, modal);
  const is = words.findIndex((word, index) => word === 'is' && index > modal && index < end);
  const from = is !== -1 ? is + 1 : inverted ? modal + 2 : modal + 1;
  if (is === -1 && words[modal - (inverted ? 1 : 2)] === 'wat') return null;
  const fronted = inverted && is === -1 ? inFront(words, typed, modal) : [];
  const start = words[from] === 'in' && words[from + 2] === 'plaats' ? from + 3 : from;
  const phrase = withoutFiller(words, typed, start, firstOfTwo(words, start, end));
  if (phrase[0] === 'op' && phrase[1] === 'zoek' && phrase.length > 3 && !phrase.includes('gaan'))
    return ['op zoek te gaan', ...phrase.slice(2)].join(' ');
  const doing = phrase.indexOf('doen');
  if (doing > 0 && phrase[doing - 1] === 'aan' && phrase.includes('te'))
    return phrase.slice(phrase[doing + 1] === 'om' ? doing + 2 : doing + 1).join(' ');
  return withTe([...fronted, ...phrase].map((word) => (inFirstPerson(words, modal) ? asYours(word) : word)));
}

/** `naar een open dag te gaan` in `als ik jou was ging ik naar een open dag`. */
function asIWould(words: readonly string[], typed: readonly string[]): string | null {
  const went = words.findIndex((word, index) => DID.has(word) && words[index + 1] === 'ik');
  const verb = DID.get(words[went] ?? '');
  if (verb === undefined || words[0] !== 'als' || words[1] !== 'ik') return null;
  const rest = withoutFiller(words, typed, went + 2, endOf(words, went)).map(asYours);
  if (verb === 'laten' && rest.length > 1 && isInfinitive(rest.at(-1) ?? ''))
    return [...rest.slice(0, -1), 'te laten', rest.at(-1)].join(' ');
  if (verb !== 'gaan') return rest.length === 0 ? null : composed(verb, rest);
  return rest.length === 0 ? null : withTe([...rest, ...(isInfinitive(rest.at(-1) ?? '') ? [] : ['gaan'])]);
}

const DID: ReadonlyMap<string, string> = new Map(Object.entries({
  ging: 'gaan', belde: 'bellen', vroeg: 'vragen', deed: 'doen', nam: 'nemen', liet: 'laten', koos: 'kiezen', zocht: 'zoeken', schreef: 'schrijven', stuurde: 'sturen',
  maakte: 'maken', zei: 'zeggen', bleef: 'blijven', stopte: 'stoppen', gaf: 'geven', hield: 'houden', meldde: 'melden', sprak: 'spreken', begon: 'beginnen',
  keek: 'kijken', mailde: 'mailen', praatte: 'praten', legde: 'leggen', zette: 'zetten', wachtte: 'wachten', pakte: 'pakken', kocht: 'kopen', las: 'lezen', leerde: 'leren',
})); // prettier-ignore

/** What stands in front and belongs to what is to be done: `dat`, `die wrok`. */
function inFront(words: readonly string[], typed: readonly string[], modal: number): string[] {
  if (FRONTED.test(words[modal - 1] ?? '')) return [words[modal - 1] ?? ''];
  if (modal === 1 && /^\p{L}{4,}(?:en|s)$/u.test(words[0] ?? '') && !NO_FRONT.test(words[0] ?? ''))
    return [typed[0]?.toLowerCase() ?? ''];
  const named = /^(?:de|het|een|die|dat|deze|je|jouw|uw|zo'n)$/u.test(words[0] ?? '') && modal > 1 && modal < 5;
  return named && !words.slice(0, modal).some((word) => /^(?:,|keer|dag|week|volgende|beste|moment)$/u.test(word))
    ? [typed[0]?.toLowerCase() ?? '', ...typed.slice(1, modal)]
    : [];
}

/** What looks like many things and tells when, or how likely. */
const NO_FRONT =
  /^(?:morgen|misschien|bovendien|trouwens|anders|soms|straks|samen|alleen|tegen|intussen|ondertussen|overigens|meestal|hoogstens|minstens|eveneens)$/u;

/** What somebody else does for the other. */
const FOR_YOU = /^(?:helpen|sieren|passen|misstaan|steunen|leren|bijstaan|opleveren|vertellen|adviseren|begeleiden|brengen)$/u;

/** `misschien kan je oom je helpen`, `die kan je alles vertellen`, `een coach zou je kunnen helpen`: who can is another. */
function isSomebodyElse(words: readonly string[], modal: number): boolean {
  if (
    /^(?:kan|zou|kon)$/u.test(words[modal] ?? '') &&
    /^(?:je|u)$/u.test(words[modal + 1] ?? '') &&
    /^(?:een|de|het|die|zo'n)$/u.test(words[0] ?? '') &&
    words.slice(modal).some((word, index, rest) => FOR_YOU.test(word) || (word === 'goed' && rest[index + 1] === 'doen'))
  )
    return true;
  if (words[modal - 2] === 'die' && /^(?:kan|kunnen)$/u.test(words[modal] ?? '')) return true;
  if (words[modal] !== 'kan' || words[modal + 1] !== 'je') return false;
  return words[modal - 1] === 'die' || words.slice(modal + 2).some((word) => /^(?:je|jou)$/u.test(word));
}

const FRONTED = /^(?:daar|dat|dit|hier|zoiets|die)$/u;

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
