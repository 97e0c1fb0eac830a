import { describe, expect, test } from 'vitest';
import { earlierTurns, lastOpenQuestion, ownWords, quotable } from '../../dialogs/notes.ts';
import { mentorIn } from './mentor.ts';

describe('the question that is open', () => {
  test('is the one put last, until a note answers it', () => {
    const mentor = mentorIn('reflect').asks('RQ1', 'quality').asks('RM1', 'motive');
    expect(lastOpenQuestion(mentor.context)?.id).toBe('RM1');
    expect(lastOpenQuestion(mentor.agrees('Bellen').context)?.id).toBe('RM1');
    expect(lastOpenQuestion(mentor.notes('Dat het af moet').context)).toBeUndefined();
    expect(lastOpenQuestion(mentor.undoes().context)?.id).toBe('RM1');
    expect(lastOpenQuestion(mentor.opensStory().context)).toBeUndefined();
  });

  test('stays open when the student does not know yet', () => {
    mentorIn('reflect')
      .asks('RQ1', 'quality')
      .notes('weet ik niet')
      .notes('Niet opgeven')
      .notes('Ja')
      .has(['weet ik niet'], ['Niet opgeven', 'quality'], ['Ja']);
  });

  test('in own words is after what belongs to the phase, where more was heard', () => {
    const asked = (mentor: ReturnType<typeof mentorIn>) => lastOpenQuestion(mentor.context)?.element;
    expect(asked(mentorIn('activate').asksInOwnWords('Wie ken je?', 'broaden', 'network'))).toBe('helper');
    expect(asked(mentorIn('look-ahead').asksInOwnWords('Wat betekent dat voor later?', 'motive', 'look-ahead'))).toBe(
      'direction',
    );
    expect(asked(mentorIn('activate').asksInOwnWords('Waar nog meer?', 'broaden'))).toBe('elsewhere');
  });
});

describe('what is promised', () => {
  const agreed = { what: 'met de decaan praten', when: 'donderdag', who: null, date: '2026-03-05' };
  const promises = (mentor: ReturnType<typeof mentorIn>) => mentor.context.notes.map(({ promised }) => promised);

  test('is kept with the note while looking ahead and activating', () => {
    const promised = { what: 'met de decaan praten', due: '2026-03-05', helper: '' };
    for (const phase of ['look-ahead', 'activate'] as const) {
      expect(promises(mentorIn(phase).hears('Ik ga donderdag met de decaan praten', { agreement: agreed }))).toEqual([promised]);
    }
    expect(promises(mentorIn('look-back').hears('Ik ga donderdag', { agreement: agreed }))).toEqual([undefined]);
  });

  test('is the day alone where by when was asked', () => {
    const due = { what: '', due: '2026-03-04', helper: '' };
    const asked = mentorIn('activate').asksInOwnWords('Wanneer ga je dat doen?', 'agreement');
    expect(promises(asked.names('morgen na school', '2026-03-04'))).toEqual([due]);
    expect(promises(mentorIn('activate').names('morgen is er markt', '2026-03-04'))).toEqual([undefined]);
  });

  test('goes when the words are corrected', () => {
    const noted = mentorIn('activate').hears('Ik ga donderdag', { agreement: agreed });
    expect(promises(noted.corrects(1, 'Ik ga donderdag', 'next-step'))).toHaveLength(1);
    expect(promises(noted)[0]).toBeDefined();
    expect(promises(noted.corrects(1, 'Ik ga vrijdag', 'next-step'))).toEqual([undefined]);
  });
});

