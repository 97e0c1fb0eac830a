import { isVerbal, joined, withTe } from './infinitive.ts';
import { endOf, firstOfTwo, withoutFiller, YOU, YOU_OR_I } from './phrase-ends.ts';
import { isAuxiliary, isInfinitive, isPast, PARTICLES } from './verbs.ts';

const STEMS: ReadonlyMap<string, string> = new Map(Object.entries({
  ga: 'gaan', doe: 'doen', vraag: 'vragen', praat: 'praten', bel: 'bellen', mail: 'mailen', app: 'appen', maak: 'maken', zoek: 'zoeken', neem: 'nemen',
  begin: 'beginnen', probeer: 'proberen', geef: 'geven', leer: 'leren', werk: 'werken', zet: 'zetten', kies: 'kiezen', pak: 'pakken', schrijf: 'schrijven',
  stuur: 'sturen', regel: 'regelen', spreek: 'spreken', plan: 'plannen', oefen: 'oefenen', lees: 'lezen', meld: 'melden', haal: 'halen', volg: 'volgen',
  gebruik: 'gebruiken', bespreek: 'bespreken', overleg: 'overleggen', kom: 'komen', zeg: 'zeggen', stap: 'stappen', laat: 'laten', houd: 'houden', hou: 'houden', blijf: 'blijven', leg: 'leggen', hang: 'hangen', check: 'checken', bied: 'bieden', loop: 'lopen', wacht: 'wachten', lever: 'leveren', vertel: 'vertellen',
  bereid: 'bereiden', stop: 'stoppen', let: 'letten', luister: 'luisteren', vergelijk: 'vergelijken', bekijk: 'bekijken', bezoek: 'bezoeken', ruim: 'ruimen', noteer: 'noteren',
  kijk: 'kijken', schrap: 'schrappen', train: 'trainen', ruil: 'ruilen', deel: 'delen', bewaar: 'bewaren',
  stel: 'stellen', bedenk: 'bedenken', verdiep: 'verdiepen', herhaal: 'herhalen', breng: 'brengen', onderzoek: 'onderzoeken', controleer: 'controleren', informeer: 'informeren',
  organiseer: 'organiseren', verken: 'verkennen', verzamel: 'verzamelen', sluit: 'sluiten', betaal: 'betalen', rond: 'ronden', vul: 'vullen', verbeter: 'verbeteren', trek: 'trekken',
  steek: 'steken', schakel: 'schakelen', noem: 'noemen', print: 'printen', google: 'googelen', reken: 'rekenen', sport: 'sporten',
  solliciteer: 'solliciteren', draai: 'draaien', verdeel: 'verdelen', spaar: 'sparen', koop: 'kopen', slaap: 'slapen', reserveer: 'reserveren',
})); // prettier-ignore

const BEFORE_IMPERATIVE = /^(?:[,:;.!-]|dus|en|maar|dan|gewoon|nou|eerst|oke|kom|op|tip)$/u;

/** `die garage zelf op te bellen` in `waarom bel je die garage niet gewoon zelf op`, and `waarom niet een dagje meedraaien`. */
export function invited(words: readonly string[], typed: readonly string[]): string | null {
  if (words[0] !== 'waarom') return null;
  const end = endOf(words, 1);
  if (words[1] === 'niet') return withTe(withoutFiller(words, typed, 2, end));
  const verb = stemOf(words[1] ?? '');
  const not = words.indexOf('niet');
  if (verb === undefined || not === -1 || not >= end || !YOU.test(words[2] ?? '')) return null;
  const rest = [...withoutFiller(words, typed, 3, not), ...withoutFiller(words, typed, not + 1, end)];
  if (verb === 'laten' && rest.length > 1 && isVerbal(rest, rest.length - 1))
    return [...rest.slice(0, -1), 'te laten', rest.at(-1)].join(' ');
  return verb === 'gaan' && rest.some((_, index) => isVerbal(rest, index)) ? withTe(rest) : composed(verb, rest);
}

