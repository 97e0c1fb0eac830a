import { whoseOf } from '../conversation/actor.ts';
import { mayRead } from '../conversation/share-with.ts';
import type { Desk } from '../conversation/desk.ts';
import type { CardView, Line } from '../reply.ts';
import { agreementsOf, entriesOf } from '../store/passport.ts';
import { teamsOf } from '../store/schools.ts';
import { sharingLists } from './sharing-lists.ts';
import { SHARED_KINDS, sharedWidely } from './sharing.ts';
import { AGREEMENTS } from '../store/shares.ts';

type Sharing = Extract<CardView, { card: 'sharing' }>;

const NEWEST = 8;
const SHORTER = [3, 7];

/** How long a link may work, in days, the usual time last. */
export function linkDays({ school }: Pick<Desk, 'school'>): readonly number[] {
  const { linkDays: usual } = school.settings.retention;
  return [...SHORTER.filter((days) => days < usual), usual];
}

/** What a student shares beyond single items: links that work, whole kinds, and the means to share or to stop. */
export async function sharingView(
  desk: Desk,
  extras: Pick<Sharing, 'notice' | 'filled'> & { problems?: Readonly<Record<string, Line>> } = {},
): Promise<CardView> {
  const { tx, person, at } = desk;
  const whose = whoseOf(desk);
  const entries = await entriesOf(tx, { ...whose, limit: NEWEST });
  const agreements = await agreementsOf(tx, { ...whose, limit: NEWEST });
  const team = (await teamsOf(tx, whose.tenantId)).find(({ id }) => id === person.teamId);
  return {
    card: 'sharing',
    ref: { subject: 'sharing', rev: at },
    ...(await sharingLists(desk, await sharedWidely(tx, whose, at))),
    mentors: await mayRead(desk),
    team: team?.name ?? null,
    items: [
      ...agreements.map(({ id, body }) => ({ id, kind: AGREEMENTS, text: body.what }) as const),
      ...entries.map(({ id, kind, body }) => ({
        id,
        kind: SHARED_KINDS.find((each) => each === kind) ?? 'experience',
        text: body.text,
      })),
    ],
    days: linkDays(desk),
    problems: {},
    ...extras,
  };
}
