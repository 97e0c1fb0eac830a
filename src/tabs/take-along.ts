import { whoseOf } from '../conversation/actor.ts';
import { drawFile, type Sent } from '../passport/download/draw.ts';
import { FILES } from '../passport/download/files.ts';
import { LINK_MINUTES, makeDownload } from '../passport/download/make-link.ts';
import { takeAlong } from '../passport/take-along.ts';
import type { TakenFile } from '../reply.ts';
import type { DownloadLink } from './shapes.ts';
import { allow, Refused, type Visit, wordsFor } from './visit.ts';

/** A file that is still to be drawn, once the transaction is over. */
export type Drawing = () => Promise<Sent>;

/** The student's own passport as one of the files that it can be taken along as; also for somebody who left. */
export async function fileToTake(visit: Visit, name: string | undefined): Promise<Drawing> {
  const file = fileNamed(visit, name);
  const { tx, person, today, school, at } = visit;
  const taken = await takeAlong(tx, person, { on: today, school: school.settings.name, timeZone: school.settings.timeZone });
  return () => drawFile(file, taken, wordsFor(visit), at);
}

/** A link to the same file, for where the page itself cannot save one: the browser of a phone opens it. */
export async function linkToTake(visit: Visit, name: string | undefined): Promise<DownloadLink> {
  const file = fileNamed(visit, name);
  const { tx, at, locale, newId, publicUrl } = visit;
  const path = await makeDownload(tx, file, { ...whoseOf(visit), locale, at, newId });
  return { url: `${publicUrl}${path}`, minutes: LINK_MINUTES };
}

function fileNamed(visit: Visit, name: string | undefined): TakenFile {
  allow(visit, 'read-own-data', 'self');
  const file = visit.person.roles.includes('student') ? FILES.find((each) => each === name) : undefined;
  if (!file) throw new Refused(404, 'not-found');
  return file;
}
