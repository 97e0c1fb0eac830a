import { whoseOf } from '../conversation/actor.ts';
import { aheadOfUtc, dayOf } from '../days.ts';
import { fullName } from '../conversation/desk.ts';
import { linksShown, standingShown } from '../passport/sharing-lists.ts';
import { handedOverItems, namesOf, openLinks } from '../passport/sharing.ts';
import { granteesOf } from '../store/grants.ts';
import { looksOf } from '../store/links.ts';
import { sharesOf } from '../store/shares.ts';
import type { LinkShown, Readers, StandingShown } from './shapes.ts';
import type { Visit } from './visit.ts';

/** What a student shares: who reads an item, the links that work, and the kinds that are shared as a whole. */
export type Shared = {
  readersOf(item: { id: string; kind: string }): Readers;
  readonly links: readonly LinkShown[];
  readonly standing: readonly StandingShown[];
};

const MOST_LOOKS = 200;

/** Everything that the student shares at this moment, by any way. */
export async function sharedBy({ tx, person, at, school }: Visit): Promise<Shared> {
  const whose = whoseOf({ person });
  const grantees = await granteesOf(tx, whose.tenantId, whose.studentId);
  const shares = await sharesOf(tx, whose);
  const names = await namesOf(tx, whose.tenantId, shares);
  const links = await openLinks(tx, whose, at);
  const handedOver = await handedOverItems(tx, whose, at);
  const looks = await looksOf(tx, { ...whose, limit: MOST_LOOKS, ahead: aheadOfUtc(at, school.settings.timeZone) });
  const day = (moment: number) => dayOf(moment, school.settings.timeZone);

  return {
    readersOf({ id, kind }) {
      const covering = shares.filter(({ scope, what }) => what === (scope === 'item' ? id : kind));
      const byName = covering.flatMap(({ grantee, granteeId }) =>
        grantee === 'person' ? [{ id: granteeId, name: names.get(granteeId) ?? '' }] : [],
      );
      const people = [...(grantees.get(id) ?? []).map((each) => ({ id: each.id, name: fullName(each) })), ...byName];
      const teams = covering.flatMap(({ grantee, granteeId }) => (grantee === 'team' ? [names.get(granteeId) ?? ''] : []));
      const labels = links.filter((link) =>
        covering.some(({ grantee, granteeId }) => grantee === 'link' && granteeId === link.id),
      );
      return {
        readers: [...new Map(people.map((each) => [each.id, each])).values()],
        teams: [...new Set(teams)],
        links: labels.map(({ label }) => label),
        ...(handedOver.has(id) ? { handover: true } : {}),
      };
    },
    links: linksShown(links, { shares, looks, day }),
    standing: standingShown(shares, names),
  };
}
