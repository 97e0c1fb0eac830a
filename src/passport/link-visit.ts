import { LOCALES } from '../../dialogs/vocabulary.ts';
import { dayOf } from '../days.ts';
import { firstName } from '../conversation/desk.ts';
import { decideLink } from '../people/access.ts';
import type { School } from '../people/schools.ts';
import { addLook, findLink } from '../store/links.ts';
import { agreementsFor, entriesFor } from '../store/passport-readers.ts';
import { findPerson } from '../store/people.ts';
import type { Store, Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import type { Words, WordsFor } from '../words.ts';
import { linkPage, noLinkPage } from './link-page.ts';
import { PAGE_HEADERS } from './page.ts';
import { readToken } from './sharing-token.ts';
import { agreementView, entryView } from './views.ts';
import { languageAsked, notNow } from './wait-page.ts';

/** What the page behind a link needs from outside. */
export type LinkParts = {
  readonly store: Store;
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly newId: NewId;
  readonly now: () => number;
  readonly words: Words;
};

/** One answer to somebody without a name: whether it may be made of this student's passport now, and how many bytes it came to. */
export type Showing = {
  mayShow(whose: { readonly tenantId: string; readonly studentId: string }): boolean;
  weighs(bytes: number): void;
};

/** How long whoever may not be shown anything just now is asked to wait, milliseconds. */
export const LATER_MS = 5_000;

const MOST = 500;
/** Programs that preview a link, and a reader who looks again, are told once. */
const LOOKED_AGAIN_MS = 10 * 60_000;

/**
 * The page behind a token, with its status: 200 with what the student shares by this link now, 410 when the link has ended, 404
 * when there never was one, 429 when it may not be shown just now. A reading is written down for the student before anything is shown.
 */
export function visitLink(
  { store, schoolOf, newId, now, words }: LinkParts,
  { token, language, mayShow }: { token: string; language: string; mayShow: Showing['mayShow'] },
): Promise<{ status: number; headers: Readonly<Record<string, string>>; body: string }> {
  const asked = languageAsked(language);
  const known = readToken(token);
  if (!known) return Promise.resolve(nothing('unknown', words.for({ locale: asked })));
  return store.transaction(async (tx) => {
    const at = now();
    const link = await findLink(tx, known);
    const student = link && (await findPerson(tx, { tenantId: link.tenantId, id: link.studentId }));
    const school = await schoolOf(tx, known.tenantId);
    const state = link && student && { ...link, ownerLeft: student.leftOn !== null || !student.roles.includes('student') };
    const decision = decideLink(state, at);
    const locale = LOCALES.find((each) => each === link?.locale) ?? asked;
    if (!link || !student || !school || !decision.allowed) {
      return nothing(decision.allowed ? 'unknown' : decision.reason, words.for({ locale }));
    }

    const { tenantId, studentId } = link;
    const { timeZone } = school.settings;
    const today = dayOf(at, timeZone);
    const spoken = words.for({ locale, ...school.mannerOf(student.teamId), today });
    if (!mayShow({ tenantId, studentId })) return notNow('tooMany', spoken, LATER_MS);
    await addLook(tx, { tenantId, id: newId(at), studentId, linkId: link.id, at }, at - LOOKED_AGAIN_MS);
    const shown = { tenantId, studentId, linkId: link.id, limit: MOST };
    const view = {
      student: firstName(student),
      until: dayOf(link.expiresAt, timeZone),
      entries: (await entriesFor(tx, shown)).map((entry) => entryView(entry, timeZone)),
      agreements: (await agreementsFor(tx, shown)).map((agreement) => agreementView(agreement, today)),
    };
    return { status: 200, headers: PAGE_HEADERS, body: linkPage(view, spoken) };
  });
}

function nothing(reason: 'ended' | 'unknown', words: WordsFor) {
  return { status: reason === 'ended' ? 410 : 404, headers: PAGE_HEADERS, body: noLinkPage(reason, words) };
}
