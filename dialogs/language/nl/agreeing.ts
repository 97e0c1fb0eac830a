const ONE = /^(?:iets|niets|een|het|dat|dit|zo'n|zon|elke|ieder|iemand|meer|wat)$/iu;
const PREPOSITION = /^(?:van|voor|in|op|met|aan|bij|door|naar|tegen|over|uit|tijdens|die|dat|waar|om|te)$/iu;
const MANY = /(?:en|'s|’s|ers|els|aars|jes|ors|jongens)$/iu;
/** Names of one thing that end as many do. */
const ENDS_SO =
  /^(?:vertrouwen|verlangen|verleden|inkomen|optreden|wagen|regen|teken|werken|morgen|oven|toren|molen|wapen|varken|jongen|pers|engels|.*(?:eten|examen|tentamen|keuken|haven|leven|vermogen))$/iu;
/** Many, named in one bare word that ends as an infinitive does. */
const BARE_MANY =
  /^(?:.*kinderen|mensen|(?:huis)?dieren|.*vrienden|vriendinnen|klanten|.+genoten|talen|lessen|honden|katten|paarden|ouderen|jongeren)$/iu;
/** Before these an -en is many; after other words it is an infinitive: `lekker koken`. */
const BEFORE_MANY =
  /(?:e|^(?:jouw|uw|mijn|hun|haar|ons|veel|weinig|minder|geen|genoeg|extra|eigen|vier|vijf|zes|zeven|acht|tien|\d+))$/iu;

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
  const many = MANY.test(head) && !ENDS_SO.test(head) && !ONE.test(name[0] ?? '') && !isDoing(name, head);
  return many ? PLURAL : SINGULAR;
}

/** Something that is done and no things: `koken`, `lekker koken`. */
function isDoing(name: readonly string[], head: string): boolean {
  return head.endsWith('en') && !BARE_MANY.test(head) && !BEFORE_MANY.test(name.at(-2) ?? '');
}

/** `een rustige en vaste plek` is one thing. */
function joinsAdjectives(name: readonly string[], and: number): boolean {
  return and + 2 < name.length && name[and - 1]?.endsWith('e') === true && name[and + 1]?.endsWith('e') === true;
}
