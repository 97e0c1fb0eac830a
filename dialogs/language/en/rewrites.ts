import type { Rewriter, ToRewrite } from '../rewrites.ts';
import { adviceAnew } from './rewrite-advice.ts';
import { madePlain } from './rewrite-ends.ts';
import { fillingAnew } from './rewrite-filling.ts';
import { whyAnew } from './rewrite-why.ts';
import { SETS } from './sets.ts';

/** Words a finding anew in English, in the person's own content. */
export const rewriteEnglish: Rewriter = (asTyped) => {
  const candidates = candidatesFor(madePlain(asTyped));
  return asTyped.words.includes('"') ? candidates.map(withOwners) : candidates;
};

/** `parents' house`, of which the rules read the mark as one that quotes. */
function withOwners(candidate: string): string {
  return candidate.replace(/(?<=s) ["'’] (?=\p{L})/gu, "' ");
}

function candidatesFor(found: ToRewrite): readonly string[] {
  switch (found.kind) {
    case 'why':
      return whyAnew(found);
    case 'fills-in':
      return GIVEN_REASON.test(found.words.join(' ')) ? whyAnew({ ...found, at: 0 }) : fillingAnew(found);
    case 'advice':
      return adviceAnew(found);
    case 'stacked':
      return wholeOnly(found.questions);
    case 'dwells':
      return dwellingAnew(found);
  }
}

/** What is given as the reason for a deed is asked for. */
const GIVEN_REASON = /(?:^| )the (?:real |main |only |whole )?reason (?:that |why )?you (?!(?:have|are|feel|look|seem) )/u;

const ENDS_IN_TITLE = /(?:^| )(?:mr|mrs|ms|dr|st)$/iu;

/** A question that ends in a title was cut in two at its full stop. */
function wholeOnly(questions: readonly string[]): readonly string[] {
  return questions.some((question) => ENDS_IN_TITLE.test(question)) ? [] : questions.filter((question) => question.includes(' '));
}

const FEELING = new RegExp(
  `^(?:${SETS['emo']}|feelings?|emotions?|tears|fears?|nerves|worry|worries|hurt|disgust|excitement|happiness|irritation|annoyance|relief|homesickness|dread|fright|doubts?)$`,
  'u',
);
const UNNAMED = /^(?:feelings?|emotions?)$/u;

/** Asks when a named feeling came up, in place of how it was inside. */
function dwellingAnew({ words, typed }: ToRewrite): string[] {
  const moment = ['At what moment did you notice that', 'What happened just before that', 'What happened exactly at that moment'];
  const named = words.findIndex((word) => FEELING.test(word) && !UNNAMED.test(word));
  const noun =
    named === -1
      ? words.findIndex((word, index) => UNNAMED.test(word) && /^(?:that|this|your|those|these)$/u.test(words[index - 1] ?? ''))
      : named;
  if (noun === -1) return moment;
  const from = words[noun - 1] === 'stage' ? noun - 1 : noun;
  const topic = `${/(?<!s)s$/u.test(words[noun] ?? '') ? 'those' : 'that'} ${typed.slice(from, noun + 1).join(' ')}`;
  return [`At what moment did | ${topic} | come up`, `What happened just before | ${topic} | came up`, ...moment];
}
