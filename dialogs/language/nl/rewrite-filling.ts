import { remembering } from '../memo.ts';
import type { ToRewrite } from '../rewrites.ts';
import { verbsFor } from './agreeing.ts';
import { withTe } from './infinitive.ts';
import { addendumOf, motiveAnew, ratedOf, traitOf, valuedOf } from './rewrite-motives.ts';
import { factOf, frontedOf, neededOf } from './rewrite-needs.ts';
import { tellsPast } from './rewrite-tense.ts';
import { adjunctOf, isSomebody, lastWord, topicOf } from './rewrite-topics.ts';
import type { Address } from './address.ts';
import { SETS } from './sets.ts';
import { isInfinitive } from './verbs.ts';

const WISH = /^(?:wil|wilt|wilde|wou|wilden|hoopt|droomt|verlangt)$/u;
const STATE = new RegExp(` (?:${SETS['state']}|${SETS['emoverb']}) `, 'u');
const QUALITY = new RegExp(` (?:${SETS['quality']}) `, 'u');
const isQuality = remembering((word) => QUALITY.test(` ${word} `));
const KIND =
  / (?:talent|kracht|kwaliteit|valkuil|iemand (?:die|van|met)|type|typisch|mensenmens|van nature|(?:bent|ben|zijt) (?:jij |gij |je |ge |duidelijk |nogal |gewoon |veel |echt |precies )*(?:te|een|geen|iemand)) /u;
const MOTIVE =
  / (?:omdat|doordat|(?<!hoe )(?:komt|kwam) (?:dat|het|door)|(?:dat|het) (?:komt|kwam)|te maken met|(?:ligt|lag) (?:het |dat )?(?:\S+ )?aan|vanwege|uit angst|deed (?:je|u)|(?:je|u) deed|om indruk) /u;
const VALUE = / (?:belangrijk|houdt van|hou|houd|gaat voor|hecht|waarde|drijft|warm van|voor (?:jou|je|u) telt) /u;
const WISH_PARTICLE =
  /^(?:heel|precies|dus|eigenlijk|gewoon|vast|liever|graag|toch|stiekem|het|liefst|zeker|later|straks|ooit|natuurlijk|wel|dan|niet)$/u;
const TAGGED = / , (?:toch|he|nietwaar|klopt dat|klopt|niet) [?.]? ?$/u;

