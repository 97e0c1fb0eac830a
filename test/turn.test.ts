import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationEvent } from '../dialogs/conversation.setup.ts';
import { NOTHING_OBSERVED } from '../dialogs/rules/observe.ts';
import type { RuleId } from '../dialogs/vocabulary.ts';
import { begin, placeOf, type Saved, takeTurn } from '../src/turn.ts';
import { anyEvents } from './dialogs/events.ts';
import { closing, heardOfMentor, heardOfStudent, mentorIn, mentorWhoProposed, opened } from './dialogs/mentor.ts';

const BEGINNING = { setting: 'mbo', moment: 'progress', rotation: 3 } as const;
const turn = (saved: Saved, event: ConversationEvent, fine: readonly RuleId[] = []) =>
  takeTurn(saved, event, { locale: 'nl', fine: new Set(fine) });
const again = (saved: Saved) => JSON.parse(JSON.stringify(saved)) as Saved;

const TEXT = 'Waarom deed je dat?';
const WHY: ConversationEvent = {
  type: 'mentor.askedInOwnWords',
  text: TEXT,
  heard: heardOfMentor({ findings: [{ kind: 'why', rule: 'no-why', span: [0, 6], rewrites: [] }] }),
};

describe('a conversation that begins', () => {
  test('knows its setting and nothing else, and has observed nothing', () => {
    const saved = begin(BEGINNING);
    expect(saved.standings).toEqual(NOTHING_OBSERVED);
    expect(saved.tip).toBeNull();
    expect(placeOf(saved)).toEqual({
      state: 'preparing',
      phase: null,
      context: {
        ...BEGINNING,
        length: 'short',
        mode: 'live',
        story: 1,
        notes: [],
        asked: [],
        passed: [],
        agreements: [],
        closing: null,
        nextId: 1,
      },
    });
  });
});

describe('a turn', () => {
  test('that means nothing changes nothing, and still tells the facts', () => {
    const { saved, facts } = mentorIn('reflect').notes('kalm', 'quality').pauses();
    const nothing = { heard: false, saved, effects: [], facts: expect.anything(), known: expect.anything(), areFactsKnown: true };
    expect(turn(saved, { type: 'mentor.wentOn' })).toEqual(nothing);
    expect(turn(saved, { type: 'mentor.wentOn' }).saved).toBe(saved);
    expect(turn(saved, { type: 'mentor.wentOn' }).facts.map(({ kind, value }) => `${kind}:${value}`)).toEqual(facts);
  });

  test('tells whether its facts were so before', () => {
    const { saved } = mentorIn('reflect').notes('kalm', 'quality');
    const knows = (event: ConversationEvent) => turn(saved, event).areFactsKnown;
    expect([knows({ type: 'mentor.undid' }), knows({ type: 'mentor.putAside', ids: [] })]).toEqual([false, true]);
  });

  test('leaves what was saved before as it was, so that it can be taken again', () => {
    const { saved } = mentorIn('reflect').notes('kalm', 'quality');
    const before = again(saved);
    const first = turn(saved, { type: 'mentor.wentOn' });
    expect(again(saved)).toEqual(before);
    expect(turn(saved, { type: 'mentor.wentOn' })).toEqual(first);
  });

  test('says by name what is to be done outside', () => {
    const { saved } = mentorIn('activate').wrapsUp();
    const proposed = turn(saved, { type: 'mentor.proposed', closing: closing({ coreWord: 'rust' }) });
    expect(proposed.effects).toEqual(['propose']);
    expect(turn(proposed.saved, { type: 'mentor.tookBack' }).effects).toEqual(['withdrawProposal']);
    expect(turn(proposed.saved, { type: 'student.answered' }).effects).toEqual([]);
  });

  test('keeps what the rules saw, and the one tip that came of it until the next turn', () => {
    const { saved } = mentorIn('reflect');
    const asked = turn(saved, WHY);
    expect(asked.saved.standings['no-why']).toBe('slipped');
    expect([asked.saved.tip?.rule, asked.saved.tip?.quote]).toEqual(['no-why', 'Waarom']);
    expect(turn(asked.saved, { type: 'mentor.paused' }).saved.tip).toBeNull();
    expect(turn(asked.saved, { type: 'mentor.paused' }).saved.standings['no-why']).toBe('slipped');
  });

  test('gives no tip on how to ask to whoever hears of acute distress', () => {
    const said: ConversationEvent = { type: 'student.said', text: 'ja', heard: heardOfStudent() };
    let { saved } = mentorIn('reflect');
    for (let more = 0; more < 2; more += 1) ({ saved } = turn(saved, said));
    expect(turn(saved, said).saved.tip).not.toBeNull();
    expect(turn(saved, { ...said, tellsOfNeed: true }).saved.tip).toBeNull();
  });

  test('gives no tip of a rule that this mentor finds fine, but sees it all the same', () => {
    const { saved } = turn(mentorIn('reflect').saved, WHY, ['no-why']);
    expect([saved.standings['no-why'], saved.tip]).toEqual(['slipped', null]);
  });
});

