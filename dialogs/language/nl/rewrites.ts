import { remembering } from '../memo.ts';
import type { Rewriter, ToRewrite } from '../rewrites.ts';
import { adviceAnew } from './rewrite-advice.ts';
import { fillingAnew } from './rewrite-filling.ts';
import { whyAnew } from './rewrite-why.ts';
import { SETS } from './sets.ts';

/** Words a finding anew in Dutch, in the person's own content and form of address. */
export const rewriteDutch: Rewriter = (found) => {
  const address = addressOf(found);
  switch (found.kind) {
    case 'why':
      return whyAnew(found, address);
    case 'fills-in':
      return fillingAnew(found, address);
    case 'advice':
      return adviceAnew(found, address);
    case 'stacked':
      return found.questions.flatMap((question) => alone(question, address));
    case 'dwells':
      return dwellingAnew(found, address);
  }
};

/** The forms of address in use: je or u, and what goes with it. */
export type Address = {
  readonly you: string;
  readonly your: string;
  readonly yourself: string;
  readonly can: string;
  readonly want: string;
  readonly would: string;
  readonly see: string;
  readonly look: string;
  readonly have: string;
};

const FAMILIAR: Address = {
  you: 'je',
  your: 'je',
  yourself: 'jezelf',
  can: 'kun je',
  want: 'wil je',
  would: 'zou je',
  see: 'zie je',
  look: 'kijk je',
  have: 'heb je',
};
const POLITE: Address = {
  you: 'u',
  your: 'uw',
  yourself: 'uzelf',
  can: 'kunt u',
  want: 'wilt u',
  would: 'zou u',
  see: 'ziet u',
  look: 'kijkt u',
  have: 'hebt u',
};

/** As the sentence addresses the student; one that does not, as the text does. */
function addressOf({ words, whole }: ToRewrite): Address {
  if (words.some((word) => POLITE_WORDS.has(word))) return POLITE;
  const silent = !words.some((word) => FAMILIAR_WORDS.has(word));
  return silent && / (?:u|uw|uzelf) /u.test(whole) ? POLITE : FAMILIAR;
}

const POLITE_WORDS: ReadonlySet<string> = new Set(['u', 'uw', 'uzelf']);
const FAMILIAR_WORDS: ReadonlySet<string> = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf', 'ge', 'gij']);

const SLUICES: Readonly<Record<string, (address: Address) => string>> = {
  wanneer: ({ you }) => `Wanneer ga${you === 'u' ? 'at' : ''} ${you} dat doen`,
  hoe: ({ you }) => `Hoe pak${you === 'u' ? 't' : ''} ${you} dat aan`,
  waar: () => 'Waar is dat',
  'met wie': ({ you }) => `Met wie doe${you === 'u' ? 't' : ''} ${you} dat`,
};
const EMBEDDED =
  /^(?:(?:met|bij|van|aan|voor|door|over|op|in) )?(?:wat|wie|waar\p{L}*|wanneer|hoe|welke?) (?:je|jij|u|er|het|hij|ze|zij|we|dat|de|die|erbij|daar|dit|jouw|uw)(?: .*)? \p{L}+$/iu;
const INVITES = /^(?:vertel|beschrijf|noem|neem|leg|schets|omschrijf|geef|laat)(?= )/iu;

/** One of several questions as a question of its own. */
function alone(question: string, address: Address): string[] {
  const lower = question.toLowerCase();
  const sluice = SLUICES[lower];
  if (sluice) return [sluice(address)];
  if (!question.includes(' ')) return [];
  if (INVITES.test(question)) return [`${question}.`];
  return [
    EMBEDDED.test(question) && !/^\S+ (?:is|was|zijn|heb|doe|ga|kan) /iu.test(lower)
      ? `${address.can} vertellen ${question.charAt(0).toLowerCase()}${question.slice(1)}`
      : question,
  ];
}

const PLURAL = /(?:en|s)$/u;
const SINGULAR = /^(?:vertrouwen|wantrouwen|balen|verlangen|onbehagen|trillen|huilen|stress|verlies|gemis|trots|chagrijn)$/u;
const FEELING = new RegExp(
  `^(?:${SETS['emo']}|\\p{L}*gevoel\\p{L}*|emoties?|tranen|\\p{L}+heid|\\p{L}+heden|angst\\p{L}*|spanning|pijn|twijfels?|verlies|gemis|rouw|onrust|schrik|balen|wantrouwen|verlangen|onbehagen|plezier|geluk|ongemak)$`,
  'u',
);
const isFeeling = remembering((word) => FEELING.test(word));
/** Feelings that take `dat`. */
const NEUTER =
  /^(?:\p{L}*gevoel|verdriet|verlies|gemis|balen|vertrouwen|wantrouwen|ongeduld|enthousiasme|chagrijn|verlangen|onbehagen|plezier|geluk|ongemak|trillen)$/u;
const POINTS = /^(?:die|dat|je|jouw|deze|dit|uw|al)$/u;

function dwellingAnew({ words, typed }: ToRewrite, { you }: Address): string[] {
  const pointed = words.findIndex(
    (word, index) =>
      isFeeling(word) &&
      (POINTS.test(words[index - 1] ?? '') ||
        (/^(?:die|dat)$/u.test(words[index - 2] ?? '') && words[index - 1]?.endsWith('e') === true)),
  );
  const noun =
    pointed === -1 ? words.findIndex((word) => isFeeling(word) && !/^(?:trots|gevoel|geluk|plezier)$/u.test(word)) : pointed;
  const heard = you === 'u' ? 'merkte u' : 'merkte je';
  const moment = [`Op welk moment ${heard} dat`, `Wat gebeurde er vlak daarvoor`, `Wat gebeurde er precies op dat moment`];
  if (noun === -1) return moment;
  const word = words[noun] ?? '';
  const described = /^(?:die|dat)$/u.test(words[noun - 2] ?? '') && words[noun - 1]?.endsWith('e') === true;
  const said = /^(?:die|dat)$/u.test(words[noun - 1] ?? '') ? words[noun - 1] : NEUTER.test(word) ? 'dat' : 'die';
  const topic = described ? typed.slice(noun - 2, noun + 1).join(' ') : `${said} ${typed[noun]}`;
  const came = PLURAL.test(word) && !SINGULAR.test(word) ? 'kwamen' : 'kwam';
  return [`Op welk moment ${came} | ${topic} | op`, `Wat gebeurde er vlak voordat | ${topic} | op${came}`, ...moment];
}
