import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cardAt, placeCard } from '../../src/store/cards.ts';
import { anyChat, chatOfPerson, findChat, lockChat, setReachable } from '../../src/store/chats.ts';
import { plainCodec } from '../../src/store/codec.ts';
import {
  conversationInHand,
  conversationsBetween,
  hasNewer,
  lastConversations,
  loadConversation,
  openConversations,
  recentConversations,
} from '../../src/store/conversations.ts';
import { chatsOf, deleteFacts, deleteOwn, emptyLedgerOf, peopleAround, slotsIn } from '../../src/store/erasure.ts';
import { factsOf } from '../../src/store/facts.ts';
import { granteesOf, isGranted, revokeGrants } from '../../src/store/grants.ts';
import { groupCommit } from '../../src/store/group-commit.ts';
import { createMemory } from '../../src/store/memory.ts';
import { keptOf } from '../../src/store/kept.ts';
import { pruneLedger, takeLedger } from '../../src/store/ledger.ts';
import { findLink, forgetEndedLinks, linksOf, looksOf, revokeLink } from '../../src/store/links.ts';
import { migrateSqlite } from '../../src/store/migrate.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { claim, nextDue } from '../../src/store/outbox-claim.ts';
import { agreementsOf, countEntries, entriesOf, findAgreement, findEntry, withdrawItem } from '../../src/store/passport.ts';
import { agreementsFor, entriesFor } from '../../src/store/passport-readers.ts';
import { guidance, mentorsOf, studentsOf } from '../../src/store/guides.ts';
import { findByEntraId, findByUpn, findPerson } from '../../src/store/people.ts';
import { placementsOf } from '../../src/store/placements.ts';
import { preferencesOf } from '../../src/store/preferences.ts';
import { loadProposal, openProposals, proposalOfConversation } from '../../src/store/proposals.ts';
import { readingsOf } from '../../src/store/readings.ts';
import { receiptsOf } from '../../src/store/receipts.ts';
import { leaversUntil } from '../../src/store/retention.ts';
import type { Database } from '../../src/store/schema.ts';
import { findSchool, teamsOf } from '../../src/store/schools.ts';
import { removeShare, removeSharesOfItem, sharesOf, studentsSharingWithTeam } from '../../src/store/shares.ts';
import { withFixedPlan } from '../../src/store/statements.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { conversationsAbout, conversationsWithWords } from '../../src/store/words.ts';
import { temporaryFolder } from './engines.ts';
import { CHAT, NOW, TENANT } from './rows.ts';

/** Every path that a person waits for must have an index behind it, whatever the school's size. */
const asked = new Set<string>();
let sqlite: Sqlite.Database;
let store: Store;
let newStore: () => Store;
let folder: { path: string; remove: () => Promise<void> };

beforeAll(async () => {
  folder = await temporaryFolder();
  sqlite = new Sqlite(join(folder.path, 'plans.db'));
  const statements = {
    prepare(text: string): Sqlite.Statement {
      asked.add(withFixedPlan(text));
      return sqlite.prepare(withFixedPlan(text));
    },
    close: () => void sqlite.close(),
  };
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: statements }) });
  await migrateSqlite(sqlite, db);
  // A new one knows no statement yet, so that each test sees all that it asks.
  newStore = () =>
    groupCommit({
      sqlite,
      statements,
      db,
      codec: plainCodec,
      memory: createMemory(),
      disk: { synced: async () => {}, look: () => {}, close: () => {} },
    });
});
beforeEach(() => {
  store = newStore();
});
afterAll(async () => {
  await store.close();
  await folder.remove();
});

const tenantId = TENANT;
const key = { tenantId, id: 'x' };
const sara = { tenantId, studentId: 'sara', limit: 10 };
const card = { tenantId, chatId: 'c', slot: 's' };
const pair = { tenantId, mentorId: 'karin', studentId: 'sara' };
const ledger = { tenantId, chatId: 'c', key: 'k' };
const owed = { tenantId, id: 'o', chatId: 'c', personId: null, op: 'send', slot: null, payload: {}, dueAt: NOW } as const;

