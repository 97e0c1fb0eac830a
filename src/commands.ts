import type { Element } from '../dialogs/vocabulary.ts';

/** What a person wants: the verb of a button, and what it is about. */
export type Command = { readonly verb: string; readonly arg?: string };

/**
 * Typed words that do what buttons do, whole messages only; what stands on the button itself is among them, but for the one that ends a talk for good:
 * what is typed may come twice. Both languages are always understood.
 */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  begin: ['begin', 'beginnen', 'start', 'starten', 'begin het gesprek', 'begin the conversation'],
  'begin short': ['kort', 'short', 'begin kort', 'begin short'],
  'begin long': ['lang', 'long', 'begin lang', 'begin long'],
  'begin screen-off': ['scherm uit', 'screen off'],
  afterwards: ['invullen', 'fill in', 'het gesprek is geweest', 'we have talked'],
  next: ['volgende', 'next'],
  back: ['terug', 'back', 'stap terug', 'step back', 'ga terug', 'go back'],
  others: ['andere vragen', 'other questions'],
  'new-story': ['nieuw verhaal', 'new story', 'nog een klein verhaal', 'another small story'],
  undo: ['ongedaan', 'ongedaan maken', 'undo', 'haal weg', 'remove'],
  notes: ['notities', 'notes'],
  pause: ['pauze', 'pause'],
  resume: ['verder', 'resume', 'ga verder'],
  'back-to-talk': ['terug naar het gesprek', 'back to the conversation'],
  'wrap-up': ['afronden', 'wrap up'],
  send: ['versturen', 'verstuur', 'send'],
  'add-agreement': ['nog een afspraak', 'another agreement'],
  'at-the-table': ['aan tafel', 'at the table'],
  'leave-table': ['toch niet hier', 'not here after all'],
  'withdraw-proposal': ['terug naar de afronding', 'back to the closing'],
  stop: ['stop', 'stop zonder afronden', 'stop without closing'],
  'stop-no': ['ga door met het gesprek', 'go on with the conversation'],
  confirm: ['klopt', 'dit klopt', 'zo klopt het', 'bevestigen', 'confirm', "that's right", 'that’s right'],
  reflect: ['reflectie', 'reflection', 'terugkijken', 'look back'],
  'reflect-skip': ['overslaan', 'skip', 'sla over', 'skip this'],
  'reflect-back': ['vorige vraag', 'previous question'],
  'reflect-done': ['zo is het genoeg', 'klaar', 'dat was het', 'that is enough', 'that is all'],
  'reflect-stop': ['stop voor nu', 'stop for now'],
  'reflect-keep': ['bewaar', 'bewaren', 'keep'],
  'reflect-drop': ['weggooien', 'gooi weg', 'throw away'],
  passport: ['paspoort', 'mijn paspoort', 'passport', 'my passport'],
  sharing: ['delen', 'delen met iemand', 'link', 'links', 'share', 'sharing'],
  handover: ['overdracht', 'overdragen', 'handover', 'hand over'],
  take: ['meenemen', 'neem mee', 'downloaden', 'download', 'exporteren', 'export', 'take along'],
  'my-data': ['mijn gegevens', 'gegevens', 'my data'],
  'mentor-notes': ['notities over mij', 'notes about me'],
  'erase-ask': ['wis alles', 'alles wissen', 'verwijder alles', 'alles verwijderen', 'erase everything', 'delete everything'],
  refer: ['doorverwijzen', 'refer'],
  coverage: ['dekking', 'coverage'],
  diagnose: ['controleer', 'controle', 'diagnose'],
  'my-students': ['mijn studenten', 'mijn leerlingen', 'my students', 'my pupils'],
  reminders: ['meldingen', 'mijn meldingen', 'herinneringen', 'reminders', 'my reminders', 'notifications'],
  'reminders-pause 2': ['meldingen pauze', 'meldingen pauze 2', 'reminders pause', 'pause reminders', 'reminders pause 2'],
  'reminders-pause 4': ['meldingen pauze 4', 'reminders pause 4'],
  'reminders-pause 8': ['meldingen pauze 8', 'reminders pause 8'],
  'reminders-off': ['meldingen uit', 'reminders off'],
  'reminders-on': ['meldingen aan', 'reminders on'],
  language: ['taal', 'language'],
  'set-language nl': ['taal nederlands', 'language dutch'],
  'set-language en': ['taal engels', 'language english'],
  glossary: ['woorden', 'glossary'],
  help: ['help', 'hulp'],
};

/** Typed words that are followed by something: `gesprek met Sara`. */
const OPENING: Readonly<Record<string, readonly string[]>> = {
  'start-with': ['gesprek met', 'conversation with'],
  switch: ['naar het gesprek met', 'go to the conversation with'],
  'keep-open': ['verder met', 'go on with'],
  agreement: ['afspraak', 'agreement'],
  plan: ['plan', 'verzet', 'reschedule'],
  unplan: ['annuleer', 'cancel'],
  check: ['check'],
  'asked-number': ['gevraagd', 'asked'],
  'reminders-pause': ['meldingen pauze', 'reminders pause', 'pause reminders'],
};

const byText = new Map(
  Object.entries(WHOLE).flatMap(([command, texts]) => {
    const [verb = command, arg] = command.split(' ');
    return texts.map((text) => [text, arg === undefined ? { verb } : { verb, arg }] as const);
  }),
);

