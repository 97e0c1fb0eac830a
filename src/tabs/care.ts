import { careFor } from '../conversation/care.ts';
import { tellBeside } from '../conversation/beside.ts';
import { handoverOf } from '../store/handovers.ts';
import type { Call } from './call.ts';
import { findItem } from './changes.ts';
import type { CareTellInput } from './inputs.ts';
import type { CareShown, CareTold, Helping } from './shapes.ts';
import { allow, Refused, type Visit } from './visit.ts';

/** What stands already where somebody is about to write. */
type Standing = (visit: Visit, id: string) => Promise<object | undefined>;

/** The words of an entry or agreement of the person's own, as they are now. */
export const itemNow: Standing = async ({ tx, person }, id) => {
  const item = await findItem(tx, { tenantId: person.tenantId, id });
  return item?.studentId === person.id ? item.body : undefined;
};

/** The lines of the person's own handover, as they are now. */
export const handoverNow: Standing = async ({ tx, person }) => {
  const handover = await handoverOf(tx, { tenantId: person.tenantId, studentId: person.id });
  return Object.fromEntries([...(handover?.draft ?? []), ...(handover?.approved?.lines ?? [])].map(({ text }) => [text, text]));
};

/** Where nothing stands yet. */
export const nothingYet: Standing = () => Promise.resolve(undefined);

/**
 * Carries out what a student wrote, and shows who helps when it asks for help, whatever becomes of it: refused or not, after leaving
 * as well. What stood there before is not read again. That help was shown is kept nowhere.
 */
export function helping<Answer extends object>(
  answer: (visit: Visit, call: Call) => Promise<Answer>,
  standing: Standing,
): (visit: Visit, call: Call) => Promise<Answer & Helping> {
  return async (visit, call) => {
    const before = new Set(textsIn(await standing(visit, call.params['id'] ?? '')));
    const care = await careIn(
      visit,
      textsIn(call.body).filter((text) => !before.has(text)),
    );
    if (!care) return answer(visit, call);
    try {
      return { ...(await answer(visit, call)), care };
    } catch (error) {
      throw error instanceof Refused ? new Refused(error.status, error.code, error.problems, care) : error;
    }
  };
}

/** Lets the student's mentors know that they want to talk; who they are. */
export async function tellThatTheyWantToTalk(visit: Visit, { rev, matter }: CareTellInput): Promise<CareTold> {
  allow(visit, 'read-own-data', 'self');
  if (!visit.person.roles.includes('student')) throw new Refused(403, 'role');
  return { told: await tellBeside(visit, { rev, matter }) };
}

async function careIn(visit: Visit, texts: readonly string[]): Promise<CareShown | undefined> {
  const care = await careFor(visit, texts);
  if (!care) return undefined;
  const { ref, matter, contacts, mentor } = care;
  return { rev: ref.rev, matter, contacts, mentor };
}

/** The texts of a body or of something that is kept, and those by name one level below: no shape of ours goes deeper, and what it lists are ids. */
function textsIn(body: unknown): readonly string[] {
  return valuesOf(body)
    .flatMap((value) => (typeof value === 'string' ? [value] : valuesOf(value)))
    .filter((value) => typeof value === 'string')
    .map((text) => text.replace(/\r\n?/gu, '\n').trim());
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
}