const PATHS: Readonly<Record<string, (tx: Tx) => Promise<unknown>>> = {
  lockChat: (tx) => lockChat(tx, { ...CHAT, personId: null }, NOW),
  findChat: (tx) => findChat(tx, key),
  chatOfPerson: (tx) => chatOfPerson(tx, tenantId, 'sara'),
  anyChat: (tx) => anyChat(tx, tenantId),
  setReachable: (tx) => setReachable(tx, key, true),
  takeLedger: async (tx) => [await takeLedger(tx, ledger, NOW), await takeLedger(tx, ledger, NOW)],
  pruneLedger: (tx) => pruneLedger(tx, tenantId, NOW),
  loadConversation: (tx) => loadConversation(tx, key),
  openConversations: (tx) => openConversations(tx, tenantId, 'karin'),
  conversationInHand: (tx) => conversationInHand(tx, tenantId, 'karin'),
  conversationsBetween: (tx) => conversationsBetween(tx, pair, 5),
  recentConversations: (tx) => recentConversations(tx, tenantId, 'karin', 5),
  hasNewer: (tx) => hasNewer(tx, { ...pair, startedAt: NOW }, 5),
  lastConversations: (tx) => lastConversations(tx, tenantId, 'karin'),
  factsOf: (tx) => factsOf(tx, tenantId, 'x'),
  cards: async (tx) => [await placeCard(tx, card, 'a', NOW), await cardAt(tx, card)],
  findPerson: (tx) => findPerson(tx, key),
  findByEntraId: (tx) => findByEntraId(tx, tenantId, 'e'),
  findByUpn: (tx) => findByUpn(tx, tenantId, 'u'),
  studentsOf: (tx) => studentsOf(tx, { ...pair, today: '2026-11-23' }),
  mentorsOf: (tx) => mentorsOf(tx, { ...pair, today: '2026-11-23' }),
  guidance: (tx) => guidance(tx, pair),
  placementsOf: (tx) => placementsOf(tx, pair),
  preferencesOf: (tx) => preferencesOf(tx, { tenantId, personId: 'karin' }),
  loadProposal: (tx) => loadProposal(tx, key),
  openProposals: (tx) => openProposals(tx, tenantId, 'sara'),
  proposalOfConversation: (tx) => proposalOfConversation(tx, tenantId, 'x'),
  entriesOf: (tx) => entriesOf(tx, sara),
  entriesFor: (tx) => entriesFor(tx, { ...sara, viewerId: 'karin' }),
  countEntries: (tx) => countEntries(tx, tenantId, 'sara'),
  agreementsOf: (tx) => agreementsOf(tx, sara),
  agreementsFor: (tx) => agreementsFor(tx, { ...sara, viewerId: 'karin' }),
  items: async (tx) => [
    await findEntry(tx, key),
    await findAgreement(tx, key),
    await withdrawItem(tx, { ...key, studentId: 'sara' }),
  ],
  grants: async (tx) => [
    await granteesOf(tx, tenantId, 'sara'),
    await revokeGrants(tx, { tenantId, studentId: 'sara', itemId: 'x' }),
  ],
  readingsOf: (tx) => readingsOf(tx, { ...sara, ahead: 0 }),
  entriesByLink: async (tx) => [
    await entriesFor(tx, { ...sara, linkId: 'l' }),
    await agreementsFor(tx, { ...sara, linkId: 'l' }),
    await isGranted(tx, { tenantId, studentId: 'sara', itemId: 'x', granteeId: 'karin' }),
  ],
  shares: async (tx) => [
    await sharesOf(tx, sara),
    await removeShare(tx, sara, 'x'),
    await removeSharesOfItem(tx, sara, 'x'),
    await studentsSharingWithTeam(tx, tenantId, 'care'),
  ],
  links: async (tx) => [
    await findLink(tx, { tenantId, tokenHash: 'h' }),
    await linksOf(tx, sara),
    await revokeLink(tx, sara, 'x', NOW),
    await forgetEndedLinks(tx, sara, { at: NOW, keep: 0 }),
    await looksOf(tx, { ...sara, ahead: 0 }),
  ],
  receiptsOf: (tx) => receiptsOf(tx, tenantId, 'sara'),
  keptOf: (tx) => keptOf(tx, sara),
  conversationsAbout: (tx) => conversationsAbout(tx, tenantId, 'sara'),
  erasing: async (tx) => [
    await peopleAround(tx, sara),
    await chatsOf(tx, tenantId, ['sara']),
    await slotsIn(tx, tenantId, 'c'),
    await deleteFacts(tx, tenantId, ['x']),
    await emptyLedgerOf(tx, tenantId, ['c']),
    await deleteOwn(tx, sara),
  ],
  due: async (tx) => [
    await conversationsWithWords(tx, tenantId, { before: NOW, now: NOW, states: { in: ['ended'] }, limit: 5 }),
    await leaversUntil(tx, tenantId, '2024-11-23'),
  ],
  school: async (tx) => [await findSchool(tx, tenantId), await teamsOf(tx, tenantId)],
  outbox: async (tx) => [await enqueue(tx, [owed], NOW), await nextDue(tx, NOW)],
};

/** Steps that read a whole table, or everything of a school: few rows are in `schools` and `teams`, and what is owed comes in the order of its index. */
function scansOf(text: string): string[] {
  const values = Array.from(text.matchAll(/\?/gu), () => null);
  const steps = sqlite.prepare(`explain query plan ${text}`).all(values) as { detail: string }[];
  const isScan = (detail: string) => /^SCAN (?!CONSTANT|owing|next|\(subquery)/u.test(detail);
  const isWholeSchool = (detail: string) =>
    /^SEARCH (?!schools|teams|outbox USING INDEX outbox_due).*\(tenant_id=\?\)$/u.test(detail);
  return steps.map(({ detail }) => detail).filter((detail) => isScan(detail) || isWholeSchool(detail));
}

test.each(Object.entries(PATHS))('%s goes by an index', async (_, path) => {
  asked.clear();
  await store.transaction(path);
  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].filter(isQuery).flatMap(scansOf)).toEqual([]);
});

test('claiming what is owed goes by an index', async () => {
  asked.clear();
  await claim(store, { now: NOW, limit: 10, leaseMs: 1000 });
  const queries = [...asked].filter(isQuery);
  expect(queries).toHaveLength(2);
  expect(queries.flatMap(scansOf)).toEqual([]);
});

function isQuery(text: string): boolean {
  return !/^(?:begin|commit|savepoint|release)/iu.test(text);
}

test('a query without an index would be noticed', () => {
  expect(scansOf('select * from people where family_name = ?')).toEqual(['SCAN people']);
  expect(scansOf('select * from people where tenant_id = ? and family_name = ?')).toHaveLength(1);
});
