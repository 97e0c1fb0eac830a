import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { useSchool } from './school.ts';
import { begins } from './talk.ts';

describe.each(ENGINES)("an account that becomes somebody else's between two turns, on $name", (engine) => {
  const school = useSchool(engine);

  const accountOf = (id: string, entra_id: string | null) =>
    school.in(({ db }) => db.updateTable('people').set({ entra_id }).where('id', '=', id).execute());
  const personIn = async (chatId: string) =>
    (await school.in(({ db }) => db.selectFrom('chats').select('person_id').where('id', '=', chatId).executeTakeFirstOrThrow()))
      .person_id;

  test('counts for who has it now: the chat, the talk and the ledger', async () => {
    const karin = school.person('m01');
    const [own, another] = [await school.idOf('m01'), await school.idOf('m02')];
    await begins(karin, 'Sara');
    await karin.says('Ze was trots op haar eerste dienst.');
    expect(await personIn(karin.known.chatId)).toBe(own);

    await accountOf(own, null);
    await accountOf(another, karin.known.aadObjectId);
    const before = await school.count('ledger', 'conversations');
    await karin.says('Ze was trots op haar eerste dienst.');
    expect(await personIn(karin.known.chatId)).toBe(another);
    expect(karin.kinds().at(-1)).not.toBe('guide');
    expect(await school.count('ledger', 'conversations')).toEqual({ ...before, ledger: before.ledger + 1 });
  });

  test('counts for nobody until it is bound anew by its user name', async () => {
    const karin = school.person('m01');
    const own = await school.idOf('m01');
    await begins(karin, 'Sara');
    await accountOf(own, null);
    await karin.says('Ze was trots op haar eerste dienst.');
    expect(karin.kinds().at(-1)).toBe('guide');
    const { entra_id } = await school.in(({ db }) =>
      db.selectFrom('people').select('entra_id').where('id', '=', own).executeTakeFirstOrThrow(),
    );
    expect(entra_id).toBe(karin.known.aadObjectId);
  });
});
