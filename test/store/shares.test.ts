import { describe, expect, test } from 'vitest';
import { addGrants, isGranted, revokeGrants } from '../../src/store/grants.ts';
import { addLink, linksOf, revokeLink } from '../../src/store/links.ts';
import { addEntries, addAgreements, withdrawItem } from '../../src/store/passport.ts';
import { agreementsFor, entriesFor } from '../../src/store/passport-readers.ts';
import { addShares, type Reader, removeShare, type Share, sharesOf, studentsSharingWithTeam } from '../../src/store/shares.ts';
import type { Tx } from '../../src/store/store.ts';
import { ENGINES } from './engines.ts';
import { useStore } from './open-engine.ts';
import { addPeople, NOW, TENANT } from './rows.ts';

const SARA = { tenantId: TENANT, studentId: 'sara' };
const share = (id: string, part: Partial<Share>): Share => ({
  ...SARA,
  id,
  scope: 'kind',
  what: 'quality',
  grantee: 'person',
  granteeId: 'karin',
  createdAt: NOW,
  ...part,
});
const item = { ...SARA, conversationId: null, confirmedVia: 'own-chat', createdAt: NOW, updatedAt: NOW } as const;

describe.each(ENGINES)('what a student shares, on $name', (engine) => {
  const db = useStore(engine);
  const readable = async (tx: Tx, reader: Reader) => {
    const seen = { ...SARA, ...reader, limit: 10 };
    const found = [...(await entriesFor(tx, seen)), ...(await agreementsFor(tx, seen))];
    return found.map(({ id }) => id).toSorted();
  };
  const entry = (id: string, kind: string) => ({ ...item, id, kind, source: 'conversation', body: { text: id } });

  test('is read by whom it goes to, by item, kind, team or link, and by nobody else', async () => {
    await db.in(addPeople);
    await db.in((tx) =>
      addEntries(tx, [entry('quality-1', 'quality'), entry('motive-1', 'motive'), entry('word-1', 'core-word')]),
    );
    const body = { what: 'x', helper: '', brings: '' };
    await db.in((tx) =>
      addAgreements(tx, [{ ...item, id: 'agreed-1', body, dueOn: '2026-12-01', competency: null, state: 'agreed' }]),
    );
    await db.in((tx) =>
      addShares(tx, [
        share('1', {}),
        share('2', { what: 'agreement', grantee: 'team', granteeId: 'care' }),
        share('3', { scope: 'item', what: 'word-1', grantee: 'link', granteeId: 'mum' }),
        share('4', { what: 'agreement', grantee: 'link', granteeId: 'mum' }),
      ]),
    );
    await db.in((tx) => addGrants(tx, [{ ...SARA, id: 'g', itemId: 'motive-1', granteeId: 'omar', createdAt: NOW }]));
    const readers: Reader[] = [
      { viewerId: 'karin' },
      { viewerId: 'omar' },
      { viewerId: 'bram' },
      { teamId: 'care' },
      { linkId: 'mum' },
      { linkId: 'care' },
    ];
    const found = await db.in((tx) => Promise.all(readers.map((reader) => readable(tx, reader))));
    expect(found).toEqual([['agreed-1', 'quality-1'], ['agreed-1', 'motive-1'], [], ['agreed-1'], ['agreed-1', 'word-1'], []]);
    expect(await db.in((tx) => studentsSharingWithTeam(tx, TENANT, 'care'))).toEqual(['sara']);
    expect(await db.in((tx) => studentsSharingWithTeam(tx, 'tenant-2', 'care'))).toEqual([]);
    expect(await db.in((tx) => studentsSharingWithTeam(tx, TENANT, 'nursing'))).toEqual([]);
  });

  test('is no leave for what is another student’s, of the same kind or not, nor theirs to take back', async () => {
    await db.in((tx) => addEntries(tx, [{ ...entry('of-bram', 'quality'), studentId: 'bram' }]));
    const granted = (itemId: string, granteeId: string) => db.in((tx) => isGranted(tx, { ...SARA, itemId, granteeId }));
    expect([await granted('quality-1', 'karin'), await granted('of-bram', 'karin')]).toEqual([true, false]);
    expect(await db.in((tx) => readable(tx, { viewerId: 'karin' }))).toEqual(['agreed-1', 'quality-1']);
    await db.in((tx) => revokeGrants(tx, { ...SARA, studentId: 'bram', itemId: 'motive-1' }));
    expect(await granted('motive-1', 'omar')).toBe(true);
  });

  test('covers what comes later, once, until it is taken back', async () => {
    await db.in((tx) => addShares(tx, [share('5', {})]));
    await db.in((tx) => addEntries(tx, [entry('quality-2', 'quality')]));
    expect(await db.in((tx) => readable(tx, { viewerId: 'karin' }))).toEqual(['agreed-1', 'quality-1', 'quality-2']);
    expect((await db.in((tx) => sharesOf(tx, SARA))).map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(await db.in((tx) => removeShare(tx, { ...SARA, studentId: 'bram' }, '1'))).toBe(false);
    expect(await db.in((tx) => removeShare(tx, SARA, '1'))).toBe(true);
    expect(await db.in((tx) => readable(tx, { viewerId: 'karin' }))).toEqual(['agreed-1']);
  });

  test('a link that is taken back takes nothing from another, and no one takes back what is not theirs', async () => {
    const until = { locale: 'nl', label: '', createdAt: NOW, expiresAt: NOW + 1_000, revokedAt: null };
    const links = ['aunt', 'uncle'].map((id) => ({ ...SARA, id, tokenHash: id, ...until }));
    for (const link of links) await db.in((tx) => addLink(tx, link));
    await db.in((tx) =>
      addShares(
        tx,
        links.map(({ id }) => share(`of-${id}`, { what: 'motive', grantee: 'link', granteeId: id })),
      ),
    );
    const shown = () => Promise.all(links.map(({ id }) => db.in((tx) => readable(tx, { linkId: id }))));
    expect(await db.in((tx) => revokeLink(tx, { ...SARA, studentId: 'bram' }, 'aunt', NOW))).toBe(false);
    expect(await shown()).toEqual([['motive-1'], ['motive-1']]);
    expect(await db.in((tx) => revokeLink(tx, SARA, 'aunt', NOW))).toBe(true);
    expect(await shown()).toEqual([[], ['motive-1']]);
    expect((await db.in((tx) => linksOf(tx, SARA))).map(({ id, revokedAt }) => [id, revokedAt])).toEqual([
      ['uncle', null],
      ['aunt', NOW],
    ]);
    expect(await db.in((tx) => revokeLink(tx, SARA, 'uncle', NOW))).toBe(true);
  });

  test('ends with the item, and a mentor who left reads nothing through a team', async () => {
    await db.in((tx) => addShares(tx, [share('6', { scope: 'item', what: 'motive-1', grantee: 'link', granteeId: 'mum' })]));
    await db.in((tx) => withdrawItem(tx, { ...SARA, id: 'word-1' }));
    expect(await db.in((tx) => readable(tx, { linkId: 'mum' }))).toEqual(['agreed-1', 'motive-1']);
    expect((await db.in((tx) => sharesOf(tx, SARA))).map(({ id }) => id)).toEqual(['2', '4', '6']);
    await db.in((tx) => tx.db.updateTable('people').set({ left_on: '2026-11-01' }).where('id', '=', 'omar').execute());
    expect(await db.in((tx) => readable(tx, { viewerId: 'omar' }))).toEqual(['motive-1']);
  });
});