/** `een briefje te schrijven` in `dan schrijf je toch een briefje`. */
export function shrugged(words: readonly string[], typed: readonly string[]): string | null {
  const verb = /^(?:dan|anders)$/u.test(words[0] ?? '') ? STEMS.get(words[1] ?? '') : undefined;
  if (verb === undefined || !YOU.test(words[2] ?? '')) return null;
  const rest = withoutFiller(words, typed, 3, endOf(words, 2));
  return rest.length === 0 || rest.includes(':') ? null : composed(verb, rest);
}

const BEFORE_BARE = /^(?:volgende|gewoon|eerst|voortaan|meteen|direct|morgen|vaker|eerder|altijd|beter|lekker)$/u;

/** `de handleiding te lezen` in `gewoon de handleiding lezen`: an infinitive that orders. */
export function bare(words: readonly string[], typed: readonly string[]): string | null {
  if (!BEFORE_BARE.test(words[0] ?? '')) return null;
  const stop = words.findIndex((word) => /^[,.!?;]$/u.test(word));
  const end = firstOfTwo(words, 0, stop === -1 ? words.length : stop);
  const piece = words.slice(0, end);
  if (!isVerbal(piece, end - 1) || piece.some((word, index) => (index < end - 1 && isAuxiliary(word)) || YOU_OR_I.test(word)))
    return null;
  const phrase = withoutFiller(words, typed, 0, end);
  return withTe([phrase[0]?.toLowerCase() ?? '', ...phrase.slice(1)]);
}

/** The infinitive of `bel`, `belt`. */
function stemOf(word: string): string | undefined {
  return STEMS.get(word) ?? (word.endsWith('t') ? STEMS.get(word.slice(0, -1)) : undefined);
}

/** `een lijstje te maken` in `maak maar eens een lijstje`: what an order orders, with te; the first of several. Null when there is none. */
export function imperative(words: readonly string[], typed: readonly string[]): string | null {
  const ordered = words.findIndex((word, index) => STEMS.has(word) && words[index - 1] === ':');
  const at =
    ordered === -1
      ? words.findIndex(
          (word, index) =>
            (STEMS.has(word) && (index === 0 || opensOrder(words, index))) ||
            (index === 0 && words[1] === 'u' && stemOf(word) !== undefined),
        )
      : ordered;
  if (at === -1 || deniedFrom(words, at) || /^(?:daar|er|hier)$/u.test(words[at + 1] ?? '')) return null;
  const told = words.includes('.') || words.includes('!');
  const owns = /^(?:je|uw)$/u.test(words[at + 1] ?? '') && (words[at - 1] === ':' || (told && at === 0));
  const polite = words[at + 1] === 'u' && words[at]?.endsWith('t') === true && told;
  if (YOU.test(words[at + 1] ?? '') && !owns && !polite) return null;
  const from = polite ? at + 2 : at + 1;
  const rest = withoutFiller(words, typed, from, nextOrder(words, at, firstOfTwo(words, at, endOf(words, at))));
  if (rest.some((word) => /^(?:mij|me|ik)$/u.test(word)) || (owns && words.includes('dan'))) return null;
  const verb = stemOf(words[at] ?? '');
  if (verb === undefined || rest.length === 0 || rest.some((word) => /^[:,;]$/u.test(word))) return null;
  if ((words[at] === 'kijk' && rest[0] === 'uit') || (words[at] === 'stel' && rest[0] === 'dat')) return null;
  if (words[at] === 'laat' && rest.length > 1 && isInfinitive(rest[0] ?? '')) return ['te laten', ...rest].join(' ');
  if (words[at] === 'laat' && isInfinitive(rest.at(-1) ?? ''))
    return rest.length < 2 ? null : [...rest.slice(0, -1), 'te laten', rest.at(-1)].join(' ');
  const left = words[at] === 'laat' ? rest.findIndex((word, index) => index > 1 && LEFT_TO.test(word)) : -1;
  if (left !== -1) return [...rest.slice(0, left), 'te laten', ...rest.slice(left)].join(' ');
  if (words[at] === 'laat' && !rest.some((word) => /^(?:in|thuis|op|aan|achter|los)$/u.test(word))) return null;
  if (words[at] === 'probeer')
    return rest.includes('te')
      ? rest.join(' ')
      : OPENS_NAME.test(rest.find((word) => word !== 'eerst' && word !== 'anders') ?? '') && rest.length > 1
        ? composed('proberen', rest)
        : null;
  if (words[at] === 'leer' && rest.includes('te')) return ['te leren', ...rest].join(' ');
  if (words[at] === 'ga' && /^(?:zitten|staan|liggen|slapen)$/u.test(rest.at(-1) ?? ''))
    return [...rest.slice(0, -1), 'te gaan', rest.at(-1)].join(' ');
  if (/^(?:ga|blijf)$/u.test(words[at] ?? '') && isInfinitive(rest[0] ?? '')) return [`te ${verb}`, ...rest].join(' ');
  if (
    words[at] === 'ga' &&
    !rest.includes('plaats') &&
    rest.some((word, index) => isVerbal(rest, index) || (index === 1 && rest[0] === 'het' && isInfinitive(word)))
  )
    return withTe(rest);
  if (rest[0] === 'vol' && rest.length > 1) return composed(verb, ['vol']);
  if (words[at] === 'leer' && LEARNT_WITH_TE.test(rest.at(-1) ?? '')) {
    const first = rest[0] === 'eerst' ? 1 : 0;
    return [...rest.slice(0, first), 'te leren', withTe(rest.slice(first))].join(' ');
  }
  if (words[at] === 'leer' && rest.length > 1 && isVerbal(rest, rest.length - 1))
    return [...rest.slice(0, -1), 'te leren', rest.at(-1)].join(' ');
  return composed(verb, rest);
}

