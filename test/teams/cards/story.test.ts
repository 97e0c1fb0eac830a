import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '../../../dialogs/vocabulary.ts';
import type { CardView } from '../../../src/reply.ts';
import { renderCard } from '../../../src/teams/cards/index.ts';
import { createWords } from '../../../src/words.ts';
import { partsOf, type Part } from './parts-of.ts';
import { SAMPLES, TODAY } from './samples.ts';

const words = createWords().for({ locale: 'nl', setting: 'mbo' });

function parts(view: CardView): readonly Part[] {
  return partsOf(renderCard(view, { words, today: TODAY }));
}

function sample<C extends CardView['card']>(name: string, _card: C): Extract<CardView, { card: C }> {
  return SAMPLES[name] as Extract<CardView, { card: C }>;
}

/** The verbs of a card with their arguments, in reading order. */
function verbs(view: CardView): readonly string[] {
  return parts(view)
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ verb, data }) => [verb, (data as Part)['arg']].filter((part) => part !== undefined).join(' '));
}

/** The inputs of a card and what they hold. */
function inputs(view: CardView): Readonly<Record<string, unknown>> {
  const found = parts(view).filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(found.map(({ id, value }) => [String(id), value ?? null]));
}

describe('a button', () => {
  it('tells which card it stood on, flat', () => {
    const [asked] = parts(sample('guide', 'guide')).filter(({ verb }) => verb === 'asked');
    expect(asked?.['data']).toEqual({
      verb: 'asked',
      subject: '0199f0aa-7c1e-7b1f-9d57-2f1f5a4f9a10',
      rev: 7,
      phase: 'look-back',
      arg: 'S:1',
    });
  });

  it('tells a screen reader which question it is about', () => {
    const [asked] = parts(sample('guide', 'guide')).filter(({ verb }) => verb === 'asked');
    expect(asked?.['tooltip']).toBe('Gesteld: Wie waren erbij in de keuken, en met wie werkte je samen?');
  });
});

describe('the guide', () => {
  const guide = sample('guide', 'guide');

  it('offers three questions, two fields and the way on', () => {
    expect(inputs(guide)).toEqual({ said: null, question: null });
    expect(verbs(guide)).toEqual([
      'asked S:1',
      'asked S:2',
      'asked S:3',
      'others',
      'note',
      'next',
      'wrap-up',
      'new-story',
      'pause',
      'stop',
    ]);
  });

  it('offers what there is to take back once something is noted', () => {
    const noted = verbs(sample('guide-noted', 'guide'));
    expect(noted.slice(3)).toEqual([
      'others',
      'note',
      'undo 3',
      'next',
      'wrap-up',
      'back',
      'new-story',
      'notes',
      'pause',
      'stop',
    ]);
  });

  it('leads to wrapping up from the last phase', () => {
    expect(verbs(sample('guide-complete', 'guide')).slice(3)).toEqual([
      'others',
      'note',
      'wrap-up',
      'back',
      'new-story',
      'notes',
      'pause',
      'stop',
    ]);
  });

  it('shows a tip with its reason folded in, to be waved away by its rule', () => {
    const tipped = sample('guide-tip', 'guide');
    expect(verbs(tipped)).toContain('fine emotion-words');
    expect(
      parts(tipped)
        .filter(({ isVisible }) => isVisible === false)
        .map(({ id }) => id),
    ).toEqual(['tip-why']);
  });
});

describe('the preparation', () => {
  it('asks how, with the shortest way chosen', () => {
    const preparation = sample('preparation', 'preparation');
    expect(inputs(preparation)).toEqual({ length: 'short', mode: 'live', moment: 'progress' });
    expect(verbs(preparation)).toEqual(['begin', 'not-now']);
  });

  it('has all of a reflection that was shared, and the answer to it, also once that was given', () => {
    const view = sample('preparation-shared', 'preparation');
    expect(verbs(view)).toEqual(['thank ent-4', 'answer ent-4', 'begin', 'not-now']);
    const answered = { ...view, shared: view.shared.map((each) => ({ ...each, answered: true })) };
    expect(verbs(answered)).toEqual(['begin', 'not-now']);
    for (const each of [view, answered])
      for (const { text } of view.shared[0]?.parts ?? []) expect(JSON.stringify(parts(each))).toContain(text);
  });
});

