import { describe, expect, test } from 'vitest';
import {
  DisclosureError,
  type Fact,
  type Line,
  NOTHING_PUBLISHED,
  publish,
  type Scheme,
  type State,
} from '../../../src/coverage/disclosure/index.ts';

const SCHEME: Scheme = {
  whole: { level: 'school', unit: 'Het Water' },
  levels: [{ level: 'team', units: ['bouw', 'zorg', 'handel'] }],
  combinations: [{ team: 'bouw' }, { team: 'zorg' }, { team: 'handel' }],
  measures: ['activate'],
};
const SEPTEMBER = { id: '2026-09', parts: ['2026-09'] };
const OCTOBER = { id: '2026-10', parts: ['2026-10'] };
const AUTUMN = { id: 'autumn', parts: ['2026-09', '2026-10'] };

type Talks = {
  readonly part: string;
  readonly team: string;
  readonly students: number;
  readonly yes?: number;
  /** Of how many it was observed at all, the first ones; of everybody unless it is told. */
  readonly observed?: number;
  readonly mentors?: number;
};

/** One conversation for each of a number of students, spread over mentors; the first `yes` of them reached it. */
function talks({ part, team, students, yes = 0, observed = students, mentors = 3 }: Talks): Fact[] {
  return Array.from({ length: students }, (_, at) => ({
    student: `${team} ${at}`,
    mentor: `${team} mentor ${at % mentors}`,
    part,
    units: { team },
    values: at < observed ? { activate: at < yes } : {},
  }));
}

function september(...teams: readonly Omit<Talks, 'part'>[]): Fact[] {
  return teams.flatMap((team) => talks({ part: '2026-09', ...team }));
}