const OPENS_NAME = /^(?:een|de|het|die|dat)$/u;
/** What one learns to do with te: `te leren op tijd te komen`. */
const LEARNT_WITH_TE = /^(?:komen|luisteren|zijn|wachten|blijven)$/u;

/** What is left to somebody, or done by them: `je brief nakijken door je mentor`. */
const LEFT_TO =
  /^(?:nakijken|meelezen|checken|lezen|zien|weten|horen|controleren|meekijken|helpen|uitleggen|adviseren|bezinken|testen|vallen|liggen|rusten|bekijken|beoordelen)$/u;

/** Whether a sentence begins with an order: `neem contact op met de decaan`. */
export function opensWithOrder(words: readonly string[]): boolean {
  return STEMS.has(words[0] ?? '') && words[0] !== 'probeer' && !YOU.test(words[1] ?? '');
}

/** Whether a verb after these words orders: not in `op zoek`, nor where somebody is told of: `een lasser kijkt eerst en praat later`. */
function opensOrder(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  if (!BEFORE_IMPERATIVE.test(before) || (before === 'op' && words[at] === 'zoek')) return false;
  return !(/^(?:en|maar)$/u.test(before) && /^(?:een|de|het|die|dat|wie|iemand|mensen|iedereen|ik)$/u.test(words[0] ?? ''));
}

/** `doe dat nou maar niet`: what is told not to be done. */
function deniedFrom(words: readonly string[], at: number): boolean {
  const stop = words.findIndex((word, index) => index > at && /^[,.!?;]$/u.test(word));
  const order = words.slice(at, stop === -1 ? words.length : stop);
  const clause = order.findIndex((word, index) => index > 1 && /^(?:dat|of|omdat|als)$/u.test(word));
  return (clause === -1 ? order : order.slice(0, clause)).some((word) => /^(?:niet|geen|nooit|niks)$/u.test(word));
}

