import { COMPETENCIES, type Moment, PHASES, RULES } from '../../../dialogs/vocabulary.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Group, MadeSchool } from './school.ts';

/** A conversation of a made-up school year, or what a student adds alone (`mentor` null). `student`: a number, negative for one who has left since. */
export type MadeTalk = {
  readonly id: string;
  readonly student: number;
  readonly mentor: number | null;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly group: Group;
  readonly grade: number;
  readonly words: readonly string[];
};

/** How busy each month is, August first: hardly anything in the holidays, long conversations in October and March. */
const BUSY = [0.15, 0.7, 1.6, 0.9, 0.6, 0.8, 0.7, 1.6, 0.8, 0.5, 0.7, 0.05];
const BUSY_FROM = 8;

/** What is usual in a group, and so with its mentor: how often they talk and how often each thing is so, which may be always or never. */
type Habit = { readonly rate: number; readonly lean: Readonly<Record<string, number>> };

/**
 * The conversations of one group in a school year of `months`, until a day. Its students may move to another group or come late.
 * The same for the same school, whatever `until` is: a later day only adds. In an `earlier` year the students are a grade
 * lower, and those of the first grade are others, who have left.
 */
export function talksOf(
  school: MadeSchool,
  group: Group,
  { months, until, earlier }: { readonly months: readonly string[]; readonly until: string; readonly earlier: boolean },
): readonly MadeTalk[] {
  const name = `${school.seed} ${group.at} ${months[0]}`;
  const chance = chanceOf(name);
  const habit = habitOf(school, group, months);
  return group.students.flatMap((student) => {
    const moves = chance.happens(0.03) ? chance.between(1, months.length - 1) : months.length;
    const enters = chance.happens(0.05) ? chance.between(0, months.length - 1) : 0;
    const next = chance.pick(school.groups);
    const left = earlier && group.grade === 1;
    const own = chanceOf(`${name} ${student}`);
    const told: MadeTalk[] = [];
    let agreed = false;
    for (const [at, month] of months.entries()) {
      const [here, usual] = at < moves ? [group, habit] : [next, habitOf(school, next, months)];
      const busy = BUSY[(Number(month.slice(5)) - BUSY_FROM + 12) % 12] ?? 0;
      const held = own.happens(usual.rate * busy);
      const day = `${month}-${String(own.between(1, 28)).padStart(2, '0')}`;
      const words = wordsOf(usual, own, agreed);
      const reflected = own.happens(0.04);
      if (at < enters || day > until) continue;
      const grade = earlier ? (left ? here.team.grades : Math.max(1, here.grade - 1)) : here.grade;
      const common = { student: left ? -student - 1 : student, day, group: here, grade };
      if (reflected)
        told.push({ ...common, id: `${name} ${student} ${month} alone`, mentor: null, words: ['from-experience:yes'] });
      if (!held) continue;
      told.push({ ...common, id: `${name} ${student} ${month}`, mentor: here.mentor, words });
      agreed ||= words.includes('agreement.confirmed:yes');
    }
    return told;
  });
}

function habitOf(school: MadeSchool, group: Group, months: readonly string[]): Habit {
  const chance = chanceOf(`${school.seed} ${group.at} ${months[0]} habit`);
  const rate = chance.happens(0.06) ? 0 : 0.12 + chance.next() * 0.5;
  const lean = (low: number, high: number): number =>
    chance.happens(0.1) ? 0 : chance.happens(0.12) ? 1 : low + chance.next() * (high - low);
  const keys = ['reflect', 'look-ahead', 'activate', 'confirmed', 'followed', 'done', 'experience', ...COMPETENCIES, ...RULES];
  return { rate, lean: Object.fromEntries(keys.map((key) => [key, key === 'networking' ? lean(0, 0.3) : lean(0.2, 0.95)])) };
}

function wordsOf({ lean }: Habit, chance: Chance, agreed: boolean): readonly string[] {
  const is = (key: string): boolean => chance.happens(lean[key] ?? 0);
  const moments: readonly Moment[] = ['progress', 'progress', 'before-placement', 'after-placement', 'choice'];
  const deep = ['reflect', 'look-ahead', 'activate'].map(is);
  const depth = deep.indexOf(false) === -1 ? 3 : deep.indexOf(false);
  const reached = PHASES.slice(0, depth + 1);
  const seen = RULES.filter(() => chance.happens(0.4));
  const [confirmed, followed, done, experience] = ['confirmed', 'followed', 'done', 'experience'].map(is);
  return [
    `moment:${chance.pick(moments)}`,
    `length:${chance.happens(0.7) ? 'short' : 'long'}`,
    `mode:${chance.happens(0.8) ? 'live' : 'screen-off'}`,
    ...reached.map((phase) => `phase.reached:${phase}`),
    ...reached.slice(0, -1).map((phase) => `phase.completed:${phase}`),
    ...COMPETENCIES.filter(is).map((competency) => `competency:${competency}`),
    ...(experience ? ['from-experience:yes'] : []),
    ...(confirmed && depth === 3 ? ['agreement.confirmed:yes'] : []),
    ...(agreed ? ['agreement.before:yes'] : []),
    ...(agreed && followed ? ['looked-back-on-agreement:yes'] : []),
    ...(agreed && done ? ['agreement.done:yes'] : []),
    ...seen.map((rule) => `rule.observed:${rule}`),
    ...seen.filter(is).map((rule) => `rule.honoured:${rule}`),
  ];
}
