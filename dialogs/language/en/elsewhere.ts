const WHERE = '(?:(?:at|in|with|on|during) (?:\\S+ ){1,3}|back then |last \\S+ )';
const TOO = '(?:too|also|as well)';

const WAYS = [
  `(?<! (?:he|she|they|who|mum|mom|dad|boss))(?: i)? (?:had|have|do|did|get|got|know|recognise|recognize) (?:that|it|this) (?:\\S+ )?(?:too|before|also|as well|at home|at school)`,
  ` (?:just|exactly) like (?:that )?(?:when|at|then|in|with|on|last)`,
  ` (?:at home|at school|at football|in my (?:side )?job|back then) (?:\\S+ )?${TOO}`,
  ` (?:another|other) time`,
  ` (?<! (?:was|is|were|are|went) )also (?:at|in|when i|happened)`,
  ` (?:happened (?:to me )?before|i recogni[sz]e that)`,
  ` (?:it is|that is|it was|that was) (?:exactly |just |kind of |sort of )?(?:the same|like that) (?:at|in|with|on|when|back|last|during)`,
  ` same (?:thing )?(?:happened|happens|goes|at|in|with|when)`,
  ` (?:that|it|this) (?:happens|happened) (?:to me )?${WHERE}${TOO}`,
  ` ${WHERE}i (?:do|did|am|was|have|had|get|got) (?:exactly |just )?(?:the same|(?:that|like that|it) ${TOO})`,
  ` i (?:am|was) (?:\\S+ )?like that ${WHERE}${TOO}`,
];

/** A second situation beside the first: the student says that it is, or was, so somewhere else too. Over a line. */
export const ENGLISH_ELSEWHERE = new RegExp(`(?:${WAYS.join('|')})(?= )`, 'u');
