import type { StudentLanguage } from '../student-languages.ts';
import { ENGLISH_EMOTIONS } from './emotion-guards.ts';
import { ENGLISH_AGREEMENT } from './agreement.ts';
import { ENGLISH_ELSEWHERE } from './elsewhere.ts';
import { ENGLISH_EXPERIENCE } from './experience.ts';

/** What English knows of what students tell. */
export const ENGLISH_STUDENT: StudentLanguage = {
  emotions: ENGLISH_EMOTIONS,
  experience: ENGLISH_EXPERIENCE,
  cause: / (?:because|when|since|after|so|while) /u,
  secondSituation: ENGLISH_ELSEWHERE,
  elements: {
    place:
      / (?:at (?:my )?(?:work|school|placement|internship|the (?!(?:moment|time|end|start|beginning|same|point|latest|weekend) )\S+|a (?!(?:time|loss|point|moment) )\S+)|in (?:the|a|my) (?:shop|kitchen|class|classroom|warehouse|canteen|garage|workshop|hospital|restaurant|corridor|office|store|hotel|bakery)|on (?:my )?(?:placement|the ward|the site)|behind the (?:till|counter|bar|desk))(?= )/u,
    role: / (?:my (?:job|task|role|part)|i (?:was|am) (?:responsible|in charge|the one)|i had to|i was allowed|was expected of me)(?= )/u,
    people:
      / (?:together with|(?:my|a|the) (?:colleague|colleagues|coworker|boss|supervisor|customer|client|teacher|mentor|friend|friends|mother|mum|mom|father|dad|classmate|classmates|manager|patient|resident|guest|child|kids|team))(?= )/u,
    moment: / (?:at (?:that|the|one) (?:moment|point)|suddenly|then|all of a sudden|from that moment|when)(?= )/u,
    quality: / (?:i (?:am|was) (?:\S+ ){0,2}good (?:at|with)|i can (?:\S+ ){0,4}well|my (?:strength|quality|talent))(?= )/u,
    motive:
      / (?:(?:is|was) (?:\S+ )?important to me|i (?:find|found|think) (?:\S+ ){1,5}important|matters? to me|gives me energy|what i (?:stand|do it) for|i care about)(?= )/u,
    elsewhere:
      / (?:at home too|before too|i recogni[sz]e that|also (?:at home|at school)|just like (?:when|at)|happened before)(?= )/u,
    'core-word': / (?:(?:my|the) (?:core )?word (?:is|would)|i would call it|i call it|in one word)(?= )/u,
    direction: / (?:later i|i want to (?:be|become|work)|in the future|when i am older|i would like to become)(?= )/u,
    'next-step':
      / (?:next step|first step|i (?:am going to|want to|would like to|will) (?:\S+ ){0,4}(?:try|find out|ask|call|practise|practice|shadow))(?= )/u,
    helper: / (?:(?:helps|will help|can help|is helping|is going to help) me|with (?:the )?help (?:of|from)|together with)(?= )/u,
    approach: / i (?:will|am going to) (?:\S+ ){0,4}(?:call|email|text|ask|visit|message|contact)(?= )/u,
  },
  agreement: ENGLISH_AGREEMENT,
};
