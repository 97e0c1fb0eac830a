import type { Role } from '../store/people.ts';
import { guidance } from '../store/guides.ts';
import type { Tx } from '../store/store.ts';

/** What the actor is to the student whom an action is about. */
export const RELATIONS = ['self', 'guide', 'former-guide', 'none', 'other-tenant'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Everything that access is decided about. */
export const ACTIONS = [
  'search-questions',
  'list-own-students',
  'guide',
  'read-own-conversation',
  'read-passport',
  'read-item',
  'read-handover',
  'confirm',
  'confirm-at-table',
  'change-own-item',
  'share',
  'read-own-data',
  'erase-own-data',
  'see-coverage',
  'administer',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who wants something. `left`: no longer at the school. */
export type Actor = {
  readonly tenantId: string;
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly left: boolean;
};

/**
 * `granted`: the student gave the actor leave to read this very item, or `team`: gave it to the mentors of the actor's team. For a
 * handover: the student approved it and the actor has not talked with them before.
 */
export type Question = {
  readonly actor: Actor;
  readonly action: Action;
  readonly relation: Relation;
  readonly granted?: boolean | 'team';
};

/** Why not. `stranger` is said to anyone who has nothing to do with the student, so that nobody learns who exists. */
export type Refusal = 'left' | 'role' | 'not-own' | 'former' | 'not-shared' | 'stranger';
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: Refusal };

const ALLOWED: Decision = { allowed: true };
const refused = (reason: Refusal): Decision => ({ allowed: false, reason });

/**
 * The one place where access is decided (domain.md §1, §6, §8). A student decides over what is theirs; a mentor reaches
 * today's own students, and of their passport only what they shared, as does a mentor of a team it was shared with; a coordinator sees figures and no person.
 */
export function decide({ actor, action, relation, granted = false }: Question): Decision {
  if (relation === 'other-tenant') return refused('stranger');
  if (actor.left) return WHOEVER_LEFT.includes(action) && relation === 'self' ? ALLOWED : refused('left');
  switch (action) {
    case 'search-questions':
    case 'list-own-students':
      return needs(actor, 'mentor');
    case 'see-coverage':
      return needs(actor, 'coordinator');
    case 'administer':
      return needs(actor, 'admin');
    case 'guide':
    case 'confirm-at-table':
    case 'read-own-conversation':
      return asGuide(actor, relation);
    case 'read-passport':
    case 'confirm':
    case 'change-own-item':
    case 'read-own-data':
    case 'erase-own-data':
      return asSelf(relation);
    case 'share':
      return relation === 'self' ? needs(actor, 'student') : asSelf(relation);
    case 'read-item':
      return readItem(actor, relation, granted);
    case 'read-handover':
      return readItem(actor, relation, granted === true);
  }
}

/** What somebody who left may still do with what is theirs. */
const WHOEVER_LEFT: readonly Action[] = ['read-passport', 'read-own-data', 'erase-own-data'];

/** A link as access needs it: until when it works (epoch milliseconds), and whether its student is no student at the school any more. */
export type LinkState = { readonly expiresAt: number; readonly revokedAt: number | null; readonly ownerLeft: boolean };

/** Whether whoever brings the right token may read what a link shows. Whoever left, or works at the school since, can take nothing back, so nothing shows. */
export function decideLink(
  link: LinkState | undefined,
  now: number,
): { allowed: true } | { allowed: false; reason: LinkRefusal } {
  if (!link) return { allowed: false, reason: 'unknown' };
  if (link.revokedAt !== null || link.ownerLeft) return { allowed: false, reason: 'ended' };
  return now < link.expiresAt ? { allowed: true } : { allowed: false, reason: 'ended' };
}

/** Why a link shows nothing: no such link, or it worked once. */
export type LinkRefusal = 'unknown' | 'ended';

/** What a person is to a student on `today` (`YYYY-MM-DD`), from who guides whom. */
export async function relationTo(
  tx: Tx,
  actor: Pick<Actor, 'tenantId' | 'personId'>,
  student: { tenantId: string; id: string },
  today: string,
): Promise<Relation> {
  if (actor.tenantId !== student.tenantId) return 'other-tenant';
  if (actor.personId === student.id) return 'self';
  const periods = await guidance(tx, { tenantId: student.tenantId, mentorId: actor.personId, studentId: student.id });
  if (periods.some(({ from, until }) => from <= today && (until === null || until >= today))) return 'guide';
  return periods.some(({ from }) => from <= today) ? 'former-guide' : 'none';
}

function needs(actor: Actor, role: Role): Decision {
  return actor.roles.includes(role) ? ALLOWED : refused('role');
}

function asGuide(actor: Actor, relation: Relation): Decision {
  if (relation === 'guide') return needs(actor, 'mentor');
  return refused(relation === 'former-guide' ? 'former' : 'stranger');
}

function asSelf(relation: Relation): Decision {
  if (relation === 'self') return ALLOWED;
  return refused(relation === 'guide' ? 'not-own' : 'stranger');
}

function readItem(actor: Actor, relation: Relation, granted: boolean | 'team'): Decision {
  if (relation === 'self') return ALLOWED;
  if (granted === 'team' && actor.roles.includes('mentor')) return ALLOWED;
  const guide = asGuide(actor, relation);
  if (!guide.allowed) return guide;
  return granted ? ALLOWED : refused('not-shared');
}
