import type { CardRef, CardView, FigureView, Kept } from '../../../src/reply.ts';
import type { TalkGlance } from '../../../src/reminders/view.ts';

const ref: CardRef = { subject: 'sharing', rev: 7 };
const KEPT: Kept = {
  entries: 9,
  agreements: 1,
  answers: 2,
  reflections: 1,
  conversations: 3,
  proposals: 1,
  links: 2,
  handovers: 1,
  readings: 12,
};
const NOTHING = Object.fromEntries(Object.keys(KEPT).map((what) => [what, 0])) as Kept;

const agreement = {
  id: 'agr-1',
  what: 'Een middag meelopen bij de patisserie',
  due: '2026-11-26',
  helper: 'chef Karim',
  brings: 'weten of ik de rust daar prettig vind',
  competency: 'work-exploration',
  state: 'agreed',
} as const;

const before: TalkGlance = {
  setting: 'mbo',
  last: { on: '2026-10-12', reached: ['look-back', 'reflect'] },
  agreements: [agreement],
  openers: [{ id: 'S:1', key: 'S:1', words: { nl: 'Wat bleef je het meest bij?', en: 'What stayed with you most?' } }],
  words: {},
};

/** What the bot says of its own accord, and what a person can do about it. */
const REMINDER_SAMPLES = {
  'reminder': {
    card: 'reminder',
    ref,
    items: [
      { kind: 'agreement-soon', id: 'agr-1', agreement, student: '' },
      { kind: 'confirm-open', id: 'pro-1', mentor: 'Karin', since: '2026-11-20' },
      { kind: 'placement-ended', id: 'sara', student: '', company: 'Het Anker', until: '2026-11-23' },
    ],
  },
  'reminder-one': { card: 'reminder', ref, items: [{ kind: 'agreement-today', id: 'agr-1', agreement, student: '' }] },
  'reminder-mentor': {
    card: 'reminder',
    ref,
    items: [
      { kind: 'talk', id: 'sara', student: 'Sara', on: '2026-11-24', glance: before },
      { kind: 'shared-agreement', id: 'sara', agreement, student: 'Sara' },
      { kind: 'placement-ending', id: 'sara', student: 'Sara', company: 'Het Anker', until: '2026-11-30' },
    ],
  },
  'reminders': {
    card: 'reminders',
    ref,
    standing: { state: 'on' },
    planned: [
      { on: '2026-11-24', item: { kind: 'talk', id: 'sara', student: 'Sara', on: '2026-11-25', glance: null } },
      { on: '2026-11-26', item: { kind: 'shared-agreement', id: 'sara', agreement, student: 'Sara' } },
    ],
    more: 3,
    mostAWeek: 2,
  },
  'reminders-paused': { card: 'reminders', ref, standing: { state: 'paused', until: '2026-12-21' }, planned: [], more: 0, mostAWeek: 2 },
  'reminders-off': { card: 'reminders', ref, standing: { state: 'off' }, planned: [], more: 0, mostAWeek: 2, notice: { key: 'reminders:isOff' } },
} as const satisfies Readonly<Record<string, CardView>>; // prettier-ignore

const sharing: Extract<CardView, { card: 'sharing' }> = {
  card: 'sharing',
  ref,
  links: [
    { id: 'link-1', label: 'mama', until: '2026-12-07', kinds: ['experience', 'agreement'], items: 1, looked: '2026-11-22' },
    { id: 'link-2', label: '', until: '2026-11-26', kinds: [], items: 3, looked: null },
  ],
  standing: [
    { id: 'share-1', kind: 'agreement', with: 'Karin de Boer', team: false },
    { id: 'share-2', kind: 'core-word', with: 'Zorg en Welzijn', team: true },
  ],
  mentors: [{ id: 'karin', name: 'Karin de Boer' }],
  team: 'Zorg en Welzijn',
  items: [
    { id: 'item-1', kind: 'agreement', text: 'Meelopen op de geriatrie' },
    { id: 'item-2', kind: 'reflection', text: 'Vandaag mocht ik voor het eerst alleen de ronde doen' },
  ],
  days: [3, 7, 14],
  problems: {},
};

const myData: Extract<CardView, { card: 'my-data' }> = {
  card: 'my-data',
  ref,
  kept: KEPT,
  notes: [{ mentor: 'Karin de Boer', on: '2026-11-20', until: '2026-12-04' }],
  readings: [
    { reader: 'Karin de Boer', on: '2026-11-20', link: false },
    { reader: '', on: '2026-11-19', link: true },
    { reader: '', on: '2026-11-18', link: false, command: true },
  ],
  erasedOn: ['2026-03-01'],
  notesDays: 14,
  unfinishedDays: 90,
  messageDays: 7,
  yearsAfterLeaving: 2,
  left: false,
};

const handover: Extract<CardView, { card: 'handover' }> = {
  card: 'handover',
  ref,
  handover: {
    rev: 7,
    isDraft: true,
    lines: [
      { id: 'item-3', kind: 'core-word', text: 'rust' },
      { id: 'item-4', kind: 'quality', text: 'Ik blijf rustig als het druk is' },
      { id: 'item-5', kind: 'quality', text: 'Ik merk snel hoe iemand zich voelt' },
      { id: 'item-1', kind: 'agreement', text: 'Meelopen op de geriatrie' },
      { id: 'note', kind: 'note', text: 'Ik praat makkelijker als we wandelen' },
    ],
    approved: null,
  },
};

const HIDDEN: FigureView = { base: null, value: null, bound: null };
const exactly = (value: number): FigureView => ({ base: 605, value, bound: null });

