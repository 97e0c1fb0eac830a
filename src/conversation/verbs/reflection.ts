import { readReflection } from '../../../dialogs/reflection/read.ts';
import type { ReflectionEvent } from '../../../dialogs/reflection/reflection.machine.ts';
import { type Step, STEPS, type Told } from '../../../dialogs/reflection/reflection.ts';
import { REFLECTION_STAMP, reflectionPlace, type ReflectionPlace, takeReflectionTurn } from '../../../dialogs/reflection/turn.ts';
import { knowsNothing, wantsToStop } from '../../../dialogs/language/index.ts';
import { recordAddition } from '../../coverage/record.ts';
import type { CardView, Line } from '../../reply.ts';
import type { EntryBody } from '../../store/passport.ts';
import type { Reflection } from '../../store/reflections.ts';
import { type Desk, type Handler, type Outcome, type Request, say, show, SURE } from '../desk.ts';
import { isGreeting, isLost } from '../meant.ts';
import { message, PASSPORT } from '../message.ts';
import { enterPassport, ownAbout, ownOpenReflection, saveReflectionTurn, startReflection } from '../open-reflection.ts';
import { LONGEST_TEXT } from '../request.ts';
import { keptLines, sharingAsked, shareWith } from '../share-with.ts';
import { dropKeepsake, keepKeepsake } from './keepsake.ts';

const LEFT: Line = { key: 'reflection:left' };

/** `reflectie`: begins to look back alone, or goes on where the student was. */
export const reflect: Handler = async (desk, request) => {
  const open = await ownOpenReflection(desk);
  if (!open) return showReflection(desk, request, await startReflection(desk));
  return carryOn(desk, request, open, { type: 'student.resumed' }, { notice: { key: 'reflection:welcomeBack' } });
};

/** The student told something without being asked: that becomes the beginning of a reflection. */
export async function tellFreely(desk: Desk, request: Request, text: string): Promise<Outcome> {
  const open = (await ownOpenReflection(desk)) ?? (await startReflection(desk));
  const { state, step } = reflectionPlace(open.snapshot);
  if (state === 'asking' && isNoAnswer(text)) return showReflection(desk, request, open, UNSURE);
  if (state === 'asking' && wantsToStop(text)) return carryOn(desk, request, open, { type: 'student.stopped' });
  return carryOn(desk, request, open, { type: 'student.told', told: readReflection(text, step ?? 'experience', desk) });
}

/** An answer on the card, or a button of it. */
export const reflectionStep: Handler = async (desk, request) => {
  const open = await ownAbout(desk, REFLECTION_STAMP, request.subject);
  if (!open && request.verb === 'reflect-drop' && request.subject === '') return dropKeepsake(desk, request);
  if (!open)
    return say(desk, request, request.by === 'typing' ? NOTHING_OPEN : { card: 'line', line: { key: 'reflection:gone' } });
  const place = reflectionPlace(open.snapshot);
  if (request.verb === 'reflect-tell' && isNoAnswer(request.inputs['told'] ?? ''))
    return showReflection(desk, request, open, UNSURE);
  if (request.verb === 'reflect-drop' && request.arg !== SURE && hasTold(place)) return askToDrop(desk, request, open);
  const event = eventOf(desk, request, place);
  if (event?.type === 'student.wentBack')
    return carryOn(desk, request, open, event, { was: place.context.told[event.step] ?? '' });
  if (event !== null) return carryOn(desk, request, open, event);
  return showReflection(desk, request, open, { notice: { key: whyNot(request, place) } });
};

const NOTHING_OPEN = message({ key: 'reflection:nothingOpen' }, { verb: 'reflect', label: { key: 'reflection:begin' } });

function whyNot({ verb }: Request, { state }: ReflectionPlace): string {
  if (state === 'reviewing') return 'reflection:reviewPointer';
  return verb === 'reflect-back' ? 'reflection:firstQuestion' : 'reflection:nothingTyped';
}

function hasTold({ context }: ReflectionPlace): boolean {
  return STEPS.some((step) => context.told[step] !== undefined);
}

/** What was told is gone for good once it is thrown away: one press too many must not do that. */
function askToDrop(desk: Desk, request: Request, { id, rev }: Reflection): Promise<Outcome> {
  const actions = [
    { verb: 'reflect-drop', label: { key: 'reflection:throwAwayYes' }, data: { arg: SURE } },
    { verb: 'reflect', label: { key: 'reflection:throwAwayNo' } },
  ];
  const ask: CardView = { card: 'message', ref: { subject: id, rev }, lines: [{ key: 'reflection:askThrowAway' }], actions };
  return show(desk, request, slotOf(id), ask, LEFT);
}

/** The student has seen the whole and keeps it: it enters the passport, shared with whom they ticked. */
export const keepReflection: Handler = async (desk, request) => {
  const open = await ownAbout(desk, REFLECTION_STAMP, request.subject);
  if (!open && request.subject === '') return keepKeepsake(desk, request);
  if (!open) return say(desk, request, { card: 'line', line: { key: 'reflection:gone' } });
  const edited = takeReflectionTurn(open.snapshot, {
    type: 'student.edited',
    told: editedIn(request, reflectionPlace(open.snapshot)),
  });
  const kept = takeReflectionTurn(edited.saved, { type: 'student.kept' });
  if (!kept.heard) return showReflection(desk, request, { ...open, snapshot: edited.saved }, NOTHING_TOLD);

  await saveReflectionTurn(desk, open, kept.saved, kept.place);
  const entry = await enterPassport(desk, bodyOf(kept.place.context.told));
  await recordAddition(desk.tx, open, reflectionWords(kept.place.context.told), desk.today);
  const shared = await shareWith(desk, entry, request);
  return show(
    desk,
    request,
    slotOf(open.id),
    {
      card: 'message',
      ref: { subject: open.id, rev: open.rev + 1 },
      lines: [...(await keptLines(desk, { id: entry, kind: 'reflection' }, shared)), { key: 'reflection:goodFor.reflection' }],
      actions: [PASSPORT],
    },
    LEFT,
  );
};

