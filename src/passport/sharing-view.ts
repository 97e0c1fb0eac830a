import { dayOf } from '../conversation/days.ts';
import { type Desk, fullName } from '../conversation/desk.ts';
import type { CardView, Line } from '../reply.ts';
import { looksOf } from '../store/links.ts';
import { agreementsOf, entriesOf } from '../store/passport.ts';
import { mentorsOf } from '../store/people.ts';
import { teamsOf } from '../store/schools.ts';
import { sharesOf } from '../store/shares.ts';
import { namesOf, openLinks, SHARED_KINDS } from './sharing.ts';
import { AGREEMENTS } from '../store/shares.ts';

type Sharing = Extract<CardView, { card: 'sharing' }>;

const NEWEST = 8;
const LOOKS = 200;
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
  const { tx, person, at, today, school } = desk;
  const whose = { tenantId: person.tenantId, studentId: person.id };
  const entries = await entriesOf(tx, { ...whose, limit: NEWEST });
  const agreements = await agreementsOf(tx, { ...whose, limit: NEWEST });
  const shares = await sharesOf(tx, whose);
  const names = await namesOf(tx, whose.tenantId, shares);
  const looks = await looksOf(tx, { ...whose, limit: LOOKS });
  const day = (moment: number) => dayOf(moment, school.settings.timeZone);
  const team = (await teamsOf(tx, whose.tenantId)).find(({ id }) => id === person.teamId);
  return {
    card: 'sharing',
    ref: { subject: 'sharing', rev: at },
    links: (await openLinks(tx, whose, at)).map(({ id, label, expiresAt }) => {
      const shown = shares.filter(({ grantee, granteeId }) => grantee === 'link' && granteeId === id);
      const last = looks.find(({ linkId }) => linkId === id);
      return {
        id,
        label,
        until: day(expiresAt),
        kinds: SHARED_KINDS.filter((kind) => shown.some(({ scope, what }) => scope === 'kind' && what === kind)),
        items: shown.filter(({ scope }) => scope === 'item').length,
        looked: last ? day(last.at) : null,
      };
    }),
    standing: shares.flatMap(({ id, scope, what, grantee, granteeId }) => {
      const kind = SHARED_KINDS.find((each) => each === what);
      if (scope !== 'kind' || grantee === 'link' || !kind) return [];
      return [{ id, kind, with: names.get(granteeId) ?? '', team: grantee === 'team' }];
    }),
    mentors: (await mentorsOf(tx, { ...whose, today })).map((mentor) => ({ id: mentor.id, name: fullName(mentor) })),
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
