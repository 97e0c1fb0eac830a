import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ConversationContext, ConversationEvent } from '../../../dialogs/conversation.setup.ts';
import { readMentor, readStudent } from '../../../dialogs/language/index.ts';
import { earlierTurns, ownWords } from '../../../dialogs/notes.ts';
import { BANK } from '../../../dialogs/questions/bank.ts';
import { inWords } from '../../../dialogs/questions/wording.ts';
import { type Element, type Locale, phaseOf } from '../../../dialogs/vocabulary.ts';
import { talk } from './talk.ts';

/**
 * Whole conversations as text, read as a bot would read them. A file's name starts with its language. Lines:
 * `mentor: <typed>`, `student: <said>`, `student(<element>): <said>` (noted as that element), `asked <id>` (tapped),
 * `next`, `back`, `story` (another small story); each with a mark `{rule:signal}` for everything that is seen in it.
 * A line without marks is one in which nothing must be seen.
 */
const FOLDER = new URL('../../transcripts/', import.meta.url);
const LINE =
  /^(?<what>mentor|student|asked|next|back|story)(?:\((?<element>[\w-]+)\))?:?\s*(?<rest>.*?)\s*(?<marks>(?:\{[\w:-]+\}\s*)*)$/u;
const TODAY = '2026-11-23';

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const locale: Locale = file.startsWith('nl') ? 'nl' : 'en';
  const conversation = talk(locale);
  const lines = readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => {
      const { marks, ...happened } = read(line);
      conversation.send(eventOf(happened, conversation.context(), locale));
      return { line, number, marks, seen: conversation.seen().map(({ rule, signal }) => `{${rule}:${signal}}`) };
    });

  test.each(lines)('line $number: $line', ({ marks, seen }) => {
    expect(seen.toSorted()).toEqual(marks.toSorted());
  });
});

type Happened = { readonly what: string; readonly element: Element | undefined; readonly rest: string };

function read(line: string): Happened & { readonly marks: readonly string[] } {
  const groups = LINE.exec(line)?.groups;
  if (!groups) throw new Error(`A transcript cannot say \`${line}\`; see the list at FOLDER`);
  const element = groups['element'] as Element | undefined;
  if (element) phaseOf(element);
  return { what: groups['what'] ?? '', element, rest: groups['rest'] ?? '', marks: groups['marks']?.match(/\{[^}]+\}/gu) ?? [] };
}

function eventOf({ what, element, rest: text }: Happened, context: ConversationContext, locale: Locale): ConversationEvent {
  const earlier = earlierTurns(context);
  if (what === 'mentor') return { type: 'mentor.askedInOwnWords', text, heard: readMentor(text, { locale, earlier }) };
  if (what === 'asked') return asked(text, context);
  if (what === 'next') return { type: 'mentor.wentOn' };
  if (what === 'back') return { type: 'mentor.wentBack' };
  if (what === 'story') return { type: 'mentor.openedStory' };
  return { type: 'student.said', text, heard: readStudent(text, { locale, today: TODAY }), ...(element && { element }) };
}

/** A tapped question of the bank, in the wording that the guide would choose. */
function asked(id: string, context: ConversationContext): ConversationEvent {
  const question = BANK.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The bank has no question \`${id}\``);
  const words = ownWords(context);
  const [{ key } = { key: '' }] = inWords([question], words, { rotation: 0 });
  const needs = question.variants.find((variant) => variant.key === key)?.needs ?? [];
  const handedBack = needs.flatMap((name) => words[name] ?? []);
  return { type: 'mentor.asked', id, key, element: question.element, competency: question.competency, ownWords: handedBack };
}
