import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMPETENCIES, PHASES } from '../../dialogs/vocabulary.ts';
import type { PassportFile } from '../../src/passport/document.ts';
import { bringAlong } from '../../src/passport/import.ts';
import { readPassportFile } from '../../src/passport/read-file.ts';
import { takeAlong } from '../../src/passport/take-along.ts';
import { agreementsOf, entriesOf } from '../../src/store/passport.ts';
import type { Tx } from '../../src/store/store.ts';
import { idMaker } from '../../src/store/uuid7.ts';
import { ENGINES, type TestEngine } from '../store/engines.ts';
import { useStore } from '../store/open-engine.ts';
import { addPeople, NOW, TENANT } from '../store/rows.ts';
import { EXPORTING, FILE, SARA } from './sara.ts';

const WHOSE = { tenantId: TENANT, studentId: SARA.id };
const ids = idMaker();
const [SQLITE] = ENGINES as readonly [TestEngine];
const newId = (): string => ids(NOW);

async function bring(tx: Tx, file: PassportFile) {
  return bringAlong(tx, file, { ...WHOSE, here: await takeAlong(tx, SARA, EXPORTING), newId });
}

describe.each(ENGINES)('$name', (engine) => {
  const inStore = useStore(engine).in;
  beforeAll(() => inStore(addPeople));

  test('a passport that is brought along is the passport that was taken along, and says so', async () => {
    await inStore(async (tx) => {
      expect(await bring(tx, FILE)).toEqual({ entries: 2, agreements: 1, conversations: 2, known: 0 });
      expect(await takeAlong(tx, SARA, EXPORTING)).toEqual(FILE);
      const entries = await entriesOf(tx, { ...WHOSE, limit: 10 });
      const agreements = await agreementsOf(tx, { ...WHOSE, limit: 10 });
      expect([...entries, ...agreements].map(({ source }) => source)).toEqual([
        'brought-along',
        'brought-along',
        'brought-along',
      ]);
    });
  });

  test('the same file once more brings nothing twice', async () => {
    await inStore(async (tx) => {
      expect(await bring(tx, FILE)).toEqual({ entries: 0, agreements: 0, conversations: 0, known: 5 });
      expect(await takeAlong(tx, SARA, EXPORTING)).toEqual(FILE);
    });
  });

  test('nor does one that writes the same moments and phases in another way', async () => {
    const short = (moment: string) => moment.replace('.000Z', 'Z');
    const timed = <T extends { keptAt: string; changedAt: string }>(item: T): T => {
      return { ...item, keptAt: short(item.keptAt), changedAt: short(item.changedAt) };
    };
    const written = {
      ...FILE,
      entries: FILE.entries.map(timed),
      agreements: FILE.agreements.map(timed),
      conversations: FILE.conversations.map(({ phases, ...conversation }) => ({ ...conversation, phases: phases.toReversed() })),
    };
    expect(written.entries[0]?.keptAt).toBe('2026-10-08T10:30:00Z');
    await inStore(async (tx) => {
      expect(await bring(tx, written)).toEqual({ entries: 0, agreements: 0, conversations: 0, known: 5 });
      for (const table of ['entries', 'agreements', 'brought'] as const) await tx.db.deleteFrom(table).execute();
      expect(await bring(tx, written)).toEqual({ entries: 2, agreements: 1, conversations: 2, known: 0 });
      expect(await bring(tx, written)).toEqual({ entries: 0, agreements: 0, conversations: 0, known: 5 });
    });
  });
});

const at = fc.integer({ min: Date.UTC(2020, 0), max: NOW }).map((ms) => new Date(ms).toISOString());
const day = at.map((iso) => iso.slice(0, 10));
const text = fc.string({ unit: 'binary', maxLength: 40 });
const told = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((some) => `${some}.`);
const times = { keptAt: at, changedAt: at };
const kind = fc.constantFrom('experience', 'reflection', 'quality', 'motive', 'core-word', 'next-step');
const state = fc.constantFrom('agreed', 'done', 'changed', 'dropped');
const parts = { happened: text, moment: text, says: text, word: text, tryOut: text };
const entry = fc.record({ kind, text: told, ...times, ...parts }, { requiredKeys: ['kind', 'text', 'keptAt', 'changedAt'] });
const agreement = fc.record(
  {
    what: told,
    due: day,
    helper: text,
    brings: text,
    outcome: text,
    competency: fc.option(fc.constantFrom(...COMPETENCIES)),
    state,
    ...times,
  },
  { requiredKeys: ['what', 'due', 'helper', 'brings', 'competency', 'state', 'keptAt', 'changedAt'] },
);
const conversation = fc.record({ on: day, phases: fc.subarray([...PHASES]), competencies: fc.subarray([...COMPETENCIES]) });
const brought = fc.record({ entries: fc.array(entry), agreements: fc.array(agreement), conversations: fc.array(conversation) });

describe('any passport', () => {
  const inStore = useStore(SQLITE).in;
  beforeAll(() => inStore(addPeople));

  test('survives the way out, in, out, in and out', async () => {
    await fc.assert(
      fc.asyncProperty(brought, async (items) => {
        const first = await there({ ...FILE, ...(items as Pick<PassportFile, 'entries' | 'agreements' | 'conversations'>) });
        expect(await there(first)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  /** What another school takes along of a file that it was brought as bytes. Leaves nothing behind. */
  async function there(file: PassportFile): Promise<PassportFile> {
    const read = readPassportFile(Buffer.from(JSON.stringify(file)), NOW);
    if ('problems' in read) throw new Error(`Not read: ${JSON.stringify(read.problems)}`);
    return inStore(async (tx) => {
      await bring(tx, read.file);
      const again = await takeAlong(tx, SARA, EXPORTING);
      for (const table of ['entries', 'agreements', 'brought'] as const) await tx.db.deleteFrom(table).execute();
      return again;
    });
  }
});
