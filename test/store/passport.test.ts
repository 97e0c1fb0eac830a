import { describe, expect, test } from 'vitest';
import { addConversation } from '../../src/store/conversations.ts';
import { addGrants, granteesOf, revokeGrants } from '../../src/store/grants.ts';
import {
  addAgreements,
  addEntries,
  type Agreement,
  agreementsOf,
  countEntries,
  entriesOf,
  type Entry,
  findAgreement,
  findEntry,
  hadAgreement,
  saveAgreement,
  withdrawItem,
} from '../../src/store/passport.ts';
import { agreementsFor, entriesFor } from '../../src/store/passport-readers.ts';
import {
  addProposal,
  answeredProposals,
  loadProposal,
  openProposals,
  type Proposal,
  proposalOfConversation,
  settleProposal,
} from '../../src/store/proposals.ts';
import { addReading, readingsOf } from '../../src/store/readings.ts';
import { emptyProposals } from '../../src/store/words.ts';
import { ENGINES } from './engines.ts';
import { useStore } from './open-engine.ts';
import { addPeople, CONVERSATION, NOW, TENANT } from './rows.ts';

const PROPOSAL: Proposal = {
  tenantId: TENANT,
  id: 'proposal-1',
  conversationId: CONVERSATION.id,
  studentId: 'sara',
  mentorId: 'karin',
  state: 'open',
  items: [{ id: 'quality', kind: 'quality', text: 'Ik blijf rustig' }],
  createdAt: NOW,
  answeredAt: null,
};

const entry = (id: string, createdAt: number): Entry => ({
  tenantId: TENANT,
  id,
  studentId: 'sara',
  kind: 'quality',
  source: 'conversation',
  conversationId: CONVERSATION.id,
  body: { text: `Ik blijf rustig (${id})` },
  confirmedVia: 'own-chat',
  createdAt,
  updatedAt: createdAt,
});

const AGREEMENT: Agreement = {
  tenantId: TENANT,
  id: 'agreement-1',
  studentId: 'sara',
  conversationId: CONVERSATION.id,
  body: { what: 'Een dag meelopen', helper: 'Ria', brings: 'Weten of het past' },
  dueOn: '2026-12-08',
  competency: 'work-exploration',
  state: 'agreed',
  confirmedVia: 'mentor-screen',
  createdAt: NOW,
  updatedAt: NOW,
};