/** A sentence that fills in for the other as a question for their own words, around what it was about. */
export function fillingAnew(found: ToRewrite, address: Address): string[] {
  const { you, can, look, think, stressed } = address;
  const line = ` ${found.words.join(' ')} `;
  const past = tellsPast(found.words);
  const was = past ? 'was' : 'is';
  const open = [
    `Hoe ${was} dat voor ${you}`,
    `Hoe ${address.would} het zelf noemen`,
    `Welk woord past daar voor ${stressed} bij`,
  ];
  if (ASKS_WHAT_OF.test(line)) return [`Welk moment is ${you} bijgebleven`, ...open.slice(1)];
  if (OFFERS_WORD.test(line)) return [`Welk woord past daar voor ${stressed} bij`, ...open.slice(1)];
  if (PREFERS.test(line) && !past) return [`Wat ${address.would} zelf het liefst willen`, `Hoe ${address.see} dat zelf`];
  const because = becauseOf(found);
  const told = found.words.slice(
    0,
    found.words.findIndex((word) => BECAUSE.test(word)),
  );
  if (because !== null && (STATE.test(` ${because} `) || QUALITY.test(` ${because} `)))
    return STATE.test(` ${told.join(' ')} `) || told.some((word) => FEELS.test(word)) ? open : motiveAnew(found, address, past);
  const felt = tellsPast(told);
  if (because !== null && (STATE.test(line) || told.some((word) => FEELS.test(word))))
    return [
      `Hoe ${felt ? 'was' : 'is'} het voor ${you} dat | ${because}`,
      `Wat ${felt ? 'deed' : 'doet'} het met ${you} dat | ${because}`,
      ...open.slice(1),
    ];
  if (because !== null) return motiveAnew(found, address, past);
  const fact = TAGGED.test(line) ? factOf(found) : null;
  if (fact !== null) return [`Wat ${can} vertellen over | ${fact}`, `Waar ${think} aan bij | ${fact}`, ...open];
  const kind = KIND.test(line) && !/ (?:alsof|waar) /u.test(line);
  const need = neededOf(found);
  if (kind && !STATE.test(line) && need === null) return traitAnew(found, address, past);
  if (YET_TO_COME.test(line)) return [`Hoe ${address.see} dat zelf`, `Wat ${address.would} zelf het liefst willen`];
  const rated = ratedOf(found);
  if (rated !== null)
    return [`Hoe ${verbsFor(rated)[was]} | ${rated} | voor ${you}`, `Wat ${can} vertellen over | ${rated}`, ...open.slice(1)];
  const around = need !== null && SEEKS.test(line) ? null : adjunctOf(found);
  if (around !== null) return [...aroundAnew(found, around, address), ...open.slice(1), ...open];
  const front = frontedOf(found);
  if (front !== null)
    return VALUE.test(line)
      ? [`Wat ${verbsFor(front).means} | ${front} | voor ${you}`, `Wat ${can} vertellen over | ${front}`, ...open]
      : [`Hoe ${verbsFor(front)[was]} | ${front} | voor ${you}`, `Wat ${can} vertellen over | ${front}`, ...open];
  const added = addendumOf(found);
  if (added !== null) return [`Hoe ${was} dat voor ${you}, | ${added}`, `Wat ${can} vertellen over | ${added}`, ...open.slice(1)];
  if (need !== null)
    return need.lacking
      ? [
          `Wat ${verbsFor(need.thing).would} | ${need.thing} | voor ${you} betekenen`,
          `Waar ${think} aan bij | ${need.thing}`,
          ...open,
        ]
      : [`Wat ${verbsFor(need.thing).means} | ${need.thing} | voor ${you}`, `Waar ${think} aan bij | ${need.thing}`, ...open];
  const wished = wishedAnew(found, address, past);
  if (wished !== null) return [...wished, ...open];
  const valued = VALUE.test(line) || (!past && GLADDENS.test(line)) ? valuedOf(found) : null;
  if (valued !== null)
    return [`Wat ${verbsFor(valued).means} | ${valued} | voor ${you}`, `Waar ${think} aan bij | ${valued}`, ...open];
  if (VALUE.test(line))
    return [
      past ? `Wat was daarin voor ${stressed} belangrijk` : `Wat is voor ${stressed} belangrijk`,
      `Hoe ${address.see} dat zelf`,
    ];
  if (MOTIVE.test(line) || AIMED.test(line)) return motiveAnew(found, address, past);
  const topic = topicOf(found) ?? struckBy(found);
  if (topic !== null)
    return [
      `Wat ${can} vertellen over | ${topic}`,
      isSomebody(topic)
        ? `Hoe ${past ? 'ging' : 'gaat'} het tussen ${stressed} en | ${topic}`
        : `Hoe ${look} zelf naar | ${topic}`,
      ...open,
    ];
  return kind || (/ (?:ben|bent|zijt) /u.test(line) && QUALITY.test(line) && !STATE.test(line))
    ? traitAnew(found, address, past)
    : open;
}

/** A feeling is taken for granted, and what it is about is asked for: `waar ben je trots op`. */
const ASKS_WHAT_OF =
  /^ (?:(?:en|nou|dus|,) )*waar(?:op|van|over)? (?:ben|bent|was|werd|wordt|word|baal|baalt|baalde|geniet|genoot) (?:je|jij|u|ge) (?!(?:dat|toen|daar) )/u;

/** A word is offered where it was to be found: `is vrijheid het woord dat je zoekt`. */
const OFFERS_WORD = / (?:is|was|zou) (?:\S+ ){1,4}(?:het|jouw|je|uw) (?:kern)?woord /u;

