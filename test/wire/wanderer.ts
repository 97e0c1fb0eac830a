import { inputsOf, pressablesOf } from './cards.ts';
import type { Answer } from './http.ts';
import type { Person, Seen } from './person.ts';

/** Texts that people type, each of which may come at any moment. */
const TEXTS = [
  'gesprek met Sara', 'gesprek met Roos', 'gesprek met Daan', 'conversation with sar', 'kort', 'lang', 'scherm uit', 'invullen', 'volgende', 'next', 'terug',
  'andere vragen', 'nieuw verhaal', 'ongedaan', 'notities', 'pauze', 'verder', 'afronden', 'versturen', 'aan tafel', 'stop', 'ja', 'nee', 'klopt', 'paspoort', 'taal',
  'woorden', 'help', 'gevraagd 1', 'gevraagd 3', 'afspraak open dag bezoeken op 8 december met mijn broer', 'afspraak bellen', '31-02', '12 december',
  'Gisteren hielp ik op stage een mevrouw en toen werd ik trots', 'kwaliteit: rustig blijven', 'kernwoord: rust', 'Waarom deed je dat?', 'check Waarom deed je dat?',
  'motief: dat mensen zich veilig voelen', 'stap: meelopen', '👍', '', 'Was je boos of verdrietig?',
] as const; // prettier-ignore

/** A series of numbers from 0 to 1 that is the same for the same seed. */
export type Chance = () => number;

/** Chances by seed. */
export function chances(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Something that somebody does, in words, and what comes of it. */
export type Deed = { readonly what: string; readonly answers: Promise<readonly Answer[]> };

/** People who do whatever they could do at any moment: type, press buttons of new and old cards, come and go. */
export function wanderer(people: readonly [Person, ...Person[]], chance: Chance): () => Deed | undefined {
  const old: { readonly person: Person; readonly seen: Seen }[] = [];

  function step(): Deed | undefined {
    const person = (chance() < 0.65 ? undefined : pick(people, chance)) ?? people[0];
    const roll = chance();
    if (roll < 0.4) return says(person);
    if (roll < 0.43) return comesOrGoes(person);
    const seen = roll < 0.9 ? cardOnScreen(person) : oldCard(person);
    if (!seen) return undefined;
    old.push({ person, seen });
    return presses(person, seen);
  }

  function says(person: Person): Deed {
    const text = pick(TEXTS, chance) ?? '';
    return deed(person, `says ${text}`, [person.posts({ type: 'message', text })]);
  }

  function comesOrGoes(person: Person): Deed {
    const action = chance() < 0.7 ? 'add' : 'remove';
    return deed(person, action, [person.posts({ type: 'installationUpdate', action })]);
  }

  /** Mostly one of the newest. */
  function cardOnScreen(person: Person): Seen | undefined {
    const cards = person.cards();
    return cards.at(-1 - Math.floor(chance() ** 3 * cards.length));
  }

  function oldCard(person: Person): Seen | undefined {
    const mine = old.filter((each) => each.person === person);
    return pick(mine, chance)?.seen;
  }

  function presses(person: Person, seen: Seen): Deed | undefined {
    const button = pick(pressablesOf(seen.card), chance);
    if (!button) return undefined;
    const inputs = Object.fromEntries(inputsOf(seen.card).flatMap((id) => filled(id, chance)));
    const press = (): Promise<Answer> =>
      chance() < 0.9
        ? person.pressesOnly(button.verb, inputs, { on: seen, ...button })
        : person.submits(button.verb, inputs, { on: seen, ...button });
    const clicks = chance() < 0.1 ? [press(), press()] : [press()];
    return deed(person, `presses ${button.verb} ${button.arg ?? ''} ${JSON.stringify(inputs)}`, clicks);
  }

  return step;
}

function deed({ known }: Person, what: string, answers: readonly Promise<Answer>[]): Deed {
  return { what: `${known.userPrincipalName.split('@')[0]} ${what}`, answers: Promise.all(answers) };
}

function pick<T>(from: readonly T[], chance: Chance): T | undefined {
  return from[Math.floor(chance() * from.length)];
}

/** What somebody fills in: often nothing, mostly something that fits, sometimes nonsense. */
function filled(id: string, chance: Chance): [string, string][] {
  const roll = chance();
  if (id === 'due') return [[id, roll < 0.8 ? '2027-12-08' : '2020-01-01']];
  if (roll < 0.4) return [];
  const [, value] = FITTING.find(([fits]) => fits.test(id)) ?? [null, words];
  return [[id, value((roll - 0.4) / 0.6)]];
}

const FITTING: readonly (readonly [RegExp, (roll: number) => string])[] = [
  [/\.due$/u, (roll) => (roll < 0.7 ? '2027-12-08' : roll < 0.85 ? '2020-01-01' : 'ooit')],
  [/\.decision$/u, (roll) => (roll < 0.5 ? 'keep' : 'skip')],
  [/\.competency$/u, (roll) => (roll < 0.5 ? 'motives' : 'none')],
  [/\.element$/u, (roll) => (roll < 0.5 ? 'core-word' : 'none')],
  [/^sharing$/u, (roll) => (roll < 0.4 ? 'all' : roll < 0.7 ? 'agreements' : 'only-me')],
  [/^length$/u, (roll) => (roll < 0.5 ? 'short' : 'long')],
  [/^mode$/u, (roll) => (roll < 0.75 ? 'live' : 'screen-off')],
  [/^moment$/u, () => 'progress'],
  [/^phases$/u, () => 'look-back,activate'],
];

function words(roll: number): string {
  if (roll < 0.2) return '';
  return roll < 0.35 ? 'a'.repeat(1_500) : `Iets met woorden ${Math.floor(roll * 1_000)}`;
}