const LONGEST_COMMAND = Math.max(...[...byText.keys()].map(({ length }) => length));

/** What a school calls things, where somebody may type that; empty where it has no word of its own. */
export type OwnNames = { readonly passport: string; readonly students: string };

/** Nobody's own words. */
export const NO_NAMES: OwnNames = { passport: '', students: '' };

/** Reads a whole message as a command, or as nothing. */
export function readCommand(text: string, own: OwnNames): Command | undefined {
  const said = text.trim().replace(/\s+/gu, ' ');
  const plain = said.toLowerCase().replace(/[.!]+$/u, '');
  const whose = plain.replace(/^(?:mijn|my) /u, '');
  if (plain !== '' && [plain, whose].includes(own.passport.toLowerCase())) return { verb: 'passport' };
  if (whose !== plain && whose === own.students.toLowerCase()) return { verb: 'my-students' };
  return byText.get(plain) ?? readOpening(said, plain);
}

/** Shorter words are too easily another word. */
const SHORTEST = 5;
const LONG = 8;

/** The command that was meant by a whole message with a slip of the keyboard in it: `reflcetie`, `pasport`. Undefined when it may be more than one. */
export function commandNear(text: string): (Command & { readonly typed: string }) | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.!?]+$/u, '');
  if (words.length < SHORTEST - 1 || words.length > LONGEST_COMMAND + 1) return undefined;
  const most = words.length < LONG ? 1 : 2;
  const near = [...byText].filter(([known]) => known.length >= SHORTEST && slipsBetween(known, words, most) <= most);
  const [[typed, command] = ['', undefined]] = near;
  const isOne = near.every(([, { verb, arg }]) => verb === command?.verb && arg === command.arg);
  return command && isOne ? { ...command, typed } : undefined;
}

/** How many slips lie between two words: a letter left out, one too many, another one, or two that changed places. More than `most` is told as `most + 1`. */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? most + 1;
  for (let row = 1; row <= one.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1)];
      rows[row]?.push(Math.min(...steps, ...(swapped ? [at(row - 2, column - 2) + 1] : [])));
    }
  }
  return at(one.length, other.length);
}

function readOpening(said: string, plain: string): Command | undefined {
  const lower = said.toLowerCase();
  for (const [verb, texts] of Object.entries(OPENING)) {
    const opening = texts.find((text) => lower.startsWith(`${text} `) || lower.startsWith(`${text}:`));
    if (opening) return withArgument(verb, said.slice(opening.length).replace(/^[:\s]+/u, ''));
    if (texts.includes(plain)) return withArgument(verb, '');
  }
  return undefined;
}

/** What tells a day; `plan maken met mijn oom` is what somebody said. */
const TELLS_A_DAY = new RegExp(
  '\\d|\\b(?:over|in|morgen|overmorgen|tomorrow|volgende|next|komende|coming' +
    '|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day' +
    '|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december' +
    '|january|february|march|june|july|august|october)\\b',
  'iu',
);

const NEEDS_A_NAME: ReadonlySet<string> = new Set(['unplan', 'switch', 'keep-open']);

/** `gevraagd 2` is a command, `asked my uncle` is a note. */
function withArgument(verb: string, arg: string): Command | undefined {
  if (verb === 'plan' && arg !== '' && !TELLS_A_DAY.test(arg)) return undefined;
  if (NEEDS_A_NAME.has(verb) && arg === '') return undefined;
  return verb === 'asked-number' && !/^[1-3]$/u.test(arg) ? undefined : { verb, arg };
}

/** A typed text during a conversation: the mentor's own question, or what the student said and perhaps what that is about. */
export type Utterance = { readonly by: 'mentor' | 'student'; readonly text: string; readonly element?: Element };

const PREFIXES: readonly (readonly [pattern: RegExp, by: Utterance['by'], element?: Element])[] = [
  [/^(?:vraag|question)\s*:\s*/iu, 'mentor'],
  [/^(?:zei|gezegd|said)\s*:\s*/iu, 'student'],
  [/^(?:kernwoord|core word)\s*:\s*/iu, 'student', 'core-word'],
  [/^(?:kwaliteit|quality)\s*:\s*/iu, 'student', 'quality'],
  [/^(?:motief|motive)\s*:\s*/iu, 'student', 'motive'],
  [/^(?:stap|step)\s*:\s*/iu, 'student', 'next-step'],
];

/** Typed text counts as what the student said, unless it ends in a question mark or its prefix says otherwise. */
export function readUtterance(text: string): Utterance {
  const said = text.trim();
  for (const [pattern, by, element] of PREFIXES) {
    const rest = said.replace(pattern, '');
    if (rest !== said && rest !== '') return element ? { by, text: rest, element } : { by, text: rest };
  }
  return { by: /\?["'’”)\s]*$/u.test(said) || INVITES.test(said) ? 'mentor' : 'student', text: said };
}

/** What a mentor asks without a question mark, and no student says: `vertel eens`. */
const INVITES =
  /^(?:(?:ok[eé]?|okay|goed|mooi|sorry|en|nou|dus|so|and|well)[,.!]?\s+)?(?:vertel(?: me| mij)?(?: er)? (?:eens|maar|verder|iets|over)|neem me (?:eens )?mee|tell me (?:about|more))(?!\p{L})/iu;
