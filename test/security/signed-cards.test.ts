import { describe, expect, test } from 'vitest';
import { cardSigner } from '../../src/card-signature.ts';
import { newKeyText, readKeys } from '../../src/keys.ts';
import { ONE } from '../wire/engines.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { begins, CLOSING, closes } from '../wire/talk.ts';
import { turnsIn } from '../wire/kept.ts';

type Data = Record<string, unknown>;

/** The data of a button as it stands in the newest card that has it. */
function dataOf(person: Person, verb: string): Data {
  const found = buttonsIn(person.card(verb).card).find((data) => data['verb'] === verb);
  if (!found) throw new Error(`There is no button for ${verb}`);
  return found;
}

function buttonsIn(part: unknown): Data[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = (part as { type?: unknown }).type === 'Action.Execute' ? [(part as { data: Data }).data] : [];
  return [...own, ...Object.values(part).flatMap(buttonsIn)];
}

/** Presses a button with this data, whatever card it is from. */
async function press(person: Person, data: Data, inputs: Data = {}): Promise<{ status: number; text: string }> {
  const value = { action: { type: 'Action.Execute', verb: data['verb'], data: { ...data, ...inputs } }, trigger: 'manual' };
  const { status, body } = await person.posts({ type: 'invoke', name: 'adaptiveCard/action', value });
  return { status, text: JSON.stringify(body) };
}

describe.each(ONE)('a button, on $name', (engine) => {
  const school = useSchool(engine);

  test('counts as it stands on the card, in either of a client’s two ways', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = await turnsIn(school);
    const data = dataOf(karin, 'note');
    expect(data['sig']).toMatch(/^[\w-]{22}$/u);
    await press(karin, data, { said: 'Zij werd rustig' });
    expect(await turnsIn(school)).toBe(before + 1);
    await karin.submits('next', {});
    expect(await turnsIn(school)).toBeGreaterThan(before + 1);
  });

  test.each<[string, (data: Data) => Data]>([
    ['another verb', (data) => ({ ...data, verb: 'wrap-up' })],
    ['another subject', (data) => ({ ...data, subject: '01900000-0000-7000-8000-000000000000' })],
    ['another turn', (data) => ({ ...data, rev: 99 })],
    ['another argument', (data) => ({ ...data, arg: 'x' })],
    ['another phase', (data) => ({ ...data, phase: 'activate' })],
    ['a made-up signature', (data) => ({ ...data, sig: 'A'.repeat(22) })],
    ['half a signature', (data) => ({ ...data, sig: String(data['sig']).slice(0, 10) })],
  ])('with %s changes nothing and is refused in words', async (_what, bend) => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = await turnsIn(school);
    const { status, text } = await press(karin, bend(dataOf(karin, 'next')));
    expect(status).toBe(200);
    expect(text).toContain(karin.wordsOf('chat:notThisCard'));
    expect(await turnsIn(school)).toBe(before);
  });

  test('of somebody else’s card is refused, and still counts for whom it was made', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    const data = dataOf(sara, 'confirm');
    for (const thief of [school.person('s005'), karin]) {
      await thief.installs();
      expect((await press(thief, data, { sharing: 'all' })).text).toContain(thief.wordsOf('chat:notThisCard'));
    }
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 0, agreements: 0 });
    await press(sara, data, { sharing: 'only-me' });
    expect(await school.count('agreements')).toEqual({ agreements: 1 });
  });

  test('that was forged first does not stand in the way of the real one', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = await turnsIn(school);
    const data = dataOf(karin, 'next');
    await press(karin, { ...data, sig: 'A'.repeat(22) });
    await press(karin, data);
    expect(await turnsIn(school)).toBe(before + 1);
  });

  test('from before cards were signed changes nothing, and the newest card comes below', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = await turnsIn(school);
    const { sig: _, ...data } = dataOf(karin, 'note');
    await press(karin, data, { said: 'Zij werd rustig' });
    await school.settled();
    expect(await turnsIn(school)).toBe(before);
    expect(karin.kinds().at(-1)).toBe('guide');
    expect(karin.newestText()).toContain(karin.wordsOf('chat:oldCard'));
  });

  test('that asks what anybody may type needs no signature', async () => {
    const sara = school.person('s004');
    await sara.installs();
    expect((await press(sara, { verb: 'help' })).text).toContain('AdaptiveCard');
    expect((await press(sara, { verb: 'passport' })).text).not.toContain(sara.wordsOf('chat:notThisCard'));
    expect((await press(sara, { verb: 'erase-all' })).text).not.toContain('AdaptiveCard');
  });

  test('that asks for something in particular needs one, whatever it is', async () => {
    const sara = school.person('s004');
    await sara.installs();
    for (const data of [
      { verb: 'take-file', arg: 'json' },
      { verb: 'set-language', arg: 'en' },
    ])
      await press(sara, data);
    const [known] = await school.in(({ db }) =>
      db.selectFrom('people').select('locale').where('sourced_id', '=', 's004').execute(),
    );
    expect([known, await school.count('downloads')]).toEqual([{ locale: null }, { downloads: 0 }]);
  });

  test('of a student who erased everything cannot be made by hand', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara', CLOSING);
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing: 'only-me' });
    await press(sara, { verb: 'erase-all', subject: 'erase', rev: 0 });
    expect(await school.count('agreements')).toEqual({ agreements: 1 });
  });
});

test('after a change of keys, cards from before still count', () => {
  const [old, fresh] = [newKeyText(), newKeyText()];
  const holder = { tenantId: 'one', personId: 'sara' };
  const fields = { verb: 'next', rev: 3 };
  const before = cardSigner(readKeys(old) ?? [])?.sign(fields, holder);
  const after = cardSigner(readKeys(`${fresh} ${old}`) ?? []);
  expect(after?.verdict(fields, before, holder)).toBe('sound');
  expect(after?.verdict(fields, before, { ...holder, tenantId: 'two' })).toBe('forged');
  expect(cardSigner(readKeys(fresh) ?? [])?.verdict(fields, before, holder)).toBe('forged');
  expect(cardSigner([])).toBeNull();
});
