import { written } from '../language/spelling.ts';
import type { CareLexicon } from './care.ts';

const TYPED = `
want to: wanna
going to: gonna
don't: dont
can't: cant
didn't: didnt
wasn't: wasnt
isn't: isnt
won't: wont
i'm: im
i've: ive
i'd: id
he's: hes
she's: shes
they're: theyre
what's: whats
`;

const KIN =
  '(?:(?:step)?(?:dad|father|mum|mom|mother|parents|brother|sister|uncle|aunt|grandad|grandfather|boyfriend|girlfriend|partner|husband|ex))';
const WHO = `(?:my (?:${KIN}|boss|supervisor|teacher|coach|colleague|manager|trainer)|he|she|they|someone|somebody|a (?:guy|man|colleague|classmate)|some (?:guys?|boys?|men|people|girls))`;
const OFTEN = '(?:is |was |are |sometimes |often |always |keeps? |still |has |have |had |just )*';
const HIT =
  '(?:hits?|hitting|beats?|beating|kicks?|kicked|kicking|abuses?|abused|rapes?|raped|molests?|molested|gropes?|groped|assaults?|assaulted|chokes?|choked|slaps?|slapped|punches|punched|blackmails?|blackmailed)';
const KILL = '(?:kill|stab|shoot|hurt|murder|beat up)';
/** Anything up to the end of the sentence, not far. */
const NEAR = '[^.!?]{0,40}?';

/** Two things in one sentence, in either order. */
const both = (one: string, other: string): string =>
  `\\b${one}\\b[^.!?]{0,50}?\\b${other}\\b|\\b${other}\\b[^.!?]{0,50}?\\b${one}\\b`;

const any = (...sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, 'gu'));

