import { words } from '../lexicon.ts';
import { afterJe, isAuxiliary, isInfinitive, isPast, isPerfect, PARTICLES } from './verbs.ts';

/** A clause in the order of a subordinate one, without its conjunction, and whether it tells of the past. */
export type Clause = { readonly words: string; readonly past: boolean; readonly simplePast: boolean };

const CONDITIONAL = /^(?:zou|zouden|zoudt)$/u;
const PARTICULAR = words('eigenlijk nou toch joh zeg gewoon hoor precies');
const SUBJECTS = words(
  'je jij ik hij zij ze we wij het er de een die jouw je mijn u uw ge iemand niemand iedereen hun haar jullie deze mensen',
);
const BOUNDARIES = words('dat omdat doordat toen als terwijl zodat voordat nadat waar hoewel zodra alsof');

/**
 * Turns the words after a question word from main order (`koos je voor zorg`) into subordinate order (`je voor zorg koos`).
 *
 * Handles inversion of je, separable verbs, verb clusters, and clauses and `om ... te` that stay behind the verb.
 * Null when the words do not begin with a finite verb and its subject.
 */
export function subordinate(main: readonly string[]): Clause | null {
  const [verb, subject, ...rest] = withoutExclaiming(main).filter(
    (word, index) =>
      index < 2 ||
      !(
        PARTICULAR.has(word) ||
        word === 'es' ||
        (/^(?:eens|even)$/u.test(word) &&
          /^(?:niet|nooit)$/u.test(main[index - 1] ?? '') &&
          !(main.includes('het') && /^(?:met|over)$/u.test(main[index + 1] ?? '')))
      ),
  );
  if (verb !== undefined && !isAuxiliary(verb) && hasTe(rest) && !rest.some((word) => OPENS_TE.test(word))) return null;
  if (verb === undefined || subject === undefined || !/^\p{L}+$/u.test(verb)) return null;
  const finite = subject === 'je' || subject === 'jij' ? afterJe(verb) : verb;
  const cut = boundary(
    PERFECT.test(verb) && rest[0] === 'toen' && isPerfect(rest.at(-1) ?? '') ? ['dan', ...rest.slice(1)] : rest,
  );
  const middle = dropDan(rest.slice(0, cut));
  const tail = rest.slice(cut);
  const placed = erFirst(
    middle.at(-1) === 'zijn' && MODAL.test(finite)
      ? [...middle.slice(0, -1), finite, 'zijn']
      : isAuxiliary(verb) && middle.some(isNonFinite) && !(PERFECT.test(verb) && hasNoVerb(middle))
        ? withCluster(middle, finite)
        : withParticle(middle, finite),
  );
  const perfect = PERFECT.test(verb) && isDone(middle);
  const past = isPast(verb) && !CONDITIONAL.test(verb);
  return { words: [subject, ...placed, ...tail].join(' ').replaceAll(' ,', ','), past: past || perfect, simplePast: past };
}

/** `je vrijdag er niet was` as `je er vrijdag niet was`. */
function erFirst(clause: readonly string[]): readonly string[] {
  return clause[1] === 'er' && WHEN.test(clause[0] ?? '') ? ['er', clause[0] ?? '', ...clause.slice(2)] : clause;
}

