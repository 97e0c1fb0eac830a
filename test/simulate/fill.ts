import { type Kysely, sql } from 'kysely';
import { monthAfter, monthOf, spansWith } from '../../src/coverage/periods.ts';
import type { Database } from '../../src/store/schema.ts';

/** Where the chats of a simulated country are, and which moment it is there (epoch milliseconds). */
export type Filling = { readonly serviceUrl: string; readonly at: number };

const NEW_SCHOOLS = sql`select distinct tenant_id from people where entra_id is null`;
const OF_NEW = sql.raw('tenant_id in (select tenant_id from new_schools)');

const DAY_MS = 86_400_000;
const MONTHS = 15;

/**
 * Gives everybody of the seeded schools what a year leaves behind and `seed` does not make: a chat, an account, a passport with three
 * entries and two agreements that the mentor may read, and the traces of work that is done long since (what was published,
 * what was erased). Schools whose people all have accounts had all this before: of them only the address of the chats changes. Words stand unsealed, as from before there was a key.
 */
export async function fill(db: Kysely<Database>, { serviceUrl, at }: Filling, say: (line: string) => void): Promise<void> {
  await sql`update chats set service_url = ${serviceUrl} where service_url <> ${serviceUrl}`.execute(db);
  const { rows } = await NEW_SCHOOLS.execute(db);
  if (rows.length === 0) return;
  const steps: readonly (readonly [string, (tx: Kysely<Database>) => Promise<unknown>])[] = [
    ['accounts', (tx) => sql`update people set entra_id = id where entra_id is null and ${OF_NEW}`.execute(tx)],
    ['chats', (tx) => chats(tx, serviceUrl, at)],
    ['entries', (tx) => entries(tx, at)],
    ['agreements', (tx) => agreements(tx, at)],
    ['grants', (tx) => grants(tx, at)],
    ['publications', (tx) => publications(tx, at)],
    ['what was erased', (tx) => erased(tx, at)],
  ];
  await db.transaction().execute(async (tx) => {
    await sql`create temporary table new_schools on commit drop as ${NEW_SCHOOLS}`.execute(tx);
    for (const [name, step] of steps) {
      say(`filling: ${name}`);
      await step(tx);
    }
  });
  say('filling: statistics');
  await sql`vacuum analyze`.execute(db);
}

function chats(db: Kysely<Database>, serviceUrl: string, at: number): Promise<unknown> {
  return sql`
    insert into chats (tenant_id, id, person_id, kind, channel, service_url, bot, locale, reachable, updated_at)
    select tenant_id, 'a:' || id, id, 'personal', 'msteams', ${serviceUrl}, '{"id":"28:bot"}', 'nl-NL', 1, ${at} from people where ${OF_NEW} on conflict do nothing`.execute(
    db,
  );
}

const plain = (json: string) => sql.raw(`'\\x01'::bytea || convert_to('${json}', 'UTF8')`);

function entries(db: Kysely<Database>, at: number): Promise<unknown> {
  return sql`
    insert into entries (tenant_id, id, student_id, kind, body, source, conversation_id, confirmed_via, created_at, updated_at)
    select tenant_id, gen_random_uuid()::text, id, kind,
      ${plain('{"text":"Ik bleef rustig toen een mevrouw onrustig werd, dat zei mijn begeleider ook"}')},
      'conversation', null, 'own-chat', ${at - 100 * DAY_MS}, ${at - 100 * DAY_MS}
    from people, unnest(array['quality', 'motive', 'core-word']) as kind where roles like '%student%' and ${OF_NEW}`.execute(db);
}

/** One that is done, and one whose day lies within three months from some weeks ago, so that a school day's share is due on any day. */
function agreements(db: Kysely<Database>, at: number): Promise<unknown> {
  const day = new Date(at).toISOString().slice(0, 10);
  return sql`
    insert into agreements
      (tenant_id, id, student_id, conversation_id, body, due_on, competency, state, confirmed_via, created_at, updated_at, source)
    select tenant_id, gen_random_uuid()::text, id, null,
      ${plain('{"what":"Een dag meelopen bij de dagbesteding","helper":"mijn begeleider","brings":"weten of het bij me past"}')},
      to_char(${day}::date + case state when 'done' then -60 else (mod(abs(hashtext(id)), 90) - 30) end, 'YYYY-MM-DD'),
      null, state, 'own-chat', ${at - 100 * DAY_MS}, ${at - 100 * DAY_MS}, null
    from people, unnest(array['done', 'agreed']) as state where roles like '%student%' and ${OF_NEW}`.execute(db);
}

function grants(db: Kysely<Database>, at: number): Promise<unknown> {
  return sql`
    insert into grants (tenant_id, id, student_id, item_id, grantee_id, created_at)
    select items.tenant_id, gen_random_uuid()::text, items.student_id, items.id, guides.mentor_id, ${at - 100 * DAY_MS}
    from (select tenant_id, id, student_id from entries union all select tenant_id, id, student_id from agreements) as items
    join guides on guides.tenant_id = items.tenant_id and guides.student_id = items.student_id
    where items.${OF_NEW} on conflict do nothing`.execute(db);
}

/** Every period that is over counts as published, so that nothing of the past is counted during the hour. */
async function publications(db: Kysely<Database>, at: number): Promise<void> {
  const month = monthOf(new Date(at).toISOString());
  const past = Array.from({ length: MONTHS }, (_, back) => spansWith(monthAfter(month, -back - 1), 8)).flat();
  for (const { id, kind } of new Map(past.map((span) => [span.id, span])).values()) {
    await sql`
      insert into publications (tenant_id, period, kind, thresholds, published_at)
      select tenant_id, ${id}, ${kind}, '{}', ${at} from schools where ${OF_NEW} on conflict do nothing`.execute(db);
  }
}

/** The notes of talks that are weeks old are gone by now. */
function erased(db: Kysely<Database>, at: number): Promise<unknown> {
  return sql`update conversations set words_erased_at = ended_at where ended_at < ${at - 14 * DAY_MS} and words_erased_at is null and ${OF_NEW}`.execute(
    db,
  );
}
