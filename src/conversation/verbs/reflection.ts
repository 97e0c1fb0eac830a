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
  return carryOn(desk, request, open, [{ type: 'student.resumed' }], { key: 'reflection:welcomeBack' });
};

/** The student told something without being asked: that becomes the beginning of a reflection. */
export async function tellFreely(desk: Desk, request: Request, text: string): Promise<Outcome> {
  const open = (await ownOpenReflection(desk)) ?? (await startReflection(desk));
  const { state, step } = reflectionPlace(open.snapshot);
  if (state === 'asking' && isNoAnswer(text)) return showReflection(desk, request, open, UNSURE);
  if (state === 'asking' && wantsToStop(text)) return carryOn(desk, request, open, [{ type: 'student.stopped' }]);
  return carryOn(desk, request, open, [{ type: 'student.told', told: readReflection(text, step ?? 'experience', desk) }]);
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
  const typed = typedBeside(desk, request, place);
  const event = eventOf(desk, request, place);
  if (event !== null) return carryOn(desk, request, open, [...typed, event]);
  return carryOn(desk, request, open, typed, { key: whyNot(request, place) });
};

/** What stood on the card when another of its buttons was pressed: nobody should lose what they typed. */
function typedBeside(desk: Desk, request: Request, place: ReflectionPlace): readonly ReflectionEvent[] {
  const { verb, inputs } = request;
  if (!BESIDE.has(verb)) return [];
  if (place.state === 'reviewing' && STEPS.some((step) => inputs[`told.${step}`] !== undefined))
    return [{ type: 'student.edited', told: editedIn(request, place) }];
  const step = stepOf(request, place);
  const told = (inputs['told'] ?? '').trim();
  if (step === null || told === '' || told === place.context.told[step] || isNoAnswer(told)) return [];
  return [toldUnder(desk, step, told, place)];
}

const BESIDE: ReadonlySet<string> = new Set(['reflect-back', 'reflect-done', 'reflect-stop']);

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
  // Who keeps while still being asked has told enough, and sees the whole first.
  if (!kept.heard) return carryOn(desk, request, { ...open, snapshot: edited.saved }, [{ type: 'student.looked' }]);

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

const UNSURE: Line = { key: 'reflection:unsure' };

/** What is typed at a question without being an answer to it: not knowing, not understanding, hello. */
function isNoAnswer(text: string): boolean {
  return knowsNothing(text) || isLost(text) || isGreeting(text);
}

/** An answer belongs to the question that it stood under, also on a card from before. */
function stepOf({ arg }: Request, place: ReflectionPlace): Step | null {
  return STEPS.find((step) => step === arg) ?? place.step;
}

function eventOf(desk: Desk, request: Request, place: ReflectionPlace): ReflectionEvent | null {
  const step = stepOf(request, place);
  const told = (request.inputs['told'] ?? '').trim();
  switch (request.verb) {
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
      throw new Error(`No event for the verb \`${request.verb}\`; add it to \`eventOf\``);
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

/** Lets events happen in their order and shows what came of it; one that means nothing here ends it, what was heard before counts. */
async function carryOn(
  desk: Desk,
  request: Request,
  before: Reflection,
  events: readonly ReflectionEvent[],
  notice?: Line,
): Promise<Outcome> {
  let after: { saved: unknown; place: ReflectionPlace } | undefined;
  let said = notice;
  for (const event of events) {
    const { heard, ...turn } = takeReflectionTurn(after?.saved ?? before.snapshot, event);
    if (!heard) {
      said = event.type === 'student.resumed' ? undefined : NOTHING_TOLD;
      break;
    }
    after = turn;
  }
  const kept = after ? await saveReflectionTurn(desk, before, after.saved, after.place) : before;
  return showReflection(desk, request, kept, said);
}

const NOTHING_TOLD: Line = { key: 'reflection:nothingTold' };

async function showReflection(desk: Desk, request: Request, reflection: Reflection, notice?: Line): Promise<Outcome> {
  return show(desk, request, slotOf(reflection.id), await viewOf(desk, reflection, notice), LEFT);
}

async function viewOf(desk: Desk, { id, rev, snapshot }: Reflection, notice?: Line): Promise<CardView> {
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
      ...(context.told[step] === undefined ? {} : { was: context.told[step] }),
      ...extra,
    };
  if (state === 'reviewing')
    return { card: 'reflection-review', ref, told: context.told, ...(await sharingAsked(desk)), ...extra };
  if (state === 'thrown-away') return { card: 'line', line: { key: 'reflection:thrownAway' } };
  return {
    card: 'message',
    ref,
    lines: [{ key: hasTold(reflectionPlace(snapshot)) ? 'reflection:stopped' : 'reflection:stoppedEmpty' }],
    actions: [{ verb: 'reflect', label: { key: 'reflection:goOn' } }],
  };
}

function bodyOf(told: Told): EntryBody {
  const { experience, 'try-out': tryOut, ...others } = told;
  const first = experience ?? Object.values(others)[0] ?? tryOut ?? '';
  return { text: first, ...others, ...(tryOut === undefined ? {} : { tryOut }) };
}
