import { decide } from '../../people/access.ts';
import { STANDING, standingOf } from '../../reminders/due.ts';
import type { Check, Line } from '../../reply.ts';
import { countOutbox, oldestOwed } from '../../store/outbox-counts.ts';
import { mentorsOf, studentsOf } from '../../store/guides.ts';
import { preferencesOf } from '../../store/preferences.ts';
import { findSchool } from '../../store/schools.ts';
import { latestMigration } from '../../store/migrations/latest.ts';
import { PROGRAM_VERSION } from '../../version.ts';
import { actorOf, whoseOf } from '../actor.ts';
import { dayOf, daysBetween } from '../../days.ts';
import { lastRefused } from '../refused.ts';
import { type Desk, firstName, fullName, type Handler, say } from '../desk.ts';

/** A roster that is older than this is worth a look. */
const OLD_ROSTER_DAYS = 7;
/** A message that waits longer than this means that something is in its way. */
const LONG_WAIT_MS = 10 * 60_000;

/** `controleer`: what works here for this person and what does not, in plain words; for an admin also how the installation is doing. */
export const diagnose: Handler = async (desk, request) => {
  const isAdmin = decide({ actor: actorOf(desk.person), action: 'administer', relation: 'none' }).allowed;
  const checks = [
    ...knownAs(desk),
    ...(await guided(desk)),
    ...(await guiding(desk)),
    ...(await written(desk)),
    ...(isAdmin ? await installation(desk) : []),
  ];
  return say(desk, request, { card: 'diagnose', checks });
};

function knownAs({ person }: Desk): readonly Check[] {
  const params = { name: fullName(person) };
  return [
    { ok: true, line: { key: 'diagnose:known', params } },
    { ok: true, line: { key: 'diagnose:installed' } },
    ...(person.roles.length === 0 ? [{ ok: false, line: { key: 'diagnose:noRole' } }] : []),
  ];
}

async function guided({ tx, person, today }: Desk): Promise<readonly Check[]> {
  if (!person.roles.includes('student')) return [];
  const mentors = await mentorsOf(tx, { ...whoseOf({ person }), today });
  if (mentors.length === 0) return [{ ok: false, line: { key: 'diagnose:noMentor' } }];
  return [{ ok: true, line: { key: 'diagnose:mentors', params: { names: mentors.map(firstName).join(', ') } } }];
}

async function guiding({ tx, person, today }: Desk): Promise<readonly Check[]> {
  if (!person.roles.includes('mentor')) return [];
  const students = await studentsOf(tx, { tenantId: person.tenantId, mentorId: person.id, today });
  if (students.length === 0) return [{ ok: false, line: { key: 'chat:noStudents' } }];
  return [{ ok: true, line: { key: 'diagnose:students', params: { count: students.length } } }];
}

/** Whether the bot may write by itself, and whether it could. */
async function written({ tx, at, today, person, school }: Desk): Promise<readonly Check[]> {
  const preferences = await preferencesOf(tx, { tenantId: person.tenantId, personId: person.id });
  const standing = standingOf(preferences.get(STANDING), today);
  const last = lastRefused(preferences, at);
  return [
    standing.state === 'on'
      ? { ok: true, line: { key: 'diagnose:reminders.on' } }
      : {
          ok: false,
          line: { key: `diagnose:reminders.${standing.state}`, params: 'until' in standing ? { until: standing.until } : {} },
        },
    ...(last === null
      ? []
      : [{ ok: false, line: { key: 'diagnose:refused', params: { on: dayOf(last, school.settings.timeZone) } } }]),
  ];
}

async function installation(desk: Desk): Promise<readonly Check[]> {
  const { tx, at, today, person, school } = desk;
  const { tenantId } = person;
  const counts = await countOutbox(tx, tenantId);
  const oldest = await oldestOwed(tx, tenantId, at);
  const imported = await findSchool(tx, tenantId);
  const on = dayOf(imported?.imported_at ?? at, school.settings.timeZone);
  const line = (key: string, params: Line['params'] = {}): Line => ({ key: `diagnose:${key}`, params });
  const unsent = { pending: counts['pending'] ?? 0, failed: counts['failed'] ?? 0, unreachable: counts['unreachable'] ?? 0 };
  const versions = { program: PROGRAM_VERSION, node: process.versions.node, schema: latestMigration() };
  return [
    { ok: true, line: line(`database.${tx.engine}`) },
    { ok: oldest === null || at - oldest < LONG_WAIT_MS, line: line('outbox', unsent) },
    { ok: daysBetween(on, today) <= OLD_ROSTER_DAYS, line: line('roster', { on }) },
    holidays(desk),
    { ok: true, line: line('versions', versions) },
  ];
}

/** Whether the school's holidays go on: whoever forgets those of the next year is sent reminders in them. */
function holidays({ today, school }: Desk): Check {
  const ends = school.settings.holidays.map(({ until }) => until);
  const until = ends.toSorted().at(-1);
  if (until === undefined) return { ok: false, line: { key: 'diagnose:holidays.none' } };
  const ok = today <= until;
  return { ok, line: { key: `diagnose:holidays.${ok ? 'known' : 'over'}`, params: { until } } };
}
