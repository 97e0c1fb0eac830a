import { beginReflection, REFLECTION_STAMP, type ReflectionPlace } from '../../dialogs/reflection/turn.ts';
import { addEntries, type EntryBody } from '../store/passport.ts';
import { addReflection, loadReflection, openReflection, type Reflection, saveReflection } from '../store/reflections.ts';
import { whoseOf } from './actor.ts';
import type { Desk } from './desk.ts';

type Kind = Pick<Reflection, 'machine'>;

/** What of a kind a card is about, or what is open of it when the card is about none; undefined when it is not this student's, or over. */
export async function ownAbout(desk: Desk, { machine }: Kind, subject: string): Promise<Reflection | undefined> {
  if (subject === '') return ownOpen(desk, { machine });
  const { tenantId, id } = desk.person;
  const found = await loadReflection(desk.tx, { tenantId, id: subject });
  return found?.studentId === id && found.machine === machine && found.endedAt === null ? found : undefined;
}

/** What this student has begun of a kind and not ended: the one touched last. */
export function ownOpen(desk: Pick<Desk, 'tx' | 'person'>, { machine }: Kind): Promise<Reflection | undefined> {
  return openReflection(desk.tx, { ...whoseOf(desk), machine });
}

/** The same of reflections. */
export function ownOpenReflection(desk: Desk): Promise<Reflection | undefined> {
  return ownOpen(desk, REFLECTION_STAMP);
}

/** Begins one, with its first question. */
export function startReflection(desk: Desk): Promise<Reflection> {
  return begin(desk, { ...REFLECTION_STAMP, state: 'asking', snapshot: beginReflection() });
}

type Begun = Pick<Reflection, 'machine' | 'version' | 'state' | 'snapshot'>;

/** Begins what a student keeps open, whichever machine it is of. */
export async function begin(desk: Desk, begun: Begun): Promise<Reflection> {
  const times = { startedAt: desk.at, updatedAt: desk.at, endedAt: null };
  const reflection: Reflection = { ...begun, ...whoseOf(desk), id: desk.newId(), rev: 1, ...times };
  await addReflection(desk.tx, reflection);
  return reflection;
}

/** What a student told for themselves enters their passport. Gives its id there. */
export async function enterPassport({ tx, at, person, newId }: Desk, body: EntryBody): Promise<string> {
  const id = newId();
  const how = { conversationId: null, confirmedVia: 'own-chat', kind: 'reflection', source: 'reflection' } as const;
  await addEntries(tx, [{ ...whoseOf({ person }), id, ...how, body, createdAt: at, updatedAt: at }]);
  return id;
}

/** Keeps what a turn made of it; of one that has ended no words stay. Gives it as it stands, words included. */
export async function saveReflectionTurn(
  desk: Desk,
  before: Reflection,
  snapshot: unknown,
  { state }: ReflectionPlace,
): Promise<Reflection> {
  const ended = state === 'kept' || state === 'thrown-away';
  const changed = { ...before, state, snapshot: ended ? {} : snapshot, updatedAt: desk.at, endedAt: ended ? desk.at : null };
  const rev = await saveReflection(desk.tx, changed);
  return { ...changed, snapshot, rev };
}
