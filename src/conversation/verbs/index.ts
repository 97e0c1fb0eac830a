import type { Role } from '../../store/people.ts';
import type { Handler } from '../desk.ts';
import { addAgreement, agreement, backToTalk, dateLater, send, setDate } from './agreement.ts';
import { careNo, careTell, careYes, refer } from './care.ts';
import { glossary, help, language, setLanguage } from './common.ts';
import { confirm } from './confirm.ts';
import { coverage } from './coverage.ts';
import { handover, handoverAgain, handoverApprove, handoverEdit, handoverSave, handoverWithdraw } from './handover.ts';
import { makeLink, shareKinds, sharing, stopLink, unshareKind } from './links.ts';
import { eraseAll, eraseAsk, mentorNotes, myData } from './my-data.ts';
import { dropKeepsake, keepKeepsake } from './keepsake.ts';
import { keepReflection, reflect, reflectionStep } from './reflection.ts';
import { answerEntry } from './answer.ts';
import { becameOf, passport, reopen, saveOutcome, share, unshare, withdrawFromPassport } from './passport.ts';
import { take, takeFile } from './take.ts';
import { pauseReminders, prepare, reminders, remindLater, showClosing, startReminders, stopReminders } from './reminders.ts';
import { diagnose } from './diagnose.ts';
import { myStudents } from './my-students.ts';
import { plan, planNext, unplan } from './plan.ts';
import { chooseStudent, keepOpen, startWith, switchTo } from './start.ts';
import { notes, resume, talk } from './talk.ts';
import { check, fine } from './tips.ts';

/** What a verb does and for whom. Buttons and typed words share this one list. */
type Verb = { readonly for: readonly Role[]; readonly handle: Handler };

const EVERYONE: readonly Role[] = ['mentor', 'student', 'coordinator', 'admin'];
const MENTOR: readonly Role[] = ['mentor'];
const STUDENT: readonly Role[] = ['student'];

const talking = ['begin', 'afterwards', 'asked', 'asked-number', 'next', 'back', 'others', 'note', 'said', 'undo', 'save-notes', 'new-story', 'pause', 'not-now', 'wrap-up', 'stop', 'stop-yes', 'stop-no', 'withdraw-proposal', 'at-the-table', 'leave-table']; // prettier-ignore

const reflecting = ['reflect-tell', 'reflect-skip', 'reflect-back', 'reflect-done', 'reflect-stop', 'reflect-drop'];

/** Every verb, by name. */
export const VERBS: Readonly<Record<string, Verb>> = {
  'start-with': { for: MENTOR, handle: startWith },
  choose: { for: MENTOR, handle: chooseStudent },
  switch: { for: MENTOR, handle: switchTo },
  'keep-open': { for: MENTOR, handle: keepOpen },
  ...Object.fromEntries(talking.map((verb) => [verb, { for: MENTOR, handle: talk }])),
  resume: { for: MENTOR, handle: resume },
  notes: { for: MENTOR, handle: notes },
  agreement: { for: MENTOR, handle: agreement },
  'date-later': { for: MENTOR, handle: dateLater },
  'set-date': { for: MENTOR, handle: setDate },
  'add-agreement': { for: MENTOR, handle: addAgreement },
  send: { for: MENTOR, handle: send },
  'back-to-talk': { for: MENTOR, handle: backToTalk },
  fine: { for: MENTOR, handle: fine },
  check: { for: MENTOR, handle: check },
  answer: { for: MENTOR, handle: answerEntry },
  thank: { for: MENTOR, handle: answerEntry },
  reflect: { for: STUDENT, handle: reflect },
  ...Object.fromEntries(reflecting.map((verb) => [verb, { for: STUDENT, handle: reflectionStep }])),
  'reflect-keep': { for: STUDENT, handle: keepReflection },
  'keepsake-keep': { for: STUDENT, handle: keepKeepsake },
  'keepsake-drop': { for: STUDENT, handle: dropKeepsake },
  'care-yes': { for: STUDENT, handle: careYes },
  'care-no': { for: STUDENT, handle: careNo },
  'care-tell': { for: STUDENT, handle: careTell },
  refer: { for: MENTOR, handle: refer },
  confirm: { for: ['student', 'mentor'], handle: confirm },
  passport: { for: EVERYONE, handle: passport },
  'agreement-done': { for: STUDENT, handle: becameOf },
  'agreement-changed': { for: STUDENT, handle: becameOf },
  'agreement-dropped': { for: STUDENT, handle: becameOf },
  'agreement-save': { for: STUDENT, handle: saveOutcome },
  'agreement-reopen': { for: STUDENT, handle: reopen },
  withdraw: { for: STUDENT, handle: withdrawFromPassport },
  share: { for: STUDENT, handle: share },
  unshare: { for: STUDENT, handle: unshare },
  sharing: { for: STUDENT, handle: sharing },
  'make-link': { for: STUDENT, handle: makeLink },
  'stop-link': { for: STUDENT, handle: stopLink },
  'share-kinds': { for: STUDENT, handle: shareKinds },
  'unshare-kind': { for: STUDENT, handle: unshareKind },
  'my-data': { for: EVERYONE, handle: myData },
  handover: { for: EVERYONE, handle: handover },
  'handover-again': { for: STUDENT, handle: handoverAgain },
  'handover-edit': { for: STUDENT, handle: handoverEdit },
  'handover-save': { for: STUDENT, handle: handoverSave },
  'handover-approve': { for: STUDENT, handle: handoverApprove },
  'handover-withdraw': { for: STUDENT, handle: handoverWithdraw },
  take: { for: EVERYONE, handle: take },
  'take-file': { for: STUDENT, handle: takeFile },
  'mentor-notes': { for: STUDENT, handle: mentorNotes },
  'erase-ask': { for: STUDENT, handle: eraseAsk },
  'erase-all': { for: STUDENT, handle: eraseAll },
  coverage: { for: EVERYONE, handle: coverage },
  'show-closing': { for: STUDENT, handle: showClosing },
  prepare: { for: MENTOR, handle: prepare },
  plan: { for: MENTOR, handle: plan },
  'plan-next': { for: MENTOR, handle: planNext },
  unplan: { for: MENTOR, handle: unplan },
  'my-students': { for: MENTOR, handle: myStudents },
  reminders: { for: EVERYONE, handle: reminders },
  'reminders-pause': { for: EVERYONE, handle: pauseReminders },
  'reminders-off': { for: EVERYONE, handle: stopReminders },
  'reminders-on': { for: EVERYONE, handle: startReminders },
  'remind-later': { for: EVERYONE, handle: remindLater },
  diagnose: { for: EVERYONE, handle: diagnose },
  help: { for: EVERYONE, handle: help },
  glossary: { for: EVERYONE, handle: glossary },
  language: { for: EVERYONE, handle: language },
  'set-language': { for: EVERYONE, handle: setLanguage },
};

/** What somebody who left the school may still ask. */
export const AFTER_LEAVING: ReadonlySet<string> = new Set([
  'my-data',
  'take',
  'take-file',
  'mentor-notes',
  'erase-ask',
  'erase-all',
  'set-language',
  'care-yes',
  'care-no',
  'care-tell',
]);

/** What a typed word means for a student where it means something else for a mentor. */
export const STUDENTS_WORDS: Readonly<Record<string, string>> = {
  stop: 'reflect-stop',
  pause: 'reflect-stop',
  resume: 'reflect',
  next: 'reflect-skip',
  back: 'reflect-back',
  undo: 'reflect-back',
  'wrap-up': 'reflect-done',
};
