import { initialTransition, type SnapshotFrom } from 'xstate';
import { conversationMachine } from '../dialogs/conversation.machine.ts';
import type { ConversationContext, ConversationEvent } from '../dialogs/conversation.setup.ts';
import { type Fact, factsOf } from '../dialogs/facts.ts';
import type { Help } from '../dialogs/rules/help.ts';
import { nudgeAfter } from '../dialogs/rules/nudge.ts';
import { chooseTip, NOTHING_OBSERVED, observeAll, type SeenEvidence } from '../dialogs/rules/observe.ts';
import type { Standing } from '../dialogs/rules/rule.ts';
import { steppingOf } from '../dialogs/stepping.ts';
import { type Locale, type Moment, type Phase, PHASES, type RuleId, type Setting } from '../dialogs/vocabulary.ts';

/** The machine and the version of its snapshots. Raise it when an old snapshot would no longer mean the same. */
export const STAMP = { machine: 'conversation', version: 1 } as const;

/** A conversation as it is saved: the machine's own snapshot and what each rule made of it, and the tip that stands. */
export type Saved = {
  readonly snapshot: unknown;
  readonly standings: Readonly<Record<RuleId, Standing>>;
  readonly tip: SeenEvidence | null;
  /** How much help this mentor got with each rule when the conversation began; all of it when absent. */
  readonly help?: Help;
  /** Whether the mentor guided another student of the same first name when the conversation began. */
  readonly hasNamesake?: true;
};

/** What is to be done outside, by name of the machine's declared action. */
export type Effect = 'propose' | 'withdrawProposal';

/** What comes out of a turn. `heard` is false when the event means nothing in this state; then nothing changed. */
export type Turn = {
  readonly heard: boolean;
  readonly saved: Saved;
  readonly effects: readonly Effect[];
  readonly facts: readonly Fact[];
  /** What was so before. */
  readonly known: readonly Fact[];
  /** Whether these are the facts that were so before. */
  readonly areFactsKnown: boolean;
};

type Snapshot = SnapshotFrom<typeof conversationMachine>;

const machine = steppingOf(conversationMachine, { setting: 'mbo', moment: 'progress', rotation: 0 });

/** A conversation that begins: nothing said yet, no rule observed. */
export function begin(input: { setting: Setting; moment: Moment; rotation: number }, help?: Help): Saved {
  const [snapshot] = initialTransition(conversationMachine, input);
  return {
    snapshot: machine.persisted(snapshot),
    standings: NOTHING_OBSERVED,
    tip: null,
    ...(help ? { help } : {}),
  };
}

/** A conversation that is over without how its mentor went about it: what each rule made of it, and how much help they got. */
export function withoutStandings({ snapshot, tip, hasNamesake }: Saved): Saved {
  return { snapshot, tip, standings: NOTHING_OBSERVED, ...(hasNamesake && { hasNamesake }) };
}

/**
 * One turn: what somebody did goes in; what must be saved and done comes out.
 *
 * Nothing is sent or stored here. The caller saves first and speaks second, so a turn that fails halfway has said nothing
 * and can be taken again. `fine` are the rules whose tips this mentor does not want to see.
 */
export function takeTurn(
  saved: Saved,
  event: ConversationEvent,
  { locale, fine }: { locale: Locale; fine: ReadonlySet<RuleId> },
): Turn {
  const before = restore(saved);
  const known = factsOf(before.context, saved.standings);
  if (!before.can(event)) return { heard: false, saved, effects: [], facts: known, known, areFactsKnown: true };

  const [after, actions] = machine.step(before, event);
  const { standings, evidence } = observeAll({ event, phase: phaseIn(before), context: before.context, locale }, saved.standings);
  const nudge = phaseIn(after) === null ? undefined : nudgeAfter(event, after.context, locale);
  const tip = chooseTip(evidence, fine) ?? (nudge && !fine.has(nudge.rule) ? nudge : undefined);
  // Who hears of acute distress needs no hint on how to ask.
  const isUnfit = event.type === 'student.said' && event.tellsOfNeed === true;
  const next = { ...saved, snapshot: machine.persisted(after), standings, tip: isUnfit ? null : (tip ?? null) };
  restored.set(next, after);
  const facts = factsOf(after.context, standings);
  return {
    heard: true,
    saved: next,
    effects: actions.map(({ type }) => type).filter((type): type is Effect => type === 'propose' || type === 'withdrawProposal'),
    facts,
    known,
    areFactsKnown: areSame(facts, known),
  };
}

function areSame(facts: readonly Fact[], known: readonly Fact[]): boolean {
  return (
    facts.length === known.length &&
    facts.every(({ kind, value }, place) => kind === known[place]?.kind && value === known[place].value)
  );
}

/** Where a saved conversation is, for those who show it. */
export type Place = {
  readonly state:
    | 'preparing'
    | 'screen-off'
    | 'talking'
    | 'closing'
    | 'paused'
    | 'stopping'
    | 'waiting'
    | 'unreachable'
    | 'not-delivered'
    | 'at-the-table'
    | 'ended';
  /** The phase of the talk; null outside it. */
  readonly phase: Phase | null;
  readonly context: ConversationContext;
};

/** Reads a saved conversation without changing it. */
export function placeOf(saved: Saved): Place {
  const snapshot = restore(saved);
  return { state: stateOf(snapshot.value), phase: phaseIn(snapshot), context: snapshot.context };
}

/** What was restored from a saved conversation, as long as somebody holds on to that. */
const restored = new WeakMap<Saved, Snapshot>();

function restore(saved: Saved): Snapshot {
  const known = restored.get(saved);
  if (known) return known;
  // Not `resolveState`: it forgets history, so a resumed phase would start over.
  const snapshot = machine.restored(saved.snapshot);
  restored.set(saved, snapshot);
  return snapshot;
}

function stateOf(value: Snapshot['value']): Place['state'] {
  if (typeof value === 'string') return value as Place['state'];
  const inner = 'under-way' in value ? value['under-way'] : value.confirming;
  return (typeof inner === 'string' ? inner : 'talking') as Place['state'];
}

function phaseIn({ value }: Snapshot): Phase | null {
  const inner = typeof value === 'object' && 'under-way' in value ? value['under-way'] : null;
  const talking = typeof inner === 'object' && inner !== null && 'talking' in inner ? inner.talking : {};
  return PHASES.find((phase) => phase in talking) ?? null;
}
