import type { PassportFile } from '../../src/passport/document.ts';
import type { Exporting, Passport } from '../../src/passport/export.ts';
import type { Agreement, Entry } from '../../src/store/passport.ts';
import { TENANT } from '../store/rows.ts';

/** Sara and what she kept, as rows of the store and as the file that she takes along. */
export const SARA = { tenantId: TENANT, id: 'sara', givenName: 'Sara', familyName: 'Yilmaz', upn: 'sara@school.example' };

const KEPT = Date.UTC(2026, 9, 8, 10, 30);
const LATER = Date.UTC(2026, 10, 20, 22, 45);
const whose = { tenantId: TENANT, studentId: SARA.id, confirmedVia: 'mentor-screen' } as const;

/** What she kept: a quality from a conversation, and a reflection of her own, late at night. */
export const ENTRIES: readonly Entry[] = [
  {
    ...whose,
    id: 'entry-1',
    conversationId: 'conversation-1',
    kind: 'quality',
    source: 'conversation',
    body: { text: 'rustig blijven als het druk is' },
    createdAt: KEPT,
    updatedAt: KEPT,
  },
  {
    ...whose,
    id: 'entry-2',
    conversationId: null,
    kind: 'reflection',
    source: 'reflection',
    body: { text: 'Mevrouw De Boer wilde niet eten', happened: 'Ik ging bij haar zitten', word: 'geduld', tryOut: 'meelopen' },
    createdAt: LATER,
    updatedAt: LATER + 60_000,
  },
];

export const AGREEMENT: Agreement = {
  ...whose,
  id: 'agreement-1',
  conversationId: 'conversation-1',
  body: { what: 'Een dag meelopen op de kinderafdeling', helper: 'Fatima', brings: 'weten of ik dat wil', outcome: 'ja' },
  dueOn: '2026-11-01',
  competency: 'networking',
  state: 'done',
  createdAt: KEPT,
  updatedAt: LATER,
};

export const CONVERSATIONS: Passport['conversations'] = [
  { on: '2026-10-08', phases: ['reflect', 'look-back'], competencies: ['motives', 'qualities'] },
  { on: '2026-04-02', phases: ['look-back'], competencies: [] },
];

export const EXPORTING: Exporting = { on: '2026-11-23', school: 'Lauwers College', timeZone: 'Europe/Amsterdam' };

export const FILE: PassportFile = {
  format: 'lemniscaat-passport',
  version: 1,
  exported: { on: '2026-11-23', school: 'Lauwers College' },
  student: { givenName: 'Sara', familyName: 'Yilmaz' },
  entries: [
    {
      kind: 'quality',
      text: 'rustig blijven als het druk is',
      keptAt: '2026-10-08T10:30:00.000Z',
      changedAt: '2026-10-08T10:30:00.000Z',
    },
    {
      kind: 'reflection',
      text: 'Mevrouw De Boer wilde niet eten',
      happened: 'Ik ging bij haar zitten',
      word: 'geduld',
      tryOut: 'meelopen',
      keptAt: '2026-11-20T22:45:00.000Z',
      changedAt: '2026-11-20T22:46:00.000Z',
    },
  ],
  agreements: [
    {
      what: 'Een dag meelopen op de kinderafdeling',
      due: '2026-11-01',
      helper: 'Fatima',
      brings: 'weten of ik dat wil',
      outcome: 'ja',
      competency: 'networking',
      state: 'done',
      keptAt: '2026-10-08T10:30:00.000Z',
      changedAt: '2026-11-20T22:45:00.000Z',
    },
  ],
  conversations: [
    { on: '2026-04-02', phases: ['look-back'], competencies: [] },
    { on: '2026-10-08', phases: ['look-back', 'reflect'], competencies: ['qualities', 'motives'] },
  ],
  competencies: [
    { competency: 'qualities', on: ['2026-10-08'] },
    { competency: 'motives', on: ['2026-10-08'] },
    { competency: 'networking', on: ['2026-10-08'] },
  ],
};
