import { describe, expect, test } from 'vitest';
import {
  type Action,
  ACTIONS,
  type Actor,
  decide,
  decideLink,
  type Refusal,
  type Relation,
  RELATIONS,
  relationTo,
} from '../../src/people/access.ts';
import type { Role } from '../../src/store/people.ts';
import { ENGINES } from '../store/engines.ts';
import { useStore } from '../store/open-engine.ts';
import { addPeople, TENANT } from '../store/rows.ts';

type Outcome = 'yes' | Refusal;

/** Every action by relation, for a mentor; in the column `self` about themselves, who are no student. Item reads without leave. */
const TABLE: Record<Action, Record<Relation, Outcome>> = {
  'search-questions': { self: 'yes', guide: 'yes', 'former-guide': 'yes', none: 'yes', 'other-tenant': 'stranger' },
  'list-own-students': { self: 'yes', guide: 'yes', 'former-guide': 'yes', none: 'yes', 'other-tenant': 'stranger' },
  guide: { self: 'stranger', guide: 'yes', 'former-guide': 'former', none: 'stranger', 'other-tenant': 'stranger' },
  'read-own-conversation': {
    self: 'stranger',
    guide: 'yes',
    'former-guide': 'former',
    none: 'stranger',
    'other-tenant': 'stranger',
  },
  'read-passport': { self: 'yes', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
  'read-item': { self: 'yes', guide: 'not-shared', 'former-guide': 'former', none: 'stranger', 'other-tenant': 'stranger' },
  'read-handover': { self: 'yes', guide: 'not-shared', 'former-guide': 'former', none: 'stranger', 'other-tenant': 'stranger' },
  confirm: { self: 'yes', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
  'confirm-at-table': { self: 'stranger', guide: 'yes', 'former-guide': 'former', none: 'stranger', 'other-tenant': 'stranger' },
  'change-own-item': { self: 'yes', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
  share: { self: 'role', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
  'read-own-data': { self: 'yes', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
  'erase-own-data': { self: 'yes', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
  'see-coverage': { self: 'role', guide: 'role', 'former-guide': 'role', none: 'role', 'other-tenant': 'stranger' },
  administer: { self: 'role', guide: 'role', 'former-guide': 'role', none: 'role', 'other-tenant': 'stranger' },
};

const actor = (roles: readonly Role[], left = false): Actor => ({ tenantId: TENANT, personId: 'karin', roles, left });
const outcome = (question: Parameters<typeof decide>[0]): Outcome => {
  const decision = decide(question);
  return decision.allowed ? 'yes' : decision.reason;
};

describe('access', () => {
  test.each(ACTIONS)('%s, for a mentor in every relation', (action) => {
    const found = Object.fromEntries(
      RELATIONS.map((relation) => [relation, outcome({ actor: actor(['mentor']), action, relation })]),
    );
    expect(found).toEqual(TABLE[action]);
  });

  test('an item is read by today’s mentor once the student shared it, and by nobody else', () => {
    const read = (relation: Relation) => outcome({ actor: actor(['mentor']), action: 'read-item', relation, granted: true });
    expect(RELATIONS.map(read)).toEqual(['yes', 'yes', 'former', 'stranger', 'stranger']);
  });

  test('a handover is read by a mentor of today who is new, and by no mentor of a team', () => {
    const read = (granted: boolean | 'team') =>
      RELATIONS.map((relation) => outcome({ actor: actor(['mentor']), action: 'read-handover', relation, granted }));
    expect(read(true)).toEqual(['yes', 'yes', 'former', 'stranger', 'stranger']);
    expect(read('team')).toEqual(['yes', 'not-shared', 'former', 'stranger', 'stranger']);
  });

  test('a coordinator sees coverage and no person', () => {
    const may = ACTIONS.filter(
      (action) => decide({ actor: actor(['coordinator']), action, relation: 'none', granted: true }).allowed,
    );
    expect(may).toEqual(['see-coverage']);
  });

  test('an admin administers and sees no person', () => {
    const may = ACTIONS.filter((action) => decide({ actor: actor(['admin']), action, relation: 'none', granted: true }).allowed);
    expect(may).toEqual(['administer']);
  });

  test('a student reaches what is theirs and guides nobody, whatever the guides say', () => {
    const may = (relation: Relation) =>
      ACTIONS.filter((action) => decide({ actor: actor(['student']), action, relation, granted: true }).allowed);
    expect(may('self')).toEqual([
      'read-passport',
      'read-item',
      'read-handover',
      'confirm',
      'change-own-item',
      'share',
      'read-own-data',
      'erase-own-data',
    ]);
    expect(may('guide')).toEqual([]);
    expect(may('none')).toEqual([]);
  });

  test('a mentor of a team it was shared with reads an item, guide or not, within the school', () => {
    const read = (roles: readonly Role[]) => (relation: Relation) =>
      outcome({ actor: actor(roles), action: 'read-item', relation, granted: 'team' });
    expect(RELATIONS.map(read(['mentor']))).toEqual(['yes', 'yes', 'yes', 'yes', 'stranger']);
    expect(RELATIONS.map(read(['coordinator', 'admin']))).toEqual(['yes', 'role', 'former', 'stranger', 'stranger']);
    expect(outcome({ actor: actor(['mentor'], true), action: 'read-item', relation: 'none', granted: 'team' })).toBe('left');
  });

  test('a link shows something until its time, while it stands and its student is at the school', () => {
    const open = { expiresAt: 1000, revokedAt: null, ownerLeft: false };
    const found = [open, { ...open, revokedAt: 500 }, { ...open, ownerLeft: true }, undefined].map((link) =>
      decideLink(link, 999),
    );
    expect(found).toEqual([
      { allowed: true },
      { allowed: false, reason: 'ended' },
      { allowed: false, reason: 'ended' },
      { allowed: false, reason: 'unknown' },
    ]);
    expect(decideLink(open, 1000)).toEqual({ allowed: false, reason: 'ended' });
  });

  test('who left reads and erases only what is theirs', () => {
    const may = (relation: Relation) =>
      ACTIONS.filter(
        (action) =>
          decide({ actor: actor(['student', 'mentor', 'coordinator', 'admin'], true), action, relation, granted: true }).allowed,
      );
    expect(RELATIONS.map(may)).toEqual([['read-passport', 'read-own-data', 'erase-own-data'], [], [], [], []]);
  });
});

describe.each(ENGINES)('a relation on $name', (engine) => {
  const db = useStore(engine);

  test('follows who guides whom on the day', async () => {
    await db.in(addPeople);
    const relation = (personId: string, id: string, today: string, tenantId = TENANT) =>
      db.in((tx) => relationTo(tx, { tenantId: TENANT, personId }, { tenantId, id }, today));
    expect(await relation('sara', 'sara', '2026-11-23')).toBe('self');
    expect(await relation('karin', 'sara', '2026-11-23')).toBe('guide');
    expect(await relation('karin', 'bram', '2026-11-01')).toBe('guide');
    expect(await relation('karin', 'bram', '2026-11-02')).toBe('former-guide');
    expect(await relation('omar', 'sara', '2026-11-30')).toBe('none');
    expect(await relation('omar', 'sara', '2026-12-01')).toBe('guide');
    expect(await relation('omar', 'bram', '2026-12-01')).toBe('none');
    const again = { tenant_id: TENANT, student_id: 'bram', mentor_id: 'karin', from_on: '2027-01-04', until_on: null };
    await db.in((tx) => tx.db.insertInto('guides').values(again).execute());
    expect(await relation('karin', 'bram', '2026-12-01')).toBe('former-guide');
    expect(await relation('karin', 'sara', '2026-11-23', 'tenant-2')).toBe('other-tenant');
  });
});
