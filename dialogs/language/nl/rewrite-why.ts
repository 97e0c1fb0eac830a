import type { ToRewrite } from '../rewrites.ts';
import { already, subordinate, type Clause } from './clause.ts';
import type { Address } from './rewrites.ts';
import { isAuxiliary, isInfinitive, isParticiple, isPast } from './verbs.ts';

const WHY = /^(?:waarom|hoezo|vanwaar)$/u;
const REASON = /^(?:reden|redenen|beweegreden|verklaring)$/u;
const GROUND = /^(?:reden|redenen|beweegreden|beweegredenen|argument|argumenten|motivatie|motief|overweging)$/u;
const SUBJECT = /^(?:je|jij|u|ge|gij|het|hij|ze|zij|we|er|dat|die|de|een|jouw|jullie)$/u;
/** What may follow the question word where there is no verb: `waarom juist die opleiding`. */
const NO_VERB =
  /^(?:juist|eens|niet|nu|pas|toch|altijd|precies|dan|wel|geen|een|zo|in|op|met|uitgerekend|nou|eigenlijk|alleen)$/u;
/** What is no event: a state, a wish, what did not take place. */
const STATE = / (?:niet|geen|nooit|was|waren|had|hadden|vond|wilde|wou|kon|moest|mocht|dacht|wist|hoopte|durfde|voelde) /u;
/** Says nothing of what it was: `dat was`. */
const EMPTY = /^(?:dat|het|dit) (?:is|was|ging|kon|kwam)$/u;
const TOPIC = /^(?:van|voor|achter)$/u;

/** A why-question as a question for what made it so, from the same words. */
export function whyAnew(found: ToRewrite, address: Address): string[] {
  const clause = clauseOf(found);
  const general = [
    `Wat speelde er voor ${address.you} mee`,
    `${address.can} vertellen wat eraan voorafging`,
    'Wat gebeurde er precies',
  ];
  const decided = decisionOf(found);
  if (decided !== null)
    return [
      `Wat speelde er voor ${address.you} mee bij het besluit om | ${decided}`,
      `Wat ging er vooraf aan het besluit om | ${decided}`,
    ];
  if (clause && !EMPTY.test(clause.words)) return [...fromClause(clause, address), ...general];
  const topic = topicOf(found);
  return topic === null ? general : [`Wat speelde er mee bij | ${topic}`, `Wat ging er vooraf aan | ${topic}`, ...general];
}

function fromClause({ words, past, simplePast }: Clause, { you }: Address): string[] {
  return [
    `Wat ${past ? 'maakte' : 'maakt'} dat | ${words}`,
    `Wat ${simplePast ? 'droeg' : past ? 'heeft' : 'draagt'} eraan ${past && !simplePast ? 'bijgedragen' : 'bij'} dat | ${words}`,
    ...(simplePast && !/(?:^| )toen(?: |$)/u.test(words)
      ? [`Wat ${STATE.test(` ${words} `) ? 'speelde' : 'gebeurde'} er toen | ${words}`]
      : []),
    `Wat ${past ? 'betekende' : 'betekent'} het voor ${you} dat | ${words}`,
  ].slice(0, 3);
}

function clauseOf({ words, typed, at }: ToRewrite): Clause | null {
  const why = words.findIndex((word, index) => index >= at && WHY.test(word));
  const end = endOf(words, Math.max(why, at));
  if (why !== -1) {
    const from = words[why + 1] === 'dan' || words[why + 1] === 'niet' ? why + 2 : why + 1;
    const rest = lower(typed.slice(from, end));
    if (words[why] === 'vanwaar') return null;
    if (rest.length === 0) return statementBefore(words, typed, why);
    if (SUBJECT.test(words[from] ?? '')) return rest.slice(1).some(isVerbLike) ? already(rest) : null;
    return SUBJECT.test(words[from + 1] ?? '') && !NO_VERB.test(words[from] ?? '') ? subordinate(rest) : null;
  }
  const reason = words.findIndex((word, index) => index >= at && REASON.test(word));
  const that = words.findIndex(
    (word, index) => index >= Math.max(at, reason) && word === 'dat' && SUBJECT.test(words[index + 1] ?? '') && index > at,
  );
  if (that !== -1) return already(lower(typed.slice(that + 1, endOf(words, that))));
  if (reason !== -1 && SUBJECT.test(words[reason + 2] ?? ''))
    return subordinate(lower(typed.slice(reason + 1, endOf(words, reason))));
  return null;
}

function isVerbLike(word: string): boolean {
  if (/^(?:niet|dat|wat|met|uit|het|dit|juist|net|tot)$/iu.test(word)) return false;
  return isPast(word) || isInfinitive(word) || isParticiple(word) || isAuxiliary(word) || word.endsWith('t');
}

/** `je was er niet, waarom?`: the clause is what stands before. */
function statementBefore(words: readonly string[], typed: readonly string[], why: number): Clause | null {
  const comma = words.lastIndexOf(',', why);
  const [subject, verb] = words;
  if (comma < 3 || subject === undefined || verb === undefined || !/^(?:je|jij|u)$/u.test(subject)) return null;
  const rest = typed.slice(2, comma);
  return subordinate([typed[1] ?? '', (typed[0] ?? '').toLowerCase(), ...rest]);
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
  const from = TOPIC.test(words[why + 1] ?? '') ? why + 2 : words[why] === 'vanwaar' || words[why + 1] === 'juist' ? why + 1 : -1;
  if (from === -1) return null;
  const topic = typed.slice(from, endOf(words, from)).filter((word) => word !== 'juist');
  return topic.length > 1 &&
    !topic.some((word) => isPast(word)) &&
    /^(?:die|dat|deze|dit|de|het|je|jouw|uw|een|al)$/iu.test(topic[0] ?? '')
    ? topic.join(' ')
    : null;
}

const NEXT_QUESTION = /^(?:en|maar|of)$/u;
const ASKS = /^(?:denk|zeg|vind|volgens|vertel|wat|wie|waar|wanneer|hoe|welke|welk|waarom|met|heb|was|ben|had)$/u;

function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex((word, index) => {
    if (index <= from) return false;
    if (/^[.?!"]$/u.test(word)) return true;
    if (word === ',' && words[index + 1] === 'als' && words[index + 2] === 'ik') return true;
    return (NEXT_QUESTION.test(word) || word === ',') && ASKS.test(words[index + 1] ?? '');
  });
  return end === -1 ? words.length : end;
}

function lower(words: readonly string[]): string[] {
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : word));
}
