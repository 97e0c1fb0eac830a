import { afterEach, beforeEach } from 'vitest';
import { keyIdOf } from '../../src/store/codec.ts';
import type { Tx } from '../../src/store/store.ts';
import { CANARY, lives } from '../passport/lives.ts';
import { tabOf } from '../tabs/tab.ts';
import type { Person } from '../wire/person.ts';
import type { School } from '../wire/school.ts';
import { type Actor, ACTORS } from './access.ts';

const WHO: Readonly<Record<Exclude<Actor, 'stranger'>, string>> = {
  'owner': 's004',
  'guide': 'm01',
  'former-guide': 'm03',
  'other-mentor': 'm02',
  'other-student': 's023',
  'coordinator': 'c01',
  'admin': 'a01',
  'other-tenant': 's004',
}; // prettier-ignore
const AWAY = '99999999-0000-4000-8000-000000000009';

/** What she is called once her life is lived: our own examples say Sara. */
export const NAME = { given_name: 'Quirine', family_name: 'Zwaluwstaart' };

/** Every table that has rows of a student, by the column that says whose they are. Reminders are of whom they are for. */
const TABLES = {
  student_id: ['entries', 'agreements', 'proposals', 'conversations', 'links', 'reflections', 'grants', 'shares', 'answers', 'handovers', 'readings', 'looks', 'talks', 'downloads', 'brought', 'guides', 'placements'], // prettier-ignore
  person_id: ['reminders', 'preferences', 'erasures'],
} as const;
const HERS = Object.entries(TABLES).flatMap(([column, tables]) => tables.map((table) => [table, column] as const));
/** What her mentor has nothing to do with, not even by its id. */
const HERS_ALONE: readonly string[] = ['links', 'shares', 'looks', 'downloads', 'brought', 'reflections', 'handovers', 'grants'];

/** What a test needs to know of Sara's: ids of hers by name, and of two mentors. */
export type Ids = Readonly<Record<'student' | 'guide' | 'former' | 'entry' | 'agreement' | 'proposal' | 'conversation' | 'link' | 'reflection' | 'share' | 'talk' | 'download' | 'look' | 'brought' | 'reminder', string>>; // prettier-ignore

type Rows = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/** Sara with something in every table that can have something of hers, and everybody who may want it. For the tests of one `describe` block. */
export function useSara(school: School) {
  let ids: Ids | undefined;
  const known = (): Ids => {
    if (!ids) throw new Error('Sara is there during tests only');
    return ids;
  };

  beforeEach(async () => {
    const sara = school.person('s004');
    await lives(school.person('m01'), sara);
    await tabOf(school, sara).put('handover/proposal', {});
    ids = await school.in((tx) => prepare(tx, school.clock.now()));
  });
  afterEach(() =>
    school.in(async ({ db }) => {
      await db.deleteFrom('guides').where('mentor_id', '=', known().former).execute();
      await db.updateTable('people').set({ given_name: 'Sara', family_name: 'El Idrissi' }).where('id', '=', known().student).execute(); // prettier-ignore
    }),
  );

  const rows = (): Promise<Rows> =>
    school.in(async ({ db }) => {
      const found = HERS.map(async ([table, column]) => {
        const all = db
          .selectFrom(table as 'entries')
          .selectAll()
          .where(column as 'student_id', '=', known().student);
        return [table, await all.execute()] as const;
      });
      return new Map(await Promise.all(found));
    });

  return {
    ids: known,
    person: (actor: Actor): Person => (actor === 'stranger' ? school.stranger() : school.person(WHO[actor])),
    idOf: (actor: Actor) => (actor === 'stranger' ? Promise.resolve('nobody') : school.idOf(WHO[actor])),
    /** The tab of somebody who signed in, with the token of another school where that is who they are. */
    tab(actor: Actor) {
      const person = actor === 'stranger' ? school.stranger() : school.person(WHO[actor]);
      return tabOf(school, person, actor === 'other-tenant' ? { claims: { tid: AWAY } } : {});
    },
    /** What the channel says of where somebody is, when that is not this school. */
    envelope: (actor: Actor) =>
      actor === 'other-tenant' ? { conversation: { id: 'a:away', conversationType: 'personal', tenantId: AWAY }, channelData: {} } : {}, // prettier-ignore
    /** The bot knows people from when the app is there. */
    async everybodyInstalls() {
      for (const actor of ACTORS) if (actor !== 'stranger' && actor !== 'other-tenant') await this.person(actor).installs();
    },
    /** Everything of hers, as it is kept. */
    async kept() {
      return [...(await rows())].map(([table, found]) => [
        table,
        found.map((row) => JSON.stringify(row, withoutNonce)).toSorted(),
      ]);
    },
    /** For each but Sara, what is in what they are told and must not be: her words, for all but her mentor her name, and ids of her rows that they did not send themselves. */
    async hiddenFrom(): Promise<(actor: Actor, told: unknown, sent?: object) => readonly string[]> {
      const kept = await rows();
      const idsIn = (tables: readonly string[]) =>
        tables.flatMap((table) => (kept.get(table) ?? []).flatMap((row) => (typeof row['id'] === 'string' ? [row['id']] : [])));
      const alone = [CANARY, ...idsIn(HERS_ALONE)];
      const all = [CANARY, ...Object.values(NAME), 'elidrissi', known().student, ...idsIn(HERS.map(([table]) => table))];
      return (actor, told, sent = {}) => {
        if (actor === 'owner') return [];
        const [text, own] = [JSON.stringify(told ?? ''), Object.values(sent)];
        return (actor === 'guide' ? alone : all).filter((each) => text.includes(each) && !own.includes(each));
      };
    },
  };
}

