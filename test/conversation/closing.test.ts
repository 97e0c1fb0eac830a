import { describe, expect, test } from 'vitest';
import type { Closing } from '../../dialogs/conversation.setup.ts';
import {
  checkClosing,
  checkDue,
  formOf,
  isClosingForm,
  itemsOf,
  LONGEST_ASIDE,
  LONGEST_ITEM,
  MOST_AGREEMENTS,
  MOST_SENT,
  readClosing,
} from '../../src/conversation/closing.ts';
import { agreement, closing, mentorIn } from '../dialogs/mentor.ts';

const TODAY = '2026-03-03';
const NL = { today: TODAY, locale: 'nl' } as const;
const BELLEN = agreement('Jan bellen', { due: '2026-03-06' });

describe('the closing form', () => {
  test('holds what was noted last for each field, in the words of the student', () => {
    const { context } = mentorIn('look-back')
      .notes('Een kast', 'experience')
      .notes('Een stoel', 'experience')
      .notes('kalm', 'quality')
      .notes('dat het af is', 'motive')
      .notes('rust', 'core-word')
      .agrees('Jan bellen', { due: '2026-03-06', helper: 'Jan', brings: 'weten', competency: 'networking' })
      .agrees('Meelopen');
    expect(formOf(context)).toEqual({
      experience: 'Een stoel',
      quality: 'kalm',
      motive: 'dat het af is',
      coreWord: 'rust',
      agreements: [
        { what: 'Jan bellen', due: '2026-03-06', helper: 'Jan', brings: 'weten', competency: 'networking' },
        agreement('Meelopen'),
      ],
      phases: [],
    });
  });

  test('has the core word itself', () => {
    expect(formOf(mentorIn('reflect').notes('ja, rust', 'core-word').context).coreWord).toBe('rust');
  });

  test('takes what happened when no experience was named as such', () => {
    expect(formOf(mentorIn('look-back').notes('De klant viel', 'happened').context).experience).toBe('De klant viel');
  });

  test('proposes the next step as an agreement while there is none', () => {
    const { context } = mentorIn('look-ahead').notes('Een dag meelopen', 'next-step').notes('mijn oom', 'helper');
    expect(formOf(context).agreements).toEqual([agreement('Een dag meelopen', { helper: 'mijn oom' })]);
    expect(formOf(mentorIn('look-ahead').notes('mijn oom', 'helper').context).agreements).toEqual([agreement('')]);
  });

  test('begins with what was promised aloud, by when and with whom', () => {
    const heard = { agreement: { what: 'met de decaan praten', when: 'donderdag', who: 'mijn tante', date: '2026-03-05' } };
    const row = agreement('met de decaan praten', { due: '2026-03-05', helper: 'mijn tante' });
    const said = mentorIn('activate').hears('Ik ga donderdag met de decaan praten', heard);
    expect(formOf(said.context).agreements).toEqual([row]);
    const vague = { agreement: { what: 'het wel vragen', when: null, who: null, date: null } };
    expect(formOf(said.hears('Ja, ik ga het wel vragen', vague).context).agreements).toEqual([row]);
    const alone = { agreement: { what: 'naar de garage gaan', when: 'vrijdag', who: null, date: '2026-03-06' } };
    expect(formOf(said.hears('Ik ga vrijdag naar de garage', alone).context).agreements).toEqual([
      agreement('naar de garage gaan', { due: '2026-03-06' }),
    ]);
    expect(formOf(said.agrees('Jan bellen').context).agreements).toEqual([agreement('Jan bellen')]);
  });

  test('has the day that was named for the step beside it', () => {
    const step = mentorIn('look-ahead')
      .notes('Ik ga Jan bellen', 'next-step')
      .asksInOwnWords('Wanneer ga je bellen?', 'agreement');
    expect(formOf(step.names('morgen', '2026-03-04').context).agreements).toEqual([
      agreement('Ik ga Jan bellen', { due: '2026-03-04' }),
    ]);
  });

  test('keeps the words as they were said where the piece of them cannot stand by itself', () => {
    const heard = { agreement: { what: 'bel ik vrijdag de garage', when: 'vrijdag', who: null, date: '2026-03-06' } };
    expect(formOf(mentorIn('activate').hears('dan bel ik vrijdag de garage', heard).context).agreements).toEqual([
      agreement('dan bel ik vrijdag de garage', { due: '2026-03-06' }),
    ]);
  });

  test('has what the step should bring beside it, and never as the step itself', () => {
    const stepped = mentorIn('look-ahead').notes('Een dag meelopen', 'next-step').goesOn().asks('AC9', 'agreement');
    expect(formOf(stepped.notes('weten of het past').context).agreements).toEqual([
      agreement('Een dag meelopen', { brings: 'weten of het past' }),
    ]);
    expect(formOf(mentorIn('activate').asks('AC9', 'agreement').notes('weten of het past').context).agreements).toEqual([
      agreement(''),
    ]);
    expect(formOf(mentorIn('activate').asks('AC6', 'agreement').notes('bellen').context).agreements).toEqual([
      agreement('bellen'),
    ]);
  });

  test('always has room for an agreement', () => {
    expect(formOf(mentorIn('look-back').context)).toEqual(closing({ agreements: [agreement('')] }));
    expect(formOf(mentorIn('look-back').wrapsUp().fillsIn({ quality: 'kalm' }).context).agreements).toEqual([agreement('')]);
  });

  test('holds what was filled in, once it was', () => {
    const filled = closing({ quality: 'kalm', agreements: [BELLEN] });
    expect(formOf(mentorIn('reflect').notes('druk', 'quality').wrapsUp().fillsIn(filled).context)).toEqual(filled);
  });
});

