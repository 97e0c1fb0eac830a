import type { Chat } from '../../src/store/chats.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import type { Tx } from '../../src/store/store.ts';

/** Rows that tests start from: one tenant, two mentors, two students, a chat and a conversation. */
export const TENANT = 'tenant-1';
export const NOW = Date.UTC(2026, 10, 23, 9);

const PEOPLE = [
  { id: 'karin', sourced_id: 'm1', given_name: 'Karin', family_name: 'de Wit', roles: '["mentor"]' },
  { id: 'omar', sourced_id: 'm2', given_name: 'Omar', family_name: 'Haddad', roles: '["mentor"]' },
  { id: 'sara', sourced_id: 's1', given_name: 'Sara', family_name: 'Yilmaz', roles: '["student"]' },
  { id: 'bram', sourced_id: 's2', given_name: 'Bram', family_name: 'Visser', roles: '["student"]' },
];

/** Karin guides Sara for the time being and Bram until 1 November; Omar stands in for her in December. */
export async function addPeople(tx: Tx): Promise<void> {
  await tx.db
    .insertInto('teams')
    .values({ tenant_id: TENANT, id: 'care', sourced_id: 'org-care', name: 'Zorg', setting: 'mbo' })
    .execute();
  const rest = {
    tenant_id: TENANT,
    entra_id: null,
    group_name: 'VIG2A',
    grade: '2',
    team_id: 'care',
    locale: null,
    left_on: null,
  };
  await tx.db
    .insertInto('people')
    .values(PEOPLE.map((person) => ({ ...rest, ...person, upn: `${person.id}@school.example` })))
    .execute();
  await tx.db
    .insertInto('guides')
    .values([
      { tenant_id: TENANT, student_id: 'sara', mentor_id: 'karin', from_on: '2026-08-24', until_on: null },
      { tenant_id: TENANT, student_id: 'bram', mentor_id: 'karin', from_on: '2026-08-24', until_on: '2026-11-01' },
      { tenant_id: TENANT, student_id: 'sara', mentor_id: 'omar', from_on: '2026-12-01', until_on: '2026-12-18' },
    ])
    .execute();
}

/** Karin's personal chat. */
export const CHAT: Chat = {
  tenantId: TENANT,
  id: 'chat-karin',
  personId: 'karin',
  kind: 'personal',
  channel: 'msteams',
  serviceUrl: 'https://connector.example/',
  bot: { id: '28:bot' },
  locale: 'nl-NL',
};

/** Karin's conversation with Sara, as its first turn left it. */
export const CONVERSATION: Conversation = {
  tenantId: TENANT,
  id: 'conversation-1',
  mentorId: 'karin',
  studentId: 'sara',
  chatId: CHAT.id,
  state: 'live',
  rev: 1,
  machine: 'conversation',
  version: 1,
  snapshot: { value: 'look-back', context: { notes: ['trots op mijn eerste dienst 🙂'] } },
  startedAt: NOW,
  updatedAt: NOW,
  endedAt: null,
};
