import { apart, type Phrase } from '../phrases.ts';
import type { Move } from '../types.ts';
import { SETS } from './sets.ts';

/** What an English sentence of a mentor does well (domain.md §2, §3), in the order of the conversation. */
export const MOVES: readonly (readonly [Move, readonly Phrase[]])[] = [
  [
    'invite-experience',
    apart(
      SETS,
      '(?:tell|describe|share|take|pick|think) (?:\\S+ ){0,8}(?:experience|moment|situation|event|day|time|about|something)',
      '(?<! at )(?:which|what) (?:\\S+ ){0,3}(?:experience|moment|situation|event)',
      '(?:did|has) (?:anything|something) (?:\\S+ )?(?:happen|happened) (?:that|which)(?= )',
      'what (?:\\S+ ){0,5}(?:stayed with you|impression|stood out|stuck with you|would you like to (?:tell|share|talk))',
    ),
  ],
  [
    'acknowledge-emotion',
    apart(
      SETS,
      '(?:thank you|thanks) (?:\\S+ ){0,3}(?:sharing|telling|openness|honesty)',
      '(?:good|nice|brave|glad|lovely) (?:that )?you (?:\\S+ ){0,3}(?:tell|share|say|said|shared|told)',
      '(?:that|it) sounds <adv*>(?:<eval>|<state>)',
      '(?:that|it) sounds <adv*>(?:intense|tough|rough|hard|heavy)(?= )',
      '(?<=^ (?:(?:ok|okay|oh|wow|gosh|well|right|and|,|[.]) )*(?:how )?)(?:intense|tough|rough|ouch)(?: one| that| for you| mate| indeed)*(?= (?:[.!,]|$))',
      '(?:makes sense|no wonder|it is understandable|understandable|i get) that (?:you|this|it|that)(?= )',
      'i can (?:hear|see) (?:that )?(?:it|this|that) ',
      'you (?:said|mentioned|called|named) (?:\\S+ ){0,5}(?:<state>|<emo>|<eval>)',
    ),
  ],
  [
    'what-happened',
    apart(
      SETS,
      'what (?:exactly |actually )?(?:happened|did you (?:do|see|say|hear|notice)|was your (?:role|part|task)|was expected)',
      '(?:who|with whom) (?:\\S+ )?(?:was|were|did|else)',
      'what (?:exactly )?(?:did|was) (?:\\S+ ){1,3}?(?:say|do|answer|ask|reply|saying|doing)(?= )',
      'where (?:was|were|did)',
      'how did (?:\\S+ ){0,4}(?:go|start|begin|react|respond|end)',
      '(?:at )?(?:which|what) moment',
      'and then [?]',
      'when (?:was|did)',
    ),
  ],
  [
    'broaden',
    apart(
      SETS,
      '(?:do|did|have) you (?:recognise|recognize|know|seen|had) (?:this|that|it)',
      '(?:where|when) (?:\\S+ ){0,6}(?:else|before|also)',
      '(?:stories|situations|moments|experiences) (?:\\S+ ){0,3}(?:in common|the same)',
      '(?:elsewhere|other situations?|another situation|other places?|at home too|happened before|experienced before)',
    ),
  ],
  [
    'quality',
    apart(
      SETS,
      '(?:quality|qualities|strength|strengths|talent)',
      'what (?:\\S+ ){0,6}(?:good at|do well|did well|able to do|learn about what you can)',
    ),
  ],
  [
    'motive',
    apart(
      SETS,
      '(?:important|special|valuable|matters?|mattered|means|meant) (?:\\S+ )?(?:to|for)? ?(?:you)?',
      'what (?:did|does) (?:\\S+ ){1,3}mean (?:to|for) you',
      'what does (?:that|this|it) say about you(?:rself)?',
      'what (?:made|makes) (?:it|that|this|you)',
      'what (?:touched|drew|draws|drives|moved|appeals)',
    ),
  ],
  [
    'core-word',
    apart(
      SETS,
      'core word',
      '(?:which|what|one|another|own) (?:\\S+ )?word',
      '(?:the|your) (?:right )?word (?:that|for)',
      'what would you call',
    ),
  ],
  [
    'look-ahead',
    apart(
      SETS,
      '(?:later|future|next year|next choice|further on|career)',
      'what (?:would|do) you (?:\\S+ ){0,3}(?:like|want) to (?:\\S+ )?(?:try|learn|discover|explore|find out|do)',
    ),
  ],
  [
    'next-step',
    apart(
      SETS,
      '(?:next|first|small) step',
      'what (?:will|are) you (?:\\S+ )?(?:do|going to do)',
      'how (?:will|could|would|can|are) you (?:\\S+ )?(?:arrange|go about|approach|do|organise|organize|tackle|going to)',
    ),
  ],
  [
    'network',
    apart(
      SETS,
      '(?:network|in touch|contacts?)',
      'who (?:\\S+ )?(?:can|could|might|do you know|knows|would)',
      'what do you need (?:from )?me',
    ),
  ],
  ['agreement', apart(SETS, '(?:agree|agreement|arrange to|commit)', '(?:when|by when) (?:will|are|do|can|would) you')],
  [
    'summarise-own-words',
    apart(
      SETS,
      'you (?:just |also )?(?:said|mentioned|told|called|named|described)',
      'i hear(?:d)? you (?:\\S+ )?(?:say|saying|mention)',
      '(?:in )?your own words?',
    ),
  ],
];