describe('reading the form', () => {
  const before: Closing = closing({ experience: 'Een kast', quality: 'kalm', agreements: [BELLEN, agreement('')] });

  test('takes every field without the spaces around it', () => {
    const inputs = {
      experience: ' Een kast ',
      quality: 'kalm',
      motive: 'af\nen goed',
      coreWord: 'rust ',
      'agreement.0.what': ' Jan bellen',
      'agreement.0.due': '2026-03-06 ',
      'agreement.0.helper': 'Jan',
      'agreement.0.brings': 'weten',
      'agreement.0.competency': 'networking',
      phases: 'reflect,look-back,nonsense',
    };
    expect(readClosing(inputs, before)).toEqual({
      experience: 'Een kast',
      quality: 'kalm',
      motive: 'af\nen goed',
      coreWord: 'rust',
      agreements: [{ what: 'Jan bellen', due: '2026-03-06', helper: 'Jan', brings: 'weten', competency: 'networking' }],
      phases: ['look-back', 'reflect'],
    });
  });

  test('without any field keeps the form as it stood, without blank rows', () => {
    expect(readClosing({}, before)).toEqual(closing({ experience: 'Een kast', quality: 'kalm', agreements: [BELLEN] }));
  });

  test('knows the form by its fields, not by those of another card', () => {
    expect([{}, { said: 'kalm', question: '' }, { 'note.1.text': 'kalm' }].map(isClosingForm)).toEqual([false, false, false]);
    expect([{ coreWord: 'rust' }, { 'agreement.0.competency': 'none' }, { phases: 'reflect' }].map(isClosingForm)).toEqual([
      true,
      true,
      true,
    ]);
    expect(readClosing({ said: 'kalm' }, before)).toEqual(readClosing({}, before));
  });

  test('takes a field that is left out for emptied, as clients do', () => {
    const inputs = { experience: 'Een kast', 'agreement.0.competency': 'none', 'agreement.1.competency': 'none' };
    expect(readClosing(inputs, before)).toEqual(closing({ experience: 'Een kast' }));
  });

  test('drops a blank row and keeps one that is half filled', () => {
    const inputs = {
      'agreement.0.what': '  ',
      'agreement.0.competency': 'networking',
      'agreement.1.due': '2026-03-06',
      'agreement.2.what': 'Meelopen',
    };
    expect(readClosing(inputs, before).agreements).toEqual([agreement('', { due: '2026-03-06' }), agreement('Meelopen')]);
  });

  test('reads as many rows as the card had, in their order', () => {
    const inputs = Object.fromEntries(
      Array.from({ length: 12 }, (_, row) => [`agreement.${11 - row}.what`, `nummer ${11 - row}`]),
    );
    const full = closing({ agreements: Array.from({ length: 12 }, () => BELLEN) });
    const whats = readClosing(inputs, full).agreements.map(({ what }) => what);
    expect(whats).toEqual(Array.from({ length: 12 }, (_, row) => `nummer ${row}`));
  });

  test('knows a competency only by its id', () => {
    const of = (competency: string) =>
      readClosing({ 'agreement.0.what': 'a', 'agreement.0.competency': competency }, before).agreements[0]?.competency;
    expect(['motives', 'none', 'Motives', ''].map(of)).toEqual(['motives', '', '', '']);
  });
});

describe('a due date', () => {
  test.each([
    ['2026-03-06', '2026-03-06'],
    [TODAY, TODAY],
    ['vrijdag', '2026-03-06'],
    ['uiterlijk 12 maart', '2026-03-12'],
    ['over twee weken', '2026-03-17'],
    ['tomorrow', '2026-03-04'],
  ])('%s is %s', (text, date) => expect(checkDue(text, NL)).toEqual({ date }));

  test.each([
    ['', { key: 'chat:problem.dateMissing' }],
    ['  ', { key: 'chat:problem.dateMissing' }],
    ['ooit', { key: 'chat:problem.dateUnclear', params: { text: 'ooit' } }],
    ['31-02', { key: 'chat:problem.dateImpossible', params: { text: '31-02' } }],
    ['2026-02-31', { key: 'chat:problem.dateImpossible', params: { text: '2026-02-31' } }],
    ['2026-03-02', { key: 'chat:problem.datePast', params: { text: '2026-03-02' } }],
    ['gisteren', { key: 'chat:problem.datePast', params: { text: 'gisteren' } }],
  ])('%j is a problem', (text, problem) => expect(checkDue(text, NL)).toEqual({ problem }));
});

