import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERBS } from '../../src/conversation/verbs/index.ts';
import { API } from '../../src/tabs/api.ts';
import { readPassportFile } from '../../src/passport/read-file.ts';
import { readRoster } from '../../src/people/roster/read.ts';
import { CANARY, lives } from '../passport/lives.ts';
import { FILE } from '../passport/sara.ts';
import { NOW } from '../store/rows.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';

/** The same cases every time; `FUZZ_RUNS` asks for more, `FUZZ_SEED` for others. */
const CASES = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 60), seed: Number(process.env['FUZZ_SEED'] ?? 7) };
const TIME = Math.max(60_000, CASES.numRuns * 500);

const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(null, '', 0, -1, [], {}, '__proto__', '\u0000', '../..', '%00')); // prettier-ignore
const verb = fc.oneof(fc.constantFrom(...Object.keys(VERBS), 'constructor', '__proto__', 'toString'), fc.string());

describe.each(ONE)('whatever is sent, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY, { RATE_PERSON: '0' });

  test(
    'as an activity: it is answered, and nothing of anybody else comes back',
    async () => {
      await lives(school.person('m01'), school.person('s004'));
      const thief = school.person('s023');
      const field = fc.constantFrom('type', 'id', 'name', 'text', 'value', 'locale', 'channelId', 'replyToId', 'from', 'recipient', 'conversation', 'channelData', 'attachments', 'membersAdded', 'action'); // prettier-ignore
      const bent = fc.dictionary(field, anything, { maxKeys: 4 });
      const pressed = fc.record({ verb, data: fc.oneof(anything, fc.record({ subject: anything, rev: anything, arg: anything, sig: anything, told: anything })) }); // prettier-ignore
      const activity = fc.oneof(
        bent,
        fc.record({ type: fc.constant('message'), text: fc.string({ unit: 'binary' }) }),
        fc.record({ type: fc.constant('message'), value: fc.record({ verb, subject: anything, arg: anything }) }),
        fc.record({
          type: fc.constant('invoke'),
          name: fc.constant('adaptiveCard/action'),
          value: fc.record({ action: pressed }),
        }),
      );
      await fc.assert(
        fc.asyncProperty(activity, async (posted) => {
          const { status, body } = await thief.posts(posted);
          expect(status < 500 || status === 501).toBe(true);
          expect(JSON.stringify(body ?? '')).not.toContain(CANARY);
        }),
        CASES,
      );
      await school.settled();
      expect(thief.messages().filter(({ activity: sent }) => JSON.stringify(sent).includes(CANARY))).toEqual([]);
    },
    TIME,
  );

  test(
    'to the API of the tab: it is answered, and nothing of anybody else comes back',
    async () => {
      await lives(school.person('m01'), school.person('s004'));
      const thief = school.person('s023');
      await thief.installs();
      const tab = tabOf(school, thief);
      const part = fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.uuid(),
        fc.constantFrom('2026-09', '..', 'x'),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...API), part, anything, async ({ method, path }, id, body) => {
          const to = path.replace('/api/tab/', '').replaceAll(/:\w+/gu, () => encodeURIComponent(id));
          const { status, view } = await tab.call(method === 'del' ? 'DELETE' : method.toUpperCase(), to, method === 'put' ? body : undefined); // prettier-ignore
          expect([path, status < 500]).toEqual([path, true]);
          expect(JSON.stringify(view)).not.toContain(CANARY);
        }),
        CASES,
      );
    },
    TIME,
  );
});

test(
  'whatever stands in a roster’s files is read, or refused by file and line',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lemniscaat-fuzz-'));
    const names = ['school.json', 'users.csv', 'roles.csv', 'orgs.csv', 'classes.csv', 'enrollments.csv', 'guides.csv', 'placements.csv', 'questions.json']; // prettier-ignore
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('"', ',', '\n', '=1+1', '', 'm01'));
    const csv = fc.array(fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(',')), { maxLength: 6 }).map((all) => all.join('\n')); // prettier-ignore
    const file = fc.oneof(csv, fc.json(), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), file, async (name, text) => {
        await writeFile(join(folder, name), text);
        const read = await readRoster(folder);
        expect('problems' in read ? read.problems.length > 0 : true).toBe(true);
      }),
      CASES,
    );
    await rm(folder, { recursive: true });
  },
  TIME,
);

/** The file with something else in one of its places, at any depth. */
const bentFile = fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), anything).map(([path, put]) => {
  const bent = structuredClone(FILE) as unknown;
  let place = bent as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const names = Object.keys(place);
    const name = names[step % names.length];
    if (name === undefined) break;
    const inner = place[name];
    if (depth === path.length - 1 || typeof inner !== 'object' || inner === null) {
      place[name] = put;
      break;
    }
    place = inner as Record<string, unknown>;
  }
  return Buffer.from(JSON.stringify(bent));
});

test(
  'whatever is brought along as a passport is read, or refused with reasons',
  () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((each) => Buffer.from(each));
    const file = fc.oneof(bentFile, fc.json().map((text) => Buffer.from(text)), bytes); // prettier-ignore
    fc.assert(
      fc.property(file, (brought) => {
        const read = readPassportFile(brought, NOW);
        if ('problems' in read) expect(read.problems.every(({ key }) => key.startsWith('export:problem.'))).toBe(true);
        // What was read is of our own shape: it reads the same once more.
        else expect(readPassportFile(Buffer.from(JSON.stringify(read.file)), NOW)).toEqual(read);
        expect('file' in read || read.problems.length > 0).toBe(true);
      }),
      { ...CASES, numRuns: CASES.numRuns * 10 },
    );
  },
  TIME,
);
