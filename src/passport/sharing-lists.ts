import { whoseOf } from '../conversation/actor.ts';
import type { Desk } from '../conversation/desk.ts';
import { aheadOfUtc, dayOf } from '../days.ts';
import type { LinkShown, StandingShown } from '../reply.ts';
import { type Link, type Looked, looksOf } from '../store/links.ts';
import type { Share } from '../store/shares.ts';
import { SHARED_KINDS, type Widely } from './sharing.ts';

const LOOKS = 200;

/** The links that work, with what each shows and when somebody last looked; and the kinds that are shared as a whole. */
export async function sharingLists(
  { tx, person, at, school }: Pick<Desk, 'tx' | 'person' | 'at' | 'school'>,
  { shares, names, links }: Widely,
): Promise<{ links: readonly LinkShown[]; standing: readonly StandingShown[] }> {
  const { timeZone } = school.settings;
  const looks = await looksOf(tx, { ...whoseOf({ person }), limit: LOOKS, ahead: aheadOfUtc(at, timeZone) });
  const day = (moment: number) => dayOf(moment, timeZone);
  return { links: linksShown(links, { shares, looks, day }), standing: standingShown(shares, names) };
}

type Known = { readonly shares: readonly Share[]; readonly looks: readonly Looked[]; readonly day: (moment: number) => string };

/** `looks` newest first. */
function linksShown(links: readonly Link[], { shares, looks, day }: Known): LinkShown[] {
  return links.map(({ id, label, expiresAt }) => {
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
  });
}

function standingShown(shares: readonly Share[], names: ReadonlyMap<string, string>): StandingShown[] {
  return shares.flatMap(({ id, scope, what, grantee, granteeId }) => {
    const kind = SHARED_KINDS.find((each) => each === what);
    if (scope !== 'kind' || grantee === 'link' || !kind) return [];
    return [{ id, kind, with: names.get(granteeId) ?? '', team: grantee === 'team' }];
  });
}
