import { describe, expect, test } from 'vitest';
import { plain } from '../../src/teams/cards/plain.ts';
import { listInWords } from '../../src/text.ts';
import { REAL } from './engines.ts';
import type { Person } from './person.ts';
import { useSchool } from './school.ts';
import { begins, closes, CLOSING, keepsAll } from './talk.ts';

describe.each(REAL)('what people really type and press, on $name', (engine) => {
  const school = useSchool(engine);
  const cardTextOf = (person: Person, verb: string) => JSON.stringify(person.card(verb).card);
  const statesOf = async () => {
    const rows = await school.in((tx) => tx.db.selectFrom('conversations').select('state').execute());
    return rows.map(({ state }) => state);
  };
  const factsOf = async () => {
    const rows = await school.in((tx) => tx.db.selectFrom('facts').select('kind').execute());
    return rows.map(({ kind }) => kind);
  };
  const notesIn = (person: Person) => JSON.stringify(person.card('note').card);

  test('the help of a care card stays where it is when the student says yes, and when a mentor is told, who is told once', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await sara.says('ik wil niet meer leven');
    await sara.sees('care');
    const seen = sara.card('care-yes');
    expect((await sara.presses('care-yes')).kind).toBeNull();
    await sara.sees('care', 'text');
    expect((await sara.presses('care-tell')).kind).toBeNull();
    await sara.sees('care', 'text', 'text');
    await karin.reads('Sara El Idrissi');
    const heard = karin.messages().length;
    await sara.presses('care-tell');
    expect(karin.messages().length).toBe(heard);
    expect(sara.card('care-yes')).toEqual(seen);
  });

  test('a mentor who notes words of need gets the help for it, and neither a hint nor a question that hands them back', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    const heard = sara.messages().length;
    await karin.says('gesprek met Sara');
    await karin.says('kort');
    await karin.says('gevraagd 1');
    await karin.says('soms ben ik bang en wil ik niet meer leven');
    await karin.hears('care:noted.how');
    const guide = cardTextOf(karin, 'asked');
    expect(guide.match(/niet meer leven/gu)).toHaveLength(1);
    expect(guide).not.toContain('"verb":"fine"');
    expect((await school.owedTo(karin)).map(({ view }) => view.card)).not.toContain('referral');
    await karin.says('volgende');
    expect(cardTextOf(karin, 'asked')).not.toContain(karin.wordsOf('rules:emotion-words.passed', { word: 'bang' }));
    expect(sara.messages()).toHaveLength(heard);
  });

  test('words of need on the card get the help as well when what is pressed is another button', async () => {
    const karin = school.person('m01');
    await karin.installs();
    await karin.says('gesprek met Sara');
    await karin.says('kort');
    await karin.says('Ik hielp een mevrouw met opstaan');
    await karin.presses('notes', { said: 'ik wil dood' });
    await karin.hears('care:noted.how');
  });

  test('words of need that a note is corrected into get the help, and are no material for questions whatever is chosen for them', async () => {
    const karin = school.person('m01');
    await karin.installs();
    await karin.says('gesprek met Sara');
    await karin.says('kort');
    await karin.says('Ik hielp een mevrouw met opstaan');
    await karin.presses('notes');
    await karin.presses('save-notes', { 'note.1.text': 'Ze zei: ik wil niet meer leven', 'note.1.element': 'experience' });
    await karin.hears('care:noted.how');
    expect(cardTextOf(karin, 'asked').match(/niet meer leven/gu)).toHaveLength(1);
  });

  test('words of need that are filled in after a talk without a screen get the help, once for what stands there', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await karin.installs();
    await sara.installs();
    await karin.says('gesprek met Sara');
    await karin.says('scherm uit');
    await karin.says('invullen');
    const helps = () =>
      karin.messages().filter(({ activity }) => JSON.stringify(activity).includes(plain(karin.wordsOf('care:noted.how'))));
    const filled = { experience: 'Soms wil ik niet meer leven', 'agreement.0.what': 'Meelopen', 'agreement.0.due': '2026-12-08' };
    await karin.presses('add-agreement', filled);
    expect(helps()).toHaveLength(1);
    await karin.presses('send', filled);
    await sara.sees('confirmation');
    expect(helps()).toHaveLength(1);
    expect(JSON.stringify(await school.owedTo(sara))).not.toContain('referral');
  });

  test('what a student says to stop telling the bot is what was said in a talk', async () => {
    const karin = school.person('m01');
    await karin.installs();
    await karin.says('gesprek met Sara');
    await karin.says('kort');
    await karin.says('Zo is het genoeg');
    expect(cardTextOf(karin, 'asked')).toContain('Zo is het genoeg');
  });

  test('who hears that a student wants to talk stands on the button: every mentor of the student', async () => {
    const [noor, ...mentors] = [school.person('s009'), school.person('m01'), school.person('m02')];
    for (const each of [noor, ...mentors]) await each.installs();
    await noor.says('ik wil niet meer leven');
    const mentor = listInWords(['Karin', 'Yusuf'], 'nl');
    expect(cardTextOf(noor, 'care-tell')).toContain(noor.wordsOf('care:tell', { mentor }));
    await noor.presses('care-tell');
    await noor.hears('care:told', { names: mentor });
    for (const each of mentors) await each.reads('Noor Hoekstra');
  });

  test('two students of one mentor with the same first name are called by their whole names, others not', async () => {
    const [karin, yusuf] = [school.person('m01'), school.person('m02')];
    await karin.installs();
    await yusuf.installs();
    await karin.says('gesprek met Daan van der Veen');
    await karin.sees('preparation');
    await karin.reads('Daan van der Veen');
    await karin.says('kort');
    await karin.says('gesprek met Daan Bakker');
    await karin.sees('open-conversation');
    await karin.reads('Daan Bakker');
    await karin.reads('Daan van der Veen');
    await karin.presses('keep-open');
    await karin.says('afronden');
    await karin.sees('closing');
    await karin.reads('Daan van der Veen');

    await yusuf.says('gesprek met Noor');
    await yusuf.sees('preparation');
    expect(yusuf.newestText()).not.toContain('Hoekstra');
  });

  test('during a talk a sentence that only begins like a command is noted; a name still is one', async () => {
    const karin = school.person('m01');
    await karin.says('gesprek met Sara');
    await karin.says('kort');
    for (const words of ['Gesprek met mijn stagebegeleider ging niet goed', 'plan voor volgende week is dat ik mee mag']) {
      await karin.says(words);
      await karin.sees('guide');
      expect(notesIn(karin)).toContain(words);
    }
    await karin.says('gesprek met Kaatje');
    await karin.sees('message');
    await karin.says('gesprek met Roos');
    await karin.sees('open-conversation');
  });

  test('a question of the mentor’s own is said back', async () => {
    const karin = school.person('m01');
    await karin.says('gesprek met Sara');
    await karin.says('kort');
    await karin.says('Wat zag je toen?');
    await karin.hears('cards:guide.youAsked', { question: 'Wat zag je toen?' });
  });

  test('the next talk begins with what was agreed, on the card too, as long as the student shares it and nothing is noted', async () => {
    const { karin, sara } = await keepsAll(school, 'agreements');
    await begins(karin, 'Sara');
    const readings = (await school.count('readings')).readings;
    expect(JSON.stringify(karin.card('asked').card)).toContain('FU1');
    expect(karin.newestText()).toContain(CLOSING['agreement.0.what']);
    await karin.presses('asked', {}, { arg: 'FU1' });
    expect(karin.newestText()).toContain(karin.wordsOf('cards:guide.youAsked', { question: '' }).trim());
    expect(await factsOf()).toContain('looked-back-on-agreement');
    expect((await school.count('readings')).readings).toBe(readings);

    await sara.says('paspoort');
    await sara.presses('unshare');
    await karin.says('andere vragen');
    expect(karin.newestText()).not.toContain(CLOSING['agreement.0.what']);
  });

  test('hello is answered with a welcome, and being lost with help, whatever the role', async () => {
    const [karin, sara, ilse] = [school.person('m01'), school.person('s004'), school.person('c01')];
    for (const [person, role, name] of [
      [karin, 'mentor', 'Karin'],
      [sara, 'student', 'Sara'],
      [ilse, 'coordinator', 'Ilse'],
    ] as const) {
      await person.says('Hoi!');
      await person.hears(`chat:welcome.${role}`, { name });
      for (const lost of ['wat moet ik doen?', 'ik snap er niks van', 'how does this work', '?']) {
        await person.says(lost);
        await person.sees('help');
      }
    }
  });

  test('a talk is prepared however the mentor asks for it, and put off again', async () => {
    const karin = school.person('m01');
    await karin.says('gesprek Sara');
    await karin.sees('preparation');
    await karin.says('nu niet');
    expect(await statesOf()).toEqual(['ended']);
    await karin.hears('chat:putOff', { student: 'Sara' });
    await karin.says('ik wil graag een gesprek met Sara');
    await karin.sees('preparation');
    await karin.says('not now');
    await karin.says('nieuw gesprek');
    await karin.sees('choose-student');
    await karin.says('ik wil een gesprek met de decaan');
    await karin.hears('chat:pointer.mentor');
  });

  test('not knowing an answer, or what is asked, is no answer: the question stays and nothing is told', async () => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says('reflectie');
    for (const words of ['weet niet', 'Ik weet het echt niet...', 'idk', 'ik snap de vraag niet', 'hoi']) {
      await sara.says(words);
      expect(sara.newestText()).toContain(sara.wordsOf('reflection:ask.experience'));
      await sara.reads(sara.wordsOf('reflection:unsure'));
    }
    await sara.presses('reflect-tell', { told: 'geen idee' });
    expect(cardTextOf(sara, 'reflect-tell')).toContain(sara.wordsOf('reflection:ask.experience'));
    await sara.says('Ik weet niet meer hoe het kwam, maar ik moest lachen');
    expect(cardTextOf(sara, 'reflect-tell')).toContain(sara.wordsOf('reflection:ask.happened'));
  });

  test('where the whole is looked at there is no question to skip, and the button goes on', async () => {
    const sara = school.person('s004');
    await sara.installs();
    await sara.says('reflectie');
    await sara.says('Ik mocht een mevrouw helpen');
    await sara.presses('reflect-done');
    await sara.says('overslaan');
    await sara.reads(sara.wordsOf('reflection:reviewPointer'));
    await sara.says('ja is goed');
    await sara.hears('reflection:reviewPointer');
    expect(cardTextOf(sara, 'reflect')).toContain(sara.wordsOf('reflection:goOn'));
  });

  test('what a student kept is still confirmed by one word after all this', async () => {
    const [karin, sara] = [school.person('m01'), school.person('s004')];
    await sara.installs();
    await closes(karin, 'Sara');
    await sara.says('klopt');
    expect(await school.count('entries', 'agreements')).toEqual({ entries: 4, agreements: 1 });
  });
});
