import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createMemory } from '../../src/store/memory.ts';
import { statementsOf, withFixedPlan } from '../../src/store/statements.ts';

test('a fixed plan changes parameters and nothing else', () => {
  expect(withFixedPlan(`select '?' as "what?" from t where a = ? and b in (?, ?) and c <> 'it''s ?'`)).toBe(
    `select '?' as "what?" from t where a = +? and b in (+?, +?) and c <> 'it''s ?'`,
  );
});

test('values of every type are the same under a fixed plan, and find what was kept', () => {
  const sqlite = new Sqlite(':memory:');
  sqlite.exec('create table t (words text, number integer, bytes blob, empty text)');
  const statements = statementsOf(sqlite, createMemory());
  const values = ['007', 7, Buffer.of(0, 7), null];
  statements.prepare('insert into t values (?, ?, ?, ?)').run(values);
  const kept = { words: '007', number: 7, bytes: Buffer.of(0, 7), empty: null };
  const found = 'select * from t where words = ? and number = ? and bytes = ? and empty is ?';
  expect(statements.prepare(found).all(values)).toEqual([kept]);
  expect(statements.prepare('select * from t where words = ?').all(['7'])).toEqual([]);
  statements.close();
});
