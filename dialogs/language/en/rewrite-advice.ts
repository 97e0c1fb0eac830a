import type { ToRewrite } from '../rewrites.ts';
import { actionOf, cutAt, IMPERATIVE } from './advised-action.ts';
import { endOf, endOfPiece, lowered } from './rewrite-ends.ts';
import { heldOffOf, worriedOf } from './rewrite-comfort.ts';
import { isParticiple, plainDeed } from './rewrite-verbs.ts';
import { wantedAnew } from './rewrite-ascribed.ts';
import { deedAnew } from './rewrite-verdicts.ts';

const OWN = ['What would you like to do yourself', 'What possibilities do you see yourself', 'What do you need for that'];
const VIEW = ['How do you look at that yourself', 'What would you like to do yourself', 'What possibilities do you see yourself'];

/** Asks what someone sees in an idea, or how they look back, in place of advice or a verdict. */
export function adviceAnew(found: ToRewrite): string[] {
  const { words, typed } = found;
  const deed = deedAnew(found);
  if (deed !== null) return deed;
  const held = worriedOf(found) ?? heldOffOf(found);
  if (held !== null) return [...held, ...VIEW];
  const thing = thingOf(words, typed) ?? offeredOf(words, typed);
  if (thing !== null) return [`What would | ${thing} | do for you`, `What are your own thoughts on | ${thing}`, ...OWN];
  const told = lectureOf(words, typed);
  if (told !== null)
    return [`What have you seen yourself that shows | ${told}`, `What do you think yourself about whether | ${told}`, ...VIEW];
  const setting = settingOf(words, typed);
  if (setting !== null) return [`How do you see that | ${setting}`, `What have you noticed yourself | ${setting}`, ...VIEW];
  const wished = wishedOf(words, typed);
  if (wished !== null)
    return [`What would it be like for you if | ${wished}`, `What would change for you if | ${wished}`, ...OWN];
  const better = words.includes('better') ? wantedAnew(found) : null;
  if (better !== null) return [...better, ...VIEW];
  const action = triedOf(words, typed) ?? actionOf(words, typed);
  if (action !== null) return [`What would it do for you to | ${action}`, `What would you need in order to | ${action}`, ...OWN];
  return VIEW;
}

/** What would be better: `you did your homework first` in `it would be better if you did your homework first`. */
function wishedOf(words: readonly string[], typed: readonly string[]): string | null {
  const you = words.findIndex(
    (word, index) =>
      word === 'you' &&
      ((words[index - 1] === 'if' && words.includes('would') && WELCOME.test(words[index - 2] ?? '')) ||
        (words[index - 1] === 'time' &&
          /^(?:high|about|is)$/u.test(words[index - 2] ?? '') &&
          /^(?:.{2,}ed|got|went|took|made|gave|found|did|had|told|spoke|left|began|thought)$/u.test(words[index + 1] ?? ''))),
  );
  const clause = typed.slice(you, endOf(words, you));
  return you === -1 || clause.length < 3 || words.slice(you).includes('not') ? null : clause.join(' ');
}

const WELCOME = /^(?:better|good|wise|wiser|best|nice|great|idea|helpful|help)$/u;

/** What a lecture tells: `that trade is dying` in `believe me, that trade is dying`. */
function lectureOf(words: readonly string[], typed: readonly string[]): string | null {
  const me = words.findIndex((word, index) => word === 'me' && /^(?:from|believe|trust)$/u.test(words[index - 1] ?? ''));
  if (me === -1 || me > 4) return null;
  const rest = words.slice(me + 1);
  const joined = rest[0] === ',' ? /^,$/u : /^(?:that|when|i|say)$/u;
  const from = me + 1 + rest.findIndex((word) => !joined.test(word));
  const clause = typed.slice(from, endOf(words, from));
  return from > me && clause.length > 2 && !IMPERATIVE.test(words[from] ?? '') ? lowered(clause) : null;
}

/** Where a lecture says it is so, at its beginning: `in care work`. */
function settingOf(words: readonly string[], typed: readonly string[]): string | null {
  const end = words.findIndex((word) => /^(?:you|it|there|everyone|nobody|people|only|experience)$/u.test(word));
  if (
    end < 2 ||
    end > 5 ||
    !/^(?:in|at|on)$/u.test(words[0] ?? '') ||
    words.slice(0, end).some((word) => /^(?:,|your|my|that|fact)$/u.test(word))
  )
    return null;
  return lowered(typed.slice(0, end));
}

