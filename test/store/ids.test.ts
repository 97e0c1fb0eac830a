import { expect, test } from 'vitest';
import { plainCodec } from '../../src/store/codec.ts';
import { idMaker } from '../../src/store/uuid7.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

test('ids ascend with their moments, and for one moment in the order of making, whatever was made between', () => {
  const make = idMaker();
  const moments = [NOON, NOON + 1, NOON, NOON - 60_000, NOON + 2, NOON, NOON - 60_000];
  const made = moments.flatMap((at) => [make(at), make(at)].map((id) => ({ at, id })));
  const byMoment = made.toSorted((one, other) => one.at - other.at).map(({ id }) => id);
  expect(byMoment.toSorted()).toEqual(byMoment);
  expect(new Set(byMoment).size).toBe(byMoment.length);
});

test('two processes that take turns of one chat make ids in the order of its moments', () => {
  const [one, other] = [idMaker(), idMaker()];
  one(NOON + 500);
  const ids = [one(NOON), other(NOON + 1), one(NOON + 2), other(NOON + 3)];
  expect(ids.toSorted()).toEqual(ids);
});

test('an id is a UUID of version 7 that begins with its time', () => {
  const id = idMaker(() => new Uint8Array(16).fill(0xff))(NOON);
  expect(id).toBe('01a20846-fe00-73ff-bfff-ffffffffffff');
});

test('a thousand ids within one millisecond still ascend, whatever the random bytes were', () => {
  const make = idMaker(() => new Uint8Array(16).fill(0xff));
  const ids = Array.from({ length: 1000 }, () => make(NOON));
  expect(ids.toSorted()).toEqual(ids);
});

test('a person’s words come back as they went in, behind a byte that names the format', () => {
  const said = { text: 'Ik was trots 🙂 – écht', deep: [1, null, { x: true }] };
  const sealed = plainCodec.seal(said);
  expect(sealed[0]).toBe(1);
  expect(plainCodec.open(sealed)).toEqual(said);
  expect(plainCodec.open(new Uint8Array(sealed))).toEqual(said);
});

test('bytes of a format that this version does not know are refused', () => {
  expect(() => plainCodec.open(Uint8Array.of(9, 123, 125))).toThrow('has format 9');
});
