import type { ToRewrite } from '../rewrites.ts';
import { clauseAnew } from './rewrite-clause.ts';
import { endOf } from './question-end.ts';
import { thoughtAnew, thoughtOf } from './rewrite-thoughts.ts';
import { already, subordinate, type Clause } from './clause.ts';
import { adjunctOf, topicOf as thingOf } from './rewrite-topics.ts';
import type { Address } from './address.ts';
import { tellsPast } from './rewrite-tense.ts';
import { isAuxiliary, isInfinitive, isParticiple, isPast } from './verbs.ts';

const WHY = /^(?:waarom|hoezo|vanwaar|waarvoor)$/u;
/** May stand between the question word and the verb: `waarom precies heb je`. */
const BETWEEN = /^(?:dan|niet|precies|nou|eigenlijk|toch|juist|specifiek|joh|he)$/u;
const REASON = /^(?:reden|redenen|beweegreden|verklaring|doel|bedoeling|oogmerk|waarvan|gedachte|achtergrond)$/u;
const GROUND =
  /^(?:bezielde|erbij|vandaan|hoofd|reden|redenen|beweegreden|beweegredenen|argument|argumenten|motivatie|motief|overweging)$/u;
const SUBJECT = /^(?:je|jij|u|ge|gij|het|hij|ze|zij|we|er|dat|die|dit|deze|de|een|jouw|jullie)$/u;
/** What may follow the question word where there is no verb: `waarom juist die opleiding`. */
const NO_VERB =
  /^(?:al|weer|alweer|eerst|ook|wederom|opnieuw|juist|eens|niet|nu|pas|toch|altijd|precies|dan|wel|geen|een|zo|in|op|met|uitgerekend|nou|eigenlijk|alleen|direct|net|ineens|opeens|meteen|vaak|steeds|zomaar|specifiek)$/u;
/** Nouns that end as a past tense does. */
const NOUN = /^(?:schaamte|leegte|woede|moeite|drukte|stilte|ziekte|hoogte|gewoonte|behoefte|liefde|warmte|afstand)$/iu;
/** Says nothing of what it was: `dat was`. */
const EMPTY = /^(?:dat|het|dit) (?:is|was|ging|kon|kwam)$/u;
const TOPIC = /^(?:van|voor|achter)$/u;

/** A why-question as a question for what made it so, from the same words. */
export function whyAnew(found: ToRewrite, address: Address): string[] {
  const clause = clauseOf(found);
  const general = generalOf(clause?.past ?? true, address);
  const thought = thoughtOf(found);
  if (thought !== null) return [...thoughtAnew(thought, found, address), ...general];
  const decided = decisionOf(found);
  if (decided !== null) return decidedAnew(found, decided, address);
  const about = aboutAnew(found, address);
  if (clause && !EMPTY.test(clause.words)) return [...clauseAnew(clause, address), ...about, ...general];
  const named = choiceOf(found);
  if (named !== null)
    return [`Wat speelde er mee bij de keuze voor | ${named}`, `Wat ging er vooraf aan de keuze voor | ${named}`];
  const topic = topicOf(found);
  return topic === null
    ? [...about, ...general]
    : isChosen(found, topic)
      ? [`Wat speelde er mee bij de keuze voor | ${topic}`, `Wat ging er vooraf aan de keuze voor | ${topic}`]
      : [`Wat speelde er mee bij | ${topic}`, `Wat ging er vooraf aan | ${topic}`, ...about, ...general];
}

/** Whether what is asked for was chosen, as a training is; not what came about, as haste does. */
function isChosen({ words }: ToRewrite, topic: string): boolean {
  if (!words.includes('waarom')) return false;
  return !CAME_ABOUT.test(` ${topic} `) && (CHOSEN.test(` ${topic} `) || /^(?:de|het) [^ ]+$/iu.test(topic));
}

