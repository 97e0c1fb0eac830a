import { describe, expect, test } from 'vitest';
import {
  addConversation,
  type Conversation,
  loadConversation,
  openConversations,
  saveConversation,
} from '../../src/store/conversations.ts';
import { paged } from '../../src/store/pages.ts';
import { conversationWith, saveWordless } from '../../src/store/words.ts';
import type { Tx } from '../../src/store/store.ts';
import { ENGINES } from './engines.ts';
import { useStore } from './open-engine.ts';
import { opened } from './opened.ts';
import { addPeople, CONVERSATION, NOW, TENANT } from './rows.ts';

type Note = { readonly id: number; readonly text: string };

const note = (id: number): Note => ({ id, text: `Zin ${id}` });
const savedWith = (notes: readonly Note[]) => ({ snapshot: { value: 'talking', context: { notes, asked: [] } }, tip: null });
const notesOf = ({ snapshot }: Conversation) => (snapshot as ReturnType<typeof savedWith>).snapshot.context.notes;
const upTo = (count: number) => Array.from({ length: count }, (_, at) => note(at + 1));

describe('cutting pages off', () => {
  let made = 0;
  const cut = (notes: readonly Note[]) => paged(savedWith(notes), () => `page-${(made += 1)}`);

  test('a short list stays in the snapshot', () => {
    const saved = savedWith(upTo(15));
    expect(paged(saved)).toEqual({ head: saved, ids: [], added: [] });
  });

  test('what is no conversation is its own head', () => {
    for (const saved of [null, { value: 'reflect' }, { snapshot: { context: { notes: upTo(25) } } }])
      expect(paged(saved).head).toBe(saved);
  });

  test('a page that is known is not cut off again', () => {
    const notes = upTo(20);
    const first = cut(notes);
    expect(first.added.map(({ items }) => items)).toEqual([notes.slice(0, 8)]);
    const later = cut([...notes, note(21)]);
    expect([later.ids, later.added]).toEqual([first.ids, []]);
    expect(later.head).toMatchObject(savedWith([...notes.slice(8), note(21)]));
  });

  test('a note that was changed gives its page, and those after it, anew', () => {
    const notes = upTo(32);
    const { ids } = cut(notes);
    const changed = notes.map((each) => (each.id === 10 ? { ...each, text: 'Anders' } : each));
    const anew = cut(changed);
    expect([anew.ids[0], anew.ids.length, anew.added.length]).toEqual([ids[0], 3, 2]);
    expect(anew.ids.slice(1).some((id) => ids.includes(id))).toBe(false);
  });
});

