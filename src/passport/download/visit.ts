import { LOCALES } from '../../../dialogs/vocabulary.ts';
import { dayOf } from '../../days.ts';
import { decideLink } from '../../people/access.ts';
import type { School } from '../../people/schools.ts';
import { countUse, type Download, findDownload } from '../../store/downloads.ts';
import { findPerson } from '../../store/people.ts';
import type { Store, Tx } from '../../store/store.ts';
import type { Words, WordsFor } from '../../words.ts';
import type { PassportFile } from '../document.ts';
import { LATER_MS, type Showing } from '../link-visit.ts';
import { PAGE_HEADERS } from '../page.ts';
import { readToken } from '../sharing-token.ts';
import { takeAlong } from '../take-along.ts';
import { languageAsked, notNow } from '../wait-page.ts';
import { drawFile, headersOf } from './draw.ts';
import { FILES, isDrawn } from './files.ts';
import { downloadPage, noDownloadPage } from './page.ts';

/** What downloads need from outside. */
export type DownloadParts = {
  readonly store: Store;
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly now: () => number;
  readonly words: Words;
  /** How long whoever's this is has to wait before one more file of theirs is drawn, milliseconds; 0 takes a turn. */
  waitToDraw(whose: { readonly tenantId: string; readonly studentId: string }, now: number): number;
};

/** An answer over HTTP. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

type Asked = { readonly token: string; readonly language: string; readonly mayShow: Showing['mayShow'] };

/** A download may be tried again when it broke off, and no more often than that. */
const MOST_USES = 10;

/** The page before the download, with its status: 200, 410 once the link has ended, 404 when there never was one. */
export async function lookAtDownload(parts: DownloadParts, asked: Asked): Promise<Answer> {
  const found = await parts.store.transaction((tx) => find(parts, tx, asked));
  if ('status' in found) return found;
  const { download, words, at } = found;
  const minutes = Math.ceil((download.expiresAt - at) / 60_000);
  return { status: 200, headers: PAGE_HEADERS, body: downloadPage(download.file, minutes, words) };
}

/** The file itself, made of what the passport holds at this moment. It is drawn outside the transaction, so that nobody waits for it. */
export async function fetchDownload(parts: DownloadParts, asked: Asked): Promise<Answer> {
  const found = await parts.store.transaction(async (tx) => {
    const known = await find(parts, tx, asked);
    if ('status' in known) return known;
    const waitMs = isDrawn(known.download.file) ? parts.waitToDraw(known.download, known.at) : 0;
    if (waitMs > 0) return notNow('tooMany', known.words, waitMs);
    if (!asked.mayShow(known.download)) return notNow('tooMany', known.words, LATER_MS);
    if (!(await countUse(tx, known.download, MOST_USES))) return nothing('ended', known.words);
    return { ...known, taken: await takeAlong(tx, known.student, known.exporting) };
  });
  if ('status' in found) return found;
  const { download, taken, words, at } = found;
  const sent = await drawFile(download.file, taken satisfies PassportFile, words, at);
  return { status: 200, headers: headersOf(sent), body: sent.bytes };
}

async function find({ schoolOf, now, words }: DownloadParts, tx: Tx, { token, language }: Asked) {
  const asked = languageAsked(language);
  const known = readToken(token);
  const row = known && (await findDownload(tx, known));
  const at = now();
  const decision = decideLink(row && stateOf(row), at);
  const student = row && (await findPerson(tx, { tenantId: row.tenantId, id: row.studentId }));
  const school = row && (await schoolOf(tx, row.tenantId));
  const file = FILES.find((each) => each === row?.file);
  const locale = LOCALES.find((each) => each === row?.locale) ?? asked;
  if (!row || !student || !school || !file || !decision.allowed)
    return nothing(decision.allowed ? 'unknown' : decision.reason, words.for({ locale }));
  const { timeZone, name } = school.settings;
  const on = dayOf(at, timeZone);
  const download = { ...row, file };
  return {
    download,
    student,
    at,
    words: words.for({ locale, ...school.mannerOf(student.teamId), today: on }),
    exporting: { on, school: name, timeZone },
  };
}

/** Whoever left takes along what is theirs as well; a link that was used up has ended. */
function stateOf({ expiresAt, uses, createdAt }: Download) {
  return { expiresAt, revokedAt: uses < MOST_USES ? null : createdAt, ownerLeft: false };
}

function nothing(reason: 'ended' | 'unknown', words: WordsFor): Answer {
  return { status: reason === 'ended' ? 410 : 404, headers: PAGE_HEADERS, body: noDownloadPage(reason, words) };
}