describe('the notes', () => {
  it('can be corrected one by one', () => {
    expect(inputs(sample('notes', 'notes'))).toEqual({
      'note.1.text': 'Ik had een hele drukke avonddienst en het ging gewoon goed.',
      'note.1.element': 'experience',
      'note.2.text': 'Chef Karim, en twee anderen van school.\nDie ene was nieuw.',
      'note.2.element': 'people',
      'note.3.text': 'Op voetbal ben ik ook degene die het overzicht houdt.',
      'note.3.element': 'none',
    });
  });

  it('are leafed through from the newest on', () => {
    const many = sample('notes-many', 'notes');
    expect(Object.keys(inputs(many)).filter((id) => id.endsWith('.text'))).toEqual(
      [3, 4, 5, 6, 7, 8].map((id) => `note.${id}.text`),
    );
    expect(verbs(many)).toEqual(['save-notes', 'notes 2', 'notes 0', 'back-to-talk']);
  });
});

describe('the closing', () => {
  it('is filled with what was noted', () => {
    expect(inputs(sample('closing', 'closing'))).toEqual({
      experience: 'Ik draaide een hele avonddienst mee in de keuken van Het Anker. Het was druk en het ging goed.',
      quality: 'rustig blijven als het druk is',
      motive: null,
      coreWord: 'overzicht',
      'agreement.0.what': 'Een middag meelopen bij de patisserie en foto’s maken van wat me opvalt',
      'agreement.0.due': '2026-12-08',
      'agreement.0.helper': 'chef Karim',
      'agreement.0.brings': 'weten of ik de rust daar prettig vind',
      'agreement.0.competency': 'work-exploration',
    });
  });

  it('asks after a talk with the screen off which phases came up', () => {
    expect(inputs(sample('closing-screen-off', 'closing'))['phases']).toBe('look-back,reflect,look-ahead,activate');
  });

  it('lets a date that has passed stand, so that the form can be sent and answered', () => {
    const dates = parts(sample('closing-problems', 'closing')).filter(({ type }) => type === 'Input.Date');
    expect(dates.map(({ value, min }) => [value, min ?? null])).toEqual([
      ['2026-12-08', TODAY],
      ['2026-11-01', null],
    ]);
  });
});

describe('the confirmation', () => {
  it('keeps what is on it and shares the agreements, unless the student chooses otherwise', () => {
    const confirmation = sample('confirmation', 'confirmation');
    expect(inputs(confirmation)).toEqual({
      'item.i1.text': 'Ik draaide een hele avonddienst mee in de keuken van Het Anker. Het was druk en het ging goed.',
      'item.i1.decision': 'keep',
      'item.i2.text': 'rustig blijven als het druk is',
      'item.i2.decision': 'keep',
      'item.i3.text': 'overzicht',
      'item.i3.decision': 'keep',
      'item.i4.text': 'Een middag meelopen bij de patisserie en foto’s maken van wat me opvalt',
      'item.i4.due': '2026-12-08',
      'item.i4.decision': 'keep',
      sharing: 'agreements',
    });
    expect(verbs(confirmation)).toEqual(['confirm']);
  });

  it('shows everything of an agreement that would enter the passport, what it feeds included', () => {
    const shown = JSON.stringify(renderCard(sample('confirmation', 'confirmation'), { words, today: TODAY }));
    for (const competency of COMPETENCIES) {
      const line = words.t('cards:confirmation.competency', { competency: words.t(`common:competency.${competency}`) });
      expect(shown.includes(line)).toBe(competency === 'work-exploration');
    }
  });

  it('comes back with what was filled in', () => {
    const { 'item.i2.decision': decision, 'item.i4.due': due } = inputs(sample('confirmation-here', 'confirmation'));
    expect([decision, due]).toEqual(['skip', '2026-11-01']);
  });
});

describe('the table', () => {
  it('can be left for the closing', () => {
    expect(verbs(sample('confirmation-here', 'confirmation'))).toEqual(['confirm', 'leave-table']);
  });

  it('is offered when the student cannot be reached', () => {
    expect(verbs(sample('outcome-sent', 'outcome'))).toEqual(['withdraw-proposal']);
    expect(verbs(sample('outcome-unreachable', 'outcome'))).toEqual(['at-the-table', 'withdraw-proposal']);
    expect(verbs(sample('outcome-not-delivered', 'outcome'))).toEqual(['withdraw-proposal']);
    expect(verbs(sample('outcome-answered', 'outcome'))).toEqual([]);
  });
});