/** A thing or an -ing form that is put forward: `have you considered asking`, `I recommend the ICT track`, `how about a course`. */
function thingOf(words: readonly string[], typed: readonly string[]): string | null {
  const at = words.findIndex((word, index) => {
    const next = words[index + 1] ?? '';
    const thing = /^(?:the|a|an|another|your|some)$|^(?!(?:thing|something|anything|everything|during|being)$).+ing$/u.test(next);
    const before = words[index - 1] ?? '';
    if (/^(?:considered|considering|consider|recommend|suggest|tried|try)$/u.test(word)) return thing;
    if (word === 'off' && before === 'better') return thing && next.endsWith('ing');
    if (before === 'think' && next === 'your') return false;
    if (word === 'with' && before === 'do') return thing;
    if (word === 'in' && /^(?:shame|harm|point|rush|use)$/u.test(before)) return thing && next.endsWith('ing');
    return thing && /^(?:about|of)$/u.test(word) && /^(?:thought|think|what|how|thinking|idea)$/u.test(before);
  });
  if (at === -1) return null;
  const over = /^(?:recommend|suggest)$/u.test(words[at] ?? '') ? words.indexOf('over', at) : -1;
  const cut = words.findIndex(
    (word, index) => index > at + 1 && /^(?:if|when|because|so)$/u.test(word) && !/^(?:ask|check|see)/u.test(words[at + 1] ?? ''),
  );
  let end = Math.min(
    endOf(words, at + 1),
    cutAt(words, at + 1),
    over === -1 ? words.length : over,
    cut === -1 ? words.length : cut,
  );
  if (/^(?:first|then|instead|maybe|perhaps)$/u.test(words[end - 1] ?? '')) end -= 1;
  return end > at + 1 ? lowered(typed.slice(at + 1, end)) : null;
}

/** A thing that is held out: `a portfolio` in `a portfolio would not go amiss`, in `what you need is a portfolio`. */
function offeredOf(words: readonly string[], typed: readonly string[]): string | null {
  const is = words.findIndex((word, index) => word === 'is' && words[index - 1] === 'need' && words[index - 3] === 'what');
  if (is !== -1 && /^(?:a|an|some|the)$/u.test(words[is + 1] ?? ''))
    return typed.slice(is + 1, endOfPiece(words, is + 1)).join(' ');
  const something = words.findIndex(
    (word, index) => index > 3 && word === 'be' && /^(?:something|anything|an|a)$/u.test(words[index + 1] ?? ''),
  );
  if (words[0] === 'would' && words[1] === 'not' && /^(?:a|an|the)$/u.test(words[2] ?? '') && something !== -1)
    return typed.slice(2, something).join(' ');
  const from = /^(?:perhaps|maybe)$/u.test(words[0] ?? '') ? 1 : 0;
  const held = words.findIndex((word, index) => index > from + 1 && /^(?:would|might|could|usually|always|works)$/u.test(word));
  const helps =
    /^ (?:would|might|could|usually|always|works) (?:\S+ ){0,2}(?:trick|amiss|hurt|help|helps|wonders|good|harm|world|best|idea) /u;
  return /^(?:a|an|some|the)$/u.test(words[from] ?? '') && held !== -1 && helps.test(` ${words.slice(held).join(' ')} `)
    ? lowered(typed.slice(from, held))
    : null;
}

/** What someone may not have done yet: `ask for help` in `have you not asked for help`. */
function triedOf(words: readonly string[], typed: readonly string[]): string | null {
  const have = words.findIndex(
    (word, index) =>
      word === 'have' && words.slice(index + 1, index + 3).includes('you') && !/^(?:will|would|i)$/u.test(words[index - 1] ?? ''),
  );
  if (have === -1) return null;
  const from = words.findIndex(
    (word, index) => index > have && !/^(?:you|not|ever|already|maybe|perhaps|just|even)$/u.test(word),
  );
  const end = Math.min(endOf(words, from), cutAt(words, from));
  const [form = ''] = words.slice(from);
  if (from === -1 || end < from + 2 || !isParticiple(form) || /^(?:thought|considered|tried|had|got|become)$/u.test(form))
    return null;
  return (
    plainDeed(words.slice(from, end), typed.slice(from, end))
      ?.join(' ')
      .replace(/ (?:yet|already)$/u, '') ?? null
  );
}
