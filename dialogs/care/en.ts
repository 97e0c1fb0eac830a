import { written } from '../language/spelling.ts';
import type { CareLexicon } from './care.ts';
import { any, both, NEAR } from './patterns.ts';
import { ENGLISH_HINTS } from './hints.ts';

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

/** What somebody writes of another, as that other would write it. */
const OF_ANOTHER = `
i: he she they
me: him her them
my: his their
myself: himself herself themselves themself
don't: doesn't doesnt
hope: hopes
think: thinks
want: wants
wish: wishes
`;

const MY = '(?:my|me)';
const KIN =
  '(?:(?:step)?(?:dad|father|mum|mom|mother|parents|brother|sister|uncle|aunt|grandad|grandfather|boyfriend|girlfriend|partner|husband|ex))';
const WHO = `(?:${MY} (?:${KIN}|boss|supervisor|teacher|coach|colleague|manager|trainer)|he|she|they|someone|somebody|a (?:guy|man|colleague|classmate)|some (?:guys?|boys?|men|people|girls))`;
const OFTEN = '(?:is |was |are |sometimes |often |always |keeps? |still |has |have |had |just )*';
const HIT =
  '(?:hits?|hitting|beats?|beating|kicks?|kicked|kicking|abuses?|abused|rapes?|raped|molests?|molested|gropes?|groped|assaults?|assaulted|chokes?|choked|slaps?|slapped|punches|punched|blackmails?|blackmailed)';
const KILL = '(?:kill|stab|shoot|hurt|murder|beat up)';

/** Whom a mentor writes about. */
const STUDENT = '(?:he|she|they|student|pupil|learner)';
const THEMSELVES = '(?:himself|herself|themselves|themself)';

