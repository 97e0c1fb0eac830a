const ONE = /^(?:een|het|dat|dit|zo'n|zon|elke|ieder|iemand|meer|wat)$/iu;
const PREPOSITION = /^(?:van|voor|in|op|met|aan|bij|door|naar|tegen|over|uit|tijdens|die|dat|waar|om|te)$/iu;
const MANY = /(?:en|'s|’s|ers|els|aars|jes|ors|ouders)$/iu;
/** Names of one thing that end as many do. */
const ENDS_SO =
  /^(?:leven|vertrouwen|verlangen|wagen|regen|examen|teken|vermogen|eten|karakter|team|werken|toekomst|morgen|avondeten|diploma|.+(?:examen|leven|vermogen|team))$/iu;

/** The verbs that go with a thing as their subject, in its number. */
export type Verbs = { readonly means: string; readonly would: string; readonly is: string; readonly was: string };

const SINGULAR: Verbs = { means: 'betekent', would: 'zou', is: 'is', was: 'was' };
const PLURAL: Verbs = { means: 'betekenen', would: 'zouden', is: 'zijn', was: 'waren' };

/** The verbs in the number of a thing as it is typed: `structuur en rust`, `je oude klasgenoten`, `die extra nachtdienst`. */
export function verbsFor(thing: string): Verbs {
  const words = thing.split(' ');
  const rest = words.findIndex((word, index) => index > 0 && PREPOSITION.test(word));
  const name = rest === -1 ? words : words.slice(0, rest);
  const and = name.indexOf('en');
  if (and > 0 && !joinsAdjectives(name, and)) return PLURAL;
  const head = name.at(-1) ?? '';
  const many = MANY.test(head) && !ENDS_SO.test(head) && !ONE.test(name[0] ?? '') && !(name.length === 1 && head.endsWith('en'));
  return many ? PLURAL : SINGULAR;
}

/** `een rustige en vaste plek` is one thing. */
function joinsAdjectives(name: readonly string[], and: number): boolean {
  return and + 2 < name.length && name[and - 1]?.endsWith('e') === true && name[and + 1]?.endsWith('e') === true;
}
