import { z } from 'zod';
import { MATTERS } from '../../dialogs/care/care.ts';
import { PHASES } from '../../dialogs/vocabulary.ts';
import { isStorable } from '../text.ts';
import { PANEL_VERBS } from './panel-shapes.ts';

const LONGEST = 1_000;
const LONGEST_PART = 4_000;

/** Control characters other than a new line say nothing that anybody can read. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) =>
      text
        .replace(/\r\n?/gu, '\n')
        .replace(/[\p{Cc}--[\n\t]]/gv, '')
        .trim(),
    );
/** Counted before any of them is looked at: each that is wrong would be told. */
const ids = (most: number) =>
  z
    .array(z.unknown())
    .max(most)
    .pipe(z.array(z.string().max(100)));
const rev = z.int().positive();
const part = words(LONGEST_PART).exactOptional();

/** A correction of an entry. `rev` is the version that the student saw. */
export const entryChange = z.strictObject({
  rev,
  text: words(LONGEST_PART).refine((text) => text !== '', { error: 'empty' }),
  parts: z.strictObject({ happened: part, moment: part, says: part, word: part, tryOut: part }).default({}),
});
export type EntryChange = z.output<typeof entryChange>;

/** What became of an agreement; with `changed` also its new words. `due` is a day as the student writes it. `agreed` opens it again. */
export const agreementChange = z.discriminatedUnion('to', [
  z.strictObject({ rev, to: z.literal('agreed') }),
  z.strictObject({
    rev,
    to: z.enum(['done', 'changed', 'dropped']),
    what: words(LONGEST).exactOptional(),
    due: words(60).exactOptional(),
    helper: words(LONGEST).exactOptional(),
    brings: words(LONGEST).exactOptional(),
    brought: words(LONGEST).exactOptional(),
  }),
]);
export type AgreementChange = z.output<typeof agreementChange>;

/** Who may read an item from now on, by id. Nobody when it is empty. */
export const readersChange = z.strictObject({ people: ids(20) });

const MOST_CHOSEN = 200;

/** A link for somebody outside the school. `label`: for whom, in the student's words. */
export const linkWanted = z.strictObject({
  kinds: ids(MOST_CHOSEN),
  items: ids(MOST_CHOSEN),
  label: words(LONGEST),
  days: z.int().positive(),
});
export type LinkWanted = z.output<typeof linkWanted>;

/** Whole kinds to share with mentors by id, or with the mentors of the student's team. */
export const kindsWanted = z.strictObject({ kinds: ids(MOST_CHOSEN), people: ids(MOST_CHOSEN), team: z.boolean() });
export type KindsWanted = z.output<typeof kindsWanted>;

const MOST_LINES = 200;
const lines = z
  .record(z.string(), z.unknown())
  .refine((each) => Object.keys(each).length <= MOST_LINES, { error: 'too_big' })
  .pipe(z.record(z.string().max(100), words(LONGEST)));

/** The lines of a handover by id; what is absent or empty is left out. */
export const handoverChange = z.strictObject({ rev, lines });
export type HandoverChange = z.output<typeof handoverChange>;

/** The version of a handover that the student saw. */
export const handoverSeen = z.strictObject({ rev });

/** An id of ours in an address. */
export const itemId = z.string().regex(/^[\w-]{1,64}$/u);

const name = words(200);

/** What an activity of the programme is to be. `rev` is the version that was seen; without one it is new. */
export const activityInput = z.strictObject({
  rev: rev.exactOptional(),
  kind: z.enum(['E', 'G', 'I']),
  on: z.iso.date(),
  team: name,
  grade: name,
  title: name.refine((text) => text !== '', { error: 'empty' }),
});

/** A note of a period in its new words. `rev` is the version that was seen, 0 when there was none. */
export const noteInput = z.strictObject({
  step: z.enum(['plan', 'do', 'check', 'act']),
  text: words(LONGEST_PART),
  rev: z.int().min(0),
});

/** A button of the panel beside a meeting: what it does, and what the panel showed. `arg` is the id of a question, or empty. */
export const panelPress = z.strictObject({
  verb: z.enum(PANEL_VERBS),
  subject: z.uuid(),
  rev,
  phase: z.union([z.enum(PHASES), z.literal('')]),
  arg: z.string().max(100).refine(isStorable),
});
export type PanelPress = z.output<typeof panelPress>;

/** What a student wants to keep in mind; empty takes it away. `rev` is the version that was seen, 0 when there was none. */
export const keepsakeInput = z.strictObject({ rev: z.int().min(0), text: words(LONGEST) });
export type KeepsakeInput = z.output<typeof keepsakeInput>;

/** The help on whose card the student asks that a mentor be told, and what that help is about. */
export const careTellInput = z.strictObject({ rev, matter: z.enum(MATTERS) });
export type CareTellInput = z.output<typeof careTellInput>;