/** What most likely orders again: `en reageer op`, `en tel tot`. */
const ORDERED = /^(?!.*(?:en|s) )\p{L}{3,} (?:op|tot|je|het|dat|de|die|een|hem|haar|ze|eens|maar|even)$/u;

/** Where a second order begins: `maak een lijstje | en hang dat op`. */
function nextOrder(words: readonly string[], at: number, end: number): number {
  const and = words.findIndex(
    (word, index) =>
      word === 'en' &&
      index > at &&
      index < end &&
      (/^(?:je|dan) (?:bent|hebt|kunt|kan|weet|ben|heb|is|komt)$/u.test(`${words[index + 1]} ${words[index + 2]}`) ||
        PARTICLES.has(words[index - 1] ?? '') ||
        ORDERED.test(`${words[index + 1]} ${words[index + 2]}`) ||
        [words[index + 1], words[index + 2]].some((next) => STEMS.has(next ?? ''))),
  );
  return and === -1 ? end : and;
}

/** After these `die` names somebody: `een mail naar die man`. */
const BEFORE_THING = /^(?:\p{L}+en|op|in|aan|bij|van|met|voor|naar|tegen|over|uit|door|na)$/u;
/** Particles that are no prepositions, whatever follows: `meld je af de volgende keer`. */
const ALONE = /^(?:af|mee|weg|terug|neer|samen)$/u;
const AFTER_PARTICLE = /^(?:bij|met|voor|aan|tegen|na|naar)$/u;

/** A verb with te after what goes with it: `je in te schrijven bij het roc`, `je oom te vragen of het mag`. */
export function composed(verb: string, rest: readonly string[]): string {
  const asked = rest.findIndex(
    (word, index) =>
      (OPENS_CLAUSE.test(word) && YOU_OR_IT.test(rest[index + 1] ?? '')) ||
      (word === 'die' && index > 1 && rest[index + 2] !== undefined && !BEFORE_THING.test(rest[index - 1] ?? '')) ||
      (word === 'die' && index > 1 && (isPast(rest.at(-1) ?? '') || YOU_OR_IT.test(rest[index + 1] ?? ''))) ||
      (word === 'om' && index > 0 && rest.slice(index).includes('te')) ||
      /^(?:zoals|evenals|tijdens)$/u.test(word) ||
      (word === 'net' && rest[index + 1] === 'als') ||
      (word === 'in' && rest[index + 1] === 'plaats'),
  );
  const leans = asked > 1 && rest[asked] !== 'die' && /^(?:van|over|naar|met)$/u.test(rest[asked - 1] ?? '');
  if (leans) return [composed(verb, rest.slice(0, asked - 1)), ...rest.slice(asked - 1)].join(' ');
  if (asked === 0) return ['te', verb, ...rest].join(' ');
  if (asked !== -1) return [composed(verb, rest.slice(0, asked)), ...rest.slice(asked)].join(' ');
  const particle = rest.findLastIndex(
    (word, index) =>
      PARTICLES.has(word) &&
      (index === rest.length - 1 ||
        (index === 0 && ALONE.test(word) && AFTER_PARTICLE.test(rest[1] ?? '')) ||
        (index === 0 && word === 'uit' && rest[1] === 'van') ||
        (index > 0 &&
          !(word === 'dicht' && rest[index + 1] === 'bij') &&
          (ALONE.test(word) || AFTER_PARTICLE.test(rest[index + 1] ?? '')))),
  );
  const at = particle === -1 ? rest.length - 1 : particle;
  const before = particle === -1 ? rest.slice(0, at + 1) : [...joined(rest.slice(0, at), true), rest[at] ?? ''];
  return [...before, 'te', verb, ...rest.slice(at + 1)].join(' ');
}

const OPENS_CLAUSE = /^(?:of|wat|hoe|waar|wanneer|wie|dat|voordat|als|alsof|zodra|totdat|nadat|terwijl)$/u;

const YOU_OR_IT = /^(?:je|jij|u|ge|het|er|ze|hij|de|een|dat|die|we)$/u;
