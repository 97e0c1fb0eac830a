import { isDeepStrictEqual } from 'node:util';
import type { Kept } from './kept.ts';
import type { Act, Pair } from './pair.ts';

/** What was found wrong, a line each. */
export type Findings = {
  readonly lost: string[];
  readonly double: string[];
  readonly unanswered: string[];
  readonly other: string[];
};

/** Counts how often each marked act took effect. Typed words may count once for each id under which they came; nothing else may count twice. */
export function judge(pairs: readonly Pair[], kept: Kept, seen: (chatId: string, marker: string) => boolean): Findings {
  const findings: Findings = { lost: [], double: [], unanswered: [], other: [] };
  for (const { mentor, student, acts } of pairs) {
    for (const act of acts) {
      if (act.marker === null) continue;
      const times = timesOf(act, act.who === 'mentor' ? notesOf(kept, mentor.upn) : (kept.passports[student.upn] ?? []));
      const most = 'text' in act.what ? 1 + act.again : 1;
      if (times < 1) findings.lost.push(`${act.marker} (${toldOf(act)}) is nowhere`);
      if (times > most) findings.double.push(`${act.marker} (${toldOf(act)}) is there ${times} times`);
      if ('text' in act.what && !seen(mentor.chatId, act.marker)) findings.unanswered.push(`no card came after ${act.marker}`);
    }
  }
  return findings;
}

/** Compares with a run of the same acts in which nothing was killed; one line for everybody with whom it differs. */
export function differences(kept: Kept, undisturbed: Kept): string[] {
  return (['talks', 'passports'] as const).flatMap((part) => {
    const names = new Set([...Object.keys(kept[part]), ...Object.keys(undisturbed[part])]);
    return [...names].flatMap((name) =>
      isDeepStrictEqual(plain(kept[part][name]), plain(undisturbed[part][name]))
        ? []
        : [
            `${part} of ${name} differ from an undisturbed run: ${whereIn(plain(kept[part][name]), plain(undisturbed[part][name]))}`,
          ],
    );
  });
}

/** The first place in which two values differ, with what stands there in either. */
function whereIn(one: unknown, other: unknown, path = ''): string {
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    const [fields, others] = [one as Record<string, unknown>, other as Record<string, unknown>];
    const key = [...new Set([...Object.keys(fields), ...Object.keys(others)])].find(
      (each) => !isDeepStrictEqual(fields[each], others[each]),
    );
    if (key !== undefined) return whereIn(fields[key], others[key], `${path}/${key}`);
  }
  return `${path} is ${short(one)} instead of ${short(other)}`;
}

function short(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 120);
}

/** How often an act took effect: a note stands once; of a closing, one core word and one agreement enter the passport. */
export function timesOf({ marker, who }: Act, where: readonly string[]): number {
  const found = where.filter((text) => text.includes(marker ?? '')).length;
  return who === 'mentor' ? found : found / 2;
}

/** The notes of all talks of a mentor, as text. */
export function notesOf({ talks }: Kept, upn: string): readonly string[] {
  return (talks[upn] ?? []).flatMap((place) =>
    (place as { context: { notes: { text: string }[] } }).context.notes.map(({ text }) => text),
  );
}

function toldOf({ who, what, again }: Act): string {
  const deed = 'verb' in what ? `${who} pressed ${what.verb}` : `${who} typed`;
  return again > 0 ? `${deed}, under ${again} new ids as well` : deed;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, each: unknown) => (VARYING.has(key) ? undefined : each)));
}

/** What two runs cannot agree on: ids that are made, and moments. */
const VARYING = new Set(['agreementId', 'proposalId', 'at', 'entryId', 'itemId']);
