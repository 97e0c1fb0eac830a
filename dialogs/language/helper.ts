import type { May } from './sieve.ts';
import type { AgreementLanguage } from './student-languages.ts';
import { spanOf, type Text } from './text.ts';
import type { Span } from './types.ts';

/**
 * Who helps, as it stands in a part of a text: named as a helper (`Fatma helpt me`, `with help from my aunt`), or along in
 * an action that is not a talk with that person (`met mijn oom naar de haven`, not `bellen met mijn oom`).
 */
export function helperIn(
  text: Text,
  part: { readonly line: string; readonly at: number },
  language: AgreementLanguage,
  may: May,
): Span | null {
  const match = may(language.helper) ? language.helper.exec(part.line) : null;
  const helper = match?.slice(1).find((group) => group !== undefined);
  if (match && helper !== undefined) {
    const from = part.at + match.index + match[0].lastIndexOf(helper);
    return spanOf(text, from, from + helper.length);
  }
  const asked = personIn(text, part, language.asked);
  return (
    asked ?? (may(language.addressed) && language.addressed.test(part.line) ? null : personIn(text, part, language.withWhom))
  );
}

/** A person in what was typed (the pattern's first group): known by their relation, title, or the capital of their name. */
function personIn(text: Text, part: { readonly line: string; readonly at: number }, pattern: RegExp): Span | null {
  const [from, to] = spanOf(text, part.at + 1, part.at + part.line.length - 1);
  const match = pattern.exec(text.raw.slice(from, to));
  const whom = match?.[1];
  if (!match || whom === undefined) return null;
  const start = from + match.index + match[0].indexOf(whom);
  return [start, start + whom.length];
}
