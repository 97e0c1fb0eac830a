import type { Choice, OwnWords } from '../../../dialogs/questions/question.ts';
import { MOMENTS } from '../../../dialogs/vocabulary.ts';
import type { AgreementView, CardRef, CardView, EntryView, NoteView, PhaseMap, Tip } from '../../../src/reply.ts';
import { OWN_SAMPLES } from './samples-own.ts';

/** The day on which the samples are looked at. */
export const TODAY = '2026-11-23';

const ref: CardRef = { subject: '0199f0aa-7c1e-7b1f-9d57-2f1f5a4f9a10', rev: 7, phase: 'look-back' };
const student = 'Sara';
const words: OwnWords = {
  experience: 'de avonddienst in de keuken van Het Anker',
  quality: 'rustig blijven',
  coreWord: 'overzicht',
};

/** Questions with words of their own, as a school brings them: the samples do not depend on the bank. */
function own(id: string, nl: string, en: string): Choice {
  return { id, key: id, words: { nl, en } };
}

const questions: readonly Choice[] = [
  own(
    'S:1',
    'Wie waren erbij in de keuken, en met wie werkte je samen?',
    'Who was there in the kitchen, and who did you work with?',
  ),
  own('S:2', 'Wat deed je precies toen de bonnen binnenkwamen?', 'What exactly did you do when the orders came in?'),
  own('S:3', 'Op welk moment merkte je dat het goed ging?', 'At which moment did you notice that it went well?'),
];

const begun: PhaseMap = {
  current: 'look-back',
  progress: { 'look-back': 'under-way', reflect: 'untouched', 'look-ahead': 'untouched', activate: 'untouched' },
};
const untouched: PhaseMap = {
  current: null,
  progress: { 'look-back': 'untouched', reflect: 'untouched', 'look-ahead': 'untouched', activate: 'untouched' },
};
const halfway: PhaseMap = {
  current: 'reflect',
  progress: { 'look-back': 'complete', reflect: 'under-way', 'look-ahead': 'untouched', activate: 'untouched' },
};
const done: PhaseMap = {
  current: null,
  progress: { 'look-back': 'complete', reflect: 'complete', 'look-ahead': 'under-way', activate: 'complete' },
};

const agreement: AgreementView = {
  id: 'agr-1',
  what: 'Een middag meelopen bij de patisserie en foto’s maken van wat me opvalt',
  due: '2026-12-08',
  helper: 'chef Karim',
  brings: 'weten of ik de rust daar prettig vind',
  competency: 'work-exploration',
  state: 'agreed',
};

const entries: readonly EntryView[] = [
  { id: 'ent-1', kind: 'experience', text: 'Ik draaide een hele avonddienst mee en het was heel druk.', on: '2026-11-03' },
  { id: 'ent-2', kind: 'quality', text: 'Ik blijf rustig als het druk is', on: '2026-11-03' },
  { id: 'ent-3', kind: 'core-word', text: 'overzicht', on: '2026-11-03' },
];

const notes: readonly NoteView[] = [
  { id: 1, phase: 'look-back', element: 'experience', text: 'Ik had een hele drukke avonddienst en het ging gewoon goed.' },
  { id: 2, phase: 'look-back', element: 'people', text: 'Chef Karim, en twee anderen van school.\nDie ene was nieuw.' },
  { id: 3, phase: 'reflect', element: null, text: 'Op voetbal ben ik ook degene die het overzicht houdt.' },
];

const tip: Tip = {
  rule: 'emotion-words',
  line: { key: 'rules:emotion-words.tip', params: { word: 'spannend' } },
  reason: { key: 'rules:emotion-words.reason' },
  quote: 'In het begin vond ik het spannend.',
  rewrites: [{ text: 'Op welk moment merkte je dat het spannend werd?' }, { choice: { id: 'LB8', key: 'LB8.a' } }],
};

const guide: Extract<CardView, { card: 'guide' }> = {
  card: 'guide',
  ref,
  student,
  setting: 'mbo',
  length: 'short',
  mode: 'live',
  moment: 'progress',
  phases: begun,
  story: 1,
  missing: 'people',
  questions,
  help: ['full', 'full', 'full'],
  cues: ['people', 'happened', 'moment'],
  words,
  answering: null,
  lastNote: null,
  notes: 0,
  agreements: 0,
  tip: null,
  canGoBack: false,
};

