import type { StudentLanguage } from '../student-languages.ts';
import { ENGLISH_EMOTIONS } from './emotion-guards.ts';
import { ENGLISH_EXPERIENCE } from './experience.ts';

const VERBS =
  'call|email|mail|text|message|ask|talk|speak|make|write|send|practise|practice|plan|arrange|look|find|take|sign|read|visit|apply|hand|discuss|prepare|try|start|begin|do|learn|fill|print|bring|get|give|help|build|work|study|research|finish|complete|choose|draw|cook|present|interview|tell|explain|contact|check|join|set|organise|organize|meet|improve|submit|update|show|note|register|enrol|enroll|book|go|shadow|volunteer|search|record|schedule|reach|go over|drop|attend|keep|follow|share|collect|compare|train|save|report|create|design|test';

/** What English knows of what students tell. */
export const ENGLISH_STUDENT: StudentLanguage = {
  emotions: ENGLISH_EMOTIONS,
  experience: ENGLISH_EXPERIENCE,
  cause: / (?:because|when|since|after|so|while) /u,
  secondSituation:
    / (?:(?:i )?(?:had|have|do|did|get|got|know|recognise|recognize) (?:that|it|this) (?:\S+ )?(?:too|before|also|as well|at home|at school)|(?:just|exactly) like (?:when|at|then|in)|(?:at home|at school|at football|in my (?:side )?job|back then) (?:\S+ )?(?:too|also|as well)|(?:another|other) time|also (?:at|in|when|happened)|happened (?:to me )?before|i recogni[sz]e that)(?= )/u,
  elements: {
    place:
      / (?:at (?:my )?(?:work|school|placement|internship|the \S+|a \S+)|in (?:the|a|my) (?:shop|kitchen|class|classroom|warehouse|canteen|garage|workshop|hospital|restaurant|corridor|office|store|hotel|bakery)|on (?:my )?(?:placement|the ward|the site)|behind the (?:till|counter|bar|desk))(?= )/u,
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
      / (?:next step|first step|i (?:am going to|want to|will) (?:\S+ ){0,4}(?:try|find out|ask|call|practise|practice|shadow))(?= )/u,
    helper: / (?:(?:helps|will help|can help|is helping|is going to help) me|with (?:the )?help (?:of|from)|together with)(?= )/u,
    approach: / i (?:will|am going to) (?:\S+ ){0,4}(?:call|email|text|ask|visit|message|contact)(?= )/u,
  },
  agreement: {
    promise:
      / (?:i (?:will|am going to|shall|am gonna)(?: now| then| also| definitely)?|(?:we|i) (?:have )?(?:\S+ )?agreed (?:\S+ ){0,2}?(?:that i will|that i|i will|to|on)|i (?:promise|promised|commit|committed)(?: you)?(?: to| that i will| that i| i will)?|(?:my|our|the) agreement (?:is|:)(?: that i will| that i| to)?|(?:deal|agreed) [:,] i (?:will)?|my (?:next|first) step is(?: to)?|my plan is to|i plan to) /u,
    sworn: /(?:agreed|agreement|promise|promised|commit|committed|step|plan)/u,
    action: new RegExp(
      ` (?:${VERBS}|${VERBS.split('|')
        .map((verb) => `${verb.replace(/e$/u, '')}ing`)
        .join('|')})(?= )`,
      'u',
    ),
    deed: new RegExp(
      ` i (?:am )?(?=(?:${VERBS}|${VERBS.split('|')
        .map((verb) => `${verb.replace(/e$/u, '')}ing`)
        .join('|')}) )`,
      'u',
    ),
    unsure: / (?:maybe|perhaps|not agreed|no agreement|not sure) /u,
    noAgreement:
      / (?:maybe|perhaps|might|would|someday|one day|later in life|hopefully|hope|always|usually|often|never|every day|sometimes|probably|on holiday|on vacation|home|sleep|to bed|to school|to a party|not sure|not going to|will not|no idea|went|did|rather|wish|wanted|be fine|be late|see how)(?= )(?!.*(?:agreed|promise))/u,
    beforeDay: /(?:(?:by|before|on|until|from|around|in|after|at the latest|no later than|the|this|coming|next)\s+)+$/iu,
    looseTime:
      / (?:after the (?:holidays|holiday|break|exams)|before the (?:holidays|holiday|break|exams|summer)|every (?:week|monday|tuesday|wednesday|thursday|friday)|once a week|soon|as soon as possible)(?= )/u,
    helper:
      /(?: (?:together with|with (?:the )?help (?:of|from)|with support from|helped by|alongside) ((?:my |the |a |our )?\S+)(?= )| ((?:my |the |a |our )?(?!(?:that|which|who|it|and|will|can) )\S+) (?:will help|helps|can help|is going to help|is helping|supports) (?:me)(?= )| help from ((?:my |the )?\S+)(?= )| ((?:my |the |our )?\S+) (?:is coming|will come|comes) (?:with me|along)(?= ))/u,
    endOfAction:
      / (?:[.!?;]|, (?:and )?(?:my \S+|\S+) (?:will|helps|can|is)|, (?:because|so|but|then)|and (?:my \S+|\S+) (?:will help|helps|can help|is going to help|will come)|(?:because|so that|but) )/u,
  },
};
