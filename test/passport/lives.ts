import { expect } from 'vitest';
import type { Person } from '../wire/person.ts';
import { begins } from '../wire/talk.ts';

/** A word that nobody says by chance. */
export const CANARY = 'kanariepiet';
/** A closing with the word in every field. */
export const CLOSING = {
  'experience': `${CANARY} op stage`,
  'quality': `goed met een ${CANARY}`,
  'coreWord': `${CANARY}`,
  'agreement.0.what': `de ${CANARY} voeren`,
  'agreement.0.due': '2026-12-08',
  'agreement.0.helper': `oom ${CANARY}`,
} as const; // prettier-ignore

/** So many more notes that the first ones stand on a page of their own. */
export const LONG = 15;

/** A chat with others. */
const GROUP = { id: '19:group', conversationType: 'groupChat', isGroup: true };

/** Somebody's client asks for their own view of a card in a chat with others. */
async function ownView(person: Person): Promise<void> {
  const action = { type: 'Action.Execute', verb: 'together', data: { verb: 'together' } };
  const conversation = { ...(person.envelope()['conversation'] as object), ...GROUP };
  const value = { action, trigger: 'automatic' };
  expect((await person.posts({ type: 'invoke', name: 'adaptiveCard/action', value, conversation })).status).toBe(200);
}

/**
 * Everything that can hold a student's words: notes, a tip, the mentor's own view in a chat with others, a closing, answers, sharing, a
 * reflection that goes on, links. `more` notes follow the first two.
 */
export async function lives(karin: Person, sara: Person, more = 0): Promise<void> {
  await karin.installs();
  await sara.installs();
  await begins(karin, 'Sara');
  await karin.says(`ze was trots op haar ${CANARY}`);
  await karin.says(`Waarom voerde je de ${CANARY}?`);
  for (let note = 0; note < more; note += 1) await karin.says('ze was trots op haar stage');
  await karin.says(`Ze hielp vorige week een mevrouw met haar ${CANARY}`);
  await ownView(karin);
  await karin.presses('wrap-up');
  await karin.presses('send', CLOSING);
  await sara.sees('message', 'confirmation');
  await sara.presses('confirm', { 'item.quality.decision': 'skip', sharing: 'all' });
  await sara.says('reflectie');
  await sara.presses('reflect-tell', { told: `Gisteren zong de ${CANARY} voor mij` });
  await sara.says('delen');
  await sara.presses('make-link', { 'link.kinds': 'experience', 'link.label': `tante ${CANARY}` });
  await karin.says('gesprek met Sara');
  await karin.sees('preparation');
}
