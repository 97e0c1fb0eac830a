import type { ToRewrite } from '../rewrites.ts';
import { withTe } from './infinitive.ts';
import { factOf, frontedOf, neededOf } from './rewrite-needs.ts';
import { adjunctOf, lastWord, topicOf } from './rewrite-topics.ts';
import type { Address } from './address.ts';
import { SETS } from './sets.ts';
import { isInfinitive, isParticiple, isPast } from './verbs.ts';

const WISH = /^(?:wil|wilt|wilde|wou|wilden|hoopt|droomt|verlangt)$/u;
const STATE = new RegExp(` (?:${SETS['state']}|${SETS['emoverb']}) `, 'u');
const QUALITY = new RegExp(` (?:${SETS['quality']}) `, 'u');
const KIND =
  / (?:talent|kracht|kwaliteit|valkuil|iemand (?:die|van|met)|type|typisch|mensenmens|van nature|(?:bent|ben|zijt) (?:jij |gij |je |ge |duidelijk |nogal |gewoon |veel |echt |precies )*(?:te|een|geen|iemand)) /u;
const MOTIVE =
  / (?:omdat|doordat|(?<!hoe )(?:komt|kwam) (?:dat|het|door)|(?:dat|het) (?:komt|kwam)|te maken met|(?:ligt|lag) (?:het |dat )?(?:\S+ )?aan|vanwege|uit angst|deed (?:je|u)|(?:je|u) deed|om indruk) /u;
const VALUE = / (?:belangrijk|houdt van|hou|houd|gaat voor|hecht|waarde|drijft|warm van) /u;
const WISH_PARTICLE =
  /^(?:dus|eigenlijk|gewoon|vast|liever|graag|toch|stiekem|het|liefst|zeker|later|straks|ooit|natuurlijk|wel|dan|niet)$/u;
const TAGGED = / , (?:toch|he|nietwaar|klopt dat|klopt|niet) [?.]? ?$/u;

/** A sentence that fills in for the other as a question for their own words, around what it was about. */
export function fillingAnew(found: ToRewrite, address: Address): string[] {
  const { you, can, look } = address;
  const line = ` ${found.words.join(' ')} `;
  const past = found.words.some((word) => isPast(word) || isParticiple(word));
  const was = past ? 'was' : 'is';
  const think = you === 'u' ? 'denkt u' : 'denk je';
  const open = [
    `Hoe ${was} dat voor ${you}`,
    `Hoe ${address.would} het zelf noemen`,
    `Welk woord past daar voor ${jou(address)} bij`,
  ];
  const because = becauseOf(found);
  if (because !== null && STATE.test(line))
    return [
      `Hoe ${was} het voor ${you} dat | ${because}`,
      `Wat ${past ? 'deed' : 'doet'} het met ${you} dat | ${because}`,
      ...open.slice(1),
    ];
  if (because !== null) return [`Wat maakte dat ${you} dat deed`, `Wat speelde er voor ${you} mee`];
  const fact = TAGGED.test(line) ? factOf(found) : null;
  if (fact !== null) return [`Wat ${can} vertellen over | ${fact}`, `Waar ${think} aan bij | ${fact}`, ...open];
  const traits = [`Hoe ${address.would} ${address.yourself} omschrijven`, `Wat deed ${you} precies in die situatie`];
  const kind = KIND.test(line) && !/ (?:alsof|waar) /u.test(line);
  if (kind && !STATE.test(line)) return traits;
  const around = adjunctOf(found);
  if (around !== null) return [...aroundAnew(found, around, address), ...open.slice(1), ...open];
  const front = frontedOf(found);
  if (front !== null)
    return VALUE.test(line)
      ? [`Wat betekent | ${front} | voor ${you}`, `Wat ${can} vertellen over | ${front}`, ...open]
      : [`Hoe ${was} | ${front} | voor ${you}`, `Wat ${can} vertellen over | ${front}`, ...open];
  const need = neededOf(found);
  if (need !== null)
    return need.lacking
      ? [`Wat zou | ${need.thing} | voor ${you} betekenen`, `Waar ${think} aan bij | ${need.thing}`, ...open]
      : [`Wat betekent | ${need.thing} | voor ${you}`, `Waar ${think} aan bij | ${need.thing}`, ...open];
  const wish = wishOf(found);
  const wished = wish === null ? null : withTe(wish.split(' '));
  if (wished !== null)
    return [`Hoe ${look} zelf aan tegen het idee om | ${wished}`, `Wat ${address.would} zelf het liefst willen`, ...open];
  if (wish !== null) return [`Hoe ${look} zelf aan tegen | ${wish}`, `Wat ${address.would} zelf het liefst willen`, ...open];
  if (found.words.some((word) => WISH.test(word)))
    return [`Wat ${address.would} zelf het liefst willen`, `Hoe ${address.see} dat zelf`, ...open];
  if (VALUE.test(line))
    return ['Wat was daarin voor ' + jou(address) + ' belangrijk', `Wat zegt dit volgens ${jou(address)} zelf`];
  if (MOTIVE.test(line)) return [`Wat maakte dat ${you} dat deed`, `Wat speelde er voor ${you} mee`];
  const topic = topicOf(found);
  if (topic !== null) return [`Wat ${can} vertellen over | ${topic}`, `Waar ${think} aan bij | ${topic}`, ...open];
  return kind || (/ (?:ben|bent|zijt) /u.test(line) && QUALITY.test(line) && !STATE.test(line)) ? traits : open;
}

