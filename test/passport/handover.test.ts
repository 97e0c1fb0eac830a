import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { runRetention } from '../../src/retention/run.ts';
import { newId } from '../../src/store/uuid7.ts';
import { ENGINES } from '../store/engines.ts';
import { pressablesOf } from '../wire/cards.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { CLOSING, closes } from '../wire/talk.ts';
import { tablesWith } from './canary.ts';
import { takesOut } from '../wire/passports.ts';

const HOSTILE = '**vet** [klik](http://x.example) <b>x</b> \u202Etxt';

describe.each(ENGINES)('a handover, on $name', (engine) => {
  const school = useSchool(engine);

  /** Karin and Sara have talked; Sara shares nothing. Yusuf takes over from tomorrow on, and Karin stops guiding her. */
  const start = async (): Promise<{ karin: Person; sara: Person; yusuf: Person }> => {
    const [karin, sara, yusuf] = [school.person('m01'), school.person('s004'), school.person('m02')];
    for (const person of [karin, sara, yusuf]) await person.installs();
    await closes(karin, 'Sara');
    await sara.sees('message', 'confirmation');
    await sara.presses('confirm', { sharing: 'only-me' });
    return { karin, sara, yusuf };
  };
  const takesOver = async () => {
    const [student_id, mentor_id] = [await school.idOf('s004'), await school.idOf('m02')];
    const guide = { tenant_id: school.tenantId, student_id, mentor_id, from_on: '2026-11-23', until_on: null };
    await school.in(({ db }) => db.insertInto('guides').values(guide).execute());
    return async () => {
      const own = school.in(({ db }) =>
        db.deleteFrom('guides').where('student_id', '=', student_id).where('mentor_id', '=', mentor_id).execute(),
      );
      await own;
    };
  };
  const versionOn = (person: Person): string =>
    pressablesOf(person.card('handover-approve').card).find(({ verb }) => verb === 'handover-approve')?.arg ?? '';
  const told = (mentor: Person, text: string): boolean => mentor.newestText().includes(text);

  test('is proposed from the passport, worded anew, and read by the next mentor alone, word for word', async () => {
    const { karin, sara, yusuf } = await start();
    await sara.says('overdracht');
    for (const text of [CLOSING.coreWord, CLOSING.quality, CLOSING.motive, CLOSING['agreement.0.what']])
      expect(sara.newestText()).toContain(text);

    await sara.presses('handover-edit');
    const quality = await idOf('quality');
    const kept = { [`line.${quality}`]: 'Ik blijf kalm', 'line.note': 'Ik praat makkelijker als we wandelen' };
    await sara.presses('handover-save', { ...(await emptied()), ...kept });
    expect(sara.newestText()).toContain('Ik blijf kalm');
    expect(sara.newestText()).not.toContain(CLOSING.motive);

    const back = await takesOver();
    await yusuf.says('gesprek met Sara');
    expect(told(yusuf, 'Ik blijf kalm')).toBe(false);
    await yusuf.says('stop');
    await sara.presses('handover-approve');
    await sara.hears('handover:readers', { names: 'Yusuf Aslan' });
    expect(await school.count('readings')).toEqual({ readings: 0 });

    await yusuf.says('gesprek met Sara');
    expect([told(yusuf, 'Ik blijf kalm'), told(yusuf, 'makkelijker als we wandelen'), told(yusuf, CLOSING.motive)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await school.count('readings')).toEqual({ readings: 1 });
    await sara.says('mijn gegevens');
    expect(sara.newestText()).toContain('Yusuf Aslan');

    await karin.says('gesprek met Sara');
    expect(told(karin, 'Ik blijf kalm')).toBe(false);
    await back();
  });

  test('ends at once when it is taken back, and for a mentor who has talked with the student', async () => {
    const { sara, yusuf } = await start();
    const back = await takesOver();
    await sara.says('overdracht');
    await sara.presses('handover-approve');
    await yusuf.says('gesprek met Sara');
    expect(told(yusuf, CLOSING.quality)).toBe(true);
    await yusuf.says('stop');
    await sara.presses('handover-withdraw');
    await sara.hears('handover:withdrawn');
    await yusuf.says('gesprek met Sara');
    expect(told(yusuf, CLOSING.quality)).toBe(false);
    await yusuf.says('stop');

    await sara.says('overdracht');
    await sara.presses('handover-approve');
    await closes(yusuf, 'Sara', { ...CLOSING, quality: 'iets anders' });
    await sara.presses('confirm', { sharing: 'only-me' });
    await yusuf.says('gesprek met Sara');
    expect(told(yusuf, CLOSING.quality)).toBe(false);
    await back();
  });

  test('loses an item that is erased, or that its student makes private', async () => {
    const { sara } = await start();
    await sara.says('overdracht');
    await sara.presses('handover-approve');
    await sara.says('paspoort');
    expect(sara.newestText()).toContain(sara.wordsOf('handover:nextMentor'));
    await sara.presses('unshare', {}, { arg: await idOf('quality') });
    await takesOut(sara, await idOf('motive'));
    await sara.says('overdracht');
    expect([CLOSING.quality, CLOSING.motive, CLOSING.coreWord].map((text) => sara.newestText().includes(text))).toEqual([
      false,
      false,
      true,
    ]);
    expect(await school.in((tx) => tablesWith(tx, CLOSING.motive))).toEqual([]);
  });

  test('is approved only as the student saw it, and hostile or long words do no harm', async () => {
    const { sara } = await start();
    await sara.says('overdracht');
    const old = { on: sara.card('handover-approve') };
    await sara.presses('handover-edit');
    await sara.presses('handover-save', { 'line.note': 'x'.repeat(301) });
    await sara.hears('handover:tooLong', { most: 300 });
    await sara.presses('handover-save', { ...(await emptied()), 'line.note': HOSTILE });
    await sara.presses('handover-approve', {}, old);
    expect(
      (await school.in(({ db }) => db.selectFrom('handovers').select('approved_at').executeTakeFirstOrThrow())).approved_at,
    ).toBe(null);
    await sara.says('overdracht');
    expect(versionOn(sara)).not.toBe('');
    await sara.presses('handover-approve');
    expect(sara.newestText()).not.toContain('\u202E');
  });

  test('and a newer draft beside it end each at their own time', async () => {
    const { sara } = await start();
    const lasts = async () => {
      await runRetention({ store: school.store(), newId, log: createLog('silent'), now: school.clock.now });
      const rows = await school.in(({ db }) => db.selectFrom('handovers').select(['draft', 'body']).execute());
      return rows.map(({ draft, body }) => [draft !== null, body !== null]);
    };
    await sara.says('overdracht');
    await sara.presses('handover-approve', {}, { arg: versionOn(sara) });
    school.clock.leapDays(10);
    await sara.says('overdracht');
    await sara.presses('handover-again');
    const old = sara.card('handover-approve');
    school.clock.leapDays(89);
    expect(await lasts()).toEqual([[true, true]]);
    school.clock.leapDays(2);
    expect(await lasts()).toEqual([[false, true]]);
    await sara.presses('handover-approve', {}, { on: old });
    expect(await lasts()).toEqual([[false, true]]);

    school.clock.leapDays(70);
    await sara.says('overdracht');
    await sara.presses('handover-again');
    school.clock.leapDays(10);
    expect(await lasts()).toEqual([[true, false]]);
    school.clock.leapDays(81);
    expect(await lasts()).toEqual([]);
  });

  test('goes by itself after half a year, and with everything else', async () => {
    const { sara } = await start();
    await sara.says('overdracht');
    await sara.presses('handover-approve');
    school.clock.leapDays(181);
    await runRetention({ store: school.store(), newId, log: createLog('silent'), now: school.clock.now });
    expect(await school.count('handovers')).toEqual({ handovers: 0 });
    await sara.says('overdracht');
    await sara.says('wis alles');
    await sara.presses('erase-all');
    expect(await school.count('handovers')).toEqual({ handovers: 0 });
  });

  test('is the student’s to make', async () => {
    const { karin } = await start();
    await karin.says('overdracht');
    await karin.hears('handover:isStudents');
  });

  async function idOf(kind: string): Promise<string> {
    const found = school.in(({ db }) => db.selectFrom('entries').select('id').where('kind', '=', kind).executeTakeFirstOrThrow());
    return (await found).id;
  }
  /** Every line emptied. */
  async function emptied(): Promise<Record<string, string>> {
    const items = await school.in(async ({ db }) => [
      ...(await db.selectFrom('entries').select('id').execute()),
      ...(await db.selectFrom('agreements').select('id').execute()),
    ]);
    return Object.fromEntries(items.map(({ id }) => [`line.${id}`, '']));
  }
});