/** What would be liked best is offered as a choice: `werk je liever met mensen of met machines`. */
const PREFERS = /^ (?:(?:en|of|dus|nou) )*(?!zou |wil )\S+ (?:je|jij|u|ge) (?:\S+ ){0,3}?liever .* of /u;

/** What was done with an aim: `je koos deze opleiding om je vader tevreden te houden`. */
const AIMED =
  /^ (?:dus )?(?:je|jij|u|ge|gij) (?:koos|kiest|deed|doet|ging|gaat|nam|neemt|(?:hebt|bent|zijt) (?:\S+ )+(?:gekozen|gedaan|gegaan)) (?!(?:er )?(?:\S+ )?alles )(?:\S+ )*om (?:\S+ )+te | (?:doe|doet) (?:je|jij|u|ge|gij) (?:het|dat|dit) (?:\S+ )*om (?:\S+ )+te /u;

const FEELS = /^(?:voel|voelt|voelde)$/u;

/** A prophecy: `over een jaar ben je blij dat`. */
const YET_TO_COME =
  / (?:over (?:een|twee|drie|vijf|tien|een paar) \p{L}+|later|straks|binnenkort|ooit) (?:ben|bent|zul|zal|zult|word|wordt) (?:je|jij|u|ge) /u;

/** What someone is glad of: `je wordt blij van`. */
const GLADDENS = / (?:blij|energie|gelukkig|vrolijk|enthousiast|kick) (?:\S+ )?van /u;

