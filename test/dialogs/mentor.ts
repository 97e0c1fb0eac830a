import { expect } from 'vitest';
import type { AgreementDraft, Closing, ConversationContext, ConversationEvent } from '../../dialogs/conversation.setup.ts';
import type { Fact } from '../../dialogs/facts.ts';
import type { MentorReading, StudentReading } from '../../dialogs/language/index.ts';
import { missingIn, reachedPhases } from '../../dialogs/phases/conditions.ts';
import type { Competency, Element, Length, Mode, Moment, Phase } from '../../dialogs/vocabulary.ts';
import { begin, type Effect, type Place, placeOf, type Saved, takeTurn } from '../../src/turn.ts';

/** A student's turn in which nothing was heard, unless said otherwise. */
export function heardOfStudent(heard: Partial<StudentReading> = {}): StudentReading {
  return { emotionWords: [], hasExperience: false, elements: [], secondSituation: false, agreement: null, ...heard };
}

/** A mentor's turn in which nothing was found, unless said otherwise. */
export function heardOfMentor(heard: Partial<MentorReading> = {}): MentorReading {
  return { form: 'open', findings: [], moves: [], ...heard };
}

/** An agreement of which only some is known. */
export function agreement(what: string, more: Partial<AgreementDraft> = {}): Omit<AgreementDraft, 'id'> {
  return { what, due: '', helper: '', brings: '', competency: '', ...more };
}

/** A closing of which only some is filled in. */
export function closing(filled: Partial<Closing> = {}): Closing {
  return { experience: '', quality: '', motive: '', coreWord: '', agreements: [], phases: [], ...filled };
}

/** A conversation that was just opened, without a channel or a store: let things happen, then read where it stands. */
export function opened({ setting = 'mbo' as const, moment = 'progress' as Moment, rotation = 0 } = {}): Mentor {
  return new Mentor(begin({ setting, moment, rotation }));
}

/** A mentor in a phase of a talk that has just begun, with nothing noted yet. */
export function mentorIn(phase: Phase, length: Length = 'long'): Mentor {
  const mentor = opened().begins(length);
  while (mentor.place.phase !== phase) mentor.goesOn();
  return mentor;
}

/** A mentor who filled in a closing that says `filled`, and sent it to the student. */
export function mentorWhoProposed(filled: Partial<Closing> = { coreWord: 'doorzetten' }): Mentor {
  return mentorIn('activate').wrapsUp().proposes(closing(filled));
}

/** What a mentor does and what comes of it, turn by turn, as `takeTurn` gives it. */
export class Mentor {
  saved: Saved;
  #heard = true;
  #effects: readonly Effect[] = [];
  #facts: readonly Fact[] = [];

  constructor(saved: Saved) {
    this.saved = saved;
  }

  get place(): Place {
    return placeOf(this.saved);
  }

  get context(): ConversationContext {
    return this.place.context;
  }

  does(event: ConversationEvent): this {
    const turn = takeTurn(this.saved, event, { locale: 'nl', fine: new Set() });
    this.saved = turn.saved;
    this.#heard = turn.heard;
    this.#effects = turn.effects;
    this.#facts = turn.facts;
    return this;
  }