const WHEN =
  /^(?:vandaag|gisteren?|eergisteren|toen|nu|pas|laatst|vanochtend|vanmorgen|vanmiddag|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/u;

/** Holds no verb for `hebt` or `bent`, only a name of what is done: `moeite met vroeg opstaan`. */
function hasNoVerb(middle: readonly string[]): boolean {
  return !isDone(middle) && !middle.includes('te');
}

/** Holds `te` before an infinitive, not before how something is: `te moeilijk`. */
function hasTe(rest: readonly string[]): boolean {
  return rest.some((word, index) => word === 'te' && isInfinitive(rest[index + 1] ?? ''));
}

const OPENS_TE = /^(?:om|zonder|door)$/u;

/** Without `in vredesnaam`, `zeg maar`. */
function withoutExclaiming(clause: readonly string[]): string[] {
  const exclaims = (index: number): boolean => EXCLAIMS.test(`${clause[index]} ${clause[index + 1]}`);
  return clause.filter((_, index) => !exclaims(index) && !exclaims(index - 1));
}

const EXCLAIMS = /^(?:in (?:vredesnaam|hemelsnaam|godsnaam)|zeg maar|om eerlijk|ook alweer)$/iu;

/** A clause that already stands in subordinate order. */
export function already(clause: readonly string[]): Clause | null {
  const kept = dropDan(withoutExclaiming(clause).filter((word) => !PARTICULAR.has(word)));
  if (kept.length < 2) return null;
  const main = kept.slice(0, boundary(kept.slice(1).map((word, index) => (index === 0 && word === 'toen' ? 'dan' : word))) + 1);
  const past =
    main
      .slice(1)
      .some((word, index) => isPast(word) && (index === main.length - 2 || isAuxiliary(word) || !named(main[index], index))) &&
    !main.some((word) => CONDITIONAL.test(word));
  const perfect = main.some((word) => PERFECT.test(word)) && isDone(main);
  return { words: kept.join(' ').replaceAll(' ,', ','), past: past || perfect, simplePast: past };
}

const PERFECT = /^(?:heb|hebt|heeft|hebben|ben|bent|is|zijn|zijt)$/u;
const DONE_WITH = /^(?:gaan|blijven|laten|komen|leren|horen|zien|moeten|kunnen|willen|durven|helpen|zitten|staan)$/u;

/** Holds a participle, or two infinitives in its place: `bent gaan werken`, `is blijven staan`. */
function isDone(clause: readonly string[]): boolean {
  return clause.some(
    (word, index) =>
      (isPerfect(word) &&
        !(word.endsWith('en') && /^(?:de|die|deze|geen|veel|twee|drie|vier)$/u.test(clause[index - 1] ?? ''))) ||
      COMPOUND.test(word) ||
      (DONE_WITH.test(word) && isInfinitive(clause[index + 1] ?? '')),
  );
}

const NAMES = /^(?:de|het|een|die|dat|deze|dit|mijn|jouw|uw|bij|van|voor|in|op|met|aan|over|naar|uit)$/u;

/** A word after these is a noun, save after the subject itself. */
function named(before: string | undefined, at: number): boolean {
  return at > 0 && before !== undefined && NAMES.test(before);
}

/** Participles after which a clause with te stays behind: `heeft besloten de stage te stoppen`. */
const TAKES_TE = /^(?:besloten|geprobeerd|begonnen|geweigerd|beloofd|vergeten|geleerd|gekozen|nagelaten)$/u;

function boundary(rest: readonly string[]): number {
  const index = rest.findIndex((word, at) => {
    const next = rest[at + 1];
    if (word === ',' || /^(?:zoals|evenals)$/u.test(word) || (word === 'net' && next === 'als')) return true;
    if (TAKES_TE.test(rest[at - 1] ?? '') && rest.slice(at).includes('te')) return true;
    if (OPENS_TE.test(word)) return next !== undefined && rest.slice(at + 1).includes('te');
    if (word === 'voor') return /^(?:je|u|ge)$/u.test(next ?? '') && /^(?:iets|het|een|de|er|ze|hem)$/u.test(rest[at + 2] ?? '');
    if (at > 0 && OF_ALL.test(`${word} ${next} ${rest[at + 2]}`)) return true;
    if (word === 'die') return at > 1 && next !== undefined && SUBJECTS.has(next) && rest.length > at + 3;
    if (word === 'dan') return rest.slice(0, at).some((before) => COMPARATIVE.test(before));
    if (word === 'of') return next !== undefined && SUBJECTS.has(next) && rest.length > at + 2;
    if (word === 'dat' && MANY.test(next ?? '') && !NEVER_MANY.test(next ?? '') && rest.length > at + 3) return true;
    return BOUNDARIES.has(word) && next !== undefined && SUBJECTS.has(next) && (at > 0 || rest.length > 2);
  });
  return index === -1 ? rest.length : index;
}

/** Many of a kind, as the subject of what is thought: `dat meisjes niet in de bouw horen`. */
const MANY = /^\p{L}{3,}(?:en|s)$/u;
const NEVER_MANY =
  /^(?:soms|steeds|thuis|morgen|samen|alleen|meteen|eens|anders|nergens|ergens|trouwens|tegen|tussen|binnen|buiten|misschien|even|toen|eigen|boven|onder|tijdens|altijd|geen|allen|net|pas|les)$/u;

/** `op alles wat je baas vraagt`. */
const OF_ALL = /^(?:op|over|aan|van|met|voor|bij|in|naar|tegen) (?:alles|iets|niets|datgene|dat) wat$/u;

/** After a form of zijn a particle stays a word of its own: `er niet bij was`. */
const BEING = /^(?:ben|bent|is|was|zijn|waren|zijt|waart)$/u;
const AFTER_PARTICLE = /^(?:tot|met|van|voor|aan|bij|tegen|tijdens|na)$/u;
const COMPARATIVE =
  /^(?:liever|eerder|meer|minder|beter|anders|groter|kleiner|langer|korter|sneller|vaker|later|verder|harder|leuker|fijner|makkelijker|moeilijker|zwaarder|lichter|ouder|jonger|hoger|lager|dichter|mooier|slechter|duurder|goedkoper|rustiger|drukker|veiliger|slimmer|trager|sterker|zwakker|vroeger)$/u;

function dropDan(middle: readonly string[]): string[] {
  return middle.filter((word, index) => word !== 'dan' || middle.slice(0, index).some((before) => COMPARATIVE.test(before)));
}

function withCluster(middle: readonly string[], finite: string): string[] {
  const done = PERFECT.test(finite)
    ? middle.findLastIndex((word, index) => (isPerfect(word) && isVerbInCluster(middle, index)) || COMPOUND.test(word))
    : -1;
  const joined =
    done === -1
      ? -1
      : middle.findIndex(
          (word, index) => index < done && isPerfect(word) && middle.slice(index + 1, done).some((one) => JOINS.test(one)),
        );
  if (joined !== -1) return [...middle.slice(0, joined), finite, ...middle.slice(joined)];
  const first = done === -1 || isInfinitive(middle[done + 1] ?? '') ? clusterStart(middle) : done;
  return [...middle.slice(0, first), finite, ...middle.slice(first)];
}

/** Between two participles of one auxiliary: `niet gedoucht maar alleen gewassen`. */
const JOINS = /^(?:en|maar|of)$/u;

/** Beside these a particle stays a word of its own, for want of its verb: `verder wilt`. */
const MODAL = /^(?:wil|wilt|wilde|wou|moet|moest|mag|mocht|kan|kunt|kon|zou|zoudt|hoeft)$/u;
/** After these an infinitive is a noun: `gestopt met turnen`; and what looks like one is, too: `de paarden`. */
const BEFORE_NOUN =
  /^(?:met|van|voor|aan|bij|op|in|over|naar|tegen|door|het|de|die|deze|je|jouw|uw|haar|hun|mijn|ons|onze|jullie|eigen|geen|veel|alle|andere|twee|drie|vier|vijf)$/u;
/** Participles that do not look like one. */
const COMPOUND = /^(?:achter|stop|gelijk|deel|plaats|leeg|schoon|kapot|klaar|vrij|goed|groot|verder)ge\p{L}+(?:d|t|en)$/u;

function clusterStart(middle: readonly string[]): number {
  let index = middle.length - 1;
  while (index >= 0 && !isVerbInCluster(middle, index)) index -= 1;
  if (index < 0) return middle.length;
  while (index > 0 && (isVerbInCluster(middle, index - 1) || middle[index - 1] === 'te')) index -= 1;
  return index;
}

function isVerbInCluster(middle: readonly string[], index: number): boolean {
  const word = middle[index] ?? '';
  const noun =
    word.endsWith('en') &&
    BEFORE_NOUN.test(middle[index - 1] ?? '') &&
    !DONE_WITH.test(word) &&
    !middle.slice(0, index).some((one) => /^(?:er|daar)$/u.test(one));
  return isNonFinite(middle[index]) && !noun;
}

/** What ends as an infinitive does and says how someone is. */
const HOW_SOMEONE_IS = /^(?:verlegen|tevreden|ontevreden|dronken|verkouden|bescheiden|gedreven|volwassenen?)$/u;

function isNonFinite(word: string | undefined): boolean {
  return (
    word !== undefined &&
    !/^\p{Lu}/u.test(word) &&
    !HOW_SOMEONE_IS.test(word) &&
    (isPerfect(word) || isInfinitive(word) || COMPOUND.test(word))
  );
}

/** Whether a particle is one where a preposition follows: `mee met`, `weg uit`; at the beginning it may be a preposition itself. */
function comesBefore(particle: string, next: string, at: number): boolean {
  const both = `${particle} ${next}`;
  if (GOES_WITH.test(both)) return true;
  if (NEAR.test(both)) return false;
  return AFTER_PARTICLE.test(next) && (at > 0 || /^(?:over|door|mee|weg|terug|af|uit)$/u.test(particle));
}

const GOES_WITH = /^(?:weg uit|terug uit|(?:terug|mee|door|over) naar|op (?:van|tegen)|om met|vast aan|uit tot)$/u;
const NEAR = /^(?:dicht (?:bij|tegen|op))$/u;

/** `de makkelijkste weg`, `daar geen hulp bij`: no particle of the verb. */
function isNoParticle(middle: readonly string[], last: string): boolean {
  const before = middle.at(-2) ?? '';
  if (last === 'weg') return /(?:e|een|eigen|mijn)$/u.test(before);
  const there = middle.findIndex((word) => /^(?:er|daar|hier)$/u.test(word));
  return (
    there !== -1 &&
    there < middle.length - 2 &&
    /^(?:bij|over|voor|tegen|aan|op|in|mee)$/u.test(last) &&
    !/^(?:op|aan|tegen|van|in|bij|mee|over)$/u.test(before)
  );
}

function withParticle(middle: readonly string[], finite: string): string[] {
  const inside = middle.findIndex(
    (word, index) =>
      PARTICLES.has(word) &&
      comesBefore(word, middle[index + 1] ?? '', index) &&
      !/^(?:naar|er|daar)$/u.test(middle[index - 1] ?? ''),
  );
  if (inside !== -1 && BEING.test(finite)) return [...middle.slice(0, inside + 1), finite, ...middle.slice(inside + 1)];
  if (inside !== -1)
    return [
      ...middle.slice(0, inside),
      `${middle[inside]}${MODAL.test(finite) ? ' ' : ''}${finite}`,
      ...middle.slice(inside + 1),
    ];
  const last = middle.at(-1);
  const separable =
    last !== undefined &&
    PARTICLES.has(last) &&
    !isNoParticle(middle, last) &&
    !/^(?:naar|er|daar|hier)$/u.test(middle.at(-2) ?? '') &&
    !MODAL.test(finite) &&
    !(/^(?:heb|hebt|heeft|had)$/u.test(finite) && middle.some((word) => /^(?:er|daar|hier)$/u.test(word)));
  return separable && !BEING.test(finite) ? [...middle.slice(0, -1), `${last}${finite}`] : [...middle, finite];
}