/** `die afwijzing` in `die afwijzing zit je nog dwars`: what is said to do something to the other. */
function struckBy({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex((word) =>
    /^(?:zit|zat|raakt|raakte|doet|deed|maakt|maakte|stak|steekt|viel|valt|past|paste|ligt|lag|bevalt|beviel)$/u.test(word),
  );
  const named =
    /^(?:die|dat|deze|dit)$/u.test(words[0] ?? '') &&
    verb > 1 &&
    verb < 4 &&
    !words.slice(1, verb).some((word) => /^(?:je|jij|u|ge|ik|,|het|alles|niet)$/u.test(word));
  return named ? [typed[0]?.toLowerCase(), ...typed.slice(1, verb)].join(' ') : null;
}

const SEEKS = / (?:zoek|zoekt|zocht) /u;

/** A quality or a kind of person that was filled in, asked for openly. */
function traitAnew(found: ToRewrite, { would, yourself, you, subject, stressed }: Address, past: boolean): string[] {
  const trait = past ? null : traitOf(found, isQuality);
  return [
    `Hoe ${would} ${yourself} omschrijven`,
    ...(trait === null
      ? []
      : [`Hoe goed past ${trait.includes(' ') ? 'de omschrijving' : 'het woord'} | ${trait} | bij ${stressed}`]),
    ...(past ? [`Wat deed ${subject} precies in die situatie`] : []),
    `Hoe zouden anderen ${you} omschrijven`,
  ];
}

/** A wish that was filled in, asked for openly: with what is wished for, where it can be taken over. Null when there is no wish. */
function wishedAnew(found: ToRewrite, { look, would, see, you, subject }: Address, past: boolean): string[] | null {
  if (!found.words.some((word) => WISH.test(word))) return null;
  if (past) return [`Wat wilde ${subject} zelf het liefst`];
  const most = `Wat ${would} zelf het liefst willen`;
  const wish = wishOf(found);
  const wished = wish === null ? null : withTe(wish.split(' '));
  if (wished !== null && DONE_TO.test(wished)) return [`Wat zou het voor ${you} betekenen om | ${wished}`, most];
  if (wished !== null) return [`Hoe ${look} zelf aan tegen het idee om | ${wished}`, most];
  if (wish !== null && WANTED.test(wish)) return [`Wat ${verbsFor(wish).would} | ${wish} | voor ${you} betekenen`, most];
  if (wish !== null) return [`Hoe ${look} zelf aan tegen | ${wish}`, most];
  return [most, `Hoe ${see} dat zelf`];
}

/** What is not one's own doing: `gezien te worden`, `erbij te horen`. */
const DONE_TO =
  /(?:^| )(?:ge\p{L}+(?:d|t|en) te worden|erbij te horen|mee te tellen|te slagen|te winnen|te zien|indruk te maken)$/u;

/** What is wished for that is no plan. */
const WANTED =
  /^(?:een beetje|erkenning|waardering|structuur|rust|vrijheid|bevestiging|duidelijkheid|aandacht|contact|uitdaging|zekerheid|respect|ruimte|hulp|steun|tijd|geld|meer|wat meer) ?/u;

const BECAUSE = /^(?:omdat|doordat)$/u;

/** `hij je negeerde` in `was je boos omdat hij je negeerde`. */
function becauseOf({ words, typed }: ToRewrite): string | null {
  const because = words.findIndex((word) => BECAUSE.test(word));
  return because === -1 || lastWord(words) <= because + 1
    ? null
    : typed
        .slice(because + 1, lastWord(words))
        .join(' ')
        .replaceAll(' ,', ',');
}

/** What happened, or happens, there and then; and how that was. */
function aroundAnew({ words }: ToRewrite, around: string, { you, can }: Address): string[] {
  const opens = around.slice(0, around.indexOf(' '));
  const told = /^(?:om|dat)$/u.test(opens) ? words.slice(0, words.indexOf(opens, 2)) : words;
  const past = /^(?:toen|nadat)$/u.test(opens) || (tellsPast(told) && !/^(?:als|zodra|wanneer)$/u.test(opens));
  const how = `Hoe ${past ? 'was' : 'is'} het voor ${you} | ${around}`;
  if (/^(?:toen|nadat|terwijl|als|zodra|wanneer)(?= )/u.test(around))
    return [how, `Wat ${past ? 'gebeurde' : 'gebeurt'} er | ${around}`];
  if (/^(?:om|dat)(?= )/u.test(around)) return [how, `Wat ${past ? 'deed' : 'doet'} het met ${you} | ${around}`];
  return [how, past ? `Wat gebeurde er | ${around}` : `Wat ${can} vertellen over hoe het gaat | ${around}`];
}

function wishOf({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex((word) => WISH.test(word));
  if (verb === -1) return null;
  const end = lastWord(words);
  const [from, to] = isInfinitive(words[end - 1] ?? '') && verb === end - 2 ? [afterYou(words, verb), end] : [verb + 1, end];
  const kept = [...words.keys()].filter((index) => index >= from && index < to && index !== verb);
  if (/^(?:je|u|jij|ge|gij)$/u.test(words[kept[0] ?? -1] ?? '')) kept.shift();
  while (WISH_PARTICLE.test(words[kept[0] ?? -1] ?? '')) kept.shift();
  if (/^(?:niet|geen)$/u.test(words[(kept[0] ?? 0) - 1] ?? '')) return null;
  const than = kept.findIndex((index) => words[index] === 'dan');
  const piece = than === -1 ? kept : kept.slice(0, than);
  if (piece.length === 0 || piece.length > 9 || piece.some((index) => NO_WISH.test(words[index] ?? ''))) return null;
  const wish = piece.map((index) => typed[index] ?? '').join(' ');
  if (WANTED.test(wish)) return wish;
  const last = words[to - 1] ?? '';
  return piece.length > 1 && (isInfinitive(last) || /^(?:de|het|een|iets|meer)$/u.test(words[piece[0] ?? -1] ?? ''))
    ? wish
    : null;
}

const NO_WISH = /^(?:dat|of|om|en|te|niet|geen|is|,|ik|voordat|als|omdat|zodat|ben|bent|zijt|die|heb|hebt|was)$/u;

/** Where what is wished for begins in `dat je liever kapper wilt worden`. */
function afterYou(words: readonly string[], verb: number): number {
  return words.findLastIndex((word, index) => index < verb && /^(?:je|jij|u|ge|gij)$/u.test(word)) + 1;
}