const CHOSEN =
  / (?:\p{L}*(?:opleiding|school|richting|studie)|vak|stage|stageplek|bedrijf|sector|beroep|profiel|club|baan|mbo|hbo|havo|bbl|bol) /iu;
const CAME_ABOUT =
  / (?:haast|ruzie|tranen|drukte|stress|paniek|boosheid|overstap|switch|omslag|ommezwaai|keuze|twijfel|stilte|weerstand|vertraging|spoed|angst|moeite|verandering|wissel|schrik|woede|aarzeling) /iu;

function generalOf(past: boolean, { you, can }: Address): string[] {
  const before = `${can} vertellen wat eraan voorafging`;
  return past ? [`Wat speelde er voor ${you} mee`, before, 'Wat gebeurde er precies'] : [`Wat speelt er voor ${you} mee`, before];
}

/** What someone is moved by is asked for as it is now; what they decided, as it came about. */
function decidedAnew({ words }: ToRewrite, decided: string, address: Address): string[] {
  const { you, look } = address;
  const past = tellsPast(words) || words.some((word) => AMAZED.test(word));
  if (NO_DECISION.test(` ${decided} `)) return generalOf(past, address);
  if (!past && words.some((word) => MOTIVE.test(word)))
    return [`Wat betekent het voor ${you} om | ${decided}`, `Wat speelt er voor ${you} mee bij het idee om | ${decided}`];
  return past
    ? [`Wat speelde er voor ${you} mee bij het besluit om | ${decided}`, `Wat ging er vooraf aan het besluit om | ${decided}`]
    : [`Wat speelt er voor ${you} mee bij het idee om | ${decided}`, `Hoe ${look} zelf aan tegen het idee om | ${decided}`];
}

/** How a mentor is amazed at what was done: `hoe kom je erbij om`. */
const AMAZED = /^(?:erbij|hoofd|vandaan)$/u;
/** What nobody decides to do. */
const NO_DECISION = / (?:te laat|vergeten|missen|verslapen|verliezen|te (?:zijn|hebben|denken|vinden|geloven|willen)) /u;

const MOTIVE = /^(?:motivatie|motief|beweegreden|beweegredenen)$/u;

/** What says how someone is, rather than what was done. */
const TELLS_HOW = /^(?:ben|bent|zijt|angst|schaam|schaamt|haat|hekel|voel|voelt)$/u;

/** What a feeling or a quality that is asked for comes with: `zodra er een patient iets vraagt`, `je knipwerk`. */
function aboutAnew(found: ToRewrite, { can, you, look }: Address): string[] {
  if (!found.words.some((word) => TELLS_HOW.test(word)) || tellsPast(found.words)) return [];
  const when = adjunctOf(found);
  if (when !== null && /^(?:als|zodra|wanneer|toen)(?= )/u.test(when)) {
    const was = when.startsWith('toen');
    return [`Wat ${was ? 'gebeurde' : 'gebeurt'} er | ${when}`, `Hoe ${was ? 'was' : 'is'} het voor ${you} | ${when}`];
  }
  const thing = thingOf(found);
  return thing === null ? [] : [`Wat ${can} vertellen over | ${thing}`, `Hoe ${look} zelf naar | ${thing}`];
}

const NO_CHOICE =
  /^(?:anders|niet|dan|nou|toch|eigenlijk|wel|zo|dat|dit|nu|pas|juist|precies|ook|niks|geen|die|deze|je|jij|u|ge|hij|ze|het|de|een|daar|hier|eens|altijd|alleen|joh|zeg)$/u;

/** `Delft` in `waarom Delft, en wat vonden ze ervan`. */
function choiceOf({ words, typed, at }: ToRewrite): string | null {
  const why = words.findIndex((word, index) => index >= at && word === 'waarom');
  const from = BETWEEN.test(words[why + 1] ?? '') && words[why + 1] !== 'niet' ? why + 2 : why + 1;
  const [word = '', mark] = words.slice(from);
  const alone = mark === undefined || /^[,.?!]$/u.test(mark) || (mark === 'en' && words[from + 2] !== undefined);
  return why === -1 || !alone || !/^\p{L}{3,}$/u.test(word) || NO_CHOICE.test(word) ? null : (typed[from] ?? null);
}