const coverage: Extract<CardView, { card: 'coverage' }> = {
  card: 'coverage',
  ref: { subject: 'coverage', rev: 7 },
  period: { key: 'coverage:quarter', params: { quarter: '3', year: '2026' } },
  publishedOn: '2026-10-04',
  counts: {
    conversations: { base: 605, value: 1240, bound: null },
    students: { base: 605, value: 605, bound: null },
    perStudent: { base: 605, value: 2, bound: null },
  },
  phases: {
    'look-back': { base: 605, value: 95, bound: 'at-least' },
    reflect: exactly(64),
    'look-ahead': exactly(41),
    activate: HIDDEN,
  },
  agreements: {
    confirmed: exactly(35),
    followedUp: { base: 205, value: 5, bound: 'at-most' },
    done: exactly(22),
    chain: HIDDEN,
  },
  minimum: { students: 10, mentors: 3, conversations: 10 },
  others: [
    { id: '2026-09', name: { key: 'coverage:month.9', params: { year: '2026' } } },
    { id: '2025/26', name: { key: 'coverage:year', params: { year: '2025/26' } } },
  ],
};

/** The cards of a student's own side: what is shared, what is kept, what is erased; and the one for coordinators. */
export const OWN_SAMPLES: Readonly<Record<string, CardView>> = {
  coverage,
  'coverage-hidden': {
    ...coverage,
    counts: { conversations: HIDDEN, students: HIDDEN, perStudent: HIDDEN },
    phases: { 'look-back': HIDDEN, reflect: HIDDEN, 'look-ahead': HIDDEN, activate: HIDDEN },
    others: [],
  },
  together: { card: 'together' },
  'together-student': { card: 'together-student', line: { key: 'panel:student.phase.reflect' } },
  'together-mentor': {
    card: 'together-mentor',
    line: { key: 'panel:mentor.with', params: { student: 'Sara-Lynn' } },
    talk: {
      phases: {
        current: 'reflect',
        progress: { 'look-back': 'complete', reflect: 'under-way', 'look-ahead': 'untouched', activate: 'untouched' },
      },
      questions: [{ id: 'LB8', key: 'LB8.a' }],
      words: {},
      setting: 'mbo',
    },
  },
  diagnose: {
    card: 'diagnose',
    checks: [
      { ok: true, line: { key: 'diagnose:known', params: { name: 'Karin de Boer' } } },
      { ok: false, line: { key: 'diagnose:reminders.off' } },
      { ok: true, line: { key: 'diagnose:outbox', params: { pending: 0, failed: 0, unreachable: 1 } } },
    ],
  },
  'my-students': {
    card: 'my-students',
    ref,
    students: Array.from({ length: 12 }, (_, place) => ({
      id: `0199f0aa-7c1e-7b1f-9d57-2f1f5a4f9a${place + 10}`,
      name: `Sara-Lynn El Idrissi van der Heijden ${place}`,
      last: place === 0 ? null : '2026-10-12',
      planned: place === 2 ? '2026-11-30' : null,
      agreements: place > 6 ? ['2026-11-20', '2026-11-30'] : [],
    })),
    more: 12,
    today: '2026-11-23',
  },
  ...REMINDER_SAMPLES,
  sharing,
  'sharing-empty': { ...sharing, links: [], standing: [], mentors: [], team: null, items: [] },
  'sharing-wrong': {
    ...sharing,
    problems: { 'link.kinds': { key: 'sharing:problem.nothing' }, 'share.with': { key: 'sharing:problem.nobody' } },
    filled: { 'link.label': 'oma', 'link.days': '3' },
  },
  'my-data': myData,
  'my-data-left': { ...myData, kept: NOTHING, notes: [], readings: [], left: true },
  'mentor-notes': {
    card: 'mentor-notes',
    ref,
    conversations: [
      {
        mentor: 'Karin de Boer',
        on: '2026-11-20',
        until: '2026-12-04',
        notes: [
          { by: 'mentor', text: 'Wat deed je precies?' },
          { by: 'student', text: 'Ik ben bij haar blijven zitten' },
        ],
      },
    ],
  },
  handover,
  'handover-approved': {
    ...handover,
    handover: {
      ...handover.handover,
      isDraft: false,
      approved: { on: '2026-11-20', until: '2027-05-19', readers: ['Yusuf Aslan'] },
    },
  },
  'handover-again': {
    ...handover,
    handover: { ...handover.handover, approved: { on: '2026-11-20', until: '2027-05-19', readers: [] } },
    notice: { key: 'handover:changed' },
  },
  'handover-empty': { ...handover, handover: { ...handover.handover, lines: [] } },
  'handover-edit': { card: 'handover-edit', ref, lines: handover.handover.lines, problems: {} },
  'handover-edit-wrong': {
    card: 'handover-edit',
    ref,
    lines: handover.handover.lines,
    problems: { 'line.note': { key: 'handover:tooLong', params: { most: 300 } } },
  },
  take: { card: 'take', ref, files: ['passport', 'evidence', 'json'] },
  'take-dossier': { card: 'take', ref, files: ['passport', 'dossier', 'json'] },
  'take-plus': { card: 'take', ref, files: ['passport', 'plus', 'json'] },
  download: { card: 'download', file: 'passport', url: 'https://bot.example.org/d/a-token', minutes: 15 },
  'mentor-notes-gone': { card: 'mentor-notes', ref, conversations: [] },
  'erase-ask': { card: 'erase-ask', ref, kept: KEPT },
  erased: { card: 'erased', on: '2026-11-23', counts: { entries: 9, conversations: 3, messages: 40 }, left: false },
  'erased-nothing': { card: 'erased', on: '2026-11-23', counts: {}, left: true },
};
