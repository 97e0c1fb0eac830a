import type { ExperienceLanguage, Telling } from '../experience.ts';
import { words } from '../lexicon.ts';

/** Past tenses of doing and happening that do not end in -ed. Forms that may be present as well (put, cut, read) are left out. */
const EVENTS = words(`
did went came saw said gave took got ran fell broke wrote spoke told ate drove brought began won lost chose heard left bought sold found met made
taught forgot built dealt sent spent threw caught drew led woke froze sang paid swam flew rode rang shook stole hid blew bit bent burst burnt tore
wore swore shot slid stuck struck swung withdrew overheard undid redid spilt sank sprang stung split dug fought gave held grabbed fed bled fled hung laid set rode swept knelt
`);
const LASTED = words(
  'was were had stood sat lay kept stayed worked waited looked studied practised practiced listened played watched lived felt read put cut let hit set quit hurt shut slept could tried learned learnt wanted held hung led ran',
);
/** Past tenses that are past for sure only after he, she or it: `she read it out`. */
const PAST_OF_ANOTHER = words('read put cut let hit set shut quit hurt spread split cast shed bet');
const ANOTHER = words('he she it someone somebody nobody everyone everybody');
const OWNED = words('my our the his her their a an');
const OBJECT = words('me my us our it the a an her his him them their out up down on off that this');
const NO_EVENT = words(`
promised agreed wanted liked loved hated hoped needed used lived seemed owned believed expected planned cared missed feared preferred wished doubted trusted mattered looked
tired interested supposed involved motivated focused qualified married convinced located based stuck experienced skilled gifted
bored scared excited worried stressed relaxed learned learned stayed worked waited studied practised practiced listened played watched need feed indeed speed
embarrassed ashamed enjoyed regretted dreaded appreciated realised realized noticed remembered considered decided respected admired impressed bed red shed hundred required
`);
const ADJECTIVES = words(
  'tired interested supposed used involved motivated focused qualified married convinced located based closed organised organized experienced skilled gifted prepared relaxed busy done finished gone allowed born raised made confused surprised impressed attached connected committed limited related blessed mixed exhausted known good bad fun nice',
);
const PARTICIPLES = words(`
done given taken seen gone told asked sent fired hired called chosen left thrown put made shown taught caught beaten stolen broken written spoken eaten driven bought sold found met
built paid brought led won lost fallen begun sung ridden rung worn torn woken frozen hidden forgotten held heard shouted come become run flown drawn hit hurt cut let read
`);
const BEFORE_NOUN = words('a an the my our his her their this that these those some any no every each very so to well');
const BE = words('am is are was were be been being got get');
const HAVE = words('have has had having');
const PERSON = words('i we he she they it someone somebody everyone everybody who nobody');

