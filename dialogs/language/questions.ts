import type { Opener } from './opening.ts';
import type { Sentence } from './sentences.ts';
import type { Form } from './types.ts';

/**
 * One question in a sentence. `at` is its place in the line. `separate` is false for what only accompanies another
 * question: a tag (`klopt dat?`), an announcement (`mag ik iets vragen?`), an offered answer (`Leuk?`). `inverted` is true when it is one by its form, not only by its mark.
 */
export type Question = {
  readonly at: number;
  readonly form: Exclude<Form, 'none'>;
  readonly separate: boolean;
  readonly inverted: boolean;
};

/** What a language needs to find questions: most patterns are tried at the start of a clause. */
export type Grammar = {
  /** Words that may stand before a question: en, maar, nou, hoi. */
  readonly leadIn: Opener;
  /** A question word or phrase with a finite verb after it. */
  readonly wh: Opener;
  /** A question word alone or with a few words, as in `en wanneer?` */
  readonly sluice: Opener;
  /** A question word that opens a sentence, whatever verb comes later. */
  readonly whOpening: Opener;
  /** A finite verb with its subject after it. */
  readonly verbFirst: Opener;
  /** What opens a sentence that goes on with the verb before its subject, though it asks nothing: `als je wilt, bel je`. */
  readonly fronted?: Opener;
  /** An invitation to tell: `vertel eens`, `neem me mee`. */
  readonly invite: Opener;
  /** A telling verb after which a question word opens the answer: `kun je vertellen wat`. */
  readonly opens: RegExp;
  /** A question word inside a clause. */
  readonly asks: RegExp;
  /** A second question word under the same telling verb: `vertellen wat je deed en wie erbij was`. */
  readonly alsoWh: Opener;
  /** What stands, from the start of a word on, before a place where a new question may begin. */
  readonly joint: Opener;
  /** Tags and announcements that are no questions of their own. */
  readonly aside: Opener;
  /** The tags among them that make a statement ask. */
  readonly tag: Opener;
  /** What stands before a question that only words the one before it anew: `ik bedoel`. */
  readonly restated: RegExp;
  /** A verb of the senses with its subject, right after a question about another: `wat zag je, hoorde je`; or the verb of a question that something between commas cut in two: `what, besides money, did it bring you`. */
  readonly shared?: Opener;
  /** The word between alternatives, and what follows it when no alternative is offered. */
  readonly either: RegExp;
  readonly noAlternative: RegExp;
};

/** Finds the questions of one sentence, in order, with or without question mark. */
export function questionsIn(sentence: Sentence, grammar: Grammar): readonly Question[] {
  const { line } = sentence;
  const starts = [1, ...jointsOf(line, grammar.joint)];
  const found: Question[] = [];
  let invited = false;
  let last = -1;
  for (const [index, start] of starts.entries()) {
    const from = grammar.leadIn.pass(line, start);
    if (from <= last) continue;
    last = from;
    if (grammar.aside.matches(line, from)) {
      const tagged = sentence.end === '?' && found.length === 0 && index > 0 && isTagged(line, from, grammar);
      if (sentence.end === '?' || index === 0)
        found.push({ at: tagged ? 1 : from, form: 'closed', separate: tagged, inverted: false });
      continue;
    }
    const clause = (): string => line.slice(from - 1, nextQuestion(line, starts, index, grammar));
    const form = formAt(line, from, clause, sentence, grammar, { first: index === 0, invited, after: found.at(-1)?.form });
    if (form === null) continue;
    invited ||= form.invites;
    const separate = form.separate && !grammar.restated.test(line.slice(0, from));
    found.push({ at: from, form: form.form, separate, inverted: !form.invites || form.separate });
  }
  if (found.length === 0 && sentence.end === '?') {
    const form = formOfWhole(line, grammar);
    found.push({ at: 1, form, separate: isClause(line), inverted: form === 'open' });
  }
  return found;
}

/** A statement with a tag wants an answer of its own: `je was kapot, toch?` */
function isTagged(line: string, from: number, grammar: Grammar): boolean {
  return grammar.tag.matches(line, from) && line.slice(0, from).trim().split(' ').length > 3;
}

