import { describe, expect, test } from 'vitest';
import { columnMaker } from '../../src/coverage/columns.ts';
import { factsIn } from '../../src/coverage/count.ts';
import type { CoverageFact } from '../../src/store/coverage.ts';

const UNITS = { team: 'Zorg', grade: '2', setting: 'mbo' };

function fact(kind: CoverageFact['kind'], id: string, student: string, part: string, facts: string): CoverageFact {
  const where = kind === 'talk' ? UNITS : { team: '', grade: '', setting: '' };
  return { tenantId: 't', id, year: '2026/27', kind, student, mentor: kind === 'talk' ? 'm' : '', part, ...where, facts };
}

/** What is so of each conversation, as a list of measures. */
function trueOf(...facts: readonly CoverageFact[]): readonly string[] {
  const maker = columnMaker();
  maker.add(facts);
  return factsIn(maker.columns()).map(({ part, values }) => {
    const so = Object.entries(values).filter(([, is]) => is);
    return [part, ...so.map(([measure]) => measure)].join(' ');
  });
}

describe('what conversations count as', () => {
  test('what was so of each, in its units', () => {
    const maker = columnMaker();
    maker.add([fact('talk', 'a', 's', '2026-09', 'moment:progress phase.reached:look-back rule.honoured:nivea rule.observed:nivea rule.observed:no-why')]); // prettier-ignore
    const [only] = factsIn(maker.columns());
    expect(only).toMatchObject({ part: '2026-09', units: { setting: 'mbo', team: 'Zorg', year: '2' } });
    expect(only?.values).toMatchObject({
      'phase.look-back': true,
      'phase.reflect': false,
      'rule.nivea': true,
      'rule.no-why': false,
    });
    expect(Object.keys(only?.values ?? {})).not.toContain('rule.broaden');
    expect(Object.keys(only?.values ?? {})).not.toContain('chain');
  });

  test('a chain where an experience is told and an agreement is looked back on', () => {
    expect(
      trueOf(
        fact('talk', 'a', 's', '2026-09', 'agreement.before:yes from-experience:yes looked-back-on-agreement:yes'),
        fact('talk', 'b', 's', '2026-10', 'agreement.before:yes looked-back-on-agreement:yes'),
      ),
    ).toEqual(['2026-09 agreements.followed-up chain', '2026-10 agreements.followed-up']);
  });

  test('a reflection adds to the conversation of its month or the next one, and is none itself', () => {
    expect(
      trueOf(
        fact('talk', 'a', 's', '2026-09', 'moment:progress'),
        fact('addition', 'b', 's', '2026-10', 'competency:career-control'),
        fact('talk', 'c', 's', '2026-11', 'moment:progress'),
        fact('talk', 'd', 's', '2026-12', 'moment:progress'),
        fact('talk', 'e', 'another', '2026-11', 'moment:progress'),
        fact('addition', 'f', 's', '2027-01', 'competency:motives'),
      ),
    ).toEqual(['2026-09', '2026-11 competency.career-control', '2026-12', '2026-11']);
  });

  test('an agreement that was done counts where there was one to look back on', () => {
    expect(
      trueOf(
        fact('talk', 'a', 's', '2026-09', 'agreement.confirmed:yes'),
        fact('addition', 'b', 's', '2026-09', 'agreement.done:yes'),
        fact('talk', 'c', 's', '2026-10', 'agreement.before:yes'),
      ),
    ).toEqual(['2026-09 agreements.confirmed', '2026-10 agreements.done']);
  });
});