/** English signs of acute distress. */
export const EN: CareLexicon = {
  spelling: written(TYPED),
  ofAnother: written(OF_ANOTHER),
  hints: ENGLISH_HINTS,
  self: /\b(?:i|me|my|mine|myself|we|us|our)\b/u,
  signs: {
    suicide: any(
      '\\b(?:suicid\\p{L}*|self[- ]?harm\\p{L}*|kill(?:ing)? myself|kms|unalive\\p{L}*|end(?:ing)? my life|end it all|want to end it|take my own life|taking my own life)\\b(?! \\p{L}+ (?:about|on) )',
      "\\b(?:i )?(?:(?:just |really |sometimes )*(?:want|wanted|wish|would like)(?: that)? (?:to |i could |(?<=\\bi (?:just |really |sometimes )*want ))(?:just )?(?:die|be dead|disappear forever)(?! (?:his|her|my|their|hair|sure|certain|serious|on)\\b)|wish i (?:was|were) dead|wish i (?:wasn't|was not|weren't|were not|didn't wake up) ?(?:alive|here|born)?|wish i (?:was|were|had) never (?:been )?born|want to not be here|(?:don'?t|do not)(?: \\p{L}+)? want to (?:live(?! (?:in(?! this world)|with|at|on|here|there|near|off|under)\\b)|be alive|exist|be here|wake up(?! (?:early|late|at|before|for|so|this)\\b))(?: any ?more)?|better off dead|better off without me|(?:no|any|see a) reason to live|tired of living|nobody would miss me|(?:no|any|the) point (?:in|of|to) (?:living|life|my life|being alive)|feel(?:ing)? like dying(?! (?:of|from|after))|(?:want|wish) (?:it|this|everything) (?:all )?(?:to (?:just )?end|would (?:just )?end)|(?:thinking|thought) (?:about|of) ending (?:it|things|everything)|can'?t (?:go on living|live like this|live any ?more))\\b",
      "\\b(?:hope|wish|pray)\\b(?: \\p{L}+){0,3}? (?:don'?t|do not|never|won'?t)(?: ever)? wake up\\b|\\bnot wake up tomorrow\\b|\\b(?:wish|want|hope)\\b[^.!?]{0,30}?\\b(?:never|not) (?:ever )?wake up\\b",
      '\\b(?:hurt|hurting|cut|cutting|harm|harming|hang|hanging|burn|burning) myself\\b(?! (?:on(?! purpose)|with a knife in the kitchen|by accident))|\\b(?:cut|cutting) my (?:arms?|wrists?|legs?|thighs?)\\b',
      '\\b(?:overdos\\p{L}*|jump(?:ing)? (?:in front of a|off (?:a|the) (?:bridge|roof|building))|suicide note|goodbye letter)\\b',
      '\\b(?:rather|better) (?:be |off )?dead\\b|\\b(?:think|thinking|thought)(?: \\p{L}+){0,2}? (?:about|of) (?:dying|death|being dead)\\b|\\bif i (?:died|were dead|was dead|was gone|were gone)\\b',
      `\\b${STUDENT} (?:(?:doesn'?t|does not|don'?t|do not|didn'?t|did not)(?: \\p{L}+)? want to (?:live|be alive|exist|be here any ?more|wake up)|(?:just |really )*(?:wants?|wanted) to (?:die|be dead|kill ${THEMSELVES}|end (?:his|her|their) life))\\b(?! (?:in|with|at|on|by|of|near|his|her|their|hair|sure|certain|serious|early|late)\\b)`,
      `\\b(?:harm(?:s|ed|ing)?|kill(?:ing)?|cuts|cutting) ${THEMSELVES}\\b(?! (?:on|by accident|slack|short|off|shaving))`,
      '\\breasons? to (?:stay alive|keep living|go on living)\\b|\\bfeel(?:s|ing)? like ending (?:it(?: all)?|things|everything|my life)\\b(?! (?:with|here|there|early|between|for))',
      "\\bhope i (?:get|am|was) (?:hit|run over) by\\b|\\bdone with (?:my )?life\\b(?! (?:in|at|as)\\b)|\\bcan't do (?:this )?life\\b",
      '\\b(?:better|happier)(?: off)? if i (?:wasn.?t|weren.?t|was not|were not) (?:around|here|there|alive)\\b',
      both(
        '(?:cuts|scars|scratches) on (?:my|me|his|her|their) (?:arms?|wrists?|legs?)',
        '(?:does|do|did) it (?:himself|herself|myself|themselves)',
      ),
      both('(?:my life|life|living)', "(?:is not worth|isn't worth|not worth|worthless|pointless|no point)"),
      both('(?:disappear|go away)', '(?:never come back|for ever|forever)'),
      "\\b(?:stop|quit) living\\b|\\b(?:world|family|everyone|everybody|they)(?: \\p{L}+){0,3}? (?:better|happier) (?:off )?without me\\b|\\b(?:started|keep|been) cutting(?: again)?\\b(?! (?:down|back|out|the|onions|vegetables|hair|grass|wood|fabric|meat))|\\b(?:wish i|i) (?:didn'?t|did not) exist\\b",
      both('pills', '(?:saving up|saved up|collecting|collected)'),
      both('my wrists?', '(?:slit|cut|cutting)'),
      '\\b(?:whole|entire|pack|box|bottle|handful|too many|all my|all the)\\b(?: \\p{L}+){0,3}? ?(?:pills|paracetamol|painkillers|tablets|sleeping pills)\\b',
    ),
    abuse: any(
      '\\b(?:get|gets|got|getting|being|am|is|was) (?:being |often |always )?(?:hit|beaten|slapped|kicked) at home\\b',
      `\\b${WHO} ${OFTEN}(?:hits?|beats?|kicks?|chokes?) us\\b(?! (?:\\d|at|in|by|to|with (?:a |an |the )?(?:lot|load|more|homework|test|question|news|deadline|bill))\\b)`,
      `\\b(?:her|his|their) ${KIN} ${OFTEN}${HIT} (?:her|him|them)\\b(?! (?:up|at|in|by|to|with)\\b)`,
      `\\b${MY} ${KIN} (?:keeps? |kept |is |always |sometimes )*(?:touches|touching|feels? me up|gropes) me\\b(?! (?:with|on the (?:shoulder|arm|back)|deeply|very|so|by))`,
      `\\b${MY} (?:step)?(?:dad|father|uncle|brother|grandad) (?:always |often |sometimes |keeps )?(?:comes|came|coming) in(?:to)? (?:my )?(?:bed)?(?:room)?\\b[^.!?]{0,20}?\\bat night\\b(?! to (?:say|tell|check|help|wake)\\b)`,
      `\\b(?:kiss(?:es|ed|ing)?|touch(?:es|ed|ing)?|undress(?:es|ed|ing)?) me\\b${NEAR}\\b(?:(?:i|kept) (?:said|saying) no|would(?:n'?t| not) stop|told (?:him|her) to stop|though i said)\\b`,
      `\\bviolent at home\\b|\\b(?:${MY} ${KIN}|father|mother|dad|mum) (?:is|gets?|got|becomes?|turns?) (?:very |really |so )?violent\\b`,
      '\\b(?:made|makes|forced|forces) me (?:to )?(?:touch (?:him|her|his|himself|myself)|undress|strip)\\b|\\b(?:sends?|sent|sending) me (?:\\p{L}+ )?(?:nudes?|dick ?pics?|naked pictures)\\b',
      both(`my ${KIN} (?:won'?t|will not|doesn'?t|does not) let me`, 'i (?:have|had|need) to (?:get married|marry)'),
      `\\b${MY} ${KIN}\\b[^.!?]{0,40}? and ${HIT} (?:me|us|my ${KIN})\\b(?! up\\b)`,
      "\\b(?:pushed|threw|shoved) me (?:down the stairs|against the wall)\\b|\\bhome (?:isn'?t|is not) safe\\b",
      '\\bmak(?:es?|ing) me (?:get married|marry)\\b|\\bmade me (?:get married|marry)\\b|\\bblackmail(?:s|ing|ed)? me\\b',
      '(?<![\\p{L}] )\\b(?:is|was) (?:being )?(?:beaten|abused|raped|groped|molested)\\b(?! (?:in|at(?! home)|to|by \\d|\\d)\\b)',
      `\\b${MY} ${KIN} ${OFTEN}beats? (?:me|him|her) up\\b`,
      both('bruises?', `from (?:him|her|${MY} ${KIN})`),
      both(
        '(?:hands?|fingers|pinch\\p{L}*|slap\\p{L}*|grab\\p{L}*|touch\\p{L}*)',
        '(?:between my legs|in my pants|under my (?:shirt|skirt|clothes)|my (?:bum|breasts?))',
      ),
      '\\b(?:made|makes|forced|forces) me (?:to )?have sex\\b|\\bhad sex (?:with me )?(?:but|while|when) i (?:did not|didn.?t) want\\b',
      `\\b(?:locks?|locked) me (?:up|in)\\b(?! the (?:schedule|rota|system))|\\bnot allowed to leave the house\\b|\\bthrows (?:things|stuff) at me\\b`,
      `\\b${WHO} ${OFTEN}${HIT} (?:me|my (?:mum|mom|mother|dad|father|brother|sister))\\b(?! up\\b)`,
      `\\b${WHO} ${OFTEN}(?:touch(?:es|ed|ing)?|grabs?|grabbed|grabbing|kiss(?:es|ed)?) (?:me|my)\\b${NEAR}\\b(?:bum|arse|ass|butt|bottom|breasts?|boobs?|tits?|thighs?|crotch|legs?|where|when|without|at night|didn'?t want|don'?t want)\\b|\\b(?:touch(?:es|ed)?|touching) me (?:where|when|without|at night)\\b`,
      `\\b${WHO}(?: at (?:home|work|school))? ${OFTEN}(?:touches|(?<=keeps? )touching) me\\b(?! (?:with|by|deeply|because|so)\\b)|\\btouch(?:es|ed|ing)? me down there\\b`,
      `\\b(?:man|guy|boy|someone|somebody|colleague|customer)\\b(?: \\p{L}+){0,4}? (?:groped|raped|assaulted|molested) me\\b`,
      "\\bi(?:'m| am| is| was| have been| has been|'ve been|'m being| am being| get| got)(?: \\p{L}+){0,3}? (?:beaten(?! (?:in|to|at (?!home)|by \\d|\\d|up))|hit by my|abused|raped|molested|groped|assaulted|blackmailed|locked up)\\b",
      `\\b(?:forc(?:e|es|ed|ing)) me (?:to|into) ${NEAR}\\b(?:sex|sexual\\p{L}*|marry|marriage|undress)\\b|\\bforc(?:ing|ed) (?:me )?(?:to marry|into marriage)\\b`,
      `\\b(?:domestic violence at|violence at home|(?:not|don't|do not|never)(?: feel)? safe at home|unsafe at home|(?:scared|afraid) to go home|scared at home|nudes? of me)\\b|\\b(?:scared|afraid|frightened|terrified) of ${MY} ${KIN}\\b`,
    ),
    violence: any(
      '\\bdeath threats?\\b|\\b(?:threatens?|threatened|threatening|stalks?|stalked|stalking) me\\b',
      both('(?:gun|weapon)', '(?:i bought|i have|i got|i will get)'),
      "\\bwe know where you live\\b|\\bwe(?:'ll| will|'re going to) (?:stab|kill|shoot|jump) you\\b",
      '\\bi (?:always )?carr(?:y|ies) a (?:knife|gun|blade)\\b(?! (?:for work|in the kitchen|as a|set|roll)\\b)',
      '(?<![\\p{L}] )\\b(?:is|was) (?:being )?(?:threatened|stalked|blackmailed)\\b(?! with)',
      `\\bor (?:they|he)(?:'ll| will| are going to| is going to) (?:hurt|kill|stab|beat|shoot) my (?:${KIN}|family|little \\p{L}+)\\b`,
      both('(?:waiting|wait) for me', '(?:knife|knives|baseball bats?|guns?)'),
      both('(?:waiting|wait)', 'to (?:beat|hit|get|stab|hurt|jump) me'),
      both('my ex', '(?:outside my (?:house|door)|at my door)'),
      "\\bi(?:'ll| will|'m going to| am going to) (?:beat|kill|stab|shoot|destroy) (?:him|her|them)\\b(?! (?:at|in))",
      `\\b${WHO} (?:is |are |keeps? |was )?(?:threaten(?:s|ed|ing)?(?! to (?!kill|hurt|beat|stab|hit|rape|shoot|come|get|post|share|send|leak))|stalk(?:s|ed|ing)?|follow(?:s|ed|ing)? me home)(?: to (?:kill|hurt))?(?: me)?\\b`,
      "\\bi(?:'m| am| is| was|'m being| am being| have been| has been|'ve been|'m getting)(?: \\p{L}+){0,2}? (?:threatened|stalked|stabbed|beaten up|extorted)\\b",
      `\\b${WHO} (?:(?:said|says|told me|swore)(?: that)? (?:he|she|they) )?(?:will|'ll|is going to|are going to|wants? to|would) ${KILL} me\\b|\\b(?:he's|she's|they're) going to ${KILL} me\\b|\\b${WHO}(?: \\p{L}+){0,2}? (?:beat|beats|jumped|stabbed) me(?: up)?\\b`,
      "\\bi(?:'m going to|'ll| will| want to| am going to) (?:really )?(?:kill|stab|shoot|hurt) (?:him|her|them|someone|somebody|my \\p{L}+)\\b",
      "\\bi(?:'m|'ll| am| will)? (?:have|carry|carrying|bring|bringing|brought)(?: \\p{L}+){0,2}? (?:a |my )?(?:knife|gun|weapon) (?:with me|to school|on me)\\b",
      '\\b(?:gun|knife) (?:(?:at|on) me|(?:at|to|on) my (?:head|throat|chest))\\b',
    ),
  },
  lookAlikes: any(
    "\\bcut (?:my|him|her)self (?:on|with) (?:the |a |my |some )?(?:(?:bread|chef'?s?|kitchen|carving|butter|paring) ?knife|paper|tin|can|glass|saw)\\b",
    '\\b(?:cut|hurt|burn|burned|burnt) myself (?!cutting\\b|harming\\b)\\p{L}+ing\\b',
    '\\b(?:kill|murder) me if (?:that|this|the|it|my)\\b',
    '\\bthreaten(?:s|ed|ing)? (?:me|us) with (?:a |an )?(?:bad review|complaint|detention|fail\\p{L}*|warning|expulsion|suspension|one star|the sack)\\b',
    '\\b(?:test|exam|shift|film|movie|lesson|class|workout|hike|placement|assignment|report) (?:is|was) (?:pure |actual |literally |basically |just )*suicide\\b',
    '\\bif (?:i|we) (?:have|had|need|get|must)\\b[^.!?]{0,25}?\\b(?:one more|another)\\b[^.!?]{0,40}?\\b(?:kill|hang|shoot) myself\\b',
    "\\bwant to be here(?: any ?more)?,? (?:i(?:'d| would)? (?:want|rather|prefer|like)|at (?:this|the|school|work|my)|in (?:this|the|my)|on (?:this|the|my))\\b",
    '\\b(?:kill|murder) me (?:if|when|once) (?:she|he|they) (?:sees?|hears?|finds? out|reads?|gets?)(?: \\p{L}+){0,3}? (?:report|grades?|marks?|room|mess|bill|hair|tattoo|score|results?|test|detention)\\b',
    '\\b(?:paintball|laser ?tag|airsoft)\\b[^.!?]{0,50}',
    "\\bnever(?: \\p{L}+)? (?:thought|think|thinking) (?:about|of) (?:suicide|dying|death|killing myself)|\\b(?:don't|do not|didn't|did not) want to die\\b(?! (?:but|though))",
    '\\b(?:they|he|she) (?:beat|beats) us \\d',
    '\\b(?:film|movie|book|series|documentary|lesson|class|essay|presentation|project|theory|chapter|report|training|podcast|case|lecture)(?: \\p{L}+){0,2}? (?:about|on)(?: \\p{L}+){0,4}? \\S*(?:suicid|self[- ]?harm|abuse|violence)\\p{L}*',
    '\\bsuicide (?:prevention|squad|protocol)\\b',
    '\\b(?:\\d+|ten|twenty|thirty|forty|fifty|hundred|many|few|tien|twintig|dertig|veertig|vijftig|honderd|paar|zoveel|aantal) ?kms\\b',
    "\\b(?:client|clients|resident|residents|patient|patients|customer|lady|gentleman|toddler|child|kid|horse|pony|cow|dog)\\b(?: [\\p{L}']+){0,6}? (?:die|dead|dying|live|hit|hits|beat|kicked|kicks|suicid\\p{L}*|self[- ]?harm\\p{L}*|(?:cuts|cutting|harms|harming|kill|killing) (?:himself|herself|themselves)|too many pills)(?: me)?",
    '\\b(?:could have|could) (?:killed|kill|murdered) (?:him|her|them)\\b',
    "\\b(?:will|'ll|is going to|going to|would) (?:kill|murder) me (?:if|when) (?:i|we)(?:'m| am)?(?: \\p{L}+){0,3}? ?(?:late|break|forget|fail|lose|miss|drop)\\b",
    '\\b(?:to die for|dying to|die(?:d)? laughing|dead tired|die of (?:boredom|embarrassment|shame|laughter|stress|heat|hunger)|hit me (?:that|up)|it (?:really )?hit me|killing it|killed it)\\b',
    '\\bin the game\\b(?: \\p{L}+){0,8}|\\b(?:fortnite|gta|minecraft|valorant|call of duty)\\b(?: \\p{L}+){0,8}',
    '\\b(?:cut|hurt|burn|burned) myself (?:by accident|accidentally|slicing|cooking|in the kitchen|while cooking|(?:at|in|during|playing) (?:gymnastics|football|hockey|judo|boxing|sport|sports|gym|training|practice))',
    '\\b(?:boxing|kickboxing|judo|karate|rugby|sparring|football|hockey|match)\\b(?:,? \\p{L}+){0,4}? (?:punched|hit|kicked|beat|choked) me\\b|\\b(?:punched|hit|kicked|beat|choked) me (?:at|in|during) (?:boxing|kickboxing|judo|karate|rugby|sparring|football|hockey|the (?:match|final|game))\\b',
    '\\b\\p{L}+ (?:always |often |usually )?(?:beat|beats) (?:me|us|him|her|them) (?:in|at|by) (?:the |a )?(?:final|match|game|chess|fifa|tennis|race|cards|\\d)\\p{L}*',
    "\\b(?:not|never|n't)(?: \\p{L}+)? (?:afraid|scared) (?:to go home|of my \\p{L}+)|\\b(?:scared|afraid) to go home (?:by bike|alone|late|in the dark|after the)\\b",
    '\\b(?:friend|sister|brother|cousin|classmate)(?: of mine)? (?:used to|once)(?: \\p{L}+){0,3}? (?:self[- ]?harm\\p{L}*|suicid\\p{L}*)',
    "\\b(?:don'?t|do not) want to die of\\b|\\bgoodbye letter (?:to|for) (?:my|the) (?:class|team|colleagues|placement)\\b",
  ),
};
