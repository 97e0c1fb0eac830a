import { FILES, filesFor } from '../../passport/download/files.ts';
import { LINK_MINUTES, makeDownload } from '../../passport/download/make-link.ts';
import { mayWithOwn, whoseOf } from '../actor.ts';
import { type Handler, isMentor, say, sayBelow, sayInPassing } from '../desk.ts';
import { message } from '../message.ts';

/** `meenemen`: what the student's own passport can be taken along as; below a card that it was asked on. Also for who left. */
export const take: Handler = async (desk, request) => {
  if (!desk.person.roles.includes('student'))
    return say(desk, request, message({ key: isMentor(desk) ? 'chat:passportIsStudents' : 'chat:passportNotYours' }));
  if (!mayWithOwn(desk, 'read-own-data')) return undefined;
  const { setting } = desk.school.mannerOf(desk.person.teamId);
  return sayBelow(desk, { card: 'take', ref: { subject: 'take', rev: desk.at }, files: filesFor(setting) });
};

/** A link to one file, in a message of its own of which no copy is kept. */
export const takeFile: Handler = async (desk, request) => {
  const file = FILES.find((each) => each === request.arg);
  if (!file || !mayWithOwn(desk, 'read-own-data')) return undefined;
  const { tx, locale, at } = desk;
  const path = await makeDownload(tx, file, { ...whoseOf(desk), locale, at, newId: () => desk.newId() });
  return sayInPassing(desk, { card: 'download', file, url: `${desk.publicUrl}${path}`, minutes: LINK_MINUTES });
};