function clauseOf({ words, typed, at }: ToRewrite): Clause | null {
  const asked = words.findIndex(
    (word, index) =>
      index > 2 &&
      word === 'hoe' &&
      /^(?:komt|kwam|kan) (?:dat|da|het) (?:[?]|$)/u.test(`${words[index + 1]} ${words[index + 2]} ${words[index + 3] ?? ''}`),
  );
  if (asked !== -1) return statementBefore(words, typed, asked);
  const why = words.findIndex((word, index) => index >= at && WHY.test(word));
  const end = endOf(words, Math.max(why, at));
  if (why !== -1) {
    const from = BETWEEN.test(words[why + 1] ?? '') ? why + 2 : why + 1;
    const rest = lower(typed.slice(from, end));
    if (words[why] === 'vanwaar' || words[why - 1] === 'het' || words[from + 1] === ',' || isBroken(words, from, end))
      return null;
    if (words.slice(from, end).every((word) => ONLY_WHEN.test(word))) return statementBefore(words, typed, why);
    const named = /^\p{Lu}\p{Ll}/u.test(typed[from] ?? '');
    if (named || SUBJECT.test(words[from] ?? '')) return hasVerb(rest) ? already(named ? typed.slice(from, end) : rest) : null;
    const verb = words[from] ?? '';
    const inverts = SUBJECT.test(words[from + 1] ?? '') || (rest.length > 2 && (isAuxiliary(verb) || /[^aeiou]t$/u.test(verb)));
    return inverts && !NO_VERB.test(verb) ? subordinate(rest) : null;
  }
  const reason = words.findIndex((word, index) => index >= at && REASON.test(word));
  const that = words.findIndex(
    (word, index) => index >= Math.max(at, reason) && word === 'dat' && SUBJECT.test(words[index + 1] ?? '') && index > at,
  );
  if (that !== -1 && !/^(?:besloten|bedacht|denken|denkt|dacht|geloven|vinden)$/u.test(words[that - 1] ?? ''))
    return already(lower(typed.slice(that + 1, endOfReason(words, that))));
  if (reason !== -1 && PRONOUN.test(words[reason + 1] ?? ''))
    return already(lower(typed.slice(reason + 1, endOf(words, reason))));
  if (
    reason !== -1 &&
    !/^(?:gaf|geeft|gaven|noemde|noemt)$/u.test(words[reason + 1] ?? '') &&
    !TOPIC.test(words[reason + 1] ?? '') &&
    SUBJECT.test(words[reason + 2] ?? '') &&
    !words.slice(reason).some((word) => /^(?:daarvoor|ervoor|daartoe)$/u.test(word))
  )
    return subordinate(lower(typed.slice(reason + 1, endOf(words, reason))));
  return null;
}

/** Before the `is` of `de reden dat je je niet hebt gemeld is`. */
function endOfReason(words: readonly string[], that: number): number {
  const end = endOf(words, that);
  return words[0] !== 'wat' && words[end - 1] === 'is' && words.slice(that + 1, end - 1).some((word) => isAuxiliary(word))
    ? end - 1
    : end;
}

/** Cut off before its last verb, as `heb je , toen het druk was` is, or with a sign in it that was no word. */
function isBroken(words: readonly string[], from: number, end: number): boolean {
  const clause = words.slice(from, end);
  const rest = words.slice(end);
  const open = isAuxiliary(clause[0] ?? '') && !clause.some((word) => isParticiple(word) || isInfinitive(word));
  return clause.includes('&') || (open && words[end] === ',' && rest.some((word) => isParticiple(word) || isInfinitive(word)));
}