describe('the place of a conversation', () => {
  test('is told by its state, and in a talk by its phase', () => {
    opened().isIn('preparing').begins().isIn('talking', 'look-back').wrapsUp().isIn('closing').pauses().isIn('paused');
    opened().begins('short', 'screen-off').isIn('screen-off').stops().isIn('stopping').confirmsStop().isIn('ended');
    mentorWhoProposed().isIn('waiting').studentIsNotReached().isIn('unreachable').bringsToTheTable().isIn('at-the-table');
  });

  test('is read without changing anything', () => {
    const { saved } = mentorIn('look-ahead').notes('kalm');
    const before = again(saved);
    expect(placeOf(saved)).toEqual(placeOf(again(saved)));
    expect(again(saved)).toEqual(before);
  });
});

describe('whatever happens, in whatever order', () => {
  /** What is not there any more, or with other words. */
  const lost = <T extends { id: number; text?: string; what?: string }>(was: readonly T[], is: readonly T[]) =>
    was.filter(({ id, text, what }) => !is.some((each) => each.id === id && each.text === text && each.what === what));

  const history = (events: readonly ConversationEvent[]) => {
    let saved = begin(BEGINNING);
    return events.map((event) => {
      const before = saved;
      const taken = turn(before, event);
      ({ saved } = taken);
      return { event, before, taken };
    });
  };

  test('a turn is taken, and one that means nothing changes nothing', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const unheard = history(events).filter(({ taken }) => !taken.heard);
        expect(unheard.filter(({ before, taken }) => taken.saved !== before || taken.effects.length > 0)).toEqual([]);
      }),
    );
  });

  test('nothing that was noted or agreed is lost, unless it is undone or corrected', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        for (const { event, before, taken } of history(events)) {
          const [was, is] = [placeOf(before).context, placeOf(taken.saved).context];
          const mayGo = event.type === 'mentor.undid' || event.type === 'mentor.corrected';
          expect(mayGo ? [] : lost(was.notes, is.notes)).toEqual([]);
          expect(mayGo ? [] : lost(was.agreements, is.agreements)).toEqual([]);
          const ids = [...is.notes, ...is.agreements].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => id < is.nextId)).toBe(true);
        }
      }),
    );
  });

  test('one undoing takes away exactly one note or agreement', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        for (const { event, before, taken } of history(events)) {
          if (event.type !== 'mentor.undid' || !taken.heard) continue;
          const count = ({ notes, agreements }: ReturnType<typeof placeOf>['context']) => notes.length + agreements.length;
          expect(count(placeOf(taken.saved).context)).toBe(count(placeOf(before).context) - 1);
        }
      }),
    );
  });

  test('writing out and reading back between the turns makes no difference', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        let [straight, stored] = [begin(BEGINNING), begin(BEGINNING)];
        for (const event of events) {
          const [one, other] = [turn(straight, event), turn(again(stored), again(event as never) as never)];
          expect(other).toEqual({ ...one, saved: again(one.saved) });
          [straight, stored] = [one.saved, other.saved];
        }
      }),
    );
  });

  test('an event that is proposed or answered has its effect once', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const effects = history(events).flatMap(({ taken }) => taken.effects);
        expect(effects).toEqual(effects.map((_, place) => (place % 2 === 0 ? 'propose' : 'withdrawProposal')));
      }),
    );
  });
});
