import { readDate } from '../../dialogs/language/index.ts';
import { tellsSomething } from '../../dialogs/reflection/read.ts';
import { commandNear } from '../commands.ts';
import { findByName } from '../people/find.ts';
import type { Line } from '../reply.ts';
import { openProposals } from '../store/proposals.ts';
import { welcome } from './arrive.ts';
import { bringDown } from './confirmation.ts';
import { both, type Desk, type Outcome, type Request, sayBelow } from './desk.ts';
import { type Held, inHand } from './hold.ts';
import { asksToTalk, isGreeting, isLost, talkMeant } from './meant.ts';
import { reflectionPlace } from '../../dialogs/reflection/turn.ts';
import { message } from './message.ts';
import { type Free, LONGEST_TEXT, onlyShows, typedRequest } from './request.ts';
import { isAwaitedDate, setDate } from './verbs/agreement.ts';
import { help, roleOf } from './verbs/common.ts';
import { VERBS } from './verbs/index.ts';
import { nameToPlan } from './verbs/plan.ts';
import { besidePaused } from './paused.ts';
import { ownOpenReflection } from './open-reflection.ts';
import { tellFreely } from './verbs/reflection.ts';
import { ownStudents, startWith } from './verbs/start.ts';
import { talkOn } from './verbs/talk.ts';

const UNUSABLE: Readonly<Record<Extract<Free, { unusable: string }>['unusable'], Line>> = {
  'too-long': { key: 'chat:tooLong', params: { most: LONGEST_TEXT } },
  files: { key: 'chat:noFiles' },
  empty: { key: 'chat:empty' },
  emoji: { key: 'chat:emoji' },
};

/**
 * A request as it is meant where somebody is telling: `klopt` is said to what a student who looks back alone has open, and not to a
 * closing from before; words that only begin like a command are a note, and a mentor's command is what a student tells. `said` are the
 * words as they were typed.
 */
export async function heardAs(desk: Desk, request: Request | Free, said: string): Promise<Request | Free> {
  if (!('verb' in request) || request.by !== 'typing') return request;
  const isFree = roleOf(desk) === 'student' ? await isOwnAnswer(desk, request, said) : await isNote(desk, request);
  return isFree ? { free: said.trim() } : request;
}

/** A student who is asked something answers it with `kort` too; `gesprek met mijn baas was lastig` begins to tell, whatever is open. */
async function isOwnAnswer(desk: Desk, { verb, arg }: Request, said: string): Promise<boolean> {
  const isMentors = !VERBS[verb]?.for.includes('student');
  if (!isMentors && verb !== 'confirm') return false;
  if (isMentors && arg !== '' && (SAID_OF_ANYTHING.has(verb) || tellsSomething(said, desk))) return true;
  const open = await ownOpenReflection(desk);
  const { state } = open ? reflectionPlace(open.snapshot) : { state: 'stopped' };
  return isMentors ? state === 'asking' : state !== 'stopped';
}

/** During a talk `gesprek met mijn baas was lastig` is what the student said: it begins like a command, and names no student; so is `zo is het genoeg`, which a student says to the bot. */
async function isNote(desk: Desk, { verb, arg }: Request): Promise<boolean> {
  if (!desk.person.roles.includes('mentor')) return false;
  if (verb === 'reflect-done') return (await inHand(desk))?.place.state === 'talking';
  if (!NAMES_SOMEBODY.has(verb)) return false;
  const named = verb === 'plan' || verb === 'unplan' ? nameToPlan(arg, desk) : arg;
  if ((!SAID_OF_ANYTHING.has(verb) && !TELLS.test(named)) || (await inHand(desk))?.place.state !== 'talking') return false;
  return findByName(named, await ownStudents(desk)).found === 'none';
}

/** Commands that a student's name follows. */
const NAMES_SOMEBODY = new Set(['start-with', 'switch', 'keep-open', 'plan', 'unplan']);
/** `annuleer` and `verder met` are said of anything: they are a command with a name of theirs alone. */
const SAID_OF_ANYTHING = new Set(['unplan', 'keep-open', 'switch']);

