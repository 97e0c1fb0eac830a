import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardSigner } from '../../src/card-signature.ts';
import { readKeys } from '../../src/keys.ts';
import { TEST_KEY } from '../store/engines.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import type { Person } from '../wire/person.ts';
import { useSchool } from '../wire/school.ts';
import { begins, CLOSING, closes, keepsAll } from '../wire/talk.ts';

const signer = cardSigner(readKeys(TEST_KEY) ?? []);
/** What is done to a talk or its closing. */
const OF_A_TALK = ['begin', 'afterwards', 'note', 'notes', 'next', 'undo', 'pause', 'resume', 'wrap-up', 'send', 'stop', 'stop-yes', 'at-the-table', 'leave-table', 'withdraw-proposal', 'agreement', 'plan-next', 'thank']; // prettier-ignore

describe.each(ONE)('somebody who is Sara’s mentor as well, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY, { RATE_PERSON: '0' });
  const second = () => school.person('m02');

  beforeEach(async () => {
    const [student_id, mentor_id] = [await school.idOf('s004'), await school.idOf('m02')];
    await school.in(
      ({ db }) =>
      db.insertInto('guides').values({ tenant_id: school.tenantId, student_id, mentor_id, from_on: '2026-08-31', until_on: null }).execute(), // prettier-ignore
    );
    await second().installs();
  });
  afterEach(async () => {
    const [student, mentor] = [await school.idOf('s004'), await school.idOf('m02')];
    await school.in(({ db }) =>
      db.deleteFrom('guides').where('student_id', '=', student).where('mentor_id', '=', mentor).execute(),
    );
  });

  /** Presses a button that is rightly signed for whoever presses it, and gives what they are told. */
  async function presses(person: Person, sourcedId: string, verb: string, subject: string, arg = '', inputs: object = {}) {
    const data = { verb, subject, rev: 1, arg };
    const sig = signer?.sign(data, { tenantId: school.tenantId, personId: await school.idOf(sourcedId) });
    const value = { action: { verb, data: { ...data, sig, ...inputs } } };
    return JSON.stringify((await person.posts({ type: 'invoke', name: 'adaptiveCard/action', value })).body);
  }
  const idIn = async (table: 'conversations' | 'proposals' | 'entries'): Promise<string> =>
    (await school.in(({ db }) => db.selectFrom(table).select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow())).id;
  const kept = async () => [
    await school.in(({ db }) => db.selectFrom('conversations').selectAll().execute()),
    await school.in(({ db }) => db.selectFrom('proposals').selectAll().execute()),
    await school.count('entries', 'agreements', 'talks'),
  ];

  test('reaches nothing of the talk and the closing of the first, not at the table either', async () => {
    const karin = school.person('m01');
    await karin.installs();
    await closes(karin, 'Sara');
    await karin.sees('outcome');
    await karin.presses('at-the-table');
    const [talk, proposal, before] = [await idIn('conversations'), await idIn('proposals'), await kept()];
    const told = [await presses(second(), 'm02', 'confirm', proposal, '', { sharing: 'agreements' })];
    for (const verb of OF_A_TALK) told.push(await presses(second(), 'm02', verb, talk, verb === 'plan-next' ? '6' : ''));
    const pressed = { verb: 'next', subject: talk, rev: 1, phase: '', arg: '' };
    told.push(JSON.stringify((await tabOf(school, second()).put('panel', pressed)).view));
    expect(told.filter((text) => Object.values(CLOSING).some((words) => text.includes(words)))).toEqual([]);
    expect(await kept()).toEqual(before);
  });

  test('answers nothing that was shared with the first, and sees no answers of the first', async () => {
    const { karin, sara } = await keepsAll(school, 'all');
    await begins(second(), 'Sara');
    const [entry, talk] = [await idIn('entries'), await idIn('conversations')];
    for (const verb of ['answer', 'thank']) await presses(second(), 'm02', verb, talk, entry, { [`answer.${entry}`]: 'x' });
    expect(await school.count('answers')).toEqual({ answers: 0 });

    await begins(karin, 'Sara');
    await presses(karin, 'm01', 'answer', await idIn('conversations'), entry, { [`answer.${entry}`]: 'Mooi gezien' });
    expect(await school.count('answers')).toEqual({ answers: 1 });
    const readers = { people: [await school.idOf('m01'), await school.idOf('m02')] };
    expect((await tabOf(school, sara).put(`items/${entry}/readers`, readers)).status).toBe(200);
    const answers = async (mentor: Person) =>
      (await tabOf(school, mentor).call('GET', `students/${await school.idOf('s004')}/passport`)).view['entries'] as {
        id: string;
        answers: unknown[];
      }[];
    expect((await answers(second())).map(({ id, answers: given }) => [id, given.length])).toEqual([[entry, 0]]);
    expect((await answers(karin)).find(({ id }) => id === entry)?.answers).toHaveLength(1);
  });

  test('and nobody else than her mentors is let in by an id that a card did not offer', async () => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says('reflectie');
    await sara.presses('reflect-tell', { told: 'Gisteren lukte het' });
    await sara.says('zo is het genoeg');
    const others = await Promise.all(['m03', 's005', 'c01', 'a01'].map((id) => school.idOf(id)));
    await sara.presses('reflect-keep', { with: [...others, await school.idOf('m02')].join(',') });
    const granted = await school.in(({ db }) => db.selectFrom('grants').select('grantee_id').execute());
    expect(granted).toEqual([{ grantee_id: await school.idOf('m02') }]);
  });
});
