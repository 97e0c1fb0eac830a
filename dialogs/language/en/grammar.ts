import { Opener } from '../opening.ts';
import { expand } from '../phrases.ts';
import type { Grammar } from '../questions.ts';
import { SETS } from './sets.ts';

const AUX = 'is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must';
const WH = 'what|whereabouts|who|whom|whose|where|when|how|which|why';
const PREP = 'with|for|at|from|to|by|about|on|in|of|since|until|during|under';
const SUBJECT =
  'you|it|that|this|there|he|she|they|we|i|your|the|a|an|any|anyone|anybody|anything|someone|somebody|something|everyone|everything|people|not|these|those|his|her|their|one|my|some|other|others|all|both|no|part';

/** A question word with the few words that may stand before its verb. */
const OPENING = `(?:${WH})(?: (?!(?:you|i|he|she|they|we|it|there|your|a|an|,|and|if|when|that) )[^ ,.?!]+){0,4}?`;

function at(source: string): Opener {
  return new Opener(new RegExp(expand(source, SETS), 'y'));
}

function within(source: string): RegExp {
  return new RegExp(`(?<= )(?:${expand(source, SETS)})(?= )`);
}

/** How English asks: an auxiliary before its subject, with or without a question word before it. */
export const GRAMMAR: Grammar = {
  leadIn: new Opener(
    /(?:(?:and|but|so|well|okay|ok|good|you know ,|look ,|listen ,|yes|no|hey|hi|hello|oh|ah|hm|hmm|right|great|nice|fine|alright|sure|thanks|interesting|now|also|then|actually|"|,|-|:) )*/y,
  ),
  wh: at(
    `(?<!(?:asked|wondered|wanted to know) (?:you |me |them |us |him |her )?(?:if|whether|${WH}) [^?.!]*(?:and|or) )(?:(?:why|how come) |how many of (?:you|them|us|those|these) (?:${AUX}) |(?!what (?:[^ ,.?!]+ ){1,6}me (?:[^ ,.?!]+ ){0,5}is (?:this |that )?[:,])(?!(?:when|where) (?!(?:${AUX}|exactly|precisely|else|then|in|on|at|during|within|about|roughly|on earth) ))(?:(?:(?:${PREP}) )?${OPENING} (?:${AUX}) |${OPENING} (?:happened|made|makes|helped|helps|comes|came|else|matters|mattered|gave|gives|took|takes|went|goes|stood|drew|draws|touched|struck|brought|got|knows|changed|worked|works|felt|feels|said|led|triggered|moves|moved|cost|costs|drives|drove|means|meant|stays|stayed|needs|fits|stuck|played|plays|started|follows|followed|mattered|ended|surprised|caught|attracts|attracted|appeals|appealed|interests|supports|supported|annoyed|noticed|hit|joined|counts|counted|sparked|pulled|kept|keeps) |which [a-z]+s (?:make|help|give|come|go|keep|feed|set|stay|stand|pull) )|(?:what|who|which \\S+) (?:saw|told|asked|called|came|left|began|ran|broke|fell|found|paid|taught|showed|won|lost|heard|spoke|slept|sat|stood|ate|drank|drove|rode|wore|wrote|sang|swam|threw|chose|held|kept|met|sent|built|bought|caught|drew|fed|fought|forgot|led|rang|stole|struck|took|woke|[a-z]{2,}ed) |(?:where|whereabouts) (?:in|on|around) (?:your|the) [^ ]+ (?:${AUX}) |(?:what|how) about |what if |how so)`,
  ),
  sluice: at(
    `in what way [?.]|which ones? (?!(?:${AUX}) )(?:[^ ,.?!]+ ){0,4}[?]|(?:after|before|next to|besides) (?:that|this|then) [?]|(?<=^ (?:and |but |so )*)(?:then|afterwards|later|next|after) [?]|(?:(?:${PREP}) )(?:which|what) [^ ]+ [?]|(?:(?:${PREP}) )?(?:${WH})(?: (?:then|else|exactly|not|with|about|for|so|and|who|when|where|at|to))* ?(?:[?.!,]|$)|and then [?]|then [?]|(?<=^ (?:and |or )+)(?:(?:you|he|she|they) |(?:your|the|his|her|their) (?:[^ ,.?!]+ ){1,3}?)[?]`,
  ),
  whOpening: at(`(?:(?:${PREP}) )?(?:${WH}) `),
  verbFirst: at(
    `(?!do not (?!you))(?!(?:have|do) an? )(?:${AUX}) (?:not )?(?:${SUBJECT}|[a-z]+(?= (?:there|with|also|ever|helping))) `,
  ),
  invite: at(
    '(?:please |just |maybe )*(?:tell (?:me|us)|describe|walk (?:me|us)|take (?:me|us) |share |talk me |give (?:me )?an example|think (?:back|of)|show me|help me (?:understand|see|picture)|paint |i am (?:very |really |quite |just )?(?:curious|wondering|interested)|i wonder|i would (?:love|like) to (?:hear|know|understand)|i want to (?:hear|know|understand)|let us (?:look|go) back|pick a moment|name (?:one|a)|look back)',
  ),
  opens: within(
    `(?:tell|describe|share|explain|say|show|know|remember|recall|talk|curious|wonder|hear|walk|take|mention|give|think|picture|sketch) (?:\\S+ ){0,5}(?:what|who|where|when|how|which|why|about|an example|more|something|through|back)`,
  ),
  asks: within(`(?:${WH}|name (?:one|a|two|three)(?= thing))`),
  alsoWh: at(`(?:(?:${PREP}) )?(?:${WH}) `),
  joint: new Opener(
    new RegExp(
      '(?<= )(?:,|;|:|-|&|and|but|so|or|") (?:and |but |so |or )?|(?<=[^ ,] )(?=(?:why|how come) (?:did|do|are|were|is|was|have|would) )|(?<= (?:then|there|happened|did|do|said|it|done|go) )(?=(?:what|who|where|how|when|which) (?:did|do|does|was|were|is|are|happened|have|has) )',
      'y',
    ),
  ),
  aside: at(
    '(?:right|yes|no|okay|ok|yeah|correct|is that (?:right|correct|okay|ok|fair|so)(?: for you)?|does that (?:make sense|sound right|fit|ring a bell)|do i (?:hear|understand|have) (?:that|you|it)(?: right| correctly)?|have i got that right|did i (?:hear|get) (?:that|you)(?: right| correctly)?|you know|see|got it|is it|is it not|are you not|do you not|did you not|was it not|were you not|have you not|was it|do you think|would you say|could that be|do you (?:still )?(?:remember|recall|know)|can you (?:still )?(?:remember|recall)(?: that| it)?) (?=[?.!]|$)|(?:can|may|could|shall) i (?:just )?(?:ask(?: you)?|come back|go back|return|pick up)(?: something| a bit| more)? (?:about|to|on) (?:(?!(?:what|who|where|when|how|which|why) )[^ .?!,]+ ){1,6}(?=[?])|(?:can|may|could|shall) i (?:just )?(?:ask (?:you )?(?:something|a question|one more thing|one thing|another question)|write (?:this|that|it) down|take notes)|(?:do you )?know what i (?:am|was|would|keep|want|find|still|also|have) [^.?!]*|shall we|do you have a (?:minute|moment)',
  ),
  tag: at(
    '(?<!(?:said|told|mentioned) .*)(?:right|is it not|are you not|do you not|did you not|was it not|were you not|have you not|is it|was it|yeah|correct) (?=[?])',
  ),
  restated:
    / (?:i mean|what i mean is|in other words|or rather|or better|that is(?: to say)?|put differently|to put it (?:another way|differently)|more (?:precisely|concretely)|specifically|concretely|(?<=^ (?:and |but |so )?(?:who|what|where|when|how|which) [^.?!]*, )so(?= $)) (?:[,:.-] )?(?:(?:so|and|just|really) )?$/u,
  shared: at(`(?<=^ (?:and |but |so )*(?:(?:${PREP}) )?(?:${WH})(?: [^ ,.?!]+)? , [^,.?!]+ , )(?:${AUX}) `),
  either: / or /u,
  noAlternative:
    / or (?:not|so|something|anything|anyone|more|less|two|another|other|whatever|someone|somewhere|what|who|how|when|where|why)[ ?]/u,
};