const closing: Extract<CardView, { card: 'closing' }> = {
  card: 'closing',
  ref: { ...ref, phase: 'activate' },
  student,
  mode: 'live',
  phases: done,
  askPhases: false,
  draft: {
    experience: 'Ik draaide een hele avonddienst mee in de keuken van Het Anker. Het was druk en het ging goed.',
    quality: 'rustig blijven als het druk is',
    motive: '',
    coreWord: 'overzicht',
    agreements: [
      {
        what: agreement.what,
        due: agreement.due,
        helper: agreement.helper,
        brings: agreement.brings,
        competency: 'work-exploration',
      },
    ],
  },
  problems: {},
};

const confirmation: Extract<CardView, { card: 'confirmation' }> = {
  card: 'confirmation',
  ref,
  student,
  mentor: 'Mevrouw De Wit',
  via: 'own-chat',
  items: [
    {
      id: 'i1',
      kind: 'experience',
      text: 'Ik draaide een hele avonddienst mee in de keuken van Het Anker. Het was druk en het ging goed.',
    },
    { id: 'i2', kind: 'quality', text: 'rustig blijven als het druk is' },
    { id: 'i3', kind: 'core-word', text: 'overzicht' },
    {
      id: 'i4',
      kind: 'agreement',
      text: agreement.what,
      agreement: { due: '2026-12-08', helper: 'chef Karim', brings: agreement.brings, competency: agreement.competency },
    },
  ],
  problems: {},
};

const confirmed: Extract<CardView, { card: 'confirmed' }> = {
  card: 'confirmed',
  ref,
  mentor: 'Mevrouw De Wit',
  via: 'own-chat',
  on: TODAY,
  sharing: 'agreements',
  items: [
    { id: 'i1', kind: 'experience', decision: 'declined', text: 'x' },
    { id: 'i2', kind: 'quality', decision: 'reworded', text: 'kalm blijven als het druk is' },
    { id: 'i4', kind: 'agreement', decision: 'confirmed', text: agreement.what, due: '2026-12-08' },
  ],
};

const preparation: Extract<CardView, { card: 'preparation' }> = {
  card: 'preparation',
  ref,
  student,
  setting: 'mbo',
  moments: MOMENTS,
  moment: 'progress',
  last: { on: '2026-11-03', reached: ['look-back', 'reflect'] },
  agreements: [
    agreement,
    {
      ...agreement,
      id: 'agr-0',
      what: 'Aan mijn tante vragen hoe zij haar werk vond',
      due: '2026-11-15',
      helper: '',
      brings: '',
      overdue: true,
    },
  ],
  keptPrivate: false,
  shared: entries.slice(1, 2),
  openers: questions,
  words,
};

const passport: Extract<CardView, { card: 'passport' }> = {
  card: 'passport',
  mentors: [{ id: 'm1', name: 'Mevrouw De Wit' }],
  ref: { subject: 'passport', rev: 3 },
  student,
  phases: done,
  agreements: [
    { ...agreement, readers: { people: ['Mevrouw De Wit'], ids: ['m1'], teams: [], links: [] }, via: 'own-chat' },
    {
      ...agreement,
      id: 'agr-2',
      what: 'Mijn tante bellen over haar werk',
      due: '2026-10-15',
      helper: '',
      brings: '',
      state: 'done',
      outcome: 'Ze begon ook in de keuken. Dat wist ik niet.',
      readers: { people: [], teams: [], links: [] },
      via: 'mentor-screen',
    },
  ],
  entries: entries.map((entry, place) => ({
    ...entry,
    readers: {
      people: place === 1 ? ['Mevrouw De Wit', 'de heer Bakker'] : [],
      ids: place === 1 ? ['m1', 'm2'] : [],
      teams: [],
      links: [],
    },
    via: 'own-chat' as const,
  })),
  total: 5,
  readings: [{ reader: 'Mevrouw De Wit', on: '2026-11-20', link: false }],
  open: 1,
};

const outcome: Extract<CardView, { card: 'outcome' }> = {
  card: 'outcome',
  ref,
  student,
  state: 'sent',
  via: null,
  phases: done,
  items: [],
};

