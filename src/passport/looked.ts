import { whoseOf } from '../conversation/actor.ts';
import { aheadOfUtc, dayOf } from '../days.ts';
import { type Desk, fullName } from '../conversation/desk.ts';
import type { LookView } from '../reply.ts';
import { linksOf, looksOf } from '../store/links.ts';
import { readingsOf } from '../store/readings.ts';

/** Who looked along, at school, by a link or with a command of whoever runs the program, the newest first; looking again on the same day is told once. */
export async function looksAlong(
  { tx, person, school, at: now }: Pick<Desk, 'tx' | 'person' | 'school' | 'at'>,
  limit: number,
): Promise<readonly LookView[]> {
  const whose = whoseOf({ person });
  const told = { ...whose, limit, ahead: aheadOfUtc(now, school.settings.timeZone) };
  const labels = new Map((await linksOf(tx, whose)).map(({ id, label }) => [id, label]));
  const readings = (await readingsOf(tx, told)).map((reading) => {
    const isCommand = reading.readerId === person.id;
    return isCommand
      ? { at: reading.at, reader: '', link: false, command: true as const }
      : { at: reading.at, reader: fullName(reading), link: false };
  });
  const looks = (await looksOf(tx, told)).map(({ at, linkId }) => {
    return { at, reader: labels.get(linkId) ?? '', link: true };
  });
  const newest = [...readings, ...looks].toSorted((one, other) => other.at - one.at).slice(0, limit);
  const shown = newest.map(({ at, ...look }) => ({ ...look, on: dayOf(at, school.settings.timeZone) }));
  return [...new Map(shown.map((look) => [JSON.stringify(look), look])).values()];
}