const PRONOUN = /^(?:je|jij|u|ge|gij|hij|ze|zij|we)$/u;
const BEFORE_NOUN = /^(?:die|dat|de|het|een|deze|dit|zo|geen|extra|\p{L}+e)$/u;

/** `die extra nachtdienst` has none: what follows an article or an inflected word is a noun. */
function hasVerb(rest: readonly string[]): boolean {
  const spoken = PRONOUN.test(rest[0] ?? '');
  return rest.some((word, index) => index > 0 && isVerbLike(word) && (spoken || !BEFORE_NOUN.test(rest[index - 1] ?? '')));
}

function isVerbLike(word: string): boolean {
  if (/^(?:niet|dat|wat|met|uit|het|dit|juist|net|tot)$/iu.test(word) || NOUN.test(word)) return false;
  return isPast(word) || isInfinitive(word) || isParticiple(word) || isAuxiliary(word) || word.endsWith('t');
}

/** All that may follow a question for the reason of what stands before it: `waarom juist nu`. */
const ONLY_WHEN = /^(?:juist|nu|toen|eigenlijk|dan|precies|pas|net|dat|toch|,)$/u;

/** `je was er niet, waarom?`, `dat je gestopt bent, waarom eigenlijk?`: the clause is what stands before. */
function statementBefore(words: readonly string[], typed: readonly string[], why: number): Clause | null {
  const comma = words.indexOf(',');
  const from = /^(?:dus|maar|en|oke)$/u.test(words[0] ?? '') ? 1 : 0;
  const [first = '', second = ''] = words.slice(from);
  if (comma === -1 || comma > why || comma < from + 3) return null;
  const rest = lower(typed.slice(from, comma)).filter((word) => word !== 'dus');
  if (first === 'dat' && SUBJECT.test(second)) return already(rest.slice(1));
  return /^(?:je|jij|u|ge|gij)$/u.test(first) ? subordinate([rest[1] ?? '', rest[0] ?? '', ...rest.slice(2)]) : null;
}

/** `van dienst te ruilen` in `wat was je reden om van dienst te ruilen`. */
function decisionOf({ words, typed, at }: ToRewrite): string | null {
  const reason = words.findIndex((word, index) => index >= at && GROUND.test(word));
  const om = words.indexOf('om', reason);
  if (reason === -1 || om === -1 || om > reason + 4) return null;
  const end = endOf(words, om);
  return words.slice(om, end).includes('te') ? typed.slice(om + 1, end).join(' ') : null;
}

function topicOf({ words, typed, at }: ToRewrite): string | null {
  const why = words.findIndex((word, index) => index >= at && (WHY.test(word) || REASON.test(word)));
  if (why === -1) return null;
  const near =
    why + (/^(?:geven|noemen|hebben|is|dan|juist|nou|toch|ineens|opeens|uitgerekend)$/u.test(words[why + 1] ?? '') ? 2 : 1);
  const from = TOPIC.test(words[near] ?? '') ? near + 1 : REASON.test(words[why] ?? '') ? -1 : near;
  if (from === -1) return null;
  const topic = typed.slice(from, endOf(words, from)).filter((word) => word !== 'juist');
  return topic.length > 1 &&
    !/^(?:dan|nou|toch|nu|eigenlijk|zo|wel|niet)$/iu.test(topic[1] ?? '') &&
    !topic.some((word, index) => (isPast(word) && !/^(?:ge\p{L}+e$|\p{Lu})/u.test(word)) || (index > 0 && LOOSE.test(word))) &&
    /^(?:die|dat|deze|dit|de|het|je|jouw|uw|een|al)$/iu.test(topic[0] ?? '')
    ? topic.join(' ')
    : null;
}

/** What no name of a thing holds. */
const LOOSE = /^(?:&|zo|eraf|eruit|erop|erbij|niet|wel|al|nog|weer|dan|nu|pas|meteen|helemaal)$/iu;

function lower(words: readonly string[]): string[] {
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : word));
}
