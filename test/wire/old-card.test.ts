import { describe, expect, test } from 'vitest';
import { ONE } from './engines.ts';
import { reflectionPlace } from '../../dialogs/reflection/turn.ts';
import { opened } from '../store/opened.ts';
import { pressablesOf, verbsOf } from './cards.ts';
import { notesIn } from './kept.ts';
import type { Person, Seen } from './person.ts';
import { useSchool } from './school.ts';
import { begins, CLOSING, closes } from './talk.ts';

const TRUTH = ['conversations', 'proposals', 'entries', 'agreements', 'grants', 'facts', 'readings'] as const;

describe.each(ONE)('an old card on $name', (engine) => {
  const school = useSchool(engine);

  const stale = async (press: (karin: Person) => Promise<Seen>) => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    return { karin, old: await press(karin) };
  };

  test('of another phase says so, changes nothing, and keeps what was typed on it', async () => {
    const { karin, old } = await stale(async (mentor) => {
      const seen = mentor.card('next');
      await mentor.presses('next');
      return seen;
    });
    expect((await karin.presses('next', { said: 'Zij werd rustig' }, { on: old })).kind).toBe('guide');
    await karin.hears('chat:stale.phase');
    expect(await notesIn(school)).toEqual(['Zij werd rustig']);
    expect(karin.card('next').card).toEqual(expect.objectContaining({ type: 'AdaptiveCard' }));
    expect(JSON.stringify(karin.card('next').card)).toContain('"phase":"reflect"');
  });

  test('of a talk that has ended says so and offers a new one', async () => {
    const { karin, old } = await stale(async (mentor) => {
      const seen = mentor.card('next');
      await mentor.says('stop');
      await mentor.says('ja');
      return seen;
    });
    school.clock.leapDays(7);
    const before = await school.count(...TRUTH);
    const answer = await karin.presses('next', { said: 'Te laat' }, { on: old });
    expect(answer.kind).toBe('message');
    expect(answer.text).toContain(karin.wordsOf('chat:stale.ended', { student: 'Sara' }));
    expect(await school.count(...TRUTH)).toEqual(before);
    await karin.presses('choose');
    await karin.sees('preparation');
    expect(await school.count('conversations')).toEqual({ conversations: 2 });
  });

  test('of a paused talk offers to go back there while another is in hand', async () => {
    const { karin, old } = await stale(async (mentor) => {
      await mentor.says('Zij werd rustig');
      const seen = mentor.card('next');
      await mentor.says('pauze');
      return seen;
    });
    await begins(karin, 'Roos');
    const answer = await karin.presses('next', {}, { on: old });
    expect(answer.kind).toBe('open-conversation');
    await karin.presses('switch');
    await karin.sees('guide');
    await karin.hears('chat:welcomeBackWith', { student: 'Sara', words: 'Zij werd rustig' });
  });

  test('of a closing that was answered leaves the answer as it is', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    const [out, asked] = [karin.card('withdraw-proposal'), sara.card('confirm')];
    await sara.presses('confirm', { sharing: 'all' });
    const before = await school.count(...TRUTH);
    const again = await sara.presses('confirm', { 'item.quality.decision': 'skip' }, { on: asked });
    expect(again.text).toContain(sara.wordsOf('chat:alreadyAnswered'));
    const late = await karin.presses('withdraw-proposal', {}, { on: out });
    expect(late.text).toContain(karin.wordsOf('chat:stale.ended', { student: 'Sara' }));
    expect(late.text).toContain(CLOSING['agreement.0.what']);
    // The mentor has read what Sara shares.
    expect(await school.count(...TRUTH)).toEqual({ ...before, readings: 1 });
  });

  test('of the help begins looking back as often as it is asked for, on this card and on the next', async () => {
    const sara = school.person('s004');
    for (const wait of [0, 60_000, 3_600_000]) {
      school.clock.leap(wait);
      await sara.says('help');
      const help = sara.card('reflect');
      for (const _ of ['first', 'once more']) {
        await sara.presses('reflect', {}, { on: help });
        await sara.presses('reflect-drop');
      }
    }
    const threwAway = { state: 'thrown-away' };
    expect(await school.in(({ db }) => db.selectFrom('reflections').select('state').execute())).toEqual(
      Array.from({ length: 6 }, () => threwAway),
    );
  });

  test('whose answer is not kept says after a while that it was pressed', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.presses('confirm', { sharing: 'all' });
    await begins(karin, 'Sara');
    const old = karin.card('next');
    await karin.presses('next');
    await sara.says('paspoort');
    await sara.presses('unshare', {}, { arg: pressablesOf(sara.card('unshare').card).find(({ verb }) => verb === 'unshare')?.arg ?? '' }); // prettier-ignore
    const again = () => karin.presses('next', {}, { on: old });
    expect((await again()).kind).toBeNull();
    school.clock.leap(600_001);
    expect((await again()).text).toBe(karin.wordsOf('chat:pressedBefore'));
  });

  test('of looking back keeps an answer under the question that stood on it, also when the whole lies ready', async () => {
    const sara = school.person('s004');
    await sara.says('reflectie');
    const [happened, whole] = ['Ik deed de deur open', 'Ik deed de deur dicht'];
    await sara.presses('reflect-tell', { told: 'Een meneer op stage' });
    const old = sara.card('reflect-tell');
    await sara.presses('reflect-skip', {}, { on: old });
    const told = async () => {
      const [saved] = await school.in((tx) => opened(tx, 'reflections.snapshot'));
      return reflectionPlace(saved).context.told;
    };
    await sara.presses('reflect-tell', { told: happened }, { on: old });
    expect(await told()).toEqual({ experience: 'Een meneer op stage', happened });
    await sara.presses('reflect-tell', { told: 'Toen hij lachte' });
    await sara.presses('reflect-done');
    await sara.presses('reflect-tell', { told: whole }, { on: old });
    expect(await told()).toEqual({ experience: 'Een meneer op stage', happened: whole, moment: 'Toen hij lachte' });
    expect(verbsOf(sara.card().card)).toContain('reflect-keep');
  });
});