/** The form of a sentence in which no clause was recognised as a question, but that ends in a question mark. */
function formOfWhole(line: string, grammar: Grammar): Question['form'] {
  return grammar.whOpening.matches(line, grammar.leadIn.pass(line, 1)) ? 'open' : choiceOr('closed', line, grammar);
}

const CONTINUES = /(?: en| and| ,)(?: [^ ]+)? $/u;

type FormAt = { readonly form: Question['form']; readonly separate: boolean; readonly invites: boolean };
type Before = { readonly first: boolean; readonly invited: boolean; readonly after: Question['form'] | undefined };

function formAt(
  line: string,
  from: number,
  clauseFrom: () => string,
  sentence: Sentence,
  grammar: Grammar,
  before: Before,
): FormAt | null {
  if (!before.first && precededByEither(line, from, grammar) && sharesSubject(line, from)) return null;
  if (grammar.wh.matches(line, from)) return { form: 'open', separate: true, invites: false };
  if (
    before.invited &&
    !before.first &&
    CONTINUES.test(line.slice(0, from)) &&
    grammar.asks.test(line.slice(0, from)) &&
    grammar.alsoWh.matches(line, from)
  )
    return { form: 'open', separate: true, invites: true };
  if (grammar.invite.matches(line, from)) return { form: 'open', separate: grammar.asks.test(clauseFrom()), invites: true };
  if (grammar.verbFirst.matches(line, from)) {
    if (!before.first && sentence.end !== '?' && grammar.fronted !== undefined && grammar.fronted.matches(line, 1)) return null;
    if (!before.first && (before.after === 'choice' || precededByEither(line, from, grammar) || sharesSubject(line, from)))
      return null;
    if (!before.first && before.after === 'open' && grammar.shared !== undefined && grammar.shared.matches(line, from))
      return null;
    const clause = clauseFrom();
    if (grammar.opens.test(clause)) return { form: 'open', separate: true, invites: true };
    const choice = choiceOr('closed', clause, grammar);
    const narrows = choice === 'choice' && !before.first && before.after === 'open' && line.endsWith(' , ', from);
    return { form: choice, separate: !narrows, invites: false };
  }
  const closes = sentence.end === '?' || sentence.end === '' || !before.first || from > 1;
  if (closes && grammar.sluice.matches(line, from)) return { form: 'open', separate: true, invites: false };
  return null;
}

/** Where the next question begins, after one of the places where one may; the end of the line when none does. */
function nextQuestion(line: string, starts: readonly number[], index: number, grammar: Grammar): number {
  for (const next of starts.slice(index + 1)) if (isQuestionAt(line, grammar.leadIn.pass(line, next), grammar)) return next;
  return line.length;
}

function isQuestionAt(line: string, from: number, grammar: Grammar): boolean {
  return grammar.wh.matches(line, from) || grammar.verbFirst.matches(line, from) || grammar.invite.matches(line, from);
}

function precededByEither(line: string, from: number, grammar: Grammar): boolean {
  return grammar.either.test(line.slice(Math.max(0, from - 8), from));
}

function choiceOr(form: Question['form'], clause: string, grammar: Grammar): Question['form'] {
  return grammar.either.test(clause) && !grammar.noAlternative.test(clause) ? 'choice' : form;
}

/** `wat zag en hoorde je`: two verbs with one subject. */
function sharesSubject(line: string, from: number): boolean {
  return line.slice(0, from).trim().split(' ').length <= 3 && from > 1 && !line.slice(0, from).includes(',');
}

function isClause(line: string): boolean {
  return line.trim().split(' ').length > 4;
}

function jointsOf(line: string, joint: Opener): number[] {
  const starts: number[] = [];
  for (let at = 1; at > 0 && at < line.length - 1; at = line.indexOf(' ', at) + 1) {
    if (!joint.matches(line, at)) continue;
    if (joint.end < line.length - 1) starts.push(joint.end);
    at = Math.max(at, joint.end - 1);
  }
  return starts;
}
