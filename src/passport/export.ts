import { COMPETENCIES, type Competency, PHASES } from '../../dialogs/vocabulary.ts';
import { dayOf } from '../days.ts';
import type { Agreement, Entry } from '../store/passport.ts';
import { type PassportFile, VERSION } from './document.ts';

/** Everything of a student that goes into the file, in any order. Conversations only by what they reached. */
export type Passport = {
  readonly student: { readonly givenName: string; readonly familyName: string };
  readonly entries: readonly Entry[];
  readonly agreements: readonly Agreement[];
  readonly conversations: readonly {
    readonly on: string;
    readonly phases: readonly string[];
    readonly competencies: readonly string[];
  }[];
};

/** Where and when the file is made. `on` is `YYYY-MM-DD`. */
export type Exporting = { readonly on: string; readonly school: string; readonly timeZone: string };

/**
 * The file that a student takes along: what they kept in their own words, their agreements, and of conversations only when
 * they were and what came up. No ids, no mentors, nobody else but whom the student's own words name.
 */
export function passportFileOf(
  { student: { givenName, familyName }, entries, agreements, conversations }: Passport,
  { on, school, timeZone }: Exporting,
): PassportFile {
  const held = conversations.toSorted((one, other) => compare(one.on, other.on)).map(conversationOf);
  const kept = entries.toSorted(oldestFirst);
  const agreed = agreements.toSorted(oldestFirst);
  return {
    format: 'lemniscaat-passport',
    version: VERSION,
    exported: { on, school },
    student: { givenName, familyName },
    entries: kept.map(entryOf),
    agreements: agreed.map(agreementOf),
    conversations: held,
    competencies: cameUp(held, kept, agreed, (at) => dayOf(at, timeZone)),
  };
}

type FileEntry = PassportFile['entries'][number];
type FileAgreement = PassportFile['agreements'][number];
type FileConversation = PassportFile['conversations'][number];

function entryOf({ kind, body, ...item }: Entry): FileEntry {
  return { kind: kind as FileEntry['kind'], ...body, ...timesOf(item) };
}

function agreementOf({ body, dueOn: due, competency, state, ...item }: Agreement): FileAgreement {
  const { what, helper, brings, outcome } = body;
  const said = { what, due, helper, brings, ...(outcome === undefined ? {} : { outcome }) };
  return { ...said, competency: COMPETENCIES.find((each) => each === competency) ?? null, state, ...timesOf(item) };
}

/** A conversation as it stands in the file: phases and competencies once, in their own order. */
export function conversationOf({ on, phases, competencies }: Passport['conversations'][number]): FileConversation {
  return {
    on,
    phases: PHASES.filter((phase) => phases.includes(phase)),
    competencies: COMPETENCIES.filter((competency) => competencies.includes(competency)),
  };
}

/** On which days each competency came up, the first day first: in conversations, or in what the student kept (domain.md §5). */
export function cameUp(
  held: readonly { readonly on: string; readonly competencies: readonly string[] }[],
  entries: readonly Entry[],
  agreements: readonly Agreement[],
  day: (at: number) => string,
): PassportFile['competencies'] {
  const fedBy: Readonly<Record<string, Competency>> = { quality: 'qualities', motive: 'motives' };
  const fed: readonly (readonly [string | null | undefined, string])[] = [
    ...held.flatMap(({ on, competencies }) => competencies.map((competency) => [competency, on] as const)),
    ...entries.map(({ kind, createdAt }) => [fedBy[kind], day(createdAt)] as const),
    ...agreements.map(({ competency, createdAt }) => [competency, day(createdAt)] as const),
  ];
  return COMPETENCIES.map((competency) => {
    const days = fed.filter(([each]) => each === competency).map(([, on]) => on);
    return { competency, on: [...new Set(days)].toSorted() };
  }).filter(({ on }) => on.length > 0);
}

function timesOf({ createdAt, updatedAt }: { readonly createdAt: number; readonly updatedAt: number }) {
  return { keptAt: new Date(createdAt).toISOString(), changedAt: new Date(updatedAt).toISOString() };
}

type Dated = { readonly createdAt: number; readonly id: string };

function oldestFirst(one: Dated, other: Dated): number {
  return one.createdAt - other.createdAt || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
