import { describe, expect, test } from 'vitest';
import { findChat } from '../../src/store/chats.ts';
import { guidance, mentorsOf, studentsOf } from '../../src/store/guides.ts';
import { bindEntraId, findByEntraId, findByUpn, findPerson, type Person, setLocale } from '../../src/store/people.ts';
import { ENGINES } from './engines.ts';
import { useStore } from './open-engine.ts';
import { addPeople, TENANT } from './rows.ts';

const SARA: Person = {
  tenantId: TENANT,
  id: 'sara',
  sourcedId: 's1',
  upn: 'sara@school.example',
  entraId: null,
  givenName: 'Sara',
  familyName: 'Yilmaz',
  roles: ['student'],
  teamId: 'care',
  group: 'VIG2A',
  grade: '2',
  locale: null,
  leftOn: null,
};
const ENTRA = '6f9619ff-8b86-4011-b42d-00c04fc964ff';

describe.each(ENGINES)('people on $name', (engine) => {
  const db = useStore(engine);
  const idsOn = async (mentorId: string, today: string) =>
    (await db.in((tx) => studentsOf(tx, { tenantId: TENANT, mentorId, today }))).map(({ id }) => id);

  test('someone is known by login name until the first sign-in binds the Entra id', async () => {
    await db.in(addPeople);
    expect(await db.in((tx) => findByUpn(tx, TENANT, 'Sara@School.Example'))).toEqual(SARA);
    expect(await db.in((tx) => findByEntraId(tx, TENANT, ENTRA))).toBeUndefined();
    expect(await db.in((tx) => bindEntraId(tx, SARA, ENTRA.toUpperCase()))).toBe(true);
    expect(await db.in((tx) => findByEntraId(tx, TENANT, ENTRA))).toEqual({ ...SARA, entraId: ENTRA });
    expect(await db.in((tx) => findByEntraId(tx, 'tenant-2', ENTRA))).toBeUndefined();
  });

  test('a person who is bound is not bound to another account', async () => {
    expect(await db.in((tx) => bindEntraId(tx, SARA, '00000000-0000-4000-8000-00000000000a'))).toBe(false);
    expect((await db.in((tx) => findPerson(tx, SARA)))?.entraId).toBe(ENTRA);
  });

  test('the chosen language is kept', async () => {
    await db.in((tx) => setLocale(tx, SARA, 'en'));
    expect(await db.in((tx) => findPerson(tx, SARA))).toEqual({ ...SARA, entraId: ENTRA, locale: 'en' });
  });

  test('own students are those of today, both ends of a period included', async () => {
    expect(await idsOn('karin', '2026-08-23')).toEqual([]);
    expect(await idsOn('karin', '2026-11-01')).toEqual(['bram', 'sara']);
    expect(await idsOn('karin', '2026-11-02')).toEqual(['sara']);
    expect(await idsOn('omar', '2026-12-01')).toEqual(['sara']);
    expect(await idsOn('omar', '2026-12-19')).toEqual([]);
  });

  test('own students come with their team and its setting', async () => {
    const [sara] = await db.in((tx) => studentsOf(tx, { tenantId: TENANT, mentorId: 'karin', today: '2026-11-23' }));
    expect(sara).toEqual({ ...SARA, entraId: ENTRA, locale: 'en', team: 'Zorg' });
  });

  test('a student can have two mentors at once', async () => {
    const mentors = await db.in((tx) => mentorsOf(tx, { tenantId: TENANT, studentId: 'sara', today: '2026-12-10' }));
    expect(mentors.map(({ id }) => id)).toEqual(['karin', 'omar']);
    expect(await db.in((tx) => guidance(tx, { tenantId: TENANT, mentorId: 'omar', studentId: 'sara' }))).toEqual([
      { from: '2026-12-01', until: '2026-12-18' },
    ]);
  });

  test('who left is no longer anybody’s student, and the login name is free for another', async () => {
    const left = { left_on: '2026-11-20' };
    await db.in((tx) => tx.db.updateTable('people').set(left).where('tenant_id', '=', TENANT).where('id', '=', 'sara').execute());
    expect(await idsOn('karin', '2026-11-23')).toEqual([]);
    expect(await db.in((tx) => findByUpn(tx, TENANT, SARA.upn))).toBeUndefined();
    expect((await db.in((tx) => findByEntraId(tx, TENANT, ENTRA)))?.leftOn).toBe('2026-11-20');
  });

  test('an account goes to a newcomer with all that hung on it, and is no longer that of who left', async () => {
    const chat = { tenant_id: TENANT, id: 'a:sara', person_id: 'sara', kind: 'personal', channel: 'msteams', service_url: 'x' };
    const row = { ...chat, bot: '{}', locale: '', reachable: 1, updated_at: 1 };
    await db.in((tx) => tx.db.insertInto('chats').values(row).execute());
    expect(await db.in((tx) => bindEntraId(tx, { tenantId: TENANT, id: 'bram' }, ENTRA))).toBe(true);
    expect((await db.in((tx) => findByEntraId(tx, TENANT, ENTRA)))?.id).toBe('bram');
    expect((await db.in((tx) => findPerson(tx, SARA)))?.entraId).toBeNull();
    expect((await db.in((tx) => findChat(tx, { tenantId: TENANT, id: 'a:sara' })))?.personId).toBeNull();
  });
});
