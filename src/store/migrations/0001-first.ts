import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { indexMaker, tableMaker } from './table.ts';
import type { TypeWords } from './words.ts';

/** The first tables (`schema.ts` tells what is in them), each with an index for every path that a person waits for. */
export function firstSchema(words: TypeWords): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await people(db, words);
      await chats(db, words);
      await conversations(db, words);
      await passport(db, words);
      await outbox(db, words);
    },
  };
}

async function people(db: Kysely<unknown>, words: TypeWords): Promise<void> {
  const table = tableMaker(db, words);
  const index = indexMaker(db);
  await table('schools', [], { settings: 'text', questions: 'text', imported_at: 'time' });
  await table('teams', ['id'], { id: 'text', sourced_id: 'text', name: 'text', setting: 'text' });
  await index('teams', 'sourced', ['sourced_id'], { unique: true });
  const person = {
    id: 'text',
    sourced_id: 'text',
    upn: 'text',
    entra_id: 'text?',
    given_name: 'text',
    family_name: 'text',
  } as const;
  const place = {
    roles: 'text',
    team_id: 'text?',
    group_name: 'text?',
    grade: 'text?',
    locale: 'text?',
    left_on: 'text?',
  } as const;
  await table('people', ['id'], { ...person, ...place }, { team_id: 'teams' });
  await index('people', 'sourced', ['sourced_id'], { unique: true });
  // A login name may be given to someone else once its owner has left.
  await index('people', 'upn', ['upn'], { unique: true, only: 'left_on is null' });
  await index('people', 'entra', ['entra_id'], { unique: true, only: 'left_on is null' });
  const period = { from_on: 'text', until_on: 'text?' } as const;
  await table('guides', ['student_id', 'mentor_id', 'from_on'], { student_id: 'text', mentor_id: 'text', ...period }, bothPeople);
  await index('guides', 'mentor', ['mentor_id']);
  await table('placements', ['id'], { id: 'text', student_id: 'text', company: 'text', ...period }, { student_id: 'people' });
  await index('placements', 'student', ['student_id', 'from_on']);
  const preference = { person_id: 'text', name: 'text', value: 'text', updated_at: 'time' } as const;
  await table('preferences', ['person_id', 'name'], preference, { person_id: 'people' });
}

const bothPeople = { student_id: 'people', mentor_id: 'people' };

async function chats(db: Kysely<unknown>, words: TypeWords): Promise<void> {
  const table = tableMaker(db, words);
  const index = indexMaker(db);
  const address = { channel: 'text', service_url: 'text', bot: 'text', locale: 'text', reachable: 'count' } as const;
  await table(
    'chats',
    ['id'],
    { id: 'text', person_id: 'text?', kind: 'text', ...address, updated_at: 'time' },
    { person_id: 'people' },
  );
  await index('chats', 'person', ['person_id', 'updated_at']);
  await index('chats', 'newest', ['updated_at']);
  await table('ledger', ['chat_id', 'key'], { chat_id: 'text', key: 'text', answer: 'bytes?', at: 'time' });
  await index('ledger', 'age', ['at']);
  await table('cards', ['chat_id', 'slot'], { chat_id: 'text', slot: 'text', activity_id: 'text', updated_at: 'time' });
}

async function conversations(db: Kysely<unknown>, words: TypeWords): Promise<void> {
  const table = tableMaker(db, words);
  const index = indexMaker(db);
  const whose = { id: 'text', mentor_id: 'text', student_id: 'text', chat_id: 'text' } as const;
  const saved = { state: 'text', rev: 'count', machine: 'text', version: 'count', snapshot: 'bytes' } as const;
  await table(
    'conversations',
    ['id'],
    { ...whose, ...saved, started_at: 'time', updated_at: 'time', ended_at: 'time?' },
    bothPeople,
  );
  await index('conversations', 'open', ['mentor_id', 'updated_at'], { only: "state <> 'ended'" });
  await index('conversations', 'pair', ['student_id', 'mentor_id', 'started_at']);
  await index('conversations', 'mentor', ['mentor_id', 'started_at']);
  const asked = { state: 'text', items: 'bytes', created_at: 'time', answered_at: 'time?' } as const;
  await table(
    'proposals',
    ['id'],
    { id: 'text', conversation_id: 'text', student_id: 'text', mentor_id: 'text', ...asked },
    { conversation_id: 'conversations', ...bothPeople },
  );
  await index('proposals', 'open', ['student_id', 'created_at'], { only: "state = 'open'" });
  await index('proposals', 'conversation', ['conversation_id', 'created_at']);
  await table('facts', ['id'], { id: 'text', conversation_id: 'text', kind: 'text', value: 'text', on_day: 'text' });
  await index('facts', 'conversation', ['conversation_id']);
  await index('facts', 'day', ['on_day']);
}

async function passport(db: Kysely<unknown>, words: TypeWords): Promise<void> {
  const table = tableMaker(db, words);
  const index = indexMaker(db);
  const item = {
    id: 'text',
    student_id: 'text',
    conversation_id: 'text?',
    body: 'bytes',
    confirmed_via: 'text',
    created_at: 'time',
    updated_at: 'time',
  } as const;
  await table('entries', ['id'], { ...item, kind: 'text', source: 'text' }, { student_id: 'people' });
  await index('entries', 'student', ['student_id', 'created_at']);
  await table('agreements', ['id'], { ...item, due_on: 'text', competency: 'text?', state: 'text' }, { student_id: 'people' });
  await index('agreements', 'student', ['student_id', 'created_at']);
  await index('agreements', 'due', ['due_on'], { only: "state = 'agreed'" });
  await table(
    'grants',
    ['id'],
    { id: 'text', student_id: 'text', item_id: 'text', grantee_id: 'text', created_at: 'time' },
    { student_id: 'people', grantee_id: 'people' },
  );
  await index('grants', 'item', ['item_id', 'grantee_id'], { unique: true });
  await index('grants', 'grantee', ['grantee_id', 'student_id']);
  await index('grants', 'student', ['student_id']);
  await table(
    'readings',
    ['id'],
    { id: 'text', student_id: 'text', reader_id: 'text', purpose: 'text', at: 'time' },
    { student_id: 'people', reader_id: 'people' },
  );
  await index('readings', 'student', ['student_id', 'at']);
}

async function outbox(db: Kysely<unknown>, words: TypeWords): Promise<void> {
  const table = tableMaker(db, words);
  const index = indexMaker(db);
  const whom = { id: 'text', lane: 'text', chat_id: 'text?', person_id: 'text?' } as const;
  const what = { op: 'text', slot: 'text?', payload: 'bytes' } as const;
  const progress = {
    state: 'text',
    attempts: 'count',
    due_at: 'time',
    leased_until: 'time?',
    created_at: 'time',
    error: 'text?',
  } as const;
  await table('outbox', ['id'], { ...whom, ...what, ...progress });
  await index('outbox', 'due', ['due_at', 'id'], { only: "state = 'pending'" });
  await index('outbox', 'lane', ['lane', 'id'], { only: "state = 'pending'" });
}