/** English signs of acute distress. */
export const EN: CareLexicon = {
  spelling: written(TYPED),
  signs: {
    suicide: any(
      '\\b(?:suicid\\p{L}*|self[- ]?harm\\p{L}*|kill(?:ing)? myself|kms|end(?:ing)? my life|end it all|want to end it|take my own life|taking my own life)\\b(?! \\p{L}+ (?:about|on) )',
      "\\b(?:i )?(?:(?:just |really |sometimes )*(?:want|wanted|wish|would like)(?: that)? (?:to |i could |(?<=\\bi (?:just |really |sometimes )*want ))(?:just )?(?:die|be dead|disappear forever)|wish i (?:was|were) dead|wish i (?:wasn't|was not|weren't|were not|didn't wake up) ?(?:alive|here|born)?|wish i (?:was|were|had) never (?:been )?born|want to not be here|(?:don'?t|do not)(?: \\p{L}+)? want to (?:live|be alive|be here|wake up)(?: any ?more)?|better off dead|better off without me|(?:no|any|see a) reason to live|tired of living|nobody would miss me|(?:no|any|the) point (?:in|of|to) (?:living|life|my life|being alive)|feel(?:ing)? like dying(?! (?:of|from|after))|(?:want|wish) (?:it|this|everything) (?:all )?(?:to (?:just )?end|would (?:just )?end)|(?:thinking|thought) (?:about|of) ending (?:it|things|everything)|can'?t (?:go on living|live like this|live any ?more))\\b",
      "\\b(?:hope|wish|pray)\\b(?: \\p{L}+){0,3}? (?:don'?t|do not|never|won'?t)(?: ever)? wake up\\b|\\bnot wake up tomorrow\\b|\\b(?:wish|want|hope)\\b[^.!?]{0,30}?\\b(?:never|not) (?:ever )?wake up\\b",
      '\\b(?:hurt|hurting|cut|cutting|harm|harming|hang|hanging|burn|burning) myself\\b(?! (?:on(?! purpose)|with a knife in the kitchen|by accident))|\\b(?:cut|cutting) my (?:arms?|wrists?|legs?|thighs?)\\b',
      '\\b(?:overdos\\p{L}*|jump(?:ing)? (?:in front of a|off (?:a|the) (?:bridge|roof|building))|suicide note|goodbye letter)\\b',
      '\\b(?:rather|better) (?:be |off )?dead\\b|\\b(?:think|thinking|thought)(?: \\p{L}+){0,2}? (?:about|of) (?:dying|death|being dead)\\b|\\bif i (?:died|were dead|was dead|was gone|were gone)\\b',
      both('(?:my life|life|living)', "(?:is not worth|isn't worth|not worth|worthless|pointless|no point)"),
      both('(?:disappear|go away)', '(?:never come back|for ever|forever)'),
      "\\b(?:stop|quit) living\\b|\\b(?:world|family|everyone|everybody|they)(?: \\p{L}+){0,3}? (?:better|happier) (?:off )?without me\\b|\\b(?:started|keep|been) cutting(?: again)?\\b(?! (?:down|back|out|the|onions|vegetables|hair|grass|wood|fabric|meat))|\\b(?:wish i|i) (?:didn'?t|did not) exist\\b",
      both('pills', '(?:saving up|saved up|collecting|collected)'),
      both('my wrists?', '(?:slit|cut|cutting)'),
      '\\b(?:whole|entire|pack|box|bottle|handful|too many|all my|all the)\\b(?: \\p{L}+){0,3}? ?(?:pills|paracetamol|painkillers|tablets|sleeping pills)\\b',
    ),
    abuse: any(
      '\\b(?:get|gets|got|getting|being|am) (?:hit|beaten|slapped|kicked) at home\\b',
      `\\b${WHO} ${OFTEN}(?:hits?|beats?|kicks?|chokes?) us\\b(?! (?:\\d|at|in|by|to)\\b)`,
      both('bruises?', `from (?:him|her|my ${KIN})`),
      both(
        '(?:hands?|fingers|pinch\\p{L}*|slap\\p{L}*|grab\\p{L}*|touch\\p{L}*)',
        '(?:between my legs|in my pants|under my (?:shirt|skirt|clothes)|my (?:bum|breasts?))',
      ),
      '\\b(?:made|makes|forced|forces) me (?:to )?have sex\\b|\\bhad sex (?:with me )?(?:but|while|when) i (?:did not|didn.?t) want\\b',
      `\\b(?:locks?|locked) me (?:up|in)\\b(?! the (?:schedule|rota|system))|\\bnot allowed to leave the house\\b|\\bthrows (?:things|stuff) at me\\b`,
      `\\b${WHO} ${OFTEN}${HIT} (?:me|my (?:mum|mom|mother|dad|father|brother|sister))\\b(?! up\\b)`,
      `\\b${WHO} ${OFTEN}(?:touch(?:es|ed|ing)?|grabs?|grabbed|grabbing|kiss(?:es|ed)?) (?:me|my)\\b${NEAR}\\b(?:bum|arse|ass|breasts?|legs?|where|when|without|at night|didn'?t want|don'?t want)\\b|\\b(?:touch(?:es|ed)?|touching) me (?:where|when|without|at night)\\b`,
      `\\b${WHO}(?: at (?:home|work|school))? ${OFTEN}(?:touches|(?<=keeps? )touching) me\\b(?! (?:with|by|deeply|because|so)\\b)|\\btouch(?:es|ed|ing)? me down there\\b`,
      `\\b(?:man|guy|boy|someone|somebody|colleague|customer)\\b(?: \\p{L}+){0,4}? (?:groped|raped|assaulted|molested) me\\b`,
      "\\bi(?:'m| am| was| have been|'ve been|'m being| am being| get| got)(?: \\p{L}+){0,3}? (?:beaten(?! (?:in|to|at (?!home)|by \\d|up))|hit by my|abused|raped|molested|groped|assaulted|blackmailed|locked up)\\b",
      `\\b(?:forc(?:e|es|ed|ing)) me (?:to|into) ${NEAR}\\b(?:sex|sexual\\p{L}*|marry|marriage|undress)\\b|\\bforc(?:ing|ed) (?:me )?(?:to marry|into marriage)\\b`,
      `\\b(?:domestic violence at|violence at home|(?:not|don't|do not|never)(?: feel)? safe at home|unsafe at home|(?:scared|afraid) to go home|scared at home|nudes? of me)\\b|\\b(?:scared|afraid|frightened|terrified) of my ${KIN}\\b`,
    ),
    violence: any(
      '\\bdeath threats?\\b|\\b(?:threatens?|threatened|threatening|stalks?|stalked|stalking) me\\b',
      both('(?:gun|weapon)', '(?:i bought|i have|i got|i will get)'),
      both('(?:waiting|wait)', 'to (?:beat|hit|get|stab|hurt|jump) me'),
      both('my ex', '(?:outside my (?:house|door)|at my door)'),
      "\\bi(?:'ll| will|'m going to| am going to) (?:beat|kill|stab|shoot|destroy) (?:him|her|them)\\b(?! (?:at|in))",
      `\\b${WHO} (?:is |are |keeps? |was )?(?:threaten(?:s|ed|ing)?|stalk(?:s|ed|ing)?|follow(?:s|ed|ing)? me home)(?: to (?:kill|hurt))?(?: me)?\\b`,
      "\\bi(?:'m| am| was|'m being| am being| have been|'ve been|'m getting)(?: \\p{L}+){0,2}? (?:threatened|stalked|stabbed|beaten up|extorted)\\b",
      `\\b${WHO} (?:(?:said|says|told me|swore)(?: that)? (?:he|she|they) )?(?:will|'ll|is going to|are going to|wants? to|would) ${KILL} me\\b|\\b(?:he's|she's|they're) going to ${KILL} me\\b|\\b${WHO}(?: \\p{L}+){0,2}? (?:beat|beats|jumped|stabbed) me(?: up)?\\b`,
      "\\bi(?:'m going to|'ll| will| want to| am going to) (?:really )?(?:kill|stab|shoot|hurt) (?:him|her|them|someone|somebody|my \\p{L}+)\\b",
      "\\bi(?:'m|'ll| am| will)? (?:have|carry|carrying|bring|bringing|brought)(?: \\p{L}+){0,2}? (?:a |my )?(?:knife|gun|weapon) (?:with me|to school|on me)\\b",
      '\\b(?:gun|knife) (?:(?:at|on) me|(?:at|to|on) my (?:head|throat|chest))\\b',
    ),
  },
  lookAlikes: any(
    "\\bnever(?: \\p{L}+)? (?:thought|think|thinking) (?:about|of) (?:suicide|dying|death|killing myself)|\\b(?:don't|do not|didn't|did not) want to die\\b(?! (?:but|though))",
    '\\b(?:they|he|she) (?:beat|beats) us \\d',
    '\\b(?:film|movie|book|series|documentary|lesson|class|essay|presentation|project|theory|chapter|report|training|podcast|case|lecture)(?: \\p{L}+){0,2}? (?:about|on)(?: \\p{L}+){0,4}? \\S*(?:suicid|self[- ]?harm|abuse|violence)\\p{L}*',
    '\\bsuicide (?:prevention|squad|protocol)\\b',
    '\\b(?:\\d+|ten|twenty|thirty|forty|fifty|hundred|many|few|tien|twintig|dertig|veertig|vijftig|honderd|paar|zoveel|aantal) ?kms\\b',
    '\\b(?:client|clients|resident|residents|patient|patients|customer|lady|gentleman|toddler|child|kid|horse|pony|cow|dog)\\b(?: \\p{L}+){0,6}? (?:die|dead|dying|hit|hits|beat|kicked|kicks|suicid\\p{L}*|too many pills)(?: me)?',
    '\\b(?:could have|could) (?:killed|kill|murdered) (?:him|her|them)\\b',
    "\\b(?:will|'ll|is going to|going to|would) (?:kill|murder) me (?:if|when) (?:i|we)(?:'m| am)?(?: \\p{L}+){0,3}? ?(?:late|break|forget|fail|lose|miss|drop)\\b",
    '\\b(?:to die for|dying to|die(?:d)? laughing|dead tired|die of (?:boredom|embarrassment|shame|laughter|stress|heat|hunger)|hit me (?:that|up)|it (?:really )?hit me|killing it|killed it)\\b',
    '\\bin the game\\b(?: \\p{L}+){0,8}|\\b(?:fortnite|gta|minecraft|valorant|call of duty)\\b(?: \\p{L}+){0,8}',
    '\\b(?:cut|hurt|burn|burned) myself (?:by accident|accidentally|slicing|cooking|in the kitchen|while cooking|(?:at|in|during|playing) (?:gymnastics|football|hockey|judo|boxing|sport|sports|gym|training|practice))',
    '\\b(?:boxing|kickboxing|judo|karate|rugby|sparring|football|hockey|match)\\b(?:,? \\p{L}+){0,4}? (?:punched|hit|kicked|beat|choked) me\\b|\\b(?:punched|hit|kicked|beat|choked) me (?:at|in|during) (?:boxing|kickboxing|judo|karate|rugby|sparring|football|hockey|the (?:match|final|game))\\b',
    '\\b(?:they|he|she) (?:beat|beats) (?:me|us) (?:in|at|by) (?:the |a )?(?:final|match|game|chess|fifa|tennis|race|cards|\\d)\\p{L}*',
    "\\b(?:not|never|n't)(?: \\p{L}+)? (?:afraid|scared) (?:to go home|of my \\p{L}+)|\\b(?:scared|afraid) to go home (?:by bike|alone|late|in the dark|after the)\\b",
    '\\b(?:friend|sister|brother|cousin|classmate)(?: of mine)? (?:used to|once)(?: \\p{L}+){0,3}? (?:self[- ]?harm\\p{L}*|suicid\\p{L}*)',
    "\\b(?:don'?t|do not) want to die of\\b|\\bgoodbye letter (?:to|for) (?:my|the) (?:class|team|colleagues|placement)\\b",
  ),
};