/** What a reflection says to coverage: an experience was looked back on, and something to try was chosen. */
function reflectionWords(told: Told): readonly { kind: string; value: string }[] {
  return [
    ...(told.experience === undefined ? [] : [{ kind: 'from-experience', value: 'yes' }]),
    ...(told['try-out'] === undefined ? [] : [{ kind: 'competency', value: 'career-control' }]),
  ];
}

const slotOf = (id: string) => `reflection:${id}`;

const UNSURE: Shown = { notice: { key: 'reflection:unsure' } };

/** What is typed at a question without being an answer to it: not knowing, not understanding, hello. */
function isNoAnswer(text: string): boolean {
  return knowsNothing(text) || isLost(text) || isGreeting(text);
}

function eventOf(desk: Desk, { verb, arg, inputs }: Request, place: ReflectionPlace): ReflectionEvent | null {
  // An answer belongs to the question that it stood under, also on a card from before.
  const step = STEPS.find((each) => each === arg) ?? place.step;
  const told = (inputs['told'] ?? '').trim();
  switch (verb) {
    case 'reflect-tell':
      return told === '' || step === null ? null : toldUnder(desk, step, told, place);
    case 'reflect-skip':
      return step === null ? null : { type: 'student.skipped', step };
    case 'reflect-back':
      return backTo(place);
    case 'reflect-done':
      return place.state === 'reviewing' ? null : { type: 'student.looked' };
    case 'reflect-stop':
      return { type: 'student.stopped' };
    case 'reflect-drop':
      return { type: 'student.threwAway' };
    default:
      throw new Error(`No event for the verb \`${verb}\`; add it to \`eventOf\``);
  }
}

/** The question before, as far as there is one. */
function backTo({ state, step: now, context }: ReflectionPlace): ReflectionEvent | null {
  if (state !== 'asking' || now === null) return null;
  const isDone = (step: Step): boolean => context.told[step] !== undefined || context.skipped.includes(step);
  const step = STEPS.slice(0, STEPS.indexOf(now)).findLast(isDone);
  return step === undefined ? null : { type: 'student.wentBack', step };
}

function toldUnder(desk: Desk, step: Step, told: string, { state, step: now, context }: ReflectionPlace): ReflectionEvent {
  if (state === 'reviewing') return { type: 'student.edited', told: { ...context.told, [step]: told } };
  return { type: 'student.told', told: step === now ? readReflection(told, step, desk) : { [step]: told } };
}

/** Fields `told.<step>` of the whole, as the student left them; a field that is not there keeps what was told. */
function editedIn({ inputs }: Request, { context }: ReflectionPlace): Told {
  const texts = STEPS.map(
    (step) => [step, (inputs[`told.${step}`] ?? context.told[step] ?? '').trim().slice(0, LONGEST_TEXT)] as const,
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

async function carryOn(
  desk: Desk,
  request: Request,
  before: Reflection,
  event: ReflectionEvent,
  shown: Shown = {},
): Promise<Outcome> {
  const { heard, saved, place } = takeReflectionTurn(before.snapshot, event);
  if (!heard) return showReflection(desk, request, before, event.type === 'student.resumed' ? {} : NOTHING_TOLD);
  return showReflection(desk, request, await saveReflectionTurn(desk, before, saved, place), shown);
}

/** What a card says besides: about what was just typed, or the answer that stood under the question when the student went back to it. */
type Shown = { readonly notice?: Line; readonly was?: string };

const NOTHING_TOLD: Shown = { notice: { key: 'reflection:nothingTold' } };

async function showReflection(desk: Desk, request: Request, reflection: Reflection, shown: Shown = {}): Promise<Outcome> {
  return show(desk, request, slotOf(reflection.id), await viewOf(desk, reflection, shown), LEFT);
}

async function viewOf(desk: Desk, { id, rev, snapshot }: Reflection, { notice, was = '' }: Shown): Promise<CardView> {
  const { state, step, context } = reflectionPlace(snapshot);
  const ref = { subject: id, rev };
  const extra = notice ? { notice } : {};
  const isFirst = state !== 'asking' || backTo(reflectionPlace(snapshot)) === null;
  if (state === 'asking' && step !== null)
    return {
      card: 'reflection',
      ref,
      step,
      told: context.told,
      ...(isFirst ? {} : { hasPrevious: true }),
      ...(was === '' ? {} : { was }),
      ...extra,
    };
  if (state === 'reviewing')
    return { card: 'reflection-review', ref, told: context.told, ...(await sharingAsked(desk)), ...extra };
  if (state === 'thrown-away') return { card: 'line', line: { key: 'reflection:thrownAway' } };
  return {
    card: 'message',
    ref,
    lines: [{ key: 'reflection:stopped' }],
    actions: [{ verb: 'reflect', label: { key: 'reflection:goOn' } }],
  };
}

function bodyOf(told: Told): EntryBody {
  const { experience, 'try-out': tryOut, ...others } = told;
  const first = experience ?? Object.values(others)[0] ?? tryOut ?? '';
  return { text: first, ...others, ...(tryOut === undefined ? {} : { tryOut }) };
}