describe('checking a closing', () => {
  test('finds nothing wrong with one thing, and resolves its dates', () => {
    expect(checkClosing(closing({ coreWord: 'rust' }), NL)).toEqual({ dated: closing({ coreWord: 'rust' }), problems: {} });
    expect(checkClosing(closing({ agreements: [agreement('Bellen', { due: 'vrijdag' })] }), NL)).toEqual({
      dated: closing({ agreements: [agreement('Bellen', { due: '2026-03-06' })] }),
      problems: {},
    });
  });

  test('asks for something when it is empty', () => {
    expect(checkClosing(closing(), NL).problems).toEqual({ experience: { key: 'chat:problem.empty' } });
  });

  test('says at each agreement what is wrong with it, and keeps what was typed', () => {
    const agreements = [BELLEN, agreement('', { due: 'vrijdag' }), agreement('Meelopen', { due: '31-02' }), agreement('Mailen')];
    expect(checkClosing(closing({ agreements }), NL)).toEqual({
      dated: closing({ agreements: agreements.with(1, agreement('', { due: '2026-03-06' })) }),
      problems: {
        'agreement.1.what': { key: 'chat:problem.whatOrNone' },
        'agreement.2.due': { key: 'chat:problem.dateImpossible', params: { text: '31-02' } },
        'agreement.3.due': { key: 'chat:problem.dateMissing' },
      },
    });
  });

  test('says which text is too long for an item, before the student is bothered with it', () => {
    const long = 'a'.repeat(LONGEST_ITEM + 1);
    const tooLong = { key: 'chat:problem.itemLong', params: { most: LONGEST_ITEM } };
    const filled = closing({
      experience: long,
      quality: long,
      motive: long,
      coreWord: long,
      agreements: [agreement(long, { due: TODAY })],
    });
    expect(checkClosing(filled, NL).problems).toEqual({
      experience: tooLong,
      quality: tooLong,
      motive: tooLong,
      coreWord: tooLong,
      'agreement.0.what': tooLong,
    });
    expect(checkClosing(closing({ experience: 'a'.repeat(LONGEST_ITEM) }), NL).problems).toEqual({});
  });

  test('says what is too long beside an agreement, and at which one there are more than fit a card', () => {
    const wordy = agreement('Bellen', { due: TODAY, helper: 'a'.repeat(LONGEST_ASIDE + 1), brings: 'a'.repeat(LONGEST_ASIDE) });
    const agreements = [wordy, ...Array.from({ length: MOST_SENT }, () => agreement('Bellen', { due: TODAY }))];
    expect(checkClosing(closing({ agreements }), NL).problems).toEqual({
      'agreement.0.helper': { key: 'chat:problem.itemLong', params: { most: LONGEST_ASIDE } },
      [`agreement.${MOST_SENT}.what`]: { key: 'chat:mostAgreements', params: { most: MOST_SENT } },
    });
    expect(checkClosing(closing({ agreements: agreements.slice(1) }), NL).problems).toEqual({});
  });

  test('has no place for an agreement that its form had none for', () => {
    const beyond = Object.fromEntries(Array.from({ length: 999 }, (_, row) => [`agreement.${row}.what`, `Bellen ${row}`]));
    expect(readClosing(beyond, closing({})).agreements).toHaveLength(MOST_AGREEMENTS);
    const noted = closing({ agreements: Array.from({ length: 8 }, () => agreement('Mailen')) });
    expect(readClosing(beyond, noted).agreements).toHaveLength(8);
  });
});

describe('the items of a closing', () => {
  test('are what is filled in, each with an id of its own that stays the same', () => {
    const filled = closing({
      experience: 'Een kast',
      coreWord: 'rust',
      agreements: [BELLEN, agreement('Meelopen', { due: TODAY, helper: 'Jan', brings: 'weten', competency: 'networking' })],
    });
    expect(itemsOf(filled)).toEqual([
      { id: 'experience', kind: 'experience', text: 'Een kast' },
      { id: 'core-word', kind: 'core-word', text: 'rust' },
      {
        id: 'agreement-0',
        kind: 'agreement',
        text: 'Jan bellen',
        agreement: { due: '2026-03-06', helper: '', brings: '', competency: null },
      },
      {
        id: 'agreement-1',
        kind: 'agreement',
        text: 'Meelopen',
        agreement: { due: TODAY, helper: 'Jan', brings: 'weten', competency: 'networking' },
      },
    ]);
    expect(itemsOf(filled)).toEqual(itemsOf(structuredClone(filled)));
    expect(itemsOf(closing())).toEqual([]);
  });
});