/** `hij je negeerde` in `was je boos omdat hij je negeerde`. */
function becauseOf({ words, typed }: ToRewrite): string | null {
  const because = words.findIndex((word) => /^(?:omdat|doordat)$/u.test(word));
  return because === -1
    ? null
    : typed
        .slice(because + 1, lastWord(words))
        .join(' ')
        .replaceAll(' ,', ',');
}

/** What happened, or happens, there and then; and how that was. */
function aroundAnew({ words }: ToRewrite, around: string, { you, can }: Address): string[] {
  const told = /^(?:om|dat)(?= )/u.test(around) ? words.slice(0, words.indexOf(around.slice(0, around.indexOf(' ')), 2)) : words;
  const past = /^(?:toen|nadat)(?= )/u.test(around) || told.some((word) => isPast(word) || isParticiple(word));
  const how = `Hoe ${past ? 'was' : 'is'} het voor ${you} | ${around}`;
  if (/^(?:toen|nadat|terwijl|als|zodra|wanneer)(?= )/u.test(around))
    return [how, `Wat ${past ? 'gebeurde' : 'gebeurt'} er | ${around}`];
  if (/^(?:om|dat)(?= )/u.test(around)) return [how, `Wat ${past ? 'deed' : 'doet'} het met ${you} | ${around}`];
  return [how, past ? `Wat gebeurde er | ${around}` : `Wat ${can} vertellen over hoe het gaat | ${around}`];
}

function jou({ you }: Address): string {
  return you === 'u' ? 'u' : 'jou';
}

function wishOf({ words, typed }: ToRewrite): string | null {
  const verb = words.findIndex((word) => WISH.test(word));
  if (verb === -1) return null;
  const end = lastWord(words);
  let from = words[verb + 1] === 'je' || words[verb + 1] === 'u' || words[verb + 1] === 'jij' ? verb + 2 : verb + 1;
  while (from < end && WISH_PARTICLE.test(words[from] ?? '')) from += 1;
  const than = words.findIndex((word, index) => index > from && index < end && word === 'dan');
  const piece = typed.slice(from, than === -1 ? end : than);
  if (
    piece.length < 2 ||
    words[from] === 'is' ||
    piece.length > 9 ||
    words.slice(from, from + piece.length).some((word) => /^(?:dat|of|om|en|worden|te|niet|geen)$/u.test(word))
  )
    return null;
  const last = words[end - 1] ?? '';
  return isInfinitive(last) || /^(?:de|het|een|iets|meer)$/u.test(words[from] ?? '') ? piece.join(' ') : null;
}