describe.each(ENGINES)('a passport on $name', (engine) => {
  const db = useStore(engine);
  const sara = { tenantId: TENANT, studentId: 'sara', limit: 10 };
  const forKarin = { ...sara, viewerId: 'karin' };
  const grant = (itemId: string, granteeId = 'karin') => ({
    tenantId: TENANT,
    id: `grant-${itemId}-${granteeId}`,
    studentId: 'sara',
    itemId,
    granteeId,
    createdAt: NOW,
  });

  test('a proposal waits for the student and is settled once', async () => {
    await db.in(addPeople);
    await db.in((tx) => addConversation(tx, CONVERSATION));
    await db.in((tx) => addProposal(tx, PROPOSAL));
    expect(await db.in((tx) => openProposals(tx, TENANT, 'sara'))).toEqual([PROPOSAL]);
    expect(await db.in((tx) => proposalOfConversation(tx, TENANT, CONVERSATION.id))).toEqual(PROPOSAL);

    const other: Proposal = { ...PROPOSAL, id: 'proposal-2', studentId: 'bram' };
    await db.in((tx) => addProposal(tx, other));
    const answer = { state: 'answered', items: [{ id: 'quality', decision: 'confirmed' }], at: NOW + 1 } as const;
    const settled = await Promise.all([
      db.in((tx) => settleProposal(tx, PROPOSAL, answer)),
      db.in((tx) => settleProposal(tx, PROPOSAL, answer)),
    ]);
    expect(settled.toSorted()).toEqual([false, true]);
    expect(await db.in((tx) => openProposals(tx, TENANT, 'sara'))).toEqual([]);
    expect(await db.in((tx) => openProposals(tx, TENANT, 'bram'))).toEqual([other]);
    const answered: Proposal = { ...PROPOSAL, state: 'answered', items: answer.items, answeredAt: NOW + 1 };
    expect(await db.in((tx) => loadProposal(tx, PROPOSAL))).toEqual(answered);
    expect(await db.in((tx) => answeredProposals(tx, TENANT, 'sara'))).toEqual([answered]);
    expect(await db.in((tx) => answeredProposals(tx, TENANT, 'bram'))).toEqual([]);
    await db.in((tx) => emptyProposals(tx, CONVERSATION, () => []));
    expect(await db.in((tx) => loadProposal(tx, PROPOSAL))).toEqual({ ...answered, items: [] });
    expect(await db.in((tx) => loadProposal(tx, other))).toEqual(other);
  });

  test('what was confirmed is the student’s, the newest first', async () => {
    await db.in((tx) => addEntries(tx, [entry('e1', NOW), entry('e2', NOW + 2), entry('e3', NOW + 1)]));
    await db.in((tx) => addAgreements(tx, [AGREEMENT]));
    expect(await db.in((tx) => entriesOf(tx, { ...sara, limit: 2 }))).toEqual([entry('e2', NOW + 2), entry('e3', NOW + 1)]);
    expect(await db.in((tx) => countEntries(tx, TENANT, 'sara'))).toBe(3);
    expect(await db.in((tx) => agreementsOf(tx, sara))).toEqual([AGREEMENT]);
    expect(await db.in((tx) => findEntry(tx, { tenantId: TENANT, id: 'e1' }))).toEqual(entry('e1', NOW));
    expect(await db.in((tx) => findEntry(tx, { tenantId: 'tenant-2', id: 'e1' }))).toBeUndefined();
  });

  test('nobody else reads anything until the student shares it, and then only that', async () => {
    expect(await db.in((tx) => entriesFor(tx, forKarin))).toEqual([]);
    expect(await db.in((tx) => agreementsFor(tx, forKarin))).toEqual([]);
    await db.in((tx) => addGrants(tx, [grant('e1'), grant('agreement-1'), grant('e1', 'omar')]));
    await db.in((tx) => addGrants(tx, [{ ...grant('e1'), id: 'given-twice' }]));
    expect(await db.in((tx) => entriesFor(tx, forKarin))).toEqual([entry('e1', NOW)]);
    expect(await db.in((tx) => agreementsFor(tx, forKarin))).toEqual([AGREEMENT]);
    expect(await db.in((tx) => agreementsFor(tx, { ...sara, viewerId: 'omar' }))).toEqual([]);
    const [karin, omar] = [
      { id: 'karin', givenName: 'Karin', familyName: 'de Wit' },
      { id: 'omar', givenName: 'Omar', familyName: 'Haddad' },
    ];
    expect(await db.in((tx) => granteesOf(tx, TENANT, 'sara'))).toEqual(
      new Map([
        ['e1', [karin, omar]],
        ['agreement-1', [karin]],
      ]),
    );
  });

  test('leave that is taken back counts at once, and only its student can take it back', async () => {
    await db.in((tx) => revokeGrants(tx, { tenantId: TENANT, studentId: 'bram', itemId: 'e1' }));
    expect(await db.in((tx) => entriesFor(tx, forKarin))).toEqual([entry('e1', NOW)]);
    await db.in((tx) => revokeGrants(tx, { tenantId: TENANT, studentId: 'sara', itemId: 'e1', granteeId: 'karin' }));
    expect(await db.in((tx) => entriesFor(tx, forKarin))).toEqual([]);
    expect(await db.in((tx) => entriesFor(tx, { ...sara, viewerId: 'omar' }))).toEqual([entry('e1', NOW)]);
  });

  test('an agreement is marked as done with what it brought', async () => {
    const done: Agreement = {
      ...AGREEMENT,
      state: 'done',
      body: { ...AGREEMENT.body, outcome: 'Het past.' },
      updatedAt: NOW + 9,
    };
    await db.in((tx) => saveAgreement(tx, done));
    expect(await db.in((tx) => findAgreement(tx, AGREEMENT))).toEqual(done);
  });

  test('withdrawing takes an item and everybody’s leave away, for its own student only', async () => {
    expect(await db.in((tx) => withdrawItem(tx, { tenantId: TENANT, id: 'e1', studentId: 'bram' }))).toBe(false);
    expect(await db.in((tx) => entriesFor(tx, { ...sara, viewerId: 'omar' }))).toEqual([entry('e1', NOW)]);
    expect(await db.in((tx) => withdrawItem(tx, { tenantId: TENANT, id: 'e1', studentId: 'sara' }))).toBe(true);
    expect(await db.in((tx) => findEntry(tx, { tenantId: TENANT, id: 'e1' }))).toBeUndefined();
    expect((await db.in((tx) => granteesOf(tx, TENANT, 'sara'))).has('e1')).toBe(false);
  });

  test('the student sees who looked along', async () => {
    const reading = { tenantId: TENANT, id: 'r1', studentId: 'sara', readerId: 'karin', purpose: 'preparation', at: NOW };
    await db.in((tx) => addReading(tx, reading));
    const before = (id: string, at: number) => db.in((tx) => addReading(tx, { ...reading, id, at }));
    await before('r2', NOW - 1);
    await before('r3', NOW - 86_400_000);
    const karin = { readerId: 'karin', givenName: 'Karin', familyName: 'de Wit' };
    const told = await db.in((tx) => readingsOf(tx, { ...sara, ahead: 3_600_000 }));
    expect(told).toEqual([
      { ...karin, at: NOW },
      { ...karin, at: NOW - 86_400_000 },
    ]);
  });

  test('who looks again after a moment that is given is kept once for each purpose, and anew before it', async () => {
    const look = (id: string, purpose: string, at: number, since: number) =>
      db.in((tx) => addReading(tx, { tenantId: TENANT, id, studentId: 'sara', readerId: 'karin', purpose, at }, since));
    await look('again-1', 'outcome', NOW, NOW - 10);
    await look('again-2', 'outcome', NOW + 9, NOW - 1);
    await look('again-3', 'planned', NOW + 9, NOW - 1);
    await look('again-4', 'outcome', NOW + 10, NOW);
    const told = await db.in((tx) =>
      tx.db.selectFrom('readings').select(['purpose', 'at']).where('id', 'like', 'again-%').orderBy('at', 'desc').execute(),
    );
    expect(told.map(({ purpose, at }) => [purpose, at])).toEqual([
      ['outcome', NOW + 10],
      ['planned', NOW + 9],
      ['outcome', NOW],
    ]);
  });

  test('who looked by a clock that was ahead is written down again once it is right', async () => {
    const look = (id: string, at: number) =>
      db.in((tx) =>
        addReading(tx, { tenantId: TENANT, id, studentId: 'bram', readerId: 'karin', purpose: 'outcome', at }, at - 10),
      );
    await look('ahead', NOW + 1_000);
    await look('right', NOW);
    await look('right-again', NOW + 1);
    const told = await db.in((tx) =>
      tx.db.selectFrom('readings').select('at').where('student_id', '=', 'bram').orderBy('at', 'desc').execute(),
    );
    expect(told.map(({ at }) => at)).toEqual([NOW + 1_000, NOW]);
  });

  test('whether a student had made an agreement is told of their own, made here before that moment', async () => {
    const when = { tenantId: TENANT, conversationId: null, confirmedVia: 'own-chat', createdAt: NOW, updatedAt: NOW } as const;
    const made = { body: { what: 'x', helper: '', brings: '' }, dueOn: '2026-12-01', competency: null, state: 'agreed' } as const;
    await db.in((tx) =>
      addAgreements(tx, [
        { ...when, ...made, id: 'made-here', studentId: 'bram' },
        { ...when, ...made, id: 'brought', studentId: 'omar', source: 'brought-along' },
      ]),
    );
    const had = (studentId: string, before: number, tenantId = TENANT) =>
      db.in((tx) => hadAgreement(tx, { tenantId, studentId, before }));
    expect(await Promise.all([had('bram', NOW + 1), had('bram', NOW), had('omar', NOW + 1), had('karin', NOW + 1)])).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await had('bram', NOW + 1, 'tenant-2')).toBe(false);
  });
});
