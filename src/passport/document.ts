import { z } from 'zod';
import { COMPETENCIES, PHASES } from '../../dialogs/vocabulary.ts';

/** The version of the file that this program writes. A file of another version is not read. */
export const VERSION = 1;
/** How much one file may hold: far above any stay at a school, far below what would hurt. */
export const MOST_ITEMS = 5_000;
const LONGEST_TEXT = 20_000;

const text = z.string().max(LONGEST_TEXT);
const told = text.min(1);
const day = z.iso.date();
const moment = z.iso.datetime();
const when = {
  keptAt: moment.describe('When the student confirmed it.'),
  changedAt: moment.describe('When it was last changed; otherwise the same.'),
};

const entry = z
  .strictObject({
    kind: z.enum(['experience', 'reflection', 'quality', 'motive', 'core-word', 'next-step']),
    text: told.describe('What it is about, in the words of the student.'),
    happened: text.optional().describe('What happened.'),
    moment: text.optional().describe('The moment that mattered.'),
    says: text.optional().describe('What it says about what the student can and wants.'),
    word: text.optional().describe('One word for it.'),
    tryOut: text.optional().describe('What the student wants to try.'),
    ...when,
  })
  .describe('Something that the student kept. A reflection may have more parts.');

const agreement = z
  .strictObject({
    what: told.describe('What the student is going to do.'),
    due: day.describe('By when.'),
    helper: text.describe('Who helps.'),
    brings: text.describe('What it should bring.'),
    outcome: text.optional().describe('What it brought.'),
    competency: z.enum(COMPETENCIES).nullable().describe('The career competency that it feeds.'),
    state: z.enum(['agreed', 'done', 'changed', 'dropped']),
    ...when,
  })
  .describe('An agreement that the student confirmed.');

const conversation = z
  .strictObject({
    on: day,
    phases: z.array(z.enum(PHASES)).max(PHASES.length).describe('The phases that it reached.'),
    competencies: z.array(z.enum(COMPETENCIES)).max(COMPETENCIES.length).describe('What came up in it.'),
  })
  .describe('A career conversation that was held, without a word of what was said.');

const cameUp = z
  .strictObject({
    competency: z.enum(COMPETENCIES),
    on: z
      .array(day)
      .min(1)
      .max(3 * MOST_ITEMS),
  })
  .describe('On which days a career competency came up. It follows from the rest and is never a score.');

/** A passport as one file that needs no school to be read: published as `docs/schemas/passport.schema.json`. */
export const passportFile = z
  .strictObject({
    format: z.literal('lemniscaat-passport'),
    version: z.literal(VERSION),
    exported: z
      .strictObject({ on: day, school: z.string().max(200) })
      .describe('When the file was made, and at which school. Not a part of the passport itself.'),
    student: z.strictObject({ givenName: z.string().max(200), familyName: z.string().max(200) }),
    entries: z.array(entry).max(MOST_ITEMS).describe('The oldest first.'),
    agreements: z.array(agreement).max(MOST_ITEMS).describe('The oldest first.'),
    conversations: z.array(conversation).max(MOST_ITEMS).describe('The oldest first.'),
    competencies: z.array(cameUp).max(COMPETENCIES.length),
  })
  .describe('The passport of one student, to take along.');

/** A passport to take along. Times are ISO 8601 in UTC, days `YYYY-MM-DD`. */
export type PassportFile = z.output<typeof passportFile>;
