import type { CoverageFact } from '../../store/coverage.ts';
import { monthOf } from '../periods.ts';
import { pseudonym } from '../pseudonyms.ts';
import { schoolYearsWith } from '../record.ts';
import type { MadeTalk } from './talks.ts';

/** A made-up conversation with whom it was: ids of the roster, or any names that stay the same. */
export type Named = MadeTalk & { readonly studentId: string; readonly mentorId: string | null };

/** What facts of made-up conversations are made for: the school, and the secret of each school year. */
export type For = { readonly tenantId: string; readonly startsIn: number; readonly secretOf: (year: string) => string };

/** The facts of a made-up conversation, as they would have been recorded: one, or one in each of two school years in the summer. */
export function factsOfTalk(talk: Named, { tenantId, startsIn, secretOf }: For): readonly CoverageFact[] {
  const part = monthOf(talk.day);
  return schoolYearsWith(part, startsIn).map(({ id: year }) => {
    const secret = secretOf(year);
    const fact = {
      tenantId,
      id: pseudonym(secret, 'talk', talk.id),
      year,
      student: pseudonym(secret, 'student', talk.studentId),
      part,
      facts: [...talk.words].toSorted().join(' '),
    };
    if (talk.mentorId === null) return { ...fact, kind: 'addition', mentor: '', team: '', grade: '', setting: '' };
    const units = { team: talk.group.team.name, grade: String(talk.grade), setting: talk.group.team.setting };
    return { ...fact, kind: 'talk', mentor: pseudonym(secret, 'mentor', talk.mentorId), ...units };
  });
}
