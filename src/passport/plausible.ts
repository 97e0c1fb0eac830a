import type { Line } from '../reply.ts';
import type { PassportFile } from './document.ts';

const DAY_MS = 86_400_000;
const FIRST_DAY = '1900-01-01';
const MOST_YEARS_AHEAD = 10;

/**
 * What cannot be so in a file whose form is right: words that say nothing, days and moments that no passport has. `place` says where, as
 * `entries.0.text`. `now` is epoch milliseconds; somewhere it is tomorrow already.
 */
export function implausibleIn({ entries, agreements, conversations }: PassportFile, now: number): readonly Line[] {
  const [tomorrow, last] = [dayOf(now + DAY_MS), `${new Date(now).getUTCFullYear() + MOST_YEARS_AHEAD}-12-31`];
  const said = (place: string, text: string) => (isBlank(text) ? [{ key: 'export:problem.blank', params: { place } }] : []);
  const between = (place: string, day: string, end: string) => (day < FIRST_DAY || day > end ? [wrongDay(place)] : []);
  const kept = (place: string, item: { readonly keptAt: string; readonly changedAt: string }) =>
    (['keptAt', 'changedAt'] as const).flatMap((name) => (isMoment(item[name], now) ? [] : [wrongDay(`${place}.${name}`)]));
  return [
    ...entries.flatMap((entry, place) => [...said(`entries.${place}.text`, entry.text), ...kept(`entries.${place}`, entry)]),
    ...agreements.flatMap((agreement, place) => [
      ...said(`agreements.${place}.what`, agreement.what),
      ...between(`agreements.${place}.due`, agreement.due, last),
      ...kept(`agreements.${place}`, agreement),
    ]),
    ...conversations.flatMap(({ on }, place) => between(`conversations.${place}.on`, on, tomorrow)),
  ];
}

function wrongDay(place: string): Line {
  return { key: 'export:problem.day', params: { place } };
}

function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}

/** An item is known by its last moment in milliseconds since 1970, which is above nothing (`rev` in `tabs/inputs.ts`). */
function isMoment(moment: string, now: number): boolean {
  const at = Date.parse(moment);
  return at > 0 && at <= now + DAY_MS;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
