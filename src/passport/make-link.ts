import type { Locale } from '../../dialogs/vocabulary.ts';
import { addLink, forgetEndedLinks } from '../store/links.ts';
import { mentorsOf } from '../store/guides.ts';
import { addShares, type Share } from '../store/shares.ts';
import type { Tx } from '../store/store.ts';
import { itemsOf, openLinks, SHARED_KINDS } from './sharing.ts';
import { makeToken } from './sharing-token.ts';

const DAY = 86_400_000;
const MOST_LINKS = 20;
/** Links that have ended are known for so long: whoever makes one after the other would make each look at what is shared longer. */
const MOST_ENDED = 100;
const LONGEST_LABEL = 60;

type Kind = (typeof SHARED_KINDS)[number];
type Making = {
  readonly tenantId: string;
  readonly studentId: string;
  readonly at: number;
  newId(): string;
};

/** Why nothing was shared: the field it is about, and the sentence. */
export type NotShared = { readonly field: 'what' | 'label' | 'with'; readonly problem: string; readonly most?: number };

/** What a student wants to let somebody outside the school read. `kinds` and `items` as they came in; what is not theirs is passed over. */
export type WantedLink = {
  readonly kinds: readonly string[];
  readonly items: readonly string[];
  readonly label: string;
  readonly days: number;
  readonly locale: Locale;
};

/** Makes a link to what was chosen. Gives its path, which is told once and kept nowhere, and when it ends (epoch milliseconds); or why not. */
export async function makeLinkTo(
  tx: Tx,
  wanted: WantedLink,
  { newId, at, ...whose }: Making,
): Promise<{ readonly path: string; readonly expiresAt: number } | NotShared> {
  const kinds = kindsIn(wanted.kinds);
  const items = (await itemsOf(tx, whose)).filter(
    ({ id, kind }) => wanted.items.includes(id) && !kinds.some((whole) => whole === kind),
  );
  const label = wanted.label.replace(/\s+/gu, ' ').trim();
  if (kinds.length + items.length === 0) return { field: 'what', problem: 'sharing:problem.nothing' };
  if (label.length > LONGEST_LABEL) return { field: 'label', problem: 'sharing:problem.label', most: LONGEST_LABEL };
  if ((await openLinks(tx, whose, at)).length >= MOST_LINKS)
    return { field: 'what', problem: 'sharing:problem.links', most: MOST_LINKS };

  await forgetEndedLinks(tx, whose, { at, keep: MOST_ENDED });
  const expiresAt = at + wanted.days * DAY;
  const { token, tokenHash } = makeToken(whose.tenantId);
  const id = newId();
  await addLink(tx, { ...whose, id, tokenHash, label, locale: wanted.locale, createdAt: at, expiresAt, revokedAt: null });
  const leave = (scope: Share['scope'], what: string): Share => {
    return { ...whose, id: newId(), scope, what, grantee: 'link', granteeId: id, createdAt: at };
  };
  await addShares(tx, [...kinds.map((kind) => leave('kind', kind)), ...items.map((item) => leave('item', item.id))]);
  return { path: `/s/${token}`, expiresAt };
}

/** With whom whole kinds are to be shared: mentors by id, and the mentors of the student's team when `team` is there. */
export type WantedKinds = {
  readonly kinds: readonly string[];
  readonly people: readonly string[];
  readonly teamId: string | null;
  readonly today: string;
};

/** Shares whole kinds, with all that is and comes under them, with mentors of today or of the student's team; or gives why not. */
export async function shareWholeKinds(
  tx: Tx,
  { kinds: named, people, teamId, today }: WantedKinds,
  { newId, at, ...whose }: Making,
): Promise<NotShared | undefined> {
  const kinds = kindsIn(named);
  const mentors = (await mentorsOf(tx, { ...whose, today })).filter(({ id }) => people.includes(id));
  const readers = [
    ...mentors.map(({ id }) => ({ grantee: 'person', granteeId: id }) as const),
    ...(teamId === null ? [] : [{ grantee: 'team', granteeId: teamId } as const]),
  ];
  if (kinds.length === 0) return { field: 'what', problem: 'sharing:problem.nothing' };
  if (readers.length === 0) return { field: 'with', problem: 'sharing:problem.nobody' };
  const shares = kinds.flatMap((what) =>
    readers.map((reader) => ({ ...whose, id: newId(), scope: 'kind' as const, what, ...reader, createdAt: at })),
  );
  await addShares(tx, shares);
  return undefined;
}

function kindsIn(named: readonly string[]): readonly Kind[] {
  return SHARED_KINDS.filter((kind) => named.includes(kind));
}
