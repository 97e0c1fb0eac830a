import type { Setting } from '../../../dialogs/vocabulary.ts';
import { type Chance, chanceOf } from './chance.ts';

/** A team of a made-up school. */
export type MadeTeam = { readonly id: string; readonly name: string; readonly setting: Setting; readonly grades: number };

/** A group: students with one mentor (domain.md §9), numbered through the whole school. `rate`: conversations per student in a usual month. */
export type Group = {
  readonly at: number;
  readonly team: MadeTeam;
  readonly grade: number;
  readonly name: string;
  readonly mentor: number;
  readonly students: readonly number[];
};

/** A made-up school, the same for the same size and seed. */
export type MadeSchool = {
  readonly seed: string;
  readonly name: string;
  readonly setting: Setting;
  readonly teams: readonly MadeTeam[];
  readonly groups: readonly Group[];
};

const TRADES: Readonly<Record<Setting, readonly string[]>> = {
  mbo: ['Zorg', 'Welzijn', 'Techniek', 'Bouw', 'Economie', 'Handel', 'ICT', 'Horeca', 'Groen', 'Logistiek', 'Media', 'Veiligheid', 'Uiterlijke verzorging', 'Mobiliteit', 'Laboratorium', 'Sport'], // prettier-ignore
  vmbo: ['Produceren', 'Dienstverlening', 'Groen vmbo', 'Economie vmbo', 'Maritiem', 'Mobiliteit vmbo'],
  havo: ['Onderbouw havo', 'Bovenbouw havo', 'Havo Noord', 'Havo Zuid'],
  vwo: ['Onderbouw vwo', 'Bovenbouw vwo', 'Gymnasium', 'Atheneum'],
};
const GRADES: Readonly<Record<Setting, number>> = { mbo: 4, vmbo: 4, havo: 5, vwo: 6 };

/** Makes a school of so many students: teams of 4 to 12 groups, groups of 9 to 30 students with one mentor each. */
export function makeSchool(students: number, seed: string): MadeSchool {
  const chance = chanceOf(`${seed} school`);
  const settings = settingsFor(students, chance);
  const teams: MadeTeam[] = [];
  const groups: Group[] = [];
  let seated = 0;
  while (seated < students) {
    const team = teamOf(teams, settings, chance);
    teams.push(team);
    for (let count = groupsIn(students, chance); count > 0 && seated < students; count -= 1) {
      const left = students - seated;
      const size = Math.min(left, chance.between(9, 30));
      const grade = ((groups.length + count) % team.grades) + 1;
      const seats = Array.from({ length: size }, (_, seat) => seated + seat);
      const at = groups.length;
      groups.push({ at, team, grade, name: `${team.id.toUpperCase()}-${at + 1}`, mentor: at, students: seats });
      seated += size;
    }
  }
  return { seed, name: `Made-up school ${seed}`, setting: settings[0] ?? 'mbo', teams, groups };
}

/** Small schools have one or two settings, large ones more; the first is the largest. */
function settingsFor(students: number, chance: Chance): readonly Setting[] {
  const all: readonly Setting[] = chance.happens(0.6) ? ['mbo', 'vmbo', 'havo', 'vwo'] : ['vmbo', 'havo', 'vwo'];
  return all.slice(0, chance.between(1, students < 1000 ? 2 : 3));
}

function groupsIn(students: number, chance: Chance): number {
  return students < 400 ? chance.between(2, 5) : chance.between(4, 12);
}

function teamOf(teams: readonly MadeTeam[], settings: readonly Setting[], chance: Chance): MadeTeam {
  const setting = teams.length < settings.length ? (settings[teams.length] ?? 'mbo') : chance.pick(settings);
  const names = TRADES[setting];
  const before = teams.filter((team) => team.setting === setting).length;
  const round = Math.floor(before / names.length);
  const name = `${names[before % names.length]}${round === 0 ? '' : ` ${round + 1}`}`;
  return { id: `t${teams.length + 1}`, name, setting, grades: Math.min(GRADES[setting], chance.between(2, 4)) };
}
