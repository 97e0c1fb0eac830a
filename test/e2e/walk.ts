import type { Page } from 'playwright-core';
import type { Phase } from '../../dialogs/vocabulary.ts';
import { tabTo } from './keyboard.ts';
import type { Person } from './person.ts';
import type { Story } from './story.ts';

/** Mentor and student beside each other, what they will type, and the day (`YYYY-MM-DD`) that they agree on. */
export type Table = {
  readonly page: Page;
  readonly karin: Person;
  readonly sara: Person;
  readonly story: Story;
  readonly due: string;
};

const STUDENT = { student: 'Sara' } as const;
const phase = ({ words }: Person, to: Phase): string => words.t(`common:phase.${to}`);
const inPhase = (karin: Person, to: Phase): Promise<void> =>
  karin.seesTitle('cards:guide.title', { ...STUDENT, phase: phase(karin, to) });

/**
 * One whole career conversation, a step for each thing that somebody does. A step ends when what it brings about is on the
 * screen, and rejects when that does not come.
 */
const WALK = {
  async prepare({ karin, story }: Table) {
    await karin.say(story.open);
    await karin.seesTitle('cards:preparation.title', STUDENT);
    await karin.button('cards:preparation.begin').waitFor();
  },

  async begin({ karin }: Table) {
    await karin.press('cards:preparation.begin');
    await inPhase(karin, 'look-back');
  },

  async ask({ page, karin }: Table) {
    await tabTo(karin.newest, karin.button('cards:guide.asked'));
    await page.keyboard.press('Enter');
    await karin.sees('cards:guide.youAsked', { question: '' });
  },

  async note({ karin, story }: Table) {
    await karin.fill('cards:guide.said', story.said, STUDENT);
    await karin.press('cards:guide.save');
    await karin.seesText(story.said);
  },

  async askWhy({ karin, story }: Table) {
    await karin.fill('cards:guide.question', story.why);
    await karin.press('cards:guide.save');
    await karin.has('rules:no-why.rule');
    await karin.press('cards:tip.why');
    await karin.sees('rules:no-why.rule');
  },

  async reflect({ page, karin, story }: Table) {
    await tabTo(karin.newest, karin.button('cards:guide.next', { next: phase(karin, 'reflect') }));
    await page.keyboard.press('Enter');
    await inPhase(karin, 'reflect');
    await karin.say(story.named);
    await karin.seesText(story.coreWord);
    await inPhase(karin, 'reflect');
  },

  async lookAhead({ karin }: Table) {
    await karin.press('cards:guide.next', { next: phase(karin, 'look-ahead') });
    await inPhase(karin, 'look-ahead');
  },

  async agree({ karin, story, due }: Table) {
    await karin.press('cards:guide.next', { next: phase(karin, 'activate') });
    await inPhase(karin, 'activate');
    await karin.say(story.typedAgreement(dayAndMonth(karin, due)));
    await karin.sees('chat:agreementKept', { due });
  },

  async wrapUp({ karin, story, due }: Table) {
    await karin.press('cards:guide.wrapUp');
    await karin.seesTitle('cards:closing.title', STUDENT);
    await karin.holds('cards:closing.coreWord', story.coreWord);
    await karin.holds('cards:closing.what', story.agreement, STUDENT);
    await karin.holds('cards:closing.due', due);
    await karin.fill('cards:closing.helper', story.helper);
    await karin.fill('cards:closing.quality', story.quality, STUDENT);
  },

  async send({ karin, sara }: Table) {
    await karin.press('cards:closing.send', STUDENT);
    await karin.sees('cards:outcome.sent', STUDENT);
    await sara.seesTitle('cards:confirmation.title', STUDENT);
  },

  async reword({ sara, story }: Table) {
    await sara.fill('cards:kind.quality', story.reworded);
    await sara.untick('cards:confirmation.keep', 'cards:kind.core-word');
  },

  async confirm({ karin, sara, story }: Table) {
    await sara.press('cards:confirmation.confirm');
    await sara.seesTitle('cards:confirmed.own-chat.title');
    await sara.seesText(story.reworded);
    await karin.sees('cards:outcome.answered', STUDENT);
    await karin.sees('cards:outcome.decision.declined');
  },

  async passport({ sara, story }: Table) {
    await sara.press('cards:confirmed.passport');
    await sara.seesTitle('cards:passport.title');
    await sara.seesText(story.agreement);
  },

  async bring({ sara, story }: Table) {
    await sara.press('cards:passport.done');
    await sara.seesTitle('cards:agreementOutcome.done.title');
    await sara.seesText(story.agreement);
    await sara.fill('cards:agreementOutcome.done.brought', story.brought);
  },

  async done({ sara, story }: Table) {
    await sara.press('cards:agreementOutcome.save');
    await sara.sees('chat:agreementIs.done');
    await sara.seesText(story.brought);
  },

  async nextTime({ karin, story }: Table) {
    await karin.say(story.open);
    await karin.sees('cards:preparation.agreements');
    await karin.seesText(story.agreement);
    await karin.seesText(story.brought);
  },
} satisfies Record<string, (table: Table) => Promise<void>>;

/** `8 december`, as people write it: without the day of the week. */
function dayAndMonth({ words }: Person, date: string): string {
  return words.date(date).replace(/^\p{L}+,? /u, '');
}

/** The names of the steps, in their order. */
export const STEPS = Object.keys(WALK) as readonly Step[];

export type Step = keyof typeof WALK;

/** Takes one step. Rejects with the name of the step when what it should bring about does not come. */
export async function takeStep(table: Table, step: Step): Promise<void> {
  await WALK[step](table).catch((cause: unknown) => {
    throw new Error(`The conversation stopped at the step \`${step}\``, { cause });
  });
}