/** Every card in the states that look different, by name; also what the screenshots show. */
export const SAMPLES: Readonly<Record<string, CardView>> = {
  preparation,
  'preparation-handover': {
    ...preparation,
    last: null,
    agreements: [],
    shared: [],
    handover: {
      on: '2026-06-19',
      lines: [
        { id: 'a', kind: 'core-word', text: 'rust' },
        { id: 'b', kind: 'quality', text: 'Ik blijf rustig als het druk is' },
        { id: 'c', kind: 'next-step', text: 'Een dag meelopen op de kinderafdeling' },
        { id: 'note', kind: 'note', text: 'Ik praat makkelijker als we wandelen' },
      ],
    },
  },
  'preparation-first': { ...preparation, last: null, agreements: [], shared: [], keptPrivate: false },
  'preparation-shared': {
    ...preparation,
    last: null,
    agreements: [],
    shared: [
      {
        id: 'ent-4',
        kind: 'reflection',
        text: 'Ik moest voor het eerst een tafel alleen doen',
        on: '2026-11-20',
        parts: [
          { step: 'happened', text: 'Er kwamen zes mensen en ze wilden alles anders.' },
          { step: 'word', text: 'overzicht' },
        ],
        answered: false,
      },
    ],
  },
  'preparation-private': { ...preparation, agreements: [], keptPrivate: true, notice: { key: 'cards:pickLaterDate' } },
  'take-along': { card: 'take-along', ref, student, setting: 'mbo', questions, words },
  guide,
  'guide-noted': {
    ...guide,
    phases: halfway,
    missing: 'core-word',
    story: 2,
    length: 'long',
    answering: questions[1] ?? null,
    lastNote: notes[2] ?? null,
    notes: 3,
    agreements: 1,
    canGoBack: true,
  },
  reflection: {
    card: 'reflection',
    ref,
    step: 'moment',
    told: { experience: 'Ik stond voor het eerst alleen in de winkel.' },
    hasPrevious: true,
    was: 'Toen het druk werd',
  },
  'reflection-review': {
    card: 'reflection-review',
    ref,
    told: { experience: 'Ik stond voor het eerst alleen in de winkel.', says: 'Ik kan rustig blijven.', word: 'rust' },
    mentors: [
      { id: 'per-1', name: 'Karin de Boer' },
      { id: 'per-2', name: 'Yusuf Aslan' },
    ],
  },
  keepsake: {
    card: 'keepsake',
    ref,
    text: 'Ik bleef rustig toen het druk werd.',
    mentors: [{ id: 'per-1', name: 'Karin de Boer' }],
  },
  care: {
    card: 'care',
    ref,
    matter: 'suicide',
    contacts: [
      { name: '113 Zelfmoordpreventie', why: 'Als je denkt aan zelfmoord', phone: '0800-0113', url: 'https://www.113.nl' },
      { name: 'Zorgteam', why: 'Iemand op school', email: 'zorgteam@example.org' },
    ],
    mentor: ['Karin'],
  },
  referral: { card: 'referral', contacts: [{ name: 'Decaan', why: 'Profielkeuze', email: 'decaan@example.org' }] },
  'guide-fading': { ...guide, help: ['cue', 'full', 'name'] },
  'guide-tip': { ...guide, tip, lastNote: notes[0] ?? null, notes: 1 },
  'guide-complete': {
    ...guide,
    phases: { ...done, current: 'activate' },
    missing: null,
    canGoBack: true,
    notes: 12,
    agreements: 2,
  },
  notes: { card: 'notes', ref, student, notes },
  'notes-many': {
    card: 'notes',
    ref,
    student,
    notes: Array.from({ length: 15 }, (_, id) => ({ ...notes[0], id }) as NoteView),
    page: 1,
  },
  'notes-none': { card: 'notes', ref, student, notes: [] },
  'agreement-date': {
    card: 'agreement-date',
    ref,
    student,
    what: agreement.what,
    helper: 'chef Karim',
    agreement: 2,
    problem: { key: 'cards:pickLaterDate' },
  },
  paused: { card: 'paused', ref, student, phases: halfway, words, since: '2026-11-05T13:00:00.000Z' },
  stop: { card: 'stop', ref, student, phases: halfway },
  closing,
  'closing-screen-off': {
    ...closing,
    mode: 'screen-off',
    askPhases: true,
    draft: {
      experience: '',
      quality: '',
      motive: '',
      coreWord: '',
      agreements: [{ what: '', due: '', helper: '', brings: '', competency: '' }],
    },
  },
  'closing-problems': {
    ...closing,
    draft: {
      ...closing.draft,
      agreements: [...closing.draft.agreements, { what: 'bellen', due: '2026-11-01', helper: '', brings: '', competency: '' }],
    },
    problems: { 'agreement.1.due': { key: 'cards:pickLaterDate' } },
  },
  'outcome-next': { ...outcome, state: 'sent', next: { on: null } },
  'outcome-planned': { ...outcome, next: { on: '2027-01-12' } },
  'outcome-sent': outcome,
  'outcome-unreachable': { ...outcome, state: 'unreachable' },
  'outcome-not-delivered': { ...outcome, state: 'not-delivered' },
  'outcome-answered': {
    ...outcome,
    state: 'answered',
    via: 'own-chat',
    items: [
      { kind: 'quality', decision: 'reworded', text: 'kalm blijven' },
      { kind: 'core-word', decision: 'confirmed', text: null },
      { kind: 'experience', decision: 'declined', text: null },
      { kind: 'agreement', decision: 'confirmed', text: agreement.what, due: '2026-12-08' },
    ],
  },
  confirmation,
  'confirmation-here': {
    ...confirmation,
    sharing: ['only-me', 'agreements'],
    via: 'mentor-screen',
    conversation: ref,
    filled: { 'item.i4.due': '2026-11-01', 'item.i2.decision': 'skip' },
    problems: { 'item.i4.due': { key: 'cards:pickLaterDate' } },
  },
  'confirmation-besides': { ...confirmation, besides: ['core-word', 'agreement'] },
  'confirmation-mentor-gone': { ...confirmation, sharing: ['only-me'] },
  confirmed,
  'confirmed-at-the-table': { ...confirmed, via: 'mentor-screen', on: '2026-11-20' },
  'confirmed-nothing-at-the-table': { ...confirmed, via: 'mentor-screen', items: confirmed.items.slice(0, 1) },
  'confirmed-mentor-gone': { ...confirmed, sharing: 'mentor-gone' },
  'confirmed-nothing': {
    card: 'confirmed',
    ref,
    mentor: 'Mevrouw De Wit',
    via: 'own-chat',
    on: TODAY,
    sharing: 'only-me',
    items: [{ id: 'i1', kind: 'experience', decision: 'declined', text: 'x' }],
  },
  passport,
  'passport-empty': { ...passport, phases: untouched, agreements: [], entries: [], total: 0, readings: [], open: 0 },
  'agreement-done': { card: 'agreement-outcome', ref, agreement, to: 'done', problems: {} },
  'agreement-changed': {
    card: 'agreement-outcome',
    ref,
    agreement,
    to: 'changed',
    problems: { due: { key: 'cards:pickLaterDate' } },
  },
  'agreement-dropped': { card: 'agreement-outcome', ref, agreement, to: 'dropped', problems: {} },
  'choose-student': {
    card: 'choose-student',
    ref,
    typed: 'sa',
    students: [
      { id: 's1', name: 'Sara el Amrani', detail: 'Kok, leerjaar 2' },
      { id: 's2', name: 'Sander Visser', detail: 'Kok, leerjaar 1' },
    ],
  },
  'open-conversation': { card: 'open-conversation', ref, student, asked: 'Sander', askedId: 's2' },
  question: {
    card: 'question',
    choice: own('S:4', 'Wat ging je makkelijk af?', 'What came easily to you?'),
    phase: 'reflect',
    competency: 'qualities',
  },
  'check-tip': { card: 'check', text: 'Waarom koos je voor de keuken?', form: 'open', tip, more: 1 },
  'check-fine': { card: 'check', text: 'Wat gebeurde er toen?', form: 'open', tip: null, more: 0 },
  'help-mentor': { card: 'help', role: 'mentor' },
  'help-mentor-coordinates': { card: 'help', role: 'mentor', coordinates: true },
  'help-student': { card: 'help', role: 'student' },
  'help-coordinator': { card: 'help', role: 'coordinator' },
  glossary: { card: 'glossary' },
  language: { card: 'language', current: 'nl' },
  line: { card: 'line', line: { key: 'cards:outcome.sent', params: { student } } },
  message: {
    card: 'message',
    ref,
    lines: [{ key: 'cards:paused.summary', params: { student } }],
    actions: [{ verb: 'resume', label: { key: 'cards:paused.resume' } }],
  },
  ...OWN_SAMPLES,
};
