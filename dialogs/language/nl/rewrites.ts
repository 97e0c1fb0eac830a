import { remembering } from '../memo.ts';
import type { Rewriter, ToRewrite } from '../rewrites.ts';
import { addressOf, withOwn, type Address } from './address.ts';
import { adviceAnew } from './rewrite-advice.ts';
import { fillingAnew } from './rewrite-filling.ts';
import { tellsPast } from './rewrite-tense.ts';
import { whyAnew } from './rewrite-why.ts';
import { SETS } from './sets.ts';

/** Words a finding anew in Dutch, in the person's own content and form of address. */
export const rewriteDutch: Rewriter = (asTyped) => {
  const address = addressOf(asTyped);
  const found = withOwn(unaddressed(asTyped), address);
  switch (found.kind) {
    case 'why':
      return whyAnew(found, address);
    case 'fills-in':
      return WOULD_RATHER.test(found.words.join(' ')) ? adviceAnew(plainly(found), address) : fillingAnew(found, address);
    case 'advice':
      return adviceAnew(found, address);
    case 'stacked':
      return found.questions.flatMap((question) => alone(question, address, tellsPast(found.words)));
    case 'dwells':
      return dwellingAnew(found, address);
  }
};

/** What is said to somebody at the end of a sentence, and says nothing: `joh`, `bro`. */
const SAID_TO = /^(?:joh|bro|wallah|wollah|ewa|ofzo|ofz|lol|haha)$/u;

/** Without such words at the end. */
function unaddressed(found: ToRewrite): ToRewrite {
  const { words, typed } = found;
  const mark = words.findLastIndex((word) => !/^[.?!]$/u.test(word)) + 1;
  const end = words.slice(0, mark).findLastIndex((word) => !SAID_TO.test(word)) + 1;
  if (end === mark || end === 0) return found;
  const isKept = (_: string, at: number): boolean => at < end || at >= mark;
  return { ...found, words: words.filter(isKept), typed: typed.filter(isKept) };
}

/** A question that leans on the one before it, made whole. */
type Sluice = { readonly now: (address: Address) => string; readonly past: string };

/** A wish that is offered is asked about as an idea. */
const WOULD_RATHER = /(?:^| )zou(?:dt)? (?:je|jij|u|ge|gij) (?:dan |toch |eigenlijk )?niet (?:veel |misschien |gewoon )*liever /u;

/** Without the preference: `liever buiten werken` is `buiten werken`. */
function plainly(found: ToRewrite): ToRewrite {
  const { words, typed } = found;
  const isKept = (_: string, at: number): boolean =>
    words[at] !== 'liever' && !(words[at + 1] === 'liever' && /^(?:veel|misschien|gewoon)$/u.test(words[at] ?? ''));
  return { ...found, words: words.filter(isKept), typed: typed.filter(isKept) };
}

const SLUICES: ReadonlyMap<string, Sluice> = new Map(
  Object.entries({
    wanneer: { now: ({ subject }) => `Wanneer ga${subject === 'je' ? '' : 'at'} ${subject} dat doen`, past: 'Wanneer was dat' },
    hoe: { now: ({ subject }) => `Hoe pak${subject === 'je' ? '' : 't'} ${subject} dat aan`, past: 'Hoe ging dat' },
    waar: { now: () => 'Waar is dat', past: 'Waar was dat' },
    'met wie': { now: ({ subject }) => `Met wie doe${subject === 'je' ? '' : 't'} ${subject} dat`, past: 'Met wie was dat' },
  } satisfies Record<string, Sluice>),
);
const EMBEDDED =
  /^(?:(?:met|bij|van|aan|voor|door|over|op|in) )?(?:wat|wie|waar\p{L}*|wanneer|hoe|welke?) (?:je|jij|u|er|het|hij|ze|zij|we|dat|de|die|erbij|daar|dit|jouw|uw)(?: .*)? \p{L}+$/iu;
const INVITES = /^(?:vertel|beschrijf|noem|neem|leg|schets|omschrijf|geef|laat) (?!je |jij |u |ge )/iu;

/** What is said beside a question: `, dat wil ik graag weten`, `, en dan bedoel ik het hele peloton`. */
const BESIDE =
  / ?, (?:(?:en |maar )?(?:dan |daarmee )?bedoel ik |(?:dat|daar) (?:wil|zou|ben) ik |als ik (?:het )?(?:vragen )?mag).*$/iu;
