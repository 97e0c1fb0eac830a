import { readFileSync } from 'node:fs';
import type { FakeConnector } from '../wire/connector.ts';
import type { Pair, Someone } from './pair.ts';

/** The tenant of the demo school. */
export const TENANT = '00000000-0000-4000-8000-000000000001';
const FOLDER = new URL('../../demo/school/', import.meta.url);

/** So many mentors of the demo school, each with one of their students, known to the channel. */
export function pairsOf(count: number, connector: Pick<FakeConnector, 'know'>): readonly Pair[] {
  const users = new Map(rows('users.csv').map(([id = '', upn = '', given = '']) => [id, { upn, given }]));
  const guides = Map.groupBy(rows('guides.csv'), ([, mentor = '']) => mentor);
  return [...guides].slice(0, count).map(([mentor, guided]) => {
    // A first name that only one of this mentor's students has.
    const names = guided.map(([student = '']) => ({ student, given: users.get(student)?.given ?? '' }));
    const chosen = names.find(({ given }) => names.filter((other) => other.given === given).length === 1);
    if (!chosen) throw new Error(`Every first name among the students of ${mentor} comes twice`);
    const pair = { mentor: someone(mentor, users), student: someone(chosen.student, users), studentName: chosen.given, acts: [] };
    for (const { id, upn, chatId, entraId } of [pair.mentor, pair.student])
      connector.know({ id, userPrincipalName: upn, chatId, aadObjectId: entraId });
    return pair;
  });
}

function someone(sourcedId: string, users: ReadonlyMap<string, { upn: string }>): Someone {
  const tail = sourcedId.replace(/\D/gu, '').padStart(12, '0');
  const entraId = `${sourcedId.charCodeAt(0).toString(16).padStart(8, '0')}-0000-4000-8000-${tail}`;
  return { tenantId: TENANT, id: `29:${sourcedId}`, upn: users.get(sourcedId)?.upn ?? '', chatId: `a:${sourcedId}`, entraId };
}

function rows(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}
