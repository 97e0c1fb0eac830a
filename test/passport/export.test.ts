import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { passportFile } from '../../src/passport/document.ts';
import { passportFileOf } from '../../src/passport/export.ts';
import { AGREEMENT, CONVERSATIONS, ENTRIES, EXPORTING, FILE, SARA } from './sara.ts';

test('a passport becomes one file without ids, the oldest first', () => {
  const passport = { student: SARA, entries: ENTRIES.toReversed(), agreements: [AGREEMENT], conversations: CONVERSATIONS };
  expect(passportFileOf(passport, EXPORTING)).toEqual(FILE);
});

test('an empty passport is a file too', () => {
  const file = passportFileOf({ student: SARA, entries: [], agreements: [], conversations: [] }, EXPORTING);
  expect(file).toEqual({ ...FILE, entries: [], agreements: [], conversations: [], competencies: [] });
});

test('what is exported is what the schema describes', () => {
  expect(passportFile.parse(JSON.parse(JSON.stringify(FILE)))).toEqual(FILE);
});

test('nobody can be found in the file but by the words of the student', () => {
  const text = JSON.stringify(FILE);
  const secrets = [SARA.tenantId, SARA.id, SARA.upn, ...ENTRIES.map(({ id }) => id), 'conversation-1', 'mentor-screen'];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test('the published JSON Schema is the one of the code', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../docs/schemas/passport.schema.json', import.meta.url), 'utf8'),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(passportFile))));
});
