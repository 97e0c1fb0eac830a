import type { Role } from '../store/people.ts';
import { guidance } from '../store/people.ts';
import type { Tx } from '../store/store.ts';

/** What the actor is to the student whom an action is about. */
export const RELATIONS = ['self', 'guide', 'former-guide', 'none', 'other-tenant'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Everything that access is decided about. */
export const ACTIONS = [
  'list-own-students',
  'guide',
  'read-own-conversation',
  'read-passport',
  'read-item',
  'confirm',
  'confirm-at-table',
  'change-own-item',
  'share',
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

/** `granted`: the student gave the actor leave to read this very item. */
export type Question = {
  readonly actor: Actor;
  readonly action: Action;
  readonly relation: Relation;
  readonly granted?: boolean;
};

/** Why not. `stranger` is said to anyone who has nothing to do with the student, so that nobody learns who exists. */
export type Refusal = 'left' | 'role' | 'not-own' | 'former' | 'not-shared' | 'stranger';
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: Refusal };

const ALLOWED: Decision = { allowed: true };
const refused = (reason: Refusal): Decision => ({ allowed: false, reason });

/**
 * The one place where access is decided (domain.md §1, §6, §8). A student decides over what is theirs; a mentor reaches
 * today's own students, and of their passport only what they shared; a coordinator sees figures and no person.
 */
export function decide({ actor, action, relation, granted = false }: Question): Decision {
  if (relation === 'other-tenant') return refused('stranger');
  if (actor.left) return action === 'read-passport' && relation === 'self' ? ALLOWED : refused('left');
  switch (action) {
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
    case 'share':
      return asSelf(relation);
    case 'read-item':
      return readItem(actor, relation, granted);
  }
}

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

function readItem(actor: Actor, relation: Relation, granted: boolean): Decision {
  if (relation === 'self') return ALLOWED;
  const guide = asGuide(actor, relation);
  if (!guide.allowed) return guide;
  return granted ? ALLOWED : refused('not-shared');
}
