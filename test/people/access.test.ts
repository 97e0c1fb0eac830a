import { describe, expect, test } from 'vitest';
import {
  type Action,
  ACTIONS,
  type Actor,
  decide,
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

/** Every action by relation, for a mentor who also is a student of this school in the column `self`. Item reads without leave. */
const TABLE: Record<Action, Record<Relation, Outcome>> = {
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
  confirm: { self: 'yes', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
  'confirm-at-table': { self: 'stranger', guide: 'yes', 'former-guide': 'former', none: 'stranger', 'other-tenant': 'stranger' },
  'change-own-item': { self: 'yes', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
  share: { self: 'yes', guide: 'not-own', 'former-guide': 'stranger', none: 'stranger', 'other-tenant': 'stranger' },
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
    expect(may('self')).toEqual(['read-passport', 'read-item', 'confirm', 'change-own-item', 'share']);
    expect(may('guide')).toEqual([]);
    expect(may('none')).toEqual([]);
  });

  test('who left reads only their own passport', () => {
    const may = (relation: Relation) =>
      ACTIONS.filter(
        (action) =>
          decide({ actor: actor(['student', 'mentor', 'coordinator', 'admin'], true), action, relation, granted: true }).allowed,
      );
    expect(RELATIONS.map(may)).toEqual([['read-passport'], [], [], [], []]);
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
    expect(await relation('karin', 'sara', '2026-11-23', 'tenant-2')).toBe('other-tenant');
  });
});
