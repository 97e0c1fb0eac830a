import { isVerbal } from './infinitive.ts';

const FILLER =
  /^(?:gewoon|eens|es|maar|even|ook|best|toch|misschien|beter|dan|nu|altijd|natuurlijk|het|beste|eigenlijk|wel|gerust|anders|voortaan|echt|eventueel|al|er|daar|bijvoorbeeld|zeker|nou)$/u;

/** The forms of address and `ik`, as subjects. */
export const YOU_OR_I = /^(?:je|jij|u|ge|gij|ik)$/u;

/** The forms of address, as subjects. */
export const YOU = /^(?:je|jij|u|ge|gij)$/u;

/** Where the first of two joined infinitives ends: `je rijbewijs halen | en dan solliciteren`. */
export function firstOfTwo(words: readonly string[], from: number, end: number): number {
  const and = words.findIndex(
    (word, index) =>
      word === 'en' &&
      index > from &&
      index < end &&
      words.slice(from, index).some((_, at) => isVerbal(words, from + at)) &&
      (index === end - 1 || words.slice(index + 1, end).some((_, at) => isVerbal(words, index + 1 + at))),
  );
  return and === -1 ? end : and;
}

/** The words as typed from one place up to another, without what only softens them: `even`, `gewoon`, a `niet` that invites. */
export function withoutFiller(words: readonly string[], typed: readonly string[], from: number, end: number): string[] {
  const asks = /^(?:zou|kun|kan|kunt|wil|waarom|moet)$/u.test(words[0] ?? '');
  let start = from;
  while (start < end && (isFiller(words, start) || (asks && words[start] === 'niet'))) start += 1;
  return typed
    .slice(start, end)
    .filter(
      (_, index) =>
        !isAside(words, start + index) &&
        !isHadBetter(words, from, start + index, end) &&
        !isBest(words, start + index) &&
        !(
          words[start + index] === 'best' &&
          index > 0 &&
          words[start + index - 1] !== 'je' &&
          words[start + index + 1] !== 'doen'
        ) &&
        !(words[start + index] === 'altijd' && words[start + index + 1] === 'nog') &&
        !(words[start + index] === 'nog' && /^(?:eens|es)$/u.test(words[start + index + 1] ?? '')) &&
        ((words[start + index] === 'even' && words[start + index - 1] === 'nog') ||
          !/^(?:gewoon|gwn|persoonlijk|eens|es|maar|even|toch|ff|kunnen|moeten|misschien|nou|echt|sowieso|natuurlijk|gerust|lekker)$/u.test(
            words[start + index] ?? '',
          )),
    );
}

/** `eerlijk gezegd`, `dan` where nothing is compared, and `anders` in `anders een keer`. */
function isAside(words: readonly string[], at: number): boolean {
  if (words[at] === 'anders') return words[at + 1] === 'eens' || (words[at + 1] === 'een' && words[at + 2] === 'keer');
  if (words[at] === 'dan') return !/(?:er|anders)$/u.test(words[at - 1] ?? '');
  return (words[at] === 'eerlijk' && words[at + 1] === 'gezegd') || (words[at] === 'gezegd' && words[at - 1] === 'eerlijk');
}

/** `het beste` that only advises: `u kunt zich het beste melden`. */
function isBest(words: readonly string[], at: number): boolean {
  const from = /^beste?$/u.test(words[at] ?? '') ? at - 1 : at;
  if (words[from] !== 'het') return false;
  return words[from + 1] === 'best' || (words[from + 1] === 'beste' && /^(?:je|u|zich)$/u.test(words[from - 1] ?? ''));
}

/** Verbs with which `beter` tells how well: `je kunt je beter voorbereiden`. */
const DONE_WELL = /^(?:concentreren|voorbereiden|focussen|voelen|ontspannen|uitdrukken|inleven|verplaatsen|presenteren)$/u;

/** `beter` that only advises, behind the one or the thing it is for: `je kunt je maar beter inschrijven`, `je kunt dat veel beter bespreken`; not in `je beter kunnen concentreren`. */
function isHadBetter(words: readonly string[], from: number, at: number, end: number): boolean {
  if (words[at] === 'veel') return words[at + 1] === 'beter' && isHadBetter(words, from, at + 1, end);
  const merely = /^(?:maar|veel)$/u.test(words[at - 1] ?? '');
  return (
    words[at] === 'beter' &&
    /^(?:je|u|zich|dat|dit|die)$/u.test(words[merely ? at - 2 : at - 1] ?? '') &&
    [words[from - 1], words[from - 2]].some((word) => /^(?:kunt|kan|kun)$/u.test(word ?? '')) &&
    (merely || !words.slice(at, end).some((word) => DONE_WELL.test(word)))
  );
}

/** `het` is a filler only in `het beste`. */
function isFiller(words: readonly string[], at: number): boolean {
  if (words[at] === 'het') return /^(?:beste?)$/u.test(words[at + 1] ?? '');
  if (
    /^(?:er|daar)$/u.test(words[at] ?? '') &&
    words.slice(at + 2, at + 7).some((word) => /^(?:over|mee|van|aan|op|na)$/u.test(word))
  )
    return false;
  if (words[at] === 'liever') return !words.includes('dan');
  if (words[at] === 'nog') return !/^(?:een|eens|es|wat|meer|iets|vandaag|deze|voor)$/u.test(words[at + 1] ?? '');
  return FILLER.test(words[at] ?? '');
}

/** Where the clause from a word on ends. */
export function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, index) =>
      index > from &&
      (/^[.?!;"]$/u.test(word) ||
        (word === ',' && index > from + 2) ||
        (index > from + 2 && /^(?:als|voor)$/u.test(word) && opensClause(words, index)) ||
        (!(word === 'anders' && /^(?:aan|op|in|uit|af)$/u.test(words[index + 1] ?? '')) &&
          !(word === 'anders' && /^(?:ergens|iets|iemand|niets)$/u.test(words[index - 1] ?? '')) &&
          /^(?:want|maar|dan|zodat|omdat|anders|denk|joh|hoor|he|zeg|toch)$/u.test(word) &&
          !(word === 'toch' && /^\p{L}/u.test(words[index + 1] ?? '')) &&
          index > from + 2 &&
          !(
            /^(?:maar|toch)$/u.test(word) &&
            /^(?:eens|es|even|ff|gewoon|op|een|in|aan|af|mee|uit|wat|eerst|naar|met|bij)$/u.test(words[index + 1] ?? '')
          )) ||
        (/^(?:man|meid|jong|gast|maat|kerel|vriend)$/u.test(word) &&
          index > from + 2 &&
          !/(?:e|een|je|uw)$/u.test(words[index - 1] ?? '') &&
          !/^\p{L}/u.test(words[index + 1] ?? ''))),
  );
  return end === -1 ? words.length : end;
}

/** Whether `als` or `voor` opens a clause of its own, as in `voor je gaat rennen`; not `als referentie`, `voor je ouders`. */
function opensClause(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (words[at] === 'als') return /^(?:je|jij|u|ge|gij|ik|het|er|we|ze|hij|de|die|dat|iemand|alles)$/u.test(next);
  return (
    YOU.test(next) &&
    /^(?:die|ze|hem|ga|gaat|begint|kunt|kan|mag|moet|weet|iets|het|aan|een|de|naar|bent|er)$/u.test(words[at + 2] ?? '')
  );
}
