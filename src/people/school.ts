import { z } from 'zod';
import { MATTERS } from '../../dialogs/care/care.ts';
import { type Locale, MOMENTS, SETTINGS, type Setting } from '../../dialogs/vocabulary.ts';
import { DEFAULTS, FLOORS } from '../coverage/disclosure/index.ts';
import type { SchoolRow } from '../store/schema.ts';

const line = z.string().trim().min(1).max(200);
const day = z.iso.date();
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'a time such as 18:00');
const inBoth = z.strictObject({ nl: line, en: line });

const roleWords = z
  .strictObject({ student: line, students: line, mentor: line, mentors: line, passport: line })
  .partial()
  .describe('What this school calls its students, mentors and passport; what is absent takes the usual word of the setting.');
const words = z.strictObject({ nl: roleWords, en: roleWords }).partial();

const contact = z
  .strictObject({
    name: line,
    for: inBoth.describe('For whom or what, in one line.'),
    phone: line.optional(),
    email: z.email().optional(),
    url: z.url({ protocol: /^https$/u }).optional(),
    fromAge: z.int().min(0).max(99).optional(),
    untilAge: z.int().min(0).max(99).optional(),
    matters: z.array(z.enum(MATTERS)).min(1).optional().describe('For which signs of distress it is shown; all when absent.'),
  })
  .refine(({ phone, email, url }) => phone !== undefined || email !== undefined || url !== undefined, {
    error: 'a contact needs a phone, an email or a url',
  });

/** Settings below the floor are refused, with the floor. */
const atLeast = (floor: number, usual: number) => z.int().min(floor).max(1000).default(usual);

const team = z.strictObject({ setting: z.enum(SETTINGS).optional(), words: words.optional() });
const holiday = z
  .strictObject({ name: line, from: day, until: day })
  .refine(({ from, until }) => from <= until, { error: 'until is before from' });

/** The file `school.json`: who the school is and how it wants to be spoken with. */
export const schoolSettings = z
  .strictObject({
    $schema: z.string().optional(),
    tenantId: z.guid().toLowerCase().describe('The Entra tenant of the school.'),
    name: line,
    setting: z.enum(SETTINGS).describe('The setting of every team that names none of its own.'),
    teams: z
      .record(z.string(), team)
      .default({})
      .describe("Settings and words of a team of its own, by the team's sourcedId in orgs.csv."),
    words: words.default({}),
    moments: z
      .array(z.enum(MOMENTS))
      .min(1)
      .default([...MOMENTS]),
    timeZone: z.string().refine(isTimeZone, { error: 'not a time zone such as Europe/Amsterdam' }).default('Europe/Amsterdam'),
    holidays: z.array(holiday).default([]),
    quiet: z
      .strictObject({ from: clock, until: clock, weekends: z.boolean() })
      .default({ from: '18:00', until: '08:00', weekends: true })
      .describe('When nobody gets a message that can wait.'),
    contacts: z
      .strictObject({ help: z.array(contact).default([]), referral: z.array(contact).default([]) })
      .default({ help: [], referral: [] }),
    retention: z
      .strictObject({
        yearsAfterLeaving: z
          .int()
          .min(0)
          .max(10)
          .default(2)
          .describe('Everything of a student goes so many years after leaving.'),
        notesDays: z.int().min(1).max(365).default(14).describe("A mentor's notes go so many days after the closing."),
        unfinishedDays: z.int().min(1).max(365).default(90).describe('What nobody went on with goes after so many days.'),
        messageDays: z.int().min(1).max(90).default(7).describe('Copies of what was sent go after so many days.'),
        linkDays: z
          .int()
          .min(1)
          .max(90)
          .default(14)
          .describe('How long a link for somebody outside works, unless the student takes less.'),
      })
      .prefault({})
      .describe('How long things are kept. The passport itself stays as long as the student is at the school and wants it.'),
    coverage: z
      .strictObject({
        minimum: z
          .strictObject({
            students: atLeast(FLOORS.students, DEFAULTS.students),
            mentors: atLeast(FLOORS.mentors, DEFAULTS.mentors),
            conversations: atLeast(FLOORS.conversations, DEFAULTS.conversations),
          })
          .prefault({})
          .describe('How many there must be at least behind every figure, and behind every difference of figures.'),
        yearStartsIn: z.int().min(1).max(12).default(8).describe('The first month of the school year, 8 for August.'),
        closesAfterDays: z.int().min(0).max(60).default(3).describe('A period is published so many days after its end.'),
        keepForYear: z
          .boolean()
          .default(false)
          .describe('Shows more of the teams in the school year, and nothing of them in the summer months.'),
      })
      .prefault({})
      .describe('How coverage is published (docs/privacy-coverage.md).'),
    coordinators: z.array(line).default([]).describe('Who may see coverage: sourcedIds of users.csv.'),
    admins: z.array(line).default([]).describe('Who may see how the installation is doing: sourcedIds of users.csv.'),
  })
  .describe('The settings of a school for the career conversation guide.');

/** The settings of a school, with every default filled in. */
export type SchoolSettings = z.output<typeof schoolSettings>;

/** What is different for one team. */
export type TeamManner = { readonly setting: Setting; readonly roles: SchoolSettings['words'] };

/** Setting and words of a team, by its sourcedId; of the school when there is no team. A team's own word goes first. */
export function mannerOf(school: SchoolSettings, teamSourcedId: string | null): TeamManner {
  const own = teamSourcedId === null ? undefined : school.teams[teamSourcedId];
  const roles = (locale: Locale) => ({ ...school.words[locale], ...own?.words?.[locale] });
  return { setting: own?.setting ?? school.setting, roles: { nl: roles('nl'), en: roles('en') } };
}

/** Settings that were read before, by their text. */
const read = new Map<string, SchoolSettings>();
const MOST_READ = 200;

/** The settings in a row that the roster import wrote. */
export function settingsOf({ settings }: Pick<SchoolRow, 'settings'>): SchoolSettings {
  const known = read.get(settings) ?? schoolSettings.parse(JSON.parse(settings));
  if (read.size >= MOST_READ) read.clear();
  read.set(settings, known);
  return known;
}

function isTimeZone(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);
}