describe('the passport', () => {
  const passport = sample('passport', 'passport');

  it('puts agreements first and folds away what is rarely done', () => {
    expect(verbs(passport)).toEqual([
      'agreement-done agr-1',
      'agreement-changed agr-1',
      'agreement-dropped agr-1',
      'unshare agr-1',
      'withdraw agr-1',
      'agreement-reopen agr-2',
      'share agr-2',
      'withdraw agr-2',
      'share ent-1',
      'withdraw ent-1',
      'unshare ent-2',
      'withdraw ent-2',
      'share ent-3',
      'withdraw ent-3',
      'reflect',
      'sharing',
      'take',
    ]);
  });

  it('offers each mentor who cannot read it yet, also of what a link shows', () => {
    const [entry] = passport.entries;
    if (!entry) throw new Error('The sample has no entry');
    const readers = { people: ['Mevrouw De Wit'], ids: ['m1'], teams: [], links: ['oma'] };
    const mentors = [
      { id: 'm1', name: 'Mevrouw De Wit' },
      { id: 'm2', name: 'De heer Bakker' },
    ];
    const shown = { ...passport, agreements: [], entries: [{ ...entry, readers }], mentors };
    expect(verbs(shown).filter((verb) => verb.includes('share '))).toEqual([`share ${entry.id} m2`, `unshare ${entry.id}`]);
    const byLink = {
      ...shown,
      mentors: mentors.slice(0, 1),
      entries: [{ ...entry, readers: { ...readers, people: [], ids: [] } }],
    };
    expect(verbs(byLink).filter((verb) => verb.includes('share '))).toEqual([`share ${entry.id}`, `unshare ${entry.id}`]);
  });

  it('leaves out the oldest entries, and says so, when there are too many for one card', () => {
    const entries = Array.from({ length: 80 }, (_, place) => ({
      id: `0199f0aa-7c1e-7b1f-9d57-2f1f5a4f9a${place}`,
      kind: 'experience' as const,
      text: `${place} ${'Ik draaide een avonddienst mee. '.repeat(20)}`,
      on: '2026-11-03',
      readers: { people: ['Mevrouw De Wit'], ids: ['m1'], teams: [], links: [] },
      via: 'own-chat' as const,
    }));
    const card = renderCard({ ...passport, entries, total: 90 }, { words, today: TODAY });
    const shown = partsOf(card).filter(({ id }) => String(id).startsWith('entry-')).length;
    expect(JSON.stringify(card).length).toBeLessThan(28_000);
    expect(shown).toBeGreaterThan(5);
    expect(partsOf(card).map(({ text }) => text)).toContain(words.t('cards:passport.older', { count: 90 - shown }));
  });
});

describe('what became of an agreement', () => {
  it('is one line, and a new date when it has changed', () => {
    expect(inputs(sample('agreement-done', 'agreement-outcome'))).toEqual({ brought: null });
    expect(Object.keys(inputs(sample('agreement-changed', 'agreement-outcome')))).toEqual(['what', 'due', 'brought']);
  });

  it('is saved with the state it is to have', () => {
    const [save] = parts(sample('agreement-dropped', 'agreement-outcome')).filter(({ verb }) => verb === 'agreement-save');
    expect(save?.['data']).toMatchObject({ arg: 'dropped' });
  });
});

describe('any card', () => {
  it('is said in a sentence for notifications', () => {
    expect(renderCard(sample('paused', 'paused'), { words, today: TODAY }).fallbackText).toBe(
      'Je gesprek met Sara staat op pauze. Alles is bewaard.',
    );
  });
});

describe('a question to a student who looks back alone', () => {
  it('stands under what was told of the step before it', () => {
    const told = { experience: 'Een klant geholpen', says: 'Ik kan dit' };
    const asked = (step: 'moment' | 'word') =>
      JSON.stringify(renderCard({ ...sample('reflection', 'reflection'), step, told }, { words, today: TODAY }));
    expect(asked('moment')).toContain(told.experience);
    expect(asked('moment')).not.toContain(told.says);
    expect(asked('word')).toContain(told.says);
  });
});

describe('help', () => {
  it('tells a mentor the words of the setting', () => {
    const inSetting = (setting: 'mbo' | 'havo'): string => {
      const its = createWords().for({ locale: 'nl', setting });
      const shown = JSON.stringify(renderCard({ card: 'help', role: 'mentor' }, { words: its, today: TODAY }));
      const typed = its.t('help:mentor.commands.students.type');
      expect(shown).toContain(typed);
      return typed;
    };
    expect(inSetting('havo')).not.toBe(inSetting('mbo'));
  });
});