/** What no name looks like: it begins with whose it is, or is a sentence. */
const TELLS = /^\s*(?:mijn|m['’]n|mn|me|de|het|een|die|dat|onze|my|the|an?|our)\s|^\s*(?:\S+\s+){3}\S/iu;

/** Typed text that is no command: a note while a talk is going on, else a friendly pointer. */
export async function freeText(desk: Desk, typed: Free, attachments: number): Promise<Outcome> {
  if ('unusable' in typed) return pointer(desk, UNUSABLE[typed.unusable]);
  const taken = await takeWords(desk, typed.free);
  return attachments > 0 ? both(taken, pointer(desk, { key: 'chat:noFiles' })) : taken;
}

async function takeWords(desk: Desk, text: string): Promise<Outcome> {
  const current = desk.person.roles.includes('mentor') ? await inHand(desk) : undefined;
  if (!current && roleOf(desk) === 'student') return studentsWords(desk, text);
  if (current) return (await during(desk, current, text)) ?? pointer(desk, { key: 'chat:pointer.mentor' });
  const line: Line = { key: `chat:pointer.${roleOf(desk)}` };
  return (await meant(desk, text)) ?? sayBelow(desk, await besidePaused(desk, line, message(line)));
}

/** What was meant by words that are taken for nothing else: hello, a question what can be done, with whom a mentor wants to talk, or a command. */
async function meant(desk: Desk, text: string): Promise<Outcome | undefined> {
  if (isGreeting(text)) return welcome(desk);
  if (isLost(text)) return help(desk, typedRequest('help'));
  return (await talkWith(desk, text)) ?? nearCommand(desk, text);
}

/** A command with a slip of the keyboard in it is said back, with a button that does it. */
function nearCommand(desk: Desk, text: string): Outcome | undefined {
  const near = commandNear(text);
  if (!near || !onlyShows(near.verb) || !VERBS[near.verb]?.for.some((role) => desk.person.roles.includes(role))) return undefined;
  const { verb, arg, typed: words } = near;
  const button = { verb, label: { key: 'common:quoted', params: { words } }, ...(arg === undefined ? {} : { data: { arg } }) };
  return sayBelow(desk, message({ key: 'chat:didYouMean', params: { words } }, button));
}

async function talkWith(desk: Desk, text: string): Promise<Outcome | undefined> {
  const talk = desk.person.roles.includes('mentor') ? talkMeant(text) : null;
  if (!talk) return undefined;
  if (talk.isSure) return startWith(desk, talk.request);
  const isKnown = readDate(text, desk) === null && findByName(talk.request.arg, await ownStudents(desk)).found !== 'none';
  return isKnown ? startWith(desk, talk.request) : undefined;
}

/** What a student types is an answer while they look back; and telling something out of the blue begins it. */
async function studentsWords(desk: Desk, text: string): Promise<Outcome> {
  const open = await ownOpenReflection(desk);
  const asking = open && reflectionPlace(open.snapshot).state === 'asking';
  if (asking || tellsSomething(text, desk)) return tellFreely(desk, typedRequest('reflect-tell'), text);
  if (open && reflectionPlace(open.snapshot).state === 'reviewing')
    return withReflect(desk, { key: 'reflection:reviewPointer' }, { key: 'reflection:goOn' });
  if (asksToTalk(text)) return pointToReflect(desk, { key: 'chat:mentorBegins' });
  return (await meant(desk, text)) ?? (await waiting(desk)) ?? pointToReflect(desk, { key: 'chat:pointer.student' });
}

/** `ja` or `nee` beside a closing is about the closing, and says too little to act upon: the card comes down, with how to answer on it. */
async function waiting(desk: Desk): Promise<Outcome | undefined> {
  const open = await openProposals(desk.tx, desk.person.tenantId, desk.person.id);
  return open.length === 0 ? undefined : bringDown(desk, open, { key: 'chat:howToConfirm' });
}

function pointToReflect(desk: Desk, line: Line): Outcome {
  return withReflect(desk, line, { key: 'reflection:begin' });
}

function withReflect(desk: Desk, line: Line, label: Line): Outcome {
  return sayBelow(desk, message(line, { verb: 'reflect', label }));
}

async function during(desk: Desk, current: Held, text: string): Promise<Outcome | undefined> {
  const { state } = current.place;
  if (state === 'stopping' && YES.test(text)) return talkOn(desk, typedRequest('stop-yes'), { current, isStale: false });
  if (state === 'stopping' && NO.test(text)) return talkOn(desk, typedRequest('stop-no'), { current, isStale: false });
  if (isAwaitedDate(current, text, desk)) return setDate(desk, typedRequest('set-date', text));
  if (state === 'talking') return talkOn(desk, typedRequest('said', text), { current, isStale: false });
  if (state === 'preparing' && NOT_NOW.test(text)) return talkOn(desk, typedRequest('not-now'), { current, isStale: false });
  return (state === 'preparing' && (await talkWith(desk, text))) || pointer(desk, { key: `chat:pointer.${state}` });
}

const YES = /^\s*(?:ja|jawel|yes)\s*[.!]*\s*$/iu;
const NOT_NOW = /^\s*(?:nu niet|niet nu|not now)\s*[.!]*\s*$/iu;
const NO = /^\s*(?:nee|neen|no)\s*[.!]*\s*$/iu;

function pointer(desk: Desk, line: Line): Outcome {
  return sayBelow(desk, message(line));
}
