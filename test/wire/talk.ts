import { expect } from 'vitest';
import type { Person } from './person.ts';
import type { School } from './school.ts';

/** What the closing form of these tests is filled in with. */
export const CLOSING = {
  'experience': 'Een mevrouw geholpen met wassen',
  'quality': 'Ik blijf rustig',
  'motive': 'Dat mensen zich veilig voelen',
  'coreWord': 'rust',
  'agreement.0.what': 'Meelopen op de geriatrie',
  'agreement.0.due': '2026-12-08',
  'agreement.0.helper': 'Fatma',
  'agreement.0.brings': 'Weten of het bij me past',
  'agreement.0.competency': 'work-exploration',
} as const; // prettier-ignore

/** A mentor begins a short talk with a student by name; the card of the talk stands at the bottom. */
export async function begins(mentor: Person, name: string): Promise<void> {
  await mentor.says(`gesprek met ${name}`);
  await mentor.sees('preparation');
  await mentor.presses('begin', { length: 'short', mode: 'live' });
  await mentor.sees('guide');
}

/** From the first word to the closing that has gone to the student. */
export async function closes(mentor: Person, name: string, closing: Readonly<Record<string, string>> = CLOSING): Promise<void> {
  await begins(mentor, name);
  await mentor.presses('wrap-up');
  expect((await mentor.presses('send', closing)).kind).toBe('outcome');
}

/** Karin has talked with Sara to the end, and Sara kept everything; who may see it is as told. */
export async function keepsAll(
  school: Pick<School, 'person'>,
  sharing: 'only-me' | 'agreements' | 'all',
): Promise<{ karin: Person; sara: Person }> {
  const [karin, sara] = [school.person('m01'), school.person('s004')];
  await karin.installs();
  await sara.installs();
  await closes(karin, 'Sara');
  await sara.sees('message', 'confirmation');
  await sara.presses('confirm', { sharing });
  return { karin, sara };
}
