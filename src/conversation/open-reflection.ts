import { beginReflection, REFLECTION_STAMP, type ReflectionPlace } from '../../dialogs/reflection/turn.ts';
import { addReflection, loadReflection, openReflection, type Reflection, saveReflection } from '../store/reflections.ts';
import { whoseOf } from './actor.ts';
import type { Desk } from './desk.ts';

/** The reflection that a card is about, or the one that is open when it is about none; undefined when it is not this student's, or over. */
export async function reflectionAbout(desk: Desk, subject: string): Promise<Reflection | undefined> {
  const { tenantId, id } = desk.person;
  const found = subject === '' ? await ownOpenReflection(desk) : await loadReflection(desk.tx, { tenantId, id: subject });
  const isOwn = found?.studentId === id && found.machine === REFLECTION_STAMP.machine;
  return isOwn && found.endedAt === null ? found : undefined;
}

/** The reflection that this student has begun and not ended: the one touched last. */
export function ownOpenReflection(desk: Desk): Promise<Reflection | undefined> {
  return openReflection(desk.tx, { ...whoseOf(desk), machine: REFLECTION_STAMP.machine });
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
