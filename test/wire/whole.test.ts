import { describe, expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';

const DUE = '2026-12-08';

describe.each(ENGINES)('a whole conversation on $name', (engine) => {
  const school = useSchool(engine);

  test('by buttons, in Dutch, until the next conversation opens with what was agreed', async () => {
    const karin = school.person('m01');
    const sara = school.person('s004');
    await karin.installs();
    await sara.installs();

    await karin.says('gesprek met Sara');
    await karin.sees('message', 'preparation');
    expect((await karin.presses('begin', { length: 'short', mode: 'live' })).kind).toBe('guide');
    await lookBackByButtons(karin);
    await karin.presses('next');
    await karin.presses('note', { said: 'Kernwoord: rust' });
    await karin.presses('next');
    await karin.presses('next', { said: 'Stap: meelopen op de geriatrie' });
    expect((await karin.presses('wrap-up')).kind).toBe('closing');
    await karin.sees('message', 'closing');

    const sent = await karin.presses('send', {
      experience: 'Een mevrouw geholpen met wassen',
      quality: 'Ik blijf rustig',
      coreWord: 'rust',
      'agreement.0.what': 'Meelopen op de geriatrie',
      'agreement.0.due': DUE,
      'agreement.0.helper': 'Fatma',
      'agreement.0.brings': 'Weten of het bij me past',
      'agreement.0.competency': 'work-exploration',
    });
    expect(sent.kind).toBe('outcome');
    await sara.sees('message', 'confirmation');
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 0, agreements: 0 });

    const { id } = karin.card('withdraw-proposal');
    expect((await sara.presses('confirm', { sharing: 'agreements' })).kind).toBe('card');
    await karin.sees('message', 'card');
    expect(karin.messages().at(-1)?.id).toBe(id);
    expect(
      school
        .connector()
        .calls.filter(({ op, chatId }) => op === 'update' && chatId === karin.known.chatId)
        .at(-1)?.activity,
    ).toEqual(expect.objectContaining({ id }));
    expect((await school.owedTo(karin)).at(-1)).toMatchObject({
      op: 'update',
      view: {
        card: 'outcome',
        state: 'answered',
        via: 'own-chat',
        items: [
          { kind: 'experience', decision: 'confirmed', text: null },
          { kind: 'quality', decision: 'confirmed', text: null },
          { kind: 'core-word', decision: 'confirmed', text: null },
          { kind: 'agreement', decision: 'confirmed', text: 'Meelopen op de geriatrie', due: DUE },
        ],
      },
    });
    expect(await school.count('entries', 'agreements', 'grants')).toEqual({ entries: 3, agreements: 1, grants: 1 });

    school.clock.leapDays(7);
    await karin.says('gesprek met Sara');
    await karin.sees('message', 'card', 'preparation');
    await karin.reads('Meelopen op de geriatrie');
    expect(karin.newestText()).not.toContain('Ik blijf rustig');
    await sara.says('paspoort');
    await sara.sees('message', 'card', 'passport');
    await sara.reads('Karin de Boer');
    expect(await school.count('readings')).toEqual({ readings: 1 });
  });

  test('by typed words only, in English, until the next conversation opens with what was agreed', async () => {
    const yusuf = school.person('m02', 'en-GB');
    const noa = school.person('s031', 'en-GB');
    await noa.installs();
    await yusuf.says('conversation with Noa');
    await yusuf.sees('preparation');
    await yusuf.says('short');
    await yusuf.sees('line', 'guide');
    await yusuf.says('Last Tuesday I helped a man who fell, and I was proud that I stayed calm');
    await yusuf.says('asked 1');
    await yusuf.says('He held my hand and then it struck me');
    await yusuf.says('next');
    await yusuf.says('quality: I stay calm');
    await yusuf.says('core word: calm');
    await yusuf.says('next');
    await yusuf.says('step: ask for a day at the ambulance');
    await yusuf.says('back');
    await yusuf.says('next');
    await yusuf.says('next');
    await yusuf.says('agreement visit the ambulance post on 8 December with my uncle');
    await yusuf.hears('chat:agreementKept', { due: DUE });
    await yusuf.says('wrap up');
    await yusuf.sees('line', 'closing');
    await yusuf.says('send');
    await yusuf.sees('line', 'outcome');
    await noa.sees('message', 'confirmation');
    await noa.says("that's right");
    await noa.sees('message', 'line', 'card');
    await yusuf.sees('line', 'card');
    expect(await school.count('agreements', 'proposals')).toEqual({ agreements: 1, proposals: 1 });
    expect(
      await school.in(({ db }) => db.selectFrom('agreements').select(['due_on', 'state', 'confirmed_via']).execute()),
    ).toEqual([{ due_on: DUE, state: 'agreed', confirmed_via: 'own-chat' }]);

    await yusuf.says('conversation with Noa');
    await yusuf.sees('card', 'preparation');
    await yusuf.reads('ambulance post');
    await noa.says('passport');
    await noa.sees('passport');
    await noa.reads('Yusuf Aslan');
    expect(yusuf.kinds().filter((kind) => kind === 'guide')).toEqual([]);
  });
});

/** A small story with its experience, what happened and the moment that mattered. */
async function lookBackByButtons(mentor: Person): Promise<void> {
  const [first = ''] = askable(mentor);
  await mentor.presses('asked', {}, { arg: first });
  await mentor.presses('note', { said: 'Gisteren hielp ik op stage een mevrouw met wassen en toen werd ik trots' });
  await mentor.presses('others');
  await mentor.presses('note', { question: 'Wat gebeurde er precies?', said: 'Zij werd rustig en ik ook' });
}

function askable(mentor: Person): readonly string[] {
  const { card } = mentor.card('asked');
  return [...JSON.stringify(card).matchAll(/"verb":"asked"[^}]*?"arg":"([^"]+)"/gu)].map(([, arg = '']) => arg);
}
