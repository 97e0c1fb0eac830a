import { tellsSomething } from '../../dialogs/reflection/read.ts';
import type { CardView, Line } from '../reply.ts';
import { both, type Desk, type Outcome, type Request, sayBelow } from './desk.ts';
import { type Held, inHand } from './hold.ts';
import { reflectionPlace } from '../../dialogs/reflection/turn.ts';
import { type Free, LONGEST_TEXT, typedRequest } from './request.ts';
import { isAwaitedDate, setDate } from './verbs/agreement.ts';
import { roleOf } from './verbs/common.ts';
import { ownOpenReflection, tellFreely } from './verbs/reflection.ts';
import { talkOn } from './verbs/talk.ts';

const UNUSABLE: Readonly<Record<Extract<Free, { unusable: string }>['unusable'], Line>> = {
  'too-long': { key: 'chat:tooLong', params: { most: LONGEST_TEXT } },
  files: { key: 'chat:noFiles' },
  empty: { key: 'chat:empty' },
  emoji: { key: 'chat:emoji' },
};

/**
 * A request as it is meant where the student looks back alone: `klopt` is said to what stands open there, and not to a closing from
 * before. `said` are the words as they were typed.
 */
export async function heardAs(desk: Desk, request: Request | Free, said: string): Promise<Request | Free> {
  if (!('verb' in request) || request.by !== 'typing' || request.verb !== 'confirm') return request;
  if (roleOf(desk) !== 'student') return request;
  const open = await ownOpenReflection(desk);
  const waits = open && reflectionPlace(open.snapshot).state !== 'stopped';
  return waits ? { free: said.trim() } : request;
}

/** Typed text that is no command: a note while a talk is going on, else a friendly pointer. */
export async function freeText(desk: Desk, typed: Free, attachments: number): Promise<Outcome> {
  if ('unusable' in typed) return pointer(desk, UNUSABLE[typed.unusable]);
  const taken = await takeWords(desk, typed.free);
  return attachments > 0 ? both(taken, pointer(desk, { key: 'chat:noFiles' })) : taken;
}

async function takeWords(desk: Desk, text: string): Promise<Outcome> {
  const current = desk.person.roles.includes('mentor') ? await inHand(desk) : undefined;
  if (!current && roleOf(desk) === 'student') return studentsWords(desk, text);
  if (!current) return pointer(desk, { key: `chat:pointer.${roleOf(desk)}` });
  return (await during(desk, current, text)) ?? pointer(desk, { key: 'chat:pointer.mentor' });
}

/** What a student types is an answer while they look back; and telling something out of the blue begins it. */
async function studentsWords(desk: Desk, text: string): Promise<Outcome> {
  const open = await ownOpenReflection(desk);
  const asking = open && reflectionPlace(open.snapshot).state === 'asking';
  if (asking || tellsSomething(text, desk)) return tellFreely(desk, typedRequest('reflect-tell'), text);
  const key = open && reflectionPlace(open.snapshot).state === 'reviewing' ? 'reflection:reviewPointer' : 'chat:pointer.student';
  return sayBelow(desk, {
    card: 'message',
    lines: [{ key }],
    actions: [{ verb: 'reflect', label: { key: 'reflection:begin' } }],
  });
}

function during(desk: Desk, current: Held, text: string): Promise<Outcome | undefined> {
  const { state } = current.place;
  if (state === 'stopping' && YES.test(text)) return talkOn(desk, typedRequest('stop-yes'), { current, isStale: false });
  if (state === 'stopping' && NO.test(text)) return talkOn(desk, typedRequest('stop-no'), { current, isStale: false });
  if (isAwaitedDate(current, text, desk)) return setDate(desk, typedRequest('set-date', text));
  if (state === 'talking') return talkOn(desk, typedRequest('said', text), { current, isStale: false });
  return Promise.resolve(pointer(desk, { key: `chat:pointer.${state}` }));
}

const YES = /^\s*(?:ja|jawel|yes)\s*[.!]*\s*$/iu;
const NO = /^\s*(?:nee|neen|no)\s*[.!]*\s*$/iu;

function pointer(desk: Desk, line: Line): Outcome {
  const view: CardView = { card: 'message', lines: [line], actions: [] };
  return sayBelow(desk, view);
}