/** What a past tense tells in its place, where it is no adjective and no participle. */
function past(all: readonly string[], at: number): Telling {
  const word = all[at] ?? '';
  const before = adverbsOff(all, at);
  if (word === 'did') return all[at + 1] !== 'not' && !all.slice(at + 1).some((other) => PERSON.has(other)) ? 'event' : null;
  if (word === 'made' && all.includes('#')) return /^(?:it|that|this)$/u.test(before) ? 'lasting' : 'event';
  const granted = word === 'allowed' && /^(?:was|were)$/u.test(before);
  if ((word === 'had' || granted) && all[at + 1] === 'to' && all.some((other) => other === 'i' || other === 'we')) return 'event';
  if (word === 'got')
    return HAVE.has(before) ? null : /^(?:#|to|used|really|so|very)$/u.test(all[at + 1] ?? '') ? 'lasting' : 'event';
  if (word === 'went') return /^(?:well|fine|wrong|okay|great|good|badly)$/u.test(all[at + 1] ?? '') ? 'lasting' : 'event';
  const finite = !BEFORE_NOUN.has(before) && !BE.has(before) && !HAVE.has(before);
  if (EVENTS.has(word)) return finite ? 'event' : null;
  if (/^(?:sat|stood|lay)$/u.test(word) && /^(?:down|up|on|in|there)$/u.test(all[at + 1] ?? '')) return 'event';
  if (PAST_OF_ANOTHER.has(word) && isOfAnother(all, at)) return 'event';
  if (LASTED.has(word)) return BEFORE_NOUN.has(before) ? null : 'lasting';
  if (!/^[a-z]{2,}ed$/u.test(word) || NO_EVENT.has(word)) return null;
  return finite && before !== 'not' && (before !== '' || at === 0) ? 'event' : null;
}

/** Whether the subject right before is one other person or thing, and an object follows. */
function isOfAnother(all: readonly string[], at: number): boolean {
  const subject = all[at - 1] ?? '';
  const one = ANOTHER.has(subject) || (OWNED.has(all[at - 2] ?? '') && !/(?<!s)s$/u.test(subject));
  return one && OBJECT.has(all[at + 1] ?? '');
}

const ADVERBS = words(
  'just finally suddenly really actually then also accidentally once immediately almost first even both all never always only still kind of sort quickly slowly',
);

function adverbsOff(all: readonly string[], at: number): string {
  let before = at - 1;
  while (before > 0 && ADVERBS.has(all[before] ?? '')) before -= 1;
  return all[before] ?? '';
}

const AUXILIARY = / (?:have|has|had|was|were|got|been) /u;

function finished(all: readonly string[], _: string, carried: string): Telling {
  let lasting = false;
  for (const [at, word] of all.entries()) {
    const participle = PARTICIPLES.has(word) || (/^[a-z]{2,}ed$/u.test(word) && !NO_EVENT.has(word));
    if (!participle || ADJECTIVES.has(word)) continue;
    const before = adverbsOff(all, at);
    if (/^(?:have|has|had)$/u.test(before)) return 'event';
    if (/^(?:was|were|got|been)$/u.test(before)) return 'event';
    if (carried !== ' ' && at < 3) return 'event';
    lasting ||= at === 0;
  }
  return lasting ? 'lasting' : null;
}

/** What English knows of telling that something happened. */
export const ENGLISH_EXPERIENCE: ExperienceLanguage = {
  opens: words(
    'and but because so or when while after before until if that which who where what how although though as since whether cause',
  ),
  points: words('that which'),
  beforePointing: words(
    'on in with of at for to from about by after during under between i we me us had have did got saw took made',
  ),
  supposes: words('if what how whether'),
  joins: words('and or but'),
  moments: words('when while after as once until before'),
  causes: words('because since cause'),
  present: / (?:am|is|are|feel|find|get)(?= )/u,
  posture: /(?:i|we) (?:stood|sat|lay) /u,
  brought: / (?:was|were) (?:\S+ )?# to (?:get|see|win|receive|find|meet|hear|be \S+ed)(?= )/u,
  felt: / (?:was|were|got|felt|became) /u,
  denied: / (?:not|nothing|nobody|never|no|no one)(?= )/u,
  self: words('i we'),
  own: words('i we me us my our myself'),
  past,
  finished,
  auxiliary: AUXILIARY,
  struck: words('cried crying panicked'),
  dated:
    / (?:yesterday|for the first time|last (?:night|week|weekend|month|year|time|\S+day|summer|winter|spring|autumn)|this morning|the other day|earlier (?:today|this week)|just now|recently|\S+ (?:days?|weeks?|months?|years?) ago)(?= )/u,
  weekday: / on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?= )/u,
  once: / (?:in (?:the|our|my) (?:\S+ )?(?:trial|final|debate|competition|rehearsal|workshop|musical|play|semi-final|tournament)|today|that (?:day|morning|evening|afternoon|night|time|moment)|suddenly|all of a sudden|out of nowhere|my (?:first|last|second|third) (?:day|time|week|shift|customer|client|lesson|morning|evening)|the first time|at one point|at some point|one (?:day|time|morning|evening)|once|this week|the whole (?:way|ride)|(?:two|three|four|five|ten) times(?! (?:a|per))|(?:and|but) then)(?= )/u,
  age: / i was (?:\S+ )?(?:little|young|younger|small|a kid|a child|\d+|six|seven|eight|nine|ten|eleven|twelve)(?= )/u,
  habit:
    / (?:always|usually|often|every|each|never|generally|normally|used to|sometimes|regularly|mostly|rarely|most of the time)(?= )/u,
  announced:
    / (?:said|says|wrote|emailed|texted|told (?:us|me)) (?:that )?(?:we|i|there|it|he|she) (?:have|are|am|will|can|need|must|is|get|should|start|go|has)(?= )/u,
  reports: words('said wrote emailed texted told'),
  undoneIn: words('that'),
  undone:
    / (?:(?:wish|wished) (?:\S+ )?that (?:i|we)|(?:regret|regretted|sorry) (?:\S+ ){0,2}that (?:i|we) (?:\S+ ){0,3}(?:not|nothing|never|nobody))(?= )/u,
  unreal:
    / (?:(?<!when (?:\S+ ){1,4}(?:said|told|heard|announced|texted|wrote) (?:\S+ ){0,4})would(?! (?:just |already |never )?(?:been|had|told|[a-z]+ed|done|seen|gone|said|given|taken|lost|found|made|left|heard) )|could have|should have|(?:was|were) (?:hoping|supposed|meant|due|planning|expected) (?:to|for)|might|maybe|perhaps|hopefully|wish|will|going to|want to|never got (?:round|around) to|(?:never|did not|not) (?:did|do|got to)(?: it| that)?(?= $)|tomorrow)(?= )/u,
};