describe('a text to be said back', () => {
  test.each([
    ['Een kast gemaakt.', 'Een kast gemaakt'],
    ['  Een kast!!  ', 'Een kast'],
    ['Toen brak hij…\nEn iedereen keek.', 'Toen brak hij'],
    ['Was dat zo?', 'Was dat zo?'],
    ['', ''],
  ])('%j is %j', (text, quoted) => expect(quotable(text)).toBe(quoted));

  test('is cut between words when it is long, and in a word when there is no other way', () => {
    expect(quotable(`${'woord '.repeat(14)}langwoord en meer`)).toBe(`${'woord '.repeat(14).trim()}…`);
    expect(quotable('a'.repeat(91))).toBe(`${'a'.repeat(90)}…`);
    expect(quotable('a'.repeat(90))).toBe('a'.repeat(90));
  });

  test('is cut between sentences where it can be', () => {
    const long = 'Ze pakte ineens mijn hand en toen werd ik zo ontzettend trots dat ik het thuis meteen vertelde.';
    expect(quotable(`Ik hielp mevrouw De Wit. ${long}`)).toBe('Ik hielp mevrouw De Wit');
    expect(quotable(`Ik hielp gisteren mevr. De Wit met wassen en aankleden. ${long}`)).toBe(
      'Ik hielp gisteren mevr. De Wit met wassen en aankleden',
    );
    expect(quotable(`Ik hielp gisteren mevr. De Wit en ${long}`)).toBe(
      'Ik hielp gisteren mevr. De Wit en Ze pakte ineens mijn hand en toen werd ik zo ontzettend…',
    );
  });

  test('is cut behind a clause that says enough', () => {
    const long =
      'mijn oom liet me het alleen doen, eerst ging die moer niet los, en toen heb ik er een pijp op gezet en ging hij wel';
    expect(quotable(long)).toBe('mijn oom liet me het alleen doen…');
  });

  test('is never cut through a character', () => {
    expect(quotable('🙂'.repeat(60)).isWellFormed()).toBe(true);
    expect(quotable(`a${'🙂'.repeat(60)}`).isWellFormed()).toBe(true);
  });
});

describe('own words', () => {
  test('are none while nothing was noted', () => expect(ownWords(mentorIn('reflect').context)).toEqual({}));

  test('are the newest for each, the experience itself before what happened in it', () => {
    const { context } = mentorIn('look-back')
      .notes('Een kast', 'experience')
      .notes('Hij brak', 'happened')
      .notes('Dat ze keken', 'trigger')
      .notes('Toen hij brak', 'moment')
      .notes('Een stoel', 'experience');
    expect(ownWords(context)).toEqual({ experience: 'Een stoel', moment: 'Toen hij brak' });
  });
});

describe('the core word', () => {
  test('is handed back when it is one', () => {
    expect(ownWords(mentorIn('reflect').notes('ik denk toch doorzetten', 'core-word').context)).toEqual({
      coreWord: 'ik denk toch doorzetten',
    });
  });

  test('is the word itself, without the yes it was said with', () => {
    const word = (text: string) => ownWords(mentorIn('reflect').notes(text, 'core-word').context).coreWord;
    expect(word('ja, aanmoedigen')).toBe('aanmoedigen');
    expect(word('nee ehm rust')).toBe('rust');
    expect(word('nee')).toBe('nee');
    expect(word('nee zeggen')).toBe('nee zeggen');
    expect(word('No limits')).toBe('No limits');
    expect(word('well-being')).toBe('well-being');
    expect(word('jaloezie')).toBe('jaloezie');
    expect(word('nouveau')).toBe('nouveau');
  });

  test('is not when a whole sentence was noted for it', () => {
    const sentence = 'bij voetbal ook, als iedereen schreeuwt blijf ik kalm';
    expect(ownWords(mentorIn('reflect').asks('RM6', 'core-word').notes(sentence).has([sentence, 'core-word']).context)).toEqual(
      {},
    );
  });
});

describe('what was typed before', () => {
  test('stands in its order, without the questions that were tapped', () => {
    const { context } = mentorIn('reflect')
      .notes('Een')
      .asks('RQ1', 'quality')
      .asksInOwnWords('Wat deed je toen?')
      .notes('Twee')
      .asksInOwnWords('En verder?')
      .asksInOwnWords('Wat nog meer?');
    expect(earlierTurns(context)).toEqual([
      { by: 'student', text: 'Een' },
      { by: 'mentor', text: 'Wat deed je toen?' },
      { by: 'student', text: 'Twee' },
      { by: 'mentor', text: 'En verder?' },
      { by: 'mentor', text: 'Wat nog meer?' },
    ]);
  });

  test('loses a note that was undone', () => {
    expect(earlierTurns(mentorIn('reflect').notes('Een').notes('Twee').undoes().context)).toEqual([
      { by: 'student', text: 'Een' },
    ]);
  });
});