function figures(lines: readonly Line[], measure: string): Record<string, string> {
  return Object.fromEntries(
    lines
      .filter((line) => line.measure === measure)
      .map(({ unit, base, value, bound }) => [unit, value === null ? '-' : `${bound ?? 'is'} ${value} of ${base}`]),
  );
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DisclosureError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

describe('a first publication', () => {
  const close = (facts: readonly Fact[]): readonly Line[] =>
    publish(facts, { period: SEPTEMBER, scheme: SCHEME, before: NOTHING_PUBLISHED }).lines;

  test('shows large units with rounded counts', () => {
    const facts = september({ team: 'bouw', students: 42 }, { team: 'zorg', students: 33 }, { team: 'handel', students: 28 });
    expect(figures(close(facts), 'students')).toEqual({
      'Het Water': 'is 105 of 105',
      bouw: 'is 40 of 40',
      zorg: 'is 35 of 35',
      handel: 'is 30 of 30',
      other: '-',
    });
    expect(figures(close(facts), 'conversations-per-student')).toMatchObject({ bouw: 'is 1 of 40' });
  });

  test('hides the next smallest beside a small unit, and shows both as other', () => {
    const facts = september({ team: 'bouw', students: 42 }, { team: 'zorg', students: 33 }, { team: 'handel', students: 4 });
    expect(figures(close(facts), 'students')).toEqual({
      'Het Water': 'is 80 of 80',
      bouw: 'is 40 of 40',
      zorg: '-',
      handel: '-',
      other: 'is 35 of 35',
    });
  });

  test('shows an empty unit and a small one alike', () => {
    const small = september({ team: 'bouw', students: 42 }, { team: 'zorg', students: 33 }, { team: 'handel', students: 1 });
    const empty = september({ team: 'bouw', students: 42 }, { team: 'zorg', students: 33 });
    const withoutOther = (lines: readonly Line[]): readonly Line[] =>
      lines.filter(({ level, unit }) => level === 'team' && unit !== 'other');
    expect(withoutOther(close(small))).toEqual(withoutOther(close(empty)));
  });

  test('hides a unit of two mentors, and one in which two hold almost everything', () => {
    const two = september(
      { team: 'bouw', students: 42 },
      { team: 'zorg', students: 33, mentors: 2 },
      { team: 'handel', students: 28 },
    );
    expect(figures(close(two), 'students')).toMatchObject({ zorg: '-', handel: '-' });
    const dominated = two.map((fact, at) => (at === 42 ? { ...fact, mentor: 'zorg mentor 3' } : fact));
    expect(figures(close(dominated), 'students')).toMatchObject({ zorg: '-', handel: '-' });
    // Whichever of the two comes first.
    const others: Readonly<Record<number, string>> = { 46: 'zorg mentor 3', 48: 'zorg mentor 1' };
    const uneven = two.map((fact, at) => ({ ...fact, mentor: others[at] ?? fact.mentor }));
    expect(figures(close(uneven), 'students')).toMatchObject({ zorg: '-', handel: '-' });
  });

  test('shows nothing of a school that is too small', () => {
    const lines = close(september({ team: 'bouw', students: 5 }, { team: 'zorg', students: 4 }));
    expect(lines.every(({ base, value, bound }) => base === null && value === null && bound === null)).toBe(true);
    expect(lines).toHaveLength(20);
  });

  test('codes what everybody or nobody reached as an extreme that at least eleven counts share', () => {
    const unanimous = september(
      { team: 'bouw', students: 60, yes: 60 },
      { team: 'zorg', students: 60, yes: 30 },
      { team: 'handel', students: 60 },
    );
    const close1 = september(
      { team: 'bouw', students: 60, yes: 51 },
      { team: 'zorg', students: 60, yes: 30 },
      { team: 'handel', students: 60, yes: 9 },
    );
    expect(figures(close(unanimous), 'activate')).toEqual(figures(close(close1), 'activate'));
    expect(figures(close(unanimous), 'activate')).toEqual({
      'Het Water': 'is 50 of 180',
      bouw: 'at-least 80 of 60',
      zorg: '-',
      handel: 'at-most 20 of 60',
      other: '-',
    });
  });

  test('does not tell, by how many it was observed of elsewhere, that it was of few in one unit', () => {
    const facts = september(
      { team: 'bouw', students: 60 },
      { team: 'zorg', students: 60 },
      { team: 'handel', students: 60, observed: 2, yes: 2 },
    );
    expect(figures(close(facts), 'students')).toMatchObject({ bouw: 'is 60 of 60', zorg: 'is 60 of 60', handel: 'is 60 of 60' });
    expect(figures(close(facts), 'activate')).toEqual({
      'Het Water': 'at-most 10 of 120',
      bouw: 'at-most 20 of 60',
      zorg: '-',
      handel: '-',
      other: '-',
    });
  });

  test('counts whoever reached something in several conversations once', () => {
    const facts = september(
      { team: 'bouw', students: 60, yes: 24 },
      { team: 'zorg', students: 60, yes: 30 },
      { team: 'handel', students: 60, yes: 30 },
    );
    expect(figures(close([...facts, ...facts]), 'activate')).toEqual(figures(close(facts), 'activate'));
    expect(figures(close(facts), 'activate')).toMatchObject({ bouw: 'is 42 of 60', zorg: 'is 50 of 60' });
  });

  test('gives the same lines whatever the order of the facts', () => {
    const facts = september(
      { team: 'bouw', students: 42, yes: 20 },
      { team: 'zorg', students: 33, yes: 15 },
      { team: 'handel', students: 28 },
    );
    expect(close(facts.toReversed())).toEqual(close(facts));
  });
});

describe('levels that cross', () => {
  const CROSSING: Scheme = {
    ...SCHEME,
    levels: [
      { level: 'team', units: ['bouw', 'zorg', 'handel'] },
      { level: 'year', units: ['1', '2', '3'], crosses: true },
    ],
    combinations: [],
  };
  const of = (team: string, year: string, students: number, yes = 0): Fact[] =>
    talks({ part: '2026-09', team: `${team} ${year}`, students, yes }).map((fact) => ({ ...fact, units: { team, year } }));
  const told = (facts: readonly Fact[], measure: string): Record<string, string> =>
    figures(publish(facts, { period: SEPTEMBER, scheme: CROSSING, before: NOTHING_PUBLISHED }).lines, measure);

  test('give no combination of three students away by sums and differences of large units', () => {
    const large = [of('handel', '1', 30), of('bouw', '1', 30), of('zorg', '2', 30), of('zorg', '3', 30)].flat();
    // Of the second year at bouw there are as many as bouw and handel have beyond the first year.
    const small = told([...large, ...of('bouw', '2', 3)], 'students');
    expect(['bouw', 'handel', '1'].filter((unit) => small[unit] === '-')).not.toEqual([]);
    const enough = told([...large, ...of('bouw', '2', 30)], 'students');
    expect(['bouw', 'handel', '1'].filter((unit) => enough[unit] === '-')).toEqual([]);
  });

  test('tell no two shares as numbers between which few reached it', () => {
    const rest = [of('bouw', '1', 40, 20), of('zorg', '2', 60, 30), of('handel', '3', 60, 30)].flat();
    const isNumber = (figure = '-'): boolean => figure.startsWith('is ');
    const few = told([...rest, ...of('bouw', '2', 40, 5)], 'activate');
    expect([isNumber(few['bouw']), isNumber(few['1'])]).toEqual([true, false]);
    const enough = told([...rest, ...of('bouw', '2', 40, 20)], 'activate');
    expect([isNumber(enough['bouw']), isNumber(enough['1'])]).toEqual([true, true]);
  });
});

describe('a publication after others', () => {
  const both = (october: number): Fact[] => [
    ...september({ team: 'bouw', students: 40 }, { team: 'zorg', students: 40 }, { team: 'handel', students: 40 }),
    ...talks({ part: '2026-10', team: 'bouw', students: october }),
    ...talks({ part: '2026-10', team: 'zorg', students: 40 }),
    ...talks({ part: '2026-10', team: 'handel', students: 40 }),
  ];
  const after = (facts: readonly Fact[]): State => {
    const first = publish(
      facts.filter(({ part }) => part === '2026-09'),
      { period: SEPTEMBER, scheme: SCHEME, before: NOTHING_PUBLISHED },
    );
    return publish(facts, { period: OCTOBER, scheme: SCHEME, before: first.state }).state;
  };
  const autumn = (facts: readonly Fact[], before: State): Record<string, string> =>
    figures(publish(facts, { period: AUTUMN, scheme: SCHEME, before }).lines, 'conversations');

  test('shows a longer period where every month was shown', () => {
    expect(autumn(both(40), after(both(40)))).toMatchObject({
      'Het Water': 'is 240 of 120',
      bouw: 'is 80 of 40',
      zorg: 'is 80 of 40',
    });
  });

  test('does not give a month of one student away by a longer period', () => {
    expect(autumn(both(1), after(both(1)))).toMatchObject({ 'Het Water': 'is 200 of 120', bouw: '-' });
  });

  test('keeps a month back where the months before it need it', () => {
    const facts = both(40).filter(
      ({ part, student }) => part === '2026-10' || !student.startsWith('bouw') || student === 'bouw 1',
    );
    const first = publish(
      facts.filter(({ part }) => part === '2026-09'),
      {
        period: SEPTEMBER,
        ahead: [AUTUMN],
        scheme: SCHEME,
        before: NOTHING_PUBLISHED,
      },
    );
    const second = publish(facts, { period: OCTOBER, ahead: [AUTUMN], scheme: SCHEME, before: first.state });
    expect(figures(second.lines, 'conversations')).toMatchObject({ bouw: '-' });
    expect(autumn(facts, second.state)).toMatchObject({ bouw: 'is 40 of 40' });
  });

  test('hides what would show that somebody was erased, and shows what rounding covers', () => {
    const facts = both(40);
    const erased = (count: number): Fact[] =>
      facts.filter(({ student }) => Number(student.split(' ')[1]) >= count || !student.startsWith('bouw'));
    expect(autumn(erased(1), after(facts))).toMatchObject({ bouw: 'is 80 of 40' });
    expect(autumn(erased(8), after(facts))).toMatchObject({ bouw: '-' });
  });

  test('refuses a second publication of a period, and facts added to a published one', () => {
    const before = after(both(40));
    expect(codeOf(() => publish(both(40), { period: OCTOBER, scheme: SCHEME, before }))).toBe('already-published');
    expect(codeOf(() => publish(both(41), { period: AUTUMN, scheme: SCHEME, before }))).toBe('late-facts');
  });

  test('keeps no names of people in its state, and survives being stored', () => {
    const before = after(both(40));
    expect(JSON.stringify(before)).not.toMatch(/mentor|bouw \d/);
    const stored: State = JSON.parse(JSON.stringify(before));
    expect(autumn(both(40), stored)).toEqual(autumn(both(40), before));
  });
});

describe('settings', () => {
  test.each([{ students: 4 }, { mentors: 2 }, { conversations: 4 }, { dominance: -1 }, { students: Number.NaN }])(
    '%o is refused',
    (set) => {
      const act = (): unknown => publish([], { period: SEPTEMBER, scheme: SCHEME, before: NOTHING_PUBLISHED, thresholds: set });
      expect(codeOf(act)).toBe('threshold-too-low');
    },
  );

  test('a unit called other is refused', () => {
    const scheme: Scheme = { ...SCHEME, levels: [{ level: 'team', units: ['other'] }] };
    expect(codeOf(() => publish([], { period: SEPTEMBER, scheme, before: NOTHING_PUBLISHED }))).toBe('reserved-name');
  });
});
