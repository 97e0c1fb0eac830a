import type { Link, Looked } from '../store/links.ts';
import type { Share } from '../store/shares.ts';
import { SHARED_KINDS } from './sharing.ts';

/** A link that works, as its student sees it. `until` and `looked` (the last time, if ever) are `YYYY-MM-DD`; `items` counts single items. */
type LinkShown = {
  readonly id: string;
  readonly label: string;
  readonly until: string;
  readonly kinds: readonly (typeof SHARED_KINDS)[number][];
  readonly items: number;
  readonly looked: string | null;
};

/** A whole kind that is shared with a person or a team of mentors. */
type StandingShown = {
  readonly id: string;
  readonly kind: (typeof SHARED_KINDS)[number];
  readonly with: string;
  readonly team: boolean;
};

type Known = { readonly shares: readonly Share[]; readonly looks: readonly Looked[]; readonly day: (moment: number) => string };

/** The links that work, with what each shows and when somebody last looked. `looks` newest first. */
export function linksShown(links: readonly Link[], { shares, looks, day }: Known): LinkShown[] {
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

/** The kinds that are shared as a whole; `names` tells who a grantee is. */
export function standingShown(shares: readonly Share[], names: ReadonlyMap<string, string>): StandingShown[] {
  return shares.flatMap(({ id, scope, what, grantee, granteeId }) => {
    const kind = SHARED_KINDS.find((each) => each === what);
    if (scope !== 'kind' || grantee === 'link' || !kind) return [];
    return [{ id, kind, with: names.get(granteeId) ?? '', team: grantee === 'team' }];
  });
}
