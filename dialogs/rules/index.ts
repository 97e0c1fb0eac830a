import { withNotTo } from './r01-with-not-to.ts';
import { recentExperience } from './r02-recent-experience.ts';
import { emotionWords } from './r03-emotion-words.ts';
import { valueEmotion } from './r04-value-emotion.ts';
import { whatHappened } from './r05-what-happened.ts';
import { broaden } from './r06-broaden.ts';
import { coreWord } from './r07-core-word.ts';
import { listenEmpty } from './r08-listen-empty.ts';
import { noWhy } from './r09-no-why.ts';
import { nivea } from './r10-nivea.ts';
import type { Rule } from './rule.ts';

/** The ten handling rules, in the order of their numbers (domain.md §3). */
export const rules: readonly Rule[] = [
  withNotTo,
  recentExperience,
  emotionWords,
  valueEmotion,
  whatHappened,
  broaden,
  coreWord,
  listenEmpty,
  noWhy,
  nivea,
];