/** Adds what a life in the chat leaves no row of, and tells the ids. */
async function prepare({ db }: Tx, now: number): Promise<Ids> {
  const { id: student, tenant_id } = await db.selectFrom('people').selectAll().where('sourced_id', '=', 's004').executeTakeFirstOrThrow(); // prettier-ignore
  const idOf = async (sourcedId: string) => (await db.selectFrom('people').select('id').where('sourced_id', '=', sourcedId).executeTakeFirstOrThrow()).id; // prettier-ignore
  await db.updateTable('people').set(NAME).where('id', '=', student).execute();
  const [guide, former] = [await idOf('m01'), await idOf('m03')];
  const first = async (table: 'entries' | 'agreements' | 'proposals' | 'conversations' | 'links' | 'reflections' | 'shares') =>
    (await db.selectFrom(table).select('id').where('student_id', '=', student).orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()).id; // prettier-ignore
  const link = await first('links');
  const hers = (id: string) => ({ tenant_id, id, student_id: student });
  const added = { talk: 'row-of-talks', download: 'row-of-downloads', look: 'row-of-looks', brought: 'row-of-brought', reminder: 'row-of-reminders' }; // prettier-ignore
  await db.insertInto('guides').values({ tenant_id, student_id: student, mentor_id: former, from_on: '2026-08-31', until_on: '2026-09-30' }).execute(); // prettier-ignore
  await db
    .insertInto('talks')
    .values({ ...hers(added.talk), mentor_id: former, on_day: '2027-01-11', created_at: now })
    .execute();
  await db.insertInto('downloads').values({ ...hers(added.download), token_hash: 'hash', file: 'json', locale: 'nl', created_at: now, expires_at: now + 900_000, uses: 0 }).execute(); // prettier-ignore
  await db
    .insertInto('looks')
    .values({ ...hers(added.look), link_id: link, at: now })
    .execute();
  await db.insertInto('brought').values({ ...hers(added.brought), held_on: '2026-03-02', phases: '["look-back"]', competencies: '[]' }).execute(); // prettier-ignore
  await db.insertInto('reminders').values({ ...hers(added.reminder), person_id: student, kind: 'agreement-due', about: link, on_day: '2026-12-01', state: 'opted-out', not_before: null, attempts: 0, bundle_id: null, created_at: now }).execute(); // prettier-ignore
  return {
    ...added,
    student,
    guide,
    former,
    link,
    entry: await first('entries'),
    agreement: await first('agreements'),
    proposal: await first('proposals'),
    conversation: await first('conversations'),
    reflection: await first('reflections'),
    share: await first('shares'),
  };
}

/** Sealed bytes as they are, in a short form. */
function withoutNonce(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? `${keyIdOf(value)}:${Buffer.from(value).toString('base64')}` : value;
}