  begins = (length: Length = 'long', mode: Mode = 'live', moment: Moment = 'progress') =>
    this.does({ type: 'mentor.began', length, mode, moment });
  comesBack = () => this.does({ type: 'mentor.cameBack' });
  asks = (id: string, element: Element, competency: Competency | null = null) =>
    this.does({ type: 'mentor.asked', id, key: `${id}.a`, element, competency, ownWords: [] });
  asksInOwnWords = (text: string, ...moves: MentorReading['moves']) =>
    this.does({ type: 'mentor.askedInOwnWords', text, heard: heardOfMentor({ moves }) });
  /** The student's words, of which the mentor may say what they are about. */
  notes = (text: string, element?: Element) =>
    this.does({ type: 'student.said', text, heard: heardOfStudent(), ...(element && { element }) });
  hears = (text: string, heard: Partial<StudentReading>) =>
    this.does({ type: 'student.said', text, heard: heardOfStudent(heard) });
  /** The student's words, in which a day is named. */
  names = (text: string, date: string) => this.does({ type: 'student.said', text, heard: heardOfStudent(), date });
  goesOn = () => this.does({ type: 'mentor.wentOn' });
  goesBack = () => this.does({ type: 'mentor.wentBack' });
  putsAside = (...ids: readonly string[]) => this.does({ type: 'mentor.putAside', ids });
  opensStory = () => this.does({ type: 'mentor.openedStory' });
  undoes = () => this.does({ type: 'mentor.undid' });
  corrects = (id: number, text: string, element: Element | null) =>
    this.does({ type: 'mentor.corrected', notes: [{ id, text, element }] });
  agrees = (what: string, more: Partial<AgreementDraft> = {}) =>
    this.does({ type: 'mentor.agreed', agreement: agreement(what, more) });
  dates = (id: number, due: string) => this.does({ type: 'mentor.dated', id, due });
  pauses = () => this.does({ type: 'mentor.paused' });
  resumes = () => this.does({ type: 'mentor.resumed' });
  wrapsUp = () => this.does({ type: 'mentor.wrappedUp' });
  stops = () => this.does({ type: 'mentor.stopped' });
  confirmsStop = () => this.does({ type: 'mentor.confirmedStop' });
  keepsGoing = () => this.does({ type: 'mentor.keptGoing' });
  fillsIn = (filled: Partial<Closing>) => this.does({ type: 'mentor.filledIn', closing: closing(filled) });
  proposes = (filled: Closing) => this.does({ type: 'mentor.proposed', closing: filled });
  takesBack = () => this.does({ type: 'mentor.tookBack' });
  bringsToTheTable = () => this.does({ type: 'mentor.broughtToTheTable' });
  leavesTheTable = () => this.does({ type: 'mentor.leftTheTable' });
  studentIsNotReached = () => this.does({ type: 'student.wasNotReached' });
  closingIsNotDelivered = () => this.does({ type: 'closing.wasNotDelivered' });
  studentAnswers = () => this.does({ type: 'student.answered' });

  /** The bot is started again: everything that was saved is written out and read back. */
  restarts(): this {
    this.saved = JSON.parse(JSON.stringify(this.saved)) as Saved;
    return this;
  }

  isIn(state: Place['state'], phase: Phase | null = null): this {
    const { place } = this;
    expect({ state: place.state, phase: place.phase }).toEqual({ state, phase });
    return this;
  }

  /** Where the machine itself stands in a phase, such as `telling` or `told`. */
  isAt(phase: Phase, inside: string): this {
    expect((this.saved.snapshot as { value: unknown }).value).toEqual({ 'under-way': { talking: { [phase]: inside } } });
    return this;
  }

  wasHeard(): this {
    expect(this.#heard).toBe(true);
    return this;
  }

  /** What was done last means nothing here. */
  wasNotHeard(): this {
    expect(this.#heard).toBe(false);
    return this;
  }

  /** What the next useful question of the phase is after. */
  misses(element: Element | null): this {
    const { phase, context } = this.place;
    if (phase === null) throw new Error('Nothing is missing outside the four phases; go to one first');
    expect(missingIn(phase, context)).toBe(element);
    return this;
  }

  /** The texts that are noted, with what each fills. */
  has(...notes: readonly (readonly [text: string, ...elements: Element[]])[]): this {
    expect(this.context.notes.map(({ text, elements }) => [text, ...elements])).toEqual(notes);
    return this;
  }

  /** What is agreed so far, each with its date. */
  hasAgreed(...agreements: readonly (readonly [what: string, due: string])[]): this {
    expect(this.context.agreements.map(({ what, due }) => [what, due])).toEqual(agreements);
    return this;
  }

  hasReached(...phases: readonly Phase[]): this {
    expect(reachedPhases(this.context)).toEqual(phases);
    return this;
  }

  /** What the last turn asked to be done outside. */
  causes(...effects: readonly Effect[]): this {
    expect(this.#effects).toEqual(effects);
    return this;
  }

  /** The facts of the last turn, as `kind` or `kind:value`. */
  get facts(): readonly string[] {
    return this.#facts.map(({ kind, value }) => `${kind}:${value}`);
  }
}