describe.each(ENGINES)('the older notes of a conversation on $name', (engine) => {
  const db = useStore(engine);
  const load = (tx: Tx): Promise<Conversation> => loadConversation(tx, CONVERSATION).then((found) => found ?? expect.fail());
  const noted = (change: (notes: readonly Note[]) => readonly Note[]) =>
    db.in(async (tx) => {
      const before = await load(tx);
      saveConversation(tx, { ...before, snapshot: savedWith(change(notesOf(before))) });
    });
  const pages = () => db.in(({ db: tables }) => tables.selectFrom('conversation_pages').select('id').orderBy('id').execute());
  const keptFor = (tx: Tx) => load(tx).then((row) => notesOf(row).map(({ id }) => id));
  const kept = () => db.in(keptFor);
  /** As a program reads it that has read no page yet. */
  const keptAnew = () => db.in((tx) => keptFor({ ...tx, memory: null, codec: { ...tx.codec } }));

  test('go to pages as the talk goes on, and come back in one piece', async () => {
    await db.in(addPeople);
    await db.in((tx) => addConversation(tx, { ...CONVERSATION, snapshot: savedWith([]) }));
    for (let id = 1; id <= 35; id += 1) await noted((notes) => [...notes, note(id)]);
    expect(await kept()).toEqual(upTo(35).map(({ id }) => id));
    expect(await pages()).toHaveLength(3);
    const [head] = await db.in((tx) => opened(tx, 'conversations.snapshot'));
    expect(JSON.stringify(head)).not.toContain('"Zin 24"');
    expect(JSON.stringify(head)).toContain('"Zin 25"');
    expect((await db.in((tx) => openConversations(tx, TENANT, 'karin'))).map((each) => notesOf(each).length)).toEqual([35]);
  });

  test('are read from the database by a program that starts anew', async () => {
    expect(await keptAnew()).toEqual(upTo(35).map(({ id }) => id));
  });

  test('are read from the database by a program that knows some of them', async () => {
    const codec = await db.in(async (tx) => ({ ...tx.codec }));
    const keptElsewhere = () => db.in((tx) => keptFor({ ...tx, memory: null, codec }));
    expect(await keptElsewhere()).toHaveLength(35);
    for (let id = 36; id <= 43; id += 1) await noted((notes) => [...notes, note(id)]);
    expect(await keptElsewhere()).toEqual(upTo(43).map(({ id }) => id));
    await noted((notes) => notes.slice(0, 35));
  });

  test('are gone from the database once they were changed or taken back', async () => {
    await noted((notes) => notes.map((each) => (each.id === 2 ? { ...each, text: 'Liever zo' } : each)));
    const changed = await db.in((tx) => opened(tx, 'conversation_pages.body'));
    expect(JSON.stringify(changed)).not.toContain('"Zin 2"');
    expect(JSON.stringify(changed)).toContain('Liever zo');
    await noted((notes) => notes.slice(0, 6));
    expect([await kept(), await pages()]).toEqual([upTo(6).map(({ id }) => id), []]);
  });

  test('that came and went within one turn are gone', async () => {
    await db.in(async (tx) => {
      const row = await load(tx);
      const more = saveConversation(tx, { ...row, snapshot: savedWith(upTo(16)) });
      saveConversation(tx, { ...more, snapshot: savedWith(upTo(6)) });
    });
    expect([await kept(), await pages()]).toEqual([upTo(6).map(({ id }) => id), []]);
  });

  test('a turn that fails leaves the pages as they were', async () => {
    await noted(() => upTo(25));
    const before = await pages();
    const failing = db.in(async (tx) => {
      const row = await load(tx);
      saveConversation(tx, { ...row, snapshot: savedWith([...notesOf(row), ...upTo(45)]) });
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect([await pages(), (await kept()).length]).toEqual([before, 25]);
  });

  test('go when the words of the conversation go', async () => {
    await db.in(async (tx) => {
      const worded = await conversationWith(tx, TENANT, CONVERSATION.id);
      expect(JSON.stringify(worded?.snapshot)).toContain('Zin 1');
      await saveWordless(tx, CONVERSATION, { snapshot: savedWith([]), at: NOW });
    });
    expect([await pages(), await kept()]).toEqual([[], []]);
  });

  test('a page that is missing is told, not passed over', async () => {
    await noted(() => upTo(25));
    await db.in(({ db: tables }) => tables.deleteFrom('conversation_pages').execute());
    await expect(keptAnew()).rejects.toMatchObject({ code: 'store-sealed' });
  });

  test('leave memory when nobody had to do with them between two tidyings, whichever process erased them', async () => {
    const { tidy } = db.store();
    const known = () => db.in((tx) => keptFor({ ...tx, memory: null }));
    await noted(() => upTo(25));
    await db.in(({ db: tables }) => tables.deleteFrom('conversation_pages').execute());
    for (let hour = 0; hour < 3; hour += 1) {
      await tidy();
      expect(await known()).toHaveLength(25);
    }
    await tidy();
    await tidy();
    await expect(known()).rejects.toMatchObject({ code: 'store-sealed' });
  });
});

/** On SQLite nobody else writes, and the transaction's own memory saves this. */
describe.each(ENGINES.filter(({ name }) => name !== 'SQLite'))('a conversation on $name', (engine) => {
  const db = useStore(engine);
  const load = (tx: Tx): Promise<Conversation> => loadConversation(tx, CONVERSATION).then((found) => found ?? expect.fail());

  test('is put together once while nobody changes it, and anew when another program did', async () => {
    await db.in(addPeople);
    await db.in((tx) => addConversation(tx, { ...CONVERSATION, snapshot: savedWith(upTo(35)) }));
    const read = () => db.in((tx) => load({ ...tx, memory: null }));
    const [first, again] = [await read(), await read()];
    expect(again.snapshot).toBe(first.snapshot);
    await db.in(async (tx) => {
      const other = { ...tx, memory: null, codec: { ...tx.codec } };
      const before = await load(other);
      saveConversation(other, { ...before, snapshot: savedWith([...notesOf(before), note(36)]) });
    });
    expect(notesOf(await read())).toHaveLength(36);
  });

  test('leaves memory as its words are erased', async () => {
    const read = () => db.in((tx) => load({ ...tx, memory: null }));
    const first = await read();
    const erasing = db.in(async (tx) => {
      await saveWordless(tx, CONVERSATION, { snapshot: savedWith([]), at: NOW });
      throw new Error('undone');
    });
    await expect(erasing).rejects.toThrow('undone');
    // The row has the same bytes still, and what they say had to be read from them again.
    const again = await read();
    expect(again.snapshot).not.toBe(first.snapshot);
    expect(again.snapshot).toEqual(first.snapshot);
  });
});