/** A piece of a question that asks nothing by itself: `en van je werkgever`. */
const PIECE =
  /^(?:en |maar |of )*(?:(?:van|voor|met|bij|in|op|door|naar|aan|over) (?!(?:wie|wat|welke?|wanneer|waar|hoe\p{L}*)(?: |$)).*|.*, maar dat .*)$/iu;

/** One of several questions as a question of its own. */
function alone(whole: string, address: Address, past: boolean): string[] {
  const question = whole.replace(BESIDE, '');
  const lower = question.toLowerCase();
  const sluice = SLUICES.get(lower);
  if (sluice) return [past ? sluice.past : sluice.now(address)];
  if (
    PIECE.test(question) &&
    !/ (?:ben|bent|is|was|heb|hebt|had|ga|gaat|kan|kun|kunt|doe|doet|deed|wil|wilt|zou|moet|moest) /iu.test(question)
  )
    return [];
  if (!question.includes(' ') || /^(?:zou|denk|vind|zeg|dacht) ik (?:zeggen)?$/iu.test(question)) return [];
  if (INVITES.test(question)) return [`${question}.`];
  return [
    EMBEDDED.test(question) && !/^\S+ (?:is|was|zijn|heb|doe|ga|kan) /iu.test(lower)
      ? `${address.can} vertellen ${question.charAt(0).toLowerCase()}${question.slice(1)}`
      : question,
  ];
}

const PLURAL = /(?:en|twijfels|emoties|frustraties|irritaties|zorgen)$/u;
const SINGULAR = /^(?:vertrouwen|wantrouwen|balen|verlangen|onbehagen|trillen|huilen|stress|verlies|gemis|trots|chagrijn)$/u;
const FEELING = new RegExp(
  `^(?:${SETS['emo']}|(?!gevoeld)\\p{L}*gevoel\\p{L}*|emoties?|tranen|\\p{L}+heid|\\p{L}+heden|angst\\p{L}*|spanning|pijn|twijfels?|verlies|gemis|rouw|onrust|schrik|balen|wantrouwen|verlangen|onbehagen|plezier|geluk|ongemak)$`,
  'u',
);
const isFeeling = remembering((word) => FEELING.test(word));
/** Feelings that take `dat`. */
const NEUTER =
  /^(?:\p{L}*gevoel|verdriet|verlies|gemis|balen|vertrouwen|wantrouwen|ongeduld|enthousiasme|chagrijn|verlangen|onbehagen|plezier|geluk|ongemak|trillen)$/u;
const POINTS = /^(?:die|dat|je|jouw|deze|dit|uw|al)$/u;

/** Joined, without the capital of the first word of a sentence. */
function lowered(words: readonly string[], from: number): string {
  const text = words.join(' ');
  return from === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function dwellingAnew({ words, typed }: ToRewrite, { subject }: Address): string[] {
  const pointed = words.findIndex(
    (word, index) =>
      isFeeling(word) &&
      (POINTS.test(words[index - 1] ?? '') ||
        (/^(?:die|dat)$/u.test(words[index - 2] ?? '') && words[index - 1]?.endsWith('e') === true)),
  );
  const noun =
    pointed === -1 ? words.findIndex((word) => isFeeling(word) && !/^(?:trots|gevoel|geluk|plezier)$/u.test(word)) : pointed;
  const moment = [
    `Op welk moment merkte ${subject} dat`,
    `Wat gebeurde er vlak daarvoor`,
    `Wat gebeurde er precies op dat moment`,
  ];
  if (noun === -1) return moment;
  const word = words[noun] ?? '';
  const described = /^(?:die|dat)$/u.test(words[noun - 2] ?? '') && words[noun - 1]?.endsWith('e') === true;
  const said = /^(?:die|dat)$/u.test(words[noun - 1] ?? '') ? words[noun - 1] : NEUTER.test(word) ? 'dat' : 'die';
  const topic = described ? lowered(typed.slice(noun - 2, noun + 1), noun - 2) : `${said} ${typed[noun]}`;
  const came = PLURAL.test(word) && !SINGULAR.test(word) ? 'kwamen' : 'kwam';
  return [`Op welk moment ${came} | ${topic} | op`, `Wat gebeurde er vlak voordat | ${topic} | op${came}`, ...moment];
}
