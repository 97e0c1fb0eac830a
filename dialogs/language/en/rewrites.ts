import type { Rewriter, ToRewrite } from '../rewrites.ts';
import { adviceAnew } from './rewrite-advice.ts';
import { fillingAnew } from './rewrite-filling.ts';
import { whyAnew } from './rewrite-why.ts';

/** Words a finding anew in English, in the person's own content. */
export const rewriteEnglish: Rewriter = (found) => {
  switch (found.kind) {
    case 'why':
      return whyAnew(found);
    case 'fills-in':
      return fillingAnew(found);
    case 'advice':
      return adviceAnew(found);
    case 'stacked':
      return found.questions.filter((question) => question.includes(' '));
    case 'dwells':
      return dwellingAnew(found);
  }
};

const FEELING =
  /^(?:feelings?|emotions?|tears|anger|fears?|sadness|anxiety|stress|tension|pain|frustrations?|shame|guilt|panic|grief|loneliness|insecurity|jealousy|disappointment|worry|worries|rage|joy|pride)$/u;

function dwellingAnew({ words, typed }: ToRewrite): string[] {
  const moment = ['At what moment did you notice that', 'What happened just before that', 'What happened exactly at that moment'];
  const pointed = words.findIndex(
    (word, index) => FEELING.test(word) && /^(?:that|this|your|those|these)$/u.test(words[index - 1] ?? ''),
  );
  const noun = pointed === -1 ? words.findIndex((word) => FEELING.test(word) && word !== 'feeling') : pointed;
  if (noun === -1) return moment;
  const topic = `${/(?<!s)s$/u.test(words[noun] ?? '') ? 'those' : 'that'} ${typed[noun]}`;
  return [`What happened just before | ${topic} | came up`, `At what moment did | ${topic} | come up`, ...moment];
}
